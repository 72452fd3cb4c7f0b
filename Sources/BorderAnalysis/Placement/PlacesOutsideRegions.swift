public import BorderAtlas
import BorderCore

/// Places of numbers that lie in no region of one's own, or not in one: their numbers are in no region's.
public struct PlacesOutsideRegions: Hashable, Sendable {
    /// Crossings that lie in none.
    public private(set) var outside: [String] = []
    /// Crossings and sets of crossings that lie in several, each with their codes.
    public private(set) var several: [String] = []
    /// Crossings whose position nobody knows.
    public private(set) var unknown: [String] = []
    /// Borders, countries and regions of the atlas: nobody divides their numbers.
    public private(set) var larger: [String] = []

    /// What of some places lies in no region; nothing where there are no regions of one's own.
    public init(_ places: some Sequence<Place>, atlas: Atlas) {
        guard let own = atlas.ownRegions else { return }
        for place in Set(places).sorted() {
            switch place {
            case .ownRegion: continue
            case .crossing(let id):
                switch own.site(ofCrossing: id) {
                case .inside: continue
                case .outside: outside.append(id)
                case .several(let codes): several.append("\(id) (\(codes.joined(separator: ", ")))")
                case .unknown: unknown.append(id)
                }
            case .group(let id):
                guard PlaceTree(atlas: atlas).ownRegion(of: place) == nil else { continue }
                several.append(id)
            case .border, .country, .region, .countrySet: larger.append(place.id)
            }
        }
    }

    /// Whether every place lies in one region.
    public var isEmpty: Bool { outside.isEmpty && several.isEmpty && unknown.isEmpty && larger.isEmpty }
}

extension PlacesOutsideRegions: CustomStringConvertible {
    /// `in none of the regions: 2 crossings (brusnichnoe, imatra); …`.
    public var description: String {
        let parts: [(words: String, what: String, ids: [String])] = [
            ("in none of the regions", "crossing", outside),
            ("in several regions, and so counted in none", "place", several),
            ("in a position that nobody knows", "crossing", unknown),
            ("larger than crossings, and never divided", "place", larger),
        ]
        return parts.filter { !$0.ids.isEmpty }.map { part in
            let more = part.ids.count > 5 ? " …" : ""
            let names = part.ids.prefix(5).joined(separator: ", ") + more
            return "\(part.words): \(part.ids.count.counted(part.what)) (\(names))"
        }.joined(separator: "; ")
    }
}
