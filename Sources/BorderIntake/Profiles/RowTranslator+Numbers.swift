import BorderBytes
import BorderCore

// Numbers that are more than digits.
extension RowTranslator {
    /// What a text in a column of numbers is.
    enum Worded { case number, none, note }

    /// Puts down a number that is more than digits, or tells why it is none.
    mutating func worded(
        _ row: Fields,
        _ column: Int,
        _ index: Int,
        _ reader: inout RowReader
    ) throws(IntakeError) -> Worded {
        let rule = plan.numbers[index].rule
        var text = string(row, column)
        switch rule.words[text.lowercased()] {
        case .cells(let cells): text = cells.first { $0.role == rule.role }?.text ?? text
        case .nothing, .total:
            tally.add(.missing, flagged(text), at: row.place(of: column))
            return .none
        case .leaveOut(let why):
            tally.add(.leftOut(why), text, at: row.place(of: column))
            return .none
        case nil: break
        }
        if isStatus {
            for unit in [" minutes", " minute", " min"] where text.hasSuffix(unit) { text.removeLast(unit.count) }
        }
        let profile = plan.profile
        let outcome = PublishedNumber.read(
            text,
            decimal: profile.decimal,
            missing: missing[index],
            flags: profile.flags
        )
        if case .number = outcome {} else if isNote(row, column, &reader) { return .note }
        // 1.5 of thousands is 1,500.
        if case .fraction = outcome, let factor = factor(of: row), factor > 1,
            case .number(let number) = PublishedNumber.scaled(text, by: factor, profile.decimal)
        {
            put(number.value, at: 0, in: countColumn, from: column)
            return .number
        }
        switch outcome {
        case .missing(let flags):
            tally.add(.missing, flagged(text, flags), at: row.place(of: column))
            return .none
        case .number(let number):
            guard let value = scaled(number.value, row), let upper = scaled(number.upper ?? 0, row) else { break }
            put(value, at: 0, in: countColumn, from: column)
            if number.qualifier != .exact { pieces.add(kept(number.qualifier.code), in: qualifierColumn, from: column) }
            if number.upper != nil { put(upper, at: 32, in: upperColumn, from: column) }
            if !number.flags.isEmpty {
                let words = ObservationFlags.words(number.flags, profile.flags)
                pieces.add(kept(words), in: flagsColumn, from: column)
            }
            if !number.mark.isEmpty { pieces.add(kept(number.marked), in: noteColumn, from: column) }
            return .number
        case .ambiguous(let one, let other):
            try refuse(row, column, PublishedNumber.unclear(text, one, other), &reader)
            return .none
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
            return .none
        case .notUnderstood: break
        }
        let words = CountText.explain(text, "count")
        try refuse(
            row,
            column,
            Finding("bad-number", found: words.found, expected: words.expected, suggestion: words.suggestion),
            &reader
        )
        return .none
    }

    func flagged(_ text: String, _ flags: String = "") -> String {
        let more = flags.isEmpty ? "" : ObservationFlags.words(flags, plan.profile.flags)
        return [text, pieces.string(flagsColumn), more].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private mutating func scaled(_ value: Int64, _ row: Fields) -> Int64? {
        guard let factor = factor(of: row) else { return nil }
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    /// What the numbers of a row have to be multiplied with; `nil` where that is not understood.
    private mutating func factor(of row: Fields) -> Int64? {
        guard let column = plan.scale else { return 1 }
        let factors: [String: Int64] = [
            "units": 1, "": 1, "tens": 10, "hundreds": 100, "thousands": 1000, "millions": 1_000_000,
        ]
        let word = plan.word(string(row, column)).lowercased().trimmed()
        // Of SDMX the power of ten.
        let power = Int(word).flatMap {
            (0...12).contains($0) ? (0..<$0).reduce(Int64(1)) { product, _ in product * 10 } : nil
        }
        return factors[word] ?? power
    }
}
