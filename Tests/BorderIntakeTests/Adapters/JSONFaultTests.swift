import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What is wrong with a JSON text, by line and column.
struct JSONFaultTests {
    private static func failure(_ text: String, name: String = "example", strict: Bool = false) -> String {
        do {
            _ = try readReports(from: ByteSource(text: text), named: name, options: IntakeOptions(strict: strict)) {
                _ in
            }
            return "none"
        } catch { return "\(error.reason): \(error)" }
    }

    @Test(arguments: [
        ("[{\"count\": 1,}]", "malformed: example:1:14: error: '}' stands where it cannot; expected a name in quotes"),
        (
            "[{\"count\": 1} {\"count\": 2}]",
            "malformed: example:1:15: error: '{' stands where it cannot; expected a comma or the end of the list"
        ),
        ("[{\"count\": 1}", "malformed: example:1:14: error: the text ends; expected a comma or the end of the list"),
        (
            "[{\"count\": 1}] x",
            "malformed: example:1:16: error: 'x' stands where it cannot; expected nothing after the list"
        ),
        ("[{\"count\": 01}]", "malformed: example:1:12: error: '01' is no number; expected digits"),
        ("[{\"count\": 1.}]", "malformed: example:1:12: error: '1.' is no number; expected digits"),
        ("[{\"count\": nul}]", "malformed: example:1:12: error: a word that is no value; expected true, false or null"),
        ("[{\"count\" 1}]", "malformed: example:1:12: error: no colon follows a name; expected a colon and a value"),
        (
            "[{\"at\": \"a\nb\"}]",
            "malformed: example:1:9: error: a line end or control character stands in a text; expected its escape, such as \\n"
        ),
        (
            "[{\"at\": \"\\u00g0\"}]",
            "malformed: example:1:15: error: an escape has no four digits; expected \\u and four digits"
        ),
        (
            "[{\"at\": \"\\q\"}]",
            "malformed: example:1:11: error: a backslash stands before no escape; expected \\\\ for a backslash"
        ),
        (
            "[{\"at\": \"x",
            "malformed: example:1:9: error: the quote that opens here is never closed; expected a closing quote"
        ),
    ])
    func whatBreaksAListEndsTheReading(_ text: String, _ words: String) { #expect(Self.failure(text) == words) }

    @Test func aFileCalledJSONIsHeldToIt() {
        #expect(
            Self.failure("date,count\n", name: "x.json")
                == "malformed: x.json:1:1: error: 'd' stands where it cannot; expected a list of objects, or objects"
        )
        #expect(Self.failure("", name: "x.jsonl").hasPrefix("empty: x.jsonl: error: the file is empty"))
        #expect(Self.failure("[]") == "none")
        #expect(Self.failure("\u{FEFF} [ ]") == "none")
    }

