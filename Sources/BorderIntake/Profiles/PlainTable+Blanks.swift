import BorderCore

// Cells that say nothing beside rows that do.
extension PlainTable {
    /// What has to be asked of rows that leave blank whom or what they count, beside others of the same place, way and days
    /// that count more: the blank cannot stand for everybody. In tables of reports, worded as they are, nobody is asked.
    func blanks(_ profile: Profile, _ header: [String], _ body: [[String]]) -> [Question] {
        let reports: Set = ["id", "population", "qualifier", "value_max", "value_high", "measure"]
        guard countryNamed != nil, reports.isDisjoint(with: profile.columns.map(\.role)) else { return [] }
        let words = header.map { ColumnRole.normalised($0) }
        let rules = words.map { word in profile.columns.first { $0.names.contains(word) } }
        let isDate = { (name: String) in TranslationPlan.date(of: name, Profile.Rule([], "count")) != nil }
        let numbers = rules.indices.filter { rules[$0].map { $0.role == "count" } ?? isDate(header[$0]) }
        let said = rules.indices.filter { index in
            guard let role = rules[index]?.role else { return false }
            return !["count", "note", "source", ProfileRole.ignore].contains(role)
        }
        for column in said where PlainTable.isDetail(rules[column]?.role ?? "") {
            guard let row = blank(column, beside: said.filter { $0 != column }, numbers, body) else { continue }
            let named = body.lazy.map { $0[column] }.first { !$0.isEmpty } ?? ""
            return question(
                "a row (\(PlainTable.words(of: body[row], said))) leaves '\(header[column].excerpt)' blank, and others "
                    + "say '\(named.excerpt)'",
                "what it counts in every row, or blanks that are the sums of the others",
                rules[column]?.role == "unit"
                    ? "write what is counted into the blank cells"
                    : "write 'total' into the blank cells where everything is counted, and what else they count where not"
            )
        }
        return []
    }

    /// Whether a column says whom or what a number counts, which a blank leaves open.
    private static func isDetail(_ role: String) -> Bool {
        ["nationality", "mode", "unit"].contains(role) || ProfileRole.conditions.contains(role)
    }

    private static func words(of fields: [String], _ columns: [Int]) -> String {
        columns.map { fields[$0] }.filter { !$0.isEmpty }.prefix(4).map(\.excerpt).joined(separator: ", ")
    }

    /// The first row that leaves a column blank beside a larger number of the same key, or beside another total; `nil` where
    /// none does, or where some blank row is the sum of those beside it.
    private func blank(_ column: Int, beside keys: [Int], _ numbers: [Int], _ body: [[String]]) -> Int? {
        guard body.contains(where: { $0[column].isEmpty }) else { return nil }
        var (blanks, totals): ([[String]: Int], [[String]: [Int64]]) = ([:], [:])
        var named: [[String]: (sum: [Int64], most: [Int64])] = [:]
        for (row, fields) in body.enumerated() where numbers.contains(where: { !fields[$0].isEmpty }) {
            let key = keys.map { fields[$0] }
            let counts = numbers.map { PlainTable.count(fields[$0]) }
            if fields[column].isEmpty {
                if blanks[key] == nil { blanks[key] = row }
            } else if TotalWords.mean(fields[column]) {
                totals[key] = counts
            } else {
                let known = named[key] ?? (counts.map { _ in 0 }, counts)
                named[key] = (zip(known.sum, counts).map { $0 &+ $1 }, zip(known.most, counts).map { max($0, $1) })
            }
        }
        var open: Int?
        for (key, row) in blanks {
            let own = numbers.map { PlainTable.count(body[row][$0]) }
            if let total = totals[key] {
                if total != own { open = min(open ?? row, row) }
            } else if let beside = named[key] {
                if beside.sum == own { return nil }
                if zip(own, beside.most).contains(where: <) { open = min(open ?? row, row) }
            }
        }
        return open
    }

    private static func count(_ text: String) -> Int64 {
        if case .number(let number) = PublishedNumber.read(text, decimal: "", missing: []) { return number.value }
        return 0
    }
}
