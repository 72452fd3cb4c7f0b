package import BorderBytes
package import BorderCore

/// Reads a source with several workers, each of which folds its batches into a partial result of its own.
///
/// A worker sees some of the rows, in file order; its batches have words and codes of their own. Which worker sees
/// which rows is left to chance, so partial results must merge to the same total however the rows are dealt out.
/// Counts, diagnostics, status events and rejected rows come out as from `readReports`. A strict reading has one
/// worker, because it must end at the first bad row.
///
/// - Parameters:
///   - source: where the bytes are.
///   - name: what diagnostics call the source.
///   - options: how to read.
///   - workers: how many work at the same time; `nil` for one a processor, and no more than the source is worth.
///   - initial: makes the empty partial result of a worker.
///   - onBatch: adds a batch to a worker's partial result.
/// - Returns: the summary of the whole source, and the partial result of each worker.
/// - Throws: what `readReports` throws.
package func readReportsInParallel<Partial: Sendable>(
    from source: ByteSource,
    named name: String,
    options: IntakeOptions = IntakeOptions(),
    workers: Int? = nil,
    startingWith initial: @escaping @Sendable () -> Partial,
    onBatch: @escaping @Sendable (inout Partial, ObservationBatch) throws -> Void
) throws(IntakeError) -> (summary: IntakeSummary, partials: [Partial]) {
    var stream = try ByteStream(source, named: name)
    if try ReportJSONAdapter.recognises(&stream, named: name) {
        // Objects have no line ends to part them by, so one worker reads them all.
        var partial = initial()
        let summary = try ReportJSONAdapter.read(stream, named: name, options: options) { try onBatch(&partial, $0) }
        return (summary, [partial])
    }
    let table = try OpenedTable(stream, named: name, options: options)
    let schema = table.schema
    let (log, dialect, isSmall) = (table.log, table.dialect, table.isSmall)
    let count = options.strict || isSmall ? 1 : max(1, workers ?? Threads.processorCount)
    let shared = SharedTable<Partial>(table, options.rejects, named: name)
    Threads.run(count) { _ in
        var reader = ReportTableReader(schema, dialect, named: name, options: options)
        var partial = initial()
        var block = RowBlock()
        do throws(IntakeError) {
            while try shared.next(&block) {
                try reader.read(block) { try onBatch(&partial, $0) }
                try shared.keep(reader.takeRejected(), of: block.sequence)
            }
            try reader.finish { try onBatch(&partial, $0) }
        } catch {
            shared.fail(error, at: block.sequence)
        }
        shared.add(reader.finding(), partial)
    }
    let (findings, partials) = try shared.result()
    return (IntakeSummary(findings, after: log, schema, of: name), partials)
}
