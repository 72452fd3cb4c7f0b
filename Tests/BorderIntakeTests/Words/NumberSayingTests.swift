import BorderCore
import Testing

@testable import BorderIntake

/// What a text of a file says of its numbers.
@Suite struct NumberSayingTests {
    private static func effect(_ text: String, _ said: Set<String> = []) -> NumberSaying.Effect? {
        NumberSaying(text).effect { said.contains($0) }
    }

    @Test(
        "a title says it wherever the word stands",
        arguments: [
            ("Net migration by month", "differences of entries and exits"),
            ("Saldo migracji", "differences of entries and exits"),
            ("Balance of arrivals", "differences of entries and exits"),
            ("Refugees present at end of month", "people who stay"),
            ("Persons accommodated in shelters", "people who stay"),
            ("Stocks of foreigners", "people who stay"),
            ("Number of flights", "journeys of planes, ships or trains"),
            ("Vessels by port", "journeys of planes, ships or trains"),
            ("Asylum seekers by month", "of some people only"),
            ("Asylum-seekers", "of some people only"),
            ("in Mio.", "thousands or millions"),
            ("Passengers, thous.", "thousands or millions"),
            ("Wisatawan (ribu)", "thousands or millions"),
            ("Unit: '000", "thousands or millions"),
            ("average per day", "averages or rates"),
            ("Index 2019=100", "an index"),
            ("Forecast", "forecasts"),
            ("Change in %", "shares or changes"),
        ]
    )
    func kinds(_ text: String, _ kind: String) {
        #expect(Self.effect(text)?.kind == kind)
    }

    @Test(
        "thousands in the languages of tables",
        arguments: [
            "천명", "(000)", "'000", "K", "mn", "Unit: 1 000 persons", "x 1.000", "×1,000", "ათასი", "мың адам",
            "min nəfər", "тисяч", "հազար", "хиляди", "tūkst.", "tusen", "duizend", "χιλιάδες", "tis.", "tisuće",
            "hiljada", "mii persoane", "ألف", "אלפים", "हज़ार", "พันคน", "nghìn", "ribuan", "萬人", "10^3",
        ]
    )
    func thousands(_ text: String) {
        #expect(NumberSaying(text).isScaled)
        #expect(Self.effect(text)?.kind == NumberSaying.scaled)
    }

    @Test(arguments: ["Incheon (인천)", "Kraków", "Statistics", "KPP 5"])
    func noThousands(_ text: String) {
        #expect(!NumberSaying(text).isScaled)
    }

    @Test(arguments: [
        ("By air only", "air"), ("by sea", "ferry"), ("Travel by road", "road"), ("On foot", "pedestrian"),
    ])
    func modes(_ text: String, _ mode: String) {
        #expect(NumberSaying(text).mode == mode)
    }

    @Test func twoModesAreNone() {
        #expect(NumberSaying("by air and by sea").mode == nil)
        #expect(NumberSaying("by night").mode == nil)
    }

    @Test(
        "words that only look like it say nothing",
        arguments: [
            "Distribution of crossings", "Contributions of ports", "Border traffic", "Tribunal", "Network of posts",
            "Movements at the border", "Internet", "Presentation", "By crossing and month", "2023", "",
        ]
    )
    func nothing(_ text: String) {
        #expect(Self.effect(text) == nil)
    }

    @Test(
        arguments: [
            ("Cumulative arrivals since 24 February", true, false),
            ("Cumulative figures", true, false),
            ("since 24 February", true, false),
            ("seit 24. Februar 2022", true, false),
            ("depuis 24 février", true, false),
            ("YTD", true, true),
            ("year to date", true, true),
            ("cumulative since 1 Jan", true, true),
            ("Note: each month shows the total since 1 January", true, true),
            ("since 2010", false, false),
            ("since the morning", false, false),
            ("counted since 24 February", false, false),
            ("since", false, false),
            ("monthly", false, false),
        ]
    )
    func totalsSoFar(_ text: String, _ isCumulative: Bool, _ isSinceJanuary: Bool) {
        let saying = NumberSaying(text)
        #expect(saying.isCumulative == isCumulative && saying.isSinceJanuary == isSinceJanuary)
    }

    @Test(
        arguments: [
            ("Apprehensions by month", "detection"),
            ("refused", "refusal"),
            ("Refused entry", "refusal"),
            ("Asylum applications", "application"),
            ("Illegal border crossings", "detection"),
        ]
    )
    func measures(_ text: String, _ measure: String) {
        #expect(Self.effect(text)?.measure == measure)
        #expect(Self.effect(text, ["measure"])?.measure == nil)
    }

