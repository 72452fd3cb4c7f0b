import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Seeded random maps of all kinds, and what must hold of every one of them.
@Suite struct RandomMapTests {
    private let atlas: Atlas
    private let borders: [BorderCode]

    init() throws {
        atlas = try SceneExamples.atlas.get()
        var codes: Set<BorderCode> = []
        for arc in 0..<atlas.arcCount {
            let sides = atlas.countries(ofArc: arc)
            if let left = sides.left, let right = sides.right, let code = BorderCode(left, right) { codes.insert(code) }
        }
        borders = codes.sorted()
    }

    /// Numbers of the borders of one country, or of some borders anywhere, worded in any way, some with a way back.
    private func content(_ seed: UInt64) throws -> MapContent {
        var random = SplitMix(seed: seed)
        var map = MapContent(title: "Random map \(seed)", dek: "Made by seed \(seed).")
        var chosen = borders.shuffled(using: &random)
        if seed % 3 != 0 {
            let focus = try #require(chosen.first).first
            chosen = chosen.filter { $0.has(focus) }
            map.focusCountry = focus
        }
        map.isOfManyBorders = map.focusCountry == nil
        for (index, border) in chosen.prefix(Int.random(in: 1...14, using: &random)).enumerated() {
            let from = map.focusCountry ?? border.first
            guard let to = border.other(than: from) else { continue }
            let value = Int64(1) << Int64.random(in: 0...22, using: &random) + Int64.random(in: 0...9, using: &random)
            let words = [Qualifier.exact, .about, .moreThan, .upTo].randomElement(using: &random) ?? .exact
            var flow = SceneExamples.flow("r\(index)", .border(border), from: from, to: to, Quantity(value, words))
            flow.headline = atlas.country(to)?.name ?? "\(to)"
            flow.valueLabel = NumberWords.worded(Quantity(value, words))
            if Bool.random(using: &random) { flow.noteLines = ["1–30 Sept", "land border"] }
            if Int.random(in: 0...3, using: &random) == 0 {
                flow.opposite = Quantity(value / 3 + 1)
                flow.oppositeLabel = NumberWords.grouped(value / 3 + 1)
            }
            map.flows.append(flow)
        }
        return map
    }

    /// Half of the maps for a page, the others for narrower ones; a seed names one map.
    private func scene(_ seed: UInt64) throws -> (MapContent, MapScene) {
        let map = try content(seed)
        let profile: LayoutProfile = seed % 4 == 1 ? .column : seed % 4 == 3 ? .phone : .wide
        return (map, try map.layOut(with: atlas, for: profile))
    }

    @Test(arguments: 0..<200)
    func everyMapIsTidyAndTellsEveryNumber(seed: UInt64) throws {
        let (map, scene) = try scene(seed)
        // Words: none over another, none out of the frame, in Arial or in DejaVu Sans.
        let boxes = scene.labelBoxes.flatMap { label in label.lines.map { (label.text, $0) } }
        for (index, box) in boxes.enumerated() {
            #expect(scene.mapFrame.contains(box.1), "'\(box.0)' leaves the frame")
            for other in boxes[(index + 1)...] where box.0 != other.0 {
                #expect(!box.1.overlaps(other.1), "'\(box.0)' over '\(other.0)'")
            }
        }
        let canvas = Rectangle(x: 0, y: 0, width: scene.width, height: scene.height)
        for line in scene.layers.flatMap({ $0.nodes.elements.texts }) {
            #expect(canvas.contains(line.box), "\(line.text)")
        }
        // Signs: inside the frame, with everything that is drawn of them.
        for circle in scene.elements(of: "flows").circles {
            let box = Rectangle(min: circle.centre, max: circle.centre).insetBy(-circle.radius)
            #expect(scene.mapFrame.insetBy(-0.5).contains(box), "a disc of \(circle.radius) px at \(circle.centre)")
        }
        for outline in scene.elements(of: "flows").outlines {
            for edge in outline.outline.edges {
                switch edge {
                case .line(let end), .arc(_, _, _, let end): #expect(scene.mapFrame.insetBy(-0.5).contains(end))
                }
            }
        }
        try expectEveryNumberTold(map, scene)
        expectWordsOnTheirGround(map, scene)
    }

