import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("Small counts of flows")
struct FlowWithholdingTests {
    let atlas: Atlas
    let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    private func total(
        _ place: Place,
        _ count: Int64,
        from: Territory = .country("RUS"),
        to: Territory = .country("FIN"),
        measure: Measure = .crossings
    ) throws -> FlowRow {
        let placement = Placement(place: place, direction: .oneWay(Route(from: from, to: to)))
        return FlowRow(
            id: "total:t.csv:\(place.id):\(placement.direction)",
            placement: placement,
            measure: measure,
            period: Period(try ReportBuilder.day("2022-09-24")),
            quantity: Quantity(count),
            basis: .observed,
            reports: ["t.csv"],
            authority: "t.csv",
            note: "a remark"
        )
    }

    private func summary(_ rows: [FlowRow], pairs: [FlowPair] = []) -> FlowSummary {
        FlowSummary(
            selection: Selection(),
            grouping: Grouping(places: [.crossing]),
            rows: rows,
            paired: FlowPairs(pairs, behind: rows.count),
            leftOut: [],
            sources: []
        )
    }

    private let vaalimaa = Place.crossing("vaalimaa-torfyanovka")
    private let nuijamaa = Place.crossing("nuijamaa-brusnichnoye")
    private let imatra = Place.crossing("imatra-svetogorsk")

    @Test("fewer than the limit is said, and nothing else of the number")
    func small() throws {
        var row = try total(vaalimaa, 3)
        row.figures.share = 0.03
        row.rowCount = 3
        let shown = summary([row, try total(nuijamaa, 97)]).withholding(below: 5, tree: tree)
        #expect(shown.rows[0].quantity == Quantity(5, .lessThan) && shown.rows[0].withholding == .small)
        #expect(shown.rows[0].basis == .withheld && shown.rows[0].rowCount == 0 && shown.rows[0].note.isEmpty)
        #expect(shown.rows[0].figures == SeriesFigures())
        #expect(shown.rows[1].quantity == Quantity(97) && shown.rows[1].withholding == nil, "no sum gives it away")
        #expect(shown.withheldCount == 1)
    }

    @Test("a border and its crossings in two summaries: the second smallest goes too")
    func acrossSummaries() throws {
        let crossings = summary([try total(vaalimaa, 3), try total(nuijamaa, 40), try total(imatra, 57)])
        let borders = summary([try total(.border(.finnish), 100)])
        let shown = FlowSummary.withholding([crossings, borders], below: 5, tree: tree)
        #expect(shown[0].rows.map(\.withholding) == [.small, .complementary, nil])
        #expect(shown[0].rows[1].quantity == Quantity(0, .atLeast))
        #expect(shown[1].rows[0].quantity == Quantity(100))
    }

    @Test("shares, changes and sums that would tell are left out")
    func figures() throws {
        var other = try total(nuijamaa, 97)
        other.figures.share = 0.97
        other.figures.cumulative = 97
        let shown = summary([try total(vaalimaa, 3), other]).withholding(below: 5, tree: tree)
        #expect(shown.rows[1].figures == SeriesFigures() && shown.rows[1].quantity == Quantity(97))
    }

    @Test("no net is shown of a withheld number, whichever side it is")
    func nets() throws {
        let entries = try total(.border(.finnish), 100)
        let exits = try total(.border(.finnish), 2, from: .country("FIN"), to: .country("RUS"))
        let pair = FlowPair(entries: entries, exits: exits)
        #expect(summary([entries], pairs: [pair]).withholding(below: 5, tree: tree).pairs.isEmpty)
        #expect(summary([entries], pairs: [pair]).withholding(below: 2, tree: tree).pairs.count == 1)
    }

    @Test("vehicles point at nobody; a worded small number is small")
    func units() throws {
        let trucks = try total(vaalimaa, 3, measure: Measure(.flow, .truck))
        var worded = try total(nuijamaa, 3)
        worded.quantity = Quantity(3, .about)
        let shown = summary([trucks, worded]).withholding(below: 5, tree: tree)
        #expect(shown.rows.map(\.withholding) == [nil, .small])
    }

