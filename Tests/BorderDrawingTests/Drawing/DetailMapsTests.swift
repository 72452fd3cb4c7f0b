import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// What lies on one another on a map stands once more under it, at a larger scale: no number is lost or twice there.
@Suite("Maps of what lies too close") struct DetailMapsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func mark(_ id: String, _ value: Int64, _ route: Route) -> FlowMark {
        FlowMark(
            id: id,
            place: .crossing(id),
            route: route,
            quantity: Quantity(value),
            headline: atlas.crossing(id)?.name ?? id,
            valueLabel: value.grouped
        )
    }

    private func content(_ numbers: [(String, Int64)], _ border: BorderCode, isOverview: Bool = false) -> MapContent {
        let route = Route(from: .country(border.first), to: .country(border.second))
        var content = MapContent(title: "Gates", dek: "Numbers.", frame: isOverview ? .overview : .border(border))
        content.focusCountry = border.first
        content.flows = numbers.map { mark($0.0, $0.1, route) }
        content.account.drawn = Int64(numbers.count)
        return content
    }

    /// Gates of three towns of the border of Mexico and the United States, and one that stands alone.
    private static let gates: [(String, Int64)] = [
        ("san-ysidro-tijuana-el-chaparral", 590_000), ("otay-mesa-tijuana", 310_000), ("tecate-border", 65_000),
        ("calexico-mexicali", 350_000), ("presidio-ojinaga", 7_000), ("hidalgo-reynosa", 160_000),
    ]

    private func signs(_ nodes: [MapScene.Node]) -> [String] {
        nodes.flatMap { node -> [String] in
            guard case .group(let id, _, let inner) = node else { return [] }
            return [id] + signs(inner)
        }
    }

    @Test(arguments: LayoutProfile.all.map(\.name))
    func everyNumberStandsInOneOfTheMaps(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let border = try #require(BorderCode("MEX-USA"))
        let scene = try content(Self.gates, border).layOut(with: atlas, for: profile)
        let letters = scene.panels.map(\.title)
        #expect(letters.first == "" && letters.dropFirst().first == "A", "\(letters)")
        #expect(Array(letters.dropFirst()) == "ABCD".prefix(letters.count - 1).map(String.init))
        let flows = try #require(scene.layers.first { $0.id == "flows" })
        #expect(signs(flows.nodes).sorted() == Self.gates.map { "flow-\($0.0)" }.sorted())
        #expect(scene.facts.count == Self.gates.count && scene.account.drawn == Int64(Self.gates.count))
        // Each has its name and its number, on the map or in the key under it.
        let texts = scene.layers.filter { !$0.isRepetition }.flatMap(\.nodes).elements.texts.map(\.text)
            .joined(separator: " ")
        for (id, value) in Self.gates {
            #expect(texts.contains(value.grouped), "\(id)")
            #expect(texts.contains(atlas.crossing(id)?.name ?? id), "\(id)")
        }
        let boxes = scene.layers.first { $0.id == "cutouts" }?.nodes.elements ?? []
        #expect(boxes.count == letters.count - 1)
        for (index, panel) in scene.panels.enumerated() {
            #expect(panel.frame.min.x >= 0 && panel.frame.max.x <= scene.width && panel.frame.max.y < scene.height)
            for other in scene.panels[(index + 1)...] { #expect(!panel.frame.overlaps(other.frame)) }
        }
    }

    @Test func discsOfOneTownArePartedAndKeepTheirSize() throws {
        let border = try #require(BorderCode("MEX-USA"))
        let scene = try content(Self.gates, border).layOut(with: atlas)
        let points = try #require(scene.layers.first { $0.id == "flows" }).nodes.compactMap { node -> Position? in
            guard case .group(let id, _, let inner) = node, id.contains("ysidro") || id.contains("otay") else {
                return nil
            }
            guard case .circle(let centre, _)? = inner.elements.last?.shape else { return nil }
            return centre
        }
        #expect(points.count == 2)
        let distance = points[0].distance(to: points[1])
        #expect(distance > 40, "\(distance)")
        let radius = scene.facts["flow-otay-mesa-tijuana"]?.first { $0.name == "radius" }?.value
        #expect(radius == "26.1", "\(radius ?? "none")")
    }

    @Test func aBorderWithRowsHasNone() throws {
        let border = try #require(BorderCode("POL-UKR"))
        let gates = atlas.crossings(onBorder: border).filter { $0.position != nil }.map { ($0.id, Int64(5_000)) }
        let scene = try content(gates, border).layOut(with: atlas)
        #expect(scene.panels.count == 1 && scene.facts.count == gates.count)
    }

    @Test(arguments: 0..<24 as Range<UInt64>) func noNumberIsLostOrTwice(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let borders = atlas.borders.map(\.code).filter { border in
            atlas.crossings(onBorder: border).count { $0.position != nil } > 3
        }
        let border = try #require(borders.randomElement(using: &random))
        let gates = atlas.crossings(onBorder: border).filter { $0.position != nil }.shuffled(using: &random)
            .prefix(Int.random(in: 2...14, using: &random))
            .map { ($0.id, Int64.random(in: 0...900_000, using: &random)) }
        let profile = try #require(LayoutProfile.all.randomElement(using: &random))
        let content = content(Array(gates), border, isOverview: seed % 2 == 0)
        let scene = try content.layOut(with: atlas, for: profile)
        let flows = try #require(scene.layers.first { $0.id == "flows" })
        let lost = scene.account.missing
        #expect(signs(flows.nodes).count + Int(lost) == gates.count, "\(border) \(scene.account)")
        #expect(Set(signs(flows.nodes)).count == signs(flows.nodes).count)
        #expect(scene.account.drawn + lost == Int64(gates.count))
        // The same, whatever the order of the numbers.
        var turned = content
        turned.flows = content.flows.reversed()
        #expect(try turned.layOut(with: atlas, for: profile).panels == scene.panels)
    }

    @Test func aBorderIsFramedAroundItsMarks() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        let south = [("vaalimaa-torfyanovka", Int64(9_000)), ("nuijamaa-brusnichnoye", 4_000)]
        let near = try content(south, border).layOut(with: atlas)
        let whole = try content(south + [("raja-jooseppi-lotta", 300)], border).layOut(with: atlas)
        #expect(near.metadata.metresPerPixel * 3 < whole.metadata.metresPerPixel)
        #expect(near.metadata.centre.y < 63 && whole.metadata.centre.y > 64)
    }
}
