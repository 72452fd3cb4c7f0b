import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("How reports stand to each other")
struct ContainmentTests {
    let atlas: Atlas
    let containment: Containment

    init() throws {
        atlas = try Atlas.embedded()
        containment = Containment(tree: PlaceTree(atlas: atlas))
    }

    @Test("only days that are certain hold other days")
    func certainDays() throws {
        let day = try ReportBuilder.intoFinland("day", "2022-09-24", 1)
        let week = try ReportBuilder.intoFinland("week", "2022-09-21/2022-09-27", 9)
        let vague = try ReportBuilder.intoFinland("vague", "2022-09-21..2022-09-25/2022-09-27", 9)
        let vagueButCertain = try ReportBuilder.intoFinland("since", "2022-09-19..2022-09-24/2022-09-25", 9)
        let undated = {
            var report = day; report.period = nil; return report
        }()
        #expect(containment.contains(week, day) && !containment.contains(day, week))
        #expect(!containment.contains(vague, day), "the 24th may lie before the start")
        #expect(containment.contains(vagueButCertain, day))
        #expect(!containment.contains(week, undated) && !containment.contains(undated, day))
        #expect(!containment.contains(day, day))
    }

    @Test("narrower people, one measure, known modes")
    func people() throws {
        let day = try ReportBuilder.intoFinland("day", "2022-09-24", 1)
        func other(_ change: (inout PlacedReport) throws -> Void) rethrows -> PlacedReport {
            var report = day
            try change(&report)
            return report
        }
        let everybody = other { $0.population = .any }
        #expect(containment.contains(everybody, day) && !containment.contains(day, everybody))
        let persons = other {
            $0.measure = Measure(.flow, .person); $0.population = .any
        }
        #expect(!containment.contains(persons, day))
        let rail = other { $0.mode = .rail }
        #expect(containment.contains(day, rail) && !containment.contains(rail, day))
        let back = other {
            $0.placement = $0.placement.reversed; $0.population = .any
        }
        #expect(!containment.contains(back, day))
        let vaalimaa = other { $0.placement.place = .crossing("vaalimaa-torfyanovka") }
        #expect(containment.contains(day, vaalimaa) && !containment.contains(vaalimaa, day))
    }

    @Test("the same thing: same days, wordings of the same days, or one group of evidence")
    func sameThing() throws {
        let one = try ReportBuilder.intoFinland("a", "2022-09-24/2022-09-25", 16_886)
        let other = try ReportBuilder.intoFinland("b", "2022-09-24/2022-09-25", 17_000, .about)
        #expect(containment.isSameThing(one, other))
        let since = try ReportBuilder.intoFinland("c", "2022-09-19..2022-09-21/2022-09-27", 1)
        let sinceLater = try ReportBuilder.intoFinland("d", "2022-09-20..2022-09-21/2022-09-27", 1)
        #expect(containment.isSameThing(since, sinceLater), "certain of the same days")
        #expect(!containment.isSameThing(one, since))
        var evident = one
        evident.details.evidence = "weekend"
        var echo = try ReportBuilder.intoFinland("e", "2022-09-23/2022-09-25", 17_000, .about)
        #expect(!containment.isSameThing(evident, echo))
        echo.details.evidence = "weekend"
        #expect(containment.isSameThing(evident, echo))
        echo.mode = .rail
        #expect(!containment.isSameThing(evident, echo))
        var undated = one
        undated.period = nil
        #expect(containment.isSameThing(undated, undated) && !containment.isSameThing(undated, one))
    }

    @Test("the order of the reports never matters", arguments: 0..<12 as Range<UInt64>)
    func shuffles(seed: UInt64) throws {
        var reports = RandomReports.bag(seed: seed, atlas: atlas)
        let groupings = [
            Grouping(), Grouping(places: [.country]), Grouping(places: [.crossing, .country], period: .day),
            Grouping(places: [.macroRegion], period: .week, byMode: true),
        ]
        var selection = Selection()
        if seed % 2 == 0 {
            selection.from = Day(rawValue: 19_257)
            selection.to = Day(rawValue: 19_262)
        }
        let grouping = groupings[Int(seed % 4)]
        var input = FlowInput()
        input.reports = reports
        let expected = try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
        var random = SplitMix(seed: seed + 99)
        for _ in 0..<3 {
            reports.shuffle(using: &random)
            input.reports = reports
            let again = try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
            #expect(again.rows == expected.rows)
            #expect(again.pairs == expected.pairs)
            #expect(Set(again.leftOut) == Set(expected.leftOut))
            #expect(again.sources == expected.sources)
        }
    }