    @Test("days and the week that holds them")
    func days() throws {
        let reports = try zip(21...27, [400, 500, 600, 3, 700, 800, 900] as [Int64]).map { day, count in
            try ReportBuilder.intoFinland("d\(day)", "2022-09-\(day)", count)
        }
        var input = FlowInput()
        input.reports = reports + [try ReportBuilder.intoFinland("week", "2022-09-21/2022-09-27", 3_903)]
        var selection = Selection()
        selection.from = Day("2022-09-21")
        selection.to = Day("2022-09-27")
        let plain = try summarise(input, selection: selection, grouping: Grouping(), atlas: atlas)
        #expect(plain.rows[0].note.contains("+ 3 +"), "the sum is spelled out where nothing is withheld")
        let shown = plain.withholding(below: 5, tree: tree)
        #expect(shown.rows.first { $0.id == "d24" }?.quantity == Quantity(5, .lessThan))
        #expect(shown.rows.first { $0.id == "d21" }?.withholding == .complementary, "the smallest other day")
        #expect(shown.rows.first { $0.id == "week" }?.quantity == Quantity(3_903))
        #expect(shown.rows.allSatisfy { !$0.note.contains("400") && $0.addends.isEmpty })
    }

    @Test("remarks, quotes and contradictions with withheld numbers go with them; remarks without numbers stay")
    func words() throws {
        var all = try total(.border(.finnish), 100)
        (all.quote, all.note) = ("100 came, 3 of them at Vaalimaa", "provisional")
        all.contradictions = [
            RowContradiction(.largerPart, row: "total:t.csv:\(vaalimaa.id):RUS>FIN", quantity: Quantity(3))
        ]
        var other = try total(nuijamaa, 97)
        other.note = "= 100 − 3"
        let shown = summary([all, try total(vaalimaa, 3), other]).withholding(below: 5, tree: tree)
        #expect(shown.rows.map(\.withholding) == [nil, .small, .complementary])
        #expect(shown.rows[0].quote.isEmpty && shown.rows[0].note == "provisional")
        #expect(shown.rows[0].contradictions.isEmpty && shown.rows[2].note.isEmpty)
        #expect(shown.withholdsCounts, "nor is it said how many rows were left out")
    }

    @Test("both ways together, and each: the third is what the two leave")
    func bothWays() throws {
        func row(_ count: Int64, _ direction: FlowDirection) throws -> FlowRow {
            var row = try total(.border(.finnish), count)
            row.placement.direction = direction
            return row
        }
        let (finland, russia) = (Territory.country("FIN"), Territory.country("RUS"))
        let rows = [
            try row(107, .bothWays(finland, russia)), try row(100, .oneWay(Route(from: russia, to: finland))),
            try row(7, .oneWay(Route(from: finland, to: russia))),
        ]
        let shown = summary(rows).withholding(below: 10, tree: tree)
        #expect(shown.rows.map(\.withholding) == [nil, .complementary, .small])
    }

    @Test("men, women and all; children of no sex that is said stand beside them")
    func people() throws {
        func row(_ count: Int64, _ people: String) throws -> FlowRow {
            var row = try total(.border(.finnish), count)
            row.population = try #require(Population(people))
            return row
        }
        let rows = [try row(100, "any"), try row(93, "sex=m"), try row(7, "sex=f"), try row(30, "age=child")]
        let shown = summary(rows).withholding(below: 10, tree: tree)
        #expect(shown.rows.map(\.withholding) == [nil, .complementary, .small, nil])
    }

    @Test("a limit of nothing withholds nothing, and everything can be withheld")
    func extremes() throws {
        let rows = [try total(vaalimaa, 0), try total(nuijamaa, .max), try total(.border(.finnish), .max)]
        #expect(summary(rows).withholding(below: 0, tree: tree).rows == summary(rows).rows)
        let shown = summary(rows).withholding(below: 5, tree: tree)
        #expect(
            shown.rows.map(\.withholding) == [.small, nil, .complementary],
            "too large to compute with: no sum is shown"
        )
    }
}
