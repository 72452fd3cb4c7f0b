import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Features of small layers as every format writes them, byte by byte.
@Suite("Features as text")
struct LayerTextTests {
    private func text(_ format: some LayerFormat, _ features: [Feature], keys: [String] = ["n"]) throws -> [String] {
        let layer = FeatureLayer(name: "x", keys: keys, features: features)
        let bytes = try format.bytes(of: layer, provenance: SampleLayers.provenance)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func feature(_ geometry: FeatureGeometry, _ values: [CellValue] = [.integer(1)]) -> Feature {
        Feature(id: "f", geometry: geometry, values: values)
    }

    /// Wound the wrong way round.
    private static let square = SampleLayers.ring([(0, 0), (0, 2), (2, 2), (2, 0), (0, 0)])

    @Test("a point, a line, an area and nothing, as lines of GeoJSON")
    func sequence() throws {
        let shapes: [(FeatureGeometry, String)] = [
            (.none, "\"geometry\":null"),
            (SampleLayers.point(27.5, -60), "\"geometry\":{\"type\":\"Point\",\"coordinates\":[27.5,-60.0]}"),
            (
                .multiLineString([SampleLayers.ring([(1, 2), (3, 4.5)])]),
                "\"bbox\":[1.0,2.0,3.0,4.5],\"geometry\":{\"type\":\"MultiLineString\","
                    + "\"coordinates\":[[[1.0,2.0],[3.0,4.5]]]}"
            ),
            (
                .multiPolygon([[Self.square]]),
                "\"bbox\":[0.0,0.0,2.0,2.0],\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
                    + "[[[[2.0,0.0],[2.0,2.0],[0.0,2.0],[0.0,0.0],[2.0,0.0]]]]}"
            ),
        ]
        for (shape, json) in shapes {
            let line = "{\"type\":\"Feature\",\"id\":\"f\",\(json),\"properties\":{\"id\":\"f\",\"n\":1}}"
            #expect(try text(GeoJSONSeqFormat(hasSeparators: false), [feature(shape)]) == [line])
            #expect(try text(GeoJSONSeqFormat(), [feature(shape)]) == ["\u{1E}\(line)"])
        }
    }

    @Test("the same shapes as well-known text")
    func wellKnownText() throws {
        let cases: [(FeatureGeometry, String)] = [
            (.none, "f,1,,,"), (SampleLayers.point(27.5, -60), "f,1,27.5,-60.0,POINT (27.5 -60.0)"),
            (
                .multiLineString([SampleLayers.ring([(1, 2), (3, 4.5)])]),
                "f,1,,,\"MULTILINESTRING ((1.0 2.0,3.0 4.5))\""
            ),
            (.multiPolygon([[Self.square]]), "f,1,,,\"MULTIPOLYGON (((2.0 0.0,2.0 2.0,0.0 2.0,0.0 0.0,2.0 0.0)))\""),
        ]
        for (shape, line) in cases { #expect(try text(CSVFormat(), [feature(shape)]) == ["id,n,lon,lat,WKT", line]) }
    }

    @Test("a collection: what it is from, its features, and its box last")
    func collection() throws {
        let lines = try text(
            GeoJSONFormat(),
            [feature(SampleLayers.point(10, 20)), feature(SampleLayers.point(30, -5))]
        )
        #expect(
            lines == [
                "{\"type\":\"FeatureCollection\",\"borderflow\":{\"schema_version\":\(Provenance.schemaVersion),"
                    + "\"generator\":\"borderflow test\",\"layer\":\"x\",\"query\":{\"border\":[\"FIN-RUS\",\"GEO-RUS\"],"
                    + "\"from\":[\"2022-09-24\"]},\"sources\":[{\"name\":\"Natural Earth\","
                    + "\"url\":\"https://www.naturalearthdata.com\",\"licence\":\"public domain\"}]},",
                "\"features\":[",
                "{\"type\":\"Feature\",\"id\":\"f\",\"geometry\":{\"type\":\"Point\","
                    + "\"coordinates\":[10.0,20.0]},\"properties\":{\"id\":\"f\",\"n\":1}},",
                "{\"type\":\"Feature\",\"id\":\"f\",\"geometry\":{\"type\":\"Point\","
                    + "\"coordinates\":[30.0,-5.0]},\"properties\":{\"id\":\"f\",\"n\":1}}",
                "],", "\"bbox\":[10.0,-5.0,30.0,20.0]}",
            ]
        )
        #expect(try text(GeoJSONFormat(), []).suffix(2) == ["\"features\":[", "]}"])
        #expect(try text(GeoJSONSeqFormat(), []) == [] && text(CSVFormat(), []) == ["id,n,lon,lat,WKT"])
    }

    @Test(
        "values of every kind in every format",
        arguments: [
            (.missing, "null", ""), (.text(""), "\"\"", "\"\""),
            (.text("a,\"b\""), "\"a,\\\"b\\\"\"", "\"a,\"\"b\"\"\""),
            (.integer(0), "0", "0"), (.integer(.max), "\"9223372036854775807\"", "9223372036854775807"),
            (.integer(9_007_199_254_740_991), "9007199254740991", "9007199254740991"),
            (.integer(-9_007_199_254_740_992), "\"-9007199254740992\"", "-9007199254740992"),
            (.number(0.1), "0.1", "0.1"),
            (.number(-0.5), "-0.5", "-0.5"), (.number(.nan), "null", ""), (.boolean(true), "true", "true"),
            (.text("=cmd()"), "\"=cmd()\"", "=cmd()"),
            (.text("\u{1B}\u{0}\u{FFFE}"), "\"\\u001b\\u0000\u{FFFD}\"", "\u{1B}\u{0}\u{FFFE}"),
        ] as [(CellValue, String, String)]
    )
    func values(value: CellValue, json: String, csv: String) throws {
        let feature = feature(.none, [value])
        let line = try text(GeoJSONSeqFormat(hasSeparators: false), [feature])
        #expect(
            line == [
                "{\"type\":\"Feature\",\"id\":\"f\",\"geometry\":null,\"properties\":{\"id\":\"f\",\"n\":\(json)}}"
            ]
        )
        #expect(try text(CSVFormat(), [feature])[1] == "f,\(csv),,,")
    }

    @Test("a feature short of values has every key, and one with too many no more")
    func shortAndLong() throws {
        for values in [[], [.integer(1)], [.integer(1), .integer(2), .integer(3)]] as [[CellValue]] {
            let line = try text(GeoJSONSeqFormat(hasSeparators: false), [feature(.none, values)], keys: ["a", "b"])
            let members = try #require(try JSONText(Array(line[0].utf8))["properties"]).members
            #expect(members.map(\.name) == ["id", "a", "b"])
            #expect(
                members.dropFirst().map(\.value) == (0..<2).map { $0 < values.count ? .number("\($0 + 1)") : .null }
            )
            #expect(
                try text(CSVFormat(), [feature(.none, values)], keys: ["a", "b"])[1].split(
                    separator: ",",
                    omittingEmptySubsequences: false
                ).count == 6
            )
        }
    }
}
