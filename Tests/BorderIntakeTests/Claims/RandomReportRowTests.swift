import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Whatever row is written into a file is read from it, and is read the same again.
struct RandomReportRowTests {
    private static let texts = hostileNames.filter { text in
        // A table holds no zeros, and blanks around a field are not its text.
        !text.unicodeScalars.contains("\0") && text == text.trimmed() && !text.isEmpty
    }

    private static func text(_ random: inout SplitMix) -> String {
        let index = Int.random(in: 0..<(texts.count * 2), using: &random)
        return index < texts.count ? texts[index] : ""
    }

    private static func period(_ random: inout SplitMix) -> Period? {
        let day = Day(rawValue: Int32.random(in: -20_000...40_000, using: &random))
        let steps = (0..<3).map { _ in Int.random(in: 0...2, using: &random) }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return nil
        case 1: return Period(day)
        case 2: return Period(from: day, through: day.advanced(by: Int.random(in: 1...400, using: &random)))
        default:
            let start = day...day.advanced(by: steps[0])
            let end = start.upperBound.advanced(by: steps[1])
            return Period(start: start, end: end...end.advanced(by: steps[2]))
        }
    }

    private static func row(_ random: inout SplitMix) -> ReportRow {
        var row = ReportRow()
        func pick<Element>(_ items: [Element]) -> Element { items[Int.random(in: 0..<items.count, using: &random)] }
        row.measure = Measure(pick(MeasureKind.allCases), pick(CountUnit.allCases))
        row.period = period(&random)
        row.place = pick(texts)
        row.direction = pick([.unspecified, .both, .into("FIN"), .outOf("Россия"), .route(from: "RUS", to: "GEO")])
        row.population = Population(pick(["any", "citizen=RUS", "age=military;sex=m", "from=UKR"])) ?? .any
        let value = pick([0, 1, 17_000, CountText.maximum - 1, CountText.maximum])
        // Nobody counts fewer than 0.
        let qualifier = pick(value == 0 ? Qualifier.allCases.filter { $0 != .lessThan } : Qualifier.allCases)
        row.quantity = Quantity(value, qualifier, rangeEnd: min(CountText.maximum, value + 5))
        let hasHours = row.period.map { $0.isExact && $0.startEarliest < $0.endLatest } ?? false
        if hasHours, Bool.random(using: &random) {
            row.details.hours = DayWindow(
                from: pick([0, 600, 1439]),
                // The midnight at which a count ends is the end of the day before.
                to: pick([1, 601, 1440]),
                zone: pick(["", "Z", "+04:00", "Asia/Tbilisi"])
            )
        }
        // All hours of the days are the days.
        if row.details.hours == DayWindow(from: 0, to: 1440) { row.details.hours = nil }
        row.details.authority = text(&random)
        row.details.source = text(&random)
        row.details.note = text(&random)
        row.details.quote = String(text(&random).prefix(300))
        row.details.periodText = text(&random)
        row.details.evidence = text(&random)
        row.details.grade = pick(["", "A1", "F6"])
        row.details.reportedOn = pick([nil, Day("2022-09-29")])
        return row
    }

    /// The same row as it stands in a file: a text that a spreadsheet would run has an apostrophe before it.
    private static func written(_ row: ReportRow) -> ReportRow {
        func safe(_ text: String) -> String {
            let line = DelimitedLine.text([text])
            return line.hasPrefix("'") || line.hasPrefix("\"'") ? (text.hasPrefix("'") ? text : "'" + text) : text
        }
        var row = row
        row.place = safe(row.place)
        for path in [
            \ReportDetails.authority, \.source, \.note, \.quote, \.periodText, \.evidence,
        ] as [WritableKeyPath<ReportDetails, String> & Sendable] {
            row.details[keyPath: path] = safe(row.details[keyPath: path])
        }
        return row
    }

    @Test func aRowSurvivesItsFile() throws {
        var random = SplitMix(seed: 111)
        for _ in 0..<60 {
            let rows = (0..<12).map { _ in Self.row(&random) }
            let reading = try Reading(ReportRow.header + rows.map(\.line).joined())
            #expect(reading.diagnostics == [])
            let read = reading.batches.flatMap { batch in (0..<batch.count).map { ReportRow(batch, row: $0) } }
            try #require(read.count == rows.count)
            for (row, found) in zip(rows, read) {
                let expected = Self.written(row)
                #expect(found == expected, "\(row.line)")
                // Written once more it stays as it is.
                #expect(found.line == row.line)
            }
        }
    }
}
