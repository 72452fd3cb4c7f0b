import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Who counted")
struct AuthorityTests {
    @Test(
        "without the person who spoke",
        arguments: [
            ("Finnish Border Guard", "Finnish Border Guard"),
            ("Finnish Border Guard (Matti Pitkäniitty)", "Finnish Border Guard"),
            ("Ministry (a) (b)", "Ministry"), ("Ministry(a)", "Ministry(a)"), ("(a)", "(a)"), (" (a)", ""), ("", ""),
            ("მინისტრი (ა. ბ.)", "მინისტრი"), ("א (ב)", "א"), ("<script> (=cmd())", "<script>"),
        ]
    )
    func spokesperson(name: String, authority: String) {
        #expect(name.withoutSpokesperson == authority)
        #expect(authority.withoutSpokesperson == authority, "whoever spoke is gone at once")
    }

    /// Who counted, who printed it, where it is read, in which file: the first of them that is said, all 16 ways.
    @Test("the first that is known", arguments: 0..<16)
    func first(known: Int) throws {
        let names = ["Counter", "Paper", "https://example.org", "file.csv"]
        let report = try MadeReports().report("r", "Vaalimaa", "RUS>FIN", "2022-09-21", 1) { report in
            report.details.authority = known & 1 > 0 ? names[0] : ""
            report.details.via = known & 2 > 0 ? names[1] : ""
            report.details.source = known & 4 > 0 ? names[2] : ""
            report.file = known & 8 > 0 ? names[3] : ""
        }
        #expect(report.authority == names.indices.first { known >> $0 & 1 == 1 }.map { names[$0] } ?? "")
    }

    @Test("hostile names are kept as they are, one authority each")
    func hostile() throws {
        let made = try MadeReports()
        let reports = try hostileNames.enumerated().map { index, name in
            try made.report("r\(index)", "Vaalimaa", "RUS>FIN", "2022-09-21", 100) { $0.details.authority = name }
        }
        #expect(zip(reports, hostileNames).allSatisfy { $0.authority == ($1.isEmpty ? "made.csv" : $1) })
        let named = reports.filter { !$0.details.authority.isEmpty }
        let result = Reconciliation(ReconciliationInput(named), atlas: made.atlas)
        let flow = result.flow(of: CountedSet(named[0]), on: try #require(named[0].period).outer)
        #expect(flow.best == 100 && flow.basis == .observed && result.conflicts.isEmpty)
        // Names that differ in case or blanks alone are one.
        let names = named.map { $0.authorityRoot.lowercased().split { $0.isWhitespace }.joined(separator: " ") }
        #expect(flow.independentSources == Set(names).count)
    }
}
