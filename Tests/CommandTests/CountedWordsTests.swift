import BorderTestSupport
import Testing

/// One thing is singular wherever the command counts things.
@Suite("Numbers with their nouns on the streams")
struct CountedWordsTests {
    private static let header =
        "id,measure,unit,period,at,direction,population,value,qualifier,authority,reported_on,grade\n"
    private static let pair = """
        one,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,100,exact,Guard,2022-09-25,A1
        two,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,200,exact,Paper,2022-09-26,F6

        """

    @Test(
        "contradictions",
        arguments: [
            (1, "1 contradiction; 'borderflow conflicts' lists it."),
            (2, "2 contradictions; 'borderflow conflicts' lists them."),
        ]
    )
    func contradictions(count: Int, note: String) throws {
        let other = Self.pair.replacing("FIN-RUS,RUS>FIN", with: "EST-RUS,RUS>EST").replacing("one", with: "three")
            .replacing("two", with: "four")
        let run = try Binary.run("reconcile", "-", input: Self.header + Self.pair + (count > 1 ? other : ""))
        #expect(run.output.contains(note), "\(run.output)")
    }

    @Test("rows longer than a month take part, and nothing is said of them", arguments: 1...2)
    func longRows(count: Int) throws {
        let rows = (1...count).map { "202\($0)-01-01/202\($0)-12-31,Vaalimaa,RUS>FIN,\($0)\n" }.joined()
        let run = try Binary.run("reconcile", "-", input: "period,crossing,direction,count\n" + rows)
        let noun = count == 1 ? "row" : "rows"
        #expect(run.errors == "borderflow: standard input: \(count) \(noun) read, \(count) accepted, 0 rejected\n")
        for number in 1...count { #expect(run.output.contains("\(number) counted"), "\(run.output)") }
    }

    @Test("rows read, and fields of a row that is too short")
    func rows() throws {
        let one = try Binary.run("flows", "-", input: "date,crossing,direction,count\n2022-09-24,Vaalimaa,RUS>FIN,5\n")
        #expect(one.errors.contains("1 row read, 1 accepted, 0 rejected"), "\(one.errors)")
        let short = try Binary.run(
            "flows",
            "-",
            input: "date,crossing,direction,count\n2022-09-24\n2022-09-24,Vaalimaa\n"
        )
        #expect(
            short.errors.contains("the row ends after 1 field; expected 4") && short.errors.contains("after 2 fields;")
        )
        #expect(short.errors.contains("2 rows read, 0 accepted, 2 rejected"), "\(short.errors)")
    }

    @Test("what is not known yet on a day")
    func asOf() throws {
        let run = try Binary.run("flows", "-", "--as-of", "2022-09-25", input: Self.header + Self.pair)
        #expect(run.errors.contains("published later: 1 number, 0 states;"), "\(run.errors)")
    }
}
