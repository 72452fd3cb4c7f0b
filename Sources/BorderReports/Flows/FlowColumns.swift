import BorderAnalysis
import BorderAtlas
import BorderCore

/// One column of a table of flows, and of the layer of flows.
typealias FlowColumn = TypedColumn<FlowRow, FlowContext>

extension FlowColumn {
    /// The columns of a summary: those of estimates only where they were asked for.
    static func columns(of summary: FlowSummary) -> [FlowColumn] {
        var columns = what + count + (summary.isEstimated ? estimates : []) + comparisons + when + who
        for index in columns.indices where columns[index].column.key == "bucket" {
            if let unit = summary.grouping.period { columns[index].column.header = unit.rawValue }
        }
        return columns
    }

    /// Every column there is.
    static let all = what + count + estimates + comparisons + when + who

    private static let what: [FlowColumn] = [
        FlowColumn(
            .init(
                "id",
                audience: .data,
                "Identifies the number: the id of its report, or one that says what it was added up from."
            )
        ) { row, _ in .text(row.id) },
        FlowColumn(
            .init(
                "role",
                audience: .data,
                words: ["figure", "part", "alternative", "beyond", "superseded", "net", "net-entries", "net-exits"],
                "How the row stands to the one above it; only figures of equal places and ways may be compared."
            )
        ) { row, context in .text(context.role ?? row.role.code) },
        FlowColumn(
            .init(
                "is_head",
                .boolean,
                audience: .data,
                "Whether it is the one number of its group to quote or draw; other rows may overlap it."
            )
        ) { row, context in .boolean(row.isHead && context.net == nil) },
        FlowColumn(
            .init("level", .integer, audience: .data, "0 for a number by itself, 1 for a part of the one above it …")
        ) { row, context in .integer(context.role == nil || context.net != nil ? row.level : 1) },
        FlowColumn(
            .init("label", audience: .data, "The number as a map says it: 8,572 or 53,000+ or ≈17,000.")
        ) { row, context in context.net == nil ? .text(row.label) : .missing },
        FlowColumn(.init("place", audience: .screen, "The place, and the larger one it is listed as a part of.")) {
            row,
            context in .text(context.listedPlace(of: row))
        },
        FlowColumn(.placeName.with(audience: .data)) { row, context in .text(context.words(of: row).place.name) },
        FlowColumn(.placeKind) { row, context in .text(context.words(of: row).place.kind) },
        FlowColumn(.at) { row, context in .text(context.words(of: row).place.id) },
        FlowColumn(
            .init(
                "counted_at",
                audience: .data,
                "The one smaller place that the number was counted at, where it is listed as one of a larger place."
            )
        ) { row, _ in .known(row.onlyPlace?.id ?? "") },
        FlowColumn(.border) { row, context in .known(context.words(of: row).place.border) },
        FlowColumn(
            .init("within", leaves: 5, "The larger places that the rows are grouped by as well.")
        ) { row, context in .known(context.words(of: row).within) },
        FlowColumn(.way) { row, context in .text(context.net == nil ? context.wayWords(of: row) : "net") },
        FlowColumn(.direction) { row, context in .text(context.words(of: row).way.code) },
        FlowColumn(.fromCountry) { row, context in .known(context.words(of: row).way.from) },
        FlowColumn(.toCountry) { row, context in .known(context.words(of: row).way.to) },
        FlowColumn(.measure) { row, _ in .text(row.measure.kind.code) },
        FlowColumn(.unit) { row, _ in .text(row.measure.unit.code) },
        FlowColumn(.what) { row, context in
            // That it is a net is said as its way.
            .text(context.net == nil ? row.measure.description : Measure(.flow, row.measure.unit).description)
        },
        FlowColumn(.population) { row, context in .text(context.words(of: row).people.code) },
        FlowColumn(.who) { row, context in .text(context.words(of: row).people.phrase) },
        FlowColumn(.mode) { row, _ in row.mode == .unspecified ? .missing : .text(row.mode.code) },
        FlowColumn(
            .init(
                "bucket",
                .text,
                "The unit of time that the rows are grouped by: 2022-09-24, 2022-W38, 2022-09, 2022-Q3."
            )
        ) { row, context in context.bucket(of: row) },
    ]

