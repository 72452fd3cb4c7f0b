/// The rows that one number of an answer is about, by the words of the answer.
struct Group: Hashable {
    var place: String
    var way: String
    var unit: String
    /// The month, where time is grouped by months.
    var month = ""

    /// The rows of a table by border, way and unit, and by month where that is asked for.
    ///
    /// A row that reaches beyond a month is in no group of months.
    static func groups(of rows: [CountedRow], border: String, byMonth: Bool = false) -> [(Group, [CountedRow])] {
        var groups: [Group: [CountedRow]] = [:]
        for row in rows {
            var group = Group(place: border, way: row.way, unit: row.unit)
            if byMonth {
                let ends = [row.scope.days.lowerBound, row.scope.days.upperBound].map {
                    String(Days.text($0).prefix(7))
                }
                guard ends[0] == ends[1] else { continue }
                group.month = ends[0]
            }
            groups[group, default: []].append(row)
        }
        return groups.sorted { "\($0.key)" < "\($1.key)" }
    }

    /// The numbers that an answer gives for this group.
    func values(in answer: Printed) -> [Int] {
        answer.figures.filter { row in
            (row["place"] ?? row["border"]) == place && row["direction"] == way && row["unit"] == unit
                && (month.isEmpty || row["bucket"] == month)
        }.compactMap { Int($0["value"] ?? "") }
    }
}
