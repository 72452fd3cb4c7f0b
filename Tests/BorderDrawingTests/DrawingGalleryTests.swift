import BorderAtlas
import BorderReports
import BorderTestSupport
import Testing

/// The worked examples as finished files. After an intended change: record, open both in a browser, look, commit.
@Suite struct DrawingGalleryTests {
    private static func svg(_ content: MapContent) throws -> [UInt8] {
        try SVGFormat().bytes(of: content.layOut(with: Atlas.embedded()))
    }

    @Test func overview() throws {
        let bytes = try Self.svg(WorkedExamples.overview())
        #expect(SVGChecker(bytes, mostBytes: 150_000).problems == [])
        try expectGolden(bytes, named: "overview.svg")
    }

    @Test func finnishBorder() throws {
        let bytes = try Self.svg(WorkedExamples.finnishBorder())
        #expect(SVGChecker(bytes).problems == [])
        try expectGolden(bytes, named: "finnish-border.svg")
    }

    @Test func theSameMapIsTheSameBytes() throws {
        #expect(try Self.svg(WorkedExamples.overview()) == Self.svg(WorkedExamples.overview()))
    }
}
