import BorderBytes
import BorderCore

/// Finds the header of a publisher's table, and the profile that knows it.
struct KnownTable {
    let sample: TableSample
    let name: String
    let pins: TablePins

    /// A header is looked for in so many rows.
    private static let rows = 40
    /// The words of these rows, made once for all profiles.
    private let words: [Set<String>]

    init(_ sample: TableSample, name: String, pins: TablePins) {
        (self.sample, self.name, self.pins) = (sample, name, pins)
        words = sample.rows.prefix(KnownTable.rows).map { Set($0.map(ColumnRole.normalised)) }
    }

    /// A row that a profile knows as its header.
    private struct Match {
        var profile: Profile
        var row: Int
        /// How many words it was known by.
        var words: Int
        /// The header words, which are the tags where the profile reads tags.
        var names: [String]
    }

    /// The profile that knows most words of a header; `nil` where none knows one.
    ///
    /// - Parameter profiles: those to choose from.
    /// - Returns: how the table is read with it.
    /// - Throws: two that know as many words, and what is wrong with the header for the one.
    func find(among profiles: [Profile]) throws(IntakeError) -> TableShape.Published? {
        let matches = profiles.compactMap(match)
        guard let most = matches.map(\.words).max() else { return nil }
        let best = matches.filter { $0.words == most }
        guard let only = best.first, best.count == 1 else {
            throw IntakeError.badHeader(
                name,
                sample.lines[best[0].row],
                "the header is one of several profiles: \(best.map(\.profile.name).joined(separator: ", "))",
                "one profile",
                "say which with --profile \(best[0].profile.name)"
            )
        }
        if let series = growingSeries(only) {
            throw IntakeError.badHeader(
                name,
                sample.lines[only.row],
                "the numbers of '\(series)' never fall, and may be totals so far or those of each day or month",
                "to be told which, because totals so far are never added",
                "--profile \(only.profile.name) reads each by itself, --profile \(only.profile.totals) totals so far"
            )
        }
        return try published(only)
    }

    /// What a series is of whose numbers, three or more, grow and never fall.
    private func growingSeries(_ match: Match) -> String? {
        guard !match.profile.totals.isEmpty else { return nil }
        let words = match.profile.words(of: match.names)
        func columns(_ wanted: (Profile.Rule) -> Bool) -> [Int] {
            words.indices.filter { index in
                match.profile.columns.contains { wanted($0) && $0.names.contains(words[index]) }
            }
        }
        guard let date = columns({ $0.role == "date" }).first, let count = columns({ $0.role == "count" }).first else {
            return nil
        }
        let keys = columns { !["date", "count", "source", ProfileRole.ignore].contains($0.role) }
        var series: [[String]: [(date: String, number: Int64)]] = [:]
        for row in sample.rows.dropFirst(match.row + 1) where row.count == words.count {
            guard
                case .number(let number) = PublishedNumber.read(row[count], decimal: match.profile.decimal, missing: []),
                case .date(let day) = PublishedDate().read(row[date])
            else { continue }
            series[keys.map { row[$0] }, default: []].append((day, number.value))
        }
        return series.sorted { $0.key.lexicographicallyPrecedes($1.key) }.first { _, numbers in
            let ordered = numbers.sorted { ($0.date, $0.number) < ($1.date, $1.number) }.map(\.number)
            return ordered.count > 2 && ordered[0] < ordered[ordered.count - 1]
                && zip(ordered, ordered.dropFirst()).allSatisfy { $0 <= $1 }
        }?.key.joined(separator: ", ").excerpt
    }

