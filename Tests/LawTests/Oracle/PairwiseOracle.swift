/// The rule, as slowly and plainly as it can be said.
///
/// A row contains another where it does so in place, days, people and mode; two rows exclude each other where they do
/// in any of these. The maximal rows of a group are those that no other row contains. Where they all exclude one
/// another, the number of the group is their sum, and every other row is a part of one of them. Where some overlap in
/// part, they stand side by side and nothing is added.
struct PairwiseOracle {
    /// The rows of one group: one border, way, unit, bucket of time and source. A row met twice counts once.
    var rows: [CountedRow]

    init(_ rows: [CountedRow]) {
        var seen: Set<CountedRow> = []
        self.rows = rows.filter { seen.insert($0).inserted }
    }

    /// The rows that no other contains. Of two that say different numbers of one thing, both.
    var maximal: [CountedRow] {
        rows.filter { row in !rows.contains { $0.scope != row.scope && $0.scope.contains(row.scope) } }
    }

    /// Whether every maximal row excludes every other.
    var isDisjoint: Bool {
        let tops = maximal
        return tops.indices.allSatisfy { index in
            tops[..<index].allSatisfy { $0.scope.excludes(tops[index].scope) }
        }
    }

    /// The group's number; `nil` where its maximal rows overlap in part, or two of them are about the same thing.
    var sum: Int? { isDisjoint ? maximal.reduce(0) { $0 + $1.value } : nil }

    /// What adding every row would give.
    var blindSum: Int { rows.reduce(0) { $0 + $1.value } }

    /// The days that any row speaks of.
    var days: Set<Int> { Set(rows.flatMap(\.scope.days)) }
}
