import BorderAnalysis
import BorderAtlas
import BorderCore

extension TypedColumn<MeasureLine, MeasureContext> {
    /// Place, way and time.
    static let what: [MeasureColumn] = [
        MeasureColumn(.init("id", audience: .data, "Identifies the number, as in the table of flows.")) { row, _ in
            .text(row.id)
        },
        MeasureColumn(
            .init(
                "row",
                audience: .data,
                words: ["number", "spread"],
                "Whether the row is a number with its measures, or the spread of numbers over places."
            ),
            spread: { _, _ in .text("spread") }
        ) { _, _ in .text("number") },
        MeasureColumn(
            .placeName,
            spread: { spread, _ in .text("all \(spread.places.count.grouped) places") },
            { row, context in .text(context.listedPlace(of: row)) }
        ),
        MeasureColumn(
            .at,
            spread: { spread, _ in .text(spread.places.map(\.place.id).joined(separator: " ")) },
            { row, _ in .text(row.placement.place.id) }
        ),
        MeasureColumn(
            .init("within", leaves: 5, "The larger places that the rows are grouped by as well.")
        ) { row, _ in .known(row.within.map(\.id).joined(separator: " ")) },
        MeasureColumn(
            .way,
            spread: { spread, context in .known(context.way(of: spread)) },
            { row, context in .text(context.wording.way(of: row.placement)) }
        ),
        MeasureColumn(.direction, spread: { spread, _ in .text(spread.directions) }) { row, _ in
            .text(row.placement.direction.description)
        },
        MeasureColumn(.measure, spread: { spread, _ in .text(spread.measure.kind.code) }) { row, _ in
            .text(row.measure.kind.code)
        },
        MeasureColumn(.unit, spread: { spread, _ in .text(spread.measure.unit.code) }) { row, _ in
            .text(row.measure.unit.code)
        },
        MeasureColumn(.what, spread: { spread, _ in .text(spread.measure.description) }) { row, _ in
            .text(row.measure.description)
        },
        MeasureColumn(.population, spread: { spread, _ in .text(spread.population.description) }) { row, _ in
            .text(row.population.description)
        },
        MeasureColumn(
            .who,
            spread: { spread, context in .text(context.wording.phrase(for: spread.population)) },
            { row, context in .text(context.wording.phrase(for: row.population)) }
        ),
        MeasureColumn(
            .mode,
            spread: { spread, _ in spread.mode == .unspecified ? .missing : .text(spread.mode.code) },
            { row, _ in row.mode == .unspecified ? .missing : .text(row.mode.code) }
        ),
        MeasureColumn(
            .init(
                "bucket",
                .text,
                "The unit of time that the rows are grouped by: 2022-09-24, 2022-W38, 2022-09, 2022-Q3."
            ),
            spread: { spread, context in context.label(of: spread.bucket) },
            { row, context in context.label(of: row.bucket) }
        ),
    ]

    /// The number itself.
    static let count: [MeasureColumn] = [
        MeasureColumn(.init("count", .integer, audience: .screen, "The number with its wording.")) { row, _ in
            row.withholding == .complementary ? .text("withheld") : .text(NumberWords.worded(row.quantity))
        },
        MeasureColumn(.value) { row, _ in row.withholding == nil ? .integer(row.quantity.value) : .missing },
        MeasureColumn(.valueLow) { row, _ in
            row.withholding == .complementary ? .missing : .integer(row.quantity.bounds.lower)
        },
        MeasureColumn(.valueHigh) { row, _ in .integer(row.quantity.bounds.upper) },
        MeasureColumn(.qualifier) { row, _ in
            row.withholding == .complementary ? .missing : .text(row.quantity.qualifier.code)
        },
        MeasureColumn(.basis) { row, _ in .text(row.basis.rawValue) },
    ]

    /// Odd days, new levels, and what the other side counted.
    static let unusual: [MeasureColumn] = [
        MeasureColumn(
            .init(
                "anomaly_score",
                .number,
                header: "odd",
                decimals: 1,
                audience: .data,
                leaves: 6,
                "How far the number is from what the days before let expect, in usual deviations."
            )
        ) { row, _ in .number(row.anomaly.value?.score) },
        MeasureColumn(
            .init(
                "odd",
                .number,
                decimals: 1,
                audience: .screen,
                leaves: 6,
                "How far an odd day is from what the days before let expect."
            )
        ) { row, _ in .number(row.anomaly.value.flatMap { $0.isFlagged ? $0.score : nil }) },
        MeasureColumn(.init("is_anomaly", .boolean, audience: .data, "Whether that is odd.")) { row, _ in
            row.anomaly.value.map { .boolean($0.isFlagged) } ?? .missing
        },
        MeasureColumn(
            .init(
                "level_shift",
                .number,
                header: "new level",
                decimals: 2,
                leaves: 6,
                "The factor of a change of level that begins here."
            )
        ) { row, _ in .number(row.levelShift) },
        MeasureColumn(
            .init(
                "mirror_difference",
                .text,
                header: "less other count",
                leaves: 5,
                "This count less that of the other side, in words."
            )
        ) { row, _ in row.mirror.value.map { .text($0.difference.words) } ?? .missing },
        MeasureColumn(
            .init("mirror_count_low", .integer, audience: .data, "The least that the other side counted.")
        ) { row, _ in .integer(row.mirror.value?.other.lower) },
        MeasureColumn(
            .init("mirror_count_high", .integer, audience: .data, "The most that the other side counted.")
        ) { row, _ in .integer(row.mirror.value?.other.upper) },
        MeasureColumn(
            .init("mirror_relative", .number, decimals: 3, audience: .data, "That difference, relative to the mean.")
        ) { row, _ in .number(row.mirror.value?.relative) },
        MeasureColumn(
            .init("mirror_is_flagged", .boolean, audience: .data, "Whether the two counts are too far apart.")
        ) { row, _ in row.mirror.value.map { .boolean($0.isFlagged) } ?? .missing },
        MeasureColumn(.init("mirror_authority", audience: .data, "Who made the other count.")) { row, _ in
            .known(row.mirrorAuthority)
        },
    ]

