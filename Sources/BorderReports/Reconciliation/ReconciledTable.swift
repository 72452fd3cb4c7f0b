package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// One row a reconciled number: its limits, its estimate, what it rests on.
    ///
    /// - Parameters:
    ///   - flows: the numbers.
    ///   - atlas: for names.
    ///   - notes: remarks below the table.
    package init(reconciled flows: [ReconciledFlow], atlas: Atlas, notes: [String] = []) {
        let wording = PlaceWording(atlas: atlas)
        let isAnyone = Set(flows.map(\.set.population)).count > 1
        let isAnyUnit = Set(flows.map(\.set.unit)).count > 1
        self.init(
            title: "What the reports allow together",
            columns: [
                .init("id", audience: .data),
                .init("place", audience: .screen), .init("place", audience: .data),
                .init("place_kind", audience: .data),
                .init("way", audience: .screen), .init("direction", audience: .data),
                .init("who", audience: isAnyone ? .everyone : .data), .init("population", audience: .data),
                .init("mode", audience: .data), .init("unit", audience: isAnyUnit ? .everyone : .data),
                .init("days", audience: .screen), .init("start", audience: .data), .init("end", audience: .data),
                .init("number", audience: .screen), .init("allowed", audience: .screen),
                .init("likely", audience: flows.contains { $0.likely != nil } ? .everyone : .data),
                .init("lower", audience: .data), .init("best", decimals: 2, audience: .data),
                .init("upper", audience: .data), .init("low80", decimals: 2, audience: .data),
                .init("high80", decimals: 2, audience: .data),
                .init("basis"), .init("obs_status", audience: .data), .init("wording", audience: .data),
                .init("unsupported_share", decimals: 3, audience: .data),
                .init("sources", alignment: .trailing), .init("reports", audience: .data),
                .init("set_aside", audience: .data), .init("contested", audience: .data),
                .init("capacity_limited", audience: .data), .init("remark"),
            ],
            rows: flows.map { flow in
                TableRow([
                    .text(flow.id),
                    .text(wording.name(of: flow.set.placement.place)), .text(flow.set.placement.place.id),
                    .text(flow.set.placement.place.kindWord),
                    .text(wording.phrase(for: flow.set.placement.direction)),
                    .text(flow.set.placement.direction.description),
                    .text(wording.phrase(for: flow.set.population)), .text(flow.set.population.description),
                    flow.set.mode == .unspecified ? .missing : .text(flow.set.mode.code),
                    .text(flow.set.unit.code),
                    .text(Period.words(from: flow.days.lowerBound, to: flow.days.upperBound)),
                    .text(flow.days.lowerBound.description), .text(flow.days.upperBound.description),
                    .text(flow.words), .text(flow.limitWords), .known(flow.likelyWords ?? ""),
                    .integer(flow.lower), .number(flow.best), flow.upper.map(TableCell.integer) ?? .missing,
                    .number(flow.likely?.lowerBound), .number(flow.likely?.upperBound),
                    .text(flow.basis.rawValue), .text(flow.observationStatus),
                    .known(flow.wording.map(NumberWords.worded) ?? ""), .number(flow.unsupportedShare),
                    .integer(flow.independentSources), .known(flow.reports.joined(separator: " ")),
                    .known(flow.setAside.joined(separator: " ")), .boolean(flow.isContested),
                    .boolean(flow.isCapacityLimited), .known(flow.remark),
                ])
            },
            notes: notes
        )
    }
}
