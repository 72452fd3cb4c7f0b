import BorderBytes
import BorderCore

/// The rows of delimited text on their way into batches, each as its fields.
struct TableRows: ~Copyable {
    private var splitter: RowSplitter
    private var reader: RowReader
    private let width: Int
    /// Makes rows of ours where the table is a publisher's.
    private var translator: RowTranslator?
    /// What makes rows useless that were made of objects, by their lines.
    private let faults: [Int: JSONFault]

    init(
        _ schema: TableSchema,
        _ plan: TranslationPlan?,
        _ dialect: Dialect,
        named file: String,
        options: IntakeOptions,
        faults: [Int: JSONFault] = [:]
    ) {
        self.faults = faults
        splitter = RowSplitter(dialect)
        reader = RowReader(schema, named: file, options: options)
        if let plan { translator = RowTranslator(plan, options: options) } else { translator = nil }
        width = plan?.names.count ?? schema.names.count
    }

    /// Reads the rows of a block; full batches are handed over on the way.
    mutating func read(
        _ block: borrowing RowBlock,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) {
        let (start, end, isCutRow, line) = (block.start, block.end, block.isCutRow, block.firstLine)
        var failure: IntakeError?
        block.bytes.withUnsafeBytes { all in
            guard let bytes = all.baseAddress else { return }
            do throws(IntakeError) {
                try readRows(bytes, start, end, line, isCutRow, onBatch)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if let doubt = reader.doubt { throw doubt }
    }

    private mutating func readRows(
        _ bytes: UnsafeRawPointer,
        _ start: Int,
        _ end: Int,
        _ firstLine: Int,
        _ isCutRow: Bool,
        _ onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) {
        let hasZero = ByteScan.first(0, in: bytes, start..<end) != nil
        let isPlain = !hasZero && ByteScan.isASCII(bytes, start..<end)
        let isTranslated = translator != nil
        var at = start
        var line = firstLine
        while at < end {
            let next = splitter.split(bytes, from: at, count: end)
            if isCutRow || splitter.isFaulty {
                reader.begin(Fields(splitter, in: bytes, from: at, line: line))
                explainFault(isCutRow)
            } else if let fault = faults.isEmpty ? nil : faults[line] {
                reader.begin(Fields(splitter, in: bytes, from: at, line: line))
                explain(fault)
            } else if splitter.fieldCount == width {
                let row = Fields(splitter, in: bytes, from: at, line: line)
                if let broken = isPlain ? nil : TableRows.firstBroken(bytes, at..<next, hasZero) {
                    reader.begin(row)
                    explainBroken(bytes, broken)
                } else if isTranslated {
                    reader.rowFailed = false
                    try translator?.read(row, spansLines: splitter.spansLines, into: &reader)
                } else {
                    reader.begin(row)
                    reader.readRow()
                }
            } else if !isBlank, translator?.isNote(Fields(splitter, in: bytes, from: at, line: line), &reader) ?? false
            {
                reader.rowFailed = false
            } else if !isBlank {
                reader.begin(Fields(splitter, in: bytes, from: at, line: line))
                explainFieldCount()
            } else {
                reader.rowFailed = false
            }
            if reader.rowFailed {
                try finishRejected(bytes, at..<next)
            }
            try reader.handOverIfFull(onBatch)
            line +=
                splitter.spansLines || reader.rowFailed
                ? ByteScan.count(of: splitter.dialect.terminator, in: bytes, at..<next) : 1
            at = isCutRow ? end : next
        }
    }

    /// Hands over the rows that no batch has taken yet.
    mutating func finish(onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) {
        try reader.finish(onBatch: onBatch)
    }

    /// The rows rejected since the last call.
    mutating func takeRejected() -> [RejectedRow] { reader.takeRejected() }

    /// What has been found so far.
    func finding() -> ReaderFinding {
        var finding = reader.finding()
        switch translator {
        case .some(let translator):
            finding.tally.merge(translator.tally)
            finding.ignored = translator.ignored
        case .none: break
        }
        return finding
    }

    /// Whether the row has nothing in it, as the last line of a file often has.
    private var isBlank: Bool {
        let only = splitter.field(0)
        return splitter.fieldCount == 1 && !only.isQuoted && only.start == only.end
    }

    /// Ends a rejected row with its fields as texts; the whole row as one where they cannot be told apart.
    private mutating func finishRejected(_ bytes: UnsafeRawPointer, _ row: Range<Int>) throws(IntakeError) {
        switch splitter.fault {
        case .none, .textAfterQuote, .tooManyColumns:
            let count = splitter.fieldCount
            if translator == nil, splitter.fault == .none { reader.heedLine(count) }
            let texts = reader.keepsRejected ? (0..<count).map { reader.rawString($0) } : []
            try reader.finishRejected { texts }
        case .unclosedQuote, .rowTooLong:
            var end = row.upperBound
            while end > row.lowerBound, [lineFeed, carriageReturn].contains((bytes + end - 1).load(as: UInt8.self)) {
                end -= 1
            }
            let count = min(end - row.lowerBound, splitter.dialect.fieldBytes)
            let text = UnsafeRawBufferPointer(start: bytes + row.lowerBound, count: count)
            try reader.finishRejected { [String(decoding: text, as: UTF8.self)] }
        }
    }

    private mutating func reject(_ code: String, _ position: Int?, _ words: () -> DiagnosticLog.Words) {
        reader.reject(code, at: position.map(reader.fields.place(at:)) ?? reader.fields.place, words)
    }

    private mutating func explainFault(_ isCutRow: Bool) {
        let (limit, width, delimiter) = (splitter.dialect, width, splitter.dialect.delimiterName)
        switch isCutRow ? .rowTooLong : splitter.fault {
        case .none: break
        case .unclosedQuote(let open):
            reject("open-quote", open) {
                (
                    "the quote that opens here is never closed",
                    "a closing quote before the next \(delimiter) or line end",
                    "close it, or write two quotes for a quote inside a text"
                )
            }
        case .textAfterQuote(let next):
            reject("text-after-quote", next) {
                (
                    "text follows a closing quote", "a \(delimiter) or the end of the line",
                    "write two quotes for a quote inside a text"
                )
            }
        case .rowTooLong:
            reject("long-line", nil) {
                (
                    "the row is longer than \(limit.lineBytes) bytes", "one report a row",
                    "look for a missing line end or quote"
                )
            }
        case .tooManyColumns:
            reject("too-many-columns", splitter.field(limit.columns).start) {
                (
                    "the row has more than \(limit.columns) fields", "\(width) fields as in the header",
                    "look for a missing line end"
                )
            }
        }
    }

    private mutating func explainFieldCount() {
        let (count, wanted, delimiter) = (splitter.fieldCount, width, splitter.dialect.delimiterName)
        // A row of nothing but delimiters is what a spreadsheet leaves below a table.
        let isEmpty = (0..<count).allSatisfy { splitter.field($0).start == splitter.field($0).end }
        if isEmpty && count < wanted {
            reader.forget()
            return
        }
        let position = count > wanted ? splitter.field(wanted).start : splitter.field(count - 1).end
        reject("field-count", position) {
            count > wanted
                ? (
                    "the row has \(count.counted("field"))", "\(wanted) as in the header",
                    "put quotes around a text that holds a \(delimiter)"
                )
                : (
                    "the row ends after \(count.counted("field"))", "\(wanted) as in the header",
                    "add the missing fields, empty if need be"
                )
        }
    }

    private mutating func explain(_ fault: JSONFault) {
        reject(fault.code, nil) {
            let place = "line \(fault.place.line), column \(fault.place.column) of the text"
            return ("\(fault.found) (\(place))", fault.expected, "")
        }
    }

    /// The first byte of a row that no text has.
    private static func firstBroken(_ bytes: UnsafeRawPointer, _ row: Range<Int>, _ mayHoldZero: Bool) -> Int? {
        let zero = mayHoldZero ? ByteScan.first(0, in: bytes, row) : nil
        let broken = ByteScan.isASCII(bytes, row) ? nil : ByteScan.firstBrokenUTF8(in: bytes, row)
        return zero.map { min($0, broken ?? $0) } ?? broken
    }

    private mutating func explainBroken(_ bytes: UnsafeRawPointer, _ position: Int) {
        let byte = (bytes + position).load(as: UInt8.self)
        let advice = "save the table as CSV (UTF-8), or name its encoding with --encoding"
        if byte == 0 {
            reject("not-text", position) { ("a zero byte is part of no text", "text in UTF-8", advice) }
        } else {
            reject("broken-utf8", position) {
                ("byte 0x\(String(byte, radix: 16, uppercase: true)) is no UTF-8", "text in UTF-8", advice)
            }
        }
    }
}
