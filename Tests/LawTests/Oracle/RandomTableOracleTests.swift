import BorderTestSupport
import Foundation
import Testing

/// Tables in which any of the optional columns is filled, held against the slow rule by every verb that gives numbers.
@Suite struct RandomTableOracleTests {
    /// How a table is asked, and how it is made.
    struct Question: Sendable, CustomTestStringConvertible {
        var call: String
        var seeds: Range<UInt64>
        var byMonth = false
        var file: String?
        var wordings = false
        var sources = false
        var repeats = false
        /// Into how many files without a source of their own the rows are dealt.
        var files = 1

        var testDescription: String {
            "\(call) \(wordings ? "wordings" : "")\(sources ? "sources" : "")\(files > 1 ? "files" : "")\(seeds)"
        }

        init(
            _ call: String,
            _ seeds: Range<UInt64>,
            byMonth: Bool = false,
            file: String? = nil,
            wordings: Bool = false,
            sources: Bool = false,
            repeats: Bool = false,
            files: Int = 1
        ) {
            self.call = call
            let factor = ProcessInfo.processInfo.environment["LAW_FACTOR"].flatMap(UInt64.init) ?? 1
            self.seeds = seeds.lowerBound..<seeds.lowerBound + UInt64(seeds.count) * factor
            self.byMonth = byMonth
            self.file = file
            self.wordings = wordings
            self.sources = sources
            self.repeats = repeats
            self.files = files
        }
    }

    static let questions = [
        Question("flows FILES --by border --csv", 10_000..<10_040),
        Question("flows FILES --by border,month --csv", 20_000..<20_030, byMonth: true),
        Question("flows FILES --by border --csv", 30_000..<30_020, wordings: true),
        Question("flows FILES --by border --csv", 40_000..<40_020, sources: true),
        Question("flows FILES --by border --rows counts --csv", 50_000..<50_010, repeats: true),
        Question("flows FILES --by border --csv", 55_000..<55_015, files: 2),
        Question("measures FILES --by border --csv", 60_000..<60_010),
        Question("measures FILES --by border,month --csv", 70_000..<70_010, byMonth: true),
        Question("export FILES --format csv", 80_000..<80_010),
        Question("report FILES -o out", 90_000..<90_005, file: "out/flows.csv"),
    ]

    @Test(arguments: questions) func everyVerbGivesTheNumberOfTheSlowRule(_ question: Question) throws {
        var problems: [String] = []
        for seed in question.seeds {
            let random = RandomTable(
                seed: seed,
                wordings: question.wordings,
                sources: question.sources,
                repeats: question.repeats
            )
            var dealing = SplitMix(seed: seed)
            let tables = random.table.dealt(into: question.files, &dealing)
            let answer = try Printed(
                question.call.split(separator: " ").map(String.init),
                on: tables,
                reading: question.file
            )
            let rows = Self.rows(of: tables, in: random.world)
            let groups = Group.groups(of: rows, byMonth: question.byMonth)
            var wrong = groups.flatMap { Verdict.problems(of: answer, group: $0.0, rows: $0.1) }
            if !answer.said.contains("0 rejected") { wrong.append("rows are rejected") }
            if !wrong.isEmpty { problems.append("seed \(seed): \(wrong)\n\(random.table)\(answer.said)") }
        }
        #expect(
            problems.isEmpty,
            "\(problems.count) of \(question.seeds.count): \(problems.prefix(3).joined(separator: "\n"))"
        )
    }

    /// What the rows of some files mean: files that share days are sources of their own.
    private static func rows(of tables: [Table], in world: World) -> [CountedRow] {
        var files = tables.map { $0.rows.map { CountedRow($0, in: world) } }
        let days = files.map { PairwiseOracle($0).days }
        let share = days.indices.contains { index in days[..<index].contains { !$0.isDisjoint(with: days[index]) } }
        for file in files.indices where share {
            // Rows that name who says them are of one source, whatever file they stand in.
            for row in files[file].indices where files[file][row].source == "||" { files[file][row].source = "\(file)" }
        }
        return files.flatMap { $0 }
    }
}
