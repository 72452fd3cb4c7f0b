import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

private func base(_ plane: MapPlane) throws -> BaseMap {
    try BaseMap(SceneExamples.atlas.get(), on: plane, detail: BaseMap.Detail(), anchors: [])
}

private func isOnSide(_ position: Position, of frame: Rectangle) -> Bool {
    let gaps = [
        position.x - frame.min.x, frame.max.x - position.x, position.y - frame.min.y, frame.max.y - position.y,
    ]
    return gaps.contains { abs($0) < 1e-6 }
}

@Suite struct SharedArcTests {
    private static let extents: [(Double, Double, Double, Double)] = [
        (20, 59.5, 34, 70.2), (46, 47, 87.5, 56), (-117.2, 25.8, -97.1, 32.8), (175, -20, 183, -15),
        (160, 50, 210, 75), (-180, -90, 180, 90), (18, 39, 88, 71),
    ]

    /// The line of a border has the vertices of both fills beside it: no gap, no overlap, no second simplification.
    @Test(arguments: extents)
    func fillsAndLinesShareTheirVertices(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        let map = try base(plane)
        var vertices: [CountryCode: Set<Position>] = [:]
        for ground in map.grounds { vertices[ground.code] = Set(ground.rings.joined()) }
        var checked = 0
        var alone = 0
        for (code, lines) in map.borders {
            for vertex in lines.joined() where !isOnSide(vertex, of: plane.frame) {
                let sides = [code.first, code.second].map { vertices[$0]?.contains(vertex) ?? false }
                #expect(sides.contains(true), "\(code) \(vertex)")
                if sides.contains(false) { alone += 1 }
                checked += 1
            }
        }
        // Only an exclave too small to be filled leaves a line with one side, and only on maps of continents.
        #expect(alone <= (east - west > 50 ? checked / 20 : 0))
        let all = Set(map.grounds.flatMap { $0.rings.joined() })
        for vertex in map.coasts.joined() where !isOnSide(vertex, of: plane.frame) {
            #expect(all.contains(vertex))
            checked += 1
        }
        #expect(checked > 20)
    }

    /// Fills run along the frame where it cuts them; no line does.
    @Test(arguments: extents)
    func noLineRunsAlongTheFrame(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        let map = try base(plane)
        let frame = plane.frame
        for line in map.coasts + map.lakeShores + map.borders.values.joined() {
            #expect(line.allSatisfy { frame.insetBy(-1e-6).contains($0) })
            for (one, next) in zip(line, line.dropFirst()) {
                let vertical =
                    abs(one.x - next.x) < 1e-6 && (abs(one.x - frame.min.x) < 1e-6 || abs(one.x - frame.max.x) < 1e-6)
                let level =
                    abs(one.y - next.y) < 1e-6 && (abs(one.y - frame.min.y) < 1e-6 || abs(one.y - frame.max.y) < 1e-6)
                #expect(!vertical && !level, "\(one) to \(next)")
            }
        }
        for ring in map.grounds.flatMap(\.rings) {
            #expect(ring.allSatisfy { frame.insetBy(-1e-6).contains($0) })
            #expect(abs(Ring.signedArea(ring)) >= 2)
        }
    }

    /// Countries lie beside each other: what one covers no other does, and the ground is no larger than the frame.
    @Test(arguments: extents.dropLast(2))
    func countriesDoNotOverlap(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        let map = try base(plane)
        var random = SplitMix(seed: UInt64(bitPattern: Int64(west)))
        var doubled = 0
        for _ in 0..<500 {
            let px = Position(
                x: Double.random(in: plane.frame.min.x...plane.frame.max.x, using: &random),
                y: Double.random(in: plane.frame.min.y...plane.frame.max.y, using: &random)
            )
            if map.grounds.filter({ Ring.contains(px, in: $0.rings) }).count > 1 { doubled += 1 }
        }
        #expect(doubled <= 1)
        #expect(map.grounds.reduce(0) { $0 + $1.area } <= plane.frame.width * plane.frame.height * 1.001)
    }

    @Test func vertexBudget() throws {
        for (west, south, east, north) in Self.extents {
            let map = try base(SceneExamples.plane(west, south, east, north))
            let lines = map.coasts + map.lakes + map.lakeShores + map.borders.values.joined()
            let count = map.grounds.flatMap(\.rings).joined().count + lines.joined().count
            #expect(count <= 16_000, "\(west) \(south) \(east) \(north): \(count)")
        }
    }

