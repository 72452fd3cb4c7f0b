import BorderBytes
import BorderCore

/// A publisher's answer in JSON as a table: one row an object, nested members as `outer.inner`.
///
/// The rows are made in memory, so an answer may not be larger than `PublishedObjects.maximumBytes`; lines that findings
/// name count the objects, the first in line 2.
enum PublishedJSON {
    /// So many bytes are looked at for the names of members.
    private static let sampleBytes = 1 << 16

    /// How the objects of a source are read.
    enum Reading {
        /// As reports of ours, one after the other.
        case ours
        /// As a table, with a profile or with that which its header decides.
        case table(Profile?)
    }

    /// How the objects of a source are read: as a table with the same columns is.
    ///
    /// - Parameters:
    ///   - stream: the source, of which nothing is taken.
    ///   - name: what it is called.
    ///   - wrapper: the object around the rows.
    ///   - options: how to read.
    /// - Returns: the reading.
    /// - Throws: what cannot be read, and what has to be asked.
    static func reading(
        _ stream: inout ByteStream,
        named name: String,
        _ wrapper: JSONWrapper,
        _ options: IntakeOptions
    ) throws(IntakeError) -> Reading {
        if let profile = options.profile { return .table(profile) }
        guard let profiles = options.profiles else { return .ours }
        let sample = try stream.peek(sampleBytes)
        let members = members(sample).filter { !wrapper.isBeside($0.key, times: $0.value.times) }
        let names = Set(members.keys)
        let numbers = members.compactMap { word, member in
            member.isNested ? nil : ColumnRole.read(word).flatMap { $0.role == .value ? $0 : nil }
        }
        let isNested = members.contains { $0.value.isNested && ColumnRole.read($0.key) != nil }
        let usual = members.values.map(\.times).max() ?? 1
        // What stands in one of many objects is a slip there, and takes no other with it.
        let isOurs = members.allSatisfy { word, member in
            ColumnRole.read(word) != nil || ColumnRole.isComputed(word) || ownStructure.contains(word)
                || 3 * member.times < usual
        }
        // Our own answers have their rows in one object at most.
        if !numbers.isEmpty, !wrapper.isDeep, isOurs || isNested || ColumnRole.head(Array(names)) {
            // Our own members need no publisher, but for two numbers in one object.
            let units = Set(numbers.map(\.unit))
            let areSeveral = units.count > 1 && units.count == numbers.count
            return areSeveral ? .table(Profile(name: Profile.generic)) : .ours
        }
        let known = profiles().compactMap { profile -> (profile: Profile, words: Int)? in
            let best = profile.headers.filter { !$0.isEmpty && names.isSuperset(of: $0) }.map(\.count).max()
            return best.map { (profile, $0) }
        }
        if let best = known.max(by: { $0.words < $1.words }) { return .table(best.profile) }
        if !numbers.isEmpty {
            var some = options
            some.textsBeside += wrapper.texts
            let rows = try table(try ByteStream(.bytes(sample), named: name), named: name, options: options)
            var opening = try ByteStream(.bytes(rows.text), named: name)
            let shape = try TableShape.of(&opening, named: name, some)
            if case .own = shape, !wrapper.isDeep { return .ours }
            return .table(nil)
        }
        return PlainTable.isHeader(words: names) ? .table(Profile(name: Profile.generic)) : .ours
    }

    /// Members of GeoJSON around those of a row.
    private static let ownStructure: Set = [
        "type", "features", "properties", "geometry", "coordinates", "bbox", "crs", "attributes",
    ]

    /// What stands under one name.
    private struct Member {
        /// The texts in quotes, as long as these are few.
        var texts: Set<String> = []
        /// How often the name stands there.
        var times = 0
        /// Whether an object or a list stands under it.
        var isNested = false
    }

