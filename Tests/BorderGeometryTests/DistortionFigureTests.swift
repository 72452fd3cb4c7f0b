import BorderGeometry
import Testing

private func extent(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> GeographicExtent {
    try #require(GeographicExtent(west: west, south: south, east: east, north: north))
}

/// Figures measured with another program for the extents this project was made for.
@Suite struct DistortionFigureTests {
    private func degrees(_ projection: MapProjection, _ box: GeographicExtent) throws -> Double {
        try Distortion.measure(projection, at: box.grid(9)).angularDegrees
    }

    @Test func theOverview() throws {
        let box = try extent(18, 39, 88, 71)
        #expect(abs(try degrees(.azimuthal(around: box.centre), box) - 3.5) < 0.05)
        let cone = try #require(MapProjection.conic(around: box.centre, parallels: 44.33, 65.67))
        #expect(abs(try degrees(cone, box) - 4.4) < 0.05)
    }

    @Test func theFinnishBorder() throws {
        let box = try extent(20, 59.5, 34, 70.2)
        #expect(abs(try degrees(.azimuthal(around: box.centre), box) - 0.2) < 0.05)
        let cone = try #require(
            MapProjection.conic(around: box.centre, parallels: 59.5 + 10.7 / 6, 70.2 - 10.7 / 6)
        )
        // 0.349° by Snyder’s scale factors at the northern side.
        #expect(abs(try degrees(cone, box) - 0.349) < 0.005)
    }

    @Test func allOfRussia() throws {
        let box = try extent(19, 41, 190.5, 82)
        #expect(abs(try degrees(.azimuthal(around: Position(x: 104.75, y: 61.5)), box) - 12.7) < 0.1)
        #expect(abs(try degrees(.azimuthal(around: Position(x: 104.75, y: 90)), box) - 10.8) < 0.1)
        let cone = try #require(
            MapProjection.conic(around: box.centre, parallels: 41 + 41.0 / 6, 82 - 41.0 / 6)
        )
        #expect(abs(try degrees(cone, box) - 15.1) < 0.1)
        let customary = try #require(MapProjection.conic(around: Position(x: 100, y: 56), parallels: 52, 64))
        #expect(abs(try degrees(customary, box) - 37.7) < 0.1)
        #expect(try ProjectionChoice(for: box).projection.method == .lambertAzimuthalEqualArea)
    }

    @Test func russiaAndKazakhstan() throws {
        let choice = try ProjectionChoice(for: extent(46, 47, 87.5, 56))
        let words = choice.projection.definition.split(separator: " ")
        #expect(words[0] == "+proj=aea" && words[1] == "+lat_1=48.5" && words[2] == "+lat_2=54.5")
        // The middle meridian, 66.75, to half a degree.
        #expect(words[4] == "+lon_0=67")
        let azimuthal = try ProjectionChoice.azimuthal(for: extent(46, 47, 87.5, 56))
        #expect(choice.distortion.angularDegrees < azimuthal.distortion.angularDegrees)
    }

    @Test func theBorderOfTheUnitedStatesAndMexicoIsConic() throws {
        let choice = try ProjectionChoice(for: extent(-117.2, 25.8, -97.1, 32.8))
        #expect(choice.projection.method == .albersEqualAreaConic)
        #expect(choice.distortion.angularDegrees < 0.5)
    }

    @Test func boxesAcrossTheAntimeridianAreLikeAllOthers() throws {
        for (here, there) in [
            (try extent(175, -20, 183, -15), try extent(-5, -20, 3, -15)),
            (try extent(160, 50, 210, 75), try extent(10, 50, 60, 75)),
        ] {
            let (one, other) = (try ProjectionChoice(for: here), try ProjectionChoice(for: there))
            #expect(one.projection.method == other.projection.method)
            #expect(abs(one.distortion.angularDegrees - other.distortion.angularDegrees) < 1e-9)
            #expect(abs(one.distortion.largestScale - other.distortion.largestScale) < 1e-12)
        }
    }

    @Test func southIsNorthMirrored() throws {
        for (south, north) in [(20.0, 40.0), (35, 60), (50, 75)] {
            let one = try ProjectionChoice(for: extent(0, south, 60, north))
            let other = try ProjectionChoice(for: extent(0, -north, 60, -south))
            #expect(one.projection.method == other.projection.method)
            #expect(abs(one.distortion.angularDegrees - other.distortion.angularDegrees) < 1e-6)
        }
    }

    /// Whatever is chosen, nothing that was on offer is better by more than the half degree a tie allows.
    @Test(arguments: [
        (18.0, 39.0, 88.0, 71.0), (20, 59.5, 34, 70.2), (46, 47, 87.5, 56), (-117, 26, -97, 33), (100, -10, 140, 10),
        (-20, 30, 60, 50), (5, 45, 12, 49), (-75, -56, -66, -20),
    ])
    func theChoiceIsTheLeastOrATie(west: Double, south: Double, east: Double, north: Double) throws {
        let box = try extent(west, south, east, north)
        let choice = try ProjectionChoice(for: box)
        let azimuthal = try ProjectionChoice.azimuthal(for: box)
        #expect(choice.distortion.angularDegrees <= azimuthal.distortion.angularDegrees + 0.5)
        let sixth = box.height / 6
        if abs(box.centre.y) >= 15,
            let cone = MapProjection.conic(around: box.centre, parallels: south + sixth, north - sixth)
        {
            #expect(choice.distortion.angularDegrees <= (try degrees(cone, box)) + 0.6)
        }
    }

    @Test func distortionGrowsWithTheExtent() throws {
        var last = 0.0
        for half in [2.0, 5, 10, 20, 40] {
            let box = try extent(50 - half, max(-80, 50 - half / 2), 50 + half, 50 + half / 2)
            let here = try degrees(.azimuthal(around: Position(x: 50, y: 50)), box)
            #expect(here > last)
            last = here
        }
        #expect(last < 25)
    }

    @Test func nothingIsBentAtTheCentre() throws {
        for centre in [Position(x: 53, y: 55), Position(x: 179, y: -17.5), Position(x: -150, y: 0)] {
            let here = try Distortion.measure(.azimuthal(around: centre), at: [centre])
            #expect(here.angularDegrees < 1e-4)
            #expect(abs(here.smallestScale - 1) < 1e-6 && abs(here.largestScale - 1) < 1e-6)
        }
    }

    @Test func aConeIsTrueOnItsParallels() throws {
        let cone = try #require(MapProjection.conic(around: Position(x: 67, y: 51.5), parallels: 48.5, 54.5))
        for longitude in [40.0, 67, 90] {
            for latitude in [48.5, 54.5] {
                let here = try Distortion.measure(cone, at: [Position(x: longitude, y: latitude)])
                #expect(here.angularDegrees < 1e-3)
            }
            let between = try Distortion.measure(cone, at: [Position(x: longitude, y: 51.5)])
            #expect(between.angularDegrees > 0.01 && between.angularDegrees < 0.2)
        }
    }

    @Test func definitionsAreWrittenWithoutNeedlessFractions() throws {
        #expect(
            MapProjection.azimuthal(around: Position(x: -170.5, y: 66)).definition
                == "+proj=laea +lat_0=66 +lon_0=-170.5 +datum=WGS84 +units=m +no_defs"
        )
        let cone = try #require(MapProjection.conic(around: Position(x: -107, y: 29.5), parallels: 27, 32.5))
        #expect(
            cone.definition
                == "+proj=aea +lat_1=27 +lat_2=32.5 +lat_0=29.5 +lon_0=-107 +datum=WGS84 +units=m +no_defs"
        )
        #expect(cone.name == "Albers equal-area conic" && cone.centre == Position(x: -107, y: 29.5))
        #expect(MapProjection.world(around: 11).name == "Equal Earth")
        #expect(MapProjection.Method.allCases.count == 4)
    }

    @Test func conesThatAreNoneAreRefused() {
        for (south, north) in [(-5.0, 5.0), (-5, 5.9), (90, 20), (20, -95)] {
            #expect(MapProjection.conic(around: Position(x: 0, y: 0), parallels: south, north) == nil)
        }
        #expect(MapProjection.conic(around: Position(x: 0, y: 0), parallels: -5, 6.5) != nil)
    }
}
