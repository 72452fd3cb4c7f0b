import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

private let centre = Position(x: 300, y: 200)

private func flow(
    _ value: Int64,
    opposite: Int64? = nil,
    toward angle: Double,
    ink: Ink = .out
) -> PlacedFlow {
    var mark = SceneExamples.flow("x", .crossing("x"), to: "FIN", Quantity(value))
    mark.opposite = opposite.map { Quantity($0) }
    return PlacedFlow(
        mark,
        at: Site(position: centre, isPoint: false),
        direction: Position(x: 1, y: 0).turned(angle),
        scale: DiscScale(largestValue: 100_000, largestRadius: 44),
        coveredBorder: nil,
        ink: ink
    )
}

@Suite struct DirectionSignTests {
    /// The pointer: as high and as wide as its disc asks for, on the axis of the direction, the disc whole behind it.
    @Test(arguments: 0..<24)
    func thePointerStandsOnTheRim(step: Int) throws {
        let angle = Double(step) * .pi / 12
        let direction = Position(x: 1, y: 0).turned(angle)
        for value: Int64 in [2_000, 5_000, 20_000, 100_000] {
            let flow = flow(value, toward: angle)
            let disc = try #require(DiscDrawing.nodes(for: flow).elements.outlines.first).outline
            let tip = centre.moved(direction, flow.radius + flow.pointerHeight)
            #expect(disc.edges.last == .line(to: tip) && disc.isClosed)
            let ring = disc.sampled(around: centre)
            let farthest = try #require(ring.max { $0.distance(to: centre) < $1.distance(to: centre) })
            #expect(farthest == tip)
            // Disc and pointer together: a sector cut off the disc, and a kite in its place.
            let half = (flow.pointerHalfBase / flow.radius).arcsine
            let sector = flow.radius * flow.radius * (.pi - half)
            let kite = flow.pointerHalfBase * (flow.radius + flow.pointerHeight)
            #expect(abs(abs(Ring.signedArea(ring)) / (sector + kite) - 1) < 1e-4)
        }
    }

    @Test(arguments: [(44.0, 16.72, 13.2), (30, 11.4, 9), (20, 7.6, 6), (7, 2.66, 2.1), (3.5, 5, 0)])
    func pointersFitTheirDiscs(radius: Double, height: Double, halfBase: Double) {
        let value = Int64((100_000 * radius * radius / (44 * 44)).rounded())
        let flow = flow(value, toward: 0)
        #expect(abs(flow.radius - radius) < 0.02)
        #expect(abs(flow.pointerHeight - height) < 0.05)
        #expect(abs(flow.pointerHalfBase - halfBase) < 0.05)
    }

    /// Half-discs: each has half the area of the full circle of its value, on the side of the country entered.
    @Test(arguments: 0..<12)
    func halvesHaveHalfTheArea(step: Int) throws {
        let angle = Double(step) * .pi / 6 + 0.1
        let direction = Position(x: 1, y: 0).turned(angle)
        let both = flow(80_000, opposite: 20_000, toward: angle)
        let halves = DiscDrawing.nodes(for: both).elements.outlines
        #expect(halves.map(\.paint.fill) == [.into, .out])
        for (half, value, side) in [(halves[0], 20_000.0, -1.0), (halves[1], 80_000, 1)] {
            let ring = half.outline.sampled(around: centre)
            let full = Double.pi * 44 * 44 * value / 100_000
            #expect(abs(abs(Ring.signedArea(ring)) - full / 2) < full * 1e-4)
            for vertex in ring {
                let along = (vertex.x - centre.x) * direction.x + (vertex.y - centre.y) * direction.y
                #expect(along * side >= -1e-9)
            }
        }
        // Both straight edges lie on one line through the centre, across the direction.
        for half in halves {
            let (dx, dy) = (half.outline.start.x - centre.x, half.outline.start.y - centre.y)
            #expect(abs(dx * direction.x + dy * direction.y) < 1e-9)
        }
        #expect(both.tip == nil)
    }

