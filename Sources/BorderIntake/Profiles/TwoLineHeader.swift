import BorderCore

/// A header in two lines, of which the upper groups columns of the lower: `Entries` and `Exits` over months, or months
/// over `Entries` and `Exits`.
struct TwoLineHeader {
    /// The lines, of those of the sample.
    let upper, lower: Int
    /// The headings of both lines in one.
    let names: [String]

    /// A header is looked for in so many rows.
    private static let rows = 40

    /// Finds the header of a sample; `nil` where it has one line.
    ///
    /// - Parameters:
    ///   - sample: the first rows.
    ///   - context: what is known of all headings, to which the titles are added.
    init?(_ sample: TableSample, _ context: inout NumberHeading.Context) {
        let width = sample.usualWidth.width
        let rows = sample.rows.prefix(TwoLineHeader.rows)
        for upper in rows.indices.dropLast() {
            // Sheets end a row with its last cell, and the last group has blanks behind it.
            guard (2...max(2, width)).contains(rows[upper].count), rows[upper + 1].count == width else { continue }
            let head = rows[upper] + [String](repeating: "", count: width - rows[upper].count)
            context.year = PlainTable.year(of: PlainTable.titles(sample, above: upper))
            context.hasShortYears = NumberHeading.haveShortYears(rows[upper] + rows[upper + 1])
            if let names = TwoLineHeader.joined(head, rows[upper + 1], context) {
                (self.upper, self.lower, self.names) = (upper, upper + 1, names)
                return
            }
        }
        return nil
    }

    /// The headings of two lines in one; `nil` where the upper groups nothing.
    private static func joined(_ upper: [String], _ lower: [String], _ context: NumberHeading.Context) -> [String]? {
        let filled = upper.filter { !$0.isEmpty }
        // Merged cells leave blanks behind them, or repeat what they say.
        guard !filled.isEmpty, filled.count < upper.count || Set(filled).count < filled.count else { return nil }
        // One text over the first column is over all of them: a title.
        if Set(filled).count == 1, upper.first?.isEmpty == false { return nil }
        var names: [String] = []
        var group = ""
        var grouped = 0
        for (head, name) in zip(upper, lower) {
            if !head.isEmpty { group = head }
            let both = "\(group) \(name)"
            if name.isEmpty || group.isEmpty {
                names.append(name.isEmpty ? head : name)
            } else if let heading = NumberHeading(both, context), heading != NumberHeading(name, context) {
                grouped += 1
                names.append(both)
            } else {
                // Words over words, or numbers below a header of one line.
                guard head.isEmpty || head == name, !PlainTable.isCount(name) else { return nil }
                names.append(name)
            }
        }
        // A title over a line of groups says of no column what it holds.
        let hasColumns = names.contains { name in
            PlainWords.role(ColumnRole.normalised(name)).map { $0.role != "count" } ?? false
        }
        return grouped > 1 && hasColumns ? names : nil
    }
}
