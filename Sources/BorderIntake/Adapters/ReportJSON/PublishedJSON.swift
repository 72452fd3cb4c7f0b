import BorderBytes
import BorderCore

/// A publisher's answer in JSON as a table: one row an object, nested members as `outer.inner`.
///
/// The rows are made in memory, so an answer may not be larger than `PublishedObjects.maximumBytes`; lines that findings
/// name count the objects, the first in line 2.
enum PublishedJSON {
    /// So many bytes are looked at for the names of members.
    private static let sampleBytes = 1 << 16

    /// The profile that knows the members of a source, or that of plain words; `nil` where they are ours, or nobody's.
    ///
    /// - Parameters:
    ///   - stream: the source, of which nothing is taken.
    ///   - options: how to read.
    /// - Returns: the profile.
    /// - Throws: what cannot be read.
    static func profile(_ stream: inout ByteStream, _ options: IntakeOptions) throws(IntakeError) -> Profile? {
        if let profile = options.profile { return profile }
        guard let profiles = options.profiles else { return nil }
        let names = memberNames(try stream.peek(sampleBytes))
        // Our own members need no publisher, but for two numbers in one object.
        let numbers = names.compactMap { ColumnRole.read($0) }.filter { $0.role == .value }
        if !numbers.isEmpty {
            let units = Set(numbers.map(\.unit))
            return units.count > 1 && units.count == numbers.count ? Profile(name: Profile.generic) : nil
        }
        let known = profiles().compactMap { profile -> (profile: Profile, words: Int)? in
            let best = profile.headers.filter { !$0.isEmpty && names.isSuperset(of: $0) }.map(\.count).max()
            return best.map { (profile, $0) }
        }
        if let best = known.max(by: { $0.words < $1.words }) { return best.profile }
        return PlainTable.isHeader(words: names) ? Profile(name: Profile.generic) : nil
    }

    /// The texts in quotes before a colon.
    private static func memberNames(_ bytes: [UInt8]) -> Set<String> { Set(members(bytes).keys) }

    /// What stands under one name.
    private struct Member {
        /// The texts in quotes, as long as these are few.
        var texts: Set<String> = []
        /// How often the name stands there.
        var times = 0
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
