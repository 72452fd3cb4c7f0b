import BorderTestSupport

/// What a call printed of a counted table, as facts about its counts.
struct Publication {
    /// A number that is not shown: the counts it is the sum of, and what is said of it.
    struct Withheld: Hashable {
        var terms: Set<Int>
        var isCalledSmall: Bool
    }

    private(set) var facts: Set<Attacker.Fact> = []
    private(set) var withheld: Set<Withheld> = []
    /// Numbers that are printed, but not what the counts add up to: sums of those rows that there are.
    private(set) var unexplained: [String] = []
    /// Rows whose share or rank is given beside a withheld number of the same time.
    private(set) var compared: [String] = []
    private(set) var visibleCount = 0

    /// Facts of the rows of a table of flows or of measures.
    ///
    /// - Parameters:
    ///   - rows: the printed rows.
    ///   - table: what they are of.
    ///   - isTable: whether they are sums of a plain table.
    ///   - limit: the threshold of the call.
    init(_ rows: [[String: String]], of table: CountedTable, isTable: Bool, limit: Int) {
        func terms(_ row: [String: String]) -> Set<Int>? { table.terms(ofPrinted: row, isTable: isTable) }
        var places: [String: [(row: [String: String], terms: Set<Int>)]] = [:]
        var silent: Set<String> = []
        let byID = Dictionary(rows.map { ($0["id"] ?? "", $0) }) { first, _ in first }
        for row in rows {
            if row["role"] == "net" {
                let ways = (row["derived_from"] ?? "").split(separator: " ").compactMap { byID[String($0)] }
                guard ways.count == 2, let into = terms(ways[0]), let out = terms(ways[1]),
                    let net = row["value"].flatMap({ Int($0) })
                else { continue }
                var signs = Dictionary(uniqueKeysWithValues: into.map { ($0, 1) })
                for term in out { signs[term, default: 0] -= 1 }
                note(Attacker.Fact(terms: signs, lower: net, upper: net), table, row)
                continue
            }
            guard let whole = terms(row), !whole.isEmpty else { continue }
            // Who knows which rows there are knows what a sum is of.
            let narrowed = table.narrowed(whole, ofPrinted: row).filter { !$0.isEmpty }
            let isSum = row["basis"] == "withheld" && row["derivation"] != "report"
            let isOfPlaces = row["basis"] == "withheld" && !(row["counted_at"] ?? "").isEmpty
            let own = (isSum ? narrowed.last : isOfPlaces ? narrowed.first : nil) ?? whole
            let moment = "\(row["population"] ?? "") \(row["bucket"] ?? "")"
            if row["basis"] == "withheld" {
                let isSmall = row["qualifier"] == "less_than"
                withheld.insert(Withheld(terms: own, isCalledSmall: isSmall))
                silent.insert(moment)
                // Who knows the program knows that only small numbers are withheld for their own sake.
                let isLarge = !isSmall && table.count(own) >= limit
                let upper = isSmall ? row["value_high"].flatMap { Int($0) } : nil
                let lower = isLarge ? limit : nil
                if upper != nil || lower != nil {
                    note(Attacker.Fact(terms: ones(own), lower: lower, upper: upper), table, row)
                }
            } else if row["qualifier"] ?? "exact" != "exact" {
                let (low, high) = (row["value_low"].flatMap { Int($0) }, row["value_high"].flatMap { Int($0) })
                note(Attacker.Fact(terms: ones(own), lower: low, upper: high), table, row)
                // "At least" of a sum is what is left without worded rows.
                guard row["qualifier"] == "at_least", row["derivation"] ?? "" != "report", let low else { continue }
                guard let of = narrowed.last(where: { table.count($0) == low }) else { continue }
                note(Attacker.Fact(terms: ones(of), lower: low, upper: low), table, row)
            } else if let value = row["value"].flatMap({ Int($0) }) {
                visibleCount += 1
                let of = ([own] + narrowed).first { table.count($0) == value } ?? own
                note(Attacker.Fact(terms: ones(of), lower: value, upper: value), table, row)
            }
            noteWays(row, own, table)
            let series = [row["at"], row["direction"], row["population"], row["mode"]].map { $0 ?? "" }
            if row["bucket"]?.isEmpty == false { places[series.joined(separator: " "), default: []].append((row, own)) }
        }
        for row in rows where !(row["share"] ?? "").isEmpty || !(row["rank"] ?? "").isEmpty {
            // A table of measures gives limits of both, which follow from what is printed.
            guard row["share_low"] == nil, silent.contains("\(row["population"] ?? "") \(row["bucket"] ?? "")") else {
                continue
            }
            compared.append("\(row)")
        }
        for series in places.values { noteSeries(series, table) }
    }

