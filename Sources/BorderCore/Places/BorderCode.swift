/// A land border as the unordered pair of its countries, written alphabetically: `FIN-RUS`.
public struct BorderCode: Hashable, Comparable, Sendable {
    /// The alphabetically first country.
    public let first: CountryCode
    /// The alphabetically second country.
    public let second: CountryCode

    /// The border of two countries, in either order; `nil` for a country with itself.
    public init?(_ one: CountryCode, _ other: CountryCode) {
        guard one != other else { return nil }
        first = min(one, other)
        second = max(one, other)
    }

    /// Reads `FIN-RUS` or `RUS-FIN`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let one = CountryCode(parts[0]), let other = CountryCode(parts[1]) else { return nil }
        self.init(one, other)
    }

    /// Whether the country is one of the two.
    public func has(_ country: CountryCode) -> Bool { first == country || second == country }

    /// The country across the border from `country`; `nil` if it is neither side.
    public func other(than country: CountryCode) -> CountryCode? {
        country == first ? second : country == second ? first : nil
    }

    /// Orders by the canonical spelling.
    public static func < (left: BorderCode, right: BorderCode) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }
}

extension BorderCode: CustomStringConvertible {
    /// `FIN-RUS`.
    public var description: String { "\(first)-\(second)" }
}
