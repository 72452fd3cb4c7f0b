package import BorderBytes
package import BorderCore
package import BorderIntake

/// What came of reading some bytes, whoever read which row: equal where nothing differs that a reader could see.
package struct MutatedReading: Equatable {
    /// Why the bytes could not be read at all, in words; `nil` where they were.
    package var failure: String?
    /// Each row in words, by its line.
    package var rows: [Row] = []
    /// The rows that were kept as rejected.
    package var rejected: [RejectedRow] = []
    /// The totals, the shape and the columns, in words.
    package var totals: [String] = []
    package var diagnostics: [Diagnostic] = []

    /// A row in words, with the line on which it starts.
    package struct Row: Hashable, Comparable, Sendable {
        package var line: Int
        package var words: String

        package static func < (left: Row, right: Row) -> Bool { (left.line, left.words) < (right.line, right.words) }
    }

    /// Counts that must agree.
    package private(set) var rowsRead = 0, rowsAccepted = 0, rowsRejected = 0
    package private(set) var shape = ""
    package private(set) var reason: IntakeError.Reason?
    private let name: String

    /// Reads bytes as the file of a name.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: what it is called, which says what it is.
    ///   - options: how to read it.
    ///   - blockBytes: how many bytes are read at a time.
    ///   - workers: how many read; 1 reads in file order.
    /// - Throws: what no reading may throw.
    package init(
        _ bytes: [UInt8],
        named name: String,
        _ options: IntakeOptions,
        blockBytes: Int = 1 << 20,
        workers: Int = 1
    ) throws {
        self.name = name
        var options = options
        let sink = KeptRows()
        (options.blockBytes, options.rejects) = (blockBytes, sink)
        let summary: IntakeSummary
        do throws(IntakeError) {
            if workers == 1 {
                var found: [Row] = []
                summary = try readReports(from: .bytes(bytes), named: name, options: options) {
                    found += MutatedReading.rows(of: $0)
                }
                rows = found
            } else {
                let read = try readReportsInParallel(
                    from: .bytes(bytes),
                    named: name,
                    options: options,
                    workers: workers,
                    startingWith: { [Row]() },
                    onBatch: { $0 += MutatedReading.rows(of: $1) }
                )
                (summary, rows) = (read.summary, read.partials.flatMap(\.self))
            }
        } catch {
            // How much was handed over before that depends on who read what.
            (failure, reason, diagnostics) = ("\(error.reason): \(error)", error.reason, [error.diagnostic])
            return
        }
        rows += summary.statusEvents.map { event in
            let size = event.magnitude.map { " \($0.value) \(event.magnitudeUnit)" } ?? ""
            let words = "\(event.period?.description ?? "undated") \(event.place) \(event.direction) \(event.effect)"
            return Row(line: event.line, words: words + size)
        }
        rows.sort()
        rejected = sink.rows
        diagnostics = summary.diagnostics
        (rowsRead, rowsAccepted, rowsRejected) = (summary.rowsRead, summary.rowsAccepted, summary.rowsRejected)
        shape = summary.shape
        totals = ["\(rowsRead) \(rowsAccepted) \(summary.hasDetails)", summary.shape]
        totals += summary.columns.map { "\($0.name) = \($0.meaning ?? "")" }
        totals += summary.diagnosticCounts.map { "\($0.value) \($0.key)" }.sorted()
    }

    private static func rows(of batch: ObservationBatch) -> [Row] {
        (0..<batch.count).map { row in
            let details = batch.details(of: row)
            let more = [
                details.flags, details.authority, details.via, details.source, details.reportedText, details.note,
            ]
            let words = [batch.rowDescription(row)] + more.filter { !$0.isEmpty }
            return Row(line: Int(batch.line[row]), words: words.joined(separator: " | "))
        }
    }

    /// Keeps rejected rows in memory.
    private final class KeptRows: RejectSink {
        private let kept = Locked<[RejectedRow]>([])
        var rows: [RejectedRow] { kept.withLock { $0 } }
        func begin(header: [String]) {}
        func reject(_ row: RejectedRow) { kept.withLock { $0.append(row) } }
    }
}

extension MutatedReading {
    /// What is wrong with the reading whatever the bytes are, in words; empty where nothing is.
    ///
    /// - Parameter bytes: the bytes that were read.
    /// - Returns: a sentence for each.
    package func problems(reading bytes: [UInt8]) -> [String] {
        var problems: [String] = []
        if let reason, ![.empty, .notText, .unusableHeader, .malformed].contains(reason) {
            problems.append("fails with \(reason)")
        }
        if failure == nil {
            if rowsRead != rowsAccepted + rowsRejected || rowsRejected < 0 {
                problems.append("the totals do not add up")
            }
            if rows.count != rowsAccepted { problems.append("\(rows.count) rows of \(rowsAccepted) accepted") }
            if rejected.count != rowsRejected { problems.append("\(rejected.count) rows of \(rowsRejected) rejected") }
            if rejected.contains(where: { $0.reasons.isEmpty }) { problems.append("a row is rejected for no reason") }
            if rowsRejected > 0, !diagnostics.contains(where: { $0.severity == .error }) {
                problems.append("nobody is told of the rejected rows")
            }
        }
        let lines = MutatedReading.mostLines(of: bytes)
        return problems + (diagnostics + rejected.flatMap(\.reasons)).flatMap { $0.problems(in: name, ofLines: lines) }
    }

    /// The most lines that the bytes can be said to have; objects of a publisher's answer count as lines, and so does
    /// what stands in their place.
    private static func mostLines(of bytes: [UInt8]) -> Int {
        let ends = bytes.count { $0 == 10 || $0 == 13 }
        let isList = [UInt8(ascii: "{"), UInt8(ascii: "[")].contains { bytes.contains($0) }
        // Bytes that are UTF-16 or packed are lines only once they are read.
        return ends + max(1, isList ? bytes.count { "{}[],:".utf8.contains($0) } : 0) + 1
    }
}

extension Diagnostic {
    /// What is wrong with a diagnostic of a file, in words; empty where nothing is.
    ///
    /// - Parameters:
    ///   - name: what the file is called.
    ///   - lines: how many lines it has.
    /// - Returns: a sentence for each.
    package func problems(in name: String, ofLines lines: Int) -> [String] {
        var problems: [String] = []
        if file != name { problems.append("names the file '\(file)'") }
        if !(0...lines).contains(line) { problems.append("names line \(line) of \(lines)") }
        if severity == .error, line == 0, !["empty-file", "not-text", "bad-archive"].contains(finding.code) {
            problems.append("names no line")
        }
        if column < 0 || line == 0 && column > 0 { problems.append("names column \(column) of line \(line)") }
        if finding.found.isEmpty { problems.append("does not say what was found") }
        if severity == .error, finding.expected.isEmpty { problems.append("does not say what was expected") }
        // What a terminal obeys, what starts a line and what turns the direction of a text.
        let text = description
        if text.unicodeScalars.contains(where: \.isControl) { problems.append("holds control characters") }
        if text.utf8.count > 10_000 { problems.append("is endless") }
        return problems.map { "\(finding.code) \($0): \(text)" }
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
        }
    }
}
