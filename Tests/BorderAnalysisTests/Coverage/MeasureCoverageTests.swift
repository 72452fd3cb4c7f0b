import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("Coverage of places and days")
struct MeasureCoverageTests {
    let made: MadeReports

    init() throws { made = try MadeReports() }

    private func coverage(
        _ reports: [PlacedReport],
        _ states: [StatusEvent] = [],
        by dimension: PlaceDimension = .crossing,
        from: String? = "2022-10-01",
        to: String? = "2022-10-05",
        _ change: (inout Selection) -> Void = { $0.places = [[.border(.finnish)]] }
    ) -> Coverage? {
        var selection = Selection()
        selection.from = from.flatMap { Day($0) }
        selection.to = to.flatMap { Day($0) }
        change(&selection)
        return measureCoverage(
            CoverageInput(FlowInput(reports: reports), states: states),
            selection: selection,
            by: dimension,
            atlas: made.atlas
        )
    }

    /// The states of one way across a place, a letter a day.
    private func letters(_ coverage: Coverage?, _ place: String, _ way: String) -> String? {
        coverage?.letters(place, way)
    }

    private let vaalimaa = "vaalimaa-torfyanovka"

    @Test("an exact number of one day counts it; words, more days, rates and both ways together report it")
    func numbers() throws {
        func line(
            _ period: String,
            _ qualifier: Qualifier = .exact,
            _ way: String = "RUS>FIN",
            _ kind: MeasureKind = .flow
        )
            throws -> String?
        {
            let report = try made.report("r", "Vaalimaa", way, period, 100, qualifier) {
                $0.measure = Measure(kind, .crossing)
            }
            return letters(coverage([report]), vaalimaa, "RUS>FIN")
        }
        #expect(try line("2022-10-02") == ".#...")
        #expect(try line("2022-10-02", .about) == ".+...")
        #expect(try line("2022-10-02/2022-10-04") == ".+++.")
        #expect(try line("2022-10-02", .exact, "both") == ".+...")
        #expect(try line("2022-10-02", .exact, "RUS>FIN", .daily) == ".+...")
        #expect(try line("2022-10-02", .exact, "FIN>RUS") == ".....")
        #expect(try line("2022-10-02", .exact, "RUS>FIN", .queue) == ".....")
        #expect(try line("2022-09-30..2022-10-02/2022-10-03..2022-10-05") == ".++..")
        #expect(try line("2000-01-01/2500-12-31") == "+++++")
    }

    @Test("a report without a certain day is named, not drawn")
    func uncertain() throws {
        let report = try made.report("vague", "Vaalimaa", "RUS>FIN", "2022-10-01..2022-10-03/2022-10-02..2022-10-05", 1)
        let vague = try made.report("r", "Vaalimaa", "RUS>FIN", "2022-10-01..2022-10-05/2022-10-01..2022-10-05", 1)
        let coverage = self.coverage([report, vague])
        #expect(coverage?.withoutCertainDay == ["r", "vague"])
        #expect(letters(coverage, vaalimaa, "RUS>FIN") == ".....")
    }

    @Test("closed for everybody closes; closed for some restricts; a number is more than a state says, but no word is")
    func states() throws {
        func line(_ state: StatusEvent, _ reports: [PlacedReport] = []) -> String? {
            letters(coverage(reports, [state]), vaalimaa, "RUS>FIN")
        }
        #expect(line(made.state("s", .closed, "Vaalimaa", "2022-10-02/2022-10-03")) == ".xx..")
        #expect(line(made.state("s", .closed, "FIN-RUS", "2022-10-02/2022-10-03")) == ".xx..")
        #expect(line(made.state("s", .closed, "FIN", "2022-10-02/2022-10-03", .into("FIN"))) == ".xx..")
        #expect(line(made.state("s", .closed, "EU", "2022-10-02/2022-10-03")) == ".....")
        #expect(line(made.state("s", .closed, "Vaalimaa", "2022-10-02/2022-10-03", .into("RUS"))) == ".....")
        #expect(line(made.state("s", .closed, "Vaalimaa", "2022-10-02/2022-10-03", .both, "sex=m")) == ".rr..")
        #expect(line(made.state("s", .restricted, "Vaalimaa", "2022-10-02/2022-10-03..2022-10-05")) == ".rr..")
        #expect(line(made.state("s", .queue, "Vaalimaa", "2022-10-02")) == ".....")
        #expect(line(made.state("s", .closed, "Vaalimaa", nil)) == ".....")
        let shut = made.state("s", .closed, "Vaalimaa", "2022-10-01/2022-10-05")
        let numbers = [
            try made.report("n", "Vaalimaa", "RUS>FIN", "2022-10-02", 1),
            try made.report("w", "Vaalimaa", "RUS>FIN", "2022-10-01/2022-10-05", 9, .about),
        ]
        #expect(line(shut, numbers) == "x#xxx")
        #expect(line(made.state("s", .restricted, "Vaalimaa", "2022-10-01/2022-10-05"), numbers) == "+#+++")
    }

    @Test("a closure that another state contradicts closes nothing and is named")
    func contested() {
        let states = [
            made.state("shut", .closed, "Vaalimaa", "2022-10-02"), made.state("free", .open, "Vaalimaa", "2022-10-02"),
        ]
        let coverage = self.coverage([], states)
        #expect(coverage?.contested == ["shut"] && letters(coverage, vaalimaa, "RUS>FIN") == ".....")
    }

