import BorderGeometry
import BorderTestSupport
import Foundation
import FoundationXML
import Testing

@testable import BorderBytes
@testable import BorderReports

/// Reads path data back as the grammar has it: absolute starts, relative steps, `z`.
private func lines(of data: String) -> [[Position]] {
    var lines: [[Position]] = []
    for part in data.split(separator: "M") {
        let numbers = SVGChecker.numbers(in: String(part)).compactMap { Double($0) }
        var pen = Position(x: 0, y: 0)
        var line: [Position] = []
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            pen = Position(x: pen.x + numbers[index], y: pen.y + numbers[index + 1])
            line.append(pen)
        }
        lines.append(line)
    }
    return lines
}

@Suite struct SceneReadBackTests {
    /// Every drawn vertex of a real map is found in the file within half of the tenth that is written: relative steps
    /// never add their errors up.
    @Test(arguments: SceneExamples.all.map(\.name))
    func everyVertexIsWhereItWasDrawn(name: String) throws {
        let scene = try #require(SceneExamples.all.first { $0.name == name }).scene.get()
        let checker = SVGChecker(try SVGFormat().bytes(of: scene), mostBytes: 400_000)
        let written = checker.elements.filter { $0.attributes["d"] != nil }
        var paths = written[...]
        var vertices = 0
        for element in scene.layers.flatMap({ $0.nodes.elements }) {
            let drawn: [[Position]]
            switch element.shape {
            case .lines(let lines): drawn = lines
            case .areas(let rings): drawn = rings
            case .outline:
                paths = paths.dropFirst()
                continue
            case .circle, .rectangle, .text: continue
            }
            let next = paths.popFirst()
            let path = try #require(next)
            let read = lines(of: path.attributes["d"] ?? "")
            #expect(read.count == drawn.filter { !$0.isEmpty }.count)
            for (line, back) in zip(drawn.filter { !$0.isEmpty }, read) {
                // Vertices closer than a tenth share one written vertex: walk both in step.
                var index = 0
                for vertex in line {
                    func fits(_ at: Int) -> Bool {
                        back.indices.contains(at) && abs(back[at].x - vertex.x) <= 0.0501
                            && abs(back[at].y - vertex.y) <= 0.0501
                    }
                    if !fits(index), fits(index + 1) { index += 1 }
                    // The end of a ring is its start, which `z` returns to.
                    let isFound = fits(index) || fits(0)
                    if !isFound { Issue.record("\(name): \(vertex) is not in the file") }
                    vertices += 1
                }
            }
        }
        #expect(paths.isEmpty)
        #expect(vertices > 300)
    }