    @Test func halvesOfTheWayBackChangeColours() {
        let drawn = DiscDrawing.nodes(for: flow(80_000, opposite: 20_000, toward: 0, ink: .into)).elements
        #expect(drawn.outlines.map(\.paint.fill) == [.out, .into])
    }

    @Test func halvesOfMoreThanHaveHalfARing() throws {
        var mark = SceneExamples.flow("x", .crossing("x"), to: "FIN", Quantity(80_000, .moreThan))
        mark.opposite = Quantity(20_000)
        let both = PlacedFlow(
            mark,
            at: Site(position: centre, isPoint: false),
            direction: Position(x: 0, y: -1),
            scale: DiscScale(largestValue: 100_000, largestRadius: 44),
            coveredBorder: nil,
            ink: .out
        )
        let ring = try #require(DiscDrawing.nodes(for: both).elements.outlines.first { $0.paint.dash == [3, 3] })
        for vertex in ring.outline.sampled(around: centre) {
            #expect(vertex.y <= centre.y + 1e-9)
            #expect(abs(vertex.distance(to: centre) - both.radius - 4.5) < 1e-9)
        }
    }

    /// On the real border the pointer's tip lies on the ground of the country entered, whichever way people go.
    @Test(arguments: [
        ("FIN-RUS", "FIN"), ("FIN-RUS", "RUS"), ("KAZ-RUS", "KAZ"), ("KAZ-RUS", "RUS"), ("GEO-RUS", "GEO"),
        ("EST-RUS", "EST"), ("LVA-RUS", "RUS"), ("MNG-RUS", "MNG"), ("BLR-POL", "POL"), ("MEX-USA", "USA"),
        ("MEX-USA", "MEX"), ("NOR-RUS", "NOR"),
    ])
    func pointersPointIntoTheCountryEntered(code: String, to: String) throws {
        let atlas = try SceneExamples.atlas.get()
        let border = try #require(BorderCode(code))
        let entered = try #require(CountryCode(to))
        let left = try #require(border.other(than: entered))
        let line = FrameRequest.vertices(of: border, atlas: atlas)
        let frame = Rectangle(x: 0, y: 88, width: 500, height: 400)
        let plane = try FrameChoice.plane(showing: line, in: frame, padding: (60, 60))
        let base = try BaseMap(atlas, on: plane, detail: BaseMap.Detail(), anchors: [])
        let finder = SiteFinder(atlas: atlas, plane: plane, base: base)
        let site = try #require(finder.site(of: .border(border)))
        let chain = try #require(base.chains(of: border).first)
        #expect(chain.nearest(to: site.position).distance < 1e-6)
        #expect(abs(chain.nearest(to: site.position).along - chain.length / 2) < 1e-6)
        let route = Route(from: .country(left), to: .country(entered))
        let direction = try #require(finder.direction(at: site, along: route))
        #expect(abs(direction.distance(to: Position(x: 0, y: 0)) - 1) < 1e-9)
        let back = try #require(finder.direction(at: site, along: route.reversed))
        #expect(abs(direction.x + back.x) < 1e-9 && abs(direction.y + back.y) < 1e-9)
        // Within reach of a pointer one side or the other shows whose ground it is.
        let grounds = [4.0, 8, 14, 24, 40].map { base.country(at: site.position.moved(direction, $0)) }
        let behind = [4.0, 8, 14, 24, 40].map { base.country(at: site.position.moved(back, $0)) }
        #expect(grounds.contains(entered) || behind.contains(left))
        #expect(grounds.filter { $0 == entered }.count >= grounds.filter { $0 == left }.count)
        // Nobody knows where "anywhere" lies, and a site off every border has no sides.
        #expect(finder.direction(at: site, along: Route(from: .anywhere, to: .anywhere)) == nil)
        let loose = Site(position: site.position, isPoint: true)
        #expect(finder.direction(at: loose, along: route) == nil)
    }
}
