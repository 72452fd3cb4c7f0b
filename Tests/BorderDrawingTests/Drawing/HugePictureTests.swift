import BorderAtlas
import BorderBytes
import BorderReports
import Testing

/// A picture that librsvg cannot hold is refused before it is drawn.
@Suite struct HugePictureTests {
    @Test func itIsRefusedWithTheWayOut() throws {
        var scene = try WorkedExamples.overview().layOut(with: .embedded())
        (scene.width, scene.height) = (4000, 4000)
        var format = PNGFormat()
        format.pixelsPerInch = PNGFormat.densities.upperBound
        let error = #expect(throws: OutputError.self) { try format.bytes(of: scene) }
        #expect(error?.kind == .cannotCreate && error?.exitCode == 73)
        let words = error?.reason ?? ""
        #expect(words.hasPrefix("at 1200 dpi the map has ") && words.contains("librsvg draws 32,767"), "\(words)")
    }
}
