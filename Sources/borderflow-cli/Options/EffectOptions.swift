import ArgumentParser
import BorderFlow

/// An event and the days around it.
struct EffectOptions: ParsableArguments {
    @Option(help: "The event: a day such as 2022-09-21, or the id of a state such as mobilisation-announced.")
    var event: String?

    @Option(help: "How many days before the event are compared.")
    var before: Int = 7

    @Option(help: "How many days after the event are compared.")
    var after: Int = 7

    @Option(help: "A place that the event did not touch, whose change is taken off. Repeat for several.")
    var control: [String] = []

    @Option(help: "Look for displacement at crossings within so many kilometres, not at the others of the border.")
    var within: Double?

    func validate() throws {
        guard (1...366).contains(before), (1...366).contains(after) else {
            throw ValidationError("--before and --after must lie between 1 and 366 days.")
        }
        if let within, !(within > 0 && within <= 20_040) {
            throw ValidationError("--within must lie between 0 and 20,040 km.")
        }
        if event == nil && within != nil { throw ValidationError("--within needs an --event.") }
        if event == nil && !control.isEmpty { throw ValidationError("--control needs an --event.") }
    }
}

extension EffectOptions {
    /// The controls, read by the atlas.
    func controls(atlas: Atlas) throws -> [Place] {
        let words = PlaceWords(atlas: atlas)
        return try control.map { try words.place($0, kind: .any, option: "--control") }
    }

    /// Which crossings are neighbours, where a distance is named.
    func neighbours(atlas: Atlas) throws -> ((Crossing) -> [Crossing])? {
        guard let within else { return nil }
        let geodesic = try Geodesic()
        return { atlas.crossings(withinMetres: within * 1_000, of: $0, geodesic: geodesic) }
    }

    /// The day of an event and what the state says of it.
    func day(of event: String, among states: [StatusEvent]) throws -> (day: Day, name: String) {
        if let day = Day(event) { return (day, "") }
        let named = states.filter { $0.id == event }
        guard let state = named.first else {
            throw CommandFailure.usage("--event '\(event)' is neither a day (YYYY-MM-DD) nor the id of a state")
        }
        guard named.count == 1 else {
            throw CommandFailure.usage("--event '\(event)' is the id of \(named.count) states; write the day")
        }
        guard let period = state.period, period.startEarliest == period.startLatest else {
            throw CommandFailure.usage("--event '\(event)' began on no certain day; write the day you mean")
        }
        let name = state.details.note.isEmpty ? state.effect.rawValue : state.details.note
        return (period.startEarliest, name)
    }
}