    @Test func chainsAreTheBorderLongestFirst() throws {
        let map = try base(SceneExamples.plane(20, 59.5, 34, 70.2))
        let code = try #require(BorderCode("FIN-RUS"))
        let chains = map.chains(of: code)
        let whole = (map.borders[code] ?? []).reduce(0) { $0 + (Polyline($1)?.length ?? 0) }
        #expect(abs(chains.reduce(0) { $0 + $1.length } - whole) < 1e-6)
        for (one, next) in zip(chains, chains.dropFirst()) { #expect(one.length >= next.length) }
        #expect(chains.first.map { $0.length > 0.9 * whole } == true)
        #expect(map.chains(of: try #require(BorderCode("FIN-MEX"))).isEmpty)
        // Some 1,340 km as people count them; less where bends are drawn straight.
        let plane = try SceneExamples.plane(20, 59.5, 34, 70.2)
        #expect((1_000_000...1_400_000).contains(whole * plane.metresPerPixel))
    }

    @Test func islandsWithAMarkStay() throws {
        let plane = try SceneExamples.plane(18, 39, 88, 71)
        let coarse = BaseMap.Detail(simplifyBelow: 0.5, smallestRing: 400, smallestLake: 1e9)
        // Kaliningrad is an exclave of some thousand px² at most; Gotland is smaller.
        let gotland = try #require(plane.project(Position(x: 18.5, y: 57.5)))
        let atlas = try SceneExamples.atlas.get()
        let without = try BaseMap(atlas, on: plane, detail: coarse, anchors: [])
        let with = try BaseMap(atlas, on: plane, detail: coarse, anchors: [gotland])
        #expect(without.country(at: gotland) == nil)
        #expect(with.country(at: gotland) == "SWE")
        #expect(with.lakes.isEmpty && with.lakeShores.isEmpty)
    }
}

@Suite struct FrameExtentTests {
    private static let frame = Rectangle(x: 0, y: 88, width: 960, height: 684)

    /// What each frame shows and how: method, centre and what lies in the middle.
    @Test(
        arguments: [
            ("Finland", 20.0, 59.5, 34.0, 70.2, MapProjection.Method.lambertAzimuthalEqualArea),
            ("Kazakhstan", 46, 47, 87.5, 56, .lambertAzimuthalEqualArea), ("Mexico", -117.2, 25.8, -97.1, 32.8, nil),
            ("Fiji", 175, -20, 183, -15, nil), ("Bering Strait", 160, 50, 210, 75, nil),
            ("world", -180, -90, 180, 90, .equalEarth),
            ("Pacific world", 0, -85, 360, 85, .equalEarth), ("Arctic", -180, 60, 180, 90, .lambertAzimuthalEqualArea),
        ] as [(String, Double, Double, Double, Double, MapProjection.Method?)]
    )
    func everyExtentIsSeenWhole(
        name: String,
        west: Double,
        south: Double,
        east: Double,
        north: Double,
        method: MapProjection.Method?
    ) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        if let method { #expect(plane.choice.projection.method == method, "\(name)") }
        let extent = try #require(GeographicExtent(west: west, south: south, east: east, north: north))
        var seen: [Position] = []
        for place in extent.grid(9) {
            guard let px = plane.project(place) else { continue }
            seen.append(px)
            #expect(Self.frame.insetBy(-0.01).contains(px), "\(name) \(place)")
        }
        let box = try #require(Rectangle(around: seen))
        // The larger side fills the frame and the picture is in its middle.
        #expect(max(box.width / 960, box.height / 684) > 0.999)
        #expect(box.centre.distance(to: Self.frame.centre) < 0.1)
    }

    /// Px are metres of the projection, shifted and scaled: PROJ's own coordinates, whatever the frame.
    @Test(arguments: [
        (20.0, 59.5, 34.0, 70.2), (46, 47, 87.5, 56), (175, -20, 183, -15), (160, 50, 210, 75), (-180, -90, 180, 90),
    ])
    func pixelsAreProjectedMetres(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        let transformation = try Transformation(pipeline: plane.choice.projection.definition)
        let extent = try #require(GeographicExtent(west: west, south: south, east: east, north: north))
        var metres = extent.grid(5).map { Position(x: GeographicExtent.unwrap($0.x, around: 0), y: $0.y) }
        let places = metres
        try transformation.apply(to: &metres)
        let origin = try #require(plane.project(places[12]))
        for (place, metre) in zip(places, metres) {
            let px = try #require(plane.project(place))
            let expected = Position(
                x: origin.x + (metre.x - metres[12].x) / plane.metresPerPixel,
                y: origin.y - (metre.y - metres[12].y) / plane.metresPerPixel
            )
            #expect(px.distance(to: expected) < 1e-6)
        }
    }

