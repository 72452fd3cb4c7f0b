public import BorderAnalysis
public import BorderAtlas
import BorderCore

extension Table {
    /// The states of places as sentences, for the foot of a table of numbers.
    public static func stateNotes(_ statuses: [ReportedStatus], atlas: Atlas) -> [String] {
        let wording = PlaceWording(atlas: atlas)
        return statuses.filter { $0.event.effect != .rule && $0.event.effect != .event }.map { status in
            let days = status.event.period.map { ", \($0.words)" } ?? ""
            let who = status.event.details.authority.isEmpty ? "" : " (\(status.event.details.authority))"
            return
                "Reported state of \(wording.name(of: status.place)): \(wording.sentence(for: status.event))\(days)\(who)."
        }
    }
}
