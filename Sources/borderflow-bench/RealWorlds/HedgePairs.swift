import BorderFlow

/// Claims beside the exact figures that were published of the same: what a wording means.
struct HedgePairs {
    /// A claim and the figure.
    struct Pair {
        var claim: String
        var quantity: Quantity
        var exact: Int64
        /// Whether it was said before the figure was known.
        var isBefore = false

        var isWithinHard: Bool { Self.holds(quantity.bounds, exact) }
        var isWithinPlausible: Bool { Self.holds(quantity.plausible, exact) }

        private static func holds(_ bounds: Bounds, _ count: Int64) -> Bool {
            bounds.lower <= count && count <= bounds.upper ?? .max
        }
    }

    let pairs: [Pair]

    /// Reads pairs as they were published, whose sources the table names: what was counted, when, the wording's code, the
    /// number, the end of a range, the words, who says them, where, the exact figure and where it stands, and whether the
    /// words came `before` the figure was known, or `after`.
    ///
    /// - Throws: `PortTable.Fault` for a line that is none.
    init(published csv: String) throws {
        pairs = try csv.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 11, ["before", "after"].contains(cells[10]), let qualifier = Qualifier(code: cells[2]),
                let value = Int64(cells[3]), value >= 0,
                let exact = Int64(cells[8]), exact >= 0, !cells[7].isEmpty, !cells[9].isEmpty
            else { throw PortTable.Fault(description: "'\(line)' is no pair with its sources") }
            let quantity = Quantity(value, qualifier, rangeEnd: Int64(cells[4]))
            return Pair(
                claim: "\(cells[0]), \(cells[1])",
                quantity: quantity,
                exact: exact,
                isBefore: cells[10] == "before"
            )
        }
    }

    /// Reads pairs of the bundle: the id of a claim, and the ids of the exact figures that it is the sum of, each with its sign.
    ///
    /// - Throws: `PortTable.Fault` for an id that no report has, and for a figure that is not exact.
    init(csv: String, reports: [PlacedReport]) throws {
        let quantities = Dictionary(reports.map { ($0.id, $0.quantity) }) { first, _ in first }
        func quantity(_ id: some StringProtocol) throws -> Quantity {
            guard let found = quantities[String(id)] else { throw PortTable.Fault(description: "no report is \(id)") }
            return found
        }
        pairs = try csv.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",")
            guard cells.count == 2 else { throw PortTable.Fault(description: "'\(line)' is no pair") }
            let exact = try cells[1].split(separator: " ").reduce(Int64(0)) { sum, word in
                let figure = try quantity(word.dropFirst())
                guard figure.qualifier == .exact else {
                    throw PortTable.Fault(description: "\(word.dropFirst()) is not exact")
                }
                return word.hasPrefix("-") ? sum - figure.value : sum + figure.value
            }
            return Pair(claim: String(cells[0]), quantity: try quantity(cells[0]), exact: exact)
        }
    }

    /// Joins pairs of several tables.
    init(_ tables: [HedgePairs]) { pairs = tables.flatMap(\.pairs) }

    /// Wordings, each with how many pairs, and how many figures lie in its hard and its plausible interval.
    var wordings: String {
        let wordings = Qualifier.allCases.flatMap { qualifier in
            [false, true].compactMap { isBefore -> String? in
                let own = pairs.filter { $0.quantity.qualifier == qualifier && $0.isBefore == isBefore }
                guard !own.isEmpty else { return nil }
                let ratios = own.map { Double($0.exact) / Double(max(1, $0.quantity.value)) }.sorted()
                let shown = [ratios[0], ratios[ratios.count / 2], ratios[ratios.count - 1]]
                return "| \(qualifier.code) | \(isBefore ? "before" : "after") | \(own.count) | "
                    + "\(own.count { $0.isWithinHard }) | \(own.count { $0.isWithinPlausible }) | "
                    + shown.map { WorldTable.text($0, digits: 3) }.joined(separator: " … ") + " |"
            }
        }
        return """
            | wording | said | pairs | in the hard interval | in the plausible one | exact beside said |
            | --- | --- | --- | --- | --- | --- |
            \(wordings.joined(separator: "\n"))
            """
    }

    /// Every pair, or those alone whose figure lies outside the hard interval.
    func rows(onlyBroken: Bool) -> String {
        let rows = pairs.filter { !onlyBroken || !$0.isWithinHard }.map { pair in
            "| \(pair.claim) | \(pair.quantity.qualifier.code) \(pair.quantity.value.grouped) | \(pair.exact.grouped) | "
                + "\(pair.isWithinHard ? "yes" : "no") | \(pair.isWithinPlausible ? "yes" : "no") |"
        }
        return """
            | claim | said | exact | hard | plausible |
            | --- | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))
            """
    }
}
