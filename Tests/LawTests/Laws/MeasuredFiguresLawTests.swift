import BorderTestSupport
import Testing

/// What `flows` lists as a figure, `measures` lists too, and both give one answer.
@Suite struct MeasuredFiguresLawTests {
    private static let columns = [
        "place", "direction", "measure", "unit", "population", "mode", "value", "qualifier", "period",
    ]

    private func name(_ row: [String: String]) -> String {
        Self.columns.map { row[$0] ?? "" }.joined(separator: " ")
    }

    @Test(arguments: 700..<712 as Range<UInt64>) func everyFigureIsMeasured(_ seed: UInt64) throws {
        let table = RandomTable(seed: seed, wordings: seed % 2 == 0, sources: seed % 3 == 0).table
        let flows = try Printed("flows FILES --csv", on: table)
        let measures = try Printed("measures FILES --csv", on: table)
        var listed: [String: Int] = [:]
        for row in measures.rows(["row": "number"]) { listed[name(row), default: 0] += 1 }
        for figure in flows.rows(["role": "figure"]) {
            let left = listed[name(figure)] ?? 0
            #expect(left > 0, "seed \(seed): \(name(figure))\n\(table)\(measures.said)")
            listed[name(figure)] = left - 1
        }
    }

    @Test(arguments: 720..<728 as Range<UInt64>, ["crossing", "border", "crossing,day", "border,month"])
    func aShareIsOneShare(_ seed: UInt64, _ grouping: String) throws {
        let table = RandomTable(seed: seed, sources: seed % 2 == 0).table
        let flows = try Printed("flows FILES --by \(grouping) --csv", on: table)
        let measures = try Printed("measures FILES --by \(grouping) --csv", on: table)
        for row in flows.rows where row["share"] ?? "" != "" {
            for other in measures.rows where other["id"] == row["id"] && other["share"] ?? "" != "" {
                #expect(other["share"] == row["share"], "seed \(seed): \(row["id"] ?? "")\n\(table)")
            }
        }
    }

    /// A note with the days that were counted stands where `flows` has it, and the number of them too.
    @Test func countedDaysAreTold() throws {
        let table = Table(
            "at,date,direction,count\n"
                + ["01", "02", "03", "05"].map { "Vaalimaa,2022-09-\($0),RUS>FIN,100\n" }.joined()
        )
        for verb in ["flows", "measures"] {
            let row = try #require(try Printed("\(verb) FILES --csv", on: table).rows.first)
            #expect(row["value"] == "400" && row["days_covered"] == "4" && row["note"] == "4 of 5 days", "\(verb)")
        }
    }

    /// Without rows of its own the answer says why, and not that nothing matches.
    @Test func whatIsLongerThanTheUnitIsTold() throws {
        let table = Table("at,period,direction,count\nVaalimaa,2022-09-19/2022-09-25,RUS>FIN,700\n")
        let run = try Binary.run(["measures", "FILE", "--by", "crossing,day"], on: table)
        #expect(run.output.contains("1 number that flows lists has no measures: 1 for more than one day."))
        #expect(!run.output.contains("Nothing matches"))
    }
}