    private static let count: [FlowColumn] = [
        FlowColumn(.init("count", .integer, audience: .screen, "The number with its wording.")) { row, context in
            if let net = context.net { return net.exact.map { .integer($0) } ?? .text(net.rangeWords) }
            return row.withholding == nil && row.quantity.qualifier == .exact
                ? .integer(row.quantity.value) : .text(row.wordedQuantity)
        },
        FlowColumn(.value) { row, context in
            if let net = context.net { return .integer(net.exact) }
            return row.withholding == nil ? .integer(row.quantity.value) : .missing
        },
        FlowColumn(.valueMax) { row, context in
            context.net == nil && row.withholding == nil ? .integer(row.quantity.rangeEnd) : .missing
        },
        FlowColumn(.valueLow) { row, context in
            if let net = context.net { return .integer(net.lower) }
            return row.withholding == .complementary ? .missing : .integer(row.quantity.bounds.lower)
        },
        FlowColumn(.valueHigh) { row, context in
            if let net = context.net { return .integer(net.upper) }
            return .integer(row.quantity.bounds.upper)
        },
        FlowColumn(.qualifier) { row, context in
            if let net = context.net { return net.exact == nil ? .missing : .text(Qualifier.exact.code) }
            return row.withholding == .complementary ? .missing : .text(row.quantity.qualifier.code)
        },
        FlowColumn(.basis) { row, _ in .text(row.basis.rawValue) },
        FlowColumn(
            .init(
                "derivation",
                audience: .data,
                words: ["records", "report", "sum", "difference", "estimate"],
                "Where the number comes from: records of a table summed, one report, reports added up by us, one total "
                    + "of a growing series less the one before, all reports together."
            )
        ) { row, context in .text(context.net == nil ? row.origin.rawValue : "difference") },
        FlowColumn(.observationStatus) { row, _ in .text(row.observationStatus) },
        FlowColumn(.flags) { row, _ in .known(row.withholding == nil ? row.flags : "") },
    ]

    /// What all reports together allow.
    private static let estimates: [FlowColumn] = [
        FlowColumn(.init("allowed", .integer, audience: .screen, "What all reports together allow.")) { row, _ in
            .known(row.estimate?.allowedWords ?? "")
        },
        FlowColumn(.init("together", audience: .screen, "What all reports together say.")) { row, _ in
            .known(row.estimate?.words ?? "")
        },
        FlowColumn(.init("estimate_id", audience: .data, "The id of the estimate, for explain.")) { row, _ in
            .known(row.estimate?.id ?? "")
        },
        FlowColumn(
            .init("estimate_lower", .integer, audience: .data, "The smallest number that all reports together allow.")
        ) { row, _ in .integer(row.estimate?.lower) },
        FlowColumn(
            .init("estimate_best", .number, decimals: 1, audience: .data, "The best estimate from all reports.")
        ) { row, _ in .number(row.estimate?.best) },
        FlowColumn(
            .init("estimate_upper", .integer, audience: .data, "The largest number that all reports together allow.")
        ) { row, _ in .integer(row.estimate?.upper) },
        FlowColumn(
            .init("estimate_low80", .number, decimals: 1, audience: .data, "Lower end of the likely range (80 %).")
        ) { row, _ in .number(row.estimate?.likely?.lowerBound) },
        FlowColumn(
            .init("estimate_high80", .number, decimals: 1, audience: .data, "Upper end of the likely range (80 %).")
        ) { row, _ in .number(row.estimate?.likely?.upperBound) },
        FlowColumn(
            .init(
                "estimate_basis",
                audience: .data,
                words: Basis.allCases.map(\.rawValue),
                "What stands behind the estimate."
            )
        ) { row, _ in .known(row.estimate?.basis.rawValue ?? "") },
    ]

