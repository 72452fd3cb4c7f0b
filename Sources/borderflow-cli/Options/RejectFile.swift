import BorderFlow
import BorderSystem
import Synchronization

/// Keeps rejected rows in an unnamed file while reading, and writes them out whole at the end: a file of rejects is
/// there completely or not at all, and memory does not grow with the rejected rows.
final class RejectFile: RejectSink {
    private struct State: ~Copyable {
        var descriptor: Int32
        var header: [String] = []
        var table = RejectTable(header: [])
        var rows = 0
    }

    /// Where the rows go in the end.
    let path: String
    private let state: Mutex<State>

    init(path: String) throws(OutputError) {
        self.path = path
        guard let file = tmpfile() else {
            throw OutputError(.cannotCreate, path: path, reason: "no room for a temporary file")
        }
        let descriptor = dup(fileno(file))
        fclose(file)
        guard descriptor >= 0 else {
            throw OutputError(.cannotCreate, path: path, reason: "too many files are open")
        }
        state = Mutex(State(descriptor: descriptor))
    }

    deinit { state.withLock { _ = close($0.descriptor) } }

    func begin(header: [String]) throws {
        try state.withLock { state in
            state.table = RejectTable(header: header)
            guard header != state.header else { return }
            state.header = header
            try append(RejectTable.header(header), to: state.descriptor)
        }
    }

    func reject(_ row: RejectedRow) throws {
        try state.withLock { state in
            state.rows += 1
            try append(state.table.row(row), to: state.descriptor)
        }
    }

    /// Writes the rows to their file, and says how many there are.
    func save() throws(OutputError) {
        let (descriptor, rows) = state.withLock { ($0.descriptor, $0.rows) }
        try AtomicFile.write(to: path) { sink throws(OutputError) in
            var offset: off_t = 0
            var block = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = pread(descriptor, &block, block.count, offset)
                guard count > 0 else { break }
                sink.append(Array(block[0..<count]))
                offset += off_t(count)
            }
        }
        StandardError.say("borderflow: \(rows.counted("rejected row")) kept in \(path)")
    }

    private func append(_ text: String, to descriptor: Int32) throws(OutputError) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                throw OutputError(.writeFailed, path: path, reason: "the disk for temporary files is full")
            }
            written += count
        }
    }
}
