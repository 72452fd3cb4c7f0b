import BorderGeometry
import Testing

private func extent(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> GeographicExtent {
    try #require(GeographicExtent(west: west, south: south, east: east, north: north))
}

@Suite struct ProjectionChoiceTests {
    @Test func theOverviewIsAzimuthal() throws {
        let choice = try ProjectionChoice(for: extent(18, 39, 88, 71))
        #expect(choice.projection.definition == "+proj=laea +lat_0=55 +lon_0=53 +datum=WGS84 +units=m +no_defs")
        #expect(choice.projection.name == "Lambert azimuthal equal-area")
        // 3.5° was measured for this frame by other means.
        #expect(abs(choice.distortion.angularDegrees - 3.5) < 0.1)
        #expect(choice.distortion.smallestScale < 1 && choice.distortion.largestScale > 1)
    }

    @Test func theFinnishBorderIsAzimuthal() throws {
        let choice = try ProjectionChoice(for: extent(20, 59.5, 34, 70.2))
        #expect(choice.projection.method == .lambertAzimuthalEqualArea)
        #expect(choice.projection.centre == Position(x: 27, y: 65))
        #expect(choice.distortion.angularDegrees < 0.3)
    }

    @Test func aLongStripIsConic() throws {
        let choice = try ProjectionChoice(for: extent(46, 47, 87.5, 56))
        #expect(choice.projection.method == .albersEqualAreaConic)
        #expect(choice.projection.definition.contains("+lat_1=48.5 +lat_2=54.5"))
    }

    @Test func placesWithoutAConeAreAzimuthal() throws {
        #expect(try ProjectionChoice(for: extent(10, -5, 60, 5)).projection.method == .lambertAzimuthalEqualArea)
        #expect(try ProjectionChoice(for: extent(0, 70, 90, 90)).projection.method == .lambertAzimuthalEqualArea)
        #expect(MapProjection.conic(around: Position(x: 0, y: 0), parallels: -5, 5) == nil)
    }

    @Test func theWorldIsEqualEarth() throws {
        let choice = try ProjectionChoice(for: extent(-180, -90, 180, 90))
        #expect(choice.projection.definition == "+proj=eqearth +lon_0=0 +datum=WGS84 +units=m +no_defs")
        #expect(choice.distortion.angularDegrees > 30)
    }

    @Test func theCentreMovesInHalfDegrees() throws {
        let one = try ProjectionChoice(for: extent(20, 59.5, 34, 70.2)).projection
        let other = try ProjectionChoice(for: extent(20.1, 59.6, 34.2, 70.1)).projection
        #expect(one == other)
    }

    @Test func equalAreaMeansEqualArea() throws {
        for projection in [
            MapProjection.azimuthal(around: Position(x: 53, y: 55)),
            try #require(MapProjection.conic(around: Position(x: 53, y: 55), parallels: 44.5, 65.5)),
            .world(around: 53),
        ] {
            let grid = try extent(30, 45, 70, 65).grid(5)
            for position in grid {
                let here = try Distortion.measure(projection, at: [position])
                #expect(abs(here.smallestScale * here.largestScale - 1) < 1e-6)
            }
        }
    }

    @Test func placesWithoutAnImageAreInfinitelyBent() throws {
        let laea = MapProjection.azimuthal(around: Position(x: 0, y: 0))
        #expect(try Distortion.measure(laea, at: [Position(x: 180, y: 0)]).largestScale == .infinity)
    }

    @Test func theAzimuthalCanBeAskedFor() throws {
        let choice = try ProjectionChoice.azimuthal(for: extent(46, 47, 87.5, 56))
        #expect(choice.projection.definition.hasPrefix("+proj=laea +lat_0=51.5 +lon_0=67 "))
        let here = try ProjectionChoice.azimuthal(for: extent(46, 47, 87.5, 56), at: [Position(x: 67, y: 51.5)])
        #expect(here.distortion.angularDegrees < choice.distortion.angularDegrees)
    }

    @Test func placesThatAreSeenDecide() throws {
        // The corners of a box in degrees lie outside a frame: without them the azimuthal bends least.
        let box = try extent(19, 41, 170, 80)
        let inner = try extent(60, 50, 120, 70).grid(9)
        let (whole, seen) = (try ProjectionChoice(for: box), try ProjectionChoice(for: box, at: inner))
        #expect(seen.distortion.angularDegrees < whole.distortion.angularDegrees)
    }

    @Test func theWorldIsOne() {
        #expect(GeographicExtent.world.width == 360 && GeographicExtent.world.height == 180)
    }

    @Test func extentsAreChecked() throws {
        #expect(GeographicExtent(west: 10, south: 0, east: 5, north: 1) == nil)
        #expect(GeographicExtent(west: 0, south: 5, east: 5, north: 1) == nil)
        #expect(GeographicExtent(west: 0, south: 5, east: 5, north: 91) == nil)
        #expect(GeographicExtent(west: 0, south: 5, east: .nan, north: 9) == nil)
        let pacific = try extent(170, -20, 200, 10)
        #expect(pacific.unwrap(-175) == 185)
        #expect(pacific.unwrap(172) == 172)
        #expect(pacific.centre == Position(x: 185, y: -5))
    }
}
