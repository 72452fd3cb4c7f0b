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
        // Our own members need no publisher.
        if names.contains(where: { ColumnRole.read($0)?.role == .value }) { return nil }
        let known = profiles().compactMap { profile -> (profile: Profile, words: Int)? in
            let best = profile.headers.filter { !$0.isEmpty && names.isSuperset(of: $0) }.map(\.count).max()
            return best.map { (profile, $0) }
        }
        if let best = known.max(by: { $0.words < $1.words }) { return best.profile }
        return PlainTable.isHeader(words: names) ? Profile(name: Profile.generic) : nil
    }

    /// The texts in quotes before a colon.
    private static func memberNames(_ bytes: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        var start: Int?
        var last: Range<Int>?
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case quoteByte:
                if let open = start { (last, start) = (open..<index, nil) } else { start = index + 1 }
            case UInt8(ascii: ":") where start == nil:
                if let range = last, range.count < 200 {
                    names.insert(ColumnRole.normalised(String(decoding: bytes[range], as: UTF8.self)))
                }
                last = nil
            case 0x20, 0x09, lineFeed, carriageReturn: break
            default: if start == nil { last = nil }
            }
        }
        return names
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
