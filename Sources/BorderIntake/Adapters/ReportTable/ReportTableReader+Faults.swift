import BorderBytes
import BorderCore

// What is wrong with rows and fields, in words.
extension ReportTableReader {
    /// Notes that the row at hand cannot be used because of what stands at a position.
    @inline(never)
    mutating func reject(
        _ code: String,
        _ bytes: UnsafeRawPointer,
        at position: Int,
        _ words: () -> DiagnosticLog.Words
    ) {
        rowFailed = true
        note(.error, code, bytes, at: position, words)
    }

    /// Notes something about the row at hand, which may still be used.
    @inline(never)
    mutating func note(
        _ severity: Diagnostic.Severity,
        _ code: String,
        _ bytes: UnsafeRawPointer,
        at position: Int,
        _ words: () -> DiagnosticLog.Words
    ) {
        // A row with quotes may span lines, and the trouble may lie on a later one.
        var (lineStart, place) = (rowStart, line)
        while let end = ByteScan.first(splitter.dialect.terminator, in: bytes, lineStart..<max(lineStart, position)) {
            lineStart = end + 1
            place += 1
        }
        var column = position - lineStart + 1
        if !origins.isEmpty {
            let index = (0..<min(origins.count, splitter.fieldCount)).first { splitter.field($0).start == position }
            let origin = index.map { origins[$0] } ?? rowOrigin
            (place, column) = (origin.line, origin.column)
        }
        guard severity == .error, options.strict || options.rejects != nil else {
            log.add(severity, code, file, place, column, words)
            return
        }
        let diagnostic = DiagnosticLog.diagnostic(severity, code, file, place, column, words())
        log.add(diagnostic)
        reasons.append(diagnostic)
    }

    /// Notes that a field cannot be used.
    mutating func reject(_ code: String, _ bytes: UnsafeRawPointer, column: Int, _ words: () -> DiagnosticLog.Words) {
        reject(code, bytes, at: splitter.field(column).start, words)
    }

    mutating func explainFault(_ bytes: UnsafeRawPointer, _ isCutRow: Bool) {
        let (limit, width, delimiter) = (splitter.dialect, schema.names.count, splitter.dialect.delimiterName)
        switch isCutRow ? .rowTooLong : splitter.fault {
        case .none: break
        case .unclosedQuote(let open):
            reject("open-quote", bytes, at: open) {
                (
                    "the quote that opens here is never closed",
                    "a closing quote before the next \(delimiter) or line end",
                    "close it, or write two quotes for a quote inside a text"
                )
            }
        case .textAfterQuote(let next):
            reject("text-after-quote", bytes, at: next) {
                (
                    "text follows a closing quote", "a \(delimiter) or the end of the line",
                    "write two quotes for a quote inside a text"
                )
            }
        case .rowTooLong:
            reject("long-line", bytes, at: rowStart) {
                (
                    "the row is longer than \(limit.lineBytes) bytes", "one report a row",
                    "look for a missing line end or quote"
                )
            }
        case .tooManyColumns:
            reject("too-many-columns", bytes, at: splitter.field(limit.columns).start) {
                (
                    "the row has more than \(limit.columns) fields", "\(width) fields as in the header",
                    "look for a missing line end"
                )
            }
        }
    }

    mutating func explainFieldCount(_ bytes: UnsafeRawPointer) {
        let (count, wanted, delimiter) = (splitter.fieldCount, schema.names.count, splitter.dialect.delimiterName)
        // A row of nothing but delimiters is what a spreadsheet leaves below a table.
        let isEmpty = (0..<count).allSatisfy { splitter.field($0).start == splitter.field($0).end }
        if isEmpty && count < wanted {
            rowsRead -= 1
            return
        }
        let position = count > wanted ? splitter.field(wanted).start : splitter.field(count - 1).end
        reject("field-count", bytes, at: position) {
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

    mutating func explainLongField(_ bytes: UnsafeRawPointer, _ field: RowSplitter.Field) {
        let limit = splitter.dialect.fieldBytes
        reject("long-field", bytes, at: field.start) {
            ("the field is longer than \(limit) bytes", "a shorter text", "shorten it")
        }
    }

    /// Rejects the row at hand if its bytes are not UTF-8.
    mutating func checkText(_ bytes: UnsafeRawPointer, _ next: Int) {
        guard !ByteScan.isASCII(bytes, rowStart..<next),
            let position = ByteScan.firstBrokenUTF8(in: bytes, rowStart..<next)
        else { return }
        let byte = (bytes + position).load(as: UInt8.self)
        reject("broken-utf8", bytes, at: position) {
            (
                "byte 0x\(String(byte, radix: 16, uppercase: true)) is no UTF-8", "text in UTF-8",
                "save the table as CSV (UTF-8)"
            )
        }
    }
}
