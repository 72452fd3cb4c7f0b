import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("Before and after an event")
struct EventEffectTests {
    let made: MadeReports
    /// A Wednesday, with the week before from the 14th and the week after to the 28th.
    private let event = EffectWindows(event: Day(rawValue: 19_256))

    init() throws { made = try MadeReports() }

    /// A week before the event, the event, and a week after it.
    private func weeks(_ place: String, _ way: String, _ before: [Int64?], _ after: [Int64?]) throws -> [PlacedReport] {
        try made.days(place, way, from: "2022-09-14", before + [9_999] + after)
    }

    private func effects(
        _ reports: [PlacedReport],
        controls: [Place] = [],
        windows: EffectWindows? = nil,
        _ change: (inout Selection) -> Void = { _ in }
    ) -> [EventEffect] {
        var selection = Selection()
        change(&selection)
        return measureEffect(
            CoverageInput(FlowInput(reports: reports)),
            windows: windows ?? event,
            controls: controls,
            selection: selection,
            atlas: made.atlas
        )
    }

    private func even(_ count: Int64) -> [Int64?] { [Int64?](repeating: count, count: 7) }

    private let vaalimaa = Place.crossing("vaalimaa-torfyanovka")
    private let nuijamaa = Place.crossing("nuijamaa-brusnichnoye")
    private let larsi = Place.crossing("upper-lars-dariali")

    @Test("the event's day is in neither window")
    func windows() throws {
        #expect("\(event.event)" == "2022-09-21")
        #expect("\(event.daysBefore.lowerBound) \(event.daysBefore.upperBound)" == "2022-09-14 2022-09-20")
        #expect("\(event.daysAfter.lowerBound) \(event.daysAfter.upperBound)" == "2022-09-22 2022-09-28")
        let one = try #require(effects(try weeks("Vaalimaa", "RUS>FIN", even(100), even(150))).first)
        #expect(one.figures.meanBefore == 100 && one.figures.meanAfter == 150)
        #expect(one.change == 50 && one.relativeChange == 0.5 && one.controlRatio == 1 && one.refusal == nil)
    }

