/// The rows of a table about one border that one number of an answer is about.
struct Group: Hashable {
    var way: String
    var unit: String
    /// The month, where time is grouped by months.
    var month = ""

    /// The rows of a table by way and unit, and by month where that is asked for.
    ///
    /// A row that reaches beyond a month is in no group of months.
    static func groups(of rows: [CountedRow], byMonth: Bool = false) -> [(Group, [CountedRow])] {
        var groups: [Group: [CountedRow]] = [:]
        for row in rows {
            var group = Group(way: row.way, unit: row.unit)
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

    /// The numbers that an answer gives for this group, at the border or at those of its crossings that were counted.
    func values(in answer: Printed) -> [Int] {
        answer.figures.filter { row in
            row["direction"] == way && row["unit"] == unit && (month.isEmpty || row["bucket"] == month)
        }.compactMap { Int($0["value"] ?? "") }
    }
}
