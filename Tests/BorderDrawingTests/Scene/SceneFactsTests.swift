import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// What signs say of themselves to programs.
@Suite("Facts of signs") struct SceneFactsTests {
    private static func facts(_ flow: PlacedFlow) -> [String: String] {
        Dictionary(flow.facts.map { ($0.name, $0.value) }) { first, _ in first }
    }

    private static func placed(
        _ quantity: Quantity?,
        largest: Int64 = 10_000,
        direction: Position? = nil,
        with change: (inout FlowMark) -> Void = { _ in }
    ) -> PlacedFlow {
        var mark = SceneExamples.flow("x", .crossing("vaalimaa-torfyanovka"), to: "FIN", quantity)
        change(&mark)
        return PlacedFlow(
            mark,
            at: Site(position: Position(x: 9, y: 9), isPoint: true),
            direction: direction,
            scale: DiscScale(largestValue: largest, largestRadius: 40),
            coveredBorder: nil,
            ink: .out
        )
    }

    @Test func aNumberSaysWhatWhereWhitherAndHowLarge() throws {
        let flow = Self.placed(Quantity(2_500, .moreThan)) { $0.period = Period("2022-09-21/2022-09-26") }
        #expect(
            Self.facts(flow) == [
                "place": "vaalimaa-torfyanovka", "from": "RUS", "to": "FIN", "value": "2500", "qualifier": "more_than",
                "radius": "20", "start": "2022-09-21", "end": "2022-09-26", "basis": "reported",
            ]
        )
    }

    @Test func openDaysSayWhatIsCertain() throws {
        let (first, last) = (try #require(Day("2022-09-19")), try #require(Day("2022-09-29")))
        let flow = Self.placed(Quantity(1)) {
            $0.period = Period(start: first...first.advanced(by: 2), end: last.advanced(by: -2)...last)
        }
        let facts = Self.facts(flow)
        #expect(facts["start"] == "2022-09-19" && facts["start-latest"] == "2022-09-21")
        #expect(facts["end-earliest"] == "2022-09-27" && facts["end"] == "2022-09-29")
    }

    @Test func rangesRivalsAndWaysBackHaveTheirOwn() throws {
        let range = Self.facts(Self.placed(Quantity(2_500, .range, rangeEnd: 10_000)))
        #expect(range["value"] == "2500" && range["high"] == "10000" && range["high-radius"] == "40")
        let rival = Self.facts(Self.placed(Quantity(2_500)) { $0.basis = .conflicting([100, 10_000]) })
        #expect(rival["rivals"] == "100 10000" && rival["rival-radii"] == "4 40" && rival["basis"] == "conflicting")
        let back = Self.facts(
            Self.placed(Quantity(2_500), direction: Position(x: 1, y: 0)) {
                ($0.opposite, $0.oppositePeriod) = (Quantity(400, .about), Period("2022-09"))
            }
        )
        #expect(back["back-value"] == "400" && back["back-qualifier"] == "about" && back["back-radius"] == "8")
        #expect(back["back-start"] == "2022-09-01" && back["back-end"] == "2022-09-30")
        let both = Self.facts(Self.placed(Quantity(1)) { $0.isBothWays = true })
        #expect(both["ways"] == "both")
    }

    @Test func whatIsWithheldOrUnknownSaysNoNumber() {
        let facts = Self.facts(Self.placed(nil) { $0.valueLabel = "withheld" })
        for name in ["value", "high", "radius", "qualifier", "basis"] { #expect(facts[name] == nil) }
        #expect(facts["place"] == "vaalimaa-torfyanovka")
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func areasAreAsTheStatedValues(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let largest = Int64.random(in: 1_000...1_000_000, using: &random)
        let values = (0..<20).map { _ in Int64.random(in: largest / 50...largest, using: &random) }
        let areas = try values.map { value -> Double in
            let facts = Self.facts(Self.placed(Quantity(value), largest: largest))
            let radius = try #require(facts["radius"].flatMap { Double($0) })
            #expect(facts["value"] == "\(value)")
            return radius * radius / Double(value)
        }
        // A radius is written to a tenth of a px, of 5 px at least.
        let mean = areas.reduce(0, +) / Double(areas.count)
        for area in areas { #expect(abs(area / mean - 1) < 0.05) }
    }

    @Test(arguments: SceneExamples.all.map(\.name)) func everySignOfAMapStatesTheRadiusItIsDrawnWith(name: String)
        throws
    {
        let scene = try #require(SceneExamples.all.first { $0.name == name }).scene.get()
        let elements = SVGChecker(try SVGFormat().bytes(of: scene), mostBytes: 400_000).elements
        let groups = elements.filter { $0.name == "g" && $0.attributes["data-value"] != nil }
        #expect(groups.count == scene.facts.values.count { facts in facts.contains { $0.name == "value" } })
        for group in groups {
            let stated = try #require(group.attributes["data-radius"])
            let drawn = elements.filter { $0.group == group.attributes["id"] }.flatMap { element -> [String] in
                if let radius = element.attributes["r"] { return [radius] }
                guard let arc = element.attributes["d"]?.split(separator: "A").dropFirst().first else { return [] }
                return arc.split(separator: " ").first.map { [String($0)] } ?? []
            }
            #expect(drawn.contains(stated), "\(group.attributes["id"] ?? ""): \(stated) of \(drawn)")
        }
    }

    @Test func aPartOfAPageNamesItsSignsAndLeavesTheRestOut() throws {
        let scene = try SceneExamples.overview.get()
        var format = SVGFormat(idPrefix: "m-")
        format.isPartOfPage = true
        let text = String(decoding: try format.bytes(of: scene), as: UTF8.self)
        #expect(!text.contains("inkscape") && !text.contains("<metadata>") && !text.contains("role=\"img\" aria"))
        let checker = SVGChecker(Array(text.utf8))
        let ids = checker.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix("m-") })
        for framing in ["m-text", "m-periods", "m-paper"] { #expect(!ids.contains(framing)) }
        let signs = checker.elements.filter { $0.attributes["data-place"] != nil }
        #expect(signs.count == scene.facts.count && signs.allSatisfy { $0.attributes["role"] == "img" })
        let box = (checker.elements.first?.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        let frame = scene.mapFrame
        #expect(box == [frame.min.x, frame.min.y, frame.width, frame.height])
    }
}
