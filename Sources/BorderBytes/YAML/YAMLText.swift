import BorderCore
import CYAML

/// Reads a YAML text into values that know their lines, through libyaml.
///
/// Only what a file of settings needs: one document of texts, lists and maps. Anchors, aliases and tags are refused,
/// and so is what is nested deeper or is larger than a person writes: no text makes the reader work long.
package enum YAMLText {
    /// The most bytes of a text.
    package static let maximumBytes = 1 << 20
    /// How deep values may be nested.
    package static let maximumDepth = 12
    /// The most values of a text.
    package static let maximumNodes = 50_000

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: the text in UTF-8.
    ///   - file: what messages call it.
    /// - Returns: its only document.
    /// - Throws: what is wrong with it, with line and column.
    package static func read(_ bytes: [UInt8], named file: String) throws(IntakeError) -> YAMLNode {
        guard bytes.count <= maximumBytes else {
            throw trouble(
                file,
                1,
                1,
                "the file is larger than \(maximumBytes) bytes",
                "a file that a person writes",
                "leave out what is not needed"
            )
        }
        var parser = unsafe yaml_parser_t()
        guard unsafe yaml_parser_initialize(&parser) == 1 else {
            throw trouble(file, 1, 1, "there is no memory for a parser", "", "try again")
        }
        defer { unsafe yaml_parser_delete(&parser) }
        var result: Result<YAMLNode, IntakeError>?
        // The mark that some editors put before UTF-8 is no sign of the text.
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        unsafe text.withUnsafeBufferPointer { all in
            unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            unsafe yaml_parser_set_input_string(&parser, all.baseAddress, all.count)
            var tree = YAMLTree(file: file, bytes: text)
            do throws(IntakeError) {
                result = .success(try unsafe tree.document(&parser))
            } catch {
                result = .failure(error)
            }
        }
        guard let result else { throw trouble(file, 1, 1, "the file could not be read", "YAML", "check it") }
        return try result.get()
    }

    /// A failure at a place of a file.
    package static func trouble(
        _ file: String,
        _ line: Int,
        _ column: Int,
        _ found: String,
        _ expected: String,
        _ suggestion: String
    ) -> IntakeError {
        IntakeError(
            .unusableProfile,
            "bad-profile",
            file: file,
            line: line,
            column: column,
            found: found,
            expected: expected,
            suggestion: suggestion
        )
    }
}

/// The values of a document under construction.
private struct YAMLTree {
    let file: String
    private let bytes: ArraySlice<UInt8>
    /// How many letters the text has.
    private let length: Int
    private var count = 0

    init(file: String, bytes: ArraySlice<UInt8>) {
        self.file = file
        self.bytes = bytes
        length = bytes.count { $0 & 0xC0 != 0x80 }
    }

