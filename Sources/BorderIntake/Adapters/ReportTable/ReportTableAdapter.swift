package import BorderBytes
package import BorderCore

/// Reads our own tables: one row a report or a count, columns in any order, known by their header words.
///
/// Only a number and a place or direction are needed. Everything a report may say has a column; see `ColumnRole`
/// for the words.
package enum ReportTableAdapter: Adapter {
    /// `csv`
    package static let name = "csv"
    /// One line for help texts.
    package static let summary = "delimited text with a header row: date, crossing, direction, count, …"

    /// Whatever nobody else recognises is a table.
    package static func recognises(_ opening: SourceOpening) -> Bool { true }

    /// Reads a source and hands over its observations in file order.
    package static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        try read(stream, named: name, options: options, faults: [:], onBatch: onBatch)
    }

    /// Reads a table that was made of objects, some of which are of no use: what is wrong with them, by the lines of the
    /// table.
    static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        faults: [Int: JSONFault],
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        var table = try OpenedTable(stream, named: name, options: options)
        var rows = TableRows(table.schema, table.plan, table.dialect, named: name, options: options, faults: faults)
        var block = RowBlock()
        while try table.next(&block) {
            try rows.read(block, onBatch: onBatch)
            try options.rejects.keep(rows.takeRejected(), of: name)
        }
        try rows.finish(onBatch: onBatch)
        return IntakeSummary([rows.finding()], after: table.log, table.schema, of: name)
    }

    /// Reads blocks of rows with several workers. A strict reading has one, because it must end at the first bad row.
    package static func readInParallel<Partial: Sendable>(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        workers: Int?,
        startingWith initial: @escaping @Sendable () -> Partial,
        onBatch: @escaping @Sendable (inout Partial, ObservationBatch) throws -> Void
    ) throws(IntakeError) -> (summary: IntakeSummary, partials: [Partial]) {
        let table = try OpenedTable(stream, named: name, options: options)
        let (schema, plan) = (table.schema, table.plan)
        let (log, dialect, isSmall) = (table.log, table.dialect, table.isSmall)
        let count = options.strict || isSmall ? 1 : max(1, workers ?? Threads.processorCount)
        let shared = SharedTable<Partial>(table, options.rejects, named: name)
        Threads.run(count) { _ in
            var rows = TableRows(schema, plan, dialect, named: name, options: options)
            var partial = initial()
            var block = RowBlock()
            do throws(IntakeError) {
                while try shared.next(&block) {
                    try rows.read(block) { try onBatch(&partial, $0) }
                    try shared.keep(rows.takeRejected(), of: block.sequence)
                }
                try rows.finish { try onBatch(&partial, $0) }
            } catch {
                shared.fail(error, at: block.sequence)
            }
            shared.add(rows.finding(), partial)
        }
        let (findings, partials) = try shared.result()
        return (IntakeSummary(findings, after: log, schema, of: name), partials)
    }
}
