/// A direction as a file words it, before the atlas has read its place names.
package enum DirectionTerm: Hashable, Sendable {
    /// Nothing is said.
    case unspecified
    /// Both directions together, at a place that says between which ends.
    case both
    /// Both directions together between two places: `FIN<>RUS`; `*` stands for anywhere.
    case bothWays(String, String)
    /// Between two places, of which way nothing is said: `FIN?RUS`; `*` stands for anywhere.
    case eitherWay(String, String)
    /// Into a place: `into FIN`.
    case into(String)
    /// Out of a place: `out of FIN`.
    case outOf(String)
    /// From one place to another: `RUS>FIN`; `*` stands for anywhere.
    case route(from: String, to: String)
    /// Into the country that counts, which another column or the command must name.
    case entry
    /// Out of the country that counts.
    case exit
}

extension DirectionTerm: CustomStringConvertible {
    /// The words a file would use: `RUS>FIN`, `into FIN`, `both`, `FIN<>RUS`; empty where nothing is said.
    package var description: String {
        switch self {
        case .unspecified: ""
        case .both: "both"
        case .bothWays(let one, let other): "\(one)<>\(other)"
        case .eitherWay(let one, let other): "\(one)?\(other)"
        case .into(let place): "into \(place)"
        case .outOf(let place): "out of \(place)"
        case .route(let from, let to): "\(from)>\(to)"
        case .entry: "entry"
        case .exit: "exit"
        }
    }
}
