import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("How the bundled reports of 2022 stand to each other")
struct BundledRelationsTests {
    let claims: BundledClaims
    let tree: PlaceTree

    init() throws {
        claims = try BundledClaims()
        tree = PlaceTree(atlas: claims.atlas)
    }

    private func claim(_ id: String) throws -> PlacedReport { try #require(claims.reports.first { $0.id == id }) }

    private func verdict(_ one: String, _ other: String) throws -> RelationVerdict {
        relation(try claim(one), try claim(other), tree: tree).verdict
    }

    private func supported(_ id: String, by ids: [String]? = nil) throws -> Support {
        support(of: try claim(id), by: try ids?.map(claim) ?? claims.reports, tree: tree)
    }

    private let daily = (21...26).map { "fi-2022-09-\($0)-in" }

    @Test("six Finnish days: 43,590, more than 43,000 and nearly 44,000")
    func sixDays() throws {
        for id in ["fi-2022-09-21-26-in", "fi-since-last-week-ap"] {
            let found = try supported(id, by: daily)
            #expect(found.verdict == .supported)
            #expect(found.arithmetic[0].sum == 43_590 && found.arithmetic[0].addends == daily)
        }
        #expect(
            try supported("fi-2022-09-21-26-in", by: daily).arithmetic[0].words
                == "4,824 + 6,470 + 7,667 + 8,572 + 8,314 + 7,743 = 43,590"
        )
        #expect(try supported("fi-2022-09-21-26-in").verdict == .supported, "among all reports too")
    }

    @Test("the weekend's 16,886 supports 17,000")
    func weekend() throws {
        let found = try supported("fi-2022-09-weekend-in-17k", by: daily)
        #expect(found.verdict == .supported && found.arithmetic[0].sum == 16_886)
        #expect(try verdict("fi-2022-09-weekend-in", "fi-2022-09-weekend-in-17k") == .redundant)
    }

