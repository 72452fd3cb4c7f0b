package import BorderBytes
import BorderCore

/// Reads the file of a profile; every mistake is named by file, line and column.
package enum ProfileFile {
    /// Reads a profile.
    ///
    /// - Parameters:
    ///   - bytes: the YAML text.
    ///   - file: what messages call it.
    /// - Returns: the profile.
    /// - Throws: the first mistake.
    package static func read(_ bytes: [UInt8], named file: String) throws(IntakeError) -> Profile {
        let root = try YAMLText.read(bytes, named: file)
        return try ProfileTree(file: file).profile(root)
    }
}

/// Makes a profile of the values of its file.
private struct ProfileTree {
    let file: String

    private static let keys = [
        "name", "title", "publisher", "licence", "credit", "scope", "header", "sheet", "delimiter", "decimal",
        "header_row", "tags", "labels", "row_is", "set", "columns", "file", "flags", "missing", "totals",
    ]
    private static let columnKeys = [
        "name", "role", "codes", "words", "otherwise", "order", "fiscal_start", "span", "set", "missing", "total",
        "serial", "flags", "zone",
    ]

    func profile(_ root: YAMLNode) throws(IntakeError) -> Profile {
        try check(root, keys: ProfileTree.keys, of: "a profile")
        var profile = Profile(name: try text(root, "name") ?? "")
        guard !profile.name.isEmpty,
            profile.name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { throw fault(root["name"] ?? root, "the profile has no name", "name: letters, digits, hyphens", "") }
        profile.title = try text(root, "title") ?? ""
        profile.publisher = try text(root, "publisher") ?? ""
        profile.licence = try text(root, "licence") ?? ""
        profile.credit = try text(root, "credit") ?? ""
        profile.scope = try text(root, "scope") ?? ""
        profile.sheets = try root["sheet"].map(texts(_:)) ?? []
        profile.delimiter = try text(root, "delimiter") ?? ""
        profile.totals = try text(root, "totals") ?? ""
        profile.decimal = try word(root, "decimal", among: [",", "."]) ?? ""
        profile.headerRow = try number(root, "header_row", 1...1000)
        profile.hasTags = try flag(root, "tags")
        profile.hasLabels = try flag(root, "labels")
        profile.countsRows = try word(root, "row_is", among: ["one passage"]) != nil
        if let node = root["header"] { profile.headers = try headers(node) }
        if let node = root["set"] { profile.constants = try cells(node) }
        if let node = root["missing"] { profile.missing = Set(try texts(node).map { $0.lowercased() }) }
        if let node = root["flags"] {
            for member in try members(node) { profile.flags[try key(member).lowercased()] = try text(member.value) }
        }
        if let node = root["file"] {
            for item in try list(node) {
                try check(item, keys: ["contains", "set"], of: "a rule for file names")
                let set = try item["set"].map(cells(_:)) ?? []
                for word in try item["contains"].map(texts(_:)) ?? [] {
                    profile.fileWords.append(.init(contains: word.lowercased(), cells: set))
                }
            }
        }
        guard let columns = root["columns"] else {
            throw fault(root, "the profile has no columns", "columns: a list of name and role", "add it")
        }
        for item in try list(columns) { profile.columns.append(try rule(item)) }
        let roles = Set(profile.columns.map(\.role))
        if !profile.countsRows && roles.isDisjoint(with: ["count", "magnitude"]) {
            throw fault(
                columns,
                "no column has the role 'count'",
                "a column of numbers",
                "or write row_is: one passage"
            )
        }
        return profile
    }

    private func headers(_ node: YAMLNode) throws(IntakeError) -> [[String]] {
        var headers: [[String]] = []
        for item in try list(node) { headers.append(try texts(item).map(ColumnRole.normalised)) }
        return headers
    }

    private func rule(_ node: YAMLNode) throws(IntakeError) -> Profile.Rule {
        try check(node, keys: ProfileTree.columnKeys, of: "a column")
        guard let name = node["name"] else { throw fault(node, "the column has no name", "name: its header word", "") }
        var rule = Profile.Rule(try texts(name), ProfileRole.ignore)
        rule.line = node.line
        if let role = try word(node, "role", among: ProfileRole.all) { rule.role = role }
        if let codes = try word(node, "codes", among: CodeSystem.allCases.map(\.rawValue)) {
            rule.codes = CodeSystem(rawValue: codes) ?? .any
        }
        if let word = try word(node, "otherwise", among: Profile.Otherwise.allCases.map(\.rawValue)) {
            rule.otherwise = Profile.Otherwise(rawValue: word) ?? .keep
        }
        if let word = try word(node, "order", among: Profile.DateOrder.allCases.map(\.rawValue)) {
            rule.order = Profile.DateOrder(rawValue: word)
        }
        if let word = try word(node, "span", among: Profile.Rule.Span.allCases.map(\.rawValue)) {
            rule.span = Profile.Rule.Span(rawValue: word)
        }
        rule.fiscalStart = try number(node, "fiscal_start", 1...12) ?? 1
        rule.isSerial = try flag(node, "serial")
        if let zone = try text(node, "zone") { rule.zone = try offset(zone, at: node["zone"] ?? node) }
        if let set = node["set"] { rule.also = try cells(set) }
        if let missing = node["missing"] { rule.missing = Set(try texts(missing).map { $0.lowercased() }) }
        for total in try node["total"].map(texts(_:)) ?? [] { rule.words[total.lowercased()] = .total }
        if let words = node["words"] {
            for member in try members(words) {
                rule.words[try key(member).lowercased()] = try meaning(member.value, role: rule.role)
            }
        }
        return rule
    }