    @Test("nothing is lost and nothing is there twice", arguments: 0..<12 as Range<UInt64>)
    func accounting(seed: UInt64) throws {
        let reports = RandomReports.bag(seed: seed, atlas: atlas)
        var input = FlowInput()
        input.reports = reports
        let grouping = Grouping(places: [PlaceDimension.allCases[Int(seed % 5)]])
        let summary = try summarise(input, selection: Selection(), grouping: grouping, atlas: atlas)
        let shown = summary.rows.filter { !$0.id.hasPrefix("sum:") }.map(\.id)
        #expect(Set(shown).count == shown.count)
        #expect(Set(shown) == Set(reports.filter { $0.measure.kind == .flow }.map(\.id)))
        #expect(summary.leftOut.reduce(0) { $0 + $1.count } == reports.count { $0.measure.kind == .stock })
    }

    @Test(
        "measures are never mixed: every sum has one, and its parts are its addends",
        arguments: 0..<12 as Range<UInt64>
    )
    func measures(seed: UInt64) throws {
        let reports = RandomReports.bag(seed: seed, atlas: atlas)
        var input = FlowInput()
        input.reports = reports
        var selection = Selection()
        selection.kinds = [.flow, .stock]
        let byId = Dictionary(uniqueKeysWithValues: reports.map { ($0.id, $0) })
        for unit in [PeriodUnit.day, .week, .month] {
            let grouping = Grouping(places: [.country], period: unit)
            for row in try summarise(input, selection: selection, grouping: grouping, atlas: atlas).rows {
                if let report = byId[row.id] {
                    #expect(row.quantity == report.quantity && row.measure == report.measure)
                    #expect(row.basis == (report.quantity.qualifier == .exact ? .observed : .reported))
                } else {
                    let parts = row.addends.compactMap { byId[$0] }
                    #expect(row.basis == .derived && parts.count == row.addends.count && parts.count > 1)
                    #expect(parts.allSatisfy { $0.measure == row.measure && $0.quantity.qualifier == .exact })
                    #expect(row.quantity == Quantity(parts.reduce(0) { $0 + $1.quantity.value }))
                }
            }
        }
    }

    @Test("a report with an id twice keeps both rows")
    func sameIdTwice() throws {
        let report = try ReportBuilder.intoFinland("twice", "2022-09-24", 5)
        var input = FlowInput()
        input.reports = [report, report]
        let summary = try summarise(input, selection: Selection(), grouping: Grouping(), atlas: atlas)
        #expect(summary.rows.map(\.id) == ["twice", "twice"])
        #expect(summary.rows.map(\.role) == [.figure, .alternative])
    }

    @Test("more reports than anybody reads are listed without nesting")
    func limit() throws {
        var input = FlowInput()
        input.reports = try (0...ReportGroup.nestingLimit).map {
            try ReportBuilder.intoFinland("r\($0)", "2022-09-24", Int64($0))
        }
        input.reports.append(try ReportBuilder.intoFinland("week", "2022-09-21/2022-09-27", 9))
        let summary = try summarise(input, selection: Selection(), grouping: Grouping(), atlas: atlas)
        #expect(summary.rows.count == input.reports.count)
        #expect(summary.rows.allSatisfy { $0.level == 0 })
    }

    @Test("sums beyond 64 bits are not made")
    func overflow() throws {
        var input = FlowInput()
        input.reports = [
            try ReportBuilder.intoFinland("a", "2022-09-24", .max),
            try ReportBuilder.intoFinland("b", "2022-09-25", .max),
        ]
        var selection = Selection()
        selection.from = Day("2022-09-24")
        selection.to = Day("2022-09-25")
        let summary = try summarise(input, selection: selection, grouping: Grouping(), atlas: atlas)
        #expect(summary.rows.map(\.id) == ["a", "b"])
    }
}
