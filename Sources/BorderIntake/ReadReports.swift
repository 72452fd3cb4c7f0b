package import BorderBytes
package import BorderCore

/// Reads a source of reports and hands over its observations in batches, in file order.
///
/// What is wrong with single rows comes back as diagnostics, with the other rows read; what makes the source as a
/// whole unusable is thrown, and so is whatever `onBatch` throws (`IntakeError.underlying`).
package func readReports(
    from source: ByteSource,
    named name: String,
    options: IntakeOptions = IntakeOptions(),
    onBatch: (ObservationBatch) throws -> Void
) throws(IntakeError) -> IntakeSummary {
    var stream = try options.opened(source, named: name)
    var options = options
    options.form.sheet = stream.sheet ?? options.form.sheet
    options.textsBeside += stream.sheetTexts.map { sheet, text in
        ToldText(place: "the sheet '\(sheet.excerpt)'", text: text, isNote: true)
    }
    let remark = stream.remark
    let adapter = try builtInAdapters.adapter(for: &stream, named: name)
    return try adapter.read(stream, named: name, options: options, onBatch: onBatch).with(remark)
}

extension IntakeSummary {
    /// The summary with what is to be known of the bytes, before everything else.
    package func with(_ remark: Diagnostic?) -> IntakeSummary {
        guard let remark else { return self }
        var summary = self
        summary.diagnostics.insert(remark, at: 0)
        summary.diagnosticCounts[remark.code, default: 0] += 1
        return summary
    }
}

extension ObservationBatch {
    /// A row in one line, for examples and tests: `2022-09-24 vaalimaa RUS>FIN citizen=RUS road flow 8572 exact crossing`.
    package func rowDescription(_ row: Int) -> String {
        let quantity = quantity(of: row)
        let details = details(of: row)
        let reporter = words.reporters[Int(self.reporter[row])]
        let parts = [
            period(of: row)?.description ?? "undated",
            words.places[Int(place[row])],
            "\(words.directions[Int(direction[row])])",
            reporter.isEmpty ? "" : "by \(reporter)",
            words.populations[Int(population[row])].description,
            mode[row] == .unspecified ? "" : mode[row].code,
            kind[row].code,
            quantity.rangeEnd.map { "\(quantity.value)–\($0)" } ?? "\(quantity.value)",
            quantity.qualifier.code,
            unit[row].code,
            details.id.isEmpty ? "" : "#\(details.id)",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