    /// What a table of measures says of both ways.
    private mutating func noteWays(_ row: [String: String], _ own: Set<Int>, _ table: CountedTable) {
        let ends = (row["direction"] ?? "").split(separator: ">")
        guard row["way_back"] != nil, ends.count == 2 else { return }
        var turned = row
        turned["direction"] = "\(ends[1])>\(ends[0])"
        guard let back = table.terms(ofPrinted: turned, isTable: !(row["bucket"] ?? "").isEmpty) else { return }
        var signs = ones(own)
        for term in back { signs[term, default: 0] -= 1 }
        for (name, terms) in [("way_back", ones(back)), ("total", ones(own.union(back))), ("net", signs)] {
            let (low, high) = (row[name + "_low"].flatMap { Int($0) }, row[name + "_high"].flatMap { Int($0) })
            if low != nil || high != nil { note(Attacker.Fact(terms: terms, lower: low, upper: high), table, row) }
        }
    }

    private func ones(_ terms: Set<Int>) -> [Int: Int] { Dictionary(uniqueKeysWithValues: terms.map { ($0, 1) }) }

    /// Running sums and changes.
    private mutating func noteSeries(_ series: [(row: [String: String], terms: Set<Int>)], _ table: CountedTable) {
        let inOrder = series.sorted { $0.row["bucket"] ?? "" < $1.row["bucket"] ?? "" }
        var sum: Set<Int> = []
        for (index, (row, terms)) in inOrder.enumerated() {
            sum.formUnion(terms)
            if let running = row["cumulative"].flatMap({ Int($0) }) {
                note(Attacker.Fact(terms: ones(sum), lower: running, upper: running), table, row)
            }
            guard index > 0, let change = row["change"].flatMap({ Int($0) }) else { continue }
            var signs = ones(terms)
            for term in inOrder[index - 1].terms { signs[term, default: 0] -= 1 }
            note(Attacker.Fact(terms: signs, lower: change, upper: change), table, row)
        }
    }

    private mutating func note(_ fact: Attacker.Fact, _ table: CountedTable, _ row: [String: String]) {
        let truth = fact.terms.reduce(0) { $0 + $1.value * table.counts[$1.key] }
        guard fact.lower ?? truth <= truth, truth <= fact.upper ?? truth else {
            unexplained.append("\(row.filter { !$0.value.isEmpty }): \(truth)")
            return
        }
        facts.insert(fact)
    }

    /// The withheld numbers that an attacker is left with fewer values of than there are below the limit.
    func recovered(from table: CountedTable, limit: Int) -> [String] {
        guard let attacker = Attacker(facts, counts: table.counts.count) else { return ["the facts contradict"] }
        return withheld.compactMap { number in
            let (least, most) = attacker.limits(of: number.terms)
            guard let most, most - least < limit - 1 else { return nil }
            let names = number.terms.sorted().map { "\(table.atoms[$0])" }
            return "\(table.count(number.terms)) lies in \(least)...\(most): \(names.joined(separator: " + "))"
        }
    }
}
