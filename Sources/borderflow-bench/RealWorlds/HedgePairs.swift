import BorderFlow

/// Claims of the bundled reports beside the exact figures that were published of the same passages: what a wording means.
struct HedgePairs {
    /// A claim and the figure.
    struct Pair {
        var claim: String
        var quantity: Quantity
        var exact: Int64

        var isWithinHard: Bool { Self.holds(quantity.bounds, exact) }
        var isWithinPlausible: Bool { Self.holds(quantity.plausible, exact) }

        private static func holds(_ bounds: Bounds, _ count: Int64) -> Bool {
            bounds.lower <= count && count <= bounds.upper ?? .max
        }
    }

    let pairs: [Pair]

    /// Reads pairs: the id of a claim, and the ids of the exact figures that it is the sum of, each with its sign.
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

    /// Wordings, each with how many pairs, and how many figures lie in its hard and its plausible interval.
    var markdown: String {
        let wordings = Qualifier.allCases.compactMap { qualifier -> String? in
            let own = pairs.filter { $0.quantity.qualifier == qualifier }
            guard !own.isEmpty else { return nil }
            let ratios = own.map { Double($0.exact) / Double(max(1, $0.quantity.value)) }.sorted()
            return "| \(qualifier.code) | \(own.count) | \(own.count { $0.isWithinHard }) | "
                + "\(own.count { $0.isWithinPlausible }) | \(WorldTable.text(ratios[0], digits: 3)) … "
                + "\(WorldTable.text(ratios[ratios.count - 1], digits: 3)) |"
        }
        let rows = pairs.map { pair in
            "| \(pair.claim) | \(pair.quantity.qualifier.code) \(pair.quantity.value.grouped) | \(pair.exact.grouped) | "
                + "\(pair.isWithinHard ? "yes" : "no") | \(pair.isWithinPlausible ? "yes" : "no") |"
        }
        return """
            | wording | pairs | in the hard interval | in the plausible one | exact beside said |
            | --- | --- | --- | --- | --- |
            \(wordings.joined(separator: "\n"))

            | claim | said | exact | hard | plausible |
            | --- | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))
            """
    }
}
