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
    private static func file() throws -> String {
        String(decoding: try Data(contentsOf: PortTableTests.folder.appending(path: "hedges.csv")), as: UTF8.self)
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
        let pairs = try HedgePairs(csv: Self.file(), reports: LeftOut(atlas: .embedded()).reports)
        let report = PortTableTests.folder.deletingLastPathComponent().appending(path: "reports/real-worlds.md")
        let published = String(decoding: try Data(contentsOf: report), as: UTF8.self)
        #expect(published.contains(pairs.markdown))
        #expect(pairs.markdown.contains("| more_than | 2 | 2 | "))
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
        #expect(pairs.markdown.contains("| more_than | 2 | 1 | "))
    }

    @Test(arguments: [
        "claim,exact\nnobody,+a\n", "claim,exact\na,+nobody\n", "claim,exact\na,+near\n", "claim,exact\na\n",
    ])
    func whatIsNoPairIsRefused(_ text: String) throws {
        let reports = [report("a", Quantity(7)), report("near", Quantity(10, .nearly))]
        #expect(throws: PortTable.Fault.self) { try HedgePairs(csv: text, reports: reports) }
    }
}
