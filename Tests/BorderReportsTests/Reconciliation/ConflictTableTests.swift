import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The table of contradictions, as programs and as people get it.
@Suite("Tables of contradictions")
struct ConflictTableTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func table(_ rows: String, where isWanted: (ClaimConflict) -> Bool = { _ in true }) throws -> Table {
        Table(conflicts: try Made.reconciliation(rows, atlas: atlas), where: isWanted, atlas: atlas)
    }

    private static let whole = """
        whole,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,1000,exact,Guard,,,A1,,,,,
        part,flow,crossing,2022-09-19,vaalimaa-torfyanovka,RUS>FIN,any,1200,at_least,Paper,,,F6,,,,,
        """

    @Test("a part above its whole, member by member")
    func json() throws {
        let table = try table(Self.whole)
        #expect(table.dataKeys == ["id", "kind", "reports", "what", "set_aside", "done"])
        let row = try #require(try table.jsonRows().first)
        #expect(
            row.members.map(\.value.string) == [
                "conflict:arithmetic:part+whole", "arithmetic", "part whole",
                "Vaalimaa, Russia to Finland, 19 Sept 2022: 1,200 or more (part), but 1,000 (whole) leaves no more",
                "part", "set aside the least trusted, part",
            ]
        )
        #expect(try table.jsonRows().count == 1)
    }

    @Test("on a screen the id is left out and the heading says what is meant")
    func screen() throws {
        let table = try table(Self.whole)
        #expect(table.screenHeadings == ["kind", "reports", "what", "set aside", "done"])
        #expect(table.title == "Reports that do not agree")
        #expect(
            table.notes == [
                "Nothing was averaged. Logic rarely catches a lie: reports that agree may all be wrong."
            ]
        )
        let lines = try table.screen(width: 400)
        #expect(lines.first == "Reports that do not agree")
        #expect(!lines.contains { $0.contains("conflict:") })
    }

    @Test("only those asked for, and a missing cell where none is set aside")
    func filtered() throws {
        let rows = """
            a,flow,crossing,2022-09-21/2022-10-04,KAZ,into KAZ,citizen=RUS,400000,more_than,Minister,,,,,,,,
            b,flow,crossing,2022-09-21/2022-10-04,KAZ,out of KAZ,citizen=RUS,320000,more_than,Minister,,,,,,,,
            c,stock,person,2022-10-04,KAZ,,citizen=RUS,300000,about,Minister,,,,,,,,
            """
        let found = try table(Self.whole + "\n" + rows)
        #expect(try found.jsonTexts("kind") == ["arithmetic", "balance"])
        let balance = try table(Self.whole + "\n" + rows) { $0.kind == .balance }
        #expect(try balance.jsonTexts("reports") == ["a b c"] && balance.jsonTexts("set_aside") == [nil])
        #expect(
            try balance.jsonTexts("what") == [
                "Kazakhstan, into Kazakhstan, citizens of Russia: 400,000 (a) − 320,000 (b) = 80,000, "
                    + "but about 300,000 (c) are said to remain"
            ]
        )
        #expect(try balance.jsonTexts("done") == ["nothing: the wordings leave room; ask who counted"])
    }

    @Test("no contradiction is no proof, and the table says so")
    func none() throws {
        let calm = try table(Self.whole) { $0.kind == .circle }
        #expect(calm.title == "" && calm.rows.isEmpty)
        #expect(
            try calm.screen() == ["No two of the reports contradict one another. That does not make them true."]
        )
        #expect(try calm.csv() == [["id", "kind", "reports", "what", "set_aside", "done"]])
    }
}
