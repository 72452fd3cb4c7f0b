import BorderBytes
import BorderCore

/// What the workers on one table share.
final class SharedTable<Partial: Sendable>: Sendable {
    private let table: Locked<OpenedTable>
    private let rejects: Locked<OrderedRejects>
    private let outcome = Locked(Outcome())

    private struct Outcome {
        var findings: [ReaderFinding] = []
        var partials: [Partial] = []
        /// The failure at the earliest block, and that block.
        var failure: (sequence: Int, error: IntakeError)?
    }

    init(_ table: consuming sending OpenedTable, _ sink: (any RejectSink)?, named name: String) {
        rejects = Locked(OrderedRejects(sink, from: table.firstSequence, of: name))
        self.table = Locked(table)
    }

    /// The next rows; `false` at the end, or when another worker has failed.
    func next(_ block: inout RowBlock) throws(IntakeError) -> Bool {
        if outcome.withLock({ $0.failure != nil }) { return false }
        return try table.withLock { (table) throws(IntakeError) in try table.next(&block) }
    }

    /// Passes on the rejected rows of a block once those of all earlier blocks have been.
    func keep(_ rows: [RejectedRow], of sequence: Int) throws(IntakeError) {
        try rejects.withLock { (rejects) throws(IntakeError) in try rejects.add(rows, of: sequence) }
    }

    func fail(_ error: IntakeError, at sequence: Int) {
        outcome.withLock { outcome in
            if sequence < outcome.failure?.sequence ?? .max { outcome.failure = (sequence, error) }
        }
    }

    func add(_ finding: ReaderFinding, _ partial: Partial) {
        outcome.withLock { outcome in
            outcome.findings.append(finding)
            outcome.partials.append(partial)
        }
    }

    func result() throws(IntakeError) -> (findings: [ReaderFinding], partials: [Partial]) {
        let (failure, findings, partials) = outcome.withLock { ($0.failure?.error, $0.findings, $0.partials) }
        if let failure { throw failure }
        return (findings, partials)
    }
}
