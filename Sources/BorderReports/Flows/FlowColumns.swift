import BorderAnalysis
import BorderAtlas
import BorderCore

/// One column of the table of flows: its heading and how it is filled.
struct FlowColumn: Sendable {
    var column: TableColumn
    var cell: @Sendable (FlowRow, FlowTableContext) -> TableCell

    init(_ column: TableColumn, _ cell: @escaping @Sendable (FlowRow, FlowTableContext) -> TableCell) {
        self.column = column
        self.cell = cell
    }
}

/// What cells need beyond their row.
struct FlowTableContext: Sendable {
    var wording: PlaceWording
    var tree: PlaceTree
    var unit: PeriodUnit?
}

extension FlowColumn {
    /// The columns of a summary. Comparisons are on the screen only where some row has them.
    static func all(for summary: FlowSummary) -> [FlowColumn] {
        let figures = summary.rows.map(\.figures)
        func audience(_ isUsed: Bool) -> TableColumn.Audience { isUsed ? .everyone : .data }
        return what(summary) + [
            FlowColumn(.init("count", alignment: .trailing, audience: .screen)) { row, _ in
                row.withholding == .complementary ? .text("withheld") : .quantity(row.quantity)
            },
            FlowColumn(.init("value", audience: .data)) { row, _ in
                row.withholding == nil ? .integer(row.quantity.value) : .missing
            },
            FlowColumn(.init("value_low", audience: .data)) { row, _ in
                row.withholding == .complementary ? .missing : .integer(row.quantity.bounds.lower)
            },
            FlowColumn(.init("value_high", audience: .data)) { row, _ in
                row.quantity.bounds.upper.map(TableCell.integer) ?? .missing
            },
            FlowColumn(.init("qualifier", audience: .data)) { row, _ in
                row.withholding == .complementary ? .missing : .text(row.quantity.qualifier.code)
            },
            FlowColumn(.init("basis", audience: .data)) { row, _ in .text(row.basis.rawValue) },
        ] + estimates(summary) + [
            FlowColumn(
                .init(
                    "share",
                    alignment: .trailing,
                    decimals: 3,
                    audience: audience(figures.contains { $0.share != nil })
                )
            ) { row, _ in .number(row.figures.share) },
            FlowColumn(.init("rank", alignment: .trailing, audience: audience(figures.contains { $0.rank != nil }))) {
                row,
                _ in .integer(row.figures.rank)
            },
            FlowColumn(
                .init("change", alignment: .trailing, audience: audience(figures.contains { $0.change != nil }))
            ) { row, _ in row.figures.change.map(TableCell.integer) ?? .missing },
            FlowColumn(.init("change_relative", decimals: 3, audience: .data)) { row, _ in
                .number(row.figures.relativeChange)
            },
            FlowColumn(
                .init(
                    "cumulative",
                    header: "so far",
                    alignment: .trailing,
                    audience: audience(figures.contains { $0.cumulative != nil })
                )
            ) { row, _ in row.figures.cumulative.map(TableCell.integer) ?? .missing },
            FlowColumn(.init("is_peak", audience: .data)) { row, _ in .boolean(row.figures.isPeak) },
        ] + status(summary) + when + who
    }

    private static func what(_ summary: FlowSummary) -> [FlowColumn] {
        let kinds = Set(summary.rows.map(\.measure))
        let populations = Set(summary.rows.map(\.population))
        return [
            FlowColumn(.init("id", audience: .data)) { row, _ in .text(row.id) },
            FlowColumn(.init("role", audience: .data)) { row, _ in .text(row.role.code) },
            FlowColumn(.init("place", audience: .screen)) { row, context in
                .text(context.wording.name(of: row.placement.place))
            },
            FlowColumn(.init("place_kind", audience: .data)) { row, _ in .text(row.placement.place.kindWord) },
            FlowColumn(.init("place", audience: .data)) { row, _ in .text(row.placement.place.id) },
            FlowColumn(.init("place_name", audience: .data)) { row, context in
                .text(context.wording.name(of: row.placement.place))
            },
            FlowColumn(.init("border", audience: .data)) { row, context in
                .known(context.tree.border(of: row.placement.place)?.description ?? "")
            },
            FlowColumn(
                .init("within", audience: summary.grouping.places.count > 1 ? .everyone : .data)
            ) { row, _ in .known(row.within.map(\.id).joined(separator: " ")) },
            FlowColumn(.init("way", audience: .screen)) { row, context in
                .text(context.wording.phrase(for: row.placement.direction))
            },
            FlowColumn(.init("direction", audience: .data)) { row, _ in .text(row.placement.direction.description) },
            FlowColumn(.init("from", audience: .data)) { row, _ in
                .known(row.placement.direction.route?.from.description ?? "")
            },
            FlowColumn(.init("to", audience: .data)) { row, _ in
                .known(row.placement.direction.route?.to.description ?? "")
            },
            FlowColumn(.init("measure", audience: .data)) { row, _ in .text(row.measure.kind.code) },
            FlowColumn(.init("unit", audience: .data)) { row, _ in .text(row.measure.unit.code) },
            FlowColumn(.init("of", header: "what", audience: kinds.count > 1 ? .everyone : .data)) { row, _ in
                .text(row.measure.description)
            },
            FlowColumn(.init("population", audience: .data)) { row, _ in .text(row.population.description) },
            FlowColumn(.init("who", audience: populations.count > 1 ? .everyone : .data)) { row, context in
                .text(context.wording.phrase(for: row.population))
            },
            FlowColumn(.init("mode", audience: summary.grouping.byMode ? .everyone : .data)) { row, _ in
                row.mode == .unspecified ? .missing : .text(row.mode.code)
            },
            FlowColumn(
                .init(
                    "bucket",
                    header: summary.grouping.period?.rawValue ?? "bucket",
                    audience: summary.grouping.period == nil ? .data : .everyone
                )
            ) { row, context in
                guard let day = row.bucket, let unit = context.unit else { return .missing }
                return .text(unit.label(of: day))
            },
        ]
    }

