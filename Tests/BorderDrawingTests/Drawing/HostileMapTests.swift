import BorderAtlas
import BorderCore
import BorderGeometry
import BorderReports
import BorderTestSupport
import Foundation
import Testing

private let hostile = [
    "<script>alert(1)</script>", "]]><!--", "\"onload=\"alert(1)", "=HYPERLINK(\"x\")", "../../etc/passwd",
    "\u{202E}txet desrever\u{2066}", String(repeating: "long ", count: 60), String(repeating: "x", count: 300),
    "👩‍👩‍👧‍👦😀", "\u{0}\u{1}\u{8}\u{1B}[31m", "Верхний Ларс ზემო ლარსი 上拉尔斯", "", "&amp;&lt;", "\u{FFFE}\u{FFFF}",
    "a\nb\r\nc",
]

@Suite struct HostileMapTests {
    /// The worked example with every text replaced, each field by the next of the list.
    private func content(_ first: Int) throws -> MapContent {
        var next = first
        var text: String {
            next += 1
            return hostile[next % hostile.count]
        }
        var map = try WorkedExamples.overview()
        map.title = text
        map.dek = text
        map.warning = text
        map.legendTitle = text
        map.sources = [text, text]
        map.boundaryNote = text
        map.dataDigest = text
        map.generator = text
        for index in map.flows.indices {
            map.flows[index].id = text
            map.flows[index].headline = text
            map.flows[index].valueLabel = text
            map.flows[index].sentence = text
            map.flows[index].noteLines = [text, text, text, text]
        }
        for index in map.statuses.indices {
            map.statuses[index].id = text
            map.statuses[index].title = text
            map.statuses[index].noteLines = [text, text]
        }
        for index in map.strip?.rows.indices ?? 0..<0 {
            map.strip?.rows[index].label = text
            map.strip?.rows[index].valueLabel = text
            map.strip?.rows[index].perDayText = text
        }
        map.strip?.event?.label = text
        map.strip?.openDaysNote = text
        return map
    }

    @Test(arguments: 0..<5)
    func textIsInertAndTheLayoutHolds(round: Int) throws {
        let atlas = try Atlas.embedded()
        let scene = try content(round * 3).layOut(with: atlas)
        let bytes = try SVGFormat(idPrefix: hostile[round * 3]).bytes(of: scene)
        let checker = SVGChecker(bytes)
        #expect(checker.problems == [])
        let document = String(decoding: bytes, as: UTF8.self)
        #expect(!document.contains("<script") && !document.contains("]]>") && !document.contains("\u{1B}"))
        let canvas = Rectangle(x: 0, y: 0, width: scene.width, height: scene.height)
        for layer in scene.layers {
            for case .element(let element) in layer.nodes {
                if case .text(let line) = element.shape { #expect(canvas.contains(line.box), "\(line.text)") }
            }
        }
        for box in scene.labelBoxes.flatMap(\.lines) { #expect(scene.mapFrame.contains(box)) }
        try expectWellFormed(bytes)
    }

    /// Asks xmllint, where it is installed.
    private func expectWellFormed(_ bytes: [UInt8]) throws {
        let tool = URL(filePath: "/usr/bin/xmllint")
        guard FileManager.default.isExecutableFile(atPath: tool.path) else { return }
        let file = FileManager.default.temporaryDirectory.appending(path: "map-\(UUID().uuidString).svg")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        let process = Process()
        process.executableURL = tool
        process.arguments = ["--noout", file.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func hugeNumbersAreDrawn() throws {
        var map = try WorkedExamples.overview()
        for index in map.flows.indices {
            map.flows[index].quantity = Quantity(.max, .range, rangeEnd: .max)
            map.flows[index].basis = .conflicting([.max, 0, .min])
            map.flows[index].opposite = Quantity(.max)
        }
        let scene = try map.layOut(with: Atlas.embedded())
        #expect(SVGChecker(try SVGFormat().bytes(of: scene)).problems == [])
    }

    @Test func manyMarksAreDrawnOrListed() throws {
        let atlas = try Atlas.embedded()
        var map = MapContent(title: "Every crossing of Russia", dek: "")
        map.focusCountry = "RUS"
        for (index, crossing) in atlas.crossings(of: .country("RUS")).enumerated() {
            map.flows.append(
                FlowMark(
                    id: crossing.id,
                    place: .crossing(crossing.id),
                    route: Route(from: .country("RUS"), to: crossing.countryB.map { .country($0) } ?? .anywhere),
                    quantity: Quantity(Int64(index * 37)),
                    headline: crossing.name,
                    valueLabel: "\(index * 37)"
                )
            )
        }
        let scene = try map.layOut(with: atlas)
        #expect(SVGChecker(try SVGFormat().bytes(of: scene)).problems == [])
        let labels = scene.labelBoxes
        for (index, label) in labels.enumerated() {
            for other in labels[(index + 1)...] {
                #expect(!label.lines.contains { box in other.lines.contains { $0.overlaps(box) } })
            }
        }
        #expect(!scene.droppedLabels.isEmpty)
    }
}
