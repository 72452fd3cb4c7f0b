import BorderTestSupport
import Testing

/// Numbers are read under whatever head says what they are; two lines of heads are one.
@Suite struct NumberHeadingTests {
    private func flows(_ text: String, _ more: [String] = []) throws -> [String] {
        let answer = try Answer(
            ["flows", "FILE", "--csv", "--reporter", "FIN", "--by", "crossing,month,direction"] + more,
            on: text
        )
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        return answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }.map { row in
            let way =
                row["direction"] == "RUS>FIN" ? "in" : row["direction"] == "FIN>RUS" ? "out" : row["direction"] ?? ""
            return "\(row["bucket"] ?? "") \(way) \(row["unit"] ?? "") \(row["value"] ?? "")"
        }.sorted()
    }

    @Test(arguments: [
        (
            "Date,Crossing,Entry,Exit\n2023-04-13,Vaalimaa,1234,300\n",
            ["2023-04 in crossing 1234", "2023-04 out crossing 300"]
        ),
        ("Date,Port,In,Out\n13/04/2023,Vaalimaa,1234,300\n", ["2023-04 in crossing 1234", "2023-04 out crossing 300"]),
        (
            "Date,Crossing,Einreise,Ausreise\n2023-04-13,Vaalimaa,12,3\n",
            ["2023-04 in crossing 12", "2023-04 out crossing 3"]
        ),
        (
            "Date,Crossing,Passengers in,Passengers out,Cars in,Cars out\n2023-03-01,Vaalimaa,1234,1000,300,310\n",
            ["2023-03 in car 300", "2023-03 in person 1234", "2023-03 out car 310", "2023-03 out person 1000"]
        ),
        ("Crossing,Direction,2023-01\nVaalimaa,entry,40\n", ["2023-01 in crossing 40"]),
        ("Crossing,Direction,202301,202302\nVaalimaa,entry,1,2\n", ["2023-01 in crossing 1", "2023-02 in crossing 2"]),
        ("Crossing,Direction,01/23,02/23\nVaalimaa,entry,1,2\n", ["2023-01 in crossing 1", "2023-02 in crossing 2"]),
        (
            "Crossing,Direction,Jan 2023*,Feb 2023†\nVaalimaa,entry,1,2\n",
            ["2023-01 in crossing 1", "2023-02 in crossing 2"]
        ),
        (
            "Crossing,Direction,2023-01 persons,2023-01 vehicles\nVaalimaa,entry,1000,300\n",
            ["2023-01 in person 1000", "2023-01 in vehicle 300"]
        ),
        (
            "Crossing,Direction,Date,Persons,Vehicles\nVaalimaa,entry,2023-01-01,1000,300\n",
            ["2023-01 in person 1000", "2023-01 in vehicle 300"]
        ),
        ("Crossing,Direction,Date,Number of persons\nVaalimaa,entry,2023-01,12\n", ["2023-01 in person 12"]),
        (
            "Date,Crossing,Entries,Exits,Total\n2023-01,Vaalimaa,10,4,14\n",
            ["2023-01 in crossing 10", "2023-01 out crossing 4"]
        ),
    ])
    func heads(_ text: String, _ numbers: [String]) throws { #expect(try flows(text) == numbers) }

    @Test func crossingsAsColumns() throws {
        let text = "Date,Vaalimaa,Nuijamaa,Total\n2023-01-01,10,20,30\n2023-01-02,11,21,32\n"
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(
            Set(answer.rows.filter { $0["place_kind"] == "crossing" }.map { $0["value"] }).isSubset(of: ["21", "41"])
        )
        #expect(answer.rows.filter { $0["level"] == "0" }.map { $0["value"] } == ["62"])
    }

    @Test(arguments: [
        ",Entries,,Exits,\nCrossing,2023-01,2023-02,2023-01,2023-02\nVaalimaa,100,200,50,70\n",
        ",2023-01,,2023-02,\nCrossing,Entries,Exits,Entries,Exits\nVaalimaa,100,50,200,70\n",
        "Border crossings 2023,,,,\n,January,,February,\nCrossing,Entries,Exits,Entries,Exits\nVaalimaa,100,50,200,70\n",
        "Crossing,Entries,Entries,Exits,Exits\n,2023-01,2023-02,2023-01,2023-02\nVaalimaa,100,200,50,70\n",
    ])
    func twoLines(_ text: String) throws {
        #expect(
            try flows(text) == [
                "2023-01 in crossing 100", "2023-01 out crossing 50", "2023-02 in crossing 200",
                "2023-02 out crossing 70",
            ]
        )
    }

    @Test("no half is lost where both ways are alike") func alike() throws {
        let text = ",Entries,,Exits,\nCrossing,2023-01,2023-02,2023-01,2023-02\nVaalimaa,100,200,100,200\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: text)
        #expect(answer.figures.sorted() == ["vaalimaa-torfyanovka FIN>RUS 300", "vaalimaa-torfyanovka RUS>FIN 300"])
        #expect(answer.run.errors.contains("header in lines 1 and 2"))
        #expect(!answer.run.errors.contains("repeated"))
    }

    @Test(arguments: [
        (
            "Crossing,Direction,2023-01,2023-01-02 cumulative,Feb 2023\nVaalimaa,entry,1,3,2\n",
            "'2023-01-02 cumulative'"
        ),
        ("Crossing,2023-01,2023-02,2023-01,2023-02\nVaalimaa,1,2,3,4\n", "two columns of numbers are called '2023-01'"),
    ])
    func whatHeadsLeaveOpenIsAsked(_ text: String, _ words: String) throws {
        let asked = try Binary.run(["flows", "FILE", "--reporter", "FIN"], on: text)
        #expect(asked.exitCode == 65)
        #expect(asked.errors.contains(words), "\(asked.errors)")
    }

    @Test func aSpanOfMonthsHoldsItsMonths() throws {
        let text = "Crossing,Direction,Jan 2023,Jan-Feb 2023\nVaalimaa,entry,1000,1200\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--reporter", "FIN"], on: text)
        #expect(answer.rows.filter { $0["level"] == "0" }.map { $0["value"] } == ["1200"])
    }
}
