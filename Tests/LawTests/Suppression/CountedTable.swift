import BorderTestSupport

/// A table of counts whose structure is known: crossings of one border, ways, men and women, modes, days; and the
/// totals that its author gives.
struct CountedTable: CustomStringConvertible {
    /// One count that is parted no further.
    struct Atom: Hashable {
        var place: String
        var way: String
        var sex: String
        var mode: String
        var day: Int
    }

    /// What a row counts: a value of each axis, or `nil` for all of them.
    struct Row: Hashable {
        var place: String?
        var way: String?
        var sex: String?
        var mode: String?
        var days: ClosedRange<Int>
    }

    let world: World
    private(set) var atoms: [Atom] = []
    private(set) var counts: [Int] = []
    private(set) var rows: [Row] = []
    /// Rows that say "about", which no sum counts.
    private(set) var worded: Set<Int> = []
    let first = Days.day(2022, 9, 5)
    private(set) var lastDay = Days.day(2022, 9, 5)

    /// A table of some axes; the others have one value.
    init(
        _ axes: Set<String>,
        of world: World,
        hasTotals: Bool,
        hasGaps: Bool,
        isWorded: Bool = false,
        large: ClosedRange<Int> = 10...400,
        _ random: inout SplitMix
    ) {
        self.world = world
        let size = axes.count > 2 ? 2 : 3
        let places = Array(world.crossings.prefix(axes.contains("places") ? size : 1))
        let ways = Array(world.ways.prefix(axes.contains("ways") ? 2 : 1))
        let sexes = axes.contains("people") ? ["m", "f"] : [""]
        let modes = axes.contains("modes") ? ["road", "pedestrian"] : [""]
        lastDay = first + (axes.contains("time") ? size - 1 : 0)
        for place in places {
            for way in ways {
                for sex in sexes {
                    for mode in modes {
                        for day in first...lastDay {
                            atoms.append(Atom(place: place, way: way, sex: sex, mode: mode, day: day))
                            let isSmall = Int.random(in: 0..<4, using: &random) == 0
                            counts.append(Int.random(in: isSmall ? 0...9 : large, using: &random))
                        }
                    }
                }
            }
        }
        func values(_ all: [String], _ axis: String) -> [String?] {
            guard axes.contains(axis) else { return [all[0].isEmpty ? nil : all[0]] }
            return all.map(Optional.some) + (hasTotals ? [nil] : [])
        }
        var spans = (first...lastDay).map { $0...$0 }
        if hasTotals && axes.contains("time") { spans.append(first...lastDay) }
        for place in values(places, "places") {
            for way in values(ways, "ways") {
                for sex in values(sexes, "people") {
                    for mode in values(modes, "modes") {
                        for days in spans {
                            if hasGaps, Int.random(in: 0..<8, using: &random) == 0 { continue }
                            rows.append(Row(place: place, way: way, sex: sex, mode: mode, days: days))
                            if isWorded, Int.random(in: 0..<6, using: &random) == 0 { worded.insert(rows.count - 1) }
                        }
                    }
                }
            }
        }
    }

    /// The counts that a row is the sum of.
    func terms(of row: Row) -> Set<Int> {
        Set(
            atoms.indices.filter { index in
                let atom = atoms[index]
                return (row.place == nil || row.place == atom.place) && (row.way == nil || row.way == atom.way)
                    && (row.sex == nil || row.sex == atom.sex) && (row.mode == nil || row.mode == atom.mode)
                    && row.days.contains(atom.day)
            }
        )
    }

    func count(_ terms: Set<Int>) -> Int { terms.reduce(0) { $0 + counts[$1] } }

    private var both: String { world.border.replacing("-", with: "<>") }

    /// The table as reports of one authority.
    var reports: Table {
        let columns = [
            "id", "measure", "unit", "period", "at", "direction", "population", "mode", "value", "qualifier",
            "authority",
        ]
        return Table(
            columns: columns,
            rows: rows.enumerated().map { index, row in
                [
                    "id": "r\(index)", "measure": "flow", "unit": "crossing", "period": Days.text(row.days),
                    "at": row.place ?? world.border, "direction": row.way ?? both,
                    "population": row.sex.map { "sex=\($0)" } ?? "", "mode": row.mode ?? "",
                    "value": "\(count(terms(of: row)))", "qualifier": worded.contains(index) ? "about" : "exact",
                    "authority": "Guard",
                ]
            }
        )
    }

    /// The table as a plain one without an author.
    var plain: Table {
        Table(
            columns: ["date", "place", "direction", "sex", "mode", "count"],
            rows: rows.map { row in
                [
                    "date": Days.text(row.days), "place": row.place ?? world.border, "direction": row.way ?? both,
                    "sex": row.sex ?? "", "mode": row.mode ?? "", "count": "\(count(terms(of: row)))",
                ]
            }
        )
    }

    var description: String { reports.description }

    /// The counts that a printed row is the sum of; `nil` for what is no sum.
    func terms(ofPrinted printed: [String: String], isTable: Bool) -> Set<Int>? {
        guard let at = printed["at"], let way = printed["direction"], let people = printed["population"] else {
            return nil
        }
        let isPart = world.crossings.contains(at)
        if let inRegion = terms(ofRegion: at, printed) { return inRegion }
        guard isPart || at == world.border || world.border.split(separator: "-").map(String.init).contains(at) else {
            return nil
        }
        var days = Days.range(printed["period"] ?? "")
        if isTable {
            // Rows that are not parted by time are of all days, whatever the first and last are that have rows.
            days = printed["bucket"].flatMap { $0.isEmpty ? nil : Days.range($0) } ?? first...lastDay
        }
        let sex = people == "any" ? nil : people.split(separator: "=").last.map(String.init)
        let mode = printed["mode"] ?? ""
        let isOnly = !atoms.contains { $0.mode != atoms[0].mode }
        return terms(
            of: Row(
                place: isPart ? at : nil,
                way: way.contains("<>") ? nil : world.ways.first { way == $0 || isOpen(way, within: $0) } ?? way,
                sex: sex,
                mode: mode.isEmpty || isOnly ? nil : mode,
                days: days
            )
        )
    }

    private func terms(ofRegion region: String, _ printed: [String: String]) -> Set<Int>? {
        let own = world.regions.filter { $0.value.contains(region) }.keys
        guard !own.isEmpty else { return nil }
        return own.reduce(into: []) { all, crossing in
            var row = printed
            row["at"] = crossing
            all.formUnion(terms(ofPrinted: row, isTable: false) ?? [])
        }
    }

    /// What a printed sum is of where it is not of all that its words say: of places that are named beside it, or of
    /// those rows that say an exact number.
    func narrowed(_ terms: Set<Int>, ofPrinted printed: [String: String]) -> [Set<Int>] {
        let named = Set((printed["counted_at"] ?? "").split(separator: " ").map { $0.filter { $0 != ";" } })
        let there = named.isEmpty ? terms : terms.filter { named.contains(atoms[$0].place) }
        var told: Set<Int> = []
        for (index, row) in rows.enumerated() where !worded.contains(index) {
            let own = self.terms(of: row)
            if own.isSubset(of: terms) { told.formUnion(own) }
        }
        return [there, terms.intersection(told), there.intersection(told)]
    }

    /// Whether a way such as `any>FIN` is, on this border, another one.
    private func isOpen(_ way: String, within other: String) -> Bool {
        let (mine, theirs) = (way.split(separator: ">"), other.split(separator: ">"))
        return mine.count == 2 && zip(mine, theirs).allSatisfy { $0 == $1 || $0 == "any" || $0 == "*" }
    }
}
