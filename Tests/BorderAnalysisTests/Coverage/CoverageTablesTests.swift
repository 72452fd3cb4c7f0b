import BorderAtlas
import BorderCore
import BorderIntake
import Testing

@testable import BorderAnalysis
@testable import BorderBytes

/// Coverage by rows of plain tables.
@Suite("Coverage of plain tables")
struct CoverageTablesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// The tables of one reading, summed by day and by month.
    private func tables(_ files: [(name: String, text: String)]) throws -> [[FlowInput.Table]] {
        try CoverageInput.groupings.map { grouping in
            try files.map { file in
                var tally = RecordTally(grouping: grouping, selection: Selection())
                _ = try readReports(from: ByteSource(text: file.text), named: file.name) { try tally.add($0) }
                return FlowInput.Table(file: file.name, totals: try tally.totals(atlas: atlas, file: file.name))
            }
        }
    }

    private func coverage(
        _ files: [(name: String, text: String)],
        by dimension: PlaceDimension = .crossing,
        states: [StatusEvent] = []
    )
        throws -> Coverage?
    {
        let tables = try tables(files)
        var selection = Selection()
        selection.places = [[.border(.finnish)]]
        selection.from = Day("2022-10-29")
        selection.to = Day("2022-11-04")
        return measureCoverage(
            CoverageInput(reports: [], states: states, daily: tables[0], monthly: tables[1]),
            selection: selection,
            by: dimension,
            atlas: atlas
        )
    }

    private let vaalimaa = "vaalimaa-torfyanovka"

    @Test("a row of a day counts it, a row of a month reports its days, a longer row is counted and shows nothing")
    func rows() throws {
        let days = "date,crossing,direction,count\n2022-10-30,Vaalimaa,RUS>FIN,5\n2022-11-03,Vaalimaa,RUS>FIN,0\n"
        #expect(try coverage([("d.csv", days)])?.letters(vaalimaa, "RUS>FIN") == ".#...#.")
        let month = try #require(
            try coverage([("m.csv", "month,crossing,direction,count\n2022-11,Vaalimaa,RUS>FIN,5\n")])
        )
        #expect(month.letters(vaalimaa, "RUS>FIN") == "...++++" && month.longRows == 0)
        #expect(month.letters(vaalimaa, "FIN>RUS") == ".......")
        let year = try #require(try coverage([("y.csv", "period,crossing,direction,count\n2022,Vaalimaa,RUS>FIN,5\n")]))
        #expect(year.letters(vaalimaa, "RUS>FIN") == "......." && year.longRows == 1)
        #expect(year.placesWithNumbers.isEmpty && year.places.contains(.crossing(vaalimaa)))
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

    @Test("entries keep single days apart from longer rows of the same month, with sums and rows")
    func entries() throws {
        let text = """
            period,crossing,direction,count
            2022-11-02,Vaalimaa,RUS>FIN,5
            2022-11-02,Vaalimaa,RUS>FIN,6
            2022-11-03,Vaalimaa,RUS>FIN,7
            2022-11,Vaalimaa,RUS>FIN,100
            2022-12,Vaalimaa,RUS>FIN,40
            2022,Vaalimaa,RUS>FIN,1000
            2022-11-02,Vaalimaa,FIN>RUS,1

            """
        let tables = try tables([("t.csv", text)])
        let found = TableEntry.all(daily: tables[0], monthly: tables[1]).map { entry in
            let days = entry.days.map { "\($0.lowerBound)/\($0.upperBound)" } ?? "-"
            let kind = entry.isLong ? "long" : entry.isOneDay ? "day" : "month"
            return "\(entry.key.group.placement.direction) \(days) \(kind) \(entry.count) in \(entry.rows)"
        }
        #expect(
            found.sorted() == [
                "FIN>RUS 2022-11-02/2022-11-02 day 1 in 1", "RUS>FIN 2022-01-01/2022-12-31 long 1000 in 1",
                "RUS>FIN 2022-11-01/2022-11-30 month 100 in 1", "RUS>FIN 2022-11-02/2022-11-02 day 11 in 2",
                "RUS>FIN 2022-11-03/2022-11-03 day 7 in 1", "RUS>FIN 2022-12-01/2022-12-31 month 40 in 1",
            ]
        )
    }

    @Test("counts up to the largest there is are listed as they are")
    func hostile() throws {
        let read = try tables([("t.csv", "date,crossing,direction,count\n2022-11-02,Vaalimaa,RUS>FIN,1\n")])
        let huge = read.map { tables in
            ["a.csv", "<script>.csv"].map { name in
                var table = tables[0]
                table.file = name
                table.totals.totals = table.totals.totals.mapValues { Total(count: .max, rows: .max, days: $0.days) }
                return table
            }
        }
        let entries = TableEntry.all(daily: huge[0], monthly: huge[1])
        #expect(entries.map(\.count) == [.max, .max] && entries.map(\.file) == ["a.csv", "<script>.csv"])
        #expect(entries.allSatisfy { $0.isOneDay && $0.rows == .max })
    }
}
