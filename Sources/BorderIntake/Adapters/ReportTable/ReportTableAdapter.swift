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

    /// Reads a source and hands over its observations in file order.
    package static func read(
        from source: ByteSource,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        try read(try ByteStream(source, named: name), named: name, options: options, onBatch: onBatch)
    }

    static func read(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) -> IntakeSummary {
        var table = try OpenedTable(stream, named: name, options: options)
        var reader = ReportTableReader(table.schema, table.dialect, named: name, options: options)
        var block = RowBlock()
        while try table.next(&block) {
            try reader.read(block, onBatch: onBatch)
            try options.rejects.keep(reader.takeRejected(), of: name)
        }
        try reader.finish(onBatch: onBatch)
        return IntakeSummary([reader.finding()], after: table.log, table.schema, of: name)
    }
}
