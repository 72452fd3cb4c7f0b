public import BorderCore

/// Which way a number counts.
public enum FlowDirection: Hashable, Comparable, Sendable {
    /// One way.
    case oneWay(Route)
    /// Both ways together; the ends are in alphabetical order.
    case bothWays(Territory, Territory)
    /// Nothing is said about the way; the ends are in alphabetical order.
    case unstated(Territory, Territory)

    /// The route of a one-way number.
    public var route: Route? { if case .oneWay(let route) = self { route } else { nil } }

    /// The other way; the same for what has no way.
    public var reversed: FlowDirection {
        if case .oneWay(let route) = self { .oneWay(route.reversed) } else { self }
    }

    /// Whether every passage counted here is counted in `other` too.
    public func isWithin(_ other: FlowDirection, in ends: (Territory, Territory) -> Bool) -> Bool {
        switch (self, other) {
        case (.oneWay(let mine), .oneWay(let theirs)):
            return ends(mine.from, theirs.from) && ends(mine.to, theirs.to)
        case (.oneWay(let mine), .bothWays(let one, let two)):
            return ends(mine.from, one) && ends(mine.to, two) || ends(mine.from, two) && ends(mine.to, one)
        case (.bothWays(let a, let b), .bothWays(let c, let d)):
            return ends(a, c) && ends(b, d) || ends(a, d) && ends(b, c)
        default:
            return false
        }
    }
}

extension FlowDirection: CustomStringConvertible {
    /// `RUS>FIN`, `FIN<>RUS`, `FIN?RUS`.
    public var description: String {
        switch self {
        case .oneWay(let route): route.description
        case .bothWays(let one, let two): "\(one)<>\(two)"
        case .unstated(let one, let two): "\(one)?\(two)"
        }
    }
}