    @Test("the week's 50,655 leaves 7,065 for the 27th beside about 7,000")
    func remainderOfWeek() throws {
        let day = try ReportBuilder.day("2022-09-27")
        let left = try #require(
            remainder(of: try claim("fi-week-after"), for: day...day, after: try daily.map(claim), tree: tree)
        )
        #expect(left.count == 7_065 && left.subtrahends == daily)
        let all = try #require(
            remainder(of: try claim("fi-week-after"), for: day...day, after: claims.reports, tree: tree)
        )
        #expect(all.count == 7_065 && all.subtrahends.contains("fi-2022-09-weekend-in"), "the fewest counts that do")
        #expect(left.isUpperLimit, "the week is for all of Finland, the days for its border with Russia")
        #expect(try claim("fi-2022-09-27-in").quantity.bounds.overlaps(Bounds(lower: 0, upper: left.count)))
    }

    @Test("22 to 25 September: 31,023 beside Frontex's about 30,000")
    func fourDays() throws {
        let found = try supported("eu-fi-four-days", by: daily)
        let frontex = try claim("eu-fi-four-days")
        let days = try ReportBuilder.day("2022-09-22")...ReportBuilder.day("2022-09-25")
        let series = ExactSeries.all(within: frontex, among: try daily.map(claim), tree: tree)
        let sum = try #require(series.first?.sum(over: days))
        #expect(sum.sum == 31_023 && sum.isLowerLimit)
        #expect(frontex.quantity.bounds.overlaps(Bounds(lower: sum.sum, upper: nil)))
        #expect(found.verdict == .unknown, "the sum is for the border with Russia, the figure for Finland")
    }

    @Test("Georgia's 53,136 supports more than 53,000")
    func georgia() throws {
        for id in ["ge-since-last-week", "ge-since-last-week-abd"] {
            let found = try supported(id)
            #expect(found.verdict == .supported && found.arithmetic[0].addends == ["ge-2022-09-21-26-in"])
            #expect(try verdict(id, "ge-2022-09-21-26-in") == .redundant)
        }
    }

    @Test(
        "never added",
        arguments: [
            ("ru-ap-194k", "kz-2022-09-27-in-more"), ("ru-ap-194k", "ge-since-last-week"),
            ("ru-ap-194k", "fi-since-last-week-ap"), ("ru-nyt-200k", "ge-2022-09-21-26-in"),
            ("ru-nyt-200k", "kz-2022-09-27-in"), ("ru-nyt-200k-abd", "ge-since-last-week-abd"),
            ("eu-week-in", "fi-since-last-week-ap"), ("eu-week-in", "fi-2022-09-24-in"),
            ("fi-se-2022-09-21-in", "fi-2022-09-21-in"), ("ge-stock-2022-10-03", "ge-2022-09-21-26-in"),
            ("lars-queue-3500", "lars-two-days-20000"), ("ge-per-day-now", "ge-2022-09-21-26-in"),
            ("fi-2022-10-04-refused", "fi-2022-10-04-in"), ("fi-forecast-weekend", "fi-2022-09-weekend-in"),
        ]
    )
    func neverAdded(one: String, other: String) throws {
        #expect(try verdict(one, other) != .additive)
        #expect(try verdict(other, one) != .additive)
    }

    @Test("three crossings are part of the whole border")
    func section() throws {
        let part = relation(try claim("fi-se-2022-09-21-in"), try claim("fi-2022-09-21-in"), tree: tree)
        #expect(part.place == .within && part.period == .equals && part.verdict == .consistent)
    }

    @Test("only flows are added, and only to flows of the same unit")
    func additive() throws {
        var sums = 0
        for (index, one) in claims.reports.enumerated() {
            for other in claims.reports[..<index] where relation(one, other, tree: tree).verdict == .additive {
                sums += 1
                #expect(one.measure == other.measure && one.measure.kind.addsUp)
                #expect(!one.details.derivedFrom.contains(other.id) && !other.details.derivedFrom.contains(one.id))
            }
        }
        #expect(sums > 50)
        #expect(try verdict("fi-2022-09-24-in", "fi-2022-09-25-in") == .additive)
        #expect(try verdict("fi-2022-09-24-in", "fi-2022-09-24-out") == .additive)
    }

    @Test("contradictions that the bundle has")
    func contradictions() throws {
        #expect(try verdict("kz-2022-10-04-out", "kz-2022-10-04-out-typo") == .contradictory)
        var found: Set<Set<String>> = []
        for (index, one) in claims.reports.enumerated() {
            for other in claims.reports[..<index] where relation(one, other, tree: tree).verdict == .contradictory {
                found.insert([one.id, other.id])
            }
        }
        #expect(found.contains(["kz-2022-10-04-out", "kz-2022-10-04-out-typo"]))
        #expect(found.count < 15, "\(found)")
    }

    @Test("echoes: 98,000 about and more than, 200,000 through two papers, 53,136 in three wordings")
    func echoes() throws {
        let groups = echoGroups(of: claims.reports, tree: tree)
        func members(_ id: String) -> [String] {
            groups.first { $0.id == id }?.reports.map { claims.reports[$0].id }.sorted() ?? []
        }
        #expect(
            members("kz-98000") == ["kz-2022-09-27-in", "kz-2022-09-27-in-more", "kz-since-last-week-abd"]
        )
        #expect(groups.first { $0.id == "kz-98000" }?.quantity == Bounds(lower: 97_000, upper: nil))
        #expect(members("ge-53136") == ["ge-2022-09-21-26-in", "ge-since-last-week", "ge-since-last-week-abd"])
        #expect(members("ru-nyt-200k").count == 2)
        #expect(groups.flatMap(\.reports).sorted() == Array(claims.reports.indices))
    }

    @Test("the lineage of the bundle has no circles and no unknown ids")
    func lineage() {
        let lineage = Lineage(claims.reports)
        #expect(lineage.diagnostics.isEmpty)
        #expect(lineage.ancestors(of: "ru-ap-194k").count == 3)
        #expect(lineage.superseded.contains("kz-2022-10-04-out-typo"))
    }
}
