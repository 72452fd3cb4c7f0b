import BorderBytes
import BorderCore

/// An object of a JSON text on its way to the fields of a row.
struct JSONRecord: ~Copyable {
    private(set) var fields = JSONFields(MemberNames.columnNames.count)
    private(set) var names: MemberNames
    /// What makes it unusable.
    private(set) var faults: [JSONFault] = []
    /// The name that filled each column.
    private(set) var filledBy: [Int: String] = [:]
    /// The members that mean nothing: name, place and text.
    private(set) var unknown: [(name: String, place: TextPlace, text: Range<Int>)] = []
    private(set) var ownWords = 0
    /// The unit that the name of the number says.
    private(set) var impliedUnit: CountUnit?
    /// Whether it stands around a list of records.
    private(set) var isWrapped = false
    /// Whether it is a feature, whose properties have been read.
    private(set) var isFeature = false

    /// Members of an object around a list of records: of our own tables, of GeoJSON, of answers of portals.
    private static let lists: Set = ["rows", "features", "data", "items", "records", "results", "value"]
    /// What the members of a feature are called together, in GeoJSON and in answers of map servers.
    private static let properties: Set = ["properties", "attributes"]
    /// The members of a GeoJSON feature beside its properties.
    private static let featureMembers: Set = ["type", "geometry", "bbox"]

    init(limits: IntakeLimits) { names = MemberNames(limits: limits) }

    /// Whether it says anything, be it in words nobody knows.
    var isEmpty: Bool { faults.isEmpty && !fields.isFilled && unknown.isEmpty }

    /// Starts another object.
    mutating func begin(at place: TextPlace) {
        fields.begin(at: place)
        faults.removeAll()
        filledBy.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        (ownWords, impliedUnit, isWrapped, isFeature) = (0, nil, false, false)
    }

    /// Makes it useless for a reason.
    mutating func reject(_ fault: JSONFault) { faults = [fault] }

    /// Reads the members of an object; returns early, with `isWrapped` set, where one is a list of records.
    mutating func readMembers(_ tokens: inout JSONTokens, isOutermost: Bool, inFeature: Bool = false) throws(JSONFault)
    {
        while try tokens.next() == .name {
            let namePlace = tokens.place
            if let problem = tokens.problem { faults.append(problem) }
            let name = String(decoding: tokens.text[tokens.range], as: UTF8.self)
            tokens.drop()
            let first = try tokens.next()
            if first == .beginArray, isOutermost, JSONRecord.lists.contains(name) {
                isWrapped = true
                return
            }
            if first == .beginObject, JSONRecord.properties.contains(name), !inFeature {
                unknown.removeAll { JSONRecord.featureMembers.contains($0.name) }
                try readMembers(&tokens, isOutermost: false, inFeature: true)
                isFeature = true
                continue
            }
            if first == .beginObject, name == "geometry" {
                try readGeometry(&tokens)
                continue
            }
            try readMember(&tokens, name, namePlace, first, inFeature)
        }
    }

    /// Reads where a point lies; other shapes are no place of a number.
    private mutating func readGeometry(_ tokens: inout JSONTokens) throws(JSONFault) {
        while try tokens.next() == .name {
            let isPosition = tokens.text[tokens.range].elementsEqual("coordinates".utf8)
            tokens.drop()
            let first = try tokens.next()
            guard isPosition, first == .beginArray else {
                try tokens.skip(after: first)
                continue
            }
            for (role, text) in zip([ColumnRole.longitude, .latitude], try tokens.position()) {
                fields.set(MemberNames.column(role), text, at: tokens.place)
            }
        }
    }

    private mutating func readMember(
        _ tokens: inout JSONTokens,
        _ name: String,
        _ namePlace: TextPlace,
        _ first: JSONTokens.Token,
        _ inFeature: Bool
    ) throws(JSONFault) {
        let meaning = names.meaning(of: name)
        if meaning.isOwnWord { ownWords += 1 }
        let place = tokens.place
        guard let column = meaning.column else {
            let range = tokens.range
            let isText = first == .text || first == .number
            if !isText { try tokens.skip(after: first) }
            if first != .null { unknown.append((name, namePlace, isText ? range : 0..<0)) }
            return
        }
        let text = try self.text(&tokens, of: first, column)
        // What is not said, or said twice alike, is no second answer.
        if text.isEmpty { return }
        if let unit = meaning.unit { impliedUnit = unit }
        let earlier = fields[column]
        if !earlier.isEmpty, let other = filledBy[column], !tokens.text[earlier].elementsEqual(tokens.text[text]) {
            // The properties of a feature count, not what stands beside them.
            if !inFeature && !isFeature {
                faults.append(
                    JSONFault(
                        place: namePlace,
                        code: "doubled-column",
                        found: "members '\(other.excerpt)' and '\(name.excerpt)' say the same thing",
                        expected: "one of them"
                    )
                )
                return
            }
            if isFeature { return }
        }
        filledBy[column] = name
        fields.set(column, text, at: place)
    }

    /// Where the text of a value lies; empty, with a fault, where it has none.
    private mutating func text(_ tokens: inout JSONTokens, of first: JSONTokens.Token, _ column: Int) throws(JSONFault)
        -> Range<Int>
    {
        let start = tokens.text.count
        switch first {
        case .null: return start..<start
        case .boolean(let value): tokens.append((value ? "true" : "false").utf8)
        case .text, .number:
            if let problem = tokens.problem { faults.append(problem) }
            return tokens.range
        case .beginObject where column == MemberNames.column(.population):
            try readPairs(&tokens, between: "=", and: ";")
        case .beginObject where column == MemberNames.column(.period): return try readPeriod(&tokens)
        case .beginArray where column == MemberNames.column(.via): try readItems(&tokens, between: " > ")
        case .beginArray where column == MemberNames.column(.derivedFrom): try readItems(&tokens, between: " ")
        default: try refuse(&tokens, first, "a text or a number")
        }
        return start..<tokens.text.count
    }