    @Test(arguments: SceneExamples.all.map(\.name))
    func budgetsHold(name: String) throws {
        let scene = try #require(SceneExamples.all.first { $0.name == name }).scene.get()
        let bytes = try SVGFormat().bytes(of: scene)
        let checker = SVGChecker(bytes, mostElements: 600, mostBytes: name == "world" ? 200_000 : 150_000)
        #expect(checker.problems == [], "\(name): \(bytes.count) bytes, \(checker.elements.count) elements")
        let numbers = checker.elements.compactMap { $0.attributes["d"] }
            .reduce(0) { $0 + SVGChecker.numbers(in: $1).count }
        #expect(numbers / 2 <= 20_000)
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test func theSameSceneGivesTheSameBytes() throws {
        let again = try WorkedExamples.finnishBorder().layOut(with: SceneExamples.atlas.get())
        let first = try SceneExamples.finnishBorder.get()
        #expect(again == first)
        #expect(try SVGFormat().bytes(of: again) == SVGFormat().bytes(of: first))
    }

    @Test(arguments: ["", "a-", "map 1", "<script>", "\"onload=\"", "Тбилиси"])
    func idsAreUniqueAndCarryThePrefix(prefix: String) throws {
        let scene = try SceneExamples.overview.get()
        let checker = SVGChecker(try SVGFormat(idPrefix: prefix).bytes(of: scene))
        #expect(checker.problems == [])
        let ids = checker.elements.compactMap { $0.attributes["id"] }
        #expect(ids.count > 20 && Set(ids).count == ids.count)
        let plain = SVGChecker(try SVGFormat().bytes(of: scene)).elements.compactMap { $0.attributes["id"] }
        #expect(ids.count == plain.count)
        let start = try #require(ids.first).dropLast("map-title".count)
        for (id, name) in zip(ids, plain) { #expect(id == start + name) }
    }

    @Test(arguments: SceneExamples.all.map(\.name))
    func metadataSayWhatTheSceneIs(name: String) throws {
        let scene = try #require(SceneExamples.all.first { $0.name == name }).scene.get()
        let checker = SVGChecker(try SVGFormat().bytes(of: scene))
        let text = try #require(checker.elements.first { $0.name == "metadata" }).text
        let json = try JSONText(Array(text.utf8))
        #expect(
            json.members.map(\.name) == [
                "generator", "crs", "projection", "metres_per_px", "frame_px", "centre_lonlat",
                "max_angular_distortion_deg", "linear_scale", "worldview", "subject", "query", "data_digest", "sources",
                "numbers", "dropped_labels",
            ]
        )
        #expect(json["crs"]?.string == scene.metadata.crs && json["projection"]?.string == scene.metadata.projection)
        #expect(abs(try #require(json["metres_per_px"]?.number) - scene.metadata.metresPerPixel) <= 0.005)
        let frame = try #require(json["frame_px"]?.elements).compactMap(\.number)
        #expect(frame == [scene.mapFrame.min.x, scene.mapFrame.min.y, scene.mapFrame.width, scene.mapFrame.height])
        let centre = try #require(json["centre_lonlat"]?.elements).compactMap(\.number)
        #expect(abs(centre[0] - scene.metadata.centre.x) <= 5e-4 && abs(centre[1] - scene.metadata.centre.y) <= 5e-4)
        let degrees = try #require(json["max_angular_distortion_deg"]?.number)
        #expect(abs(degrees - scene.metadata.distortion.angularDegrees) <= 0.005)
        #expect(json["dropped_labels"]?.elements?.compactMap(\.string) == scene.droppedLabels)
        #expect(json["worldview"]?.string == "un")
    }

    @Test func titleAndDescriptionAreThoseOfTheScene() throws {
        for (_, scene) in SceneExamples.all {
            let scene = try scene.get()
            let checker = SVGChecker(try SVGFormat().bytes(of: scene))
            let root = try #require(checker.elements.first)
            let ids = try #require(root.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
            let named = ids.compactMap { id in checker.elements.first { $0.attributes["id"] == id } }
            #expect(named.map(\.name) == ["title", "desc"])
            #expect(named.map(\.text) == [scene.title, scene.description])
            #expect(root.attributes["viewBox"] == "0 0 \(Int(scene.width)) \(Int(scene.height))")
        }
    }

    @Test func everyMarkHasItsSentence() throws {
        let content = try WorkedExamples.overview()
        let checker = SVGChecker(try SVGFormat().bytes(of: SceneExamples.overview.get()))
        let titles = checker.elements.filter { $0.name == "title" && $0.group != "" }
        for flow in content.flows {
            #expect(titles.contains { $0.group == "flow-\(flow.id)" && $0.text == flow.spoken })
        }
    }

    @Test(arguments: 0..<60)
    func textIsReadBackAsItWasMeant(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let text = (0..<3).map { _ in hostileNames.randomElement(using: &random) ?? "" }.joined()
        var sink = ByteSink()
        sink.append("<t>")
        sink.appendXML(text)
        sink.append("</t>")
        let bytes = sink.takeBytes()
        // As XML has it: no controls, and white space as blanks.
        let expected = text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.value {
            case 9, 10, 13: result += " "
            case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        final class Reader: NSObject, XMLParserDelegate {
            var text = ""
            func parser(_ parser: XMLParser, foundCharacters part: String) { text += part }
        }
        let reader = Reader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(Array(reader.text.unicodeScalars) == Array(expected.unicodeScalars))
    }

    /// Numbers against the slow way: rounding to tenths as text.
    @Test(arguments: 0..<40)
    func tenthsAreRounded(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let value = Double.random(in: -2000...2000, using: &random)
            var sink = ByteSink()
            sink.appendTenths(value)
            let text = String(decoding: sink.takeBytes(), as: UTF8.self)
            #expect(abs(try #require(Double(text)) - value) <= 0.05 + 1e-9)
            #expect(!text.hasSuffix(".0") && text != "-0" && !text.contains("e"))
            if let point = text.firstIndex(of: ".") { #expect(text[point...].count == 2) }
        }
    }
}
