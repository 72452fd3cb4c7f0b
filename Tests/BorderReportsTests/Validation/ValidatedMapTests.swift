import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Real maps keep the subset, and whatever is put into them anywhere is found.
@Suite("Validated maps") struct ValidatedMapTests {
    private static let map = Result<String, any Error> {
        let atlas = try Atlas.embedded()
        let rows = [
            try Made.row("<script>", "FIN-RUS", "RUS>FIN", Quantity(43_000, .about)),
            try Made.row("\" onload=\"x", "EST-RUS", "RUS>EST", Quantity(8_000)) { $0.note = "javascript:alert(1)" },
        ]
        var story = MapStory(
            summary: Made.summary(rows, Grouping(places: [.crossing]), sources: ["url(http://x)"]),
            statuses: [Made.status("]]>", .closed)],
            atlas: atlas
        )
        (story.title, story.dek) = ("<style>*{}</style>", "onclick=\"x()\" href=\"http://x\"")
        return String(decoding: try SVGFormat().bytes(of: story.overview().layOut(with: atlas)), as: UTF8.self)
    }

    private func codes(_ text: String) -> [String] {
        SVGValidation(Array(text.utf8), named: "a.svg").findings.map(\.code)
    }

    @Test func hostileNamesAreNoFinding() throws { #expect(try codes(Self.map.get()) == []) }

    @Test(arguments: 0..<40 as Range<UInt64>) func whatIsPutInAnywhereIsFoundThere(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let (piece, code) = try #require(
            [
                ("<script/>", "script"), ("<g onfocus=\"x\"/>", "script"), ("<foreignObject/>", "foreign-object"),
                ("<image/>", "reference"), ("<g href=\"#a\"/>", "reference"), ("<style/>", "unknown-element"),
                ("<rect transform=\"x\"/>", "unknown-attribute"), ("<circle r=\"1e\"/>", "bad-value"),
                ("<?php x?>", "instruction"), ("<g id=\"map-title\"/>", "repeated-id"),
            ].randomElement(using: &random)
        )
        // Behind any line but the last: between elements, or inside a group.
        var lines = try Self.map.get().split(separator: "\n").map(String.init)
        let place = Int.random(in: 4..<(lines.count - 1), using: &random)
        lines.insert(piece, at: place)
        let findings = SVGValidation(Array(lines.joined(separator: "\n").utf8), named: "a.svg").findings
        #expect(findings.map(\.code) == [code] && findings.first?.line == place + 1, "\(findings)")
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func noBytesAreTooMuch(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var bytes = Array(try Self.map.get().utf8.prefix(20_000))
        for _ in 0..<Int.random(in: 1...20, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
        }
        // The text is cut, so that something is always found.
        #expect(!SVGValidation(bytes, named: "a.svg").findings.isEmpty)
    }
}
