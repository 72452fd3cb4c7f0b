import BorderAtlas
import BorderFlow
import Testing

/// Reads sentences as `borderflow claim` does, and writes their rows as the corpus labels them.
enum ClaimReading {
    static func reader(_ language: String) throws -> SentenceReader {
        SentenceReader(
            try Language(try #require(BundledLanguages.rules(language)), named: language),
            places: try Atlas.embedded().placeReading
        )
    }

    static func context(_ reported: String) -> SentenceContext {
        var context = SentenceContext()
        context.details.reportedOn = Day(reported)
        return context
    }

    /// Number, people, measure with unit, place, direction and days.
    static func label(_ reading: SentenceReading) -> String {
        let row = reading.row
        let value = row.quantity.map { quantity in
            "\(quantity.value)\(quantity.rangeEnd.map { "-\($0)" } ?? "") \(quantity.qualifier.code)"
        }
        let days = row.period.map { row.details.hours?.description(on: $0) ?? $0.description }
        return [
            value ?? "–", "\(row.population)", "\(row.measure.kind.code) \(row.measure.unit.code)", row.place,
            row.direction.description, days ?? "–",
        ].joined(separator: " | ")
    }
}

/// A sentence written for these tests, with the row that a careful reader makes of it.
struct CorpusCase: Sendable, CustomTestStringConvertible {
    var sentence: String
    /// What the row must be; `nil` where no row can be complete, as the sentence says something else or too much.
    var row: String?
    var reported = "2022-09-29"
    var language: String

    var testDescription: String { sentence }

    static let hard = hardNumbers + hardPlacesAndDays

    /// Reads cases parted by empty lines: `: language` for all that follow, or the sentence, then `= row` or `–`, then
    /// `@ day of the report` if it is not 29 September 2022, a Thursday.
    static func cases(_ text: String) -> [CorpusCase] {
        var language = ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "").compactMap { lines in
            if let first = lines.first, first.hasPrefix(": ") {
                language = String(first.dropFirst(2))
                return nil
            }
            var found = CorpusCase(sentence: String(lines.first ?? ""), language: language)
            for line in lines.dropFirst() {
                if line.hasPrefix("= ") { found.row = String(line.dropFirst(2)) }
                if line.hasPrefix("@ ") { found.reported = String(line.dropFirst(2)) }
            }
            return found
        }
    }
}
