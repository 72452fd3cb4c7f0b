import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// What becomes of each number that a map could show.
@Suite("The selection of a map")
struct MapSelectionTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func select(
        _ rows: [FlowRow],
        of border: BorderCode? = nil,
        leftOut: [LeftOut] = [],
        _ change: (inout Selection) -> Void = { _ in }
    ) -> MapSelection {
        MapSelection(
            Made.summary(rows, Grouping(places: [.crossing]), leftOut: leftOut, change),
            of: border,
            atlas: atlas
        )
    }

    @Test("parts of a drawn number are contained in it, however deep, and parts of one left out share its reason")
    func nesting() throws {
        let whole = try Made.row("whole", "FIN-RUS", "RUS>FIN", Quantity(900), "2022-09")
        let days = try ["2022-09-24", "2022-09-25"].enumerated().map { index, day in
            try Made.row("d\(index)", "FIN-RUS", "RUS>FIN", Quantity(10), day) { ($0.level, $0.role) = (1, .part) }
        }
        let gate = try Made.row("gate", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(5), "2022-09-24") { $0.level = 2 }
        let older = try Made.row("older", "FIN-RUS", "RUS>FIN", Quantity(800), "2022-06")
        let part = try Made.row("part", "FIN-RUS", "RUS>FIN", Quantity(9), "2022-06-01") {
            ($0.level, $0.role) = (1, .part)
        }
        let selection = select([whole] + days + [gate, older, part])
        #expect(
            selection.fates == [
                .drawn, .contained, .contained, .contained, .leftOut(.otherDays), .leftOut(.otherDays),
            ]
        )
        #expect(selection.account.drawn == 1 && selection.account.contained == 3 && selection.account.missing == 2)
        #expect(selection.scope == .origin("RUS"))
    }

    @Test("a sum counts the rows behind it, and rows told twice count once")
    func sums() throws {
        let sum = try Made.row("sum") { $0.rowCount = 12 }
        let told = try Made.row("told") { ($0.level, $0.role, $0.repeatsRows) = (1, .part, true) }
        let account = select([sum, told]).account
        #expect(account.summed == 12 && account.given == 12 && account.merged == 12 && account.drawn == 0)
        #expect(account.sentence == "12 of 12 numbers are not drawn by themselves: 12 added up in numbers that are.")
    }

    @Test("what the filters could not use is told with the rest, what they left out is not")
    func leftOut() throws {
        let stock = Measure(.stock, .person)
        let account = select(
            [try Made.row("a")],
            leftOut: [
                LeftOut(reason: .otherMeasure(stock), count: 4), LeftOut(reason: .widerPlace, count: 3),
                LeftOut(reason: .undated, count: 2), LeftOut(reason: .filtered, count: 90),
            ]
        ).account
        #expect(account.given == 10 && account.missing == 9)
        #expect(account.leftOut.map(\.count) == [4, 3, 2] && account.leftOut.first?.filter == "--measure stock")
        #expect(
            account.missingSentence?.hasPrefix(
                "9 of 10 numbers are not on this map: 4 of persons (stock) (--measure stock), 3 for a larger place"
            ) == true
        )
    }

    @Test("one measure, the one most numbers have, of equals passages first", arguments: 0..<20 as Range<UInt64>)
    func oneMeasure(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let measures = [Measure.crossings, Measure(.flow, .person), Measure(.flow, .truck), Measure(.stock, .person)]
        let rows = try (0..<Int.random(in: 1...12, using: &random)).map { index in
            let measure = measures[Int.random(in: 0..<4, using: &random)]
            return try Made.row("\(index)", "FIN-RUS", "RUS>FIN", Quantity(1), "2022-09-\(10 + index)") {
                $0.measure = measure
            }
        }
        let counts = Dictionary(rows.map { ($0.measure, 1) }, uniquingKeysWith: +)
        let selection = select(rows)
        #expect(counts[selection.measure] == counts.values.max(), "seed \(seed)")
        for (row, fate) in zip(rows, selection.fates) {
            #expect(
                (row.measure != selection.measure) == (fate == .leftOut(.otherMeasure(row.measure))),
                "seed \(seed)"
            )
        }
        #expect(selection.account.given == Int64(rows.count))
    }

    @Test("totals of both ways stand where nothing is said of each")
    func bothWays() throws {
        func both(_ id: String, _ place: String) throws -> FlowRow {
            try Made.row(id, place, "FIN>RUS") { $0.placement.direction = .bothWays(.country("FIN"), .country("RUS")) }
        }
        let rows = [
            try Made.row("one", "vaalimaa-torfyanovka"), try both("same", "vaalimaa-torfyanovka"),
            try both("other", "nuijamaa-brusnichnoye"),
        ]
        let zoom = select(rows, of: BorderCode("FIN-RUS"))
        #expect(zoom.fates == [.drawn, .leftOut(.bothWays), .drawn])
        #expect(select(Array(rows.dropFirst())).fates == [.drawn, .drawn])
        #expect(select(Array(rows.dropFirst())).scope == .borders)
    }

    @Test("every reason has words, and filters are options of the command")
    func reasons() {
        let all: [MapOmission] = [
            .otherMeasure(.crossings), .otherWay, .bothWays, .otherPeople, .otherMode, .otherDays, .otherPlace,
            .smallerPlace, .severalPlaces, .beyondDays, .superseded, .undated,
        ]
        #expect(Set(all.map(\.words)).count == all.count)
        for reason in all {
            #expect(reason.filter.split(separator: ", ").allSatisfy { $0.hasPrefix("--") }, "\(reason)")
        }
    }
}

