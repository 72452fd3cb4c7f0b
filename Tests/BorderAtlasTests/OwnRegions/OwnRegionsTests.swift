import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// Regions of one's own: checked, dissolved, and with the crossings that lie in them.
@Suite("Regions of one's own") struct OwnRegionsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> Polygon {
        let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
        return Polygon(outer: corners.map { Position(x: $0.0, y: $0.1) })
    }

    private func area(_ code: String, _ polygons: Polygon..., name: String? = nil) -> NamedArea {
        NamedArea(code: code, name: name ?? code, polygons: polygons, line: 1, feature: 1)
    }

    @Test("a crossing lies in the region around it, in none, in several, or nobody knows where")
    func sites() throws {
        let made = try atlas.adding(
            regions: [area("S", box(26, 60, 30, 61)), area("T", box(27, 60.5, 28, 61.5))],
            named: "mine"
        )
        let own = try #require(made.atlas.ownRegions)
        #expect(own.site(ofCrossing: "vaalimaa-torfyanovka") == .several(["S", "T"]))
        #expect(own.site(ofCrossing: "narva-ivangorod") == .outside)
        #expect(own.site(ofCrossing: "nowhere") == .unknown)
        #expect(own.region(ofCrossing: "imatra-svetogorsk") == nil && own.overlap("T", "S"))
        let placed = try made.atlas.placing([
            Crossing(id: "FIN-RUS:A", name: "A", longitude: 26.5, latitude: 60.2, mode: .road, countryA: "FIN"),
            Crossing(id: "FIN-RUS:B", name: "B", mode: .road, countryA: "FIN"),
        ])
        #expect(placed.ownRegions?.site(ofCrossing: "FIN-RUS:A") == .inside("S"))
        #expect(placed.ownRegions?.site(ofCrossing: "FIN-RUS:B") == .unknown)
    }

    @Test("random polygons: every crossing is where an even-odd count of edges puts it", arguments: 0..<40)
    func oracle(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let positioned = atlas.crossings.filter { $0.position != nil && $0.partOf.isEmpty }
        // Around a crossing somewhere, so that there is something to find.
        let anchors = (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in
            positioned.randomElement(using: &random)?.position
        }
        let areas = anchors.enumerated().map { number, centre in
            area("r\(number)", star(around: centre, using: &random))
        }
        let own = try #require(try atlas.adding(regions: areas, named: "random").atlas.ownRegions)
        var found = 0
        for crossing in positioned where atlas.parts(ofCrossing: crossing.id).isEmpty {
            guard let position = crossing.position else { continue }
            let holders = areas.filter { Self.isInside(position, $0.polygons[0].outer) }.map(\.code)
            let expected: OwnRegionSite =
                holders.isEmpty ? .outside : holders.count == 1 ? .inside(holders[0]) : .several(holders)
            #expect(own.site(ofCrossing: crossing.id) == expected, "\(crossing.id)")
            found += holders.count
        }
        #expect(found > 0)
    }

    /// A ring without self-intersections: its corners run once around the middle.
    private func star(around centre: Position, using random: inout SplitMix) -> Polygon {
        let count = Int.random(in: 3...40, using: &random)
        var turns = (0..<count).map { _ in Double.random(in: 0..<360, using: &random) }.sorted()
        turns = [0, 120, 240] + turns
        let corners = turns.sorted().map { turn in
            let reach = Double.random(in: 0.3...6, using: &random)
            let angle = turn * .pi / 180
            return Position(x: centre.x + reach * angle.cosine, y: centre.y + reach * angle.sine)
        }
        let onEarth = corners.map { Position(x: min(180, max(-180, $0.x)), y: min(90, max(-90, $0.y))) }
        return Polygon(outer: onEarth + [onEarth[0]])
    }

    private static func isInside(_ point: Position, _ ring: [Position]) -> Bool {
        zip(ring, ring.dropFirst()).count { one, next in
            guard (one.y > point.y) != (next.y > point.y) else { return false }
            return point.x < one.x + (point.y - one.y) / (next.y - one.y) * (next.x - one.x)
        } % 2 == 1
    }

    @Test("parts of one code become one region, wherever they touch or overlap, in any order")
    func dissolved() throws {
        let parts = [area("A", box(0, 0, 2, 2)), area("A", box(1, 1, 3, 3)), area("A", box(3, 1, 4, 3))]
        for order in [parts, parts.reversed()] {
            let own = try #require(try atlas.adding(regions: order, named: "x").atlas.ownRegions)
            #expect(own.regions.count == 1 && own.regions[0].polygons.count == 1)
            let engine = try GeometryEngine()
            #expect(try Area(own.regions[0].polygons, engine: engine).invalidity() == nil)
            #expect(abs(try Area(own.regions[0].polygons, engine: engine).size() - 9) < 1e-9)
        }
    }

    @Test("what is not valid is made so, and what covers no ground is left out; both are said with their line")
    func valid() throws {
        let bow = Polygon(
            outer: [(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)].map { Position(x: $0.0, y: $0.1) }
        )
        let line = Polygon(outer: [(5, 5), (6, 6), (7, 7), (5, 5)].map { Position(x: $0.0, y: $0.1) })
        let made = try atlas.adding(regions: [area("bow", bow), area("line", line)], named: "x.json")
        #expect(made.atlas.ownRegions?.regions.map(\.code) == ["bow"])
        #expect(made.findings.map(\.severity) == [.warning, .error] && made.findings.allSatisfy { $0.line == 1 })
        #expect(made.findings[0].found.contains("made valid") && made.findings[1].found.contains("covers no ground"))
        #expect(throws: OwnRegionsError.none("x.json")) {
            try atlas.adding(regions: [area("l", line)], named: "x.json")
        }
    }

    @Test("overlaps and gaps are said with their size; neighbours that share an edge say nothing")
    func compared() throws {
        let sides = [area("W", box(0, 0, 1, 3)), area("E", box(2, 0, 3, 3))]
        #expect(try atlas.adding(regions: sides, named: "x").findings.isEmpty)
        let ring = sides + [area("N", box(1, 2, 2, 3)), area("S", box(1, 0, 2, 1))]
        let gaps = try atlas.adding(regions: ring, named: "x").findings
        #expect(gaps.map(\.code) == ["gaps"] && gaps[0].found.contains("enclose 1 gap that is in none"), "\(gaps)")
        #expect(gaps[0].found.contains("around 1.5, 1.5"))
        let lying = try atlas.adding(regions: [sides[0], area("X", box(0.5, 0, 1.5, 1))], named: "x").findings
        #expect(
            lying.map(\.code) == ["overlap"] && lying[0].found.contains("'W' and 'X' overlap in about 6,1"),
            "\(lying)"
        )
    }

    @Test("a square degree at the equator has 12,364 square kilometres, a hole takes its share")
    func size() {
        #expect(abs(box(0, 0, 1, 1).squareKilometres - 12_364) < 2)
        #expect(abs(box(0, 60, 1, 61).squareKilometres - 6_088) < 3)
        var holed = box(0, 0, 2, 1)
        holed.holes = [box(0.5, 0, 1.5, 1).outer]
        #expect(abs(holed.squareKilometres - 12_364) < 2)
    }

    @Test("names and codes are found in any case, before regions of the atlas, but never before a country")
    func names() throws {
        let areas = [
            area("FI-09", box(26, 60, 30, 62), name: "Itäraja"), area("FIN", box(0, 0, 1, 1), name: "Suomi ja muu"),
        ]
        let made = try atlas.adding(regions: areas, named: "x")
        #expect(made.atlas.match("ITARAJA") == .place(.ownRegion("FI-09")))
        #expect(made.atlas.match("FI-09") == .place(.ownRegion("FI-09")))
        #expect(made.atlas.match("FIN") == .place(.country("FIN")))
        #expect(made.atlas.ownRegions?.regions(named: "fin").map(\.code) == ["region:FIN"])
        #expect(made.findings.map(\.code) == ["code-taken"])
        #expect(made.atlas.name(of: .ownRegion("FI-09")) == "Itäraja" && Place.ownRegion("FI-09").kind == .region)
        #expect(atlas.ownRegions == nil)
    }

    @Test("a port with bridges in two regions is in neither")
    func ports() throws {
        let port = Crossing(id: "p", name: "P", longitude: 10.2, latitude: 0.5, mode: .road, countryA: "CMR")
        let bridges = [10.1, 10.9].enumerated().map { number, east in
            var bridge = Crossing(
                id: "p\(number)",
                name: "P\(number)",
                longitude: east,
                latitude: 0.5,
                mode: .road,
                countryA: "CMR"
            )
            bridge.partOf = "p"
            return bridge
        }
        let own = atlas.adding(crossings: [port] + bridges)
        let halves = [area("W", box(10, 0, 10.5, 1)), area("E", box(10.5, 0, 11, 1))]
        let sites = try #require(try own.adding(regions: halves, named: "x").atlas.ownRegions)
        #expect(sites.site(ofCrossing: "p") == .several(["E", "W"]))
        #expect(sites.crossings(in: "W") == ["p0"] && sites.crossings(in: "E") == ["p1"])
        let whole = try own.adding(regions: [area("A", box(10, 0, 11, 1))], named: "x").atlas.ownRegions
        #expect(whole?.crossings(in: "A") == ["p", "p0", "p1"])
    }
}
