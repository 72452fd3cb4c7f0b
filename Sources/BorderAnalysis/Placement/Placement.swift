public import BorderAtlas
import BorderCore

/// Where the atlas puts a row: the place its number is for, and which way it counts.
public struct Placement: Hashable, Comparable, Sendable {
    /// The place the number is for. A number for everything between two ends has the border of the two, or the
    /// country or set it enters or leaves.
    public var place: Place
    /// Which way it counts.
    public var direction: FlowDirection

    /// A place with a direction.
    public init(place: Place, direction: FlowDirection) {
        self.place = place
        self.direction = direction
    }

    /// The same place, the other way.
    public var reversed: Placement { Placement(place: place, direction: direction.reversed) }

    /// Orders by place, then direction.
    public static func < (left: Placement, right: Placement) -> Bool {
        (left.place, left.direction) < (right.place, right.direction)
    }
}

/// Why a row has no place.
public struct PlacementFailure: Error, Hashable, Sendable {
    /// A stable word: `unknown-place`, `ambiguous-place`, `unknown-country`, `direction-off-border`, `no-direction`.
    public var code: String
    /// What was found.
    public var found: String
    /// What was expected.
    public var expected: String
    /// What to do about it; empty where nothing can be said.
    public var suggestion: String

    /// A reason in words.
    public init(code: String, found: String, expected: String, suggestion: String) {
        self.code = code
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }
}
