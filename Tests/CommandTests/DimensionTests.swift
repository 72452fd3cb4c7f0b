import BorderTestSupport
import Testing

/// `--by` every dimension, alone and together, on a small table whose sums are known.
@Suite struct DimensionTests {
    private static let table = """
        date,crossing,direction,count,nationality,mode
        2021-12-31,Vaalimaa,RUS>FIN,1,RUS,road
        2022-01-01,Vaalimaa,RUS>FIN,2,FIN,road
        2022-01-03,Nuijamaa,FIN>RUS,4,RUS,road
        2022-04-01,Vainikkala,RUS>FIN,8,RUS,rail
        2022-04-02,Upper Lars,RUS>GEO,16,RUS,road

        """

    private func sums(_ by: String, _ columns: String...) throws -> [String: Int] {
        let answer = try Answer.flows("-", "--by", by, input: Self.table)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        var sums: [String: Int] = [:]
        for row in answer.rows where !(row["role"] ?? "").hasPrefix("net") {
            sums[columns.map { row[$0] ?? "" }.joined(separator: " "), default: 0] += Int(row["value"] ?? "") ?? -1000
        }
        return sums
    }

    @Test func places() throws {
        #expect(
            try sums("border", "border", "direction") == [
                "FIN-RUS RUS>FIN": 11, "FIN-RUS FIN>RUS": 4, "GEO-RUS RUS>GEO": 16,
            ]
        )
        #expect(
            try sums("crossing", "at", "direction") == [
                "vaalimaa-torfyanovka RUS>FIN": 3, "nuijamaa-brusnichnoye FIN>RUS": 4,
                "vainikkala-buslovskaya-rail RUS>FIN": 8, "upper-lars-dariali RUS>GEO": 16,
            ]
        )
        #expect(
            try sums("country", "at", "direction") == [
                "FIN *>FIN": 11, "FIN FIN>*": 4, "RUS RUS>*": 27, "RUS *>RUS": 4, "GEO *>GEO": 16,
            ]
        )
        #expect(
            try sums("region", "at", "direction") == [
                "FI-09 *>FIN": 3, "FI-02 *>FIN": 8, "FI-02 FIN>*": 4, "RU-LEN RUS>*": 11, "RU-LEN *>RUS": 4,
                "RU-SE RUS>*": 16, "GE-MM *>GEO": 16,
            ]
        )
        let macro = try sums("macro-region", "place_name", "direction")
        #expect(macro["Eastern Europe m49:151>*"] == 27)
        #expect(macro["Northern Europe *>m49:154"] == 11)
    }

    @Test func time() throws {
        #expect(
            try sums("day", "bucket") == [
                "2021-12-31": 1, "2022-01-01": 2, "2022-01-03": 4, "2022-04-01": 8, "2022-04-02": 16,
            ]
        )
        // 1 January 2022 still lies in the last week of 2021.
        #expect(try sums("week", "bucket") == ["2021-W52": 3, "2022-W01": 4, "2022-W13": 24])
        #expect(try sums("month", "bucket") == ["2021-12": 1, "2022-01": 6, "2022-04": 24])
        #expect(try sums("quarter", "bucket") == ["2021-Q4": 1, "2022-Q1": 6, "2022-Q2": 24])
        #expect(try sums("year", "bucket") == ["2021": 1, "2022": 30])
    }

    @Test func people() throws {
        #expect(try sums("population", "population") == ["citizen=RUS": 29, "citizen=FIN": 2])
        #expect(try sums("mode", "mode") == ["road": 23, "rail": 8])
        #expect(try sums("direction", "direction") == ["RUS>FIN": 11, "FIN>RUS": 4, "RUS>GEO": 16])
        #expect(try sums("measure", "measure", "unit") == ["flow crossing": 31])
        #expect(try sums("source", "authority") == ["standard input": 31])
    }

    @Test func severalTogether() throws {
        #expect(
            try sums("border,year,population", "border", "bucket", "population") == [
                "FIN-RUS 2021 citizen=RUS": 1, "FIN-RUS 2022 citizen=FIN": 2, "FIN-RUS 2022 citizen=RUS": 12,
                "GEO-RUS 2022 citizen=RUS": 16,
            ]
        )
        #expect(
            try sums(" border , month ,direction", "border", "bucket", "direction") == [
                "FIN-RUS 2021-12 RUS>FIN": 1, "FIN-RUS 2022-01 RUS>FIN": 2, "FIN-RUS 2022-01 FIN>RUS": 4,
                "FIN-RUS 2022-04 RUS>FIN": 8, "GEO-RUS 2022-04 RUS>GEO": 16,
            ]
        )
    }

    @Test func everyDimensionWorksOnTheClaims() throws {
        for word in [
            "crossing", "border", "country", "region", "macro-region", "direction", "population", "mode", "measure",
            "source", "day", "week", "month", "quarter", "year",
        ] {
            let answer = try Answer.flows("--by", word)
            #expect(answer.run.exitCode == 0)
            #expect(answer.rows.count > 10, "\(word)")
            #expect(!answer.column("value").contains("33886"))
        }
    }

    @Test func measuresThatDoNotAddAreNotAdded() throws {
        let text =
            "date,crossing,direction,count,unit\n2022-09-01,Vaalimaa,RUS>FIN,5,person\n2022-09-01,Vaalimaa,RUS>FIN,7,vehicle\n"
        let run = try Binary.run("flows", "-", input: text)
        #expect(run.output.contains("Not added, because they count different things: persons, vehicles.\n"))
        #expect(!run.output.contains(" 12 "))
    }

    @Test(arguments: ["", ",", "colour", "border,colour"]) func aDimensionThatIsNoneIsAUsageError(_ text: String) throws
    {
        let run = try Binary.run("flows", "--by", text)
        #expect(run.exitCode == 64)
        #expect(run.stdout.isEmpty)
        #expect(run.errors.contains("crossing, border, country, region, macro-region, direction, population"))
    }
}
