import BorderCore

/// Ways whose counts may be compared with one another: entries of places, exits of places, flows out of or into one
/// country all have in common, or flows between any two ends.
enum ComparableWay: Hashable {
    case entries, exits, outOfCommon, intoCommon, between

    /// `nil` for numbers without a way.
    init?(_ direction: FlowDirection, commonEnd: Territory?) {
        guard let route = direction.route else { return nil }
        if route.from == .anywhere {
            self = .entries
        } else if route.to == .anywhere {
            self = .exits
        } else {
            self = commonEnd.map { $0 == route.from ? .outOfCommon : .intoCommon } ?? .between
        }
    }

    /// The end that every flow between two ends has: Russia in a table of Russia's borders.
    static func commonEnd(of directions: [FlowDirection]) -> Territory? {
        var common: [Territory]?
        for case .oneWay(let route) in directions where route.from != .anywhere && route.to != .anywhere {
            common = (common ?? [route.from, route.to]).filter { $0 == route.from || $0 == route.to }
        }
        return common?.first
    }
}
