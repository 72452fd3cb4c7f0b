public import BorderCore

/// A view of disputed regions of one's own: the view of somebody else, and what is different from it.
public struct OwnWorldview: Hashable, Sendable {
    /// What maps and files call it.
    public var name: String
    /// The view it is made from.
    public var base: Worldview
    /// The countries of regions, by code: of one region, such as `UA-43`, or of all whose code starts with that of a
    /// country, such as `XKX`. The code of undetermined land leaves them without one.
    public var countries: [String: CountryCode]
    /// What a map says where it shows such regions, by the same codes.
    public var words: [String: String]

    /// A view of one's own.
    public init(name: String, base: Worldview = .un, countries: [String: CountryCode], words: [String: String] = [:]) {
        (self.name, self.base, self.countries, self.words) = (name, base, countries, words)
    }

    /// Whether a code of it means a region.
    package static func means(_ code: String, region: String) -> Bool {
        code == region || code.utf8.count == 3 && region.hasPrefix("\(code):")
    }

    /// The country of a region, where it is different; the region's own code before that of its country.
    func country(ofRegion code: String) -> CountryCode? {
        countries[code] ?? code.firstIndex(of: ":").flatMap { countries[String(code[..<$0])] }
    }
}

/// Which country everything belongs to: by a view, or by one's own.
struct AtlasView: Hashable, Sendable {
    let worldview: Worldview
    let own: OwnWorldview?
}
