import BorderAnalysis
import BorderAtlas
import BorderCore

extension MeasureColumn {
    /// Place, way and time.
    static func what(_ summary: MeasureSummary) -> [MeasureColumn] {
        let unit = summary.request.grouping.period
        let populations = Set(summary.rows.map(\.population))
        let measures = Set(summary.rows.map(\.measure))
        return [
            MeasureColumn(.init("id", audience: .data)) { row, _ in .text(row.id) },
            MeasureColumn(.init("row", audience: .data), spread: { _, _ in .text("spread") }) { _, _ in .text("number")
            },
            MeasureColumn(
                .init("place", audience: .screen),
                spread: { spread, _ in .text("all \(spread.places.count.grouped) places") },
                { row, wording in .text(wording.name(of: row.placement.place)) }
            ),
            MeasureColumn(
                .init("place", audience: .data),
                spread: { spread, _ in .text(spread.places.map(\.place.id).joined(separator: " ")) },
                { row, _ in .text(row.placement.place.id) }
            ),
            MeasureColumn(.init("within", audience: summary.request.grouping.places.count > 1 ? .everyone : .data)) {
                row,
                _ in .known(row.within.map(\.id).joined(separator: " "))
            },
            MeasureColumn(.init("way", audience: .screen)) { row, wording in
                .text(wording.phrase(for: row.placement.direction))
            },
            MeasureColumn(.init("direction", audience: .data)) { row, _ in .text(row.placement.direction.description) },
            MeasureColumn(.init("measure", audience: .data), spread: { spread, _ in .text(spread.measure.kind.code) }) {
                row,
                _ in .text(row.measure.kind.code)
            },
            MeasureColumn(.init("unit", audience: .data), spread: { spread, _ in .text(spread.measure.unit.code) }) {
                row,
                _ in .text(row.measure.unit.code)
            },
            MeasureColumn(
                .init("of", header: "what", audience: measures.count > 1 ? .everyone : .data),
                spread: { spread, _ in .text(spread.measure.description) },
                { row, _ in .text(row.measure.description) }
            ),
            MeasureColumn(
                .init("population", audience: .data),
                spread: { spread, _ in .text(spread.population.description) },
                { row, _ in .text(row.population.description) }
            ),
            MeasureColumn(
                .init("who", audience: populations.count > 1 ? .everyone : .data),
                spread: { spread, wording in .text(wording.phrase(for: spread.population)) },
                { row, wording in .text(wording.phrase(for: row.population)) }
            ),
            MeasureColumn(.init("mode", audience: summary.request.grouping.byMode ? .everyone : .data)) { row, _ in
                row.mode == .unspecified ? .missing : .text(row.mode.code)
            },
            MeasureColumn(
                .init("bucket", header: unit?.rawValue ?? "bucket", audience: unit == nil ? .data : .everyone),
                spread: { spread, _ in .label(spread.bucket, unit) },
                { row, _ in .label(row.bucket, unit) }
            ),
        ]
    }

    /// The number itself.
    static let count: [MeasureColumn] = [
        MeasureColumn(.init("count", alignment: .trailing, audience: .screen)) { row, _ in
            row.withholding == .complementary ? .text("withheld") : .quantity(row.quantity)
        },
        MeasureColumn(.init("value", audience: .data)) { row, _ in
            row.withholding == nil ? .integer(row.quantity.value) : .missing
        },
        MeasureColumn(.init("value_low", audience: .data)) { row, _ in
            row.withholding == .complementary ? .missing : .integer(row.quantity.bounds.lower)
        },
        MeasureColumn(.init("value_high", audience: .data)) { row, _ in
            row.quantity.bounds.upper.map(TableCell.integer) ?? .missing
        },
        MeasureColumn(.init("qualifier", audience: .data)) { row, _ in
            row.withholding == .complementary ? .missing : .text(row.quantity.qualifier.code)
        },
        MeasureColumn(.init("basis", audience: .data)) { row, _ in .text(row.basis.rawValue) },
    ]

