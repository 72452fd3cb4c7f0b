import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What titles above a plain table, and notes below it, say of its numbers.
@Suite struct TitleWordsTests {
    private static func table(
        _ title: String,
        _ columns: String = "Border;From;To",
        _ cells: String = "FIN-RUS;RUS;FIN"
    )
        -> String
    {
        "\(title)\n\(columns);Jan 2023;Feb 2023\n\(cells);61;62\n"
    }

    @Test(
        arguments: [
            ("Waiting time in minutes", "waiting times"), ("Queue length at the border", "waiting times"),
            ("Wartezeiten an der Grenze", "waiting times"), ("Tiempos de espera", "waiting times"),
            ("Deaths at the border", "deaths"), ("Fatalities", "deaths"), ("Todesfälle", "deaths"),
            ("Visas issued", "visas"), ("Permits issued", "visas"), ("Cargo in tonnes", "goods"),
            ("Trade in USD", "goods"), ("Deportations", "sent away"), ("Readmissions by month", "sent away"),
            ("Refugees hosted by country", "people who stay"), ("Stock of migrants", "people who stay"),
            ("Beneficiaries of temporary protection", "people who stay"),
            ("Passengers, both directions", "both ways together"), ("Two-way traffic", "both ways together"),
            ("Women crossing", "some people only"), ("Children and minors", "some people only"),
            ("Crossings by citizens of Ukraine", "some people only"), ("Frauen an der Grenze", "some people only"),
            ("Average number of persons", "averages"), ("Persons per day", "averages"),
            ("Share of travellers", "shares"),
            ("Index of traffic", "an index"), ("Forecast of arrivals", "forecasts"),
            ("Seasonally adjusted", "adjusted for the season"), ("Persons, thousands", "thousands"),
            ("Personas, en miles", "thousands"), ("Milhares de pessoas", "thousands"), ("bin kişi", "thousands"),
            ("tisíce osob", "thousands"), ("ezer fő", "thousands"), ("in lakhs", "thousands"),
            ("Unit: 1000 persons", "thousands"),
        ]
    )
    func isAskedAbout(_ title: String, _ words: String) {
        let failure = failure(Self.table(title))
        #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "is read")")
    }

    @Test(
        arguments: [
            "Border traffic", "Persons crossing the border", "Traffic 2023", "Published by the border guard",
            "Movements at the border, by month", "Passagiere", "Ruch graniczny", "Пересечение границы",
        ]
    )
    func ordinaryOnesAreTitles(_ title: String) throws {
        let reading = try Reading(Self.table(title))
        #expect(reading.rows.count == 2 && reading.summary.shape.contains("above the header '\(title)'"))
    }

    @Test(
        "a column that says it answers what a title asks",
        arguments: [
            ("Women crossing", "Border;From;To;Sex", "FIN-RUS;RUS;FIN;f"),
            ("Crossings by citizens of Ukraine", "Border;From;To;Nationality", "FIN-RUS;RUS;FIN;UKR"),
            ("Children and minors", "Border;From;To;Age", "FIN-RUS;RUS;FIN;0-17"),
            ("Deportations", "Border;From;To;Category", "FIN-RUS;RUS;FIN;deported"),
        ]
    )
    func aColumnSaysIt(_ title: String, _ columns: String, _ cells: String) throws {
        #expect(try Reading(Self.table(title, columns, cells)).rows.count == 2)
    }

    @Test("both ways are asked about only where every number has one way")
    func bothWays() throws {
        let table = "Passengers, both directions\nBorder;Date;Entries;Exits\nFIN-RUS;2023-03-01;60;50\n"
        let reading = try Reading(table, options: IntakeOptions(reporter: "FIN"))
        #expect(reading.rows.count == 2)
    }

    @Test(
        "a title of two years, or of a day on which it was published, gives months none",
        arguments: [
            ("Traffic 2022/23", true), ("Traffic 2022-23", true), ("Traffic 2022–2023", true),
            ("Traffic 2022 / 23", true),
            ("Traffic 2022", false), ("Traffic in 2022, source 7/22", true), ("Traffic 2022 (as of 2022)", true),
        ]
    )
    func years(_ title: String, _ isAsked: Bool) throws {
        let table = "\(title)\nBorder;From;To;Oct;Jan\nFIN-RUS;RUS;FIN;1;2\n"
        if isAsked {
            #expect(failure(table)?.description.contains("months without a year") == true)
        } else {
            let days = try Reading(table).rows.map { $0.prefix(10) }
            #expect(days == ["2022-10-01", "2022-01-01"])
        }
    }

    @Test(
        "a note below is heeded where it speaks of thousands, and else passed over",
        arguments: [
            ("Note: in thousands", true), ("* figures in 1,000", true), ("en miles de personas", true),
            ("Source: border guard", false), ("Provisional figures", false), ("1 without Narva", false),
        ]
    )
    func notes(_ note: String, _ isAsked: Bool) {
        let failure = failure(Self.table("Traffic") + "\(note);;;;\n")
        #expect((failure?.description.contains("thousands") == true) == isAsked, "\(failure?.description ?? "is read")")
    }

    @Test(
        "a second table below is asked about, a repeated header and sparse rows of words are none",
        arguments: [
            ("Border;From;To;Month;Vehicles\nFIN-RUS;RUS;FIN;2023-01;30\n", true),
            ("Table 2;;;;\nBorder;From;To;Month;Refusals\nFIN-RUS;RUS;FIN;2023-01;3\n", true),
            ("Border;From;To;Month;Persons\nFIN-RUS;RUS;FIN;2023-02;30\n", false), (";crossing;;in;\n", false),
        ]
    )
    func secondTables(_ below: String, _ isAsked: Bool) {
        let failure = failure("Border;From;To;Month;Persons\nFIN-RUS;RUS;FIN;2023-01;60\n" + below)
        let isFound = failure?.description.contains("is the header of another table") == true
        #expect(isFound == isAsked, "\(failure?.description ?? "is read")")
    }
}