/// Words of an account, and of peoples and countries in titles.
@Suite("Words of an account and of peoples")
struct MapAccountWordsTests {
    @Test("a picture names the four most common reasons, standard error all with their filters")
    func reasons() {
        var account = NumberAccount()
        account.drawn = 1
        for (index, word) in ["a", "b", "c", "d", "e"].enumerated() {
            account.leaveOut(Int64(index + 1), because: word, filter: "--\(word)")
        }
        account.leaveOut(0, because: "none")
        #expect(account.given == 16 && account.missing == 15)
        #expect(account.sentence == "15 of 16 numbers are not on this map: 5 e, 4 d, 3 c, 2 b, 1 more.")
        #expect(
            account.missingSentence
                == "15 of 16 numbers are not on this map: 5 e (--e), 4 d (--d), 3 c (--c), 2 b (--b), 1 a (--a)"
        )
    }

    @Test("an account of nothing, and of what is all drawn, says nothing")
    func silence() {
        var account = NumberAccount()
        #expect(account.sentence.isEmpty && account.given == 0)
        account.drawn = 7
        #expect(account.sentence.isEmpty && account.missingSentence == nil && account.mergedSentence == nil)
    }

    @Test("a mark without a place takes its numbers along")
    func nowhere() {
        var account = NumberAccount()
        (account.drawn, account.summed) = (3, 5)
        let route = Route(from: .country("RUS"), to: .country("FIN"))
        var mark = FlowMark(
            id: "a",
            place: .country("FIN"),
            route: route,
            quantity: Quantity(5),
            headline: "A",
            valueLabel: "5"
        )
        (mark.numbers.drawn, mark.numbers.summed) = (1, 5)
        account.leaveOut(mark, because: "without a position on the map")
        #expect(account.drawn == 2 && account.summed == 0 && account.missing == 6 && account.given == 8)
        mark.oppositeLabel = "7"
        mark.noteLines = ["March"]
        #expect(mark.told == "A 5, March (the other way 7)")
    }

    @Test(
        "countries with an article have one in a sentence",
        arguments: [
            ("United States", true), ("United Arab Emirates", true), ("Central African Republic", true),
            ("Netherlands", true), ("Solomon Islands", true), ("Finland", false), ("Niger", false), ("Mexico", false),
        ]
    )
    func articles(name: String, has: Bool) { #expect(Peoples.hasArticle(name) == has) }

    @Test("peoples are those of countries of the atlas, each with a word of its own")
    func peoples() throws {
        let atlas = try Atlas.embedded()
        for (code, word) in Peoples.plural {
            let country = try #require(CountryCode(code))
            #expect(atlas.country(country) != nil, "\(code)")
            #expect(word.first?.isUppercase == true)
        }
        #expect(Set(Peoples.plural.values).count == Peoples.plural.count)
        #expect(PlaceWording(atlas: atlas).nameWithArticle(of: "USA") == "the United States")
    }
}
