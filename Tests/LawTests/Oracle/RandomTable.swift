import BorderTestSupport

/// A random table of one border in which any of the optional columns may be filled, with wholes among its parts.
struct RandomTable {
    var seed: UInt64
    var world: World
    var table: Table
    /// Whether every number follows from one truth, so that no two rows contradict each other.
    var isTrue: Bool

    /// What the rows mean.
    var rows: [CountedRow] { table.rows.map { CountedRow($0, in: world) } }

    /// The columns that change nothing, and words for them.
    static let talk: [(column: String, words: [String])] = [
        ("note", ["", "preliminary", "total of all gates"]), ("via", ["AP > Reuters"]),
        ("reported_on", ["2023-01-15", "2023-01-16"]), ("grade", ["", "A1", "B2"]), ("measure", ["flow"]),
        ("retrieved_on", ["2023-02-01"]),
    ]

    /// The periods a table may speak of: of one length, of many, growing from one day on, or overlapping.
    static let periods: [[String]] = [
        ["2022-09-05", "2022-09-06", "2022-09-24"], ["2022-09", "2022-10"], ["2022-09", "2022-10", "2022-07/2022-09"],
        ["2022", "2022-07/2022-09", "2022-09", "2022-09-05"], ["2021", "2022", "2022-03"],
        ["2022-09-05/2022-09-11", "2022-09-12/2022-09-18", "2022-09-07", "2022-09"],
        ["2022-09-05/2022-09-11", "2022-09-08/2022-09-14"], ["2022-01", "2022-01/2022-02", "2022-01/2022-03"],
        ["2022-09-29/2022-10-05", "2022-09", "2022-10"],
    ]

    init(seed: UInt64, wordings: Bool = false, sources: Bool = false, repeats: Bool = false) {
        var random = SplitMix(seed: seed &* 7919)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
        let world = pick(World.all)
        let citizens = world.border.split(separator: "-").map(String.init)
        let hasModes = Int.random(in: 0..<4, using: &random) == 0
        let some = Array(world.crossings.prefix(Int.random(in: 1...world.crossings.count, using: &random)))
        let group = world.group.map { [$0.name] } ?? []
        let places =
            hasModes
            ? [world.border] : pick([some, some + [world.border], [world.border], some + group + [world.border]])
        let dates = pick(RandomTable.periods)
        let nationalities = pick([[""], [""], ["any"] + citizens, citizens, ["", citizens[0]]])
        let people = pick([[""], [""], ["", "sex=m", "sex=f"], ["sex=m", "sex=f"], ["", "age=child"]])
        let modes = hasModes ? pick([["road", "rail"], ["", "road", "rail"]]) : [""]
        let ways = pick([[world.ways[0]], world.ways])
        let units = pick([[""], [""], ["crossing"], ["crossing", "vehicle"]])

        var scopes: Set<[String: String]> = []
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            scopes.insert([
                "date": pick(dates), "place": pick(places), "direction": pick(ways), "nationality": pick(nationalities),
                "population": pick(people), "mode": pick(modes), "unit": pick(units),
            ])
        }
        let isTrue = Int.random(in: 0..<3, using: &random) > 0
        let truth = Truth(seed: seed)
        // Sets have an order of their own in every process; the table must be the same in all.
        var rows = scopes.sorted {
            $0.sorted { $0.key < $1.key }.description < $1.sorted { $0.key < $1.key }.description
        }
        for index in rows.indices {
            let count = truth.count(of: CountedRow(rows[index], in: world))
            rows[index]["count"] = "\(isTrue ? count : max(1, count * Int.random(in: 50...150, using: &random) / 100))"
        }
        if repeats { rows.append(pick(rows)) }
        var columns = ["date", "place", "direction", "count"]
        columns += ["nationality", "population", "mode", "unit"].filter { column in
            rows.contains { !($0[column] ?? "").isEmpty }
        }
        for (column, words) in RandomTable.talk where Int.random(in: 0..<3, using: &random) == 0 {
            columns.append(column)
            for index in rows.indices { rows[index][column] = pick(words) }
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            columns.append("id")
            let kinds = ["r", "sum:", "total:", "derived:", "echo:"]
            for index in rows.indices { rows[index]["id"] = "\(pick(kinds))\(index)" }
        }
        if sources {
            columns.append("authority")
            for index in rows.indices { rows[index]["authority"] = pick(["Guard", "Ministry"]) }
        }
        if wordings {
            columns.append("qualifier")
            for index in rows.indices { rows[index]["qualifier"] = pick(["", "exact", "about", "more_than", "up_to"]) }
        }
        self.seed = seed
        self.world = world
        self.isTrue = isTrue
        table = Table(columns: columns.shuffled(using: &random), rows: rows.shuffled(using: &random))
    }
}
