public import BorderAnalysis
public import BorderAtlas
import BorderCore

/// One column of reconciled numbers.
typealias ReconciledColumn = TypedColumn<ReconciledFlow, PlaceWording>

extension TypedColumn<ReconciledFlow, PlaceWording> {
    /// Every column of the table of reconciled numbers.
    static let all = what + number + behind

    private static let what: [ReconciledColumn] = [
        ReconciledColumn(.init("id", audience: .data, "Identifies the number, for explain.")) { flow, _ in
            .text(flow.id)
        },
        ReconciledColumn(.placeName) { flow, wording in .text(wording.shortName(of: flow.set.placement.place)) },
        ReconciledColumn(.at) { flow, _ in .text(flow.set.placement.place.id) },
        ReconciledColumn(.placeKind) { flow, _ in .text(flow.set.placement.place.kindWord) },
        ReconciledColumn(.way) { flow, wording in .text(wording.way(of: flow.set.placement)) },
        ReconciledColumn(.direction) { flow, _ in .text(flow.set.placement.direction.description) },
        ReconciledColumn(.who) { flow, wording in .text(wording.phrase(for: flow.set.population)) },
        ReconciledColumn(.population) { flow, _ in .text(flow.set.population.description) },
        ReconciledColumn(.mode) { flow, _ in flow.set.mode == .unspecified ? .missing : .text(flow.set.mode.code) },
        ReconciledColumn(.unit.with(audience: .everyone, setting: .once)) { flow, _ in .text(flow.set.unit.code) },
        ReconciledColumn(.days) { flow, _ in
            .text(Period.words(from: flow.days.lowerBound, to: flow.days.upperBound))
        },
        ReconciledColumn(.periodStart) { flow, _ in .day(flow.days.lowerBound) },
        ReconciledColumn(.periodEnd) { flow, _ in .day(flow.days.upperBound) },
    ]

    private static let number: [ReconciledColumn] = [
        ReconciledColumn(.init("number", audience: .screen, "The number with what stands behind it.")) { flow, _ in
            .text(flow.words)
        },
        ReconciledColumn(.init("allowed", .integer, audience: .screen, "What all reports together allow.")) { flow, _ in
            .text(flow.allowedWords)
        },
        ReconciledColumn(.init("likely", leaves: 5, "The likely range (80 %), in words.")) { flow, _ in
            .known(flow.likelyWords ?? "")
        },
        ReconciledColumn(.init("lower", .integer, audience: .data, "The smallest number the reports allow.")) {
            flow,
            _ in
            .integer(flow.lower)
        },
        ReconciledColumn(
            .init("best", .number, decimals: 2, audience: .data, "The best number; empty where there is none.")
        ) { flow, _ in .number(flow.best) },
        ReconciledColumn(
            .init(
                "upper",
                .integer,
                audience: .data,
                "The largest number the reports allow; empty where they set no limit."
            )
        ) { flow, _ in .integer(flow.upper) },
        ReconciledColumn(
            .init("low80", .number, decimals: 2, audience: .data, "Lower end of the likely range (80 %).")
        ) { flow, _ in .number(flow.likely?.lowerBound) },
        ReconciledColumn(
            .init("high80", .number, decimals: 2, audience: .data, "Upper end of the likely range (80 %).")
        ) { flow, _ in .number(flow.likely?.upperBound) },
        ReconciledColumn(.basis.with(audience: .everyone, leaves: 6)) { flow, _ in .text(flow.basis.rawValue) },
        ReconciledColumn(.observationStatus) { flow, _ in .text(flow.observationStatus) },
        ReconciledColumn(.init("wording", audience: .data, "The wording of the report, where the number is one's.")) {
            flow,
            _ in .known(flow.wording.map(NumberWords.worded) ?? "")
        },
    ]

    private static let behind: [ReconciledColumn] = [
        ReconciledColumn(
            .init(
                "unsupported_share",
                .number,
                decimals: 3,
                audience: .data,
                "The part of the number that no report of the place itself supports: 0 to 1."
            )
        ) { flow, _ in .number(flow.unsupportedShare) },
        ReconciledColumn(
            .init("sources", .integer, leaves: 4, "How many independent sources it rests on.")
        ) { flow, _ in .integer(flow.independentSources) },
        ReconciledColumn(.reports) { flow, _ in .known(flow.reports.joined(separator: " ")) },
        ReconciledColumn(
            .init("set_aside", audience: .data, "Ids of the reports that were set aside, with spaces between.")
        ) { flow, _ in .known(flow.setAside.joined(separator: " ")) },
        ReconciledColumn(
            .init("contested", .boolean, audience: .data, "Whether reports contradict one another here.")
        ) { flow, _ in .boolean(flow.isContested) },
        ReconciledColumn(
            .init(
                "capacity_limited",
                .boolean,
                audience: .data,
                "Whether a queue was reported: the number says who got through, not who wanted to."
            )
        ) { flow, _ in .boolean(flow.isCapacityLimited) },
        ReconciledColumn(.remark) { flow, _ in .known(flow.remark) },
    ]
}

extension Table {
    /// One row a reconciled number: its limits, its estimate, what it rests on.
    ///
    /// - Parameters:
    ///   - flows: the numbers.
    ///   - atlas: for names.
    ///   - notes: remarks below the table.
    public init(reconciled flows: [ReconciledFlow], atlas: Atlas, notes: [String] = []) {
        self.init(
            title: "What the reports allow together",
            columns: ReconciledColumn.all,
            of: flows,
            PlaceWording(atlas: atlas),
            notes: notes
        )
    }
}
