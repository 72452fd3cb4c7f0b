import BorderCore

// Values of a column that are sums of other values of it: totals among their parts, whatever they are called.
extension PlainTable {
    /// Roles of columns whose values part the people of a row's place and day.
    private static let partingRoles: Set = [
        "sex", "category", "status", "group", "reason", "by", "nationality", "mode", "visa", "stage",
    ]

    /// Takes values that are the sums of others in every group of rows for what they are, so that nothing is added twice.
    ///
    /// - Parameters:
    ///   - profile: how the table is read.
    ///   - header: the words of the header.
    ///   - body: the rows below it.
    ///   - questions: what has to be asked.
    func settleSums(_ profile: inout Profile, _ header: [String], _ body: [[String]], _ questions: inout [Question]) {
        let words = header.map { ColumnRole.normalised($0) }
        let counts = Set(profile.columns.filter { $0.role == "count" }.flatMap(\.names))
        let numbers = header.indices.filter {
            counts.contains(words[$0]) || TranslationPlan.date(of: header[$0], Profile.Rule([], "count")) != nil
        }
        let keys = words.indices.filter { column in
            profile.columns.contains {
                $0.names.contains(words[column])
                    && !["count", "note", "source", ProfileRole.flags, ProfileRole.ignore].contains($0.role)
            } && !numbers.contains(column)
        }
        for index in profile.columns.indices where PlainTable.partingRoles.contains(profile.columns[index].role) {
            guard let column = words.firstIndex(where: profile.columns[index].names.contains) else { continue }
            let table = PartedNumbers(body, column, keys.filter { $0 != column }, numbers, profile.decimal)
            let isSex = profile.columns[index].role == "sex"
            for found in table.sums {
                let (value, head) = (found.value.excerpt, header[column].excerpt)
                let parts = found.parts.map { "'\($0.excerpt)'" }.joined(separator: ", ")
                let isSure =
                    found.isSure || isSex && found.parts.allSatisfy { ["m", "f"].contains(SexWords.canonical($0)) }
                if isSure {
                    profile.columns[index].words[found.value] =
                        found.isWhole ? .total : .cells([.init(role: "series", text: found.value)])
                    profile.decisions.append("'\(value)' under '\(head)' is the sum of \(parts)")
                } else {
                    questions += question(
                        "'\(value)' under '\(head)' is the sum of \(parts), and may be their total or others beside them",
                        "'Total' for everybody, or 'Subtotal' before the name of a part that holds others",
                        "rename it so, or take its rows out if they repeat the others"
                    )
                }
            }
            if isSex { questions += unknownSexes(table, header[column], profile.columns[index]) }
        }
    }

    /// A word beside men and women that nobody knows, and at least as many as both together, may be all of them.
    private func unknownSexes(_ table: PartedNumbers, _ head: String, _ rule: Profile.Rule) -> [Question] {
        let known = Dictionary(grouping: table.values) { SexWords.canonical($0) ?? "" }
        guard let men = known["m"]?.first, let women = known["f"]?.first else { return [] }
        let whole = table.values.first { value in
            guard SexWords.canonical(value) == nil, rule.words[value] == nil else { return false }
            let together = table.groups.filter { $0[value] != nil && $0[men] != nil && $0[women] != nil }
            return !together.isEmpty
                && together.allSatisfy { ($0[value] ?? 0) >= ($0[men] ?? 0) + ($0[women] ?? 0) && ($0[value] ?? 0) > 0 }
        }
        guard let whole else { return [] }
        return question(
            "'\(whole.excerpt)' under '\(head.excerpt)' is no sex, and as many as men and women together",
            "'Total' for everybody, or a sex that is known",
            "rename it, or take its rows out if they repeat the others"
        )
    }
}

/// The numbers of rows that differ in one column, by what else the rows say.
struct PartedNumbers {
    /// The values of the column in small letters, in the order in which they first stand; no totals.
    private(set) var values: [String] = []
    /// The numbers of each group by value.
    private(set) var groups: [[String: Int64]] = []

    /// More values are looked at only for one that is the sum of all others.
    private static let mostValues = 10
    /// So many groups settle it.
    private static let mostGroups = 2000

    init(_ body: [[String]], _ column: Int, _ keys: [Int], _ numbers: [Int], _ decimal: String) {
        var found: [[String]: [String: Int64]] = [:]
        var broken: Set<[String]> = []
        var seen: Set<String> = []
        for fields in body {
            let value = fields[column].lowercased()
            if value.isEmpty || TotalWords.mean(value) || TotalWords.meanPartOfOthers(value) { continue }
            if TotalWords.meanBothSexes(value) { continue }
            if seen.insert(value).inserted {
                if seen.count > 300 { return }
                values.append(value)
            }
            for number in numbers where !fields[number].isEmpty {
                let key = keys.map { fields[$0] } + ["\(number)"]
                let read = PublishedNumber.read(fields[number], decimal: decimal, missing: [])
                if case .number(let one) = read, one.upper == nil, one.qualifier == .exact, found[key]?[value] == nil {
                    if found[key] == nil, found.count >= PartedNumbers.mostGroups { continue }
                    found[key, default: [:]][value] = one.value
                } else {
                    broken.insert(key)
                }
            }
        }
        groups = found.filter { !broken.contains($0.key) }.map(\.value)
    }

    /// A value that is the sum of others wherever it stands beside two of them or more.
    struct Sum {
        var value: String
        var parts: [String]
        /// Whether these are all the others.
        var isWhole: Bool
        /// Whether chance would not have done it.
        var isSure: Bool
    }

    /// Every value that is the sum of others; of several ways to make it all others, then those that stand together.
    var sums: [Sum] {
        var sums: [Sum] = []
        guard values.count > 2 else { return [] }
        for value in values {
            // What holds others is no addend of another.
            let others = values.filter { other in other != value && !sums.contains { $0.value == other } }
            if let found = sum(value, others) { sums.append(found) }
        }
        return sums
    }

    private func sum(_ value: String, _ others: [String]) -> Sum? {
        let own = groups.filter { ($0[value] ?? 0) > 0 }
        guard others.count > 1, !own.isEmpty else { return nil }
        func isSum(_ parts: [String]) -> Bool {
            own.allSatisfy { group in
                parts.reduce(0) { $0 + (group[$1] ?? 0) } == group[value] && parts.count { group[$0] != nil } > 1
            }
        }
        let digits = own.reduce(0) { $0 + "\($1[value] ?? 0)".count }
        let isSure = own.count > 1 && Set(own.map { $0[value] ?? 0 }).count > 1 && digits > 4
        // Small numbers are sums of others by chance.
        guard isSure || digits > 1 else { return nil }
        if isSum(others) { return Sum(value: value, parts: others, isWhole: true, isSure: isSure) }
        guard values.count <= PartedNumbers.mostValues else { return nil }
        let runs = others.indices.flatMap { first in
            others.indices.dropFirst(first + 1).map { Array(others[first...$0]) }
        }
        if let run = runs.first(where: isSum) { return Sum(value: value, parts: run, isWhole: false, isSure: isSure) }
        guard isSure else { return nil }
        for bits in 1..<(1 << others.count) where bits.nonzeroBitCount > 1 {
            let parts = others.indices.filter { bits & (1 << $0) != 0 }.map { others[$0] }
            if isSum(parts) { return Sum(value: value, parts: parts, isWhole: false, isSure: true) }
        }
        return nil
    }
}