    /// `UTC` or `+03:00` as it stands behind a time, or the code of a country or region whose clocks these are.
    private func offset(_ zone: String, at node: YAMLNode) throws(IntakeError) -> String {
        let word = ["utc", "gmt", "z"].contains(zone.lowercased()) ? "Z" : zone
        guard Instant("2022-09-24T22:30:00\(word)") != nil || ProfileTree.isPlaceCode(zone) else {
            throw fault(
                node,
                "'\(zone.excerpt)' is no offset from UTC and no code of a place",
                "UTC, an offset such as +03:00, or a country or region whose clocks these are: POL, US-TX",
                ""
            )
        }
        return word
    }

    /// Whether a word may be `POL` or `US-TX`.
    private static func isPlaceCode(_ word: String) -> Bool {
        let isPlain = word.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 45 }
        let sizes = word.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
        return isPlain && (sizes == [3] || sizes.count == 2 && sizes[0] == 2 && (1...3).contains(sizes[1]))
    }

    /// `null` for nothing, `total`, `leave out: why`, a text for the column's own role, or a map of texts.
    private func meaning(_ node: YAMLNode, role: String) throws(IntakeError) -> Profile.Meaning {
        if node.isNothing { return .nothing }
        guard let text = node.text else {
            if let why = node["leave out"] { return .leaveOut(try self.text(why)) }
            return .cells(try cells(node))
        }
        if text == "total" { return .total }
        if text == "leave out" { return .leaveOut("the profile leaves it out") }
        return .cells([Profile.Cell(role: role, text: text)])
    }

    private func cells(_ node: YAMLNode) throws(IntakeError) -> [Profile.Cell] {
        var cells: [Profile.Cell] = []
        for member in try members(node) {
            let role = try key(member)
            guard ProfileRole.all.contains(role), role != ProfileRole.ignore else {
                throw unknown(member.key, role, "column of ours", ProfileRole.all)
            }
            cells.append(Profile.Cell(role: role, text: try text(member.value)))
        }
        return cells
    }

    // MARK: Values

    private func check(_ node: YAMLNode, keys: [String], of what: String) throws(IntakeError) {
        for member in try members(node) {
            let word = try key(member)
            if !keys.contains(word) { throw unknown(member.key, word, "key of \(what)", keys) }
        }
    }

    private func members(_ node: YAMLNode) throws(IntakeError) -> [YAMLNode.Member] {
        guard let members = node.members else { throw fault(node, node.kind, "a map of keys and values", "") }
        return members
    }

    private func list(_ node: YAMLNode) throws(IntakeError) -> [YAMLNode] {
        guard let items = node.items else { throw fault(node, node.kind, "a list", "begin each item with '- '") }
        return items
    }

    private func key(_ member: YAMLNode.Member) throws(IntakeError) -> String { try text(member.key) }

    private func text(_ node: YAMLNode) throws(IntakeError) -> String {
        guard let text = node.text else { throw fault(node, node.kind, "a text", "put quotes around it") }
        return text
    }

    private func texts(_ node: YAMLNode) throws(IntakeError) -> [String] {
        if let text = node.text { return [text] }
        var texts: [String] = []
        for item in try list(node) { texts.append(try text(item)) }
        return texts
    }

    private func text(_ node: YAMLNode, _ key: String) throws(IntakeError) -> String? {
        guard let value = node[key], !value.isNothing else { return nil }
        return try text(value)
    }

    private func word(_ node: YAMLNode, _ key: String, among known: [String]) throws(IntakeError) -> String? {
        guard let value = node[key] else { return nil }
        let word = try text(value)
        guard known.contains(word) else { throw unknown(value, word, key, known) }
        return word
    }

    private func number(_ node: YAMLNode, _ key: String, _ range: ClosedRange<Int>) throws(IntakeError) -> Int? {
        guard let value = node[key] else { return nil }
        guard let number = value.text.flatMap({ Int($0) }), range.contains(number) else {
            throw fault(
                value,
                "'\(value.text?.excerpt ?? value.kind)'",
                "a number from \(range.lowerBound) to \(range.upperBound)",
                ""
            )
        }
        return number
    }

    private func flag(_ node: YAMLNode, _ key: String) throws(IntakeError) -> Bool {
        try word(node, key, among: ["true", "false"]) == "true"
    }

    private func unknown(_ node: YAMLNode, _ word: String, _ what: String, _ known: [String]) -> IntakeError {
        let nearest = EditDistance.nearest(to: word.excerpt.lowercased(), among: known)
        return fault(
            node,
            "'\(word.excerpt)' is no \(what)",
            "one of \(known.joined(separator: ", "))",
            nearest.map { "did you mean '\($0)'?" } ?? ""
        )
    }

    private func fault(_ node: YAMLNode, _ found: String, _ expected: String, _ suggestion: String) -> IntakeError {
        YAMLText.trouble(file, node.line, node.column, found, expected, suggestion)
    }
}
