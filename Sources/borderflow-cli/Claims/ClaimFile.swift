import BorderFlow

/// A file of reports to which rows are added.
struct ClaimFile {
    let path: String

    /// Adds rows behind what is there, or makes the file: whole or not at all.
    func append(_ rows: [ReportRow]) throws {
        let lines = rows.map(\.line).joined()
        try FolderLock.withLock(besides: path) {
            let before = try existing()
            try AtomicFile.write(to: path) { sink throws(OutputError) in
                if before.isEmpty { sink.append(ReportRow.header) }
                sink.append(before)
                if let last = before.last, last != UInt8(ascii: "\n") { sink.append("\n") }
                sink.append(lines)
            }
        }
        StandardError.say("borderflow: \(path): \(rows.count) \(rows.count == 1 ? "row" : "rows") added")
    }

    /// The bytes that are there, none for a file that is not. A file with other columns is refused.
    private func existing() throws -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(IntakeError) {
            bytes = try readBytes(from: .file(path), named: path)
        } catch {
            if error.reason != .noSuchFile { throw error }
        }
        guard !bytes.isEmpty else { return [] }
        let wanted = Array(ReportRow.header.utf8)
        var first = Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
        if first.last == UInt8(ascii: "\r") { first.removeLast() }
        guard first + [UInt8(ascii: "\n")] == wanted else {
            throw CommandFailure(
                message: "\(path): the header is not that of a row of claim; nothing was added. "
                    + "The columns must be \(ReportRow.columns.joined(separator: ","))",
                status: ExitStatus.unusableData
            )
        }
        return bytes
    }
}
