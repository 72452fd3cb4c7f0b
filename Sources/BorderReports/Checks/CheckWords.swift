package import BorderAnalysis
package import BorderAtlas
import BorderCore

/// What checks found, in sentences.
package struct CheckWords {
    private let wording: PlaceWording

    /// The words for one atlas.
    package init(atlas: Atlas) { wording = PlaceWording(atlas: atlas) }

    /// The finding in words.
    package func item(for finding: CheckFinding) -> CheckItem {
        CheckItem(
            severity: finding.code.severity,
            code: finding.code.rawValue,
            source: finding.source,
            count: finding.count,
            cases: finding.cases.map { found in
                CheckItem.Case(
                    file: found.file,
                    line: Int(found.lines.first),
                    lastLine: Int(found.lines.last),
                    text: sentence(for: found, finding.code).printable
                )
            },
            advice: CheckExplanation.of(finding.code.rawValue)?.advice ?? ""
        )
    }

    private func sentence(for found: CheckCase, _ code: CheckCode) -> String {
        let numbers = found.numbers.map(\.grouped) + ["", ""]
        let whole = subject(found.series)
        let days = found.days.map { ", \(words(for: $0))" } ?? ""
        let start = found.days.map { ", from \($0.lowerBound.words)" } ?? ""
        return switch code {
        case .conflictingKey: "\(whole)\(days): \(numbers[0]) and \(numbers[1])"
        case .repeatedRow: "\(whole)\(days): \(numbers[0]) again"
        case .partLarger where found.other == nil:
            "\(whole)\(days): \(numbers[0]), but its \(found.word) add up to \(numbers[1])"
        case .partLarger: "\(whole)\(days): \(numbers[0]), but \(numbers[1]) of \(difference(found))"
        case .futureRow: "\(whole)\(days): \(numbers[0]), though known on \(found.word)"
        case .sumDiffers: "\(whole)\(days): \(numbers[0]), but its \(found.word)s add up to \(numbers[1])"
        case .unitChange, .levelShift: "\(whole)\(start): usually \(numbers[2]), and \(numbers[1]) before"
        case .repeatedNumber: "\(whole)\(days): \(numbers[0]) in every \(found.word)"
        case .spike: "\(whole)\(days): \(numbers[0]), beside \(numbers[1])"
        case .zeroRun: "\(whole)\(days): 0, usually \(numbers[1])"
        case .gap: "\(whole)\(days): no number for \(numbers[0]) \(found.word)\(found.numbers.first == 1 ? "" : "s")"
        case .farRow: "\(whole)\(days): years away from all other numbers"
        case .copiedDay:
            "\(found.days.map { "\($0.upperBound.words): the same numbers as on \($0.lowerBound.words)" } ?? "") "
                + "at \(numbers[0]) places"
        case .listOfEvents: "\(numbers[0]) rows are added, key by key"
        case .totalAmongParts, .bothWaysBesideWays:
            "\(whole)\(days): \(numbers[0]), beside \(found.word.isEmpty ? difference(found) : "its \(found.word)s")"
        case .mixedMeasures:
            "\(found.numbers.first.map { $0.counted("row") } ?? "") of \(found.series?.measure.description ?? "")"
        case .flagged: "\(found.numbers.first.map { $0.counted("row") } ?? "") flagged '\(found.word)'"
        case .joinedKeys: "\(numbers[0]) rows were not looked at one by one: there are too many different keys"
        }
    }

    /// `Jan–April 2022` for whole months, else the days.
    private func words(for days: ClosedRange<Day>) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        let (one, other) = (PeriodUnit.month.days(around: first), PeriodUnit.month.days(around: last))
        guard one != other, one.lowerBound == first, other.upperBound == last,
            PeriodUnit.year.days(around: first) != days
        else { return Period.words(from: first, to: last) }
        let year = first.civil.year == last.civil.year ? "" : " \(first.civil.year)"
        return "\(first.monthName)\(year)–\(last.monthName) \(last.civil.year)"
    }

    /// `Vaalimaa, Russia to Finland, citizens of Russia, rail`.
    private func subject(_ series: LedgerSeries?) -> String {
        guard let series else { return "" }
        var words = [
            wording.shortName(of: series.placement.place), wording.phrase(for: series.placement.direction),
        ]
        if series.population != .any { words.append(wording.phrase(for: series.population)) }
        if series.mode != .unspecified { words.append(series.mode.code) }
        if series.measure != Measure(.flow, .crossing) { words.append(series.measure.description) }
        return words.joined(separator: ", ")
    }

    /// In what a part differs from its whole: `Vaalimaa`, `citizens of Russia`.
    private func difference(_ found: CheckCase) -> String {
        guard let whole = found.series, let part = found.other else { return "a part" }
        var words: [String] = []
        if part.placement.place != whole.placement.place {
            words.append(wording.shortName(of: part.placement.place))
        }
        if part.placement.direction != whole.placement.direction && part.placement.place == whole.placement.place {
            words.append(wording.phrase(for: part.placement.direction))
        }
        if part.population != whole.population { words.append(wording.phrase(for: part.population)) }
        if part.mode != whole.mode { words.append(part.mode.code) }
        return words.joined(separator: ", ")
    }
}
