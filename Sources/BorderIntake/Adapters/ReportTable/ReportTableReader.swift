import BorderBytes
import BorderCore

/// Turns blocks of rows into batches of observations, status events and diagnostics.
///
/// Each reader has its own words and totals, so several may work on the blocks of one table at once.
struct ReportTableReader: ~Copyable {
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

    var splitter: RowSplitter
    var words: ColumnWords
    var builder: BatchBuilder
    var periods: PeriodText
    /// Names of authorities and sources.
    var texts = WordMemory<String>(count: 4096)
    var attributionKey: AttributionKey
    var log: DiagnosticLog
    var placeChecks: PlaceChecks?
    var statusEvents: [StatusEvent] = []
    var rowsRead = 0
    var rowsAccepted = 0
    /// Whether the columns that are not read hold several values.
    var ignored: IgnoredColumns
    /// Whether any accepted row says more than a plain record.
    var hasDetails = false
    /// The rows rejected since somebody last took them; only filled if the options have a sink.
    var rejected: [RejectedRow] = []

    /// Where the row at hand starts, and the line on which it does.
    var rowStart = 0
    var line = 1
    var rowFailed = false
    /// The hours of the row at hand, if its draft says that it has some.
    var hours: DayWindow?
    /// The moment that stands for the day of the row at hand, if its draft says so.
    var instant: Instant?
    /// The clocks at the places met so far.
    var clocks: [PlaceChecks.Combination: [LocalTime?]] = [:]
    /// Where the fields of the row at hand stand in the text it was made of, and where that begins; none where the
    /// row is the text itself.
    var origins: [TextPlace] = []
    var rowOrigin = TextPlace(line: 1, column: 1)
    /// What is wrong with the row at hand, if somebody wants to know.
    var reasons: [Diagnostic] = []

    init(_ schema: TableSchema, _ dialect: Dialect, named file: String, options: IntakeOptions) {
        self.file = file
        self.schema = schema
        self.options = options
        steps = .allocate(capacity: schema.steps.count)
        _ = steps.initialize(from: schema.steps)
        detailSteps = .allocate(capacity: schema.detailSteps.count)
        _ = detailSteps.initialize(from: schema.detailSteps)
        attributionSteps = .allocate(capacity: schema.attributionSteps.count)
        _ = attributionSteps.initialize(from: schema.attributionSteps)
        attributionKey = AttributionKey(columns: schema.attributionSteps.count, fieldBytes: dialect.fieldBytes)
        scratch = .allocate(byteCount: 2 * dialect.fieldBytes + 2 * RowBlock.padding, alignment: 8)
        scratch.initializeMemory(as: UInt8.self, repeating: 0)
        splitter = RowSplitter(dialect)
        words = ColumnWords(options)
        placeChecks = PlaceChecks(options.placeCheck, usualReporter: words.givenReporter)
        builder = BatchBuilder(capacity: options.batchRows)
        periods = PeriodText(limits: options.limits)
        log = DiagnosticLog(maximum: options.limits.diagnostics)
        ignored = IgnoredColumns(schema.ignored)
    }

    deinit {
        steps.deallocate()
        detailSteps.deallocate()
        attributionSteps.deallocate()
        scratch.deallocate()
    }

    /// Reads the rows of a block; full batches are handed over on the way.
    mutating func read(
        _ block: borrowing RowBlock,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) {
        let (start, end, isCutRow) = (block.start, block.end, block.isCutRow)
        line = block.firstLine
        var failure: IntakeError?
        block.bytes.withUnsafeBytes { all in
            guard let bytes = all.baseAddress else { return }
            do throws(IntakeError) {
                try readRows(bytes, start, end, isCutRow, onBatch)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    private mutating func readRows(
        _ bytes: UnsafeRawPointer,
        _ start: Int,
        _ end: Int,
        _ isCutRow: Bool,
        _ onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) {
        let isASCII = ByteScan.isASCII(bytes, start..<end)
        let names = schema.names.count
        let isStrict = options.strict
        var at = start
        while at < end {
            rowStart = at
            let next = splitter.split(bytes, from: at, count: end)
            rowFailed = false
            if isCutRow || splitter.fault != .none {
                rowsRead += 1
                explainFault(bytes, isCutRow)
            } else if splitter.fieldCount == names {
                rowsRead += 1
                if !isASCII { checkText(bytes, next) }
                if ignored.isWatching { watchIgnored(bytes) }
                if schema.roleColumn != nil && isComputed(bytes) {
                    passOver(bytes)
                } else if !rowFailed {
                    readRow(bytes)
                }
            } else if !isBlank {
                rowsRead += 1
                explainFieldCount(bytes)
            }
            if rowFailed { try finishRejected(bytes, next, isStrict) }
            if builder.isFull { try handOver(onBatch) }
            line +=
                splitter.spansLines || rowFailed
                ? ByteScan.count(of: splitter.dialect.terminator, in: bytes, at..<next) : 1
            at = isCutRow ? end : next
        }
    }

    /// Hands over the rows that no batch has taken yet.
    mutating func finish(onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        if builder.count > 0 { try handOver(onBatch) }
    }

    private mutating func handOver(_ onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        let batch = builder.take(words: words.words)
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

    /// Whether the row has nothing in it, as the last line of a file often has.
    private var isBlank: Bool {
        let only = splitter.field(0)
        return splitter.fieldCount == 1 && !only.isQuoted && only.start == only.end
    }

    /// Whether a row of our own tables is computed from others: a net number, which may be negative and is no count.
    @inline(never)
    private mutating func isComputed(_ bytes: UnsafeRawPointer) -> Bool {
        schema.roleColumn.map { ["net", "net-entries", "net-exits"].contains(string(bytes, $0)) } ?? false
    }

    private mutating func passOver(_ bytes: UnsafeRawPointer) {
        rowsRead -= 1
        note(.note, "computed-row", bytes, at: rowStart) {
            ("a net number is computed from other rows, and passed over", "", "")
        }
    }

    private mutating func watchIgnored(_ bytes: UnsafeRawPointer) {
        for index in ignored.columns.indices where !ignored.columns[index].isVaried {
            ignored.see(text(bytes, ignored.columns[index].column), at: index)
        }
    }

    private mutating func finishRejected(_ bytes: UnsafeRawPointer, _ next: Int, _ isStrict: Bool) throws(IntakeError) {
        defer { reasons.removeAll(keepingCapacity: true) }
        if isStrict, let first = reasons.first(where: { $0.severity == .error }) {
            throw IntakeError(.badRow, first)
        }
        if options.rejects != nil {
            rejected.append(RejectedRow(line: line, fields: fields(bytes, next), reasons: reasons))
        }
    }

    /// The fields of the row at hand as texts; the whole row as one where they cannot be told apart.
    private func fields(_ bytes: UnsafeRawPointer, _ next: Int) -> [String] {
        switch splitter.fault {
        case .none, .textAfterQuote, .tooManyColumns:
            return (0..<splitter.fieldCount).map { String(decoding: rawText(bytes, $0), as: UTF8.self) }
        case .unclosedQuote, .rowTooLong:
            var end = next
            while end > rowStart, [lineFeed, carriageReturn].contains((bytes + end - 1).load(as: UInt8.self)) {
                end -= 1
            }
            let count = min(end - rowStart, splitter.dialect.fieldBytes)
            return [String(decoding: UnsafeRawBufferPointer(start: bytes + rowStart, count: count), as: UTF8.self)]
        }
    }
}
