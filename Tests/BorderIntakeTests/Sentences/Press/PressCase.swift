import BorderCore
import Testing

@testable import BorderIntake

/// A sentence of the press with everything that must come of it.
struct PressCase: Sendable, CustomTestStringConvertible {
    var sentence: String
    /// Number, people, measure, unit, place, direction and days, as `Sentences.line` writes them.
    var row: String
    /// The words that nobody may claim to have understood.
    var leftOver: [String] = []
    /// The fields that stay empty, each with the reason.
    var gaps: [String] = []
    /// The day of the report.
    var reported = "2022-09-29"

    var testDescription: String { sentence }

    /// Reads cases that are parted by empty lines: the sentence, the row, then in any order `? words left over`,
    /// `! field: reason`, and `@ day of the report`.
    static func cases(_ text: String) -> [PressCase] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.split(separator: "").map { lines in
            var lines = lines
            var press = PressCase(sentence: lines.removeFirst(), row: lines.popFirst() ?? "")
            for line in lines {
                let words = String(line.dropFirst(2))
                switch line.prefix(2) {
                case "? ": press.leftOver.append(words)
                case "! ": press.gaps.append(words)
                case "@ ": press.reported = words
                default: Issue.record("'\(line)' is no part of a case")
                }
            }
            return press
        }
    }
}