    /// Line and column of a byte.
    private func place(at offset: Int) -> (line: Int, column: Int) {
        let before = bytes.prefix(offset)
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
        return (before.count { $0 == 0x0A } + 1, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// Line and column of a mark. The parser puts the end of a text on a line of its own, which need not be there.
    private func place(_ mark: yaml_mark_t) -> (line: Int, column: Int) {
        guard mark.index >= length else { return (Int(mark.line) + 1, Int(mark.column) + 1) }
        let last = bytes.lastIndex { $0 != lineFeed && $0 != carriageReturn }
        return place(at: last.map { $0 - bytes.startIndex + 1 } ?? 0)
    }

    /// What the parser met, with its place.
    private struct Event {
        var type: yaml_event_type_t
        var text = ""
        var isPlain = false
        var isMarked = false
        var line: Int
        var column: Int
    }

    mutating func document(_ parser: inout yaml_parser_t) throws(IntakeError) -> YAMLNode {
        var event = try unsafe next(&parser)
        while event.type == YAML_STREAM_START_EVENT || event.type == YAML_DOCUMENT_START_EVENT {
            event = try unsafe next(&parser)
        }
        guard event.type != YAML_STREAM_END_EVENT else {
            throw YAMLText.trouble(file, 1, 1, "the file is empty", "a profile", "write name: and columns:")
        }
        let node = try unsafe self.node(event, &parser, depth: 0)
        var rest = try unsafe next(&parser)
        if rest.type == YAML_DOCUMENT_END_EVENT { rest = try unsafe next(&parser) }
        guard rest.type == YAML_STREAM_END_EVENT else {
            throw trouble(rest, "a second document begins here", "one document", "put each profile into its own file")
        }
        return node
    }

    private mutating func node(
        _ event: Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(IntakeError) -> YAMLNode {
        count += 1
        if count > YAMLText.maximumNodes {
            throw trouble(event, "there are more than \(YAMLText.maximumNodes) values", "fewer", "split the file")
        }
        if depth > YAMLText.maximumDepth {
            throw trouble(
                event,
                "values are nested deeper than \(YAMLText.maximumDepth)",
                "a flat profile",
                "unnest it"
            )
        }
        if event.isMarked || event.type == YAML_ALIAS_EVENT {
            throw trouble(event, "an anchor, alias or tag", "plain values", "write the value out")
        }
        switch event.type {
        case YAML_SCALAR_EVENT:
            return YAMLNode(.scalar(event.text, isPlain: event.isPlain), line: event.line, column: event.column)
        case YAML_SEQUENCE_START_EVENT:
            var items: [YAMLNode] = []
            while true {
                let item = try unsafe next(&parser)
                if item.type == YAML_SEQUENCE_END_EVENT { break }
                items.append(try unsafe node(item, &parser, depth: depth + 1))
            }
            return YAMLNode(.list(items), line: event.line, column: event.column)
        case YAML_MAPPING_START_EVENT:
            var members: [YAMLNode.Member] = []
            var keys: Set<String> = []
            while true {
                let start = try unsafe next(&parser)
                if start.type == YAML_MAPPING_END_EVENT { break }
                let key = try unsafe node(start, &parser, depth: depth + 1)
                guard let word = key.text else {
                    throw trouble(start, "a key that is \(key.kind)", "a word", "put quotes around it")
                }
                guard keys.insert(word).inserted else {
                    throw trouble(start, "the key '\(word)' stands here a second time", "each key once", "join the two")
                }
                let value = try unsafe node(try unsafe next(&parser), &parser, depth: depth + 1)
                members.append(YAMLNode.Member(key: key, value: value))
            }
            return YAMLNode(.map(members), line: event.line, column: event.column)
        default:
            throw trouble(event, "something that is no value", "a text, a list or a map", "check the indentation")
        }
    }

    private mutating func next(_ parser: inout yaml_parser_t) throws(IntakeError) -> Event {
        var raw = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &raw) == 1 else {
            let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "this is no YAML"
            // What reads the bytes knows no lines.
            let isWrongByte = unsafe parser.error == YAML_READER_ERROR
            let place = unsafe isWrongByte ? place(at: parser.problem_offset) : place(parser.problem_mark)
            throw YAMLText.trouble(
                file,
                place.line,
                place.column,
                problem,
                "YAML",
                "check indentation, colons and quotes"
            )
        }
        defer { unsafe yaml_event_delete(&raw) }
        let place = unsafe place(raw.start_mark)
        var event = unsafe Event(type: raw.type, line: place.line, column: place.column)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe raw.data.scalar
            event.text = unsafe String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                as: UTF8.self
            )
            event.isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
            event.isMarked = unsafe scalar.anchor != nil || scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            event.isMarked = unsafe raw.data.sequence_start.anchor != nil || raw.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            event.isMarked = unsafe raw.data.mapping_start.anchor != nil || raw.data.mapping_start.tag != nil
        default: break
        }
        return event
    }

    private func trouble(_ event: Event, _ found: String, _ expected: String, _ suggestion: String) -> IntakeError {
        YAMLText.trouble(file, event.line, event.column, found, expected, suggestion)
    }
}
