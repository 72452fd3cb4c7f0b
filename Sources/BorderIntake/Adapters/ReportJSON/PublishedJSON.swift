import BorderBytes
import BorderCore

/// A publisher's answer in JSON as a table: one row an object, nested members as `outer.inner`.
///
/// The rows are made in memory, so an answer may not be larger than `maximumBytes`; lines that findings name count the
/// objects, the first in line 2.
enum PublishedJSON {
    /// The most bytes of the rows of an answer.
    private static let maximumBytes = 256 << 20
    /// So many bytes are looked at for the names of members.
    private static let sampleBytes = 1 << 16

    /// The profile that knows the members of a source; `nil` where they are ours, or nobody's.
    ///
    /// - Parameters:
    ///   - stream: the source, of which nothing is taken.
    ///   - options: how to read.
    /// - Returns: the profile.
    /// - Throws: what cannot be read.
    static func profile(_ stream: inout ByteStream, _ options: IntakeOptions) throws(IntakeError) -> Profile? {
        if let profile = options.profile { return profile.name == Profile.generic ? nil : profile }
        guard let profiles = options.profiles else { return nil }
        let names = memberNames(try stream.peek(sampleBytes))
        // Our own members need no publisher.
        if names.contains(where: { ColumnRole.read($0)?.role == .value }) { return nil }
        let known = profiles().compactMap { profile -> (profile: Profile, words: Int)? in
            let best = profile.headers.filter { !$0.isEmpty && names.isSuperset(of: $0) }.map(\.count).max()
            return best.map { (profile, $0) }
        }
        return known.max { $0.words < $1.words }?.profile
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
    ///
    /// - Parameters:
    ///   - stream: the source.
    ///   - name: what it is called.
    ///   - options: how to read.
    /// - Returns: the text.
    /// - Throws: what is no JSON, and an answer that is too large.
    static func table(
        _ stream: consuming ByteStream,
        named name: String,
        options: IntakeOptions
    ) throws(IntakeError) -> [UInt8] {
        var reader = ObjectReader(stream, options: options)
        do throws(JSONFault) {
            try reader.readAll()
        } catch {
            throw reader.tokens.bytes.failure
                ?? IntakeError(
                    .malformed,
                    Diagnostic(
                        .error,
                        error.code,
                        file: name,
                        line: error.place.line,
                        column: error.place.column,
                        found: error.found,
                        expected: error.expected
                    )
                )
        }
        return reader.text
    }

    /// Reads objects into rows.
    private struct ObjectReader: ~Copyable {
        var tokens: JSONTokens
        private var header: [String] = []
        private var columns: [String: Int] = [:]
        private var rows: [[String]] = []
        private var row: [String] = []
        private var size = 0

        init(_ stream: consuming ByteStream, options: IntakeOptions) { tokens = JSONTokens(stream, options: options) }

        /// The rows with their header as delimited text.
        var text: [UInt8] {
            var text: [UInt8] = []
            for fields in [header] + rows {
                for column in header.indices {
                    if column > 0 { text.append(UInt8(ascii: ",")) }
                    let field = column < fields.count ? fields[column] : ""
                    if field.utf8.contains(where: {
                        [quoteByte, UInt8(ascii: ","), lineFeed, carriageReturn].contains($0)
                    }) {
                        text.append(quoteByte)
                        for byte in field.utf8 {
                            if byte == quoteByte { text.append(quoteByte) }
                            text.append(byte == lineFeed || byte == carriageReturn ? 0x20 : byte)
                        }
                        text.append(quoteByte)
                    } else {
                        text += field.utf8
                    }
                }
                text.append(lineFeed)
            }
            return text
        }

        mutating func readAll() throws(JSONFault) {
            while true {
                tokens.beginRecord()
                switch try tokens.next() {
                case .end: return
                case .beginArray: try readList()
                case .beginObject: try readOuter()
                default: continue
                }
            }
        }

        private mutating func readList() throws(JSONFault) {
            while true {
                tokens.beginRecord()
                let token = try tokens.next()
                if token == .endArray { return }
                if token == .beginObject {
                    try readMembers("")
                    try endRow()
                } else {
                    try tokens.skip(after: token)
                }
            }
        }

        /// An object around lists of objects, or one of the objects.
        private mutating func readOuter() throws(JSONFault) {
            var hasList = false
            while try tokens.next() == .name {
                let name = String(decoding: tokens.text[tokens.range], as: UTF8.self)
                let first = try tokens.next()
                if first == .beginArray,
                    ["data", "items", "records", "results", "value", "rows", "port"].contains(name)
                {
                    row = []
                    hasList = true
                    try readList()
                } else {
                    try put(name, first)
                }
            }
            if hasList { row = [] } else { try endRow() }
        }

        private mutating func readMembers(_ prefix: String) throws(JSONFault) {
            while try tokens.next() == .name {
                let name = prefix + String(decoding: tokens.text[tokens.range], as: UTF8.self)
                try put(name, try tokens.next())
            }
        }

        private mutating func put(_ name: String, _ token: JSONTokens.Token) throws(JSONFault) {
            switch token {
            case .beginObject: try readMembers(name + ".")
            case .beginArray: try tokens.skip(after: token)
            case .boolean(let value): set(name, value ? "true" : "false")
            case .null: set(name, "")
            default: set(name, String(decoding: tokens.text[tokens.range], as: UTF8.self))
            }
        }

        private mutating func set(_ name: String, _ text: String) {
            let column = columns[name] ?? header.count
            if column == header.count {
                columns[name] = column
                header.append(name)
            }
            while row.count <= column { row.append("") }
            row[column] = text
            size += text.utf8.count + 8
        }

        private mutating func endRow() throws(JSONFault) {
            if !row.isEmpty { rows.append(row) }
            row = []
            if size > PublishedJSON.maximumBytes {
                throw tokens.fault("the answer is larger than \(PublishedJSON.maximumBytes) bytes", "parts of it")
            }
        }
    }
}
