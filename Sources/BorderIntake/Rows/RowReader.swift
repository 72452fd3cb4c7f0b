import BorderBytes
import BorderCore

/// Turns rows into batches of observations, status events and diagnostics: the one place that knows what columns mean.
///
/// Where rows come from is not its business; see `Fields`. Each reader has its own words and totals, so several may
/// work on one table at once. What single fields say is in this file and `RowReader+Roles`, what several say together in
/// `RowChecks`, what is wrong with them in `RowFindings`.
struct RowReader: ~Copyable {
    let file: String
    let schema: TableSchema
    let options: IntakeOptions
    /// The columns to read, where a loop reaches them without counting references.
    let steps: UnsafeMutableBufferPointer<TableSchema.Step>
    /// The columns that say more than a number.
    let detailSteps: UnsafeMutableBufferPointer<TableSchema.Step>
    /// The columns that say who said it, where and when.
    let attributionSteps: UnsafeMutableBufferPointer<TableSchema.Step>
    /// Room for a field whose doubled quotes have been undone, or for two names in one.
    let scratch: UnsafeMutableRawBufferPointer

    /// The most bytes of one field.
    let fieldBytes: Int
    /// A field of no row.
    private let noField: UnsafeMutablePointer<RowSplitter.Field>
    /// Where no field stands.
    private let nowhere: UnsafeMutablePointer<TextPlace>

    var words: ColumnWords
    var builder: BatchBuilder
    var periods: PeriodText
    /// Names of authorities and sources.
    var texts = WordMemory<String>(count: 4096)
    /// Observation statuses in words.
    var flagTexts = WordMemory<String>(count: 64)
    /// What whole notes, flags and lines of one text say that numbers are.
    var noteSayings = NoteMemory()
    var lineSayings = NoteMemory()
    /// What has to be asked before any number of the table is of use.
    var doubt: IntakeError?
    var attributionKey: AttributionKey
    var log: DiagnosticLog
    var placeChecks: PlaceChecks?
    /// Whether the larger places of a row hold its own; `nil` where a row names one place.
    var wholeChecks: WholeChecks?
    var statusEvents: [StatusEvent] = []
    var rowsRead = 0
    var rowsAccepted = 0
    /// Whether the columns that are not read hold several values.
    var ignored: IgnoredColumns
    /// Whether any accepted row says more than a plain record.
    var hasDetails = false
    /// The rows rejected since somebody last took them; only filled if the options have a sink.
    var rejected: [RejectedRow] = []

    /// The row at hand.
    var fields: Fields
    var rowFailed = false
    /// Whether rows are objects, whose members that are not there are no blank cells.
    var readsObjects = false
    /// Whether the row at hand is a sum of others, and passed over.
    var isSumOfPlaces = false
    /// Whether the row at hand has no number, and is passed over.
    var isPassedOver = false
    /// The hours of the row at hand, if its draft says that it has some.
    var hours: DayWindow?
    /// What stands behind the number of the row at hand, if its draft says that something does: a footnote and flags.
    var marks = (note: "", flags: "")
    /// The moment that stands for the day of the row at hand, if its draft says so.
    var instant: Instant?
    /// The clocks at the places met so far.
    var clocks: [PlaceChecks.Combination: [LocalTime?]] = [:]
    /// Places that a larger place of their row settles, by both names.
    var settled: [String: SettledPlace?] = [:]
    /// Whether rows give positions, and what is wrong with those met so far, by place and position.
    let hasPosition: Bool
    var doubts: [[String]: PositionDoubt?] = [:]
    var undated = UndatedRows()
    /// What was read otherwise than as it stands.
    var tally = PublishedTally()
    /// What is wrong with the row at hand, if somebody wants to know.
    var reasons: [Diagnostic] = []

