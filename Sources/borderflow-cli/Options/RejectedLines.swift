import BorderFlow
import Synchronization

/// Takes the lines on which rejected rows begin, and hands the rows on to whoever keeps them.
final class RejectedLines: RejectSink {
    private struct State {
        var lines: Set<Int> = []
        var next: (any RejectSink)?
    }

    private let state = Mutex(State())

    /// The lines met so far.
    var lines: Set<Int> { state.withLock { $0.lines } }

    var readsReasons: Bool { state.withLock { $0.next?.readsReasons ?? false } }

    /// The same, which hands rows on from now on.
    func handing(on next: (any RejectSink)?) -> RejectedLines {
        state.withLock { $0.next = next }
        return self
    }

    func begin(header: [String]) throws { try state.withLock { try $0.next?.begin(header: header) } }

    func reject(_ row: RejectedRow) throws {
        try state.withLock { state in
            state.lines.insert(row.line)
            try state.next?.reject(row)
        }
    }
}
