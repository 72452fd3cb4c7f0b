import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes
@testable import BorderReports

/// Text, numbers, ids and facts of an SVG file: nothing in the data breaks out of its place.
@Suite("Text of SVG files")
struct SVGTextTests {
    private func written(_ body: (inout ByteSink) -> Void) -> String {
        var sink = ByteSink()
        body(&sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    /// The text a reader of XML gets.
    private func read(_ xml: String) -> String {
        xml.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    @Test("text comes back as it was, but for what XML forbids", arguments: 1...20 as ClosedRange<UInt64>)
    func text(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let pieces = [
            "<", ">", "&", "\"", "'", "]]>", "&amp;", "<script>", "\u{0}", "\u{1B}", "\u{FFFE}", "\t", "\n", "a", "é",
            "国", "😀", "\u{85}",
        ]
        for _ in 0..<50 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let xml = written { $0.appendXML(text) }
            var kept = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                if scalar == "\t" || scalar == "\n" {
                    kept.append(" ")
                } else if scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0x85 {
                    kept.append(scalar)
                }
            }
            #expect(read(xml) == String(kept), "seed \(seed)")
            #expect(!xml.contains { "<>\"'".contains($0) }, "seed \(seed)")
            #expect(written { $0.appendAttribute("title", text) } == " title=\"\(xml)\"")
        }
    }

    @Test("numbers have as many decimals as the file allows", arguments: 1...10 as ClosedRange<UInt64>)
    func numbers(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<200 {
            let value =
                Double.random(in: -2_000...2_000, using: &random) * [0.001, 0.01, 1].randomElement(using: &random)!
            let fine = written { $0.appendHundredths(value) }
            let coarse = written { $0.appendTenths(value) }
            #expect(Double(fine) == (value * 100).rounded() / 100 + 0, "\(value)")
            #expect(Double(coarse) == (value * 10).rounded() / 10 + 0, "\(value)")
            for text in [fine, coarse] {
                #expect(!text.hasSuffix("0") || !text.contains("."), "no noughts at the end: \(text)")
                #expect(!text.hasPrefix("-0") || text.hasPrefix("-0."), "\(text)")
                #expect(text != "-0")
            }
        }
    }

    @Test(
        "numbers no canvas has",
        arguments: [
            (Double.nan, "0"), (.infinity, "0"), (-.infinity, "0"), (1e300, "1000000"), (-1e300, "-1000000"),
            (-0.004, "0"),
        ]
    )
    func impossible(value: Double, text: String) {
        #expect(written { $0.appendTenths(value) } == text && written { $0.appendHundredths(value) } == text)
    }

    @Test("ids have letters, digits and few signs, and no two are alike", arguments: ["", "map1-", "<x y>"])
    func identifiers(prefix: String) {
        var ids = SceneIdentifiers(prefix: prefix)
        let asked = hostileNames + hostileNames + ["a", "a-2", "a", "a", "a-2"]
        let found = asked.map { ids.unique($0) }
        #expect(Set(found).count == found.count)
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
        for id in found {
            #expect(id.allSatisfy(allowed.contains), "\(id)")
            #expect(id.hasPrefix(SceneIdentifiers.safe(prefix)) && id.utf8.count <= 120 + 10 + prefix.utf8.count)
            #expect(!SceneIdentifiers.safe(id).contains("--"))
        }
    }

    @Test(
        "an id is spelled alike wherever it is asked for",
        arguments: [
            ("RUS>FIN@FIN-RUS", "RUS-FIN-FIN-RUS"), ("a b", "a-b"), ("a  b", "a-b"), ("Ä", "-"), ("a.b_c-d", "a.b_c-d"),
            ("<<<", "-"), ("", ""), ("../x", "..-x"), ("👍👍", "-"),
        ]
    )
    func safe(text: String, id: String) { #expect(SceneIdentifiers.safe(text) == id) }

    @Test("the facts of a map are JSON, whatever its sources are called")
    func metadata() throws {
        var map = SceneExamples.box(20, 57, 32, 63, focus: "RUS")
        map.sources = hostileNames
        map.generator = "borderflow \"1\" \\ <x>"
        map.dataDigest = "abc\u{1B}"
        let scene = try map.layOut(with: SceneExamples.atlas.get())
        let facts = try JSONText(Array(SVGMetadata.json(of: scene).utf8))
        #expect(
            facts.members.map(\.name) == [
                "generator", "crs", "projection", "metres_per_px", "frame_px", "centre_lonlat",
                "max_angular_distortion_deg",
                "linear_scale", "worldview", "subject", "query", "data_digest", "sources", "numbers", "dropped_labels",
            ]
        )
        #expect(facts["generator"]?.string == "borderflow \"1\" \\ <x>" && facts["data_digest"]?.string == "abc")
        #expect(facts["sources"]?.elements?.map(\.string) == scene.metadata.sources.map(PlainText.clean))
        #expect(facts["worldview"]?.string == "un" && facts["dropped_labels"]?.elements == [])
        let frame = try #require(facts["frame_px"]?.elements).map(\.number)
        #expect(frame == [scene.mapFrame.min.x, scene.mapFrame.min.y, scene.mapFrame.width, scene.mapFrame.height])
        let metres = try #require(facts["metres_per_px"]?.number)
        #expect(abs(metres - scene.metadata.metresPerPixel) <= 0.005)
        let centre = try #require(facts["centre_lonlat"]?.elements).map { $0.number ?? .nan }
        #expect(
            abs(centre[0] - scene.metadata.centre.x) <= 0.000_5 && abs(centre[1] - scene.metadata.centre.y) <= 0.000_5
        )
    }
}
