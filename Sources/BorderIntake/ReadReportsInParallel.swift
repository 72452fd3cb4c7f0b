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
    var stream = try options.opened(source, named: name)
    var options = options
    options.form.sheet = stream.sheet ?? options.form.sheet
    options.textsBeside += stream.sheetTexts.map { sheet, text in
        ToldText(place: "the sheet '\(sheet.excerpt)'", text: text, isNote: true)
    }
    let remark = stream.remark
    let adapter = try builtInAdapters.adapter(for: &stream, named: name)
    let (summary, partials) = try adapter.readInParallel(
        stream,
        named: name,
        options: options,
        workers: workers,
        startingWith: initial,
        onBatch: onBatch
    )
    return (summary.with(remark), partials)
}
