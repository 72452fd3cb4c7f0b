import BorderCore

/// The map in sentences, made from the data it draws.
enum AltText {
    static func of(
        _ content: MapContent,
        account: NumberAccount = NumberAccount(),
        without lost: Set<String> = [],
        countryName: (CountryCode) -> String
    ) -> String {
        var sentences: [String] = []
        var where_ = "Map"
        switch content.frame {
        case .border(let code):
            where_ = "Map of the border of \(countryName(code.first)) and \(countryName(code.second))"
        case .overview, .box:
            if let focus = content.focusCountry { where_ = "Map of \(countryName(focus)) and its neighbours" }
        }
        let days = content.strip?.rows.map(\.period.outer) ?? []
        if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
            where_ += ", " + DayText.range(first...last)
        }
        sentences.append(where_)
        let known = content.flows.filter { $0.quantity != nil }
        let title = content.legendTitle.isEmpty ? "number" : content.legendTitle
        if content.isSeries {
            let maps = "\(content.panels.count.counted("map")), one a \(content.division ?? "")"
            let signs = known.contains(where: \.isArrow) ? "circles and arrows" : "circles"
            sentences.append("\(maps), \(signs) sized by \(title.lowercasedFirst) on one scale")
            sentences += content.panels.map { panel in
                let numbers = panel.flows.filter { $0.quantity != nil }.map(\.spoken)
                return "\(panel.title): " + (numbers.isEmpty ? "no number" : list(numbers))
            }
        } else if !known.isEmpty {
            let drawn = known.filter { !lost.contains($0.id) }
            for (signs, isArrow) in [("Circles sized by", false), ("Arrows as wide as", true)] {
                let numbers = drawn.filter { $0.isArrow == isArrow }.map(\.spoken)
                if !numbers.isEmpty { sentences.append("\(signs) \(title.lowercasedFirst): " + list(numbers)) }
            }
            let others = known.filter { lost.contains($0.id) }.map(\.spoken)
            if !others.isEmpty { sentences.append("Without a place on the map: " + list(others)) }
        }
        let withheld = content.flows.filter(\.isWithheld)
        if !withheld.isEmpty { sentences.append("Not shown: " + list(withheld.map(\.spoken))) }
        let unknown =
            content.isSeries ? [] : content.flows.filter { $0.quantity == nil && !$0.isWithheld }.map(\.headline)
        if !unknown.isEmpty {
            let more = unknown.count > 12 ? ", and \(unknown.count - 12) more" : ""
            sentences.append("No data: " + unknown.prefix(12).joined(separator: ", ") + more)
        }
        if !content.statuses.isEmpty { sentences.append(list(content.statuses.map(\.spoken))) }
        if let columns = content.columns {
            sentences.append("Columns under the map, one a \(columns.unit.rawValue)")
            sentences += columns.spoken
        } else if let strip = content.strip, !strip.rows.isEmpty {
            let rows = strip.rows.map { row in
                "\(row.label) \(row.valueLabel), \(DayText.range(row.period.outer))"
                    + (row.period.isExact ? "" : " at most")
            }
            let what = strip.isRanking ? "compares the numbers" : "shows the days each number covers"
            sentences.append("A strip under the map \(what): " + list(rows))
        }
        let spoken = sentences.map { PlainText.clean($0) + "." }
        return (spoken + [account.sentence].filter { !$0.isEmpty }).joined(separator: " ")
    }

    /// At most twelve items; more than that nobody listens to.
    private static func list(_ items: [String]) -> String {
        let shown = items.prefix(12).joined(separator: "; ")
        return items.count > 12 ? shown + "; and \(items.count - 12) more" : shown
    }
}

extension String {
    /// The text with its first letter small, for use inside a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
