import BorderAnalysis
import BorderAtlas
import BorderCore

/// A row of the table of measures: a number, or how evenly the numbers of one time are spread over places.
enum MeasureLine: Sendable {
    case number(MeasureRow)
    case spread(ConcentrationRow)
}

/// What the columns of measures need beyond a row.
struct MeasureContext: Sendable {
    var wording: PlaceWording
    /// The unit of time rows are grouped by.
    var unit: PeriodUnit?

    func label(of day: Day?) -> CellValue {
        guard let day, let unit else { return .missing }
        return .text(unit.label(of: day))
    }
}

/// One column of the table of measures.
typealias MeasureColumn = TypedColumn<MeasureLine, MeasureContext>

extension TypedColumn<MeasureLine, MeasureContext> {
    /// A column of numbers; of a spread over several places it says only what holds for all of them.
    init(
        _ column: TableColumn,
        spread: @escaping @Sendable (ConcentrationRow, MeasureContext) -> CellValue = { _, _ in .missing },
        _ cell: @escaping @Sendable (MeasureRow, MeasureContext) -> CellValue
    ) {
        self.init(column) { line, context -> CellValue in
            switch line {
            case .number(let row): cell(row, context)
            case .spread(let row): spread(row, context)
            }
        }
    }

    /// Every column, in the order of the table.
    static let all: [MeasureColumn] = what + count + passages + comparisons + unusual + concentration + who

    private static let passages =
        whole("way_back", header: "way back", leaves: 3, "what passed the other way") { $0.wayBack.value }
        + whole("total", leaves: 4, "both ways together") { $0.total.value }
        + signed("net", leaves: 2, "this way less the way back") { $0.net.value }
        + real("share", 3, leaves: 5, "the part of the sum of the places listed for the same days, 0 to 1") {
            $0.share.value
        } + rank

    private static let comparisons =
        signed("change", leaves: 4, "the change on the unit of time before") { $0.change.value?.difference }
        + real("change_relative", header: "relative", 3, leaves: 6, "the change relative to the unit of time before") {
            $0.change.value?.relative.value
        }
        + signed("change_last_year", header: "on last year", leaves: 5, "the change on the same unit a year before") {
            $0.changeOnLastYear.value?.difference
        }
        + real(
            "change_last_year_relative",
            header: "relative",
            3,
            leaves: 7,
            "the change relative to the same unit a year before"
        ) { $0.changeOnLastYear.value?.relative.value }
        + real("mean_7_days", header: "7-day mean", 1, leaves: 6, "the mean of the seven days that end with this one") {
            $0.trailingMean.value
        }
        + whole("cumulative", header: "so far", leaves: 8, "the sum from the first unit of time listed") {
            $0.cumulative.value
        } + [
            MeasureColumn(
                .init(
                    "is_peak",
                    .boolean,
                    audience: .data,
                    "Whether it is, or may be, the largest of its series."
                )
            ) { row, _ in .boolean(row.isPeak) }
        ]
        + real("excess", 0, leaves: 0, "how many more than on as many usual days") { $0.excess.value }
        + real("per_km", header: "per km", 1, leaves: 7, "the number for every km of the border's published length") {
            $0.perKilometre.value
        }
        + real("balance", 3, leaves: 7, "(in − out) / (in + out)") { $0.balance.value }
        + real("return_ratio", header: "out per in", 3, leaves: 8, "how many went out for every one that came in") {
            $0.returnRatio.value
        }

    // MARK: Shapes of measures

    /// Counts with limits: one column for people, three for programs.
    private static func whole(
        _ key: String,
        header: String? = nil,
        leaves: Int,
        _ meaning: String,
        _ value: @escaping @Sendable (MeasureRow) -> Bounds?
    ) -> [MeasureColumn] {
        signed(key, header: header, leaves: leaves, meaning) { row in
            value(row).map { FlowNet(lower: $0.lower, upper: $0.upper) }
        }
    }