    /// Odd days, new levels, and what the other side counted.
    static func unusual(_ rows: [MeasureRow]) -> [MeasureColumn] {
        let hasMirror = rows.contains { $0.mirror.value != nil }
        return [
            MeasureColumn(
                .init(
                    "anomaly_score",
                    header: "odd",
                    alignment: .trailing,
                    decimals: 1,
                    audience: rows.contains { $0.anomaly.value?.isFlagged ?? false } ? .everyone : .data
                )
            ) { row, _ in .number(row.anomaly.value?.score) },
            MeasureColumn(.init("is_anomaly", audience: .data)) { row, _ in
                row.anomaly.value.map { .boolean($0.isFlagged) } ?? .missing
            },
            MeasureColumn(
                .init(
                    "level_shift",
                    header: "new level",
                    alignment: .trailing,
                    decimals: 2,
                    audience: rows.contains { $0.levelShift != nil } ? .everyone : .data
                )
            ) { row, _ in .number(row.levelShift) },
            MeasureColumn(
                .init(
                    "mirror_difference",
                    header: "less other count",
                    alignment: .trailing,
                    audience: hasMirror ? .everyone : .data
                )
            ) { row, _ in row.mirror.value.map { .text($0.difference.words) } ?? .missing },
            MeasureColumn(.init("mirror_count_low", audience: .data)) { row, _ in
                row.mirror.value.map { .integer($0.other.lower) } ?? .missing
            },
            MeasureColumn(.init("mirror_count_high", audience: .data)) { row, _ in
                row.mirror.value?.other.upper.map { .integer($0) } ?? .missing
            },
            MeasureColumn(.init("mirror_relative", decimals: 3, audience: .data)) { row, _ in
                .number(row.mirror.value?.relative)
            },
            MeasureColumn(.init("mirror_is_flagged", audience: .data)) { row, _ in
                row.mirror.value.map { .boolean($0.isFlagged) } ?? .missing
            },
            MeasureColumn(.init("mirror_authority", audience: .data)) { row, _ in .known(row.mirrorAuthority) },
        ]
    }

    /// How evenly the numbers of one time are spread over places.
    static func concentration(_ summary: MeasureSummary) -> [MeasureColumn] {
        let shapes: [(String, String, @Sendable (Concentration) -> Double)] = [
            ("hhi", "HHI", \.herfindahl), ("hhi_normalised", "HHI 0 to 1", \.normalisedHerfindahl),
            ("effective_number", "as many equal places", \.effectiveNumber), ("gini", "Gini", \.gini),
        ]
        return shapes.map { key, header, value in
            MeasureColumn(
                .init(
                    key,
                    header: header,
                    alignment: .trailing,
                    decimals: 3,
                    audience: summary.concentrations.isEmpty || key == "hhi_normalised" ? .data : .everyone
                ),
                spread: { spread, _ in .number(value(spread.concentration)) },
                { _, _ in .missing }
            )
        }
    }

    /// Days, source and what is missing.
    static let who: [MeasureColumn] = [
        MeasureColumn(
            .init("days", audience: .screen),
            spread: { spread, _ in .known(spread.period?.words ?? "") },
            { row, _ in .known(row.period?.words ?? "") }
        ),
        MeasureColumn(.init("period_start", audience: .data)) { row, _ in
            .known(row.period?.startEarliest.description ?? "")
        },
        MeasureColumn(.init("period_start_latest", audience: .data)) { row, _ in
            .known(row.period?.startLatest.description ?? "")
        },
        MeasureColumn(.init("period_end_earliest", audience: .data)) { row, _ in
            .known(row.period?.endEarliest.description ?? "")
        },
        MeasureColumn(.init("period_end", audience: .data)) { row, _ in .known(row.period?.endLatest.description ?? "")
        },
        MeasureColumn(.init("authority", header: "source")) { row, _ in .known(row.authority) },
        MeasureColumn(.init("reports", audience: .data)) { row, _ in .known(row.reports.joined(separator: " ")) },
        MeasureColumn(.init("usual_reports", audience: .data)) { row, _ in
            .known(row.usualReports.joined(separator: " "))
        },
        MeasureColumn(.init("missing", audience: .data)) { row, _ in
            .known(row.reasons.map { "\($0.measure): \($0.reason.rawValue)" }.joined(separator: "; "))
        },
        MeasureColumn(.init("note", header: "remark")) { row, _ in
            .known(row.isPeak ? (row.note.isEmpty ? "peak" : "peak; \(row.note)") : row.note)
        },
    ]
}

extension TableCell {
    fileprivate static func label(_ day: Day?, _ unit: PeriodUnit?) -> TableCell {
        guard let day, let unit else { return .missing }
        return .text(unit.label(of: day))
    }
}
