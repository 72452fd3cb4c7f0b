import BorderBytes
import BorderCore

/// The objects of a JSON text on their way into batches, each as the fields of a row.
struct JSONRows: ~Copyable {
    private let file: String
    private let options: IntakeOptions
    private var tokens: JSONTokens
    private var reader: RowReader
    private var record: JSONRecord
    /// Whether a line near the start begins an object: a first line that begins otherwise is damaged, as any may be.
    private let hasObjectLines: Bool
    /// Whether something has come that is no list.
    private var hasBegun = false

    init(
        _ stream: consuming ByteStream,
        named file: String,
        unit: CountUnit?,
        options: IntakeOptions
    ) throws(IntakeError) {
        var stream = stream
        var log = DiagnosticLog(maximum: options.limits.diagnostics)
        let header = MemberNames.columnNames.map { (name: $0, column: 1) }
        var schema = try TableSchema.read(header, line: 1, file: file, log: &log)
        schema.roleColumn = MemberNames.column(.role)
        schema.hasMidnightDates = MidnightDates.areAll(in: try stream.peek(1 << 16))
        schema.ignored = []
        if let unit { schema.unit = unit }
        let lines = try stream.peek(1 << 16).split(separator: lineFeed)
        hasObjectLines = lines.contains { $0.first == UInt8(ascii: "{") }
        self.file = file
        self.options = options
        tokens = JSONTokens(stream, options: options)
        reader = RowReader(schema, named: file, options: options)
        reader.readsObjects = true
        record = JSONRecord(limits: options.limits)
    }

    /// Reads everything.
    mutating func read(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) -> IntakeSummary {
        tokens.bytes.skipBlanks(betweenRecords: true)
        guard let first = tokens.bytes.peek() else { throw tokens.bytes.failure ?? FileKind.empty(file) }
        guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") || hasObjectLines else {
            throw malformed(tokens.unexpected(first, "a list of objects, or objects"))
        }
        while try readOutermost(onBatch) {}
        try reader.finish(onBatch: onBatch)
        for (name, place) in record.names.lost {
            reader.log.add(.warning, "lost-column", file, place.line, place.column) {
                (
                    "member '\(name.excerpt)' holds different values and is not read: objects that differ only there "
                        + "would be taken for the same", "a member whose name says what it holds",
                    "rename it, or take it out and add the rows up"
                )
            }
        }
        var schema = reader.schema
        schema.columns = record.names.readings
        return IntakeSummary(
            [reader.finding()],
            after: DiagnosticLog(maximum: options.limits.diagnostics),
            schema,
            of: file
        )
    }

    /// What came next.
    private enum Step { case row, list, endOfList, noObject, end }

    /// Reads an object or a list of them; `false` at the end. A fault outside a list costs its line.
    private mutating func readOutermost(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) -> Bool {
        let step: Step
        do throws(JSONFault) {
            step = try self.step(inList: false)
        } catch {
            if let failure = tokens.bytes.failure { throw failure }
            record.reject(error)
            hasBegun = true
            try deliver(onBatch)
            tokens.recover()
            return true
        }
        switch step {
        case .end, .endOfList:
            if let failure = tokens.bytes.failure { throw failure }
            return false
        case .list:
            // The objects of the list have members of their own.
            let hasWrapper = record.isWrapped
            try readList(onBatch)
            if hasWrapper {
                do throws(JSONFault) { try skipRestOfWrapper() } catch { throw malformed(error) }
            } else {
                tokens.bytes.skipBlanks()
                if let rest = tokens.bytes.peek() { throw malformed(tokens.unexpected(rest, "nothing after the list")) }
            }
        case .row, .noObject:
            hasBegun = true
            try deliver(onBatch)
        }
        return true
    }

    /// Reads the objects of a list. In it nobody knows after a fault where the next object begins.
    private mutating func readList(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        while true {
            let step: Step
            do throws(JSONFault) { step = try self.step(inList: true) } catch { throw malformed(error) }
            if step == .endOfList { return }
            try deliver(onBatch)
        }
    }

    private mutating func step(inList: Bool) throws(JSONFault) -> Step {
        tokens.beginRecord()
        // A record whose first token is none begins all the same.
        tokens.skipBlanks()
        record.begin(at: tokens.bytes.place)
        let token = try tokens.next()
        record.begin(at: tokens.place)
        switch token {
        case .end: return .end
        case .endArray: return .endOfList
        case .beginArray where !inList: return try list()
        case .beginObject:
            try record.readMembers(&tokens, isOutermost: !inList)
            if record.isWrapped { return try list() }
            for (name, place) in record.finish(&tokens) {
                reader.log.add(.note, "ignored-column", file, place.line, place.column) {
                    ("ignored member '\(name.excerpt)'", "", "")
                }
            }
            return .row
        default:
            let fault = JSONFault(
                place: tokens.place,
                code: "bad-value",
                found: "this is no object",
                expected: "a report as an object"
            )
            try tokens.skip(after: token)
            record.reject(fault)
            return .noObject
        }
    }

    /// A list that begins here. Among objects it is a slip of the pen, and costs its line.
    private func list() throws(JSONFault) -> Step {
        if hasBegun { throw tokens.fault("a list begins among objects", "an object", at: tokens.place) }
        return .list
    }

    /// Takes the members that stand behind the list of an object around it.
    private mutating func skipRestOfWrapper() throws(JSONFault) {
        while try tokens.next() == .name {
            tokens.drop()
            try tokens.skip(after: try tokens.next())
        }
    }

    private func malformed(_ fault: JSONFault) -> IntakeError {
        tokens.bytes.failure ?? IntakeError(.malformed, fault.diagnostic(in: file))
    }
}

// MARK: Rows

extension JSONRows {
    /// Reads the row at hand, or rejects it for its faults.
    private mutating func deliver(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        // An object of which nothing is known says something all the same; an empty one does not.
        if record.isEmpty { return }
        // Fields are compared and hashed in whole words.
        tokens.append(repeatElement(0, count: RowBlock.padding))
        var failure: IntakeError?
        tokens.text.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return }
            let row = record.fields.fields(in: base)
            reader.begin(row)
            for fault in record.faults {
                reader.reject(fault.code, at: fault.place) { (fault.found, fault.expected, "") }
            }
            if !reader.rowFailed {
                if record.fields.isFilled { reader.readRow() } else { reader.explainNoNumber() }
            }
            guard reader.rowFailed else { return }
            let texts = reader.keepsRejected ? (0..<record.fields.count).map { reader.rawString($0) } : []
            do throws(IntakeError) {
                try reader.finishRejected { texts }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if let doubt = reader.doubt { throw doubt }
        try options.rejects.keep(reader.takeRejected(), of: file)
        try reader.handOverIfFull(onBatch)
    }
}
