import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// A map read back from its file: any digit that is changed in a sign is found.
@Suite("A map as drawn") struct DrawnMapTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func drawing(prefix: String = "") throws -> [UInt8] {
        let rows = [
            try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(43_000, .about), "2022-09-21/2022-09-26"),
            try Made.row("b", "FIN-RUS", "FIN>RUS", Quantity(9_000), "2022-09-21/2022-09-26"),
            try Made.row("c", "EST-RUS", "RUS>EST", Quantity(8_000, .range, rangeEnd: 9_000), "2022-09"),
            try Made.row("d", "GEO-RUS", "RUS>GEO", Quantity(53_000, .moreThan), "2022-09"),
        ]
        var content = MapStory(
            summary: Made.summary(rows, Grouping(places: [.crossing])),
            statuses: [],
            atlas: atlas
        ).overview()
        content.query = [Provenance.Condition("from", ["2022-09-01"])]
        content.subject = "overview"
        content.dataDigest = "sha256:0"
        return try SVGFormat(idPrefix: prefix).bytes(of: content.layOut(with: atlas))
    }

    @Test func everySignIsReadWithItsFactsRadiiAndTexts() throws {
        let drawn = try DrawnMap(drawing(), named: "a.svg")
        #expect(drawn.signCount == 3 && drawn.subject == "overview" && drawn.generator == "borderflow")
        #expect(drawn.query.map(\.name) == ["from"] && drawn.query.map(\.values) == [["2022-09-01"]])
        for (id, sign) in drawn.signs {
            #expect(sign.facts.contains { $0.name == "value" } && !sign.radii.isEmpty && sign.line > 4, "\(id)")
        }
        let texts = drawn.signs.values.flatMap(\.texts)
        for text in ["≈43,000", "9,000", "53,000+"] { #expect(texts.contains { $0.contains(text) }, "\(text)") }
        #expect(drawn.transformed.isEmpty && drawn.otherTexts.contains { $0.contains("2022") })
    }

    @Test func aMapEqualsItselfWhateverIsPutBeforeItsIds() throws {
        let plain = try DrawnMap(drawing(), named: "a.svg")
        let prefixed = try DrawnMap(drawing(prefix: "page-"), named: "b.svg")
        #expect(plain.differences(from: plain) == [] && plain.differences(from: prefixed) == [])
        #expect(prefixed.differences(from: plain) == [])
    }

    /// Where a digit of a sign stands: in a fact, in a radius, or in a printed text.
    private func places(_ text: [UInt8]) -> [Int] {
        let all = Array(text)
        let string = String(decoding: all, as: UTF8.self)
        var places: [Int] = []
        var offset = 0
        for line in string.split(separator: "\n", omittingEmptySubsequences: false) {
            let bytes = Array(line.utf8)
            let isSign = line.hasPrefix("<g id=\"flow-")
            let isText = line.hasPrefix("<text ") && line.contains("c-out") && !line.contains("stroke=")
            if isSign {
                // Behind the id, where facts begin.
                let start = bytes.firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
                let facts = bytes.indices.filter { $0 > start + 14 && (0x30...0x39).contains(bytes[$0]) }
                if let first = line.firstRange(of: " data-value=") {
                    let from = line.utf8.distance(from: line.startIndex, to: first.lowerBound)
                    places += facts.filter { $0 > from }.map { offset + $0 }
                }
            } else if isText, let open = bytes.firstIndex(of: UInt8(ascii: ">")) {
                places += bytes.indices.filter { $0 > open && (0x30...0x39).contains(bytes[$0]) }.map { offset + $0 }
            }
            offset += bytes.count + 1
        }
        return places
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func anyDigitThatIsChangedIsFound(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let bytes = try drawing()
        let truth = try DrawnMap(bytes, named: "a.svg")
        let place = try #require(places(bytes).randomElement(using: &random))
        var changed = bytes
        changed[place] = 0x30 + (changed[place] - 0x30 + UInt8.random(in: 1...9, using: &random)) % 10
        let differences = try DrawnMap(changed, named: "a.svg").differences(from: truth)
        let around = String(decoding: bytes[max(0, place - 30)..<min(bytes.count, place + 10)], as: UTF8.self)
        #expect(!differences.isEmpty, "\(around)")
    }

    @Test func signsThatAreGoneOrNewAreNamed() throws {
        let bytes = try drawing()
        let truth = try DrawnMap(bytes, named: "a.svg")
        let text = String(decoding: bytes, as: UTF8.self)
        let facts = try #require(text.firstMatch(of: #/ data-place="GEO-RUS"[^>]*/#))
        let without = try DrawnMap(Array(text.replacing(facts.0, with: "").utf8), named: "a.svg")
        let lost = without.differences(from: truth).filter { $0.what == "sign" }
        #expect(lost.count == 1 && lost.first?.drawn == "" && lost.first?.derived == "53000")
        let gained = truth.differences(from: without).filter { $0.what == "sign" }
        #expect(gained.count == 1 && gained.first?.drawn == "53000" && gained.first?.derived == "")
    }

    @Test(
        arguments: [
            ("<svg", "a.svg:1:"), ("<svg/>", "a.svg: this map does not say what it was drawn from"),
            (
                "<svg><metadata>{\"generator\":\"other 1\",\"query\":{}}</metadata></svg>",
                "a.svg: this map does not say"
            ),
            ("<svg><metadata>{{{</metadata></svg>", "a.svg: this map does not say"),
        ]
    ) func whatIsNoMapOfOursIsSaid(_ text: String, _ words: String) {
        let failure = #expect(throws: DrawnMap.Failure.self) { try DrawnMap(Array(text.utf8), named: "a.svg") }
        let said = failure?.description ?? ""
        #expect(said.hasPrefix(words), "\(said)")
    }

    @Test func pathsOfOthersAreNoReasonToFail() throws {
        let text = String(decoding: try drawing(), as: UTF8.self).replacing(" d=\"M", with: " d=\"A M")
        _ = try DrawnMap(Array(text.utf8), named: "a.svg")
    }
}
