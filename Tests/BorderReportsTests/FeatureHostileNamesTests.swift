import BorderReports
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// Names that break things, in every text of every format, read back equal.
@Suite struct FeatureHostileNamesTests {
    private static let layer = FeatureLayer(
        name: "<script>&\"",
        keys: ["name", "=key()", "a,b\n\"c\""],
        features: hostileNames.enumerated().map { index, name in
            Feature(
                id: "\(index) \(name)",
                geometry: SampleLayers.point(Double(index), 1),
                values: [.text(name), .text(hostileNames[hostileNames.count - 1 - index]), .text(name)]
            )
        }
    )

    private static let provenance = Provenance(
        generator: "]]>\u{0}",
        query: hostileNames.map { .init($0, [$0, $0]) },
        sources: hostileNames.map { .init(name: $0, url: $0, licence: $0) }
    )

    @Test func geoJSONGivesThemBack() throws {
        let bytes = try GeoJSONFormat().bytes(of: Self.layer, provenance: Self.provenance)
        #expect(RFC7946Checker.problems(inCollection: bytes) == [])
        let file = try JSONText(bytes)
        let features = try #require(file["features"]?.elements)
        #expect(features.map { $0["id"]?.string } == hostileNames.enumerated().map { "\($0) \($1)" })
        #expect(features.map { $0["properties"]?["name"]?.string } == hostileNames)
        #expect(features.map { $0["properties"]?["=key()"]?.string } == hostileNames.reversed())
        #expect(file["borderflow"]?["layer"]?.string == "<script>&\"")
        #expect(file["borderflow"]?["query"]?.members.map(\.name) == hostileNames)
        #expect(file["borderflow"]?["sources"]?.elements?.map { $0["licence"]?.string } == hostileNames)
        // No byte of a control character reaches the file.
        #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    }

    @Test func sequencesGiveThemBack() throws {
        let bytes = try GeoJSONSeqFormat().bytes(of: Self.layer, provenance: Self.provenance)
        #expect(RFC7946Checker.problems(inSequence: bytes) == [])
        let names = try bytes.split(separator: 0x1E).map { try JSONText(Array($0))["properties"]?["name"]?.string }
        #expect(names == hostileNames)
    }

    @Test func csvGivesThemBack() throws {
        let rows = try #require(CSVText.rows(try CSVFormat().bytes(of: Self.layer, provenance: Self.provenance)))
        #expect(rows[0].map(\.text) == ["id", "name", "=key()", "a,b\n\"c\"", "lon", "lat", "WKT"])
        #expect(rows.dropFirst().map { $0[1].text } == hostileNames)
        #expect(rows.dropFirst().map { $0[3].text } == hostileNames)
        #expect(rows.dropFirst().map { $0[0].text } == hostileNames.enumerated().map { "\($0) \($1)" })
        #expect(rows.allSatisfy { $0.count == 7 })
    }

    @Test func spreadsheetsRunNoneOfThem() throws {
        let format = CSVFormat(isSpreadsheetSafe: true)
        let rows = try #require(CSVText.rows(try format.bytes(of: Self.layer, provenance: Self.provenance)))
        #expect(rows[0][2].text == "'=key()")
        for (row, name) in zip(rows.dropFirst(), hostileNames) {
            let isFormula = Double(name) == nil && name.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
            #expect(row[1].text == (isFormula ? "'" + name : name))
        }
    }

    @Test func pythonReadsTheSame() throws {
        let program = """
            import csv, io, json, sys
            geo = json.loads(open(sys.argv[1], encoding='utf-8').read())
            rows = list(csv.reader(io.StringIO(open(sys.argv[2], encoding='utf-8', newline='').read(), newline='')))
            names = [f['properties']['name'] for f in geo['features']]
            print(names == [r[1] for r in rows[1:]], len(names))
            """
        try withTemporaryFolder { folder in
            let files = ["a.geojson", "a.csv"].map { folder.appending(path: $0).path }
            try AtomicFile.write(try GeoJSONFormat().bytes(of: Self.layer, provenance: Self.provenance), to: files[0])
            try AtomicFile.write(try CSVFormat().bytes(of: Self.layer, provenance: Self.provenance), to: files[1])
            let run = try Tool.python.run("-c", program, files[0], files[1])
            #expect(run.output == "True \(hostileNames.count)\n", "\(run.errors)")
        }
    }

    @Test func noncharactersBecomeReplacements() throws {
        func text(_ scalars: UInt32...) -> String {
            String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        }
        let layer = FeatureLayer(
            name: "n",
            keys: ["n"],
            features: [
                Feature(
                    id: text(0x61, 0xFFFE),
                    geometry: .none,
                    values: [.text(text(0xFDD0, 0x78, 0xFDEF, 0x1FFFE, 0x10FFFF, 0x79))]
                ),
                Feature(id: "\u{FDCF}\u{FDF0}", geometry: .none, values: [.text("\u{FFFD}\u{EFFF}\u{1FFFD}\u{F0000}")]),
            ]
        )
        let bytes = try GeoJSONFormat().bytes(of: layer, provenance: SampleLayers.provenance)
        #expect(RFC7946Checker.problems(inCollection: bytes) == [])
        let features = try #require(try JSONText(bytes)["features"]?.elements)
        #expect(features[0]["id"]?.string == "a\u{FFFD}")
        #expect(features[0]["properties"]?["n"]?.string == "\u{FFFD}x\u{FFFD}\u{FFFD}\u{FFFD}y")
        #expect(features[1]["id"]?.string == "\u{FDCF}\u{FDF0}")
        #expect(features[1]["properties"]?["n"]?.string == "\u{FFFD}\u{EFFF}\u{1FFFD}\u{F0000}")
    }
}
