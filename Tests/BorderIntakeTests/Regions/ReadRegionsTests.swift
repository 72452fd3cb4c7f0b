import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Regions of one's own, in the shapes in which people and programs write them.
@Suite("Files of regions") struct ReadRegionsTests {
    private static let square = "[[[26,60],[30,60],[30,62],[26,62],[26,60]]]"

    private func read(_ text: String, blockBytes: Int = 1 << 20) throws -> RegionTable {
        try readRegions(
            from: ByteSource(text: text),
            named: "mine.geojson",
            options: IntakeOptions(blockBytes: blockBytes)
        )
    }

    private func feature(_ properties: String, _ coordinates: String = square, type: String = "Polygon") -> String {
        #"{"type":"Feature","properties":{\#(properties)},"geometry":{"type":"\#(type)","coordinates":\#(coordinates)}}"#
    }

    private func collection(_ features: String...) -> String {
        #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ",\n"))]}"#
    }

    @Test("a collection gives its polygons with code, name, line and place")
    func collections() throws {
        let table = try read(
            collection(
                feature(#""code":"S","name":"South""#),
                feature(#""NAME":"Нарва ","x":{"y":[1]},"height":3"#, "[\(Self.square)]", type: "MultiPolygon")
            )
        )
        #expect(table.diagnostics.isEmpty && table.featuresRead == 2 && table.featuresRejected == 0)
        #expect(table.areas.map(\.code) == ["S", "Нарва"] && table.areas.map(\.name) == ["South", "Нарва"])
        #expect(table.areas.map(\.line) == [1, 2] && table.areas.map(\.feature) == [1, 2])
        let ring = [(26.0, 60.0), (30, 60), (30, 62), (26, 62), (26, 60)].map { Position(x: $0.0, y: $0.1) }
        #expect(table.areas.allSatisfy { $0.polygons == [Polygon(outer: ring)] })
    }

    @Test(
        "the order of members, blanks, the size of blocks and what stands around make no difference",
        arguments: [1, 2, 7, 64, 1 << 16]
    )
    func spellings(blockBytes: Int) throws {
        let plain = try read(collection(feature(#""code":"S","name":"South""#)))
        let turned = """
            \u{FEFF}{ "features" : [ { "geometry" : { "coordinates" : \(Self.square) ,
              "bbox": [26,60,30,62], "type" : "Polygon" } , "properties" : { "name" : "So\\u0075th", "code" : "S" },
              "id": 7, "type" : "Feature" } ], "name": "districts", "type" : "FeatureCollection" }
            """
        let other = try read(turned, blockBytes: blockBytes)
        #expect(other.areas.map(\.polygons) == plain.areas.map(\.polygons) && other.areas[0].name == "South")
        let lines = try read(
            feature(#""code":"S""#) + "\n\u{1E}" + feature(#""code":"T""#) + "\n",
            blockBytes: blockBytes
        )
        #expect(lines.areas.map(\.code) == ["S", "T"] && lines.areas.map(\.line) == [1, 2])
    }

    @Test(
        "codes and names are found under the names that publishers give them",
        arguments: [
            (#""NUTS_ID":"FI1C","NAME_LATN":"Etelä-Suomi","LEVL_CODE":2"#, "FI1C", "Etelä-Suomi"),
            (#""shapeName":"Lapland","shapeISO":"FI-10""#, "FI-10", "Lapland"),
            (#""ADM1_EN":"Tbilisi","ADM1_PCODE":"GE01""#, "GE01", "Tbilisi"),
            (#""GID_1":"RUS.1_1","NAME_1":"Adygey""#, "RUS.1_1", "Adygey"),
            (#""region":"North""#, "North", "North"), (#""id":12"#, "12", "12"),
        ]
    )
    func publishers(properties: String, code: String, name: String) throws {
        let area = try #require(try read(collection(feature(properties))).areas.first)
        #expect(area.code == code && area.name == name)
    }

    @Test("the id of a feature is a code where it is a text")
    func ids() throws {
        let text =
            #"{"type":"Feature","id":"a/1","properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":"#
        #expect(try read(text + Self.square + "}}").areas.map(\.code) == ["a/1"])
        #expect(try read(text.replacing(#""a/1""#, with: "5") + Self.square + "}}").areas.map(\.code) == ["A"])
    }

    @Test(
        "a feature that cannot be used is said with its line and place, and the others go on",
        arguments: [
            (#"{"type":"Feature","properties":{"who":"x"},"geometry":null}"#, "nothing says what it is called (who)"),
            (
                #"{"type":"Feature","properties":null,"geometry":null}"#,
                "nothing says what it is called (no properties)"
            ),
            (#"{"type":"Feature","properties":{"name":"x"},"geometry":null}"#, "it has no geometry"),
            ("17", "it is no object"), (#"{"type":"Point"}"#, "it is of the type 'Point'"),
            (#"{"type":"Feature","type":"Thing","properties":{"name":"x"}}"#, "it has two types"),
            (#"{"type":"Feature","properties":{"name":"x","name":"y"},"geometry":null}"#, "'name' stands in it twice"),
            (#"{"type":"Feature","properties":{"name":"a\u0007"},"geometry":null}"#, "is no name"),
        ]
    )
    func refused(feature: String, words: String) throws {
        let good = self.feature(#""name":"Good""#)
        let table = try read(collection(good, feature, good.replacing("Good", with: "Better")))
        #expect(table.areas.map(\.name) == ["Good", "Better"] && table.featuresRejected == 1)
        let said = try #require(table.diagnostics.first)
        #expect(said.severity == .error && said.line == 2 && said.file == "mine.geojson")
        #expect(said.found.hasPrefix("feature 2") && said.found.contains(words), "\(said)")
    }

    @Test(
        "shapes that enclose nothing, or lie off Earth, are refused in words",
        arguments: [
            ("Point", "[26,60]", "its geometry is a 'Point'"), ("LineString", "[[1,1],[2,2]]", "'LineString'"),
            ("Polygon", "[]", "its coordinates are empty"), ("Polygon", "7", "its coordinates are no list"),
            ("Polygon", "[[[1,1],[2,2],[1,1]]]", "a ring has 3 positions"),
            ("Polygon", "[[[1,1],[2],[3,3],[1,1]]]", "a position has no two numbers"),
            ("Polygon", "[[[1,1],[2,null],[3,3],[1,1]]]", "something that is no number"),
            ("Polygon", "[[[1,1],[2,[2]],[3,3],[1,1]]]", "different depths"),
            ("Polygon", "[[[[1,1],[2,1],[2,2],[1,1]]]]", "not those of a Polygon"),
            ("MultiPolygon", "[[[1,1],[2,1],[2,2],[1,1]]]", "not those of a MultiPolygon"),
            (
                "Polygon", "[[[300000,6700000],[300001,6700000],[300001,6700001],[300000,6700000]]]",
                "no position on Earth"
            ),
            ("Polygon", "[[[1,1],[2,1e999],[2,2],[1,1]]]", "no position on Earth"),
            ("Polygon", "[[[179,1],[-179,1],[-179,2],[179,2],[179,1]]]", "jumps over the antimeridian"),
        ]
    )
    func shapes(type: String, coordinates: String, words: String) throws {
        let table = try read(collection(feature(#""name":"x""#, coordinates, type: type)))
        #expect(table.areas.isEmpty && table.diagnostics.map(\.severity) == [.error])
        #expect(table.diagnostics[0].found.contains(words), "\(table.diagnostics)")
    }

    @Test("an open ring is closed, which is said; heights are passed over")
    func rings() throws {
        let open = try read(collection(feature(#""name":"x""#, "[[[1,1,5],[2,1,5],[2,2,5]]]")))
        #expect(open.diagnostics.map(\.severity) == [.warning] && open.featuresRejected == 0)
        #expect(
            open.areas[0].polygons[0].outer.count == 4 && open.areas[0].polygons[0].outer.last == Position(x: 1, y: 1)
        )
    }

    @Test(
        "what is no GeoJSON in degrees ends the reading, with a place",
        arguments: [
            ("{\"type\":\"FeatureCollection\",\n\"features\":[", "2:", "ends"),
            ("[1]", "1:1", "no object"), (#"{"type":"Topology","objects":{}}"#, "1:1", "TopoJSON"),
            (#"{"type":"Polygon","coordinates":[]}"#, "1:1", "a shape without a name"), ("{}", "1:1", "without a type"),
            (#"{"type":"FeatureCollection","features":{}}"#, "1:", "no list"),
            (
                #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3067"}}}"#, "1:",
                "EPSG:3067"
            ),
            (#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"\uD800"}}]}"#, "1:", ""),
        ]
    )
    func unusable(text: String, place: String, words: String) throws {
        let error = try #require(throws: IntakeError.self) { try read(text) }
        #expect(error.description.hasPrefix("mine.geojson:\(place)") && error.description.contains(words), "\(error)")
        #expect(!error.isMissingInput)
    }

    @Test("nothing at all is empty; degrees of a known reference are degrees")
    func emptyAndReferences() throws {
        let error = #expect(throws: IntakeError.self) { try read("  \n") }
        #expect(error?.reason == .empty)
        for reference in ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4258"] {
            let crs = #""crs":{"type":"name","properties":{"name":"\#(reference)"}},"features""#
            let text = collection(feature(#""name":"x""#)).replacing(#""features""#, with: crs)
            #expect(try read(text).areas.count == 1)
        }
    }

    @Test("every beginning of a file is refused or says less, and none crashes")
    func beginnings() throws {
        let whole = Array(collection(feature(#""code":"S""#), feature(#""code":"T""#)).utf8)
        for count in 0..<whole.count {
            let source = ByteSource.bytes(Array(whole[..<count]))
            #expect(throws: IntakeError.self) { try readRegions(from: source, named: "cut") }
        }
    }

    @Test("changed bytes never crash, and whatever is read is a closed ring on Earth")
    func changes() throws {
        var random = SplitMix(seed: 11)
        let whole = Array(collection(feature(#""code":"S""#), feature(#""code":"T""#)).utf8)
        for _ in 0..<2_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let table = try? readRegions(from: .bytes(bytes), named: "x") else { continue }
            #expect(table.featuresRead == table.areas.count + table.featuresRejected)
            for ring in table.areas.flatMap(\.polygons).flatMap({ [$0.outer] + $0.holes }) {
                #expect(ring.count >= 4 && ring.first == ring.last)
                #expect(ring.allSatisfy { abs($0.x) <= 180 && abs($0.y) <= 90 })
            }
        }
    }

    @Test("a strict reading ends at the first feature that cannot be used")
    func strict() throws {
        let text = collection(feature(#""name":"Good""#), "17")
        let error = #expect(throws: IntakeError.self) {
            try readRegions(from: ByteSource(text: text), named: "x", options: IntakeOptions(strict: true))
        }
        #expect(error?.reason == .badRow)
    }

    @Test("values that lie too deep in each other are refused")
    func depth() throws {
        let deep = String(repeating: "[", count: 100_000)
        let text = #"{"type":"FeatureCollection","features":[{"geometry":{"coordinates":\#(deep)"#
        #expect(throws: IntakeError.self) { try read(text) }
    }
}
