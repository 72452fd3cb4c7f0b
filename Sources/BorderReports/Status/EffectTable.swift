package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// Before and after an event, place by place: means of a day, the change, and why there is none.
    ///
    /// - Parameters:
    ///   - effects: the comparisons.
    ///   - windows: the event and the days around it.
    ///   - eventName: what happened, in words; empty where only its day is known.
    ///   - controls: the places whose change is taken off.
    ///   - atlas: for names.
    package init(
        effects: [EventEffect],
        windows: EffectWindows,
        eventName: String = "",
        controls: [Place] = [],
        atlas: Atlas
    ) {
        let wording = PlaceWording(atlas: atlas)
        let before = windows.daysBefore
        let after = windows.daysAfter
        let name = eventName.isEmpty ? "" : " (\(eventName))"
        self.init(
            title: "Before and after \(windows.event.words)\(name): "
                + "\(Period.words(from: before.lowerBound, to: before.upperBound)) and "
                + Period.words(from: after.lowerBound, to: after.upperBound),
            columns: Table.effectColumns,
            rows: effects.map { TableRow(Table.cells($0, windows, wording)) },
            notes: Table.notes(of: effects, controls: controls, wording: wording)
        )
    }

    private static let effectColumns: [TableColumn] = [
        TableColumn("place_name", header: "place"), TableColumn("place", audience: .data),
        TableColumn("way", audience: .screen), TableColumn("direction", audience: .data),
        TableColumn("what"), TableColumn("population", audience: .data), TableColumn("measure", audience: .data),
        TableColumn("unit", audience: .data), TableColumn("mode", audience: .data),
        TableColumn("days", header: "days known", audience: .screen),
        TableColumn("known_before", audience: .data), TableColumn("known_after", audience: .data),
        TableColumn("mean_before", header: "before a day", alignment: .trailing, decimals: 1),
        TableColumn("mean_after", header: "after a day", alignment: .trailing, decimals: 1),
        TableColumn("control_ratio", header: "κ", alignment: .trailing, decimals: 3),
        TableColumn("change", alignment: .trailing, decimals: 1),
        TableColumn("change_percent", header: "in %", alignment: .trailing, decimals: 1),
        TableColumn("displacement_ratio", audience: .data), TableColumn("neighbours", audience: .data),
        TableColumn("authority", header: "source"), TableColumn("remark"),
    ]

    private static func cells(_ effect: EventEffect, _ windows: EffectWindows, _ wording: PlaceWording) -> [TableCell] {
        let who = effect.population == .any ? "" : " of \(wording.phrase(for: effect.population))"
        let figures = effect.figures
        let gains = effect.displacement?.neighbours.map { neighbour in
            "\(neighbour.placement.place.id):" + (neighbour.change.map { NumberWords.plain($0) } ?? "?")
        }
        return [
            .text(wording.name(of: effect.placement.place)), .text(effect.placement.place.id),
            .text(wording.phrase(for: effect.placement.direction)), .text(effect.placement.direction.description),
            .text("\(effect.measure)\(who)"), .text(effect.population.description),
            .text(effect.measure.kind.code), .text(effect.measure.unit.code),
            effect.mode == .unspecified ? .missing : .text(effect.mode.code),
            .text("\(figures.knownBefore) of \(windows.before), \(figures.knownAfter) of \(windows.after)"),
            .integer(figures.knownBefore), .integer(figures.knownAfter), .number(figures.meanBefore),
            .number(figures.meanAfter), .number(effect.controlRatio), .number(effect.change),
            .number(effect.relativeChange.map { 100 * $0 }), .number(effect.displacement?.ratio),
            .known(gains?.joined(separator: " ") ?? ""), .known(effect.authority),
            .known(wording.remark(on: effect)),
        ]
    }

    private static func notes(of effects: [EventEffect], controls: [Place], wording: PlaceWording) -> [String] {
        guard !effects.isEmpty else {
            return ["No place the filters leave has an exact number of a single day around the event."]
        }
        var notes = [
            "Only exact numbers of single days count, every weekday with the same weight; the day of the event does not.",
            controls.isEmpty
                ? "No controls (κ = 1): the change is after minus before, whatever its cause."
                : "Change is after minus κ × before; κ is how these changed: "
                    + controls.map(wording.name(of:)).joined(separator: ", ") + ".",
        ]
        if effects.contains(where: { $0.refusal != nil }) {
            notes.append("No figure is given where more than 20 % of the days before or after are missing.")
        }
        return notes
    }
}

extension PlaceWording {
    /// Why there is no change, or where those who are missing may have gone.
    fileprivate func remark(on effect: EventEffect) -> String {
        switch effect.refusal {
        case .tooFewDays: return "refused: more than 20 % of the days are missing"
        case .noCommonWeekday: return "refused: no weekday is known both before and after"
        case .controlUnknown(let placement):
            return "refused: control \(name(of: placement.place)) has too few exact daily numbers of the same kind"
        case .controlsWithoutFlow: return "refused: nobody crossed at the controls before"
        case nil: break
        }
        guard let displacement = effect.displacement else { return "" }
        guard let ratio = displacement.ratio else {
            let missing = NumberWords.grouped(100 * displacement.missingShare, decimals: 0)
            return "displacement refused: \(missing) % of the days of the neighbouring crossings are missing"
        }
        // A gain that rounds to nothing is still one.
        let gained = ratio < 0.005 ? "less than 1" : NumberWords.grouped(100 * ratio, decimals: 0)
        guard ratio > 0 else {
            return "neighbouring crossings gained nothing: not consistent with displacement to them"
        }
        return "neighbouring crossings gained \(gained) % of the loss: consistent with displacement to them"
    }
}

extension NumberWords {
    /// `-12.5`: one decimal place and no thousands separators, for data.
    fileprivate static func plain(_ value: Double) -> String {
        grouped(value, decimals: 1).filter { $0 != "," }
    }
}
