import BorderReports
import BorderTestSupport
import Foundation
import Testing

/// What every format on the list must do.
@Suite struct FormatGoldenTests {
    @Test(arguments: builtInLayerFormats.map(\.name))
    func writesTheSampleLayerAsRecorded(name: String) throws {
        let format = try #require(builtInLayerFormats.first { $0.name == name })
        let bytes = try format.bytes(of: SampleLayers.mixed, provenance: SampleLayers.provenance)
        try expectGolden(bytes, named: "mixed.\(format.fileExtension)")
    }

    @Test(arguments: builtInLayerFormats.map(\.name))
    func writesTheSameBytesEveryTime(name: String) throws {
        let format = try #require(builtInLayerFormats.first { $0.name == name })
        let once = try format.bytes(of: SampleLayers.mixed, provenance: SampleLayers.provenance)
        for _ in 0..<100 {
            let again = try format.bytes(of: SampleLayers.mixed, provenance: SampleLayers.provenance)
            #expect(once == again)
        }
    }

    @Test func everyFolderOfFormatsIsOnTheList() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/BorderReports"
        )
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: "Formats").path)
            .filter { !$0.hasSuffix(".swift") }
        let onTheList = Set(builtInFormats.map { "\(type(of: $0))" })
        for folder in folders { #expect(onTheList.contains("\(folder)Format"), "\(folder) is not in builtInFormats") }
        #expect(folders.count == builtInFormats.count)
    }

    @Test func namesAreDistinctAndDescribed() {
        // Two formats may share an ending: then the name decides.
        #expect(Set(builtInFormats.map(\.name)).count == builtInFormats.count)
        for format in builtInFormats {
            #expect(format.mediaType.contains("/"))
            #expect(!format.summary.isEmpty && !format.summary.contains("\n"))
        }
    }
}
