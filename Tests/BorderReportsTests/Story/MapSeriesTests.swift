import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Several maps on one sheet: which number stands on which, and what is on none.
@Suite("A series of maps")
struct MapSeriesTests {
    private let stories: Stories

    init() throws { stories = try Stories() }

    private static let months = """
        at,direction,value,period,authority,qualifier
        MEX-USA,MEX>USA,120000,2024-01,CBP,
        MEX-USA,MEX>USA,98000,2024-02,CBP,
        CAN-USA,CAN>USA,80000,2024-01,CBP,
        CAN-USA,CAN>USA,90100,2024-04,CBP,
        CAN-USA,USA>CAN,70100,2024-04,CBP,
        MEX-USA,MEX>USA,1000000,2024,CBP,more_than
        GTM-MEX,GTM>MEX,41000,2024-02-03/2024-02-09,INM,
        GTM-MEX,GTM>MEX,45000,,INM,

        """

    private func series(
        _ table: String,
        by division: MapDivision,
        of border: BorderCode? = nil,
        _ change: (inout Selection) -> Void = { _ in }
    ) throws -> MapContent {
        let grouping = Grouping(places: [.crossing], period: division.unit)
        let summary = try stories.summary(table: table, grouping, change)
        return MapStory(summary: summary, statuses: [], atlas: stories.atlas).series(by: division, of: border)
    }

    /// What each map shows: `Jan 2024: Mexico to United States 120,000; …`.
    private func told(_ content: MapContent) -> [String] {
        content.panels.map { panel in
            let numbers = panel.flows.map { mark in
                "\(mark.headline) \(mark.labelWithoutDisc)" + mark.noteLines.map { " (\($0))" }.joined()
            }
            return "\(panel.title): " + numbers.joined(separator: "; ")
        }
    }

