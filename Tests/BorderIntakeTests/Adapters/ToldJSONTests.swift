import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What stands in JSON beside its rows, or in members that nobody reads, and says what the numbers are.
@Suite struct ToldJSONTests {
    private static func rows(_ more: String = "", _ other: String? = nil, date: String = "date") -> String {
        let row = "\"border\":\"FIN-RUS\",\"direction\":\"RUS>FIN\",\"count\""
        return "[{\"\(date)\":\"2023-01\",\(row):100\(more)},\n{\"\(date)\":\"2023-02\",\(row):250\(other ?? more)}]"
    }

    private static func german(_ text: String) -> String {
        text.replacing("\"date\"", with: "\"Monat\"").replacing("\"count\"", with: "\"Anzahl\"")
    }

    private static var options: IntakeOptions {
        var options = IntakeOptions()
        options.profiles = { [] }
        return options
    }

    @Test(
        "texts around the rows are titles",
        arguments: [
            ("\"title\":\"Cumulative arrivals since 24 February\"", "totals so far"),
            ("\"unit\":\"thousands\"", "thousands"),
            ("\"meta\":{\"unit\":\"thousand persons\"}", "thousands"),
            ("\"meta\":{\"statistic\":\"daily average\"}", "averages"),
            ("\"note\":\"All numbers are in thousands.\"", "thousands"),
            ("\"subtitle\":\"Net migration\"", "differences"),
            ("\"indicator\":\"Stock of foreigners\"", "people who stay"),
        ],
        [false, true]
    )
    func titles(_ title: (member: String, words: String), _ isGerman: Bool) {
        let text = "{\(title.member),\"data\":\(Self.rows())}"
        let words = failure(isGerman ? Self.german(text) : text, options: Self.options)?.description ?? "is read"
        #expect(words.contains(title.words) && words.contains("the member '"), "\(words)")
    }

    @Test(
        "others say nothing of the numbers",
        arguments: [
            "\"title\":\"Border traffic\"",
            "\"licence\":\"CC BY 4.0\"",
            "\"note\":\"The share of children was not counted.\"",
            "\"link\":\"https://example.org/average/index\"",
            "\"count\":2",
            "\"description\":\"Counts of the border guard, changes of method in 2022\"",
        ],
        [false, true]
    )
    func ordinaryOnes(_ member: String, _ isGerman: Bool) throws {
        let text = "{\(member),\"data\":\(Self.rows())}"
        let reading = try Reading(isGerman ? Self.german(text) : text, options: Self.options)
        #expect(reading.rows.map { $0.hasSuffix("exact crossing") } == [true, true], "\(reading.rows)")
    }

    @Test("a unit around the rows is theirs", arguments: [("persons", "person"), ("Number of vehicles", "vehicle")])
    func units(_ text: String, _ unit: String) throws {
        for rows in [Self.rows(), Self.german(Self.rows())] {
            let reading = try Reading("{\"unit\":\"\(text)\",\"data\":\(rows)}", options: Self.options)
            #expect(reading.rows.map { $0.split(separator: " ").last } == [Substring(unit), Substring(unit)])
        }
    }

    @Test("members of the rows that a table would read are read") func kinds() throws {
        let rows = Self.rows(",\"kind\":\"Travellers\"", ",\"kind\":\"Trucks\"")
        let reading = try Reading(rows, options: Self.options)
        #expect(reading.rows.map { $0.split(separator: " ").last } == ["person", "truck"], "\(reading.rows)")
    }

    @Test(
        "members of the rows that nobody reads are asked about",
        arguments: [
            (",\"indicator\":\"Cumulative arrivals\"", ",\"indicator\":\"Cumulative arrivals\"", "totals so far"),
            (",\"status\":\"refused\"", ",\"status\":\"admitted\"", "says what the numbers count"),
            (",\"remark\":\"in thousands\"", ",\"remark\":\"\"", "thousands"),
            (",\"note\":\"cumulative\"", ",\"note\":\"cumulative\"", "totals so far"),
            (",\"flag\":\"cumulative\"", "", "totals so far"),
        ]
    )
    func members(_ one: String, _ other: String, _ words: String) {
        let said = failure(Self.rows(one, other), options: Self.options)?.description ?? "is read"
        #expect(said.contains(words), "\(said)")
    }

    @Test("days under months are asked about, and read in tables of others") func months() throws {
        let days = Self.rows(date: "month").replacing("2023-01\"", with: "2023-01-01\"")
            .replacing("2023-02\"", with: "2023-02-01\"")
        let said = failure(days, options: Self.options)?.description ?? "is read"
        #expect(said.contains("the member 'month' '2023-01-01' is a day"), "\(said)")
        let others = days.replacing("\"month\"", with: "\"Monat\"").replacing("\"count\"", with: "\"Anzahl\"")
        let rows = try Reading(others, options: Self.options).rows
        #expect(rows.map { $0.prefix(21) } == ["2023-01-01/2023-01-31", "2023-02-01/2023-02-28"])
    }

    @Test("what we write ourselves says it in columns") func ownAnswers() throws {
        let own = Self.rows(",\"role\":\"figure\",\"basis\":\"records\",\"value_low\":1,\"what\":\"refusals\"")
        #expect(try Reading("{\"title\":\"Shares\",\"rows\":\(own)}").rows.count == 2)
    }
}
