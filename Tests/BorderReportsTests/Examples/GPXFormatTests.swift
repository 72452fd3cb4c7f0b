import BorderAtlas
import BorderBytes
import BorderCore
import BorderReports
import Testing

/// The format of the guide does what it says.
struct GPXFormatTests {
    @Test func itWritesThePointsOfALayer() throws {
        let atlas = try Atlas.embedded()
        let layer = FeatureLayer.crossings(atlas.crossings.filter { $0.border == BorderCode("NOR", "RUS") }, of: atlas)
        let bytes = try GPXFormat().bytes(of: layer, provenance: Provenance(generator: "an \"example\""))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.first?.hasSuffix("creator=\"an &quot;example&quot;\">") == true)
        #expect(lines.contains { $0.hasPrefix("<wpt lat=\"69.") && $0.hasSuffix("</name></wpt>") })
        #expect(lines.last == "</gpx>")
        let borders = FeatureLayer.borders(atlas.borders.filter { $0.code == BorderCode("NOR", "RUS") }, of: atlas)
        let empty = try GPXFormat().bytes(of: borders, provenance: Provenance(generator: "x"))
        #expect(!String(decoding: empty, as: UTF8.self).contains("<wpt"))
    }
}
