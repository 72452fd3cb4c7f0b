import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("What two reports mean for each other")
struct ReportRelationTests {
    let atlas: Atlas
    let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    private func verdict(_ one: PlacedReport, _ other: PlacedReport) -> RelationVerdict {
        relation(one, other, tree: tree).verdict
    }

    private func changed(_ report: PlacedReport, _ change: (inout PlacedReport) throws -> Void) rethrows
        -> PlacedReport
    {
        var report = report
        report.id += "-changed"
        try change(&report)
        return report
    }

    @Test("the same thing: an echo, an agreement, a contradiction")
    func sameThing() throws {
        let exact = try ReportBuilder.intoFinland("exact", "2022-09-24/2022-09-25", 16_886)
        let press = changed(exact) { $0.quantity = Quantity(17_000, .about) }
        #expect(verdict(exact, press) == .redundant)
        let other = changed(press) { $0.details.authority = "Frontex" }
        #expect(verdict(exact, other) == .consistent)
        let high = changed(other) { $0.quantity = Quantity(30_000) }
        #expect(verdict(exact, high) == .contradictory)
        #expect(relation(exact, high, tree: tree).axes.all == Array(repeating: .equals, count: 5))
    }

    @Test("numbers without days contradict nothing")
    func undated() throws {
        let one = changed(try ReportBuilder.intoFinland("a", "2022-09-24", 5)) { $0.period = nil }
        let other = changed(one) { $0.quantity = Quantity(9) }
        #expect(verdict(one, other) == .unrelated)
        #expect(relation(one, other, tree: tree).period == .unknown)
    }

    @Test("a part fits into its whole or contradicts it")
    func parts() throws {
        let week = try ReportBuilder.intoFinland("week", "2022-09-21/2022-09-27", 50_655)
        let day = try ReportBuilder.intoFinland("day", "2022-09-24", 8_572)
        #expect(verdict(week, day) == .consistent && verdict(day, week) == .consistent)
        #expect(relation(week, day, tree: tree).period == .contains)
        #expect(relation(day, week, tree: tree).period == .within)
        let tooLarge = changed(day) { $0.quantity = Quantity(60_000, .moreThan) }
        #expect(verdict(week, tooLarge) == .contradictory)
        let open = changed(week) { $0.quantity = Quantity(50_000, .moreThan) }
        #expect(verdict(open, tooLarge) == .consistent, "nothing limits the whole")
        let vague = changed(tooLarge) { $0.period = Period("2022-09-20..2022-09-22/2022-09-24") }
        #expect(verdict(week, vague) == .unrelated, "open days may lie outside the week")
    }

    @Test("wordings that may mean the same days prove no contradiction between a part and a whole")
    func vagueParts() throws {
        let whole = changed(try ReportBuilder.intoFinland("whole", "2022-09-24", 100)) {
            $0.period = Period("2022-09-19..2022-09-21/2022-09-27")
        }
        let part = changed(whole) {
            $0.placement.place = .crossing("vaalimaa-torfyanovka"); $0.quantity = Quantity(500)
        }
        #expect(relation(whole, part, tree: tree).axes.place == .contains)
        #expect(verdict(whole, part) == .unrelated)
    }

