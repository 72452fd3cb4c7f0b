import BorderAtlas
import BorderReports
import BorderTestSupport
import Testing

/// What is written about a sign says which sign that is.
@Suite struct LabelGroupTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func groups(_ scene: MapScene, in layer: String) -> [(id: String, texts: [String])] {
        let nodes = scene.layers.first { $0.id == layer }?.nodes ?? []
        return nodes.compactMap { node in
            guard case .group(let id, _, let parts) = node else { return nil }
            let texts = parts.compactMap { part in
                if case .element(let element) = part, case .text(let line) = element.shape { line.text } else { nil }
            }
            return (id, texts)
        }
    }

    @Test(arguments: ["overview", "zoom"])
    func everyWordAboutASignNamesIt(name: String) throws {
        let content = try name == "overview" ? WorkedExamples.overview() : WorkedExamples.finnishBorder()
        let scene = try content.layOut(with: atlas)
        let labels = groups(scene, in: "labels")
        let signs = Set(content.flows.map { "label-flow-\($0.id)" } + content.statuses.map { "label-status-\($0.id)" })
        #expect(Set(labels.map(\.id)).count == labels.count)
        #expect(Set(labels.map(\.id)).isSubset(of: signs))
        // Nothing was dropped, so every number has its words.
        #expect(scene.droppedLabels == [])
        for flow in content.flows where !flow.valueLabel.isEmpty {
            let own = try #require(labels.first { $0.id == "label-flow-\(flow.id)" }, "\(flow.id)")
            #expect(own.texts.contains(flow.valueLabel), "\(own)")
        }
        // Names of the ground belong to no sign.
        #expect(!labels.contains { $0.texts.contains("Russia") || $0.texts.contains("Moscow") })
    }

    @Test func bothDirectionsOfAPlaceAreOneGroup() throws {
        let scene = try WorkedExamples.finnishBorder().layOut(with: atlas)
        let rows = groups(scene, in: "labels").filter { $0.texts.contains { $0.contains("Vaalimaa") } }
        #expect(rows.count == 1)
        #expect(rows.first?.texts.contains("Torfyanovka") == true)
    }
}
