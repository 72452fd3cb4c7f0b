import BorderBytes
import BorderCore

/// Brings the rejected rows of blocks that are read at the same time back into file order.
struct OrderedRejects {
    private let sink: (any RejectSink)?
    private let file: String
    /// The block whose rows come next.
    private var next: Int
    /// The rows of later blocks.
    private var waiting: [Int: [RejectedRow]] = [:]

    init(_ sink: (any RejectSink)?, from first: Int, of file: String) {
        self.sink = sink
        self.file = file
        next = first
    }

    mutating func add(_ rows: [RejectedRow], of sequence: Int) throws(IntakeError) {
        guard sink != nil else { return }
        waiting[sequence] = rows
        while let rows = waiting.removeValue(forKey: next) {
            try sink.keep(rows, of: file)
            next += 1
        }
    }
}
