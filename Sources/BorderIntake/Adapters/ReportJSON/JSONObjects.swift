import BorderBytes
import BorderCore

/// The objects of a JSON text on their way into batches.
struct JSONObjects: ~Copyable {
    private let file: String
    private let options: IntakeOptions
    private var json: JSONReader
    private var reader: ReportTableReader
    /// Whether the objects stand in a list, whose end must come and whose faults cannot be passed over.
    private let isList: Bool
    private var isFirst = true
    private var sequence = 0
    private var columns: [ColumnReading] = []
    private var seen: Set<String> = []

    init(_ stream: consuming ByteStream, named file: String, options: IntakeOptions) throws(IntakeError) {
        var json = JSONReader(stream, options: options)
        json.bytes.skipBlanks()
        let first = json.bytes.peek()
        if let failure = json.bytes.failure { throw failure }
        guard first != nil else { throw FileKind.empty(file) }
        let isList = first == UInt8(ascii: "[")
        guard isList || first == UInt8(ascii: "{") else {
            let fault = json.unexpected(first, "a list of objects, or objects")
            throw IntakeError(.malformed, JSONObjects.diagnostic(fault, file))
        }
        if isList { _ = json.bytes.take() }
        var log = DiagnosticLog(maximum: options.limits.diagnostics)
        let header = JSONRow.names.map { (name: $0, column: 1) }
        var schema = try TableSchema.read(header, line: 1, file: file, log: &log)
        schema.roleColumn = JSONRow.roleColumn
        schema.ignored = []
        reader = ReportTableReader(schema, Dialect(limits: options.limits), named: file, options: options)
        self.file = file
        self.options = options
        self.isList = isList
        self.json = json
    }

    /// Reads one object; `false` after the last.
    mutating func next(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) -> Bool {
        json.bytes.skipBlanks()
        if isList {
            guard try hasNext() else { return false }
        } else if json.bytes.peek() == nil {
            if let failure = json.bytes.failure { throw failure }
            return false
        }
        let place = json.bytes.place
        var item: JSONItem?
        do throws(JSONFault) {
            item = try json.value()
        } catch {
            if let failure = json.bytes.failure { throw failure }
            // In a list nobody knows where the next object begins; of lines one may be lost.
            guard !isList else { throw IntakeError(.malformed, JSONObjects.diagnostic(error, file)) }
            try reject([error], fields: [], at: place)
            json.bytes.skipLine()
        }
        guard let item else { return true }
        guard case .object(let members) = item.value else {
            let fault = JSONFault(
                place: place,
                code: "bad-value",
                found: "this is no object",
                expected: "a report as an object"
            )
            try reject([fault], fields: [], at: place)
            return true
        }
        try read(JSONRow(members, at: place), members, onBatch)
        return true
    }

    mutating func finish(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) -> IntakeSummary {
        try reader.finish(onBatch: onBatch)
        var schema = reader.schema
        schema.columns = columns
        return IntakeSummary(
            [reader.finding()],
            after: DiagnosticLog(maximum: options.limits.diagnostics),
            schema,
            of: file
        )
    }

    /// Takes what stands between two objects of a list; `false` at its end.
    private mutating func hasNext() throws(IntakeError) -> Bool {
        let sign = json.bytes.peek()
        if sign == UInt8(ascii: "]") {
            _ = json.bytes.take()
            json.bytes.skipBlanks()
            if let rest = json.bytes.peek() { throw malformed(rest, "nothing after the list") }
            return false
        }
        if !isFirst {
            guard sign == UInt8(ascii: ",") else { throw malformed(sign, "a comma or the end of the list") }
            _ = json.bytes.take()
            json.bytes.skipBlanks()
        }
        isFirst = false
        return true
    }

    private mutating func read(
        _ row: JSONRow,
        _ members: [JSONMember],
        _ onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) {
        note(members, row)
        guard row.faults.isEmpty else { return try reject(row.faults, fields: row.fields, at: row.place) }
        reader.origins = row.origins
        reader.rowOrigin = row.place
        try reader.read(row.block(sequence), onBatch: onBatch)
        sequence += 1
        try options.rejects.keep(reader.takeRejected(), of: file)
    }

    /// Says of each new member what it was read as.
    private mutating func note(_ members: [JSONMember], _ row: JSONRow) {
        for member in members where columns.count < options.limits.columns && seen.insert(member.name).inserted {
            columns.append(ColumnReading(name: member.name, meaning: ColumnRole.read(member.name)?.role.meaning))
        }
        for (name, place) in row.unknown
        where seen.count < 2 * options.limits.columns && seen.insert("?" + name).inserted {
            if RejectTable.ownColumns.contains(name) { continue }
            reader.log.add(.note, "ignored-column", file, place.line, place.column) {
                ("ignored member '\(name.excerpt)'", "", "")
            }
        }
    }

    /// Counts an object that is no row, with the reasons.
    private mutating func reject(_ faults: [JSONFault], fields: [String], at place: TextPlace) throws(IntakeError) {
        reader.rowsRead += 1
        let reasons = faults.map { JSONObjects.diagnostic($0, file) }
        if options.strict, let first = reasons.first { throw IntakeError(.badRow, first) }
        for reason in reasons { reader.log.add(reason) }
        try options.rejects.keep([RejectedRow(line: place.line, fields: fields, reasons: reasons)], of: file)
    }

    private func malformed(_ byte: UInt8?, _ expected: String) -> IntakeError {
        json.bytes.failure ?? IntakeError(.malformed, JSONObjects.diagnostic(json.unexpected(byte, expected), file))
    }

    private static func diagnostic(_ fault: JSONFault, _ file: String) -> Diagnostic {
        Diagnostic(
            .error,
            fault.code,
            file: file,
            line: fault.place.line,
            column: fault.place.column,
            found: fault.found,
            expected: fault.expected
        )
    }
}