    @Test("sums with a meaning")
    func additive() throws {
        let saturday = try ReportBuilder.intoFinland("sat", "2022-09-24", 8_572)
        let sunday = try ReportBuilder.intoFinland("sun", "2022-09-25", 8_314)
        #expect(verdict(saturday, sunday) == .additive)
        let back = try ReportBuilder.outOfFinland("back", "2022-09-24", 4_199)
        #expect(verdict(saturday, back) == .additive, "both ways together")
        #expect(verdict(sunday, back) == .unrelated, "another day and another way")
        let ukrainian = try changed(saturday) { $0.population = try #require(Population("citizen=UKR")) }
        #expect(verdict(saturday, ukrainian) == .additive)
        let estonia = try ReportBuilder.report(
            "est",
            at: .border(try #require(BorderCode("EST-RUS"))),
            from: .country("RUS"),
            to: .country("EST"),
            "2022-09-24",
            10
        )
        #expect(verdict(saturday, estonia) == .additive, "out of Russia over two borders")
        let vaalimaa = changed(saturday) { $0.placement.place = .crossing("vaalimaa-torfyanovka") }
        let nuijamaa = changed(saturday) { $0.placement.place = .crossing("nuijamaa-brusnichnoye") }
        #expect(verdict(vaalimaa, nuijamaa) == .additive)
        #expect(verdict(vaalimaa, saturday) == .consistent, "a crossing may have all of its border's")
    }

    @Test("different people do not add up over days or places")
    func persons() throws {
        let persons = Measure(.flow, .person)
        let saturday = changed(try ReportBuilder.intoFinland("sat", "2022-09-24", 9)) { $0.measure = persons }
        let sunday = changed(try ReportBuilder.intoFinland("sun", "2022-09-25", 9)) { $0.measure = persons }
        #expect(verdict(saturday, sunday) == .unrelated)
        let others = try changed(saturday) { $0.population = try #require(Population("citizen=UKR")) }
        #expect(verdict(saturday, others) == .additive)
    }

    @Test("different things are unrelated, rates have no parts")
    func measures() throws {
        let flow = try ReportBuilder.intoFinland("flow", "2022-09-21/2022-09-27", 10)
        for kind in MeasureKind.allCases where kind != .flow {
            let other = changed(flow) {
                $0.measure.kind = kind; $0.quantity = Quantity(99)
            }
            #expect(verdict(flow, other) == .unrelated)
            let sameKind = changed(other) {
                $0.period = Period(Day(rawValue: 19_259)); $0.quantity = Quantity(500)
            }
            #expect(verdict(other, sameKind) == (kind.addsUp ? .contradictory : .unrelated))
        }
        let persons = changed(flow) { $0.measure.unit = .person }
        #expect(verdict(flow, persons) == .unrelated)
    }

    @Test("lineage decides where the axes do not")
    func computed() throws {
        let georgia = try ReportBuilder.report(
            "geo",
            at: .country("GEO"),
            from: .anywhere,
            to: .country("GEO"),
            "2022-09-21/2022-09-26",
            53_136
        )
        let total = try ReportBuilder.report(
            "ap",
            at: .country("RUS"),
            from: .country("RUS"),
            to: .anywhere,
            "2022-09-21/2022-09-27",
            194_000,
            .moreThan,
            derivedFrom: ["geo"]
        )
        #expect(verdict(total, georgia) == .consistent && verdict(georgia, total) == .consistent)
        #expect(relation(total, georgia, tree: tree).direction == .partlyOverlaps)
        let small = changed(total) { $0.quantity = Quantity(40_000, .lessThan) }
        #expect(verdict(small, georgia) == .contradictory)
        let stranger = changed(total) { $0.details.derivedFrom = [] }
        #expect(verdict(stranger, georgia) == .unrelated, "partly the same people: never additive")
    }

    @Test("a report that replaces another repeats it, or says that it was wrong")
    func revisions() throws {
        let old = try ReportBuilder.intoFinland("old", "2022-09-24", 8_000)
        let same = changed(old) {
            $0.details.supersedes = "old"; $0.period = Period(Day(rawValue: 19_000))
        }
        #expect(verdict(old, same) == .redundant)
        let corrected = changed(same) { $0.quantity = Quantity(8_572) }
        #expect(verdict(corrected, old) == .contradictory)
    }

    @Test("verdicts are symmetric, axes flip, containment is transitive", arguments: 0..<10 as Range<UInt64>)
    func properties(seed: UInt64) {
        let reports = RandomReports.bag(seed: seed, atlas: atlas)
        let containment = Containment(tree: tree)
        for one in reports {
            for other in reports {
                let there = relation(one, other, tree: tree)
                let back = relation(other, one, tree: tree)
                #expect(there.verdict == back.verdict)
                #expect(there.axes.all == back.axes.all.map(\.flipped))
                if there.verdict == .additive {
                    #expect(!containment.contains(one, other) && !containment.isSameThing(one, other))
                    #expect(there.axes.all.contains(.disjoint))
                }
                guard containment.contains(one, other) else { continue }
                #expect(there.place.holds && there.period.holds && there.population.holds && there.direction.holds)
                for third in reports where containment.contains(other, third) && !containment.isSameThing(one, third) {
                    #expect(containment.contains(one, third))
                }
            }
        }
    }
}
