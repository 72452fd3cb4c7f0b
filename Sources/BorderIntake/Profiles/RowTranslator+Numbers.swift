import BorderBytes
import BorderCore

// Numbers that are more than digits.
extension RowTranslator {
    /// Puts down a number that is more than digits; `false` where it is none.
    func worded(
        _ row: Fields,
        _ column: Int,
        _ index: Int,
        _ reader: inout RowReader
    ) throws(IntakeError) -> Bool {
        let rule = plan.numbers[index].rule
        var text = string(row, column)
        switch rule.words[text.lowercased()] {
        case .cells(let cells): text = cells.first { $0.role == rule.role }?.text ?? text
        case .nothing, .total:
            tally.add(.missing, flagged(text), at: row.place(of: column))
            return false
        case .leaveOut(let why):
            tally.add(.leftOut(why), text, at: row.place(of: column))
            return false
        case nil: break
        }
        if isStatus {
            for unit in [" minutes", " minute", " min"] where text.hasSuffix(unit) { text.removeLast(unit.count) }
        }
        switch PublishedNumber.read(text, decimal: plan.profile.decimal, missing: missing[index]) {
        case .missing(let flags):
            tally.add(.missing, flagged(text, flags), at: row.place(of: column))
            return false
        case .number(let number):
            guard let value = scaled(number.value, row), let upper = scaled(number.upper ?? 0, row) else { break }
            put(value, at: 0, in: countColumn, from: column)
            if number.qualifier != .exact { pieces.add(kept(number.qualifier.code), in: qualifierColumn, from: column) }
            if number.upper != nil { put(upper, at: 32, in: upperColumn, from: column) }
            if !number.flags.isEmpty, let flagsColumn {
                let words = ObservationFlags.words(number.flags, plan.profile.flags)
                pieces.add(kept(words), in: flagsColumn, from: column)
            }
            return true
        case .ambiguous(let one, let other):
            try refuse(
                row,
                column,
                Finding(
                    "unclear-number",
                    found: "'\(text.excerpt)' is \(one) with a sign of thousands and \(other) with a decimal sign",
                    expected: "numbers that can be read in one way",
                    suggestion: "say which with --decimal , or --decimal ."
                ),
                &reader
            )
            return false
        case .fraction(let shown):
            try refuse(
                row,
                column,
                Finding(
                    "bad-number",
                    found: "'\(text.excerpt)' is \(shown)",
                    expected: "a whole number",
                    suggestion: "counts have no fractions"
                ),
                &reader
            )
            return false
        case .notUnderstood: break
        }
        let words = CountText.explain(text, "count")
        try refuse(
            row,
            column,
            Finding("bad-number", found: words.found, expected: words.expected, suggestion: words.suggestion),
            &reader
        )
        return false
    }

    func flagged(_ text: String, _ flags: String = "") -> String {
        let own = flagsColumn.map { pieces.string($0) } ?? ""
        let more = flags.isEmpty ? "" : ObservationFlags.words(flags, plan.profile.flags)
        return [text, own, more].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func scaled(_ value: Int64, _ row: Fields) -> Int64? {
        guard let column = plan.scale else { return value }
        let factors: [String: Int64] = [
            "units": 1, "": 1, "tens": 10, "hundreds": 100, "thousands": 1000, "millions": 1_000_000,
        ]
        let word = string(row, column).lowercased().trimmed()
        // Of SDMX the power of ten.
        let power = Int(word).flatMap {
            (0...12).contains($0) ? (0..<$0).reduce(Int64(1)) { product, _ in product * 10 } : nil
        }
        guard let factor = factors[word] ?? power else { return nil }
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}
