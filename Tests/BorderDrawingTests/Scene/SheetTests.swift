import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Sheets of several maps: one ground, one scale, one legend.
@Suite struct SheetTests {
    private static func content(_ values: [[Int64?]], places: [String] = ["FIN-RUS", "EST-RUS"]) throws -> MapContent {
        var map = MapContent(title: "Weeks", dek: "One a week", legendTitle: "Crossings reported")
        map.focusCountry = "RUS"
        let panels = try values.enumerated().map { index, numbers in
            MapPanel(
                title: "Week \(index + 1)",
                flows: try zip(places, numbers).map { place, value in
                    let border = try #require(BorderCode(place))
                    let to = try #require(border.other(than: "RUS"))
                    return SceneExamples.flow("\(index)/\(to)", .border(border), to: to, value.map { Quantity($0) })
                }
            )
        }
        map.divide(by: "week", into: panels)
        return map
    }

    @Test(arguments: LayoutProfile.all.map(\.name))
    func everyMapHasItsFrameAndAllOneScale(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let content = try Self.content([[7_667, 120], [8_572, nil], [8_572, 60], [nil, nil], [500, 500]])
        let scene = try content.layOut(with: SceneExamples.atlas.get(), for: profile)
        #expect(scene.panels.map(\.title) == (1...5).map { "Week \($0)" })
        #expect(Set(scene.panels.map { "\($0.frame.width) \($0.frame.height)" }).count == 1)
        let canvas = Rectangle(x: 0, y: 0, width: scene.width, height: scene.height)
        for (index, panel) in scene.panels.enumerated() {
            #expect(canvas.contains(panel.frame) && scene.mapFrame.contains(panel.frame))
            for other in scene.panels[(index + 1)...] { #expect(!panel.frame.overlaps(other.frame)) }
        }
        #expect(scene.width == profile.width)
        // One number has one size, whichever map it stands on.
        func radius(_ id: String) -> String? { scene.facts["flow-\(id)"]?.first { $0.name == "radius" }?.value }
        #expect(radius("1/FIN") != nil && radius("1/FIN") == radius("2/FIN") && radius("4/FIN") == radius("4/EST"))
        // Each sign stands in its own frame.
        for node in scene.nodes(of: "flows") {
            guard case .group(let id, _, let nodes) = node else { continue }
            let index = try #require(Int(id.dropFirst("flow-".count).prefix(1)))
            for circle in nodes.elements.circles { #expect(scene.panels[index].frame.contains(circle.centre), "\(id)") }
        }
        #expect(scene.texts(of: "legend").filter { $0.text == "Crossings reported" }.count == 1)
        let texts = scene.layers.filter { !$0.isRepetition }.flatMap { $0.nodes.elements.texts }
        for (index, text) in texts.enumerated() {
            #expect(canvas.contains(text.box), "\(text.text)")
            for other in texts[(index + 1)...] {
                #expect(!text.box.insetBy(0.8).overlaps(other.box.insetBy(0.8)), "\(text.text) | \(other.text)")
            }
        }
        let words = texts.map(\.text).joined(separator: " ")
        for value in ["7,667", "8,572", "120", "60", "500"] { #expect(words.contains(value), "\(words)") }
        #expect(SVGChecker(try SVGFormat().bytes(of: scene), mostBytes: 150_000).problems == [])
    }

    @Test func theGroundOfEveryMapIsThatOfTheFirst() throws {
        let scene = try Self.content([[10, 20], [30, 40]]).layOut(with: SceneExamples.atlas.get())
        let grounds = scene.nodes(of: "countries").elements.map(\.shape)
        #expect(grounds.count > 4 && grounds.count % 2 == 0)
        let move = scene.panels[1].frame.min.x - scene.panels[0].frame.min.x
        guard case .areas(let first) = grounds[0], case .areas(let second) = grounds[grounds.count / 2] else {
            Issue.record("no ground")
            return
        }
        #expect(first.map { $0.map { Position(x: $0.x + move, y: $0.y) } } == second)
    }

    @Test func theMapInWordsGoesMapByMap() throws {
        let scene = try Self.content([[7_667, 120], [nil, nil]]).layOut(with: SceneExamples.atlas.get())
        #expect(scene.description.contains("2 maps, one a week, circles sized by crossings reported on one scale."))
        #expect(scene.description.contains("Week 1: 0/FIN: 7,667; 0/EST: 120. Week 2: no number."))
        let titles = scene.nodes(of: "flows").compactMap { node in
            if case .group(_, let title, _) = node { title } else { nil }
        }
        #expect(titles.contains("Week 1: 0/FIN: 7,667"))
    }

    @Test func moreMapsThanASheetHoldsAreRefused() throws {
        let most = try Self.content(Array(repeating: [10], count: PanelGrid.most), places: ["FIN-RUS"])
        #expect(try most.layOut(with: SceneExamples.atlas.get()).panels.count == 36)
        let more = try Self.content(Array(repeating: [10], count: PanelGrid.most + 1), places: ["FIN-RUS"])
        let error = #expect(throws: MapError.self) { try more.layOut(with: SceneExamples.atlas.get()) }
        #expect(
            error?.description
                == "37 maps, one a week, have no room on a sheet, which holds 36: --from and --to ask for fewer, and so "
                + "does a longer unit"
        )
    }

    @Test func aSingleMapIsASheetOfOne() throws {
        let scene = try SceneExamples.overview.get()
        #expect(scene.panels == [MapScene.PanelFrame(title: "", frame: scene.mapFrame)])
    }
}
