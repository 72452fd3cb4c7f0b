import BorderAtlas
import BorderCore
import BorderGeometry

/// Finds the place of a mark on one map.
struct SiteFinder {
    let atlas: Atlas
    let plane: MapPlane
    let base: BaseMap
    /// A crossing this near to its displayed border is drawn on it; the data keep the true coordinates.
    let snapDistance = 6.0

    /// The site of a place; `nil` where it has no position or lies outside the frame.
    func site(of place: Place) -> Site? {
        let found: Site?
        switch place {
        case .crossing(let id): found = crossing(id)
        case .group(let id): found = group(id)
        case .border(let code): found = border(code)
        case .country(let code): found = pole(of: base.ground(of: code)?.rings ?? [])
        case .region(let code): found = pole(of: rings(ofRegion: code))
        case .ownRegion(let code): found = pole(of: rings(ofOwnRegion: code))
        case .countrySet(let id):
            let largest = atlas.members(ofCountrySet: id).compactMap(base.ground).max { $0.area < $1.area }
            found = pole(of: largest?.rings ?? [])
        }
        guard let found, plane.frame.contains(found.position) else { return nil }
        return found
    }

    /// The site of a position in degrees.
    func site(of position: Position) -> Site? {
        guard position.x.isFinite, position.y.isFinite, abs(position.y) <= 90,
            let px = plane.project(position), plane.frame.contains(px)
        else { return nil }
        return Site(position: px, isPoint: true)
    }

    private func crossing(_ id: String) -> Site? {
        guard let crossing = atlas.crossing(id), let px = crossing.position.flatMap(plane.project)
        else { return nil }
        return snapped(px, to: crossing.border)
    }

    private func snapped(_ px: Position, to border: BorderCode?) -> Site {
        guard let border else { return Site(position: px, isPoint: true) }
        let lines = base.chains(of: border)
        let nearest = lines.map { (line: $0, point: $0.nearest(to: px)) }
            .min { $0.point.distance < $1.point.distance }
        guard let nearest, nearest.point.distance <= 40 else { return Site(position: px, isPoint: true) }
        let isNear = nearest.point.distance <= snapDistance
        return Site(position: isNear ? nearest.point.position : px, line: nearest.line, isPoint: true)
    }

    private func group(_ id: String) -> Site? {
        guard let group = atlas.group(id) else { return nil }
        let members = group.members.compactMap { crossing($0) }.filter { plane.frame.contains($0.position) }
        if group.coverage == .whole, let code = group.border, let site = border(code) { return site }
        guard let box = Rectangle(around: members.map(\.position)) else { return group.border.flatMap(border) }
        if members.count == 1 { return members[0] }
        // The member nearest to the middle of all: a point that is really on the border.
        let middle = members.min {
            $0.position.distance(to: box.centre) < $1.position.distance(to: box.centre)
        }
        guard let middle else { return nil }
        return Site(
            position: middle.position,
            line: middle.line,
            isPoint: false,
            members: members.map(\.position)
        )
    }

    private func border(_ code: BorderCode) -> Site? {
        guard let longest = base.chains(of: code).first else {
            // A border over a strait has no line: it is where its crossings are.
            var points = atlas.crossings(onBorder: code).compactMap { $0.position.flatMap(plane.project) }
            // One that is too small to be drawn is a point.
            if points.isEmpty { points = FrameRequest.vertices(of: code, atlas: atlas).compactMap(plane.project) }
            guard let box = Rectangle(around: points) else { return nil }
            return points.min { $0.distance(to: box.centre) < $1.distance(to: box.centre) }
                .map { Site(position: $0, isPoint: false) }
        }
        return Site(position: longest.position(at: longest.length / 2), line: longest, isPoint: false)
    }

    private func pole(of rings: [[Position]]) -> Site? {
        guard let pole = Ring.poleOfInaccessibility(of: rings, precision: 2) else { return nil }
        return Site(position: pole.position, isPoint: false)
    }

    /// Where arrows to and from a country end: the middle of its visible ground, or where it lies if that is too small
    /// or off the map.
    func node(of code: CountryCode) -> Position? {
        let middle = Rectangle(around: FrameRequest.corners(of: atlas.polygons(of: code), atlas))?.centre
        let place = middle.flatMap(plane.project)
        // A corner of it at the edge is not where it lies.
        if let place, !plane.frame.contains(place), place.x.isFinite, place.y.isFinite { return place }
        return pole(of: base.ground(of: code)?.rings ?? [])?.position ?? place
    }

    /// The visible ground of a region; regions are not part of the base map.
    private func rings(ofRegion code: String) -> [[Position]] {
        var rings: [[Position]] = []
        for polygon in atlas.polygons(ofRegion: code) {
            var ring: [Position] = []
            for reference in polygon.outer {
                let arc = atlas.arc(reference.index)
                ring.append(contentsOf: reference.isReversed ? arc.reversed() : arc)
            }
            if let clipped = visible(ring) { rings.append(clipped) }
        }
        return rings
    }

    /// The visible ground of a region of one's own, holes included.
    func rings(ofOwnRegion code: String) -> [[Position]] {
        (atlas.ownRegions?.region(code)?.polygons ?? []).flatMap { [$0.outer] + $0.holes }.compactMap(visible)
    }

    private func visible(_ ring: [Position]) -> [Position]? {
        var ring = ring
        guard (try? plane.project(&ring)) != nil else { return nil }
        let clipped = plane.frame.clip(ring: ring.filter { $0.x.isFinite && $0.y.isFinite })
        return clipped.isEmpty ? nil : clipped
    }

    /// The direction from a site into the country a route enters, of length 1; `nil` where nothing tells.
    func direction(at site: Site, along route: Route) -> Position? {
        guard let line = site.line else { return directionOverWater(at: site.position, along: route) }
        let along = line.nearest(to: site.position).along
        guard let tangent = line.tangent(at: along, reach: 16) else { return nil }
        let normal = Position(x: -tangent.y, y: tangent.x)
        let back = Position(x: -normal.x, y: -normal.y)
        for distance in [6.0, 12, 24, 40, 80] {
            let here = base.country(at: site.position.moved(normal, distance))
            let there = base.country(at: site.position.moved(back, distance))
            if let entered = route.to.country, here == entered || there == entered {
                if here != there { return here == entered ? normal : back }
            } else if let left = route.from.country, here == left || there == left {
                if here != there { return here == left ? back : normal }
            }
        }
        return nil
    }

    /// The direction from the ground that is left to the ground that is entered, where it lies nearest.
    private func directionOverWater(at position: Position, along route: Route) -> Position? {
        guard let left = route.from.country, let entered = route.to.country,
            let start = shore(of: left, near: position), let end = shore(of: entered, near: position),
            case let length = start.distance(to: end), length > 1
        else { return nil }
        return Position(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
    }

    /// The ground of a country nearest to a position: that position itself where it is on it.
    private func shore(of code: CountryCode, near position: Position) -> Position? {
        if base.country(at: position) == code { return position }
        return (base.ground(of: code)?.rings ?? []).compactMap { Polyline($0)?.nearest(to: position) }
            .min { $0.distance < $1.distance }?.position
    }
}

extension Position {
    /// The position a distance away in a direction of length 1.
    func moved(_ direction: Position, _ distance: Double) -> Position {
        Position(x: x + direction.x * distance, y: y + direction.y * distance)
    }

    /// The direction turned by an angle in radians, clockwise on the screen.
    func turned(_ angle: Double) -> Position {
        Position(x: x * angle.cosine - y * angle.sine, y: x * angle.sine + y * angle.cosine)
    }
}