    /// Comparisons with rows of the same source.
    private static let comparisons: [FlowColumn] = [
        FlowColumn(
            .init(
                "share",
                .number,
                decimals: 3,
                leaves: 7,
                "The part of the sum of all listed places, same way, days and source: 0 to 1."
            )
        ) { row, context in .number(context.net == nil ? row.figures.share : nil) },
        FlowColumn(.init("rank", .integer, leaves: 8, "1 for the largest of the listed places.")) { row, context in
            .integer(context.net == nil ? row.figures.rank : nil)
        },
        FlowColumn(.init("change", .integer, leaves: 7, "The difference to the unit of time before.")) { row, context in
            .integer(context.net == nil ? row.figures.change : nil)
        },
        FlowColumn(
            .init(
                "change_relative",
                .number,
                decimals: 3,
                audience: .data,
                "The difference relative to the unit of time before: 0.5 for half as many more."
            )
        ) { row, context in .number(context.net == nil ? row.figures.relativeChange : nil) },
        FlowColumn(
            .init("cumulative", .integer, header: "so far", leaves: 9, "The sum from the first unit of time listed.")
        ) { row, context in .integer(context.net == nil ? row.figures.cumulative : nil) },
        FlowColumn(
            .init("is_peak", .boolean, audience: .data, "Whether it is the largest unit of time of its series.")
        ) { row, context in .boolean(context.net == nil && row.figures.isPeak) },
    ]

    private static let when: [FlowColumn] = [
        FlowColumn(.days) { row, context in .known(context.period(of: row).words) },
        FlowColumn(.period) { row, context in .known(context.period(of: row).code) },
        FlowColumn(.periodStart) { row, _ in .day(row.period?.startEarliest) },
        FlowColumn(.periodStartLatest) { row, _ in .day(row.period?.startLatest) },
        FlowColumn(.periodEndEarliest) { row, _ in .day(row.period?.endEarliest) },
        FlowColumn(.periodEnd) { row, _ in .day(row.period?.endLatest) },
        FlowColumn(
            .init(
                "days_covered",
                .integer,
                audience: .data,
                "How many of the days from the first to the last were counted; empty for a report, which covers them all."
            )
        ) { row, _ in .integer(row.daysCovered > 0 ? row.daysCovered : nil) },
        FlowColumn(.periodText) { row, _ in .known(row.periodText) },
        FlowColumn(
            .init(
                "per_day_low",
                .number,
                decimals: 1,
                audience: .data,
                "The smallest number of a day on average, over the days counted; 24 hours are a day. Of a daily number it is "
                    + "that number; empty for what cannot be spread over days, such as a stock or a queue."
            )
        ) { row, context in
            guard row.withholding == nil, context.net == nil, let days = row.daysCounted else { return .missing }
            return .number(Double(row.quantity.bounds.lower) / days.upperBound)
        },
        FlowColumn(
            .init(
                "per_day_high",
                .number,
                decimals: 1,
                audience: .data,
                "The largest number of a day on average; empty where nothing limits it."
            )
        ) { row, context in
            guard row.withholding == nil, context.net == nil, let days = row.daysCounted,
                let upper = row.quantity.bounds.upper
            else { return .missing }
            return .number(Double(upper) / days.lowerBound)
        },
    ]

    private static let who: [FlowColumn] = [
        FlowColumn(.authority) { row, _ in .known(row.authority) },
        FlowColumn(.via) { row, _ in .known(row.via) },
        FlowColumn(.source) { row, _ in .known(row.source) },
        FlowColumn(.reportedOn) { row, _ in .known(row.reportedText) },
        FlowColumn(.init("row_count", .integer, audience: .data, "How many rows of input stand behind it.")) { row, _ in
            row.withholding == nil ? .integer(row.rowCount) : .missing
        },
        FlowColumn(.reports) { row, _ in
            .known(row.reports.count == 1 ? row.reports[0] : row.reports.joined(separator: " "))
        },
        FlowColumn(.derivedFrom) { row, _ in
            row.addends.isEmpty ? .missing : .text(row.addends.joined(separator: " "))
        },
        FlowColumn(.quote) { row, _ in .known(row.withholding == nil ? row.quote : "") },
        FlowColumn(.supersedes) { row, _ in .known(row.supersedes) },
        FlowColumn(.evidence) { row, _ in .known(row.evidence) },
        FlowColumn(.note) { row, _ in .known(row.remark) },
        FlowColumn(
            .init(
                "coord_accuracy_m",
                .integer,
                unit: "m",
                audience: .data,
                "The radius of uncertainty of the place's position; empty where the place is no point."
            )
        ) { row, context in
            // Only crossings are points; the middle of a country is not looked for in vain.
            guard case .crossing = row.placement.place else { return .missing }
            return .integer(context.site(of: row).accuracyMetres)
        },
    ]
}