    /// Reads the members of an object whose name has been taken up to its first sign: `citizen=RUS;sex=m`.
    private mutating func readPairs(_ tokens: inout JSONTokens, between sign: String, and separator: String)
        throws(JSONFault)
    {
        var isFirst = true
        while true {
            let start = tokens.text.count
            if !isFirst { tokens.append(separator.utf8) }
            guard try tokens.next() == .name else {
                tokens.truncate(to: start)
                return
            }
            tokens.append(sign.utf8)
            let item = try tokens.next()
            try readItem(&tokens, item)
            isFirst = false
        }
    }

    private mutating func readItems(_ tokens: inout JSONTokens, between separator: String) throws(JSONFault) {
        var isFirst = true
        while true {
            let token = try tokens.next()
            if token == .endArray { return }
            if !isFirst { tokens.insert(separator.utf8, at: tokens.range.lowerBound) }
            try readItem(&tokens, token)
            isFirst = false
        }
    }

    /// Adds the text of a simple value, which stands in the texts already where it is one.
    private mutating func readItem(_ tokens: inout JSONTokens, _ token: JSONTokens.Token) throws(JSONFault) {
        switch token {
        case .text, .number: if let problem = tokens.problem { faults.append(problem) }
        case .null: break
        case .boolean(let value): tokens.append((value ? "true" : "false").utf8)
        default: try refuse(&tokens, token, "a text or a number")
        }
    }

    /// `{"start": [a, b], "end": [c, d], "text": "since last week"}`.
    private mutating func readPeriod(_ tokens: inout JSONTokens) throws(JSONFault) -> Range<Int> {
        let place = tokens.place
        var sides: [String: String] = [:]
        while try tokens.next() == .name {
            let name = String(decoding: tokens.text[tokens.range], as: UTF8.self)
            let namePlace = tokens.place
            tokens.drop()
            let first = try tokens.next()
            let start = tokens.range.lowerBound
            switch (name, first) {
            case ("start", .beginArray), ("end", .beginArray):
                let listPlace = tokens.place
                let before = tokens.text.count
                try readItems(&tokens, between: "|")
                let days = String(decoding: tokens.text[before...], as: UTF8.self).split(
                    separator: "|",
                    omittingEmptySubsequences: false
                )
                if days.count != 2 { refuse(at: listPlace, "two days: the earliest and the latest") }
                sides[name] = Set(days).count == 1 ? days.first.map(String.init) : days.joined(separator: "..")
            case ("start", _), ("end", _):
                try readItem(&tokens, first)
                sides[name] = String(decoding: tokens.text[start...], as: UTF8.self)
            case ("text", _):
                let textPlace = tokens.place
                try readItem(&tokens, first)
                fields.set(MemberNames.column(.periodText), start..<tokens.text.count, at: textPlace)
            default:
                try tokens.skip(after: first)
                unknown.append(("period.\(name)", namePlace, 0..<0))
            }
        }
        let start = tokens.text.count
        guard let from = sides["start"], let to = sides["end"] else {
            if !sides.isEmpty { refuse(at: place, "both a start and an end") }
            return start..<start
        }
        tokens.append((from == to ? from : "\(from)/\(to)").utf8)
        return start..<tokens.text.count
    }

    private mutating func refuse(_ tokens: inout JSONTokens, _ token: JSONTokens.Token, _ expected: String)
        throws(JSONFault)
    {
        refuse(at: tokens.place, expected)
        let count = tokens.text.count
        try tokens.skip(after: token)
        tokens.truncate(to: min(count, tokens.text.count))
    }

    private mutating func refuse(at place: TextPlace, _ expected: String) {
        faults.append(
            JSONFault(place: place, code: "bad-value", found: "this value has the wrong shape", expected: expected)
        )
    }

    /// Settles what only the whole object says.
    ///
    /// - Returns: the members that mean nothing and were not met before.
    mutating func finish(_ tokens: inout JSONTokens) -> [(name: String, place: TextPlace)] {
        let unitColumn = MemberNames.column(.unit)
        if let impliedUnit, fields[unitColumn].isEmpty {
            let start = tokens.text.count
            tokens.append(impliedUnit.code.utf8)
            fields.set(unitColumn, start..<tokens.text.count, at: fields.place)
        }
        let isOwn = ownWords == ColumnRole.ownWords.count
        let flags = MemberNames.column(.flags)
        if !isOwn, fields[flags].isEmpty,
            let status = unknown.firstIndex(where: { MemberNames.isStatus($0.name) && !$0.text.isEmpty })
        {
            fields.set(flags, unknown[status].text, at: unknown[status].place)
            unknown.remove(at: status)
        }
        if isFeature { unknown.removeAll { JSONRecord.featureMembers.contains($0.name) } }
        var noted: [(name: String, place: TextPlace)] = []
        for (name, place, text) in unknown {
            if RejectTable.ownColumns.contains(name) || isOwn && names.meaning(of: name).isComputed { continue }
            if names.passedOver(name, tokens.text[text], at: place) { noted.append((name, place)) }
        }
        if tokens.isTooLong {
            faults = [
                JSONFault(
                    place: fields.place,
                    code: "long-line",
                    found: "the value is longer than \(tokens.mostBytes) bytes",
                    expected: "one report an object"
                )
            ]
        }
        return noted
    }
}
