import BorderCore

@testable import BorderBytes
@testable import BorderIntake

/// What came out of a text, in forms that are easy to compare.
struct Reading {
    var summary: IntakeSummary
    var batches: [ObservationBatch]

    /// Each observation in one line.
    var rows: [String] { batches.flatMap { batch in (0..<batch.count).map { batch.rowDescription($0) } } }

    /// The line of the file on which each observation stands.
    var lines: [Int] { batches.flatMap { batch in (0..<batch.count).map { Int(batch.line[$0]) } } }

    /// What each observation says beyond its number.
    var details: [ReportDetails] { batches.flatMap { batch in (0..<batch.count).map { batch.details(of: $0) } } }

    var diagnostics: [String] { summary.diagnostics.map(\.description) }

    /// Reads a text that is called `example`.
    init(_ text: String, options: IntakeOptions = IntakeOptions()) throws {
        try self.init(bytes: Array(text.utf8), options: options)
    }

    /// Reads bytes that are called `example`.
    init(bytes: [UInt8], options: IntakeOptions = IntakeOptions()) throws {
        var batches: [ObservationBatch] = []
        summary = try readReports(from: .bytes(bytes), named: "example", options: options) { batches.append($0) }
        self.batches = batches
    }
}

/// The words of the failure of a reading that must fail.
func failure(_ text: String, options: IntakeOptions = IntakeOptions()) -> IntakeError? {
    failure(bytes: Array(text.utf8), options: options)
}

/// The words of the failure of a reading that must fail.
func failure(bytes: [UInt8], options: IntakeOptions = IntakeOptions()) -> IntakeError? {
    do {
        _ = try readReports(from: .bytes(bytes), named: "example", options: options) { _ in }
        return nil
    } catch {
        return error
    }
}

/// Keeps rejected rows in memory.
final class RejectList: RejectSink {
    private let state = SharedValue((header: [String](), rows: [RejectedRow]()))

    var header: [String] { state.read { $0.header } }
    var rows: [RejectedRow] { state.read { $0.rows } }

    func begin(header: [String]) { state.change { $0.header = header } }
    func reject(_ row: RejectedRow) { state.change { $0.rows.append(row) } }
}
