import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderFlow
@testable import borderflow_bench

/// The bundled reports with a figure or a report less.
@Suite struct LeftOutTests {
    @Test func whatTheOthersAllowHoldsTheFigureLeftOut() throws {
        var leftOut = try LeftOut(atlas: .embedded())
        leftOut.askForFigures(["fi-2022-09-23-in", "fi-2022-09-weekend-in"])
        #expect(leftOut.figures.count == 2)
        let friday = try #require(leftOut.figures.first { $0.id == "fi-2022-09-23-in" })
        #expect(friday.truth == 7_667)
        #expect(friday.bounds.lower == 7_077 && friday.bounds.upper == 8_077)
        let best = try #require(friday.best)
        #expect(abs(best - 7_790) < 50 && !friday.isDerived)
        // The days are its sum, whoever says so.
        let weekend = try #require(leftOut.figures.first { $0.id == "fi-2022-09-weekend-in" })
        #expect(weekend.isDerived && weekend.best == 16_886 && weekend.truth == 16_886)
    }

    @Test func aReportLessLeavesNothingUnsettled() throws {
        var leftOut = try LeftOut(atlas: .embedded())
        leftOut.askForSettling(every: 74)
        #expect(leftOut.bags == 2 && leftOut.unsettled == 0)
    }
}