    @Test(
        arguments: [
            ("Number of vehicles", CountUnit.vehicle),
            ("Trucks", .truck),
            ("The numbers are vehicles", .vehicle),
            ("Border traffic in persons", .person),
        ]
    )
    func units(_ text: String, _ unit: CountUnit) {
        #expect(Self.effect(text)?.unit == unit)
        #expect(Self.effect(text, ["unit"]) == nil)
    }

    @Test(
        "one car is a mode, and persons beside vehicles are no one thing",
        arguments: ["car", "Persons and vehicles"]
    )
    func noUnits(_ text: String) {
        #expect(Self.effect(text) == nil)
    }

    @Test(arguments: ["Fiscal year (Oct-Sep)", "fiscal", "FY 2022", "Financial years"])
    func fiscalYears(_ text: String) {
        #expect(Self.effect(text)?.isFiscal == true)
    }

    @Test(
        "a note counts where one of its sentences says nothing else",
        arguments: [
            "cumulative",
            "Cumulative",
            "in thousands",
            "since 24 February",
            "Note: figures in thousands",
            "Note: daily averages",
            "The numbers are vehicles",
            "All numbers are in thousands",
            "All numbers are in thousands, rounded",
            "Cumulative since 1 January.",
            "Source: border guard. Figures are cumulative.",
            "Provisional; totals since January",
            "unit: thousand persons",
        ]
    )
    func wholeNotes(_ note: String) {
        #expect(NumberSaying(inNote: note) != nil)
    }

    @Test(
        "a note that speaks of something else as well counts nothing",
        arguments: [
            "counted since the morning",
            "fog; average visibility 40 m",
            "queue on the bridge, shares of lanes unknown",
            "https://example.org/cumulative/thousands",
            "without children under 6",
            "the change of shift is at noon",
            "one bus broke down",
            "as published",
            "preliminary",
            "revised",
            "Saturday",
            "",
            "1 without Narva",
            "The share of children was not counted; see the index of terms",
            "about 98 thousand more were said to wait by the governor of the region on that day",
        ]
    )
    func tales(_ note: String) {
        #expect(NumberSaying(inNote: note) == nil)
    }

    @Test(
        "a line alone heads the rows below it where it says whom, what or which way",
        arguments: [
            ("Persons", true),
            ("Vehicles", true),
            ("Entry", true),
            ("выезд", true),
            ("Russian citizens", true),
            ("All travellers", true),
            ("Foreigners", true),
            ("EU citizens", true),
            ("Refusals", true),
            ("Vaalimaa", false),
            ("Northern region", false),
            ("Total", false),
            ("Source: border guard", false),
        ]
    )
    func sections(_ text: String, _ isOne: Bool) {
        #expect(NumberSaying.isSection(text) == isOne)
    }

    @Test("what has to be asked names the text and a way out") func findings() {
        let counts = NumberSaying.noCounts("the title 'x'", "an index")
        #expect(counts.found == "the title 'x' says that the numbers are an index")
        #expect(!counts.expected.isEmpty && !counts.suggestion.isEmpty)
        let totals = NumberSaying.totalsSoFar("the column 'y'")
        #expect(totals.found.hasPrefix("the column 'y' says that the numbers are totals so far"))
        #expect(totals.suggestion.contains("period_start"))
    }
}

/// The quick look at a cell never says no where the long one would say yes.
@Suite struct NumberSayingSearchTests {
    private static let phrases =
        NumberSaying.kinds.flatMap(\.words) + NumberSaying.things.flatMap(\.words) + NumberSaying.cumulative
        + NumberSaying.fiscal + NumberSaying.scaleWords

    @Test func everyPhraseAloneIsFound() {
        for phrase in Self.phrases {
            let saying = NumberSaying(phrase)
            guard saying.effect(beside: { _ in false }) != nil else { continue }
            #expect(NumberSaying(whole: phrase) != nil, "\(phrase)")
            #expect(NumberSaying(whole: "the figures are \(phrase)") != nil, "\(phrase)")
        }
    }

    @Test(
        arguments: [
            "in thousands", "(in '000)", "in 1,000", "тыс.", "mln", "千", "since 24 February",
            "seit 3. März", "vehicles", "number of trucks", "refused entry", "illegal border crossings", "%", "FY",
        ]
    ) func whatDecidesInOtherWaysIsFound(text: String) {
        #expect(NumberSaying(text).effect { _ in false } == nil || NumberSaying(whole: text) != nil)
    }
}
