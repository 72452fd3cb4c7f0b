import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Lists inside an object, features and text sequences.
struct WrappedJSONTests {
    private static let member = "\"crossing\": \"vaalimaa\", \"direction\": \"FIN<>RUS\", \"count\""
    private static let rows = [
        "undated vaalimaa FIN<>RUS any flow 1 exact crossing", "undated vaalimaa FIN<>RUS any flow 2 exact crossing",
    ]

    @Test(arguments: ["rows", "data", "results", "features"], [1, 1 << 16])
    func aListInAnObjectIsTheTable(_ name: String, _ blockBytes: Int) throws {
        let reading = try Reading(
            "{\"title\":\"t\",\"meta\":{\"rows\":[1]},\"\(name)\":[{\(Self.member): 1},\n{\(Self.member): 2}],\"notes\":[\"x\"]}\n",
            options: IntakeOptions(blockBytes: blockBytes)
        )
        #expect(reading.rows == Self.rows && reading.diagnostics == [])
    }

    private static func feature(_ count: Int) -> String {
        """
        {"type":"Feature","id":"f-\(count)","bbox":[1,2,3,4],"geometry":{"type":"Point","coordinates":[27.8,60.6]},\
        "properties":{"id":"r-\(count)","mood":null,\(member):\(count)}}
        """
    }

    @Test func featuresAreRows() throws {
        let collection =
            "{\"type\":\"FeatureCollection\",\"features\":[\(Self.feature(1)),\(Self.feature(2))],\"bbox\":[1]}"
        let sequence = "\u{1E}\(Self.feature(1))\n\u{1E}\(Self.feature(2))\n"
        for text in [collection, sequence, "\(Self.feature(1))\n\(Self.feature(2))"] {
            let reading = try Reading(text)
            #expect(reading.rows == zip(Self.rows, ["r-1", "r-2"]).map { "\($0) #\($1)" })
            #expect(reading.diagnostics == [])
        }
    }

    @Test func whatIsBrokenAroundAListIsSaid() {
        #expect(failure("{\"rows\":[{\(Self.member): 1}")?.diagnostic.found == "the text ends")
        #expect(failure("{\"rows\":[{\(Self.member): 1}],,}")?.diagnostic.found == "',' stands where it cannot")
    }
}
