import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderFlow
@testable import borderflow_bench

/// Claims beside the exact figures published of the same.
@Suite struct HedgePairsTests {
    private static func file(_ name: String = "hedges.csv") throws -> String {
        String(decoding: try Data(contentsOf: PortTableTests.folder.appending(path: name)), as: UTF8.self)
    }

    @Test func thePublishedPairsAreManyAndOfEveryWording() throws {
        let pairs = try HedgePairs(published: Self.file("published-hedges.csv")).pairs
        #expect(pairs.count > 200 && pairs.count(where: \.isBefore) > 30)
        let wordings = Dictionary(grouping: pairs, by: \.quantity.qualifier).mapValues(\.count)
        for wording in [Qualifier.about, .nearly, .moreThan] { #expect(wordings[wording, default: 0] >= 8) }
        #expect(Set(pairs.map(\.claim)).count > pairs.count / 2)
    }

    @Test(arguments: [
        "h\nArrivals,2023,nearly,x,,nearly x,BBC,a,29437,b,after,\n",
        "h\nArrivals,2023,perhaps,3,,3,BBC,a,29437,b,after,\n",
        "h\nArrivals,2023,nearly,30000,,nearly 30k,BBC,,29437,b,after,\n", "h\nArrivals,2023,nearly\n",
    ])
    func whatHasNoSourceOrNumberIsNoPair(_ text: String) {
        #expect(throws: PortTable.Fault.self) { try HedgePairs(published: text) }
    }

    @Test func publishedPairsAreJudged() throws {
        let pairs = try HedgePairs(
            published: """
                what,period,qualifier,value,value_max,wording,said_by,said_source,exact,exact_source,said,note
                Small boats,2023,nearly,30000,,nearly 30 thousand,BBC,a,29437,b,after,
                Small boats,2022,more_than,46000,,more than 46 thousand,BBC,a,45774,b,before,
                Small boats,2021,range,28000,29000,between,BBC,a,28526,b,after,
                """
        )
        #expect(pairs.pairs.map(\.claim) == ["Small boats, 2023", "Small boats, 2022", "Small boats, 2021"])
        #expect(pairs.pairs.map(\.isWithinHard) == [true, false, true])
        #expect(pairs.pairs.map(\.isBefore) == [false, true, false])
        #expect(pairs.wordings.contains("| more_than | before | 1 | 0 | 0 | 0.995 … 0.995 … 0.995 |"))
        #expect(pairs.rows(onlyBroken: true).hasSuffix("| Small boats, 2022 | more_than 46,000 | 45,774 | no | no |"))
    }

    @Test func everyPairIsOfBundledReportsAndWithinTheHardInterval() throws {
        let pairs = try HedgePairs(csv: Self.file(), reports: LeftOut(atlas: .embedded()).reports).pairs
        #expect(pairs.count == 7)
        let exact = Dictionary(uniqueKeysWithValues: pairs.map { ($0.claim, $0.exact) })
        #expect(exact["fi-2022-09-weekend-in-17k"] == 16_886)
        #expect(exact["fi-2022-09-21-26-in"] == 43_590)
        #expect(exact["fi-2022-09-27-in"] == 7_065)
        #expect(exact["eu-fi-four-days"] == 31_023)
        #expect(pairs.allSatisfy { $0.isWithinHard })
    }

    @Test func theTableIsTheOneThatIsPublished() throws {
        let bundled = try HedgePairs(csv: Self.file(), reports: LeftOut(atlas: .embedded()).reports)
        let others = try HedgePairs(published: Self.file("published-hedges.csv"))
        let report = PortTableTests.folder.deletingLastPathComponent().appending(path: "reports/real-worlds.md")
        let published = String(decoding: try Data(contentsOf: report), as: UTF8.self)
        #expect(published.contains(HedgePairs([bundled, others]).wordings))
        #expect(published.contains(bundled.rows(onlyBroken: false)))
        #expect(published.contains(others.rows(onlyBroken: true)))
        #expect(bundled.wordings.contains("| more_than | after | 2 | 2 | "))
    }

    private func report(_ id: String, _ quantity: Quantity) -> PlacedReport {
        let way = FlowDirection.oneWay(Route(from: .country("RUS"), to: .country("FIN")))
        return PlacedReport(
            id: id,
            placement: Placement(place: .country("FIN"), direction: way),
            period: nil,
            quantity: quantity
        )
    }

    @Test func wordingsAreJudgedByTheirIntervals() throws {
        let reports = [
            report("much", Quantity(1_000, .moreThan)), report("near", Quantity(1_000, .nearly)),
            report("a", Quantity(700)), report("b", Quantity(299)), report("c", Quantity(2)),
        ]
        let pairs = try HedgePairs(
            csv: "claim,exact\nmuch,+a +b\nnear,+a +b\nmuch,+a +b +c\nnear,+a -b\n",
            reports: reports
        )
        #expect(pairs.pairs.map(\.exact) == [999, 999, 1_001, 401])
        #expect(pairs.pairs.map(\.isWithinHard) == [false, true, true, true])
        #expect(pairs.wordings.contains("| more_than | after | 2 | 1 | "))
    }

    @Test(arguments: [
        "claim,exact\nnobody,+a\n", "claim,exact\na,+nobody\n", "claim,exact\na,+near\n", "claim,exact\na\n",
    ])
    func whatIsNoPairIsRefused(_ text: String) throws {
        let reports = [report("a", Quantity(7)), report("near", Quantity(10, .nearly))]
        #expect(throws: PortTable.Fault.self) { try HedgePairs(csv: text, reports: reports) }
    }
}
