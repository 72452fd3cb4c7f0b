/// One end of a flow: a country, a set of countries, or anywhere.
public enum Territory: Hashable, Comparable, Sendable {
    /// Nothing is said about this end.
    case anywhere
    /// One country.
    case country(CountryCode)
    /// A set of countries with a name of its own: `EU`, or an M49 region as `m49:151`.
    case set(String)

    /// The country, if this is one.
    public var country: CountryCode? { if case .country(let code) = self { code } else { nil } }
}

extension Territory: CustomStringConvertible {
    /// `FIN`, `EU`, or `*` for anywhere.
    public var description: String {
        switch self {
        case .anywhere: "*"
        case .country(let code): code.description
        case .set(let name): name
        }
    }
}

/// A directed flow: from where to where.
public struct Route: Hashable, Comparable, Sendable {
    /// Where the travellers leave.
    public var from: Territory
    /// Where they enter.
    public var to: Territory

    /// A flow from one territory to another.
    public init(from: Territory, to: Territory) {
        self.from = from
        self.to = to
    }

    /// Whether one end is anywhere.
    public var hasOpenEnd: Bool { from == .anywhere || to == .anywhere }

    /// The same ends in the other direction.
    public var reversed: Route { Route(from: to, to: from) }

    /// The land border a flow between two countries crosses.
    public var border: BorderCode? {
        guard let from = from.country, let to = to.country else { return nil }
        return BorderCode(from, to)
    }

    /// Orders by the canonical spelling.
    public static func < (left: Route, right: Route) -> Bool { (left.from, left.to) < (right.from, right.to) }
}

extension Route: CustomStringConvertible {
    /// `RUS>FIN`, `*>GEO`.
    public var description: String { "\(from)>\(to)" }
}
