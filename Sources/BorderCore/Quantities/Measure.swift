/// What a number says about a crossing: how many passed, how many wait, how many were refused.
public enum MeasureKind: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// How many crossed during the period.
    case flow
    /// How many cross on each day of the period: a rate.
    case daily
    /// The largest day of the period.
    case peakDay
    /// Entries minus exits.
    case net
    /// How many are there at a moment.
    case stock
    /// How many wait at a moment.
    case queue
    /// How many were turned back; never part of a flow.
    case refusal
    /// Irregular passages that were noticed.
    case detection
    /// Requests for asylum, permits or documents.
    case application
    /// Entries in a population or taxpayer register.
    case registration
    /// What somebody expected.
    case forecast
    /// A part of a whole, in per cent.
    case share
    /// One number divided by another.
    case ratio
    /// Background that never enters a sum.
    case context

    /// The word used in files and filters.
    public var code: String {
        switch self {
        case .flow: "flow"
        case .daily: "daily"
        case .peakDay: "peak_day"
        case .net: "net"
        case .stock: "stock"
        case .queue: "queue"
        case .refusal: "refusal"
        case .detection: "detection"
        case .application: "application"
        case .registration: "registration"
        case .forecast: "forecast"
        case .share: "share"
        case .ratio: "ratio"
        case .context: "context"
        }
    }

    /// The kind of a file word.
    public init?(code: some StringProtocol) {
        let word = code.lowercased()
        guard let kind = MeasureKind.allCases.first(where: { $0.code == word }) else { return nil }
        self = kind
    }

    /// Whether a number of this kind for several days may be divided by them: it is no rate, no largest day, no number of
    /// one moment and no part of another.
    package var mayBeSpread: Bool {
        switch self {
        case .daily, .peakDay, .stock, .queue, .share, .ratio: false
        default: true
        }
    }

    /// Whether numbers of this kind for separate places or days may be summed.
    public var addsUp: Bool {
        switch self {
        case .flow, .refusal, .detection, .application, .registration: true
        default: false
        }
    }
}

/// The thing that is counted. Different things are never added together.
public enum CountUnit: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// Passages: one person may make many.
    case crossing
    /// Different people.
    case person
    case vehicle, car, truck, bus, train, bicycle, container, pedestrian
    /// Per cent of something, for shares and ratios.
    case percent

    /// The word used in files and filters.
    public var code: String {
        switch self {
        case .crossing: "crossing"
        case .person: "person"
        case .vehicle: "vehicle"
        case .car: "car"
        case .truck: "truck"
        case .bus: "bus"
        case .train: "train"
        case .bicycle: "bicycle"
        case .container: "container"
        case .pedestrian: "pedestrian"
        case .percent: "percent"
        }
    }

    /// The unit of a file word, singular or plural.
    public init?(code: some StringProtocol) {
        var word = code.lowercased()
        if word == "people" { word = "person" }
        if word == "buses" { word = "bus" }
        if word.hasSuffix("s") && word != "bus" { word.removeLast() }
        guard let unit = CountUnit.allCases.first(where: { $0.code == word }) else { return nil }
        self = unit
    }

    /// Whether the unit stands for people rather than for what they travel in.
    public var countsPeople: Bool { self == .crossing || self == .person || self == .pedestrian }

    /// The plural for sentences: "crossings", "persons", "buses".
    public var plural: String {
        switch self {
        case .bus: "buses"
        case .percent: "per cent"
        default: code + "s"
        }
    }
}

/// What is counted, and in which unit. Only equal measures may be added.
public struct Measure: Hashable, Comparable, Sendable {
    /// What the number says.
    public var kind: MeasureKind
    /// What is counted.
    public var unit: CountUnit

    /// A measure of a kind in a unit.
    public init(_ kind: MeasureKind, _ unit: CountUnit) {
        self.kind = kind
        self.unit = unit
    }

    /// Passages during a period: the measure of a plain table of counts.
    public static let crossings = Measure(.flow, .crossing)

    /// Flows first, then by kind and unit.
    public static func < (left: Measure, right: Measure) -> Bool {
        (left.kind.rawValue, left.unit.rawValue) < (right.kind.rawValue, right.unit.rawValue)
    }
}

extension Measure: CustomStringConvertible {
    /// `crossings`, `persons (stock)`, `vehicles (queue)`.
    public var description: String { kind == .flow ? unit.plural : "\(unit.plural) (\(kind.code))" }
}