    init(_ schema: TableSchema, named file: String, options: IntakeOptions) {
        self.file = file
        self.schema = schema
        self.options = options
        steps = .allocate(capacity: schema.steps.count)
        _ = steps.initialize(from: schema.steps)
        detailSteps = .allocate(capacity: schema.detailSteps.count)
        _ = detailSteps.initialize(from: schema.detailSteps)
        attributionSteps = .allocate(capacity: schema.attributionSteps.count)
        _ = attributionSteps.initialize(from: schema.attributionSteps)
        fieldBytes = Dialect(limits: options.limits).fieldBytes
        noField = .allocate(capacity: 1)
        noField.initialize(to: RowSplitter.Field(start: 0, end: 0))
        nowhere = .allocate(capacity: 1)
        nowhere.initialize(to: TextPlace(line: 1, column: 1))
        fields = Fields(noField, 0, in: noField, at: TextPlace(line: 1, column: 1), origins: nowhere)
        attributionKey = AttributionKey(columns: schema.attributionSteps.count, fieldBytes: fieldBytes)
        scratch = .allocate(byteCount: 2 * fieldBytes + 2 * RowBlock.padding, alignment: 8)
        scratch.initializeMemory(as: UInt8.self, repeating: 0)
        words = ColumnWords(options, missing: schema.missingCountries)
        let places = ColumnRole.placeRoles.filter { schema.column(of: $0) != nil }
        placeChecks = PlaceChecks(
            options.placeCheck,
            crossings: places.contains(.place(rank: 0)) ? options.crossingCheck : nil,
            isMixed: places.count > 1,
            missing: schema.missingCountries,
            usualReporter: words.givenReporter
        )
        wholeChecks = WholeChecks(schema, options: options)
        builder = BatchBuilder(capacity: options.batchRows)
        periods = PeriodText(limits: options.limits)
        hasPosition = schema.column(of: .latitude) != nil && schema.column(of: .longitude) != nil
        log = DiagnosticLog(maximum: options.limits.diagnostics)
        // Those of a publisher's table are watched where they are translated.
        ignored =
            schema.publishedNames == nil
            ? IgnoredColumns(schema.ignored, dimensions: schema.dimensions) : .none
    }

    deinit {
        steps.deallocate()
        detailSteps.deallocate()
        attributionSteps.deallocate()
        scratch.deallocate()
        noField.deallocate()
        nowhere.deallocate()
    }

    /// Takes a row to read; its source may look at it and reject it before `readRow`.
    @inline(__always)
    mutating func begin(_ row: Fields) {
        fields = row
        rowFailed = false
        isSumOfPlaces = false
        isPassedOver = false
        rowsRead &+= 1
    }

    /// Reads a row, which has as many fields as the schema has columns.
    @inline(__always)
    mutating func read(_ row: borrowing Fields) {
        begin(copy row)
        readRow()
    }

    /// Reads the row that was taken last.
    @inline(__always)
    mutating func readRow() {
        if ignored.isWatching { watchIgnored() }
        if schema.roleColumn != nil && isComputed() {
            passOver()
        } else {
            readFields()
        }
    }

    /// Ends the row at hand if it was rejected: a strict reading ends with it, and its fields are kept if somebody wants
    /// them.
    mutating func finishRejected(_ texts: () -> [String]) throws(IntakeError) {
        defer { reasons.removeAll(keepingCapacity: true) }
        if options.strict, let first = reasons.first(where: { $0.severity == .error }) {
            throw IntakeError(.badRow, first)
        }
        if options.rejects != nil {
            rejected.append(RejectedRow(line: fields.line, fields: texts(), reasons: reasons))
        }
    }

    /// Whether somebody wants the fields of rejected rows.
    var keepsRejected: Bool { options.rejects != nil }

    /// Takes the row at hand back: it is none.
    mutating func forget() { rowsRead -= 1 }

    /// Hands over the rows so far if they are enough for a batch.
    @inline(__always)
    mutating func handOverIfFull(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        if builder.isFull || words.isFullOfAttributions { try handOver(onBatch) }
    }

    /// Hands over the rows that no batch has taken yet.
    mutating func finish(onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        if builder.count > 0 { try handOver(onBatch) }
    }

    private mutating func handOver(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        let batch = builder.take(words: words.words)
        words.forgetAttributions()
        attributionKey.lastCode = WordTable.new
        do {
            try onBatch(batch)
        } catch {
            throw IntakeError(
                .receiver,
                Diagnostic(.error, "receiver", file: file, found: "reading was stopped: \(error)"),
                underlying: error
            )
        }
    }

