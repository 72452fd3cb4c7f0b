package import BorderCore
internal import BorderGeometry

/// A crossing with what the atlas knows around it.
package struct CrossingEntry: Hashable, Sendable {
    /// One side of a crossing.
    package struct Side: Hashable, Sendable {
        /// The country.
        package var country: CountryCode
        /// The checkpoint's name there.
        package var name: String
        /// The code of the region there; empty where unknown.
        package var regionCode: String
        /// The region's name; empty where the map has no such region.
        package var regionName: String
    }

    /// The crossing.
    package var crossing: Crossing
    /// Its one or two sides.
    package var sides: [Side]
    /// Ids of the groups it is a member of.
    package var groups: [String]
    /// How far it lies from the map's border of its two countries; `nil` without a position or such a border.
    package var borderDistanceMetres: Double?
    /// Every spelling that is understood, the display name first.
    package var spellings: [String]
}

extension Atlas {
    /// Crossings with sides, groups, spellings and distance to the border. Throws where PROJ cannot be loaded.
    package func entries(for some: [Crossing]) throws -> [CrossingEntry] {
        guard some.contains(where: { $0.position != nil }) else { return some.map { entry(for: $0, nil) } }
        let search = BorderSearch(self, geodesic: try Geodesic())
        return some.map { entry(for: $0, search) }
    }

    private func entry(for crossing: Crossing, _ search: BorderSearch?) -> CrossingEntry {
        var metres: Double?
        if let code = crossing.border, let position = crossing.position, position.isOnEarth {
            metres = search?.nearest(to: position, on: code)?.point.distanceMetres
        }
        var sides = [side(crossing.countryA, crossing.name(onSideOf: crossing.countryA), crossing.regionA)]
        if let other = crossing.countryB {
            sides.append(side(other, crossing.name(onSideOf: other), crossing.regionB))
        }
        return CrossingEntry(
            crossing: crossing,
            sides: sides,
            groups: groups(with: crossing.id).map(\.id),
            borderDistanceMetres: metres,
            spellings: crossing.spellings.map(\.text).filter { $0 != crossing.id }
        )
    }

    private func side(_ country: CountryCode, _ name: String, _ region: String) -> CrossingEntry.Side {
        CrossingEntry.Side(
            country: country,
            name: name,
            regionCode: region,
            regionName: self.region(region)?.name ?? ""
        )
    }
}
