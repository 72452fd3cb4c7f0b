import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Reports that carry one figure")
struct EchoGroupTests {
    let atlas: Atlas
    let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    private func kazakhstan(
        _ id: String,
        _ period: String,
        _ qualifier: Qualifier,
        value: Int64 = 98_000,
        evidence: String = ""
    ) throws -> PlacedReport {
        var report = try ReportBuilder.report(
            id,
            at: .country("KAZ"),
            from: .anywhere,
            to: .country("KAZ"),
            period,
            value,
            qualifier,
            by: "Ministry (A. Speaker)"
        )
        report.details.evidence = evidence
        return report
    }

    @Test("about and more than, through two outlets: one figure, the limits of both")
    func proposed() throws {
        let groups = echoGroups(
            of: [
                try kazakhstan("about", "2022-09-21/2022-09-25..2022-09-27", .about),
                try kazakhstan("other", "2022-09-21/2022-09-27", .exact, value: 64_234),
                try kazakhstan("more", "2022-09-19..2022-09-21/2022-09-25..2022-09-28", .moreThan),
            ],
            tree: tree
        )
        #expect(groups.map(\.reports) == [[0, 2], [1]])
        #expect(groups[0].id == "echo:about" && groups[0].isProposed && groups[0].isEcho)
        #expect(groups[0].quantity == Bounds(lower: 97_000, upper: nil))
        #expect(groups[0].periods.map(\.startEarliest) == [Day("2022-09-19"), Day("2022-09-21")])
        #expect(!groups[1].isProposed && !groups[1].isEcho)
        #expect(groups[1].quantity == Bounds(lower: 64_234, upper: 64_234))
    }

    @Test("named groups stand, others join the one they fit, and neither of two")
    func named() throws {
        let a = try kazakhstan("a", "2022-09-21/2022-09-27", .about, evidence: "kz-98")
        let b = try kazakhstan("b", "2022-09-01/2022-09-27", .exact, value: 5, evidence: "kz-98")
        let c = try kazakhstan("c", "2022-09-21/2022-09-27", .moreThan)
        let groups = echoGroups(of: [a, b, c], tree: tree)
        #expect(groups.map(\.reports) == [[0, 1, 2]] && groups[0].id == "kz-98" && groups[0].isProposed)
        #expect(!echoGroups(of: [a, b], tree: tree)[0].isProposed)
        let second = try kazakhstan("d", "2022-09-21/2022-09-27", .about, evidence: "kz-other")
        #expect(echoGroups(of: [a, c, second], tree: tree).map(\.reports) == [[0], [1], [2]])
        var stock = b
        stock.measure = Measure(.stock, .person)
        #expect(echoGroups(of: [a, stock], tree: tree).count == 2, "a group never mixes measures")
    }

    @Test("equal numbers of other days, ways or authorities are no echo")
    func different() throws {
        let one = try kazakhstan("a", "2022-09-21/2022-09-26", .exact)
        let longer = try kazakhstan("b", "2022-09-21/2022-09-27", .exact)
        var back = one
        back.placement = one.placement.reversed
        var other = one
        other.details.authority = "Police"
        let reports = [one, longer, back, other]
        #expect(echoGroups(of: reports, tree: tree).map(\.reports) == [[0], [1], [2], [3]])
    }

    @Test("what a correction replaces does not widen the group")
    func corrected() throws {
        let typo = try kazakhstan("typo", "2022-09-21/2022-09-27", .about, value: 174_000, evidence: "kz-out")
        var right = try kazakhstan("right", "2022-09-21/2022-09-27", .about, value: 147_000, evidence: "kz-out")
        right.details.supersedes = "typo"
        let group = echoGroups(of: [typo, right], tree: tree)[0]
        #expect(group.quantity == Bounds(lower: 146_000, upper: 148_000) && group.reports == [0, 1])
    }

    @Test("an echo raises nothing", arguments: 0..<12 as Range<UInt64>)
    func independence(seed: UInt64) {
        let reports = RandomReports.bag(seed: seed, atlas: atlas)
        let groups = echoGroups(of: reports, tree: tree)
        #expect(groups.flatMap(\.reports).sorted() == Array(reports.indices), "every report once")
        var random = SplitMix(seed: seed)
        for _ in 0..<5 {
            let pick = Int.random(in: reports.indices, using: &random)
            var echo = reports[pick]
            echo.id = "echo"
            echo.details.via = "Another Paper"
            #expect(echoGroups(of: reports + [echo], tree: tree).count == groups.count)
        }
    }

    @Test("the order of the reports never matters", arguments: 0..<8 as Range<UInt64>)
    func order(seed: UInt64) {
        var reports = RandomReports.bag(seed: seed, atlas: atlas)
        func names(_ groups: [EchoGroup]) -> Set<Set<String>> {
            Set(groups.map { Set($0.reports.map { reports[$0].id }) })
        }
        for index in reports.indices where index % 2 == 0 { reports[index].quantity = Quantity(7) }
        let before = echoGroups(of: reports, tree: tree)
        let expected = names(before)
        let ids = Set(before.map(\.id))
        var random = SplitMix(seed: seed + 5)
        reports.shuffle(using: &random)
        let after = echoGroups(of: reports, tree: tree)
        #expect(names(after) == expected && Set(after.map(\.id)) == ids)
    }

    @Test("ten thousand equal figures of different days")
    func many() throws {
        let reports = (0..<10_000).map { number in
            PlacedReport(
                id: "r\(number)",
                placement: Placement(place: .country("KAZ"), direction: .unstated(.anywhere, .country("KAZ"))),
                period: Period(Day(rawValue: 10_000 + Int32(number))),
                quantity: Quantity(.max)
            )
        }
        #expect(echoGroups(of: reports, tree: tree).count == 10_000)
    }
}