    /// The members by their names.
    private static func members(_ bytes: [UInt8]) -> [String: Member] {
        var members: [String: Member] = [:]
        var start: Int?
        var last: Range<Int>?
        var name: String?
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case quoteByte:
                guard let open = start else {
                    start = index + 1
                    continue
                }
                (last, start) = (open..<index, nil)
                if let name, let member = members[name], member.texts.count < PublishedJSON.mostTexts,
                    index - open < 200
                {
                    members[name]?.texts.insert(String(decoding: bytes[open..<index], as: UTF8.self))
                }
                name = nil
            case UInt8(ascii: ":") where start == nil:
                if let range = last, range.count < 200 {
                    let word = ColumnRole.normalised(String(decoding: bytes[range], as: UTF8.self))
                    members[word, default: Member()].times += 1
                    name = word
                }
                last = nil
            case 0x20, 0x09, lineFeed, carriageReturn: break
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if start == nil {
                    if let name { members[name]?.isNested = true }
                    (last, name) = (nil, nil)
                }
            default: if start == nil { (last, name) = (nil, nil) }
            }
        }
        return members
    }

    /// Members with more texts tell stories.
    private static let mostTexts = 13

    /// What the texts of a source whose members are ours say that its numbers count; `nil` where they say nothing.
    ///
    /// - Parameters:
    ///   - stream: the source, of which nothing is taken.
    ///   - name: what it is called.
    ///   - options: how to read.
    /// - Returns: the unit.
    /// - Throws: what the texts say that makes the numbers no plain counts.
    static func unit(
        of stream: inout ByteStream,
        named name: String,
        _ options: IntakeOptions
    ) throws(IntakeError) -> CountUnit? {
        let members = members(try stream.peek(sampleBytes))
        if ColumnRole.head(Array(members.keys)) { return nil }
        // What stands in one of many objects is a slip there, and takes no other with it.
        let usual = members.values.map(\.times).max() ?? 1
        let roles = Set(members.keys.compactMap { ColumnRole.read($0)?.role })
        let unread = members.filter { name, member in
            ColumnRole.read(name) == nil && member.texts.count < mostTexts && 3 * member.times >= usual
        }
        .sorted { $0.key < $1.key }.flatMap { name, member in
            member.texts.sorted().map { (name: name, text: $0) }
        }
        var units: Set<CountUnit> = []
        for told in options.textsBeside {
            // What stands beside the rows is of those that say nothing else.
            let said = { (role: String) in role == "measure" && roles.contains(.measure) }
            guard let effect = told.saying?.effect(beside: said) else { continue }
            if let unit = effect.unit { units.insert(unit) }
            if effect != .init(unit: effect.unit) {
                throw doubt(name, effect, "\(told.place) '\(told.text.excerpt)'")
            }
        }
        for (member, text) in unread {
            let effect = PlainTable.saying(text, under: member)?.effect { role in
                role == "measure" && roles.contains(.measure) || role == "unit" && roles.contains(.unit)
            }
            if let effect { throw doubt(name, effect, "the member '\(member.excerpt)' '\(text.excerpt)'") }
        }
        for word in ["month", "year"] {
            guard let day = members[word]?.texts.sorted().first(where: { Day($0) != nil }) else { continue }
            throw IntakeError.badHeader(
                name,
                1,
                "the member '\(word)' '\(day)' is a day",
                "\(word)s as \(word == "year" ? "YYYY" : "YYYY-MM"), or days under 'date'",
                "write it so, or call the member 'date'"
            )
        }
        return units.count == 1 ? units.first : nil
    }

    /// What has to be asked of a text that makes numbers others than plain counts.
    private static func doubt(_ file: String, _ effect: NumberSaying.Effect, _ place: String) -> IntakeError {
        let said = effect.kind.map { NumberSaying.noCounts(place, $0) }
        guard let question = said ?? (effect.isCumulative ? NumberSaying.totalsSoFar(place) : nil) else {
            return IntakeError.badHeader(
                file,
                1,
                "\(place) says what the numbers count",
                "members of the rows that say it: unit, measure, period_start, period_end",
                "write it into one of them, or read the member with a profile of your own"
            )
        }
        return IntakeError.badHeader(file, 1, question.found, question.expected, question.suggestion)
    }

    /// The objects of a source as delimited text.
    struct Table {
        var text: [UInt8]
        /// What makes rows useless, by their lines.
        var faults: [Int: JSONFault]
    }

    /// The objects of a source as delimited text.
    ///
    /// - Parameters:
    ///   - stream: the source.
    ///   - name: what it is called.
    ///   - options: how to read.
    /// - Returns: the table.
    /// - Throws: what is no JSON, and an answer that is too large.
    static func table(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions
    ) throws(IntakeError) -> Table {
        var reader = PublishedObjects(stream, options: options)
        do throws(JSONFault) {
            return try reader.table()
        } catch {
            throw reader.tokens.bytes.failure ?? IntakeError(.malformed, error.diagnostic(in: name))
        }
    }
}