extension FlowRow {
    /// The smaller place that a number of a larger one was counted at, where it is only one.
    var onlyPlace: Place? { at.count == 1 && !hasWhole ? at[0] : nil }

    /// What the reader must know about the row.
    var remark: String {
        let all = [
            coverageWords ?? (bucket == nil && isTableTotal && coverage < 1 ? "not every place on every day" : nil),
            at.isEmpty || !hasWhole ? nil : "the whole place, and \(at.count.counted("smaller place")) in it",
        ]
        .compactMap { $0 }
        return ([ownRemark] + all).remarks
    }

    /// "61 of 1,249 days" where not every day from the first to the last is counted.
    var coverageWords: String? {
        guard isTableTotal, withholding == nil, !isWhole, let days = period?.dayCount.upperBound else { return nil }
        return "\(daysCovered.grouped) of \(days.grouped) days"
    }

    private var ownRemark: String {
        let words: [String] =
            switch role {
            case .superseded: []
            case .figure, .part: figures.isPeak ? ["peak"] : []
            case .alternative: ["same thing, another report"]
            case .beyond: [role.rawValue]
            }
        let hidden = withholding == .complementary ? "would give a small number away" : ""
        return (words + contradictions.map(\.words) + [note, withholding == nil ? flags : "", hidden]).remarks
    }

    /// How many days were counted, fewest and most; 24 hours are a day. `nil` where nobody says the days.
    var daysCounted: ClosedRange<Double>? {
        // A rate is one already.
        if measure.kind == .daily { return 1...1 }
        guard measure.kind.mayBeSpread, let period else { return nil }
        if isTableTotal { return daysCovered > 0 ? Double(daysCovered)...Double(daysCovered) : nil }
        let days = period.dayCount
        guard let hours, period.isExact else { return Double(days.lowerBound)...Double(days.upperBound) }
        let counted = Double((days.lowerBound - 1) * 1440 + hours.end - hours.start) / 1440
        return counted...counted
    }
}

extension [String] {
    /// Remarks one after the other, each once: the notes of a table of ours that is read back have some of them.
    fileprivate var remarks: String {
        let said = filter { !$0.isEmpty }
        guard said.count > 1 || said.first?.utf8.contains(UInt8(ascii: ";")) ?? false else { return said.first ?? "" }
        var seen: Set<Substring> = []
        return said.flatMap(\.parts).filter { seen.insert($0).inserted }.joined(separator: "; ")
    }
}

extension String {
    /// The parts between `"; "`. The library's search for a text within a text takes ten times as long.
    fileprivate var parts: [Substring] {
        var parts: [Substring] = []
        var start = startIndex
        var at = startIndex
        while let semicolon = utf8[at...].firstIndex(of: UInt8(ascii: ";")) {
            let behind = utf8.index(after: semicolon)
            at = behind
            guard behind < endIndex, utf8[behind] == UInt8(ascii: " ") else { continue }
            if start < semicolon { parts.append(self[start..<semicolon]) }
            at = utf8.index(after: behind)
            start = at
        }
        if start < endIndex { parts.append(self[start...]) }
        return parts
    }
}

extension FlowNet {
    /// The difference where it is one number.
    var exact: Int64? { lower == upper ? lower : nil }

    /// The difference in a column: "-300 to 4,000", "at least 1,200".
    var rangeWords: String {
        guard let lower, let upper else { return words }
        return "\(lower.grouped) to \(upper.grouped)"
    }
}

extension RowRole {
    /// The word in data formats.
    var code: String { self == .beyond ? "beyond" : rawValue }
}

extension Place {
    /// `crossing`, `group`, `border`, `country`, `region`, `set`.
    var kindWord: String {
        switch self {
        case .crossing: "crossing"
        case .group: "group"
        case .border: "border"
        case .country: "country"
        case .region, .ownRegion: "region"
        case .countrySet: "set"
        }
    }
}
