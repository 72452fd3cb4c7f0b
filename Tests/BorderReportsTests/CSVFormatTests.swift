import BorderReports
import BorderTestSupport
import Testing

@Suite struct CSVFormatTests {
    private func rows(_ features: [Feature], keys: [String]) throws -> [[CSVText.Cell]] {
        let layer = FeatureLayer(name: "x", keys: keys, features: features)
        return try #require(CSVText.rows(try CSVFormat().bytes(of: layer, provenance: SampleLayers.provenance)))
    }

    @Test func missingIsNotEmptyAndNotZero() throws {
        let values: [CellValue] = [.missing, .text(""), .integer(0), .number(0), .boolean(false), .number(.nan)]
        let rows = try rows(
            [Feature(id: "a", geometry: .none, values: values)],
            keys: ["n", "t", "i", "d", "b", "x"]
        )
        #expect(rows[1].map(\.text) == ["a", "", "", "0", "0.0", "false", "", "", "", ""])
        #expect(rows[1].map(\.isQuoted) == [false, false, true] + Array(repeating: false, count: 7))
    }

    @Test func pointsHaveCoordinatesAndEverythingHasWKT() throws {
        let rows = try #require(
            CSVText.rows(try CSVFormat().bytes(of: SampleLayers.mixed, provenance: SampleLayers.provenance))
        )
        #expect(rows[1].suffix(3).map(\.text) == ["27.8369", "60.6089", "POINT (27.8369 60.6089)"])
        #expect(
            rows[3].suffix(3).map(\.text) == ["", "", "MULTILINESTRING ((27.5 60.25,28.0 61.12346,30.0 62.0))"]
        )
        #expect(rows[5].last?.text.hasPrefix("MULTIPOLYGON (((180.0 70.0,") == true)
        #expect(rows[5].last?.text.contains(")),((-180.0 ") == true)
        #expect(rows[6].suffix(3).map(\.text) == ["", "", ""])
        #expect(Set(rows.map(\.count)) == [9])
    }

    @Test func numbersAreLeftAloneForSpreadsheets() throws {
        let layer = FeatureLayer(
            name: "x",
            keys: ["n", "d"],
            features: [Feature(id: "-a", geometry: SampleLayers.point(-1, -2), values: [.integer(-5), .number(-0.5)])]
        )
        let bytes = try CSVFormat(isSpreadsheetSafe: true).bytes(of: layer, provenance: SampleLayers.provenance)
        #expect(
            String(decoding: bytes, as: UTF8.self) == "id,n,d,lon,lat,WKT\n'-a,-5,-0.5,-1.0,-2.0,POINT (-1.0 -2.0)\n"
        )
    }

    @Test func readerOfTheTestsIsStrict() {
        func rows(_ text: String) -> [[String]]? { CSVText.rows(Array(text.utf8))?.map { $0.map(\.text) } }
        #expect(rows("a,b\n1,\"x\"\"y\"\n") == [["a", "b"], ["1", "x\"y"]])
        #expect(rows("a\n\"b\n") == nil)
        #expect(rows("a") == nil)
        #expect(CSVText.rows([0xFF, 0x0A]) == nil)
    }
}