    /// Whether a row of our own tables is computed from others: a net number, which may be negative and is no count.
    @inline(never)
    private mutating func isComputed() -> Bool {
        schema.roleColumn.map { ["net", "net-entries", "net-exits"].contains(string($0)) } ?? false
    }

    private mutating func watchIgnored() {
        var watch = IgnoredColumns.none
        swap(&watch, &ignored)
        watch.see { text($0) }
        swap(&watch, &ignored)
    }

    private mutating func passOver() {
        rowsRead -= 1
        note(.note, "computed-row", at: fields.place) {
            ("a net number is computed from other rows, and passed over", "", "")
        }
    }

}

// MARK: Texts

extension RowReader {
    /// The text of a field without blanks at its ends; empty, with a diagnostic, if it is too long.
    @inline(__always)
    mutating func text(_ column: Int) -> UnsafeRawBufferPointer {
        let field = fields[column]
        var (start, end) = (field.start, field.end)
        if end &- start > fieldBytes {
            explainLongField(column)
            return UnsafeRawBufferPointer(start: fields.bytes + start, count: 0)
        }
        if field.isEscaped { return trimmed(rawText(column)) }
        let bytes = fields.bytes
        // Few fields have blanks at their ends, and no other sign of a text comes before them.
        if start < end,
            (bytes + start).load(as: UInt8.self) <= 0x20 || (bytes + (end &- 1)).load(as: UInt8.self) <= 0x20
        {
            while start < end, isBlank(bytes, start) { start = start &+ 1 }
            while end > start, isBlank(bytes, end &- 1) { end = end &- 1 }
        }
        return UnsafeRawBufferPointer(start: fields.bytes + start, count: end &- start)
    }

    /// The text of a field as it stands, doubled quotes undone.
    func rawText(_ column: Int) -> UnsafeRawBufferPointer {
        let field = fields[column]
        let count = min(field.end - field.start, fieldBytes)
        guard field.isEscaped else { return UnsafeRawBufferPointer(start: fields.bytes + field.start, count: count) }
        var length = 0
        var index = 0
        while index < count {
            let byte = (fields.bytes + field.start + index).load(as: UInt8.self)
            scratch[length] = byte
            length += 1
            index += byte == quoteByte ? 2 : 1
        }
        return UnsafeRawBufferPointer(rebasing: scratch[..<length])
    }

    /// The text of a field as it stands; bytes that are no UTF-8 are replaced.
    func rawString(_ column: Int) -> String { String(decoding: rawText(column), as: UTF8.self) }

    /// The text of a field as a string without blanks at its ends.
    mutating func string(_ column: Int) -> String {
        String(decoding: text(column), as: UTF8.self)
    }

    private func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let base = text.baseAddress else { return text }
        var (start, end) = (0, text.count)
        while start < end, isBlank(base, start) { start += 1 }
        while end > start, isBlank(base, end - 1) { end -= 1 }
        return UnsafeRawBufferPointer(start: base + start, count: end - start)
    }

    @inline(__always)
    private func isBlank(_ bytes: UnsafeRawPointer, _ index: Int) -> Bool {
        let byte = (bytes + index).load(as: UInt8.self)
        return byte == 0x20 || byte == 0x09
    }

    /// The names of the from and the to column in one text; a name for the one that is not there.
    mutating func joined(_ from: Int?, _ to: Int?, or name: String) -> UnsafeRawBufferPointer {
        // Copies, because undoing the quotes of one name would overwrite the other.
        let one = from.map { Array(text($0)) } ?? Array(name.utf8)
        let other = to.map { Array(text($0)) } ?? Array(name.utf8)
        scratch.copyBytes(from: one)
        scratch[one.count] = ColumnWords.routeSeparator.asciiValue ?? 0
        UnsafeMutableRawBufferPointer(rebasing: scratch[(one.count + 1)...]).copyBytes(from: other)
        return UnsafeRawBufferPointer(rebasing: scratch[..<(one.count + 1 + other.count)])
    }
}