    private static func signed(
        _ key: String,
        header: String? = nil,
        leaves: Int,
        _ meaning: String,
        _ value: @escaping @Sendable (MeasureRow) -> FlowNet?
    ) -> [MeasureColumn] {
        [
            MeasureColumn(
                .init(key, .integer, header: header, audience: .screen, leaves: leaves, meaning.sentence)
            ) { row, _ in
                guard let value = value(row) else { return .missing }
                return value.exact.map { .integer($0) } ?? .text(value.rangeWords)
            },
            MeasureColumn(.init(key, .integer, audience: .data, meaning.whereKnown)) { row, _ in
                .integer(value(row)?.exact)
            },
            MeasureColumn(.init(key + "_low", .integer, audience: .data, meaning.least)) { row, _ in
                .integer(value(row)?.lower)
            },
            MeasureColumn(.init(key + "_high", .integer, audience: .data, meaning.most)) { row, _ in
                .integer(value(row)?.upper)
            },
        ]
    }

    private static func real(
        _ key: String,
        header: String? = nil,
        _ decimals: Int,
        leaves: Int,
        _ meaning: String,
        _ value: @escaping @Sendable (MeasureRow) -> Interval?
    ) -> [MeasureColumn] {
        func column(_ key: String, _ audience: TableColumn.Audience, _ meaning: String) -> TableColumn {
            TableColumn(key, .number, header: header, decimals: decimals, audience: audience, leaves: leaves, meaning)
        }
        return [
            MeasureColumn(column(key, .screen, meaning.sentence)) { row, _ in
                guard let value = value(row) else { return .missing }
                return value.exact.map { .number($0) } ?? .text(value.words(decimals: decimals))
            },
            MeasureColumn(column(key, .data, meaning.whereKnown)) { row, _ in .number(value(row)?.exact) },
            MeasureColumn(column(key + "_low", .data, meaning.least)) { row, _ in .number(value(row)?.lower) },
            MeasureColumn(column(key + "_high", .data, meaning.most)) { row, _ in .number(value(row)?.upper) },
        ]
    }

    private static let rank: [MeasureColumn] = {
        let meaning = "the place's rank among those listed for the same days, 1 for the largest"
        return [
            MeasureColumn(.init("rank", .integer, audience: .screen, leaves: 5, meaning.sentence)) { row, _ in
                guard let rank = row.rank.value else { return .missing }
                return rank.count == 1 ? .integer(rank.lowerBound) : .text("\(rank.lowerBound)–\(rank.upperBound)")
            },
            MeasureColumn(.init("rank", .integer, audience: .data, meaning.whereKnown)) { row, _ in
                .integer(row.rank.value.flatMap { $0.count == 1 ? $0.lowerBound : nil })
            },
            MeasureColumn(.init("rank_best", .integer, audience: .data, meaning.least)) { row, _ in
                .integer(row.rank.value?.lowerBound)
            },
            MeasureColumn(.init("rank_worst", .integer, audience: .data, meaning.most)) { row, _ in
                .integer(row.rank.value?.upperBound)
            },
        ]
    }()
}

extension String {
    /// "This way less the way back."
    fileprivate var sentence: String { capitalisedFirst + "." }
    fileprivate var whereKnown: String { capitalisedFirst + "; empty where it is not one number." }
    fileprivate var least: String { "The least it may be: \(self)." }
    fileprivate var most: String { "The most it may be: \(self)." }
}

extension Interval {
    /// `0.250–0.310`, `at least 0.250`, `at most 0.310`.
    fileprivate func words(decimals: Int) -> String {
        let (low, high) = (
            lower.map { NumberWords.grouped($0, decimals: decimals) },
            upper.map { NumberWords.grouped($0, decimals: decimals) }
        )
        return switch (low, high) {
        case (let low?, let high?): low == high ? low : "\(low) to \(high)"
        case (let low?, nil): "at least \(low)"
        case (nil, let high?): "at most \(high)"
        case (nil, nil): "not known"
        }
    }
}
