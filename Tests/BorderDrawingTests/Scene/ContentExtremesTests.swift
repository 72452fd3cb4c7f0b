import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct ContentExtremesTests {
    private func document(_ scene: MapScene, mostElements: Int = 2000, mostBytes: Int = 200_000) throws -> SVGChecker {
        let checker = SVGChecker(try SVGFormat().bytes(of: scene), mostElements: mostElements, mostBytes: mostBytes)
        #expect(checker.problems == [])
        return checker
    }

    /// Every text field at once, each with a mark of its own between hostile signs.
    @Test func everyFieldIsInert() throws {
        var map = try WorkedExamples.overview()
        func poison(_ field: String) -> String { "<script>\(field)</script>\u{0}\u{202E}\"'&]]>" }
        map.title = poison("title")
        map.dek = poison("dek")
        map.warning = poison("warning")
        map.legendTitle = poison("l")
        map.sources = [poison("source")]
        map.boundaryNote = poison("boundary")
        map.dataDigest = poison("digest")
        map.generator = poison("generator")
        for index in map.flows.indices {
            map.flows[index].headline = poison("h\(index)")
            map.flows[index].sentence = poison("sentence\(index)")
            map.flows[index].noteLines = [poison("n\(index)")]
        }
        for index in map.statuses.indices { map.statuses[index].title = poison("s\(index)") }
        map.strip?.rows[0].label = poison("r")
        map.strip?.rows[0].perDayText = poison("rate")
        map.strip?.event?.label = poison("event")
        map.strip?.openDaysNote = poison("open")
        let checker = try document(map.layOut(with: SceneExamples.atlas.get()))
        func clean(_ field: String) -> String { "<script>\(field)</script> \"'&]]>" }
        let shown = checker.elements.filter { $0.name == "text" }.map(\.text)
        for field in ["title", "dek", "warning", "source", "boundary", "rate", "event", "open", "h0", "h1", "h2"] {
            #expect(shown.contains(clean(field)), "\(field)")
        }
        let titles = checker.elements.filter { $0.name == "title" }.map(\.text)
        for index in 0..<3 { #expect(titles.contains(clean("sentence\(index)"))) }
        let metadata = try JSONText(Array(try #require(checker.elements.first { $0.name == "metadata" }).text.utf8))
        #expect(metadata["generator"]?.string == clean("generator"))
        #expect(metadata["data_digest"]?.string == clean("digest"))
        #expect(metadata["sources"]?.elements?.first?.string == clean("source"))
        #expect(!checker.elements.contains { $0.name == "script" })
    }

    @Test func nothingToSayIsStillAMapOfTheWorld() throws {
        let scene = try MapContent(title: "", dek: "").layOut(with: SceneExamples.atlas.get())
        let checker = try document(scene)
        #expect(scene.metadata.projection == "Equal Earth")
        #expect(scene.nodes(of: "flows").isEmpty && scene.nodes(of: "status").isEmpty)
        #expect(scene.nodes(of: "legend").isEmpty && scene.nodes(of: "periods").isEmpty)
        #expect(scene.nodes(of: "locator").isEmpty)
        #expect(scene.droppedLabels.isEmpty && scene.description == "Map.")
        #expect(checker.elements.filter { ($0.attributes["id"] ?? "").hasPrefix("country-") }.count > 150)
    }

    @Test func aFocusCountryAloneFillsTheFrame() throws {
        var map = MapContent(title: "Finland", dek: "")
        map.focusCountry = "FIN"
        let scene = try map.layOut(with: SceneExamples.atlas.get())
        let tinted = scene.elements(of: "countries").filter { $0.paint.fill == .origin }
        #expect(tinted.map(\.id) == ["country-FIN"])
        guard case .areas(let rings) = tinted[0].shape else { return }
        let box = try #require(Rectangle(around: rings.joined()))
        #expect(box.height > 0.8 * scene.mapFrame.height)
        #expect(scene.texts(of: "labels").contains { $0.text == "FINLAND" && $0.style.ink == .bigName })
        #expect(scene.description == "Map of Finland and its neighbours.")
    }

    @Test func oneMarkIsTheMiddleOfItsMap() throws {
        var map = MapContent(title: "One", dek: "")
        map.statuses = [
            StatusMark(id: "s", site: .position(Position(x: 44.63, y: 42.74)), effect: .closed, title: "Upper Lars")
        ]
        let scene = try map.layOut(with: SceneExamples.atlas.get())
        let sign = try #require(scene.elements(of: "status").circles.first)
        #expect(sign.centre.distance(to: scene.mapFrame.centre) < 1)
        #expect(abs(scene.metadata.metresPerPixel * scene.mapFrame.height - 150_000) < 1)
        #expect(scene.labelBoxes.map(\.text).contains("Upper Lars"))
        #expect(scene.texts(of: "legend").map(\.text).contains("closed"))
        _ = try document(scene)
    }

    @Test func threeHundredMarks() throws {
        var random = SplitMix(seed: 300)
        var map = SceneExamples.box(18, 39, 88, 71, focus: "RUS")
        for index in 0..<300 {
            let place = Position(
                x: Double.random(in: 20...85, using: &random),
                y: Double.random(in: 41...69, using: &random)
            )
            map.statuses.append(
                StatusMark(id: "s\(index)", site: .position(place), effect: .checkpoint, title: "Post \(index)")
            )
        }
        let scene = try map.layOut(with: SceneExamples.atlas.get())
        _ = try document(scene, mostElements: 2500, mostBytes: 300_000)
        let labels = scene.labelBoxes.map(\.text)
        let posts = Set(labels.filter { $0.hasPrefix("Post") })
        let dropped = Set(scene.droppedLabels)
        #expect(posts.union(dropped).count == 300 && posts.isDisjoint(with: dropped))
        #expect(posts.count > 100)
        let boxes = scene.labelBoxes.flatMap { label in label.lines.map { (label.text, $0) } }
        for (index, box) in boxes.enumerated() {
            for other in boxes[(index + 1)...] where other.0 != box.0 { #expect(!box.1.overlaps(other.1)) }
        }
    }

    /// The discs of a finished map: area against value by least squares, with nothing left over.
    @Test func areasRegressOnValuesWithoutAnOffset() throws {
        var map = MapContent(title: "t", dek: "d")
        map.focusCountry = "RUS"
        let values: [(String, CountryCode, Int64)] = [
            ("FIN-RUS", "FIN", 98_000), ("GEO-RUS", "GEO", 17_000), ("KAZ-RUS", "KAZ", 53_000),
            ("MNG-RUS", "MNG", 5_000),
            ("LVA-RUS", "LVA", 31_000), ("EST-RUS", "EST", 9_500), ("NOR-RUS", "NOR", 2_400),
        ]
        for (code, to, value) in values {
            map.flows.append(
                SceneExamples.flow(code, .border(try #require(BorderCode(code))), to: to, Quantity(value))
            )
        }
        let scene = try map.layOut(with: SceneExamples.atlas.get())
        var points: [(x: Double, y: Double)] = []
        for case .group(let id, _, let nodes) in scene.nodes(of: "flows") {
            let value = try #require(values.first { "flow-\($0.0)" == id }).2
            let radius = nodes.elements.compactMap { element -> Double? in
                switch element.shape {
                case .circle(_, let radius): return radius
                case .outline(let outline):
                    if case .arc(let radius, _, _, _) = outline.edges[0] { return radius }
                    return nil
                default: return nil
                }
            }.first
            points.append((Double(value), Double.pi * (try #require(radius)) * (try #require(radius))))
        }
        #expect(points.count == 7)
        let n = Double(points.count)
        let (sx, sy) = (points.reduce(0) { $0 + $1.x }, points.reduce(0) { $0 + $1.y })
        let sxx = points.reduce(0) { $0 + $1.x * $1.x }
        let sxy = points.reduce(0) { $0 + $1.x * $1.y }
        let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
        let offset = (sy - slope * sx) / n
        #expect(abs(slope - Double.pi * 44 * 44 / 98_000) < 1e-9)
        #expect(abs(offset) < 1e-6)
        // Drawn largest first, so that small discs lie on top.
        let order = scene.nodes(of: "flows").compactMap { node -> String? in
            if case .group(let id, _, _) = node { id } else { nil }
        }
        #expect(order == values.sorted { $0.2 > $1.2 }.map { "flow-\($0.0)" })
    }

    @Test(arguments: LayoutProfile.all.map(\.name))
    func everyProfileHoldsItsMap(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let content = try SceneExamples.wholeBorder("GEO-RUS", to: "GEO", focus: "RUS")
        let scene = try content.layOut(with: SceneExamples.atlas.get(), for: profile)
        #expect(scene.width == profile.width && scene.mapFrame.width == profile.width)
        let canvas = Rectangle(x: 0, y: 0, width: scene.width, height: scene.height)
        for line in scene.layers.flatMap({ $0.nodes.elements.texts }) {
            #expect(canvas.contains(line.box), "\(line.text)")
        }
        #expect(scene.elements(of: "borders").contains { $0.id == "border-GEO-RUS" && $0.paint.stroke == .out })
    }
}
