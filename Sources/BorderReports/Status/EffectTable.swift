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
            columns: EffectColumn.all,
            of: effects,
            EffectContext(wording: wording, windows: windows),
            notes: Table.notes(of: effects, controls: controls, wording: wording)
        )
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
