import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// Coverage by rows of plain tables.
@Suite("Coverage of plain tables")
struct CoverageTablesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func coverage(
        _ files: [(name: String, text: String)],
        by dimension: PlaceDimension = .crossing,
        states: [StatusEvent] = []
    )
        throws -> Coverage?
    {
        var selection = Selection()
        selection.places = [[.border(.finnish)]]
        selection.from = Day("2022-10-29")
        selection.to = Day("2022-11-04")
        return measureCoverage(
            CoverageInput(try Read.files(files, atlas: atlas), states: states),
            selection: selection,
            by: dimension,
            atlas: atlas
        )
    }

    private let vaalimaa = "vaalimaa-torfyanovka"

    @Test("a row of a day counts it, a longer row reports its days")
    func rows() throws {
        let days = "date,crossing,direction,count\n2022-10-30,Vaalimaa,RUS>FIN,5\n2022-11-03,Vaalimaa,RUS>FIN,0\n"
        #expect(try coverage([("d.csv", days)])?.letters(vaalimaa, "RUS>FIN") == ".#...#.")
        let month = try #require(
            try coverage([("m.csv", "month,crossing,direction,count\n2022-11,Vaalimaa,RUS>FIN,5\n")])
        )
        #expect(month.letters(vaalimaa, "RUS>FIN") == "...++++")
        #expect(month.letters(vaalimaa, "FIN>RUS") == ".......")
        let year = try #require(try coverage([("y.csv", "period,crossing,direction,count\n2022,Vaalimaa,RUS>FIN,5\n")]))
        #expect(year.letters(vaalimaa, "RUS>FIN") == "+++++++" && year.undatedRows == 0)
        #expect(year.placesWithNumbers == [.crossing(vaalimaa)])
    }

    @Test("files stand side by side: what one counts, another may only report")
    func files() throws {
        let found = try coverage([
            ("d.csv", "date,crossing,direction,count\n2022-11-02,Vaalimaa,RUS>FIN,5\n"),
            ("m.csv", "month,crossing,direction,count\n2022-11,Vaalimaa,RUS>FIN,90\n"),
        ])
        #expect(found?.letters(vaalimaa, "RUS>FIN") == "...+#++")
        let series = try #require(
            found?.series.first { $0.placement.place.id == vaalimaa && "\($0.placement.direction)" == "RUS>FIN" }
        )
        #expect(series.ids(onDay: 3) == ["m.csv"] && series.ids(onDay: 4) == ["d.csv"] && series.ids(onDay: 0) == [])
    }

    @Test("a count of nobody is a count, and a closed crossing may be counted")
    func zeroAndClosed() throws {
        let closed = StatusEvent(id: "s", place: "Vaalimaa", effect: .closed, period: Period("2022-10-29/2022-11-04"))
        let found = try coverage(
            [("d.csv", "date,crossing,direction,count\n2022-10-31,Vaalimaa,RUS>FIN,0\n")],
            states: [closed]
        )
        #expect(found?.letters(vaalimaa, "RUS>FIN") == "xx#xxxx")
        #expect(found?.letters(vaalimaa, "FIN>RUS") == "xxxxxxx")
    }

    @Test("rows of a border count the border and none of its crossings; by border a crossing is named as smaller")
    func places() throws {
        let border = [("b.csv", "date,border,direction,count\n2022-10-31,FIN-RUS,RUS>FIN,7\n")]
        let byCrossing = try #require(try coverage(border))
        #expect(byCrossing.letters("FIN-RUS", "RUS>FIN") == "..#....")
        #expect(byCrossing.series.filter(\.isListed).allSatisfy { !$0.states.contains(where: \.hasNumber) })
        let crossing = [("c.csv", "date,crossing,direction,count\n2022-10-31,Vaalimaa,RUS>FIN,7\n")]
        let byBorder = try #require(try coverage(crossing, by: .border))
        #expect(byBorder.letters("FIN-RUS", "RUS>FIN") == "......." && byBorder.smallerPlaces == [.crossing(vaalimaa)])
    }

    @Test("rows of a day and of its month stand beside each other, and rows without a day are counted")
    func entries() throws {
        let text = """
            period,crossing,direction,count
            2022-11-02,Vaalimaa,RUS>FIN,5
            2022-11-02,Vaalimaa,RUS>FIN,6
            2022-11,Vaalimaa,RUS>FIN,100
            2022-11-02,Vaalimaa,FIN>RUS,1
            ,Vaalimaa,FIN>RUS,1

            """
        let found = try #require(try coverage([("t.csv", text)]))
        #expect(found.letters(vaalimaa, "RUS>FIN") == "...+#++")
        #expect(found.letters(vaalimaa, "FIN>RUS") == "....#..")
        #expect(found.undatedRows == 1)
    }

    @Test("days whose rows were joined for want of memory are the same days", arguments: [1, 3, 1_000])
    func joined(budget: Int) throws {
        var grain = LedgerGrain()
        grain.unit = .month
        grain.budget = budget
        let days = (29...31).map { "2022-10-\($0)" } + ["2022-11-02", "2022-11-04"]
        let text = "date,crossing,direction,count\n" + days.map { "\($0),Vaalimaa,RUS>FIN,5\n" }.joined()
        let input = try Read.text(text, atlas: atlas, grain: grain)
        var selection = Selection()
        selection.places = [[.border(.finnish)]]
        (selection.from, selection.to) = (Day("2022-10-29"), Day("2022-11-04"))
        let found = measureCoverage(CoverageInput(input), selection: selection, by: .crossing, atlas: atlas)
        #expect(found?.letters(vaalimaa, "RUS>FIN") == "###.#.#")
    }
}
