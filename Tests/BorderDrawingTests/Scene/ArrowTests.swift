import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Arrows between countries that share no border.
@Suite struct ArrowTests {
    private static func flow(_ from: CountryCode, _ to: CountryCode, _ value: Int64) -> FlowMark {
        var flow = SceneExamples.flow("\(from) to \(to)", .country(to), from: from, to: to, Quantity(value))
        flow.isArrow = true
        return flow
    }

    private static func map(_ flows: [FlowMark], focus: CountryCode? = nil) -> MapContent {
        var map = MapContent(title: "Arrows", dek: "", legendTitle: "Applications reported")
        map.flows = flows
        map.focusCountry = focus
        map.isOfManyBorders = focus == nil
        return map
    }

    private static let pairs = map([
        flow("SYR", "DEU", 592_000), flow("SYR", "SWE", 51_000), flow("AFG", "DEU", 154_000), flow("ERI", "ITA", 9_000),
        flow("DEU", "SYR", 100),
    ])

    @Test(arguments: LayoutProfile.all.map(\.name))
    func theWidthIsTheNumber(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let scene = try Self.pairs.layOut(with: SceneExamples.atlas.get(), for: profile)
        let most = profile.largestArrow
        for flow in Self.pairs.flows {
            let value = try #require(flow.quantity?.value)
            let facts = try #require(scene.facts[flow.signID])
            let width = try #require(facts.first { $0.name == "width" }.flatMap { Double($0.value) })
            #expect(abs(width - max(1, most * Double(value) / 592_000)) <= 0.05, "\(flow.id)")
            #expect(!facts.contains { $0.name == "radius" })
            let nodes = scene.nodes(of: "flows").filter { node in
                if case .group(flow.signID, _, _) = node { true } else { false }
            }
            // The line is as wide as it says, and all of it stands in the frame.
            #expect(nodes.elements.contains { abs($0.paint.strokeWidth - width) <= 0.05 && $0.paint.stroke == .out })
            for element in nodes.elements {
                let points =
                    switch element.shape {
                    case .lines(let lines): lines.flatMap { $0 }
                    case .areas(let rings): rings.flatMap { $0 }
                    default: [Position]()
                    }
                #expect(!points.isEmpty && points.allSatisfy(scene.mapFrame.contains), "\(flow.id)")
            }
        }
        let texts = scene.layers.filter { !$0.isRepetition }.flatMap { $0.nodes.elements.texts }
        let words = texts.map(\.text).joined(separator: " ")
        for value in ["592,000", "51,000", "154,000", "9,000", "100"] { #expect(words.contains(value), "\(words)") }
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] {
                #expect(!text.box.insetBy(0.8).overlaps(other.box.insetBy(0.8)), "\(text.text) | \(other.text)")
            }
        }
        #expect(scene.description.contains("Arrows as wide as applications reported: SYR to DEU: 592,000; "))
        #expect(!scene.description.contains("Circles"))
        let legend = scene.texts(of: "legend").map(\.text)
        #expect(legend.contains("from country to country") && legend.contains("500,000"), "\(legend)")
        #expect(legend.contains { $0.hasPrefix("fewer than ") }, "\(legend)")
        #expect(SVGChecker(try SVGFormat().bytes(of: scene), mostBytes: 180_000).problems == [])
    }

    @Test func labelsStandOffTheArrows() throws {
        let scene = try Self.pairs.layOut(with: SceneExamples.atlas.get())
        let shafts = scene.nodes(of: "flows").elements.flatMap { element -> [[Position]] in
            if case .lines(let lines) = element.shape { lines } else { [] }
        }
        for box in scene.labelBoxes where !box.sign.isEmpty {
            for line in box.lines {
                #expect(shafts.allSatisfy { line.insetBy(1).clip(line: $0).isEmpty }, "\(box.text)")
            }
        }
    }

    @Test func wordsStandAtTheEndThatDiffers() throws {
        let atlas = try SceneExamples.atlas.get()
        let out = Self.map([Self.flow("SYR", "DEU", 5_000), Self.flow("SYR", "SWE", 900)], focus: "SYR")
        let into = Self.map([Self.flow("SYR", "DEU", 5_000), Self.flow("AFG", "DEU", 900)], focus: "DEU")
        for (map, ends) in [(out, ["DEU", "SWE"]), (into, ["SYR", "AFG"])] as [(MapContent, [CountryCode])] {
            let scene = try map.layOut(with: atlas)
            let request = try FrameRequest(map, atlas: atlas, profile: .wide)
            let scales = MarkScales(map, largestRadius: 44, largestWidth: 12)
            let words = CalloutWords(content: map, profile: .wide, isZoom: false) { "\($0)" }
            let framing = MarkFraming(map, [map], atlas: atlas, request: request, words: words, scales: scales)
            let ground = try framing.fit(scene.mapFrame)
            let finder = SiteFinder(atlas: atlas, plane: ground.plane, base: ground.base)
            for (flow, end) in zip(map.flows, ends) {
                let placed = try #require(ground.numbers[0].placed.first { $0.mark.id == flow.id })
                let node = try #require(finder.node(of: end))
                #expect(placed.centre.distance(to: node) < 30, "\(flow.id)")
                #expect(placed.mark.ground(beside: placed.part) == end)
            }
        }
    }

    @Test func anArrowGoesAroundWhatItDoesNotLeadTo() throws {
        let frame = Rectangle(x: 0, y: 0, width: 400, height: 300)
        let (one, other) = (Position(x: 60, y: 150), Position(x: 340, y: 150))
        func arrow(_ bend: Double) throws -> Arrow {
            try #require(Arrow(from: one, to: other, width: 4, bend: bend, wordsBeside: .middle))
        }
        let (left, right) = (try arrow(0.36), try arrow(-0.36))
        #expect(left.cost(among: [], nodes: [], in: frame) == 0)
        // The two ways of one pair do not lie on each other.
        #expect(left.words.distance(to: right.words) > 50)
        let inTheWay = [(place: left.words, radius: 6.0)]
        #expect(left.cost(among: [], nodes: inTheWay, in: frame) == 3)
        #expect(right.cost(among: [], nodes: inTheWay, in: frame) == 0)
        // Its own ends are not in its way.
        #expect(left.cost(among: [], nodes: [(one, 6), (other, 6)], in: frame) == 0)
        let across = try #require(
            Arrow(from: Position(x: 200, y: 20), to: Position(x: 200, y: 280), width: 2, bend: 0, wordsBeside: .middle)
        )
        #expect(left.cost(among: [across], nodes: [], in: frame) == 6)
        let low = Rectangle(x: 0, y: 140, width: 400, height: 300)
        #expect(left.cost(among: [], nodes: [], in: low) != right.cost(among: [], nodes: [], in: low))
        #expect(Arrow(from: one, to: Position(x: 70, y: 150), width: 4, bend: 0.36, wordsBeside: .middle) == nil)
    }

    @Test func arrowsHaveAScaleOfTheirOwn() throws {
        var disc = SceneExamples.flow("disc", .country("FIN"), to: "FIN", Quantity(50))
        disc.headline = "Finland"
        let scales = MarkScales(Self.map([Self.flow("SYR", "DEU", 1_000), disc]), largestRadius: 44, largestWidth: 12)
        #expect(scales.discs?.largestValue == 50 && scales.arrows?.largestValue == 1_000)
        let scale = ArrowScale(largestValue: 1_000, largestWidth: 12)
        #expect(scale.width(1_000) == 12 && scale.width(500) == 6 && scale.width(1) == 1 && scale.smallestShown == 84)
        #expect(scale.legendValues == [1_000, 200])
        #expect(MarkScales(Self.map([disc]), largestRadius: 44, largestWidth: 12).arrows == nil)
    }
}