    /// Reads with the profile that the user names.
    ///
    /// - Parameter profile: what knows the header.
    /// - Returns: how the table is read with it.
    /// - Throws: a header that it does not know.
    func read(with profile: Profile) throws(IntakeError) -> TableShape.Published {
        if let match = match(profile) { return try published(match) }
        if profile.headers.isEmpty || profile.headerRow != nil || pins.headerRow != nil, let row = headerRow(profile) {
            return try published(Match(profile: profile, row: row, words: 0, names: sample.rows[row]))
        }
        let first = sample.firstFilled ?? 0
        if profile.headers.isEmpty, let wanted = pins.headerRow ?? profile.headerRow {
            throw IntakeError.badHeader(
                name,
                sample.lines.last ?? 1,
                "the file has no line \(wanted), where the profile '\(profile.name)' has its header",
                "a header in line \(wanted)",
                "leave --profile away to let the header decide, or say where it is with --header-row"
            )
        }
        let found = sample.rows.isEmpty ? [] : sample.rows[first].prefix(12).map { "'\($0.prefix(40))'" }
        let headers = profile.headers.map { $0.joined(separator: ", ") }.joined(separator: "; or ")
        let wanted = headers.isEmpty ? "a header row" : headers
        throw IntakeError.badHeader(
            name,
            sample.lines.isEmpty ? 1 : sample.lines[first],
            "no row is a header that the profile '\(profile.name)' knows (found \(found.joined(separator: ", ")))",
            wanted,
            "leave --profile away to let the header decide, or see 'borderflow profiles show \(profile.name)'"
        )
    }

    private func headerRow(_ profile: Profile) -> Int? {
        if let line = pins.headerRow ?? profile.headerRow { return sample.lines.firstIndex(of: line) }
        return sample.firstFilled
    }

    private func match(_ profile: Profile) -> Match? {
        for row in sample.rows.indices.prefix(KnownTable.rows) {
            if let line = pins.headerRow, sample.lines[row] != line { continue }
            if profile.hasTags {
                if let names = tags(row + 1, profile) {
                    return Match(profile: profile, row: row, words: 1, names: names)
                }
                continue
            }
            let words = profile.hasLabels ? Set(profile.words(of: sample.rows[row])) : words[row]
            let known = profile.headers.filter { !$0.isEmpty && words.isSuperset(of: $0) }.map(\.count).max()
            if let known { return Match(profile: profile, row: row, words: known, names: sample.rows[row]) }
        }
        return nil
    }

