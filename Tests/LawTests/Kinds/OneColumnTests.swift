import BorderTestSupport
import Testing

/// What becomes of a table when one optional column stands beside the four plain ones.
@Suite struct OneColumnTests {
    /// Two rows of two days, with two words in one column, and the numbers of the border that are right.
    struct Kind: Sendable, CustomTestStringConvertible {
        var column: String
        var words: [String]
        /// The numbers of the border and way: of all its rows that stand under no other.
        var values: Set<Int>
        var sameDay = false

        init(_ column: String, _ words: [String], _ values: Set<Int>, sameDay: Bool = false) {
            self.column = column
            self.words = words
            self.values = values
            self.sameDay = sameDay
        }

        var testDescription: String { "\(column): \(words.joined(separator: ", "))\(sameDay ? ", one day" : "")" }
    }

    /// The first row counts 900, the second 100.
    static let kinds = [
        Kind("note", ["x", ""], [1000]), Kind("id", ["a", "b"], [1000]), Kind("id", ["sum:1", ""], [1000]),
        Kind("via", ["Yle", "Yle"], [1000]), Kind("grade", ["A1", "B2"], [1000]),
        Kind("reported_on", ["2023-01-01", "2023-01-02"], [1000]), Kind("reported_on", ["2023-01-01", ""], [1000]),
        Kind("retrieved_on", ["2023-01-01", ""], [1000]), Kind("period_text", ["Saturday", "Sunday"], [1000]),
        Kind("authority", ["Guard", "Guard"], [1000]), Kind("source", ["yearbook", "yearbook"], [1000]),
        Kind("qualifier", ["exact", ""], [1000]), Kind("measure", ["flow", "flow"], [1000]),
        Kind("unit", ["crossing", "crossing"], [1000]),
        // Units are never added.
        Kind("unit", ["person", "vehicle"], [900, 100]),
        Kind("unit", ["person", "vehicle"], [900, 100], sameDay: true),
        // People, modes: the whole beside its part, then two parts.
        Kind("nationality", ["any", "RUS"], [900], sameDay: true),
        Kind("nationality", ["", "RUS"], [900], sameDay: true),
        Kind("nationality", ["RUS", "FIN"], [1000], sameDay: true), Kind("nationality", ["RUS", "FIN"], [1000]),
        Kind("population", ["", "sex=m"], [900], sameDay: true),
        Kind("population", ["sex=f", "sex=m"], [1000], sameDay: true),
        Kind("population", ["citizen=RUS", "citizen=RUS;age=child"], [900], sameDay: true),
        Kind("population", ["citizen=RUS", "age=child"], [900, 100], sameDay: true),
        Kind("mode", ["", "rail"], [900], sameDay: true), Kind("mode", ["road", "rail"], [1000], sameDay: true),
        // Two who say different numbers of one thing stand side by side.
        Kind("authority", ["Guard", "Ministry"], [900, 100], sameDay: true),
        Kind("source", ["yearbook", "press release"], [900, 100], sameDay: true),
        Kind("reporter", ["FIN", "RUS"], [900, 100], sameDay: true),
        Kind("note", ["x", "y"], [900, 100], sameDay: true),
    ]

    @Test(arguments: kinds) func theNumbersOfTheBorderAreRight(_ kind: Kind) throws {
        let second = kind.sameDay ? "2022-09-24" : "2022-09-25"
        let table = Table(
            """
            date,place,direction,count,\(kind.column)
            2022-09-24,FIN-RUS,RUS>FIN,900,\(kind.words[0])
            \(second),FIN-RUS,RUS>FIN,100,\(kind.words[1])
            """
        )
        let answer = try Printed("flows FILES --csv", on: table)
        #expect(Set(answer.heads.compactMap { Int($0["value"] ?? "") }) == kind.values, "\(answer.said)")
    }

    /// A wording is a limit, with and without a name for the row or for who said it.
    @Test(
        arguments: [
            ("more_than", "5000", "", 5000, nil), ("at_least", "5000", "", 5000, nil), ("up_to", "5000", "", 0, 5000),
            ("less_than", "5000", "", 0, 4999), ("range", "5000", "6000", 5000, 6000),
            ("exact", "5000", "", 5000, 5000),
        ] as [(String, String, String, Int, Int?)],
        ["", "id", "authority", "note"]
    )
    func aWordingSurvives(_ wording: (String, String, String, Int, Int?), _ column: String) throws {
        var table = Table(
            """
            date,place,direction,count,value_max,qualifier
            2022-09-24,FIN-RUS,RUS>FIN,\(wording.1),\(wording.2),\(wording.0)
            """
        )
        if !column.isEmpty { table = table.with(column, "x") }
        let answer = try Printed("flows FILES --csv", on: table)
        let row = try #require(answer.heads.first, "\(answer.said)")
        #expect(row["qualifier"] == wording.0)
        let limits = ["value_low", "value_high"].map { row[$0].flatMap { Int($0) } }
        #expect(limits == [wording.3, wording.4], "\(answer.said)")
    }

    /// The end of a period that is not certain, and a window of hours.
    @Test(arguments: ["", "id", "authority"]) func openDaysAndHoursSurvive(_ column: String) throws {
        for date in ["2022-09-24/..", "2022-09-24~", "2022-09-28T10:00/2022-09-29T10:00"] {
            var table = Table("date,place,direction,count\n\(date),FIN-RUS,RUS>FIN,100\n")
            if !column.isEmpty { table = table.with(column, "x") }
            let answer = try Printed("flows FILES --csv", on: table)
            // Where a row is refused the reason is said; where it is taken its days stay as open as they were.
            if answer.run.exitCode == 1, answer.said.contains("1 rejected") { continue }
            let row = try #require(answer.heads.first, "\(date)\n\(answer.said)")
            #expect(row["value"] == "100")
            let isCrisp =
                row["period_start"] == row["period_start_latest"] && row["period_end_earliest"] == row["period_end"]
            if date.contains("~") || date.contains("..") { #expect(!isCrisp, "\(date)\n\(answer.said)") }
            if date.contains("T") { #expect(answer.said.contains("T10:00"), "\(date)\n\(answer.said)") }
        }
    }
}
