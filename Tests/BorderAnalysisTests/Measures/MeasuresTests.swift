import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("Measures of reports")
struct MeasuresTests {
    let claims: BundledClaims

    init() throws { claims = try BundledClaims() }

    private func summary(
        _ grouping: Grouping,
        baseline: ClosedRange<Day>? = nil,
        adding reports: [PlacedReport] = [],
        smallestShown: Int64 = 0,
        _ change: (inout Selection) -> Void
    ) throws -> MeasureSummary {
        var selection = Selection()
        change(&selection)
        var input = FlowInput()
        input.reports = claims.reports + reports
        var request = MeasureRequest(selection: selection, grouping: grouping, baseline: baseline)
        request.smallestShown = smallestShown
        return try measure(request, of: input, atlas: claims.atlas)
    }

    private func georgia(_ selection: inout Selection) {
        selection.places = [[.country("GEO")]]
        selection.from = Day("2022-09-21")
        selection.to = Day("2022-09-26")
    }

    private func usualDays() throws -> ClosedRange<Day> {
        try ReportBuilder.day("2022-09-17")...ReportBuilder.day("2022-09-20")
    }

    @Test("Georgia: 53,136 in, 34,990 out, net 18,146, excess 14,727 over days that nobody printed")
    func georgiaBundled() throws {
        let summary = try summary(Grouping(places: [.country]), baseline: try usualDays(), georgia)
        let row = try #require(summary.rows.first { $0.id == "ge-2022-09-21-26-in" })
        #expect(row.quantity == Quantity(53_136) && row.basis == .observed)
        #expect(row.excess.value?.exact == 14_727)
        #expect(row.usualReports == ["ge-2022-09-17-26-in", "ge-2022-09-21-26-in"])
        #expect(row.net.value == FlowNet(lower: 18_146, upper: 18_146))
        #expect(row.wayBack.value == Bounds(lower: 34_990, upper: 34_990))
        #expect(row.total.value == Bounds(lower: 88_126, upper: 88_126))
        let weak = ["ge-2022-09-17-26-in", "ge-2022-09-17-26-out", "ge-2022-09-21-26-out"]
        #expect(summary.weakReports.map(\.id) == weak, "graded F6")
        let back = try #require(summary.rows.first { $0.id == "ge-2022-09-21-26-out" })
        #expect(back.net.reason == .givenWithWayBack && back.wayBack.value?.lower == 53_136)
        let judged = summary.judgements.map(\.figure.id)
        #expect(judged.contains("ge-since-last-week"))
        #expect(summary.judgements.allSatisfy { $0.support.verdict == .supported })
    }

    @Test("a country nobody counts out of has no net, and says so")
    func noWayBack() throws {
        let summary = try summary(Grouping(places: [.country])) {
            $0.places = [[.country("POL")]]
            $0.from = Day("2022-09-19")
            $0.to = Day("2022-09-25")
        }
        let row = try #require(summary.rows.first { $0.id == "pl-week-in" })
        #expect(row.net.reason == .noWayBack && row.wayBack.reason == .noWayBack)
        #expect(row.reasons.contains { $0.measure == "net" && $0.reason == .noWayBack })
    }

    @Test("days before the asked ones come from what two printed counts leave")
    func derived() throws {
        let summary = try summary(Grouping(places: [.country])) {
            $0.places = [[.country("GEO")]]
            $0.from = Day("2022-09-17")
            $0.to = Day("2022-09-20")
        }
        let row = try #require(summary.rows.first { $0.placement.direction.route?.to == .country("GEO") })
        #expect(row.quantity == Quantity(25_606) && row.basis == .derived)
        #expect(row.note == "= 78,742 − 53,136")
    }