    @Test func marksOnBothSidesOfTheAntimeridianStayTogether() throws {
        let places = [Position(x: 177, y: 64), Position(x: -169, y: 65), Position(x: -176, y: 52)]
        let plane = try FrameChoice.plane(showing: places, in: Self.frame, padding: (40, 40))
        #expect(abs(GeographicExtent.unwrap(plane.choice.projection.centre.x, around: 180) - 184) < 0.6)
        #expect(plane.metresPerPixel < 5_000)
        for place in places { #expect(try Self.frame.contains(#require(plane.project(place)))) }
    }

    /// The same frame for the same marks, whatever their order and however often they are named.
    @Test(arguments: 0..<10)
    func orderDoesNotMatter(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let places = (0..<12).map { _ in
            Position(x: Double.random(in: 20...90, using: &random), y: Double.random(in: 40...70, using: &random))
        }
        let one = try FrameChoice.plane(showing: places, in: Self.frame, padding: (30, 30))
        let other = try FrameChoice.plane(
            showing: places.shuffled(using: &random) + places.prefix(3),
            in: Self.frame,
            padding: (30, 30)
        )
        #expect(one.choice == other.choice && one.metresPerPixel == other.metresPerPixel)
        for place in places { #expect(one.project(place) == other.project(place)) }
    }

    @Test func theWindowHoldsWhateverTheFrameShows() throws {
        for (west, south, east, north) in [
            (20.0, 59.5, 34.0, 70.2), (160, 50, 210, 75), (175, -20, 183, -15), (-180, 60, 180, 90),
            (100, -10, 140, 10),
        ] {
            let plane = try SceneExamples.plane(west, south, east, north)
            let window = GeographicWindow(plane)
            for place in plane.frameGrid(15) { #expect(window.mayShow(place, place), "\(place)") }
        }
    }
}

@Suite struct GraticuleExtentTests {
    /// Every vertex of the graticule lies on a meridian or a parallel of its step, inside the frame.
    @Test(arguments: [
        (20.0, 59.5, 34.0, 70.2), (46, 47, 87.5, 56), (-117.2, 25.8, -97.1, 32.8), (175, -20, 183, -15),
        (160, 50, 210, 75), (18, 39, 88, 71),
    ])
    func linesAreMeridiansAndParallels(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        let height = GeographicWindow(plane, marginDegrees: 2).extent.height
        let step = [0.5, 1, 2, 5].first { height / $0 <= 9 } ?? (height > 100 ? 20 : 10)
        var parallels: Set<Double> = []
        var meridians: Set<Double> = []
        for line in Graticule.lines(on: plane) {
            #expect(line.allSatisfy { plane.frame.insetBy(-1e-6).contains($0) })
            var (onParallel, onMeridian) = (true, true)
            var places: [Position] = []
            for vertex in line.dropFirst().dropLast() {
                let place = try #require(plane.unproject(vertex))
                places.append(place)
                onParallel = onParallel && abs(place.y / step - (place.y / step).rounded()) < 1e-6
                onMeridian = onMeridian && abs(place.x / step - (place.x / step).rounded()) < 1e-6
            }
            #expect(onParallel || onMeridian)
            guard let place = places.first else { continue }
            if onParallel { parallels.insert((place.y / step).rounded() * step) }
            if onMeridian { meridians.insert((place.x / step).rounded() * step) }
        }
        #expect((2...9).contains(parallels.count))
        #expect(meridians.count >= 2)
    }

    @Test func theDrawnLineFollowsTheTrueCurve() throws {
        let plane = try SceneExamples.plane(18, 39, 88, 71)
        for line in Graticule.lines(on: plane, stepDegrees: 10) {
            for (one, next) in zip(line.dropFirst(), line.dropFirst(2).dropLast()) {
                // The middle of every edge is within half a px of the meridian or parallel it stands for.
                let middle = one.interpolated(to: next, 0.5)
                let place = try #require(plane.unproject(middle))
                let near = [
                    Position(x: (place.x / 10).rounded() * 10, y: place.y),
                    Position(x: place.x, y: (place.y / 10).rounded() * 10),
                ].compactMap(plane.project).map { $0.distance(to: middle) }.min()
                #expect(try #require(near) < 0.6)
            }
        }
    }
}
