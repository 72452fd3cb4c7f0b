/// The rows of a block and the groups of cells they are about, which are numbered anew.
struct FactorTable {
    let rows: RowTable
    /// The groups that the rows are about, rising.
    let groups: [Int32]
    /// By place in the rows' list of groups, which of them it is.
    private let places: [Int32]

    init(_ rows: RowTable) {
        self.rows = rows
        groups = Set(rows.groups).sorted()
        var place: [Int32: Int32] = [:]
        for (index, group) in groups.enumerated() { place[group] = Int32(clamping: index) }
        places = rows.groups.map { place[$0, default: 0] }
    }

    /// For each row what its groups have, by weight.
    func rowSums(_ values: [Double]) -> [Double] {
        values.withUnsafeBufferPointer { values in
            places.withUnsafeBufferPointer { places in
                rows.rows.map { row in
                    var sum = 0.0
                    for segment in rows.segments[row.segments] {
                        var part = 0.0
                        for place in segment.groups { part += values[Int(places[place])] }
                        sum += segment.weight * part
                    }
                    return sum
                }
            }
        }
    }

    /// For each group what its rows have, by weight.
    func groupSums(_ values: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: groups.count)
        result.withUnsafeMutableBufferPointer { result in
            places.withUnsafeBufferPointer { places in
                for (row, value) in zip(rows.rows, values) where value != 0 {
                    for segment in rows.segments[row.segments] {
                        let part = segment.weight * value
                        for place in segment.groups { result[Int(places[place])] += part }
                    }
                }
            }
        }
        return result
    }

    /// For each group the rows it is in, with their weights.
    var rowsOfGroups: [[(row: Int, weight: Double)]] {
        var found = [[(row: Int, weight: Double)]](repeating: [], count: groups.count)
        for (index, row) in rows.rows.enumerated() {
            for segment in rows.segments[row.segments] {
                for place in segment.groups { found[Int(places[place])].append((index, segment.weight)) }
            }
        }
        return found
    }

    /// For each row the sum of what its groups have, by the square of the weight.
    func squares(_ totals: [Double]) -> [Double] {
        rows.rows.map { row in
            rows.segments[row.segments].reduce(0) { sum, segment in
                sum + segment.weight * segment.weight
                    * segment.groups.reduce(0) { $0 + totals[Int(places[$1])] }
            }
        }
    }
}