    /// The row of tags, each as the profile writes it; `nil` where the row is none.
    private func tags(_ row: Int, _ profile: Profile) -> [String]? {
        guard sample.rows.indices.contains(row) else { return nil }
        let cells = sample.rows[row]
        guard cells.contains(where: { $0.hasPrefix("#") }), cells.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) else {
            return nil
        }
        let known = profile.columns.flatMap(\.names).sorted {
            $0.split(separator: "+").count > $1.split(separator: "+").count
        }
        return cells.map { cell in
            let parts = cell.lowercased().split(separator: "+").map { String($0).trimmed() }
            let name = known.first { name in
                let wanted = name.split(separator: "+").map(String.init)
                return wanted.first == parts.first && Set(parts.dropFirst()).isSuperset(of: wanted.dropFirst())
            }
            guard let name else { return cell }
            let said = Set(name.split(separator: "+").map(String.init))
            let isCount = profile.columns.contains { $0.role == "count" && $0.names.contains(name) }
            let more = parts.dropFirst().filter {
                (KnownTable.attributes[$0] != nil || isCount && !KnownTable.saysNobody($0)) && !said.contains($0)
            }
            return ([name] + more.sorted()).joined(separator: "+")
        }
    }

    /// What attributes of a number say of whom it counts, and which way.
    private static let attributes: [String: Profile.Cell] = [
        "in": .init(role: "direction", text: "entry"), "entry": .init(role: "direction", text: "entry"),
        "arrivals": .init(role: "direction", text: "entry"), "inbound": .init(role: "direction", text: "entry"),
        "out": .init(role: "direction", text: "exit"), "exit": .init(role: "direction", text: "exit"),
        "departures": .init(role: "direction", text: "exit"), "outbound": .init(role: "direction", text: "exit"),
        "f": .init(role: "sex", text: "f"), "m": .init(role: "sex", text: "m"),
        "children": .init(role: "age", text: "children"), "adults": .init(role: "age", text: "adults"),
        "elderly": .init(role: "age", text: "60+"), "infants": .init(role: "age", text: "infants"),
    ]

    /// Attributes of a number that say nothing of whom it counts: languages, vocabularies, levels of places, how it is
    /// written.
    private static func saysNobody(_ attribute: String) -> Bool {
        let words: Set = [
            "code", "name", "num", "total", "all", "ind", "persons", "people", "individuals", "count", "value", "abs",
            "reported", "confirmed", "origin", "dest", "start", "end",
        ]
        return words.contains(attribute) || attribute.utf8.count <= 2 || attribute.hasPrefix("v_")
            || attribute.hasPrefix("i_") || attribute.hasPrefix("adm")
    }

    /// Whether a tag says that each number holds those before it.
    private static func isRunning(_ tag: String) -> Bool {
        tag.split(separator: "+").contains { ["cumulative", "cumul", "ytd", "todate"].contains($0) }
    }

    /// The profile with a rule for each tag whose attributes say more of its number.
    private func withAttributes(_ profile: Profile, _ tags: [String]) -> Profile {
        var profile = profile
        for tag in Set(tags).sorted() where !profile.columns.contains(where: { $0.names.contains(tag) }) {
            let parts = tag.split(separator: "+").map(String.init)
            for kept in (1..<max(1, parts.count)).reversed() {
                let name = parts[..<kept].joined(separator: "+")
                guard var rule = profile.columns.first(where: { $0.names.contains(name) }) else { continue }
                rule.names = [tag]
                if rule.role == "count" {
                    rule.also += parts[kept...].compactMap { KnownTable.attributes[$0] }
                    let others = parts[kept...].filter { KnownTable.attributes[$0] == nil }
                    if !others.isEmpty { rule.also.append(.init(role: "group", text: others.joined(separator: ", "))) }
                }
                profile.columns.append(rule)
                break
            }
        }
        return profile
    }

    /// Whether a publisher's column of units is not there, and nothing else says what the numbers count.
    private static func lacksUnit(_ profile: Profile, _ names: [String]) -> Bool {
        let units = profile.columns.filter { $0.role == "unit" }
        let says = { (cells: [Profile.Cell]) in cells.contains { $0.role == "unit" || $0.role == "measure" } }
        let words = Set(profile.words(of: names))
        return !units.isEmpty && !says(profile.constants) && words.isDisjoint(with: units.flatMap(\.names))
            && !profile.columns.contains { $0.role == "count" && says($0.also) }
    }

    private func published(_ match: Match) throws(IntakeError) -> TableShape.Published {
        var profile = match.profile
        if let decimal = pins.decimal { profile.decimal = decimal }
        if let order = pins.dateOrder {
            for index in profile.columns.indices { profile.columns[index].order = order }
        }
        if profile.hasTags { profile = withAttributes(profile, match.names) }
        let line = sample.lines[match.row]
        if let tag = match.names.first(where: KnownTable.isRunning), profile.hasTags {
            let doubt = NumberSaying.totalsSoFar("the tag '\(tag.excerpt)'")
            throw IntakeError.badHeader(name, line, doubt.found, doubt.expected, doubt.suggestion)
        }
        let plan = try TranslationPlan(profile, match.names, file: name, line: line)
        let title = [profile.title, profile.publisher].filter { !$0.isEmpty }.joined(separator: ", ")
        var words = "read with the profile '\(profile.name)'" + (title.isEmpty ? "" : " (\(title))")
        if line > 1 { words += ", header in line \(line)" }
        if !profile.scope.isEmpty { words += ": \(profile.scope)" }
        if KnownTable.lacksUnit(profile, match.names) {
            words += "; no column says what is counted: it is called crossings and may be anything"
        }
        return TableShape.Published(
            plan: plan,
            dialect: sample.dialect,
            skippedRows: match.row + (profile.hasTags ? 2 : 1),
            line: line,
            positions: sample.positions[match.row],
            words: words
        )
    }
}
