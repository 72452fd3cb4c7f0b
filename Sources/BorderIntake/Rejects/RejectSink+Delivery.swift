import BorderBytes
import BorderCore

extension (any RejectSink)? {
    func begin(_ header: [String], of file: String) throws(IntakeError) {
        do { try self?.begin(header: header) } catch { throw stopped(error, file) }
    }

    func keep(_ rows: [RejectedRow], of file: String) throws(IntakeError) {
        guard let self else { return }
        do { for row in rows { try self.reject(row) } } catch { throw stopped(error, file) }
    }

    private func stopped(_ error: any Error, _ file: String) -> IntakeError {
        IntakeError(
            .receiver,
            Diagnostic(.error, "receiver", file: file, found: "the rejected rows could not be kept: \(error)"),
            underlying: error
        )
    }
}
