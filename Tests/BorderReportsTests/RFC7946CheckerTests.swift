import BorderTestSupport
import Testing

/// The checker itself: it must find every fault that the usual validators miss, and none in a good file.
@Suite struct RFC7946CheckerTests {
    static let good =
        #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":{"type":"Polygon","coordinates":"#
        + #"[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]},"properties":{"name":"x"}}],"#
        + #""bbox":[0,0,4,4]}"# + "\n"

    static func point(_ coordinates: String, id: String = #""a""#, more: String = "") -> String {
        #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"# + id
            + #","geometry":{"type":"Point","coordinates":"# + coordinates + #"},"properties":{"name":"x"}"# + more
            + "}]}\n"
    }

    static func polygon(_ rings: String) -> String {
        #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":{"type":"Polygon","coordinates":"#
            + rings + #"},"properties":{"name":"x"}}]}"# + "\n"
    }

    @Test func findsNothingInAGoodFile() { #expect(RFC7946Checker.problems(inCollection: Array(Self.good.utf8)) == []) }

    @Test(arguments: [
        (polygon("[[[0,0],[0,4],[4,4],[4,0],[0,0]]]"), "not counter-clockwise"),
        (polygon("[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]"), "hole is not clockwise"),
        (polygon("[[[0,0],[4,0],[4,4],[0,4]]]"), "not closed"),
        (polygon("[[[0,0],[4,0],[4,4],[0.0,0]]]"), "not closed"),
        (polygon("[[[0,0],[4,0],[0,0]]]"), "fewer than four"),
        (polygon("[]"), "without rings"),
        (polygon("[[[170,0],[-170,0],[-170,5],[170,5],[170,0]]]"), "not cut"),
        (polygon("7"), "no array"),
        (point("[181,0]"), "not on Earth"), (point("[60.6,127.8]"), "not on Earth"),
        (point("[\"1\",\"2\"]"), "not made of numbers"), (point("[1]"), "no array of two numbers"),
        (point("[1,2,3,4]"), "more than three"), (point("[1.1234567,2]"), "excess digits"),
        (point("[1,2]", id: "{}"), "neither string nor number"), (point("[NaN,2]"), "no JSON"),
        (point("[1,2]", more: #","coordinates":[1,2]"#), "must not have a member 'coordinates'"),
        (point("[1,2]", more: #","n":1,"n":2"#), "repeats a member"),
        (point("[1,2]", more: #","n":12345678901234567890"#), "beyond 2^53"),
        (point("[1,2]", more: #","n":1e400"#), "out of range"),
        (point("[1,2]", more: #","n":"\uFFFE""#), "noncharacter"),
        (point("[1,2]").replacing(#""id":"a","#, with: ""), "has no id"),
        (point("[1,2]").replacing(#","properties":{"name":"x"}"#, with: ""), "'properties'"),
        (point("[1,2]").replacing(#""geometry":"#, with: #""geo":"#), "has no 'geometry'"),
        (point("[1,2]").replacing("Point", with: "point"), "no geometry type"),
        (point("[1,2]").replacing(#""type":"Point","#, with: ""), "no type"),
        (point("[1,2]").replacing(#""coordinates""#, with: #""x""#), "no coordinates"),
        (point("[1,2]").replacing("Point\",\"coord", with: "LineString\",\"coord"), "fewer than two"),
        (point("[1,2]").replacing(#""Feature","#, with: #""feature","#), "is no Feature"),
        (point("[1,2]").replacing(#"{"type":"Point""#, with: #"{"features":[],"type":"Point""#), "'features'"),
        (
            point("[1,2]").replacing(
                #"{"type":"Point","coordinates":[1,2]}"#,
                with: #"{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}"#
            ), "nested collection"
        ),
        (good.replacing("[0,0,4,4]", with: "[4,0,0,4]"), "leaves out"),
        (good.replacing("[0,0,4,4]", with: "[0,4,4,0]"), "south above"),
        (good.replacing("[0,0,4,4]", with: "[0,0,4]"), "not 4 numbers"),
        (good.replacing("[0,0,4,4]", with: "[-1,0,4,4]"), "wider"),
        (good.replacing("[0,0,4,4]", with: "[0,0,4,90]"), "pole"),
        (good.replacing("[0,0,4,4]", with: "[0,0,184,4]"), "leaves the Earth"),
        (good.replacing(#","bbox":[0,0,4,4]"#, with: ""), "no bbox"),
        (good.replacing(#""features":["#, with: #""crs":null,"features":["#), "has a crs"),
        (good.replacing(#""features":["#, with: #""name":"x","features":["#), "unexpected member 'name'"),
        (good.replacing(#""features":"#, with: #""geometry":null,"features":"#), "must not have a member 'geometry'"),
        (good.replacing(#""features":["#, with: #""features":{"#), "no JSON"),
        (good.replacing("\n", with: ""), "line feed"), ("\u{FEFF}" + good, "byte order mark"),
        ("[]\n", "no FeatureColl"),
        (#"{"type":"FeatureCollection"}"# + "\n", "no array 'features'"),
    ])
    func finds(_ file: String, _ problem: String) {
        let problems = RFC7946Checker.problems(inCollection: Array(file.utf8))
        #expect(problems.contains { $0.contains(problem) }, "\(problems) in \(file)")
    }

    @Test func findsRepeatedIdsAndUnequalKeys() {
        func collection(_ second: String) -> [UInt8] {
            Array(
                (#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":null,"properties":{"#
                    + #""n":1}},"# + second + "]}\n").utf8
            )
        }
        let repeated = collection(#"{"type":"Feature","id":"a","geometry":null,"properties":{"n":1}}"#)
        #expect(RFC7946Checker.problems(inCollection: repeated) == ["feature 1: repeats an id"])
        let unequal = collection(#"{"type":"Feature","id":"b","geometry":null,"properties":{"m":1}}"#)
        #expect(
            RFC7946Checker.problems(inCollection: unequal) == ["feature 1: has other keys than the features before"]
        )
        let bare = collection(#"{"type":"Feature","id":"b","geometry":null,"properties":null}"#)
        #expect(RFC7946Checker.problems(inCollection: bare).count == 1)
    }

    @Test func findsFaultsOfSequences() {
        let feature = #"{"type":"Feature","id":"a","geometry":null,"properties":{}}"#
        func problems(_ text: String) -> [String] { RFC7946Checker.problems(inSequence: Array(text.utf8)) }
        #expect(problems("") == [])
        #expect(problems("\u{1E}\(feature)\n") == [])
        #expect(problems("\(feature)\n").count == 1)
        #expect(problems("\u{1E}\(feature)").count == 1)
        #expect(problems("\u{1E}\(feature)\n\n").count == 1)
        #expect(problems("\u{1E}\(feature)\n\u{1E}\(feature)\n") == ["text 1: repeats an id"])
        #expect(problems("\u{1E}{\n").contains { $0.contains("is no JSON") })
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "{a:1}", "01", "1.", "+1", ".5", "tru", "nul", "\"a", "\"\n\"", "\"\\x\"",
        "\"\\u12\"",
        "\"\\uD800\"", "[1] 2", "\"\\", "'a'", String(repeating: "[", count: 100),
    ])
    func jsonReaderRefuses(text: String) {
        #expect(throws: JSONText.Fault.self) { try JSONText(Array(text.utf8)) }
    }

    @Test func jsonReaderKeepsWhatStands() throws {
        let text = #" { "a" : [ 1.50 , true , null , "\u0041\n\ud83d\ude00\/" ] , "a" : {} } "#
        let value = try JSONText(Array(text.utf8))
        #expect(value.members.map(\.name) == ["a", "a"])
        #expect(value["a"]?.elements == [.number("1.50"), .boolean(true), .null, .string("A\n😀/")])
        #expect(value["b"] == nil && value.string == nil && value.number == nil)
        #expect(throws: JSONText.Fault.self) { try JSONText([0x22, 0xFF, 0x22]) }
    }
}
