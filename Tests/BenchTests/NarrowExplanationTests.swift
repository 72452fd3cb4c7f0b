import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderReports
import BorderTestSupport
import Testing

@testable import BorderFlow
@testable import borderflow_bench

/// An explanation is made from what hangs together with its number alone, and says what one made from everything would.
@Suite struct NarrowExplanationTests {
    @Test func idsOfReportsAreExplainedAsAmongAllReports() throws {
        let atlas = try Atlas.embedded()
        let dossier = try Dossier(reading: DossierSource.bundled, atlas: atlas)
        let all = Explanation(dossier.reconciled().result, atlas: atlas)
        let ids = ["fi-2022-09-23-in", "ge-2022-09-17-26-in", "no-2022-09-25-in"]
        // Factors share out among the statements of a bag, so that those of a smaller bag may be others.
        func numbers(_ lines: [String]) -> [String] {
            lines.filter { !$0.contains("  × ") && !$0.contains("the pattern's constant") }
        }
        for (id, lines) in try dossier.explanations(of: ids, Selection()) {
            #expect(!lines.isEmpty && numbers(lines) == numbers(all.lines(forID: id, atlas: atlas)), "\(id)")
        }
        for id in ids.prefix(1) {
            let told = try #require(dossier.explanations(of: [id], Selection()).first).lines
            #expect(numbers(told) == numbers(all.lines(forID: id, atlas: atlas)), "\(id) alone")
        }
    }

    @Test func estimatesSayHowFarTheyDependOnTheConstant() throws {
        let atlas = try Atlas.embedded()
        let dossier = try Dossier(reading: DossierSource.bundled, atlas: atlas)
        let lines = try dossier.explanations(of: ["ge-2022-09-26-in"], Selection()).flatMap(\.lines)
        #expect(lines.contains { $0.contains("With half the pattern's constant of 0.30 it is ") })
        // It stands below an estimate, and nowhere else.
        #expect(lines.count { $0.contains("Best estimate") } == lines.count { $0.contains("pattern's constant") })
    }
}
