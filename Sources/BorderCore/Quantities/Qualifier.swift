/// How a report words its number: which values the wording allows.
public enum Qualifier: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case exact, rounded, about, moreThan, atLeast, nearly, lessThan, upTo, range

    /// The word used in files: `exact`, `about`, `more_than` …
    public var code: String {
        switch self {
        case .exact: "exact"
        case .rounded: "rounded"
        case .about: "about"
        case .moreThan: "more_than"
        case .atLeast: "at_least"
        case .nearly: "nearly"
        case .lessThan: "less_than"
        case .upTo: "up_to"
        case .range: "range"
        }
    }

    /// The qualifier of a file word or its usual synonyms (`over`, `approximately`, `almost`, `fewer_than` …).
    public init?(code: some StringProtocol) {
        switch String(code.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }) {
        case "", "exact", "exactly", "total": self = .exact
        case "rounded": self = .rounded
        case "about", "around", "approximately", "approx", "circa", "some": self = .about
        case "more_than", "over", "above": self = .moreThan
        case "at_least", "minimum", "min": self = .atLeast
        case "nearly", "almost": self = .nearly
        case "less_than", "fewer_than", "under", "below": self = .lessThan
        case "up_to", "at_most", "maximum", "max": self = .upTo
        case "range", "between": self = .range
        default: return nil
        }
    }
}