    /// How evenly the numbers of one time are spread over places.
    static let concentration: [MeasureColumn] = [
        spread("hhi", "HHI", .everyone, "The Herfindahl index: 1 where all passed at one place.", \.herfindahl),
        spread(
            "hhi_normalised",
            "HHI 0 to 1",
            .data,
            "The same, 0 where all places are equal.",
            \.normalisedHerfindahl
        ),
        spread(
            "effective_number",
            "as many equal places",
            .everyone,
            "As many equal places as would give it.",
            \.effectiveNumber
        ),
        spread("gini", "Gini", .everyone, "The Gini coefficient of the numbers of the places.", \.gini),
    ]

    private static func spread(
        _ key: String,
        _ header: String,
        _ audience: TableColumn.Audience,
        _ meaning: String,
        _ value: @escaping @Sendable (Concentration) -> Double
    ) -> MeasureColumn {
        MeasureColumn(
            .init(key, .number, header: header, decimals: 3, audience: audience, leaves: 4, meaning),
            spread: { spread, _ in .number(value(spread.concentration)) },
            { _, _ in .missing }
        )
    }

    /// Days, source and what is missing.
    static let who: [MeasureColumn] = [
        MeasureColumn(
            .days,
            spread: { spread, _ in .known(spread.period?.words ?? "") },
            { row, _ in .known(row.daysInWords) }
        ),
        MeasureColumn(.period) { row, _ in
            .known(row.period.map { row.hours?.description(on: $0) ?? $0.description } ?? "")
        },
        MeasureColumn(.periodStart) { row, _ in .day(row.period?.startEarliest) },
        MeasureColumn(.periodStartLatest) { row, _ in .day(row.period?.startLatest) },
        MeasureColumn(.periodEndEarliest) { row, _ in .day(row.period?.endEarliest) },
        MeasureColumn(.periodEnd) { row, _ in .day(row.period?.endLatest) },
        MeasureColumn(
            .init(
                "days_covered",
                .integer,
                audience: .data,
                "How many of the days from the first to the last were counted; empty for a report, which covers them all."
            )
        ) { row, _ in .integer(row.daysCovered > 0 ? row.daysCovered : nil) },
        MeasureColumn(.authority) { row, _ in .known(row.authority) },
        MeasureColumn(.reports) { row, _ in .known(row.reports.joined(separator: " ")) },
        MeasureColumn(
            .init("usual_reports", audience: .data, "Ids of the reports behind the usual days, for excess.")
        ) { row, _ in .known(row.usualReports.joined(separator: " ")) },
        MeasureColumn(
            .init("missing", audience: .data, "Which measures are not given, and why: net: the way back is not known.")
        ) { row, _ in .known(row.reasons.map { "\($0.measure): \($0.reason.rawValue)" }.joined(separator: "; ")) },
        MeasureColumn(.flags) { row, _ in .known(row.withholding == nil ? row.flags : "") },
        MeasureColumn(.note) { row, _ in .known(row.remark) },
    ]
}

extension MeasureContext {
    /// "Upper Lars", or "Georgia, at Upper Lars" where only one place in it is counted.
    func listedPlace(of row: MeasureRow) -> String {
        let name = wording.shortName(of: row.placement.place)
        return row.at.count == 1 ? "\(name), at \(wording.shortName(of: row.at[0]))" : name
    }

    /// The way that all places of a spread have in common: "Russia to Finland", "in", "out of Russia".
    func way(of spread: ConcentrationRow) -> String {
        let ways = Set(spread.places.map { wording.way(of: $0) })
        if ways.count == 1, let way = ways.first { return way }
        let routes = spread.places.compactMap(\.direction.route)
        let (from, to) = (Set(routes.map(\.from)), Set(routes.map(\.to)))
        if from.count == 1, let from = from.first, from != .anywhere {
            return wording.phrase(for: .oneWay(Route(from: from, to: .anywhere)))
        }
        if to.count == 1, let to = to.first, to != .anywhere {
            return wording.phrase(for: .oneWay(Route(from: .anywhere, to: to)))
        }
        return "several ways"
    }
}

extension ConcentrationRow {
    /// The ways of the places, in their order; once where all have the same.
    fileprivate var directions: String {
        let all = places.map(\.direction.description)
        return Set(all).count == 1 ? all[0] : all.joined(separator: " ")
    }
}

extension MeasureRow {
    /// The days, with the hours of the first and the last.
    fileprivate var daysInWords: String {
        guard let period else { return "" }
        return hours.map { "\(period.words), \($0.words)" } ?? period.words
    }

    /// What the reader must know about the row.
    fileprivate var remark: String {
        [isPeak ? "peak" : "", note, coverageWords, withholding == nil ? flags : ""].filter { !$0.isEmpty }.joined(
            separator: "; "
        )
    }

    /// "4 of 5 days" where not every day from the first to the last is counted.
    private var coverageWords: String {
        guard daysCovered > 0, let days = period?.dayCount.upperBound, daysCovered < days else { return "" }
        return "\(daysCovered.grouped) of \(days.grouped) days"
    }
}
