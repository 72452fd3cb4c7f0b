import BorderBytes

/// The objects of a publisher's answer on their way into a table: a list of them, also inside an object, or one after the
/// other. What is damaged outside a list, or is of no use, costs its row.
struct PublishedObjects: ~Copyable {
    private(set) var tokens: JSONTokens
    private let mostColumns: Int
    private var header: [String] = []
    private var columns: [String: Int] = [:]
    /// The rows, each with as many fields as it filled columns.
    private var rows: [UInt8] = []
    /// Where each row ends, and how many fields it has.
    private var ends: [(end: Int, width: Int)] = []
    /// Where the texts of the row at hand lie among those of the tokens, by their columns.
    private var row: [Range<Int>] = []
    /// What makes the row at hand useless.
    private var fault: JSONFault?
    private var faults: [Int: JSONFault] = [:]
    /// Whether something has come that is no list.
    private var hasBegun = false
    /// Whether there is more than is kept, so that nothing can be read any more.
    private var isFull = false

    /// The most bytes of the table.
    private static let maximumBytes = 256 << 20
    /// About as many bytes are kept of a fault.
    private static let faultBytes = 128
    /// The most bytes of a name, with those of the members around it.
    private static let nameBytes = 4096
    /// Members of an object around a list of objects.
    static let lists: Set = ["data", "items", "records", "results", "value", "rows", "port", "features"]
    /// Members of an object around another that has the list.
    static let answers: Set = ["result", "response", "d", "data", "payload", "content", "body"]
    /// Members of a feature whose members are those of its row.
    private static let properties: Set = ["properties", "attributes"]

    private enum Step {
        case row, list, end
        /// A list in so many objects.
        case wrappedList(Int)
    }

    init(_ stream: consuming ByteStream, options: IntakeOptions) {
        tokens = JSONTokens(stream, options: options)
        mostColumns = options.limits.columns
    }

    /// Reads everything.
    mutating func table() throws(JSONFault) -> PublishedJSON.Table {
        while try readOutermost() {}
        // A table without a column has nowhere to say what is wrong with its rows.
        if header.isEmpty, let first = faults[2] { throw first }
        return PublishedJSON.Table(text: text, faults: faults)
    }

    /// Reads an object or a list of them; `false` at the end. A fault outside a list costs its line.
    private mutating func readOutermost() throws(JSONFault) -> Bool {
        let step: Step
        do throws(JSONFault) {
            step = try readOuter()
        } catch {
            if isFull || tokens.bytes.failure != nil { throw error }
            hasBegun = true
            fault = error
            try endRow()
            tokens.recover()
            return true
        }
        switch step {
        case .end: return false
        case .row:
            hasBegun = true
            try endRow()
        case .list, .wrappedList:
            // The members around the list are of no row.
            discardRow()
            (header, columns) = ([], [:])
            try readList()
            if case .wrappedList(let depth) = step { for _ in 0..<depth { try readRestOfWrapper() } }
        }
        return true
    }

    private mutating func readOuter() throws(JSONFault) -> Step {
        tokens.beginRecord()
        let token = try tokens.next()
        switch token {
        case .end:
            if tokens.bytes.failure != nil { throw tokens.fault("the text ends", "the rest of it") }
            return .end
        case .beginArray: return try list(.list)
        case .beginObject: return try readMembers("", isOutermost: true)
        default:
            try readNoObject(token)
            return .row
        }
    }

    /// A list that begins here. Among objects it is a slip of the pen, and costs its line.
    private mutating func list(_ step: Step) throws(JSONFault) -> Step {
        if hasBegun { throw tokens.fault("a list begins among objects", "an object", at: tokens.place) }
        return step
    }

    private mutating func readList() throws(JSONFault) {
        while true {
            tokens.beginRecord()
            let token = try tokens.next()
            switch token {
            case .endArray: return
            case .beginObject: _ = try readMembers("")
            default: try readNoObject(token)
            }
            try endRow()
        }
    }

    private mutating func readNoObject(_ token: JSONTokens.Token) throws(JSONFault) {
        fault = tokens.fault("this is no object", "a row as an object", code: "bad-value", at: tokens.place)
        try tokens.skip(after: token)
    }

    /// Other lists may follow; the rest is about no row.
    private mutating func readRestOfWrapper() throws(JSONFault) {
        while try tokens.next() == .name {
            let name = lastText
            tokens.drop()
            let first = try tokens.next()
            if first == .beginArray, PublishedObjects.lists.contains(name) {
                try readList()
            } else {
                try tokens.skip(after: first)
            }
        }
    }

