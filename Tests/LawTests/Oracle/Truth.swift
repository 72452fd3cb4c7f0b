/// How many really crossed: a number for every point, day, kind of person and mode, so that counts of wholes are the
/// sums of the counts of their parts whatever these are.
struct Truth {
    var seed: UInt64

    /// How many of a row's people crossed where and when it says. At least one.
    func count(of row: CountedRow) -> Int {
        let points = row.scope.points.reduce(0) { $0 + weight("point \($1)", 3...11) }
        let modes = row.scope.modes.reduce(0) { $0 + weight("mode \($1)", 1...4) }
        let days = row.scope.days.reduce(0) { $0 + weight("day \($1)", 5...23) }
        // Two sexes, two ages and some citizenships: those of a table, and all others.
        let keys = [
            ("sex", ["m", "f"]), ("age", ["child", "adult"]), ("citizen", ["RUS", "FIN", "KAZ", "EST", "LVA", "*"]),
        ]
        let people = keys.reduce(1) { product, key in
            let values = row.scope.people[key.0].map { [$0] } ?? key.1
            return product * values.reduce(0) { $0 + weight("\(key.0) \($1)", 1...5) }
        }
        return points * modes * days * people
    }

    private func weight(_ word: String, _ range: ClosedRange<Int>) -> Int {
        var hash = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0xCBF2_9CE4_8422_2325
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash ^= hash >> 29
        return range.lowerBound + Int(hash % UInt64(range.count))
    }
}