    /// What all reports together allow; only where estimates were asked for.
    private static func estimates(_ summary: FlowSummary) -> [FlowColumn] {
        guard summary.isEstimated else { return [] }
        return [
            FlowColumn(.init("allowed", audience: .screen)) { row, _ in .known(row.estimate?.limitWords ?? "") },
            FlowColumn(.init("together", audience: .screen)) { row, _ in .known(row.estimate?.words ?? "") },
            FlowColumn(.init("estimate_id", audience: .data)) { row, _ in .known(row.estimate?.id ?? "") },
            FlowColumn(.init("estimate_lower", audience: .data)) { row, _ in
                row.estimate.map { .integer($0.lower) } ?? .missing
            },
            FlowColumn(.init("estimate_best", decimals: 1, audience: .data)) { row, _ in .number(row.estimate?.best) },
            FlowColumn(.init("estimate_upper", audience: .data)) { row, _ in
                row.estimate?.upper.map(TableCell.integer) ?? .missing
            },
            FlowColumn(.init("estimate_low80", decimals: 1, audience: .data)) { row, _ in
                .number(row.estimate?.likely?.lowerBound)
            },
            FlowColumn(.init("estimate_high80", decimals: 1, audience: .data)) { row, _ in
                .number(row.estimate?.likely?.upperBound)
            },
            FlowColumn(.init("estimate_basis", audience: .data)) { row, _ in
                .known(row.estimate?.basis.rawValue ?? "")
            },
        ]
    }

    /// The observation status of SDMX, where some number is withheld (Q) or estimated (I).
    private static func status(_ summary: FlowSummary) -> [FlowColumn] {
        guard summary.withheldCount > 0 || summary.isEstimated else { return [] }
        return [FlowColumn(.init("obs_status", audience: .data)) { row, _ in .text(row.observationStatus) }]
    }

    private static let when: [FlowColumn] = [
        FlowColumn(.init("days", audience: .screen)) { row, _ in .known(row.period?.words ?? "") },
        FlowColumn(.init("period_start", audience: .data)) { row, _ in
            .known(row.period?.startEarliest.description ?? "")
        },
        FlowColumn(.init("period_start_latest", audience: .data)) { row, _ in
            .known(row.period?.startLatest.description ?? "")
        },
        FlowColumn(.init("period_end_earliest", audience: .data)) { row, _ in
            .known(row.period?.endEarliest.description ?? "")
        },
        FlowColumn(.init("period_end", audience: .data)) { row, _ in .known(row.period?.endLatest.description ?? "") },
        FlowColumn(.init("period_text", audience: .data)) { row, _ in .known(row.periodText) },
    ]

    private static let who: [FlowColumn] = [
        FlowColumn(.init("authority", header: "source")) { row, _ in .known(row.authority) },
        FlowColumn(.init("via", audience: .data)) { row, _ in .known(row.via) },
        FlowColumn(.init("source", audience: .data)) { row, _ in .known(row.source) },
        FlowColumn(.init("reported_on", audience: .data)) { row, _ in .known(row.reportedOn?.description ?? "") },
        FlowColumn(.init("row_count", audience: .data)) { row, _ in
            row.withholding == nil ? .integer(row.rowCount) : .missing
        },
        FlowColumn(.init("reports", audience: .data)) { row, _ in .known(row.reports.joined(separator: " ")) },
        FlowColumn(.init("addends", audience: .data)) { row, _ in .known(row.addends.joined(separator: " ")) },
        FlowColumn(.init("note", header: "remark")) { row, _ in .known(row.remark) },
    ]
}

extension FlowRow {
    /// What the reader of a screen must know about the row.
    var remark: String {
        switch role {
        case .superseded: note
        case .figure, .part: figures.isPeak ? (note.isEmpty ? "peak" : "peak; \(note)") : note
        case .alternative: note.isEmpty ? "same thing, another report" : "same thing, another report; \(note)"
        case .beyond: note.isEmpty ? role.rawValue : "\(role.rawValue); \(note)"
        }
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
        case .region: "region"
        case .countrySet: "set"
        }
    }
}
