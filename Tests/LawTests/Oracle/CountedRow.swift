/// A row of a table, with what its words mean.
struct CountedRow: Hashable {
    var scope: Scope
    var way: String
    var unit: String
    /// The smallest and the largest number that the wording names; two where it is a range.
    var value: Int
    var isExact: Bool
    /// Who says it: rows of one source only may be added.
    var source: String

    /// What a row of a table means, where the table is about one border.
    init(_ cells: [String: String], in world: World) {
        let place = cells["place"] ?? world.border
        let mode = cells["mode"] ?? ""
        var people: [String: String] = [:]
        for condition in (cells["population"] ?? "").split(separator: ";") where condition != "any" {
            let sides = condition.split(separator: "=").map(String.init)
            if sides.count == 2 { people[sides[0]] = sides[1] }
        }
        if let nationality = cells["nationality"], !["", "any"].contains(nationality) {
            people["citizen"] = nationality
        }
        // The crossings of the worlds are crossed by road, whether a row says so or not.
        let isBorder = place == world.border
        scope = Scope(
            points: world.points(of: place),
            days: Days.range(cells["date"] ?? ""),
            people: people,
            modes: mode.isEmpty ? isBorder ? ["road", "rail", "ferry"] : ["road"] : [mode]
        )
        way = cells["direction"] ?? ""
        unit = cells["unit"].flatMap { $0.isEmpty ? nil : $0 } ?? "crossing"
        value = Int(cells["count"] ?? "") ?? 0
        isExact = ["", "exact"].contains(cells["qualifier"] ?? "")
        // Where nobody names who counted, the outlet is who says it.
        let authority = cells["authority"] ?? ""
        let teller = authority.isEmpty ? cells["via"] ?? "" : authority
        source = [cells["reporter"] ?? "", teller, cells["source"] ?? ""].joined(separator: "|")
    }
}