    @Test func aBrokenLineIsLostAndTheOthersAreNot() throws {
        let reading = try Reading(
            """
            {"at": "FIN", "direction": "into FIN", "count": 1}
            {"at": "FIN", "direction": "into FIN", "count": }
            7
            "text"
            {"at": "FIN", "direction": "into FIN", "count": 2}
            {"at": "FIN", "direction":
            """
        )
        #expect(
            reading.rows == [
                "undated FIN into FIN any flow 1 exact crossing", "undated FIN into FIN any flow 2 exact crossing",
            ]
        )
        #expect(reading.lines == [1, 5])
        #expect(
            reading.diagnostics == [
                "example:2:49: error: '}' stands where it cannot; expected a value",
                "example:3:1: error: this is no object; expected a report as an object",
                "example:4:1: error: this is no object; expected a report as an object",
                "example:6:27: error: the text ends in the middle of a value; expected the rest of it",
            ]
        )
        #expect((reading.summary.rowsRead, reading.summary.rowsRejected) == (6, 4))
    }

    @Test func shapesThatFitNoFieldAreNamed() throws {
        let reading = try Reading(
            """
            {"at": ["FIN"], "count": 1}
            {"at": "FIN", "count": 1, "value": 2}
            {"at": "FIN", "count": 1, "period": {"start": "2022-09-21"}}
            {"at": "FIN", "count": 1, "period": {"start": ["2022-09-21"], "end": "2022-09-22"}}
            {"at": "FIN", "count": 1, "period": {"start": "2022-09-21", "end": ["2022-09-22", "2022-09-24"], "colour": 1}}
            {"at": "FIN", "count": 1.5}
            {"at": "FIN", "count": true}
            {"at": "FIN", "count": 5, "population": {"citizen": "RU"}}
            {}
            """
        )
        #expect(reading.rows == ["2022-09-21/2022-09-22..2022-09-24 FIN any flow 1 exact crossing"])
        #expect(
            reading.diagnostics == [
                "example:1:8: error: this value has the wrong shape; expected a text or a number",
                "example:2:27: error: members 'count' and 'value' say the same thing; expected one of them",
                "example:3:37: error: this value has the wrong shape; expected both a start and an end",
                "example:4:47: error: this value has the wrong shape; expected two days: the earliest and the latest",
                "example:5:98: note: ignored member 'period.colour'",
                "example:6:24: error: '1.5' has a decimal point; expected a whole number in digits; counts have no fractions",
                "example:7:24: error: 'true' is no number; expected a whole number in digits; check the column",
                "example:8:41: error: 'citizen=RU' is no population; expected any, or conditions such as "
                    + "citizen=RUS;sex=m (age, by, category, citizen, duty, from, group, port, reason, route, "
                    + "series, sex, stage, status, subseries, visa); write any if everybody is meant",
            ]
        )
    }

    @Test func hostileBytesNeverStopTheProgram() {
        var random = SplitMix(seed: 23)
        let pieces: [[UInt8]] = [
            Array("{".utf8), Array("}".utf8), Array("[".utf8), Array("]".utf8), Array("\"".utf8), Array(":".utf8),
            Array(",".utf8), Array("\"count\":".utf8), Array("12".utf8), Array("-1e99".utf8), Array("\\u0000".utf8),
            Array("\\".utf8), [0], [0xFF], [0xC3], [10], Array("null".utf8), Array("\"at\":\"FIN\"".utf8),
            Array("99999999999999999999".utf8), Array("\"period\":{\"start\":".utf8), Array("é".utf8),
        ]
        for _ in 0..<2000 {
            var bytes: [UInt8] = Bool.random(using: &random) ? [91] : [123]
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            var rows = 0
            let summary = try? readReports(
                from: .bytes(bytes),
                named: "x",
                options: IntakeOptions(blockBytes: Int.random(in: 1...9, using: &random))
            ) { rows += $0.count }
            if let summary { #expect(summary.rowsAccepted == rows) }
        }
    }

    @Test func endlessObjectsAreRejected() throws {
        var limits = IntakeLimits()
        limits.lineBytes = 100
        let long = "{\"at\": \"FIN\", \"count\": 1, \"note\": \"" + String(repeating: "x", count: 1000) + "\"}"
        for text in ["[\(long), {\"at\": \"FIN\", \"count\": 2}]", "\(long)\n{\"at\": \"FIN\", \"count\": 2}"] {
            let reading = try Reading(text, options: IntakeOptions(limits: limits))
            #expect(reading.rows == ["undated FIN any flow 2 exact crossing"])
            #expect(reading.summary.diagnosticCounts == ["long-line": 1])
        }
    }

    /// What is odd but legal costs no more than its object, and nothing where nobody reads it.
    @Test(arguments: [
        ("\"note\": \"\\u0000\"", 1), ("\"note\": \"\\ud800x\"", 1), ("\"mood\": \"\\u0000\"", 0),
        ("\"mood\": [[[[[[[[[[{}]]]]]]]]]]", 0), ("\"mood\": 1\(String(repeating: "0", count: 90))", 0),
        ("\"checkpoint\": null", 0), ("\"checkpoint\": \"\"", 0), ("\"value\": 1", 0), ("\"value\": 2", 1),
        ("\"note\": \"\(String(repeating: "line\\n", count: 20_000))\"", 1),
    ])
    func anObjectThatCannotBeUsedTakesNoOtherWithIt(_ member: String, _ rejected: Int) throws {
        let odd = "{\"crossing\": \"vaalimaa\", \"count\": 1, \(member)}"
        let good = "{\"crossing\": \"vaalimaa\", \"count\": 7}"
        for text in ["[\(odd), \(good)]", "\(odd)\n\(good)\n"] {
            let reading = try Reading(text)
            #expect((reading.summary.rowsRead, reading.summary.rowsRejected) == (2, rejected), "\(reading.diagnostics)")
            #expect(reading.rows.last == "undated vaalimaa any flow 7 exact crossing")
        }
    }

    /// A line that is damaged anywhere costs that line, wherever the damage is noticed.
    @Test func aDamagedLineTakesNoOtherWithIt() throws {
        let line = "{\"date\": \"2022-09-24\", \"at\": \"FIN\", \"count\": 5}"
        for cut in 1..<line.count {
            for blockBytes in [1, 7, 1 << 16] {
                let text = "\(line)\n\(line.prefix(cut))\n\(line)\n\(line)\n"
                let reading = try Reading(text, options: IntakeOptions(blockBytes: blockBytes))
                #expect((reading.summary.rowsRead, reading.rows.count) == (4, 3), "\(line.prefix(cut))")
                #expect(reading.lines == [1, 3, 4])
            }
        }
    }

    @Test func anObjectOfWhichNothingIsKnownIsRejected() throws {
        let reading = try Reading("[{\"wert\": 53000, \"note\": \"53000 people\"}, {\"a\": 1}, {}]")
        #expect((reading.summary.rowsRead, reading.summary.rowsRejected) == (2, 2))
        #expect(reading.summary.diagnosticCounts["no-number"] == 2)
    }

    @Test func theUnitOfTheRowCountsBeforeThatOfAName() throws {
        let reading = try Reading(
            """
            {"at": "FIN", "persons": 5, "units": "crossing"}
            {"at": "FIN", "units": "crossing", "persons": 5}
            {"at": "FIN", "persons": 5}
            """
        )
        #expect(reading.rows.map { $0.hasSuffix("crossing") } == [true, true, false])
    }

    @Test func onlyAWholeOrderMarkIsOne() {
        #expect(throws: IntakeError.self) {
            _ = try readReports(from: .bytes([0xEF, 0x78, 0x78] + Array("[]".utf8)), named: "x.json") { _ in }
        }
    }

    @Test func strictReadingEndsAtTheFirstBadObject() {
        #expect(
            Self.failure("{\"at\": \"FIN\", \"count\": 1}\n{\"at\": \"FIN\", \"count\": -1}\n", strict: true)
                == "badRow: example:2:24: error: '-1' is negative; expected a count of 0 or more; turn the direction round if that is meant"
        )
    }
}
