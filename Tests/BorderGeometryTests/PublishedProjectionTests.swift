import BorderGeometry
import Testing

/// Coordinates worked out in print, and the formulas of the papers: PROJ is not asked to confirm itself.
@Suite struct PublishedProjectionTests {
    private func project(_ definition: String, _ longitude: Double, _ latitude: Double) throws -> Position {
        var positions = [Position(x: longitude, y: latitude)]
        try Transformation(pipeline: definition).apply(to: &positions)
        return positions[0]
    }

    /// Snyder, Map Projections: A Working Manual (1987), numerical example of the ellipsoidal azimuthal.
    @Test func snydersAzimuthalExample() throws {
        let found = try project("+proj=laea +lat_0=40 +lon_0=-100 +ellps=clrk66", -110, 30)
        #expect(abs(found.x - -965_932.1) < 0.1)
        #expect(abs(found.y - -1_056_814.9) < 0.1)
    }

    /// The same manual, numerical example of the ellipsoidal conic.
    @Test func snydersConicExample() throws {
        let found = try project("+proj=aea +lat_1=29.5 +lat_2=45.5 +lat_0=23 +lon_0=-96 +ellps=clrk66", -75, 35)
        #expect(abs(found.x - 1_885_472.7) < 0.1)
        #expect(abs(found.y - 1_535_925.0) < 0.1)
    }

    private static let flattening = 1 / 298.257223563
    private static let eccentricity = (flattening * (2 - flattening)).squareRoot()

    /// The authalic q of a latitude in radians.
    private static func q(_ latitude: Double) -> Double {
        let (e, s) = (eccentricity, latitude.sine)
        // artanh(e s) by its series, which is exact to a double for such small arguments.
        let t = e * s
        var (artanh, power) = (0.0, t)
        for n in stride(from: 1.0, through: 21, by: 2) {
            artanh += power / n
            power *= t * t
        }
        return (1 - e * e) * (s / (1 - t * t) + artanh / e)
    }

    /// Equal Earth after Šavrič, Patterson and Jenny (2018), on the authalic sphere of WGS 84.
    private func equalEarth(_ longitude: Double, _ latitude: Double) -> Position {
        let qp = Self.q(.pi / 2)
        let authalic = (Self.q(latitude * .pi / 180) / qp).arcsine
        let radius = 6_378_137 * (qp / 2).squareRoot()
        let (a1, a2, a3, a4) = (1.340264, -0.081106, 0.000893, 0.003796)
        let m = 3.squareRoot() / 2
        let theta = (m * authalic.sine).arcsine
        let t2 = theta * theta
        let t6 = t2 * t2 * t2
        let x = longitude * .pi / 180 * theta.cosine / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)))
        let y = theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))
        return Position(x: x * radius, y: y * radius)
    }

    @Test(arguments: [(37.6173, 55.7558), (44.63, 42.74), (-105.5, 31.5), (179, -16.5), (-170, 66), (0, 0), (12, 89)])
    func theWorldFollowsThePaper(longitude: Double, latitude: Double) throws {
        let found = try project(MapProjection.world(around: 0).definition, longitude, latitude)
        #expect(found.distance(to: equalEarth(longitude, latitude)) < 0.01)
    }

    @Test func theWorldAroundAnotherMeridianIsTheSameTurned() throws {
        for meridian in [-150.0, -30, 53, 90, 180] {
            let definition = MapProjection.world(around: meridian).definition
            for (longitude, latitude) in [(20.0, 60.0), (-70, -30), (60, 5)] {
                let turned = GeographicExtent.unwrap(longitude + meridian, around: 0)
                let found = try project(definition, turned, latitude)
                #expect(found.distance(to: equalEarth(longitude, latitude)) < 0.01)
            }
        }
    }

    /// Lambert's azimuthal after Snyder's equations 24-2 and 24-17...24-19.
    private func azimuthal(_ centre: Position, _ place: Position) -> Position {
        let e2 = Self.eccentricity * Self.eccentricity
        let qp = Self.q(.pi / 2)
        let radius = 6_378_137 * (qp / 2).squareRoot()
        let (middle, latitude) = (centre.y * .pi / 180, place.y * .pi / 180)
        let (b1, b) = ((Self.q(middle) / qp).arcsine, (Self.q(latitude) / qp).arcsine)
        let turn = (place.x - centre.x) * .pi / 180
        let m1 = middle.cosine / (1 - e2 * middle.sine * middle.sine).squareRoot()
        let d = 6_378_137 * m1 / (radius * b1.cosine)
        let scale =
            radius * (2 / (1 + b1.sine * b.sine + b1.cosine * b.cosine * turn.cosine)).squareRoot()
        return Position(
            x: scale * d * b.cosine * turn.sine,
            y: scale / d * (b1.cosine * b.sine - b1.sine * b.cosine * turn.cosine)
        )
    }

    /// The frames of the overview, the Finnish border, Georgia, Fiji and the Bering Strait.
    @Test(
        arguments: [(53.0, 55.0), (27, 65), (44.5, 42.5), (179, -17.5), (190, 62)]
    )
    func azimuthalFramesFollowTheManual(longitude: Double, latitude: Double) throws {
        let centre = Position(x: longitude, y: latitude)
        let projection = MapProjection.azimuthal(around: centre)
        for (dx, dy) in [(0.0, 0.0), (9, 4), (-12, 6), (25, -11), (-30, -14), (3, 20)] {
            let place = Position(x: longitude + dx, y: latitude + dy)
            let expected = azimuthal(centre, place)
            let found = try project(projection.definition, GeographicExtent.unwrap(place.x, around: 0), place.y)
            #expect(found.distance(to: expected) < 0.01, "\(place)")
        }
    }

    /// Albers after Snyder's equations 14-1...14-6 and 14-12...14-15.
    private func conic(_ centre: Position, _ south: Double, _ north: Double, _ place: Position) -> Position {
        let e2 = Self.eccentricity * Self.eccentricity
        func m2(_ degrees: Double) -> Double {
            let latitude = degrees * .pi / 180
            return latitude.cosine * latitude.cosine / (1 - e2 * latitude.sine * latitude.sine)
        }
        func q(_ degrees: Double) -> Double { Self.q(degrees * .pi / 180) }
        let n = (m2(south) - m2(north)) / (q(north) - q(south))
        let c = m2(south) + n * q(south)
        func rho(_ degrees: Double) -> Double { 6_378_137 * (c - n * q(degrees)).squareRoot() / n }
        let theta = n * (place.x - centre.x) * .pi / 180
        return Position(
            x: rho(place.y) * theta.sine,
            y: rho(centre.y) - rho(place.y) * theta.cosine
        )
    }

    /// The frames of Russia and Kazakhstan, and of the United States and Mexico.
    @Test(arguments: [(67.0, 51.5, 48.5, 54.5), (-107, 29, 26.5, 31.5), (53, 55, 44.5, 65.5)])
    func conicFramesFollowTheManual(longitude: Double, latitude: Double, south: Double, north: Double) throws {
        let centre = Position(x: longitude, y: latitude)
        let projection = try #require(MapProjection.conic(around: centre, parallels: south, north))
        for (dx, dy) in [(0.0, 0.0), (15, 4), (-20, 3), (18, -5), (-9, -6)] {
            let place = Position(x: longitude + dx, y: latitude + dy)
            let found = try project(projection.definition, place.x, place.y)
            #expect(found.distance(to: conic(centre, south, north, place)) < 0.01, "\(place)")
        }
    }
}
