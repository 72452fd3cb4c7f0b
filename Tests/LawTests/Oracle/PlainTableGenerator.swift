import BorderTestSupport

/// Random tables of one border in which wholes stand among their parts: the generator of `oracle.py`, whose first two
/// hundred tables 0.1.0 answered wrongly in 116 cases.
enum PlainTableGenerator {
    private static let people = ["", "RUS", "FIN", "EST"]
    private static let dates = [
        ["2022-09"], ["2022-09", "2022-10"], ["2022-09-05", "2022-09-06", "2022-09-24"],
        ["2022-09", "2022-09-05", "2022-09-06"], ["2022-09-05/2022-09-11", "2022-09-07", "2022-10"],
        ["2022-09-05/2022-09-11", "2022-09-12/2022-09-18", "2022-09"],
    ]

    /// The table of a seed; numbers are of a likely size, and parts may exceed their whole.
    static func table(seed: UInt64) -> Table {
        var random = SplitMix(seed: seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
        let crossings = Array(World.all[0].crossings.prefix(3))
        let places = pick([crossings, crossings + ["FIN-RUS"], ["FIN-RUS"]])
        let dates = pick(dates)
        let people = pick([[""], [""], people, ["RUS", "FIN"], ["", "RUS"]])
        let modes = places == ["FIN-RUS"] ? pick([[""], ["road", "rail"], ["", "road", "rail"]]) : [""]
        var scopes: [[String: String]] = []
        for place in places {
            for date in dates {
                for nationality in people {
                    for mode in modes {
                        scopes.append([
                            "date": date, "place": place, "direction": "RUS>FIN", "nationality": nationality,
                            "mode": mode,
                        ])
                    }
                }
            }
        }
        scopes.shuffle(using: &random)
        let count = Int.random(in: 1..<12, using: &random)
        let rows = scopes.prefix(count).map { scope in
            let days = Days.range(scope["date"] ?? "").count
            let size = days * (scope["place"] == "FIN-RUS" ? 3 : 1) * (scope["nationality"] == "" ? 3 : 1)
            let value = Int.random(in: 100..<400, using: &random) * size + Int(seed % 7)
            return scope.merging(["count": "\(value)"]) { _, new in new }
        }
        let optional = ["nationality", "mode"].filter { column in rows.contains { $0[column] != "" } }
        return Table(columns: ["date", "place", "direction"] + optional + ["count"], rows: Array(rows))
    }
}
