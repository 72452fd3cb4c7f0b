import BorderAnalysis
import BorderAtlas
import BorderCore

/// A change with the report it is about.
struct ComparisonLine: Sendable {
    var change: ReportChange
    var report: PlacedReport
}

/// One column of the comparison of two data sets.
typealias ComparisonColumn = TypedColumn<ComparisonLine, PlaceWording>

extension TypedColumn<ComparisonLine, PlaceWording> {
    /// Every column of the comparison.
    static let all = what + numbers + who

    private static func text(_ column: TableColumn, _ value: @escaping @Sendable (ComparisonLine) -> String)
        -> ComparisonColumn
    {
        ComparisonColumn(column) { line, _ in .known(value(line)) }
    }

    private static let what: [ComparisonColumn] = [
        ComparisonColumn(.placeName) { line, wording in .text(wording.shortName(of: line.report.placement.place)) },
        ComparisonColumn(
            .init("change", .text, "What became of the report: new, withdrawn, revised, re-dated, redefined, retold.")
        ) { line, _ in
            let kind = line.change.kind.rawValue
            return .text(line.change.successor == nil ? kind : "\(kind), superseded")
        },
        text(.init("id", header: "report", leaves: 3, "The id of the report.")) { $0.report.details.id },
        text(.at) { $0.report.placement.place.id },
        ComparisonColumn(.way) { line, wording in .text(wording.way(of: line.report.placement)) },
        text(.direction) { $0.report.placement.direction.description },
        text(.measure) { $0.report.measure.kind.code }, text(.unit) { $0.report.measure.unit.code },
        ComparisonColumn(.what) { line, wording in
            let people = line.report.population
            return .text("\(line.report.measure)" + (people == .any ? "" : " of \(wording.phrase(for: people))"))
        },
        text(.population) { $0.report.population.description },
        text(.days) { line in
            let days = [line.change.old?.period?.words, line.change.new?.period?.words].compactMap { $0 }
            return days.first == days.last ? days.first ?? "" : days.joined(separator: " → ")
        },
        text(.init("old_period", audience: .data, "The days in the first set.")) {
            $0.change.old?.period?.description ?? ""
        },
        text(.init("new_period", audience: .data, "The days in the second set.")) {
            $0.change.new?.period?.description ?? ""
        },
    ]

    private static let numbers: [ComparisonColumn] = [
        text(.init("before", .integer, audience: .screen, "The number in the first set.")) {
            $0.change.old.map { NumberWords.worded($0.quantity) } ?? ""
        },
        text(.init("after", .integer, audience: .screen, "The number in the second set.")) {
            $0.change.new.map { NumberWords.worded($0.quantity) } ?? ""
        },
        ComparisonColumn(.init("old_value", .integer, audience: .data, "The number in the first set.")) { line, _ in
            .integer(line.change.old?.quantity.value)
        },
        ComparisonColumn(.init("old_value_max", .integer, audience: .data, "The upper end of its range.")) { line, _ in
            .integer(line.change.old?.quantity.rangeEnd)
        },
        text(
            .init("old_qualifier", audience: .data, words: Qualifier.allCases.map(\.code), "How it is worded.")
        ) { $0.change.old?.quantity.qualifier.code ?? "" },
        ComparisonColumn(.init("new_value", .integer, audience: .data, "The number in the second set.")) { line, _ in
            .integer(line.change.new?.quantity.value)
        },
        ComparisonColumn(.init("new_value_max", .integer, audience: .data, "The upper end of its range.")) { line, _ in
            .integer(line.change.new?.quantity.rangeEnd)
        },
        text(
            .init("new_qualifier", audience: .data, words: Qualifier.allCases.map(\.code), "How it is worded.")
        ) { $0.change.new?.quantity.qualifier.code ?? "" },
        ComparisonColumn(
            .init("difference", .integer, "The second number less the first, between exact numbers.")
        ) { line, _ in .integer(line.change.difference) },
        ComparisonColumn(
            .init(
                "difference_percent",
                .number,
                header: "in %",
                decimals: 1,
                leaves: 4,
                "That difference in per cent of the first number."
            )
        ) { line, _ in .number(line.change.relativeDifference.map { 100 * $0 }) },
    ]

    private static let who: [ComparisonColumn] = [
        text(.source.with(audience: .everyone, setting: .source)) { $0.report.details.attribution },
        text(
            .init("told", .text, "Who says it, its grade and its words, where they are not as before: FBG → FSB.")
        ) { line in
            line.change.retold.map { "\($0.what) \($0.before.orNone) → \($0.after.orNone)" }.joined(separator: "; ")
        },
        text(.reportedOn.with(audience: .everyone, leaves: 5)) { $0.report.details.reportedText },
        text(.init("supersedes", audience: .data, "The id of the report that it replaces.")) {
            $0.report.details.supersedes
        },
        text(.init("superseded_by", audience: .data, "The id of the report that replaces it.")) {
            $0.change.successor ?? ""
        },
    ]
}

extension String {
    /// The text, or that there is none.
    fileprivate var orNone: String { isEmpty ? "none" : self }
}
