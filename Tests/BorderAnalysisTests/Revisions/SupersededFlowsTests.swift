import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("Superseded reports in the numbers")
struct SupersededFlowsTests {
    private func rows(
        _ reports: [PlacedReport],
        from: String? = nil,
        to: String? = nil,
        by place: PlaceDimension = .crossing
    ) throws -> [FlowRow] {
        var selection = Selection()
        selection.from = from.flatMap { Day($0) }
        selection.to = to.flatMap { Day($0) }
        var input = FlowInput()
        input.reports = reports
        return try summarise(
            input,
            selection: selection,
            grouping: Grouping(places: [place]),
            atlas: try Atlas.embedded()
        ).rows
    }

    @Test("it follows the one that replaces it and is no figure, no alternative and no head")
    func role() throws {
        let made = try MadeReports()
        let old = try made.report("old", "Vaalimaa", "RUS>FIN", "2022-09-21", 174)
        let new = try made.report("new", "Vaalimaa", "RUS>FIN", "2022-09-21", 147) { $0.details.supersedes = "old" }
        let rows = try rows([old, new])
        #expect(rows.map(\.id) == ["new", "old"] && rows.map(\.role) == [.figure, .superseded])
        #expect(rows.map(\.isHead) == [true, false] && rows[1].note == "superseded by new")
        #expect(try self.rows([old]).map(\.role) == [.figure])
    }

    @Test("it is in no sum: the day that replaces it is")
    func sums() throws {
        let made = try MadeReports()
        let first = try made.report("first", "Vaalimaa", "RUS>FIN", "2022-09-21", 100)
        let old = try made.report("old", "Vaalimaa", "RUS>FIN", "2022-09-22", 999)
        let new = try made.report("new", "Vaalimaa", "RUS>FIN", "2022-09-22", 50) { $0.details.supersedes = "old" }
        let rows = try rows([first, old, new], from: "2022-09-21", to: "2022-09-22")
        #expect(rows[0].quantity == Quantity(150) && rows[0].addends == ["first", "new"])
        #expect(rows.first { $0.id == "old" }?.role == .superseded)
        // Its day replaced by a number of other days, it leaves a gap and no sum.
        let elsewhere = try made.report("new", "Vaalimaa", "RUS>FIN", "2022-08-01", 50) {
            $0.details.supersedes = "old"
        }
        let gap = try self.rows([first, old, elsewhere], from: "2022-09-21", to: "2022-09-22")
        #expect(gap.map(\.id) == ["first", "old"] && gap.map(\.role) == [.figure, .superseded])
        #expect(gap.map(\.isHead) == [true, false])
    }

    @Test("it makes no net")
    func net() throws {
        let made = try MadeReports()
        let entries = try made.report("in", "Vaalimaa", "RUS>FIN", "2022-09-21", 10)
        let exits = try made.report("out", "Vaalimaa", "FIN>RUS", "2022-09-21", 4)
        let replaced = try made.report("later", "Vaalimaa", "RUS>FIN", "2022-08-01", 9) {
            $0.details.supersedes = "out"
        }
        var input = FlowInput()
        func nets(_ reports: [PlacedReport]) throws -> Int {
            input.reports = reports
            return try summarise(
                input,
                selection: Selection(),
                grouping: Grouping(places: [.crossing], period: .day),
                atlas: made.atlas
            ).pairs.count
        }
        #expect(try nets([entries, exits]) == 1)
        #expect(try nets([entries, exits, replaced]) == 0)
    }

    @Test("the bundled reports: the transposed digits and the wrong week are superseded")
    func bundled() throws {
        let claims = try BundledClaims()
        let rows = try claims.summary(Grouping(places: [.country])).rows
        let superseded = rows.filter { $0.role == .superseded }
        #expect(superseded.map(\.id).sorted() == ["eu-week-in-wrong-period", "kz-2022-10-04-out-typo"])
        #expect(
            superseded.first { $0.id.hasPrefix("kz") }?.note
                == "superseded by kz-2022-10-04-out; digit transposition of 147,000 in a secondary source"
        )
        #expect(rows.first { $0.id == "kz-2022-10-04-out" }?.role != .alternative)
        #expect(!rows.contains { $0.addends.contains("kz-2022-10-04-out-typo") })
    }
}
