import BorderCore
import Foundation
import Testing

@testable import BorderIntake

/// Rows written as lines are read as what they were.
struct ReportRowTests {
    private static let claims = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "geodata/claims-2022.csv")

    private static func rows(of reading: Reading) -> [ReportRow] {
        reading.batches.flatMap { batch in (0..<batch.count).map { ReportRow(batch, row: $0) } }
    }

    @Test func theBundledClaimsSurviveWritingAndReading() throws {
        let reading = try Reading(String(contentsOf: Self.claims, encoding: .utf8))
        let rows = Self.rows(of: reading)
        #expect(rows.count == 147)
        let again = try Reading(ReportRow.header + rows.map(\.line).joined())
        #expect(again.diagnostics == [])
        // The one note that a spreadsheet would run as a formula is kept from it.
        let expected = rows.map { row in
            var row = row
            if row.details.note.hasPrefix("+") { row.details.note = "'" + row.details.note }
            return row
        }
        for (read, row) in zip(Self.rows(of: again), expected) { #expect(read == row) }
        #expect(zip(rows, expected).count { $0 != $1 } == 1)
    }

    @Test func theHeaderIsThatOfTheBundledClaims() throws {
        let text = try String(contentsOf: Self.claims, encoding: .utf8)
        #expect(ReportRow.header == text.prefix { $0 != "\n" } + "\n")
        #expect(ReportRow().fields.count == ReportRow.columns.count)
    }

    @Test func theFourGeorgianCountsHaveTheirHours() throws {
        let reading = try Reading(String(contentsOf: Self.claims, encoding: .utf8))
        let timed = Self.rows(of: reading).filter { $0.details.hours != nil }
        #expect(
            timed.map(\.details.id) == [
                "ge-2022-09-28-29-in", "ge-2022-09-28-29-out", "ge-2022-09-29-30-in", "ge-2022-09-29-30-out",
            ]
        )
        #expect(timed.allSatisfy { $0.details.hours == DayWindow(from: 600, to: 600) })
        #expect(timed.map { $0.fields[3] }.first == "2022-09-28T10:00/2022-09-29T10:00")
    }

    @Test func anEmptyRowHasNoNumber() {
        let row = ReportRow()
        #expect(row.line == ",flow,crossing,,,,,any,,,,,,,,,,,,,\n")
    }

    @Test func hostileTextsStayInTheirCells() throws {
        var row = ReportRow()
        row.quantity = Quantity(5)
        row.place = "<script>, \"x\""
        row.direction = .into("FIN")
        row.details.note = "one\ntwo"
        row.details.authority = "=cmd()"
        let reading = try Reading(ReportRow.header + row.line)
        let read = try #require(Self.rows(of: reading).first)
        #expect(read.place == row.place && read.details.note == "one\ntwo")
        #expect(read.details.authority == "'=cmd()")
    }
}
