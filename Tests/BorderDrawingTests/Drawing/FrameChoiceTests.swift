import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

private let frame = Rectangle(x: 0, y: 88, width: 960, height: 684)

@Suite struct FrameChoiceTests {
    @Test func everythingAskedForIsShownAndOneSideIsFull() throws {
        let places = [Position(x: 20, y: 60), Position(x: 88, y: 52), Position(x: 44, y: 41), Position(x: 30, y: 69)]
        let plane = try FrameChoice.plane(showing: places, in: frame, padding: (20, 30))
        let px = places.compactMap(plane.project)
        let box = try #require(Rectangle(around: px))
        #expect(px.count == 4)
        #expect(frame.insetBy(19.99).contains(box))
        #expect(abs(box.width - 920) < 0.1 || abs(box.height - 624) < 0.1)
        #expect(abs(box.centre.x - 480) < 0.1 && abs(box.centre.y - 430) < 0.1)
    }

    @Test func pixelsGoThereAndBack() throws {
        let plane = try FrameChoice.plane(
            showing: [Position(x: 20, y: 60), Position(x: 60, y: 50)],
            in: frame,
            padding: (0, 0)
        )
        for x in stride(from: 0.0, through: 960, by: 160) {
            let px = Position(x: x, y: 300)
            let place = try #require(plane.unproject(px))
            #expect(try #require(plane.project(place)).distance(to: px) < 1e-6)
        }
        #expect(plane.isFaithful)
    }

    @Test func onePlaceGetsItsSurroundings() throws {
        let plane = try FrameChoice.plane(showing: [Position(x: 27.87, y: 60.6)], in: frame, padding: (20, 20))
        #expect(abs(plane.metresPerPixel * 684 - 150_000) < 1)
    }

    @Test func nothingAskedForIsTheWorld() throws {
        let plane = try FrameChoice.plane(showing: [], in: frame, padding: (20, 20))
        #expect(plane.choice.projection.method == .equalEarth)
        #expect(plane.project(Position(x: 0, y: 0)) != nil)
    }

    @Test(
        arguments: [
            ([170, -170], 180), ([-10, 20], 5), ([100, 110, 120], 110), ([175, -175, -165], -175), ([0], 0),
        ] as [([Double], Double)]
    )
    func middleIsOppositeTheWidestGap(longitudes: [Double], middle: Double) {
        let found = FrameChoice.middleLongitude(of: longitudes.map { Position(x: $0, y: 0) })
        #expect(abs(GeographicExtent.unwrap(found, around: middle) - middle) < 1e-9)
    }

    /// A cone would show its gap or a pole drawn as an arc: the azimuthal is taken.
    @Test func noConeWithItsGap() throws {
        let plane = try FrameChoice.plane(
            showing: [Position(x: 20, y: 41), Position(x: 135, y: 41), Position(x: 75, y: 80)],
            in: frame,
            padding: (20, 20)
        )
        #expect(plane.choice.projection.method == .lambertAzimuthalEqualArea)
    }

    @Test func theWindowHoldsTheFrame() throws {
        let plane = try FrameChoice.plane(
            showing: [Position(x: 165, y: 55), Position(x: -165, y: 70)],
            in: frame,
            padding: (20, 20)
        )
        let window = GeographicWindow(plane)
        #expect(window.extent.west < 165 && window.extent.east > 195)
        #expect(window.mayShow(Position(x: -180, y: 60), Position(x: -170, y: 70)))
        #expect(window.mayShow(Position(x: 170, y: 60), Position(x: 180, y: 70)))
        #expect(!window.mayShow(Position(x: 0, y: 60), Position(x: 10, y: 70)))
        #expect(!window.mayShow(Position(x: 170, y: -60), Position(x: 180, y: -50)))
    }

    @Test func aPoleInTheFrameOpensEveryLongitude() throws {
        let ring = stride(from: -180.0, to: 180, by: 30).map { Position(x: $0, y: 70) }
        let plane = try FrameChoice.plane(showing: ring, in: frame, padding: (0, 0), middle: 0)
        let window = GeographicWindow(plane)
        #expect(window.extent.width == 360 && window.extent.north == 90)
    }

    @Test func theGraticuleStaysInsideAndIsNotStraight() throws {
        let plane = try FrameChoice.plane(
            showing: [Position(x: 20, y: 40), Position(x: 90, y: 70)],
            in: frame,
            padding: (0, 0)
        )
        let lines = Graticule.lines(on: plane, stepDegrees: 10)
        #expect(lines.count >= 10)
        for line in lines {
            #expect(line.allSatisfy { frame.insetBy(-0.01).contains($0) })
            // Every vertex is on a meridian or a parallel of the step.
            for vertex in line.dropFirst().dropLast() {
                let place = try #require(plane.unproject(vertex))
                let off = min(
                    abs(place.x / 10 - (place.x / 10).rounded()),
                    abs(place.y / 10 - (place.y / 10).rounded())
                )
                #expect(off < 1e-5)
            }
        }
        #expect(lines.contains { $0.count > 4 })
    }
}