    /// A number stands with its name, or is told with it under the map.
    private func expectEveryNumberTold(_ map: MapContent, _ scene: MapScene) throws {
        let below = scene.texts(of: "text").map(\.text).joined(separator: " ")
        let inside = scene.elements(of: "labels").texts.filter { $0.style == .insideDisc }.map(\.text)
        for flow in map.flows {
            let words = scene.labelBoxes.filter { $0.sign == flow.signID }.map(\.text).joined(separator: " ")
            if words.contains(PlainText.fit(flow.headline, .statusName, width: 100).prefix(6)) {
                #expect(words.contains(flow.valueLabel) || inside.contains(flow.valueLabel), "\(words)")
                if !flow.oppositeLabel.isEmpty, scene.isHalved(flow) {
                    #expect(words.contains(flow.oppositeLabel), "\(words)")
                }
            } else {
                // Alone there is at most the number of the key.
                #expect(words.allSatisfy(\.isNumber) && words.count <= 3, "\(words)")
                #expect(below.contains(flow.valueLabel), "\(flow.headline) \(flow.valueLabel) is nowhere")
            }
        }
    }

    /// The name of a country on another one's ground would be read as that one's.
    private func expectWordsOnTheirGround(_ map: MapContent, _ scene: MapScene) {
        var strays: [String] = []
        var grounds: [String: [[Position]]] = [:]
        for element in scene.elements(of: "countries") {
            if case .areas(let rings) = element.shape { grounds[element.id] = rings }
        }
        for label in scene.labelBoxes where !label.text.allSatisfy(\.isNumber) {
            guard let flow = map.flows.first(where: { $0.signID == label.sign }), let to = flow.route.to.country,
                let from = flow.route.from.country,
                let box = Rectangle(around: label.lines.flatMap { [$0.min, $0.max] })
            else { continue }
            // Words of the way back have no name.
            let isBack = !label.text.contains(flow.headline.prefix(6))
            let owner = isBack ? from : to
            guard let own = grounds["country-\(owner)"] else { continue }
            if Ring.contains(box.centre, in: own) { continue }
            // The cells of the search are 6 px wide: nearer than that a coast or border is not known.
            let near = [(-7.0, 0.0), (7, 0), (0, -7), (0, 7), (-7, -7), (7, 7), (-7, 7), (7, -7)].map { dx, dy in
                Position(x: box.centre.x + dx, y: box.centre.y + dy)
            }
            let isAtItsEdge = near.contains { Ring.contains($0, in: own) }
            let other = grounds.first { Ring.contains(box.centre, in: $0.value) }?.key
            let isAtSea = near.contains { position in !grounds.contains { Ring.contains(position, in: $0.value) } }
            if let other, !isAtItsEdge, !isAtSea { strays.append("'\(label.text)' stands on \(other)") }
        }
        // The largest numbers keep their words, on another's ground where every place on their own is taken.
        #expect(strays.count <= 6, "\(strays)")
    }

    @Test(arguments: [3, 40, 81] as [UInt64])
    func theSameMapIsTheSamePicture(seed: UInt64) throws { #expect(try scene(seed).1 == scene(seed).1) }
}

extension MapScene {
    /// Whether a number is drawn as two halves: a border without sides has none.
    fileprivate func isHalved(_ flow: FlowMark) -> Bool {
        nodes(of: "flows").contains { node in
            guard case .group(let id, _, let nodes) = node, id == flow.signID else { return false }
            return nodes.elements.outlines.filter { $0.paint.fill != nil }.count > 1
        }
    }
}