    @Test("Petropavlovsk, closed for some, says nothing of each crossing the name may mean")
    func ambiguousName() throws {
        let state = made.state("s", .closed, "Petropavlovsk", "2022-10-02", .route(from: "RUS", to: "KAZ"))
        let border = try #require(BorderCode("KAZ", "RUS"))
        let coverage = self.coverage([], [state]) { $0.places = [[.border(border)]] }
        #expect(letters(coverage, "zhana-zhol-petukhovo", "RUS>KAZ") == ".....")
        #expect(coverage?.series.contains { $0.states.contains(.closed) } == false)
    }

    @Test("every crossing for travellers of the border is there; freight lines are named")
    func places() throws {
        let coverage = try #require(self.coverage([]))
        let expected = made.atlas.crossings(onBorder: .finnish)
        #expect(Set(coverage.places.map(\.id) + coverage.withoutTravellers) == Set(expected.map(\.id)))
        #expect(coverage.withoutTravellers.contains("niirala-vyartsilya-rail"))
        #expect(coverage.series.count == 2 * coverage.places.count && coverage.placesWithNumbers.isEmpty)
        #expect(coverage.dayCounts()[.unreported] == 5 * coverage.series.count)
    }

    @Test("a larger place has a line of its own and says nothing of its crossings; a smaller one is named")
    func otherPlaces() throws {
        let whole = try made.report("whole", "FIN-RUS", "RUS>FIN", "2022-10-02", 1)
        let one = try made.report("one", "Vaalimaa", "RUS>FIN", "2022-10-03", 1)
        let byCrossing = try #require(self.coverage([whole, one]))
        #expect(letters(byCrossing, "FIN-RUS", "RUS>FIN") == ".#...")
        #expect(letters(byCrossing, "FIN-RUS", "FIN>RUS") == nil)
        #expect(byCrossing.series.filter { !$0.isListed }.count == 1)
        #expect(letters(byCrossing, vaalimaa, "RUS>FIN") == "..#..")
        let byBorder = try #require(self.coverage([whole, one], by: .border))
        #expect(byBorder.places == [.border(.finnish)] && letters(byBorder, "FIN-RUS", "RUS>FIN") == ".#...")
        #expect(byBorder.smallerPlaces == [.crossing(vaalimaa)])
    }

    @Test("a set that stands for a whole border reports the border")
    func wholeSets() throws {
        let report = try made.report("g", "georgia-russia-official", "RUS>GEO", "2022-10-02", 1)
        let coverage = self.coverage([report], by: .border) { $0.places = [[.border(.georgian)]] }
        let isWhole = made.atlas.group("georgia-russia-official")?.coverage == .whole
        #expect(letters(coverage, "GEO-RUS", "RUS>GEO") == (isWhole ? ".+..." : "....."))
    }

    @Test("superseded reports cover nothing")
    func superseded() throws {
        let old = try made.report("old", "Vaalimaa", "RUS>FIN", "2022-10-02", 1)
        let new = try made.report("new", "Vaalimaa", "RUS>FIN", "2022-10-03", 1) { $0.details.supersedes = "old" }
        #expect(letters(coverage([old, new]), vaalimaa, "RUS>FIN") == "..#..")
    }

    @Test("the direction filter leaves one line a place, and the ids of a day are those behind its state")
    func directionAndIds() throws {
        let reports = [
            try made.report("b", "Vaalimaa", "RUS>FIN", "2022-10-02", 1),
            try made.report("a", "Vaalimaa", "RUS>FIN", "2022-10-02", 1),
            try made.report("w", "Vaalimaa", "RUS>FIN", "2022-10-01/2022-10-05", 1, .about),
        ]
        let coverage = try #require(
            self.coverage(reports) {
                $0.places = [[.crossing(vaalimaa)]]
                $0.route = Route(from: .country("RUS"), to: .country("FIN"))
            }
        )
        let one = try #require(coverage.series.first)
        #expect(coverage.series.count == 1)
        #expect(one.ids(onDay: 1) == ["a", "b"] && one.ids(onDay: 0) == ["w"])
        #expect(one.ids(onDay: -1) == [] && one.ids(onDay: 5) == [])
        #expect(coverage.dayCounts()[.counted] == 1 && coverage.dayCounts()[.reported] == 4)
    }

    @Test("days left open are those of the reports; none, and more than ten years, give no coverage")
    func span() throws {
        let reports = [
            try made.report("a", "Vaalimaa", "RUS>FIN", "2022-10-02", 1),
            try made.report("b", "Vaalimaa", "FIN>RUS", "2022-10-04..2022-10-05/2022-10-06..2022-10-08", 1),
        ]
        #expect(coverage(reports, from: nil, to: nil)?.days == Day("2022-10-02").flatMap { $0...$0.advanced(by: 6) })
        #expect(coverage([], from: nil, to: nil) == nil)
        let endless = try made.report("c", "Vaalimaa", "RUS>FIN", "2000-01-01/2500-12-31", 1)
        #expect(coverage([endless], from: nil, to: nil) == nil)
        #expect(coverage([endless], from: "2022-01-01", to: "2022-12-31")?.days.lowerBound == Day("2022-01-01"))
    }

    @Test("the gazetteer closes crossings in September 2022 and says nothing of other months")
    func gazetteer() throws {
        let closed = try #require(made.atlas.crossings(onBorder: .finnish).first { $0.status == "restricted" })
        let coverage = self.coverage([], from: "2022-09-29", to: "2022-10-02")
        #expect(letters(coverage, closed.id, "RUS>FIN") == "rr..")
    }

    @Test("by country: into and out of it")
    func countries() throws {
        let report = try made.report("r", "FIN", "*>FIN", "2022-10-02", 1)
        let coverage = self.coverage([report], by: .country) { $0.places = [[.country("FIN")]] }
        #expect(letters(coverage, "FIN", "*>FIN") == ".#..." && letters(coverage, "FIN", "FIN>*") == ".....")
        #expect(coverage?.places == [.country("FIN")])
    }
}
