import BorderGeometry
import BorderReports
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// RFC 7946 in full, on layers made to break it.
@Suite struct GeoJSONFormatTests {
    private func bytes(_ layer: FeatureLayer) throws -> [UInt8] {
        try GeoJSONFormat().bytes(of: layer, provenance: SampleLayers.provenance)
    }

    private func seededLayer(_ seed: UInt64, count: Int) -> FeatureLayer {
        var random = SplitMix(seed: seed)
        let features = (0..<count).map { index in
            Feature(
                id: "f\(index)",
                geometry: RandomGeometry.make(&random),
                values: [
                    .text(hostileNames.randomElement(using: &random) ?? ""),
                    .integer(Int64(truncatingIfNeeded: random.next())), .number(Double(bitPattern: random.next())),
                    .boolean(Bool.random(using: &random)), .missing,
                ]
            )
        }
        return FeatureLayer(name: "seeded", keys: SampleLayers.keys, features: features)
    }

    @Test func theSampleHasNoProblem() throws {
        #expect(RFC7946Checker.problems(inCollection: try bytes(SampleLayers.mixed)) == [])
        let sequence = try GeoJSONSeqFormat().bytes(of: SampleLayers.mixed, provenance: SampleLayers.provenance)
        #expect(RFC7946Checker.problems(inSequence: sequence) == [])
    }

    @Test(arguments: 0..<8)
    func seededLayersHaveNoProblem(seed: Int) throws {
        let layer = seededLayer(UInt64(seed), count: 150)
        #expect(RFC7946Checker.problems(inCollection: try bytes(layer)) == [])
        let sequence = try GeoJSONSeqFormat().bytes(of: layer, provenance: SampleLayers.provenance)
        #expect(RFC7946Checker.problems(inSequence: sequence) == [])
    }

    /// Python's numbers are correctly rounded, which not every reader's are.
    @Test func anotherReaderAgreesWithOurs() throws {
        let bytes = try bytes(seededLayer(99, count: 400))
        let program = """
            import json, struct, sys
            for f in json.load(open(sys.argv[1], encoding='utf-8'))['features']:
                x = f['properties']['length_km']
                print(f['id'], 'null' if x is None else struct.pack('>d', x).hex(), len(f['properties']['name']))
            """
        let lines = try withTemporaryFolder { folder in
            let file = folder.appending(path: "a.geojson").path
            try AtomicFile.write(bytes, to: file)
            return try Tool.python.run("-c", program, file).output.split(separator: "\n").map(String.init)
        }
        let features = try #require(try JSONText(bytes)["features"]?.elements)
        let own = features.map { feature in
            let properties = feature["properties"]
            let bits = properties?["length_km"]?.number.map { String(format: "%016lx", $0.bitPattern) } ?? "null"
            let length = properties?["name"]?.string?.unicodeScalars.count ?? -1
            return "\(feature["id"]?.string ?? "") \(bits) \(length)"
        }
        #expect(lines == own)
        let theirs = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
        #expect((theirs["features"] as? [Any])?.count == 400)
    }

    @Test func anEmptyLayerIsAnEmptyCollection() throws {
        let empty = FeatureLayer(name: "none", keys: ["a"], features: [])
        let text = String(decoding: try bytes(empty), as: UTF8.self)
        #expect(text.hasSuffix("\"features\":[\n]}\n"))
        #expect(RFC7946Checker.problems(inCollection: Array(text.utf8)) == [])
        #expect(try GeoJSONSeqFormat().bytes(of: empty, provenance: SampleLayers.provenance) == [])
    }

    @Test func theForeignMemberSaysWhereTheDataComesFrom() throws {
        let file = try JSONText(try bytes(SampleLayers.mixed))
        let about = try #require(file["borderflow"])
        #expect(about.members.map(\.name) == ["schema_version", "generator", "layer", "query", "sources"])
        #expect(about["schema_version"] == .number("2"))
        #expect(about["generator"]?.string == "borderflow test")
        #expect(about["query"]?["border"] == .array([.string("FIN-RUS"), .string("GEO-RUS")]))
        #expect(about["query"]?["from"] == .array([.string("2022-09-24")]))
        #expect(about["query"]?.members.count == 2)
        #expect(about["sources"]?.elements?.first?["licence"]?.string == "public domain")
    }

    @Test func integersBeyondExactDoublesAreStrings() throws {
        let limit: Int64 = 1 << 53
        let values = [limit - 1, limit, -limit + 1, -limit, .max, .min, 0]
        let layer = FeatureLayer(
            name: "integers",
            keys: ["n"],
            features: values.enumerated().map { Feature(id: "\($0)", geometry: .none, values: [.integer($1)]) }
        )
        let written = try #require(try JSONText(try bytes(layer))["features"]?.elements).map { $0["properties"]?["n"] }
        #expect(
            written == [
                .number("9007199254740991"), .string("9007199254740992"), .number("-9007199254740991"),
                .string("-9007199254740992"), .string("9223372036854775807"), .string("-9223372036854775808"),
                .number("0"),
            ]
        )
    }

    @Test func missingAndSurplusValuesDoNotChangeTheKeys() throws {
        let layer = FeatureLayer(
            name: "ragged",
            keys: ["a", "b", "a", "id", "WKT"],
            features: [
                Feature(id: "1", geometry: .none, values: []),
                Feature(
                    id: "2",
                    geometry: .none,
                    values: [.text("x"), .number(.nan), .number(nil), .missing, .missing, .missing]
                ),
            ]
        )
        #expect(layer.keys == ["a", "b", "a_2", "id_2", "WKT_2"])
        let bytes = try bytes(layer)
        #expect(RFC7946Checker.problems(inCollection: bytes) == [])
        let features = try #require(try JSONText(bytes)["features"]?.elements)
        #expect(features[0]["properties"]?.members.map(\.value) == [.string("1"), .null, .null, .null, .null, .null])
        #expect(
            features[1]["properties"]?.members.map(\.value) == [.string("2"), .string("x"), .null, .null, .null, .null]
        )
    }

    @Test func plainLinesHaveNoSeparators() throws {
        let separated = try GeoJSONSeqFormat().bytes(of: SampleLayers.mixed, provenance: SampleLayers.provenance)
        let plain = try GeoJSONSeqFormat(hasSeparators: false).bytes(
            of: SampleLayers.mixed,
            provenance: SampleLayers.provenance
        )
        #expect(separated.filter { $0 != 0x1E } == plain)
        #expect(separated.count - plain.count == 6)
    }

    @Test func theBoxOfEachAreaIsItsOwn() throws {
        let features = try #require(try JSONText(try bytes(SampleLayers.mixed))["features"]?.elements)
        let boxes = features.map { $0["bbox"]?.elements?.compactMap(\.number) }
        #expect(boxes == [nil, nil, [27.5, 60.25, 30, 62], [10, 50, 14, 54], [170, 60, -170, 70], nil])
    }
}
