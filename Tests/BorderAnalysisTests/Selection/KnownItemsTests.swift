import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("What was known on a day")
struct KnownItemsTests {
    private func known(_ day: String?, _ published: [String?]) throws -> (ids: [String], later: Int, undated: Int) {
        let made = try MadeReports()
        var selection = Selection()
        selection.asOf = day.flatMap { Day($0) }
        let reports = try published.enumerated().map { number, text in
            try made.report("r\(number)", "Vaalimaa", "RUS>FIN", "2022-09-01", 1) { report in
                guard let period = text.flatMap({ Period($0) as Period? }) else { return }
                report.details.reportedOn = period.startEarliest
                report.details.reportedOnLatest = period.startEarliest == period.endLatest ? nil : period.endLatest
            }
        }
        let known = selection.known(reports)
        return (known.items.map(\.id), known.later, known.undated)
    }

    @Test("the day itself counts, a month counts from its last day, undated reports are counted and left out")
    func days() throws {
        let published = ["2022-09-25", "2022-09-26", "2022-09-27", "2022-09", nil]
        let on26 = try known("2022-09-26", published)
        #expect(on26.ids == ["r0", "r1"] && on26.later == 2 && on26.undated == 1)
        let on29 = try known("2022-09-29", published)
        #expect(on29.ids == ["r0", "r1", "r2"] && on29.later == 1 && on29.undated == 1)
        let on30 = try known("2022-09-30", published)
        #expect(on30.ids == ["r0", "r1", "r2", "r3"] && on30.later == 0 && on30.undated == 1)
        let all = try known(nil, published)
        #expect(all.ids.count == 5 && all.later == 0 && all.undated == 0)
    }

    @Test("states are known from the day they were reported on")
    func states() throws {
        let made = try MadeReports()
        var selection = Selection()
        selection.asOf = Day("2022-09-26")
        let states = ["2022-09-26", "2022-09-27", ""].map { text in
            made.state(text, .closed, "Vaalimaa", "2022-09-21") { $0.details.reportedOn = Day(text) }
        }
        let known = selection.known(states)
        #expect(known.items.map(\.id) == ["2022-09-26"] && known.later == 1 && known.undated == 1)
    }

    @Test("a report is replaced only from the day on which its replacement was known")
    func supersession() throws {
        let made = try MadeReports()
        let old = try made.report("old", "Vaalimaa", "RUS>FIN", "2022-09-21", 174) {
            $0.details.reportedOn = Day("2022-09-22")
        }
        let new = try made.report("new", "Vaalimaa", "RUS>FIN", "2022-09-21", 147) {
            $0.details.reportedOn = Day("2022-09-25")
            $0.details.supersedes = "old"
        }
        func roles(_ day: String) throws -> [String] {
            var selection = Selection()
            selection.asOf = Day(day)
            var input = FlowInput()
            input.reports = selection.known([old, new]).items
            return try summarise(
                input,
                selection: selection,
                grouping: Grouping(places: [.crossing]),
                atlas: made.atlas
            ).rows.map { "\($0.id) \($0.role)" }
        }
        #expect(try roles("2022-09-21") == [])
        #expect(try roles("2022-09-24") == ["old figure"])
        #expect(try roles("2022-09-25") == ["new figure", "old superseded"])
    }

    @Test("the bundled reports: the wrong week is known after the right one")
    func bundled() throws {
        let claims = try BundledClaims()
        func ids(_ day: String) -> Set<String> {
            var selection = Selection()
            selection.asOf = Day(day)
            return Set(selection.known(claims.reports).items.map(\.id))
        }
        #expect(!ids("2022-09-26").contains("eu-week-in"))
        #expect(ids("2022-09-27").contains("eu-week-in") && !ids("2022-09-27").contains("eu-week-in-wrong-period"))
        #expect(ids("2022-10-05").contains("eu-week-in-wrong-period"))
        // The page with the queue says only "September".
        #expect(!ids("2022-09-29").contains("lars-queue-2300") && ids("2022-09-30").contains("lars-queue-2300"))
        #expect(ids("2099-01-01").count == claims.reports.count)
    }
}
