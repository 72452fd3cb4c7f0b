import BorderAtlas
import BorderBytes
import BorderCore

extension PlacedFlow {
    /// What the sign says of itself to programs: its number as it was counted, whence and whither, on which days, and
    /// every radius that is drawn. What is withheld or unknown is not there.
    var facts: [SceneFact] {
        var facts: [SceneFact] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { facts.append(SceneFact(name: name, value: value)) }
        }
        add("place", mark.place.id)
        add("from", "\(mark.route.from)")
        add("to", "\(mark.route.to)")
        if mark.isBothWays { add("ways", "both") }
        add("value", mark.quantity.map { "\($0.value)" })
        add("high", mark.quantity?.rangeEnd.map { "\($0)" })
        add("qualifier", mark.quantity.map { $0.qualifier.code })
        add("rate", mark.rate.map { "\($0.value)" })
        add("rate-high", mark.rate?.rangeEnd.map { "\($0)" })
        add("radius", arrow == nil ? mark.quantity.map { _ in Self.tenths(radius) } : nil)
        add("width", arrow.map { Self.tenths($0.width) })
        add("high-radius", highRadius.map(Self.tenths))
        if case .conflicting(let values) = mark.basis {
            add("rivals", values.map { "\($0)" }.joined(separator: " "))
            add("rival-radii", conflictingRadii.map(Self.tenths).joined(separator: " "))
        }
        add("start", mark.period.map { "\($0.startEarliest)" })
        add("start-latest", mark.period.flatMap { $0.startLatest == $0.startEarliest ? nil : "\($0.startLatest)" })
        add("end-earliest", mark.period.flatMap { $0.endLatest == $0.endEarliest ? nil : "\($0.endEarliest)" })
        add("end", mark.period.map { "\($0.endLatest)" })
        add("basis", mark.quantity.map { _ in basisWord })
        add("back-value", mark.opposite.map { "\($0.value)" })
        add("back-high", mark.opposite?.rangeEnd.map { "\($0)" })
        add("back-qualifier", mark.opposite.map { $0.qualifier.code })
        add("back-rate", mark.oppositeRate.map { "\($0.value)" })
        add("back-radius", oppositeRadius.map(Self.tenths))
        if mark.oppositePeriod != mark.period {
            add("back-start", mark.oppositePeriod.map { "\($0.startEarliest)" })
            add("back-end", mark.oppositePeriod.map { "\($0.endLatest)" })
        }
        return facts
    }

    private var basisWord: String {
        switch mark.basis {
        case .reported: "reported"
        case .derived: "derived"
        case .modelled: "modelled"
        case .conflicting: "conflicting"
        }
    }

    /// As coordinates are written.
    private static func tenths(_ value: Double) -> String {
        var sink = ByteSink()
        sink.appendTenths(value)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }
}