    @Test("six Finnish days: running sum, change, peak, and no mean of seven")
    func finland() throws {
        let summary = try summary(Grouping(places: [.border], period: .day)) {
            $0.places = [[.border(.finnish)]]
            $0.route = Route(from: .country("RUS"), to: .country("FIN"))
            $0.population = Population(citizensOf: "RUS")
            $0.from = Day("2022-09-21")
            $0.to = Day("2022-09-26")
        }
        #expect(summary.rows.map(\.quantity.value) == [4_824, 6_470, 7_667, 8_572, 8_314, 7_743])
        #expect(summary.rows.last?.cumulative.value == Bounds(lower: 43_590, upper: 43_590))
        #expect(summary.rows.map(\.isPeak) == [false, false, false, true, false, false])
        #expect(summary.rows[1].change.value?.difference.lower == 1_646)
        #expect(summary.rows[5].trailingMean.reason == .fewDays, "six days are no seven")
        #expect(summary.rows[2].net.value == FlowNet(lower: 4_122, upper: 4_122))
        #expect(summary.rows[0].perKilometre.value?.exact != nil)
        #expect(summary.rows[0].anomaly.reason == .shortHistory)
    }

    @Test("September on September of the year before; the year before is not listed")
    func lastYear() throws {
        let summary = try summary(Grouping(places: [.country], period: .month)) {
            $0.places = [[.country("GEO")]]
            $0.route = Route(from: .anywhere, to: .country("GEO"))
            $0.from = Day("2022-09-01")
            $0.to = Day("2022-09-30")
        }
        #expect(Set(summary.rows.map(\.id)) == ["ge-2022-09-month-in", "lars-two-days-20000"])
        let month = try #require(summary.rows.first { $0.id == "ge-2022-09-month-in" })
        #expect(month.changeOnLastYear.value?.difference.lower == 185_867)
        #expect(month.change.reason == .noPrevious)
    }

    @Test("units of time that reach beyond the days asked for are counted, not shown")
    func cutUnits() throws {
        let summary = try summary(Grouping(places: [.country], period: .month)) {
            $0.places = [[.country("GEO")]]
            $0.from = Day("2022-09-21")
            $0.to = Day("2022-10-31")
        }
        #expect(!summary.rows.contains { $0.id == "ge-2022-09-month-in" } && summary.cutUnits > 0)
    }

    @Test("no place has a share where another one listed is counted on other days")
    func someSiblings() throws {
        let crossings = ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk"]
        var text = "date,crossing,direction,count\n"
        for (index, id) in crossings.enumerated() { text += "2022-09-24,\(id),RUS>FIN,\(100 + index)\n" }
        let request = MeasureRequest(selection: Selection(), grouping: Grouping(places: [.crossing]))
        let even = try measure(request, of: Read.text(text, atlas: claims.atlas), atlas: claims.atlas)
        #expect(
            even.rows.allSatisfy { $0.share.value != nil && $0.rank.value != nil } && even.concentrations.count == 1
        )
        text += "2022-09-25,vaalimaa-torfyanovka,RUS>FIN,7\n"
        let uneven = try measure(request, of: Read.text(text, atlas: claims.atlas), atlas: claims.atlas)
        #expect(
            uneven.rows.allSatisfy { $0.share.value == nil && $0.rank.value == nil } && uneven.concentrations.isEmpty
        )
        #expect(uneven.rows.count { $0.share.reason == .someSiblings } == 2)
        let countries = try summary(Grouping(places: [.country])) { _ in }
        #expect(countries.rows.allSatisfy { $0.share.value == nil }, "countries are counted on all kinds of days")
    }

    @Test("a table of three crossings: shares, ranks, spread, mirror, coverage")
    func table() throws {
        let crossings: [(String, Int64)] = [
            ("vaalimaa-torfyanovka", 600), ("nuijamaa-brusnichnoye", 300), ("imatra-svetogorsk", 100),
        ]
        var text = "date,crossing,direction,reporter,count\n"
        for (reporter, factor) in [("FIN", Int64(10)), ("RUS", 8)] {
            for (id, count) in crossings { text += "2022-09-24,\(id),RUS>FIN,\(reporter),\(count * factor / 10)\n" }
        }
        let input = try Read.text(text, atlas: claims.atlas)
        let request = MeasureRequest(selection: Selection(), grouping: Grouping(places: [.crossing]))
        let summary = try measure(request, of: input, atlas: claims.atlas)
        #expect(summary.rows.count == 6)
        let finnish = summary.rows.filter { $0.authority.hasPrefix("FIN") }.sorted {
            $0.quantity.value > $1.quantity.value
        }
        #expect(finnish.map { $0.share.value?.exact } == [0.6, 0.3, 0.1])
        #expect(finnish.map { $0.rank.value } == [1...1, 2...2, 3...3])
        let mirror = try #require(finnish[0].mirror.value)
        #expect(mirror.difference == FlowNet(lower: 120, upper: 120) && mirror.isFlagged)
        #expect(finnish[0].mirrorAuthority == "RUS, t.csv")
        #expect(summary.concentrations.count == 2)
        #expect(abs(summary.concentrations[0].concentration.herfindahl - 0.46) < 1e-12)
        #expect(summary.concentrations[0].places.first?.place == .crossing("vaalimaa-torfyanovka"))
    }

    @Test("a small count leaves no measure that would give it away")
    func small() throws {
        let reports = [
            try ReportBuilder.intoFinland("mon", "2023-01-02", 3),
            try ReportBuilder.intoFinland("tue", "2023-01-03", 80),
            try ReportBuilder.intoFinland("both", "2023-01-02/2023-01-03", 83),
        ]
        let summary = try summary(
            Grouping(places: [.border], period: .day),
            adding: reports,
            smallestShown: 5
        ) {
            $0.from = Day("2023-01-02")
            $0.to = Day("2023-01-03")
        }
        #expect(summary.rows.map(\.withholding) == [.small, .complementary], "83 less 80 leaves 3")
        #expect(summary.rows[0].quantity == Quantity(5, .lessThan))
        #expect(summary.rows[0].excess.reason == .smallCount)
        #expect(summary.rows[1].change.value?.difference == FlowNet(lower: -4, upper: nil))
        #expect(summary.rows.allSatisfy { $0.cumulative.value?.lower != 83 })
    }
}

