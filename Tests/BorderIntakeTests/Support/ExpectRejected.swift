import BorderCore
import Testing

@testable import BorderIntake

/// Expects that each row of a table is rejected with exactly these words after its line number.
func expectRejected(
    header: String,
    rows: [(row: String, words: String)],
    at location: SourceLocation = #_sourceLocation
) throws {
    let reading = try Reading(([header] + rows.map(\.row)).joined(separator: "\n") + "\n")
    let expected = rows.enumerated().map { "example:\($0.offset + 2):\($0.element.words)" }
    for (words, wanted) in zip(reading.diagnostics, expected) {
        #expect(words == wanted, sourceLocation: location)
    }
    #expect(reading.diagnostics.count == expected.count, sourceLocation: location)
    #expect(reading.rows == [], sourceLocation: location)
    #expect(reading.summary.rowsRead == rows.count, sourceLocation: location)
    #expect(reading.summary.rowsRejected == rows.count, sourceLocation: location)
    #expect(reading.summary.rowsAccepted == 0, sourceLocation: location)
}