    @Test("a map a month, with the month between that nobody reported, and what is missing on each")
    func months() throws {
        let content = try series(Self.months, by: .period(.month))
        #expect(
            told(content) == [
                "Jan 2024: Mexico to United States 120,000; Canada to United States 80,000; "
                    + "Guatemala to Mexico no data",
                "Feb 2024: Mexico to United States 98,000; Guatemala to Mexico 41,000 (3–9 Feb); "
                    + "Canada to United States no data",
                "March 2024: Mexico to United States no data; Canada to United States no data; "
                    + "Guatemala to Mexico no data",
                "April 2024: Canada–United States 90,100; Mexico to United States no data; Guatemala to Mexico no data",
            ]
        )
        #expect(content.panels[3].flows[0].oppositeLabel == "70,100")
        #expect(content.title == "Travellers crossing 3 borders, month by month")
        #expect(content.dek == "Crossings as reported, 1 Jan–30 April 2024. All discs are on one scale.")
        #expect(content.account.given == 8 && content.account.drawn == 6)
        #expect(content.account.leftOut.map(\.reason) == ["of more than one month", "without days"])
        #expect(Set(content.flows.map(\.id)).count == content.flows.count)
    }

    @Test("a number of fewer days than its map keeps saying so, where there is room for little else")
    func otherDays() throws {
        let content = try series(Self.months, by: .period(.month))
        #expect(content.panels[1].flows.map(\.keptNotes) == [0, 1, 0])
    }

    @Test("days that the filters cut off are not in the title of a map")
    func cutDays() throws {
        let table = "at,direction,value,period\nFIN-RUS,RUS>FIN,10,2022-09-21\nFIN-RUS,RUS>FIN,20,2022-09-26\n"
        let content = try series(table, by: .period(.week)) { selection in
            (selection.from, selection.to) = (Day("2022-09-21"), Day("2022-09-27"))
        }
        #expect(content.panels.map(\.title) == ["21–25 Sept 2022", "26–27 Sept 2022"])
        #expect(content.panels.map { $0.flows[0].noteLines } == [["21 Sept"], ["26 Sept"]])
        let days = try series(table, by: .period(.day))
        #expect(
            days.panels.map(\.title) == [
                "Wed 21 Sept 2022", "Thu 22 Sept 2022", "Fri 23 Sept 2022", "Sat 24 Sept 2022", "Sun 25 Sept 2022",
                "Mon 26 Sept 2022",
            ]
        )
        #expect(days.panels[0].flows[0].noteLines.isEmpty)
    }

    @Test("a map a crossing, the largest number first; what is of no single crossing is counted")
    func crossings() throws {
        let table = """
            at,direction,value,period,authority,qualifier
            vaalimaa-torfyanovka,FIN<>RUS,339000,2021,Guard,about
            nuijamaa-brusnichnoye,FIN<>RUS,479000,2021,Guard,about
            nuijamaa-brusnichnoye,FIN<>RUS,1000,2020,Guard,about
            FIN-RUS,FIN<>RUS,900000,2019,Guard,about

            """
        let border = try #require(BorderCode("FIN-RUS"))
        let content = try series(table, by: .crossing, of: border)
        #expect(told(content) == ["Nuijamaa: Nuijamaa ≈479,000", "Vaalimaa: Vaalimaa ≈339,000"])
        #expect(content.title == "Finland–Russia border, crossing by crossing")
        #expect(content.account.drawn == 2 && content.account.given == 4)
        #expect(content.account.leftOut.map(\.reason) == ["of no single crossing", "of other days"])
    }

    @Test("a part of a longer number stands by itself on the map of its days")
    func parts() throws {
        let week = try Made.row("week", "FIN-RUS", "RUS>FIN", Quantity(900), "2022-09-19/2022-10-09")
        let day = try Made.row("day", "FIN-RUS", "RUS>FIN", Quantity(30), "2022-09-24") { row in
            (row.level, row.role, row.bucket) = (1, .part, Day("2022-09-19"))
        }
        let gate = try Made.row("gate", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(5), "2022-09-24") { row in
            (row.level, row.role, row.bucket) = (2, .part, Day("2022-09-19"))
        }
        let other = try Made.row("other", "FIN-RUS", "RUS>FIN", Quantity(40), "2022-09-28") { row in
            (row.level, row.role, row.bucket) = (1, .alternative, Day("2022-09-26"))
        }
        let summary = Made.summary([week, day, gate, other], Grouping(places: [.crossing], period: .week))
        let series = MapSeries(summary, by: .period(.week), of: nil, atlas: stories.atlas)
        #expect(series.parts.map { $0.selection?.choices.map(\.row.id) ?? [] } == [["day"], ["other"]])
        #expect(series.whole.fates == [.leftOut(.longerThan(.week)), .drawn, .contained, .drawn])
        #expect(series.whole.account.given == 4)
    }

    @Test("of all who leave to anywhere a series has no line to tell, and says so")
    func totals() throws {
        let table = "at,direction,value,period\nRUS,out of RUS,200000,2022-09-21\nFIN-RUS,RUS>FIN,10,2022-09-21\n"
        let content = try series(table, by: .period(.day))
        #expect(told(content) == ["Wed 21 Sept 2022: Finland 10"])
        #expect(content.account.drawn == 1 && content.account.given == 2)
        #expect(content.account.leftOut.map(\.reason) == ["for several places together"])
    }

    @Test("nothing of the unit is no map at all, and every number is counted")
    func nothing() throws {
        let content = try series("at,direction,value,period\nFIN-RUS,RUS>FIN,10,2022\n", by: .period(.month))
        #expect(content.flows.isEmpty && content.account.drawn == 0 && content.account.given == 1)
    }

    @Test func theWordsOfDivisions() {
        #expect(MapDivision.words.compactMap { MapDivision($0)?.word } == MapDivision.words)
        #expect(MapDivision("quarter") == nil && MapDivision("") == nil && MapDivision.crossing.unit == nil)
        #expect(MapDivision("week")?.unit == .week)
    }
}