    @Test("one missing day in seven is a figure over the weekdays both sides have; two are none")
    func missingDays() throws {
        // Without the Wednesday before, that after does not count either.
        let one = try #require(
            effects(try weeks("Vaalimaa", "RUS>FIN", [nil, 10, 10, 10, 10, 10, 10], [10, 10, 10, 10, 10, 10, 700]))
                .first
        )
        #expect(one.figures.knownBefore == 6 && one.figures.knownAfter == 7 && one.refusal == nil)
        #expect(one.figures.meanBefore == 10 && one.figures.meanAfter == 10 && one.change == 0)
        let two = try #require(
            effects(try weeks("Vaalimaa", "RUS>FIN", [nil, nil, 10, 10, 10, 10, 10], even(10))).first
        )
        #expect(two.refusal == .tooFewDays && two.change == nil && two.figures.meanBefore == nil)
        #expect(two.relativeChange == nil && two.figures.knownBefore == 5)
        let after = try #require(
            effects(try weeks("Vaalimaa", "RUS>FIN", even(10), [1, 1, 1, 1, 1, nil, nil])).first
        )
        #expect(after.refusal == .tooFewDays)
    }

    @Test("every weekday has the same weight: a fortnight compares with a week")
    func weekdays() throws {
        // 7–20 Sept: Wednesdays 100 and 300, other days 10; after: Wednesday 200, other days 10.
        let fortnight: [Int64?] = [100, 10, 10, 10, 10, 10, 10, 300, 10, 10, 10, 10, 10, 10]
        let reports = try made.days(
            "Vaalimaa",
            "RUS>FIN",
            from: "2022-09-07",
            fortnight + [5] + [10, 10, 10, 10, 10, 10, 200]
        )
        let windows = EffectWindows(event: event.event, before: 14, after: 7)
        let one = try #require(effects(reports, windows: windows).first)
        #expect(one.figures.meanBefore == 260.0 / 7 && one.figures.meanAfter == 260.0 / 7 && one.change == 0)
        let apart = EffectWindows(event: event.event, before: 1, after: 1)
        #expect(effects(reports, windows: apart).first?.refusal == .noCommonWeekday)
    }

    @Test("controls: E = mean(after) − κ·mean(before), κ = Σ after / Σ before")
    func controls() throws {
        let reports =
            try weeks("Vaalimaa", "RUS>FIN", even(100), even(60)) + weeks("Nuijamaa", "RUS>FIN", even(50), even(25))
            + weeks("Imatra", "RUS>FIN", even(150), even(125))
        let one = try #require(effects(reports, controls: [nuijamaa, .crossing("imatra-svetogorsk")]).first)
        #expect(one.placement.place == vaalimaa && one.controlRatio == 0.75)
        #expect(one.expected == 75 && one.change == -15 && one.relativeChange == -0.2)
        #expect(effects(reports, controls: [nuijamaa, vaalimaa]).map(\.placement.place.id) == ["imatra-svetogorsk"])
    }

    @Test("a control without enough days, without the same people, or without flow refuses the figure")
    func badControls() throws {
        let here = try weeks("Vaalimaa", "RUS>FIN", even(100), even(60))
        func refusal(_ control: [PlacedReport]) -> EventEffect.Refusal? {
            effects(here + control, controls: [nuijamaa]).first?.refusal
        }
        let unknown = EventEffect.Refusal.controlUnknown(
            Placement(
                place: nuijamaa,
                direction: .oneWay(Route(from: .country("RUS"), to: .country("FIN")))
            )
        )
        #expect(refusal([]) == unknown)
        #expect(refusal(try weeks("Nuijamaa", "RUS>FIN", [nil, nil, 1, 1, 1, 1, 1], even(1))) == unknown)
        let others = try weeks("Nuijamaa", "RUS>FIN", even(50), even(25)).map { report in
            var report = report
            report.population = Population(citizensOf: "RUS")
            return report
        }
        #expect(effects(here + others, controls: [nuijamaa]).first?.refusal == unknown)
        #expect(refusal(try weeks("Nuijamaa", "RUS>FIN", even(0), even(5))) == .controlsWithoutFlow)
        #expect(refusal(try weeks("Nuijamaa", "RUS>FIN", even(5), even(0))) == nil)
    }

    @Test("displacement: what the other crossings of the border gained over what was lost")
    func displacement() throws {
        let georgian = made.atlas.crossings(onBorder: .georgian).filter { $0.carriesTravellers && $0.id != larsi.id }
        #expect(georgian.count > 1)
        var reports = try weeks("Upper Lars", "RUS>GEO", even(100), even(60))
        for (number, crossing) in georgian.enumerated() {
            // The first gains 30 a day, the others lose 5: losses are no negative gains.
            reports += try weeks(crossing.id, "RUS>GEO", even(40), even(number == 0 ? 70 : 35))
        }
        let one = try #require(effects(reports) { $0.places = [[larsi]] }.first)
        let displacement = try #require(one.displacement)
        #expect(one.change == -40 && displacement.ratio == 0.75 && displacement.missingShare == 0)
        #expect(displacement.neighbours.compactMap(\.change).max() == 30)
        #expect(displacement.neighbours.compactMap(\.change).min() == -5)
        // A gain has nothing to displace.
        let gain = try weeks("Upper Lars", "RUS>GEO", even(60), even(100))
        #expect(effects(gain).first?.displacement == nil)
    }

    @Test("where more than a fifth of the neighbours' days is missing, nothing is said of displacement")
    func unknownNeighbours() throws {
        let reports =
            try weeks("Vaalimaa", "RUS>FIN", even(100), even(60)) + weeks("Nuijamaa", "RUS>FIN", even(40), even(80))
        let one = try #require(effects(reports) { $0.places = [[vaalimaa]] }.first)
        let displacement = try #require(one.displacement)
        #expect(displacement.ratio == nil && displacement.missingShare > 0.8)
        #expect(displacement.neighbours.first { $0.placement.place == nuijamaa }?.change == 40)
        #expect(displacement.neighbours.contains { $0.change == nil })
    }

    @Test("neighbours of one's own choice may lie on other borders, and are compared the way out of the same country")
    func otherNeighbours() throws {
        let reports =
            try weeks("Vaalimaa", "RUS>FIN", even(100), even(60)) + weeks("Narva-1", "RUS>EST", even(10), even(30))
        let narva = try #require(made.atlas.crossing("narva-ivangorod"))
        var selection = Selection()
        selection.places = [[vaalimaa]]
        let one = try #require(
            measureEffect(
                CoverageInput(FlowInput(reports: reports)),
                windows: event,
                selection: selection,
                atlas: made.atlas,
                neighbours: { _ in [narva] }
            ).first
        )
        #expect(one.displacement?.ratio == 0.5)
        #expect(one.displacement?.neighbours.map(\.placement.direction.description) == ["RUS>EST"])
    }

    @Test("words, longer periods, rates and superseded numbers never count; two numbers for a day are none")
    func onlyExactDays() throws {
        var reports = try weeks("Vaalimaa", "RUS>FIN", even(100), even(150))
        let known = { (reports: [PlacedReport]) in self.effects(reports).first.map(\.figures.knownBefore) }
        #expect(known(reports) == 7)
        reports[0].quantity.qualifier = .about
        #expect(known(reports) == 6)
        reports[1].period = Period("2022-09-15/2022-09-16")
        #expect(known(reports) == 5)
        reports[2].measure.kind = .daily
        #expect(known(reports) == 4)
        reports.append(
            try made.report("x", "Vaalimaa", "RUS>FIN", "2020-01-01", 1) { $0.details.supersedes = reports[3].id }
        )
        #expect(known(reports) == 3)
        reports.append(try made.report("y", "Vaalimaa", "RUS>FIN", "2022-09-18", 101))
        #expect(known(reports) == 2)
        reports.append(try made.report("z", "Vaalimaa", "RUS>FIN", "2022-09-19", 100))
        #expect(known(reports) == 2)
    }

    @Test("people, authorities and ways are never put together; numbers of 10^18 do not stop it")
    func apart() throws {
        let reports = try weeks("Vaalimaa", "RUS>FIN", even(100), even(150))
        let back = try weeks("Vaalimaa", "FIN>RUS", even(.max), even(1_000_000_000_000_000_000))
        let others = reports.map { report in
            var report = report
            report.details.authority = "Another"
            return report
        }
        #expect(effects(reports + back + others).count == 3)
        #expect(effects(reports + others) { $0.source = "another" }.map(\.authority) == ["Another"])
        #expect(effects(reports + back) { $0.route = Route(from: .country("RUS"), to: .country("FIN")) }.count == 1)
        #expect(effects(back).first?.change.map { $0 < -8e18 } == true)
    }

    @Test("a change relative to fewer than 30 a day is not given")
    func small() throws {
        let one = try #require(effects(try weeks("Vaalimaa", "RUS>FIN", even(29), even(58))).first)
        #expect(one.change == 29 && one.relativeChange == nil)
    }

    @Test("the bundled reports: Finland's days around 21 September are too few, and that is said")
    func bundled() throws {
        let claims = try BundledClaims()
        let all = effects(claims.reports) { $0.places = [[.border(.finnish)]] }
        let border = try #require(all.first { $0.placement.place == .border(.finnish) && $0.figures.knownAfter == 5 })
        #expect(border.figures.knownBefore == 2 && border.refusal == .tooFewDays && border.change == nil)
        #expect(all.allSatisfy { $0.refusal == .tooFewDays })
    }
}
