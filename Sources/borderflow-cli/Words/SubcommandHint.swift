/// The verb a mistyped one was meant to be: ArgumentParser suggests options, but not verbs.
struct SubcommandHint {
    let arguments: [String]
    let names: [String]

    /// A sentence for a first argument that is no verb; `nil` where it is one, or an option.
    var hint: String? {
        guard arguments.count > 1, let typed = arguments.dropFirst().first, !typed.hasPrefix("-"),
            !names.contains(typed), typed != "help"
        else { return nil }
        let near = names.map { ($0, SubcommandHint.distance($0, typed)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
        let list = "the verbs are \(names.joined(separator: ", "))"
        guard let near, near.1 <= 2 else { return "'\(typed)' is no verb; \(list)" }
        return "'\(typed)' is no verb; did you mean '\(near.0)'?"
    }

    /// How many letters must be added, dropped, changed or swapped with a neighbour.
    static func distance(_ one: String, _ other: String) -> Int {
        let (a, b) = (Array(one), Array(other))
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { rows[i][0] = i }
        for j in 0...b.count { rows[0][j] = j }
        for i in 1...a.count {
            for j in 1...b.count {
                rows[i][j] = min(
                    rows[i - 1][j] + 1,
                    rows[i][j - 1] + 1,
                    rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                )
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
                }
            }
        }
        return rows[a.count][b.count]
    }
}