    private mutating func readMembers(
        _ prefix: String,
        isOutermost: Bool = false,
        isAnswer: Bool = false
    ) throws(JSONFault) -> Step {
        while try tokens.next() == .name {
            noteProblem()
            let name = prefix + lastText
            tokens.drop()
            let first = try tokens.next()
            switch first {
            case .beginArray where isOutermost && PublishedObjects.lists.contains(name):
                return try list(.wrappedList(1))
            case .beginArray where isAnswer && PublishedObjects.lists.contains(String(name.dropFirst(prefix.count))):
                return try list(.wrappedList(2))
            case .beginArray where name == "geometry.coordinates": try readPosition()
            case .beginArray: try tokens.skip(after: first)
            case _ where name.utf8.count > PublishedObjects.nameBytes:
                if fault == nil {
                    fault = tokens.fault(
                        "a member has a name of more than \(PublishedObjects.nameBytes) bytes",
                        "a short name",
                        code: "bad-value",
                        at: tokens.place
                    )
                }
                try tokens.skip(after: first)
            case .beginObject:
                let step = try readMembers(
                    PublishedObjects.properties.contains(name) ? "" : name + ".",
                    isAnswer: isOutermost && PublishedObjects.answers.contains(name)
                )
                if case .wrappedList = step { return step }
            // What kind of thing a feature is, and of what shape, parts no rows.
            case .text where name == "geometry.type" || name == "type" && isFeature: tokens.drop()
            case .boolean(let value):
                let start = tokens.text.count
                tokens.append((value ? "true" : "false").utf8)
                try set(name, start..<tokens.text.count)
            default:
                noteProblem()
                try set(name, tokens.range)
            }
        }
        return .row
    }

    /// Whether the last text is the type of a feature.
    private var isFeature: Bool { lastText == "Feature" }

    /// Reads the position of a point, of which the list has begun; other shapes have none.
    private mutating func readPosition() throws(JSONFault) {
        for (name, text) in zip(["longitude", "latitude"], try tokens.position()) { try set(name, text) }
    }

    private var lastText: String { String(decoding: tokens.text[tokens.range], as: UTF8.self) }

    private mutating func noteProblem() { if fault == nil { fault = tokens.problem } }

    private mutating func set(_ name: String, _ text: Range<Int>) throws(JSONFault) {
        let column = columns[name] ?? header.count
        if column == header.count {
            guard column < mostColumns else {
                isFull = true
                throw tokens.fault(
                    "the objects have more than \(mostColumns) different members",
                    "objects with the same members",
                    code: "too-many-columns",
                    at: tokens.place
                )
            }
            columns[name] = column
            header.append(name)
        }
        while row.count <= column { row.append(0..<0) }
        // What is not said is no second answer.
        if text.isEmpty { return }
        if !row[column].isEmpty, !tokens.text[row[column]].elementsEqual(tokens.text[text]), fault == nil {
            fault = tokens.fault(
                "the member '\(name.excerpt)' stands here a second time",
                "each member once",
                code: "doubled-column",
                at: tokens.place
            )
        }
        row[column] = text
    }

    private mutating func discardRow() {
        row.removeAll(keepingCapacity: true)
        fault = nil
    }

    private mutating func endRow() throws(JSONFault) {
        defer { discardRow() }
        if row.isEmpty && fault == nil { return }
        if tokens.isTooLong {
            fault = tokens.fault(
                "the object is longer than \(tokens.mostBytes) bytes",
                "one row an object",
                code: "long-line"
            )
        }
        for (column, text) in row.enumerated() {
            if column > 0 { rows.append(UInt8(ascii: ",")) }
            PublishedObjects.append(tokens.text[text], to: &rows)
        }
        ends.append((rows.count, row.count))
        if let fault { faults[ends.count + 1] = fault }
        // In the end every row has a comma or a line end for each column; what is kept of it besides counts too.
        let size = rows.count + ends.count * (header.count + 16) + faults.count * PublishedObjects.faultBytes
        guard size <= PublishedObjects.maximumBytes else {
            isFull = true
            throw tokens.fault("the answer is larger than \(PublishedObjects.maximumBytes) bytes", "parts of it")
        }
    }

    /// The rows with their header as delimited text.
    private var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(rows.count + (ends.count + 1) * header.count)
        for (column, name) in header.enumerated() {
            if column > 0 { text.append(UInt8(ascii: ",")) }
            PublishedObjects.append(name.utf8, to: &text)
        }
        text.append(lineFeed)
        var start = 0
        for (end, width) in ends {
            text += rows[start..<end]
            text += repeatElement(UInt8(ascii: ","), count: header.count - max(1, width))
            text.append(lineFeed)
            start = end
        }
        return text
    }

    /// Adds a field, in quotes where it holds what may part fields or rows.
    private static func append(_ field: some Collection<UInt8>, to text: inout [UInt8]) {
        guard field.contains(where: isSign) else { return text += field }
        text.append(quoteByte)
        for byte in field {
            if byte == quoteByte { text.append(quoteByte) }
            text.append(byte == lineFeed || byte == carriageReturn ? 0x20 : byte)
        }
        text.append(quoteByte)
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case quoteByte, lineFeed, carriageReturn, 0x09: true
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): true
        default: false
        }
    }
}