@Suite("Counts of days nobody printed")
struct ExactDifferencesTests {
    private func counts(_ rows: [(String, String, Int64)]) throws -> ExactDifferences {
        ExactDifferences(try rows.map { try ReportBuilder.intoFinland($0.0, $0.1, $0.2) })
    }

    private func days(_ first: String, _ last: String) throws -> ClosedRange<Day> {
        try ReportBuilder.day(first)...ReportBuilder.day(last)
    }

    @Test("sums, differences, and the fewest counts")
    func byHand() throws {
        let counts = try counts([
            ("week", "2022-09-21/2022-09-27", 70), ("a", "2022-09-21/2022-09-23", 20),
            ("b", "2022-09-24/2022-09-25", 15),
            ("c", "2022-09-21/2022-09-25", 35),
        ])
        let left = try #require(counts.count(of: days("2022-09-26", "2022-09-27")))
        #expect(left.count == 35 && left.addends == ["week"] && left.subtrahends == ["c"] && left.words == "70 − 35")
        #expect(try counts.count(of: days("2022-09-21", "2022-09-25"))?.addends == ["c"])
        #expect(try counts.count(of: days("2022-09-24", "2022-09-27"))?.count == 50)
        #expect(try counts.count(of: days("2022-09-22", "2022-09-27")) == nil)
        #expect(try counts.count(of: days("2022-09-20", "2022-09-27")) == nil)
    }

    @Test("less than nothing, persons and numbers beyond 64 bits give no count")
    func hostile() throws {
        let odd = try counts([("all", "2022-09-21/2022-09-22", 5), ("part", "2022-09-21", 9)])
        #expect(try odd.count(of: days("2022-09-22", "2022-09-22")) == nil)
        let huge = try counts([("a", "2022-09-21", .max), ("b", "2022-09-22", .max)])
        #expect(try huge.count(of: days("2022-09-21", "2022-09-22")) == nil)
        var person = try ReportBuilder.intoFinland("p", "2022-09-21", 9)
        person.measure.unit = .person
        #expect(try ExactDifferences([person]).count(of: days("2022-09-21", "2022-09-21")) == nil)
    }
}
