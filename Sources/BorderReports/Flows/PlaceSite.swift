import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderGeometry

/// Where a place is drawn, and how sure that is.
struct PlaceSite: Sendable {
    var geometry: FeatureGeometry
    /// Radius of the uncertainty in metres; `nil` where the place is no point.
    var accuracyMetres: Int?
    /// State of a crossing in Sept 2022; empty for other places.
    var status = ""
}

/// Finds places on the map.
struct PlaceSites: Sendable {
    let atlas: Atlas
    let tree: PlaceTree

    init(atlas: Atlas) {
        self.atlas = atlas
        tree = PlaceTree(atlas: atlas)
    }

    /// The geometry of a place.
    func site(of place: Place) -> PlaceSite {
        switch place {
        case .crossing(let id):
            guard let crossing = atlas.crossing(id), let position = crossing.position else {
                return PlaceSite(geometry: .none)
            }
            return PlaceSite(
                geometry: .point(position),
                accuracyMetres: crossing.accuracyMetres,
                status: crossing.status
            )
        case .group(let id):
            let positions = (atlas.group(id)?.members ?? []).compactMap { atlas.crossing($0)?.position }
            return PlaceSite(geometry: middle(of: positions).map(FeatureGeometry.point) ?? .none)
        case .border(let code):
            let lines = atlas.lines(ofBorder: code)
            return PlaceSite(geometry: lines.isEmpty ? .none : .multiLineString(lines))
        case .country(let code):
            return PlaceSite(geometry: inside(atlas.polygons(of: code)).map(FeatureGeometry.point) ?? .none)
        case .region(let code):
            return PlaceSite(geometry: inside(atlas.polygons(ofRegion: code)).map(FeatureGeometry.point) ?? .none)
        case .ownRegion(let code):
            let rings = (atlas.ownRegions?.region(code)?.polygons ?? []).map { [$0.outer] + $0.holes }
            return PlaceSite(geometry: inside(rings).map(FeatureGeometry.point) ?? .none)
        case .countrySet(let id):
            let members = atlas.members(ofCountrySet: id).compactMap { inside(atlas.polygons(of: $0)) }
            return PlaceSite(geometry: middle(of: members).map(FeatureGeometry.point) ?? .none)
        }
    }

    /// The point of the largest polygon that lies farthest from its edges, to a twentieth of a degree.
    private func inside(_ polygons: [ArcPolygon]) -> Position? {
        inside(polygons.map { polygon in ([polygon.outer] + polygon.holes).map(atlas.ring) })
    }

    private func inside(_ rings: [[[Position]]]) -> Position? {
        let largest = rings.max { abs(Ring.signedArea($0[0])) < abs(Ring.signedArea($1[0])) }
        return largest.flatMap { Ring.poleOfInaccessibility(of: $0, precision: 0.05)?.position }
    }

    /// The mean of positions; those beyond the antimeridian count as the neighbours they are.
    private func middle(of positions: [Position]) -> Position? {
        guard let first = positions.first else { return nil }
        let count = Double(positions.count)
        let east = positions.reduce(0) { sum, position in
            let way = position.x - first.x
            return sum + (way > 180 ? way - 360 : way < -180 ? way + 360 : way)
        }
        let longitude = first.x + east / count
        return Position(
            x: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
            y: positions.reduce(0) { $0 + $1.y } / count
        )
    }
}
