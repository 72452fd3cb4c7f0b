import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderReports

/// Reconciled numbers in words and tables: what was not counted never looks as if it had been.
struct ReconciledWordsTests {
    private let atlas: Atlas
    private let result: Reconciliation

    private static let rows = """
        id,measure,unit,period,at,direction,population,value,qualifier,authority,via,reported_on,grade,derived_from,evidence
        sat,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,citizen=RUS,8572,exact,Guard,Paper,2022-09-25,,,
        sun,flow,crossing,2022-09-25,FIN-RUS,RUS>FIN,citizen=RUS,8314,exact,Guard,Paper,2022-09-26,,,
        week,flow,crossing,2022-09-24/2022-09-27,FIN-RUS,RUS>FIN,citizen=RUS,30000,nearly,Guard,Agency,2022-09,,,
        georgia,flow,crossing,2022-09-24/2022-09-27,GEO,into GEO,citizen=RUS,53000,more_than,Ministry,Paper,2022-09-28,B2,,
        low,flow,crossing,2022-09-24,GEO,into GEO,citizen=RUS,9000,up_to,Minister,Paper,2022-09-28,C3,,
        high,flow,crossing,2022-09-24,GEO,into GEO,citizen=RUS,11000,at_least,Ministry,Paper,2022-09-28,A1,,
        stock,stock,person,2022-09-27,GEO,,citizen=RUS,100000,about,Ministry,Paper,2022-09-28,,,
        sum,flow,crossing,2022-09-24/2022-09-27,RUS,out of RUS,citizen=RUS,80000,more_than,Times,Times,2022-09-29,,georgia week,

        """

    init() throws {
        atlas = try Atlas.embedded()
        let reports = try Read.reports(Self.rows, atlas: atlas)
        let days = Day(rawValue: 19_259)...Day(rawValue: 19_262)
        let each = (0..<4).map { days.lowerBound.advanced(by: $0) }.map { $0...$0 }
        result = Reconciliation(ReconciliationInput(reports, days: each + [days]), atlas: atlas)
    }

    private func flow(_ place: String, _ way: String, _ days: String) throws -> ReconciledFlow {
        let name = try #require(
            ReconciledFlow.Name("flow|\(place)|\(way)|citizen=RUS|any|crossing|\(days)", atlas: atlas)
        )
        return result.flow(of: name.set, on: name.days)
    }

    @Test func everyBasisHasItsOwnWords() throws {
        let counted = try flow("FIN-RUS", "RUS>FIN", "2022-09-24/2022-09-24")
        #expect(counted.words == "8,572 counted")
        #expect(counted.limitWords == "exactly 8,572")
        #expect(counted.observationStatus == "A")
        let derived = try flow("FIN-RUS", "RUS>FIN", "2022-09-24/2022-09-25")
        #expect(derived.words == "16,886 by addition and subtraction")
        #expect(derived.observationStatus == "E")
        let reported = try flow("FIN-RUS", "RUS>FIN", "2022-09-24/2022-09-27")
        #expect(reported.words == "nearly 30,000")
        #expect(reported.limitWords == "between 20,000 and 30,000")
        #expect(reported.observationStatus == "V")
        let none = try flow("GEO", "GEO>*", "2022-09-24/2022-09-24")
        #expect(none.words == "no figure")
        #expect(none.limitWords == "anything")
        #expect(none.observationStatus == "L")
    }

    @Test func anEstimateHasTwoDigits() {
        #expect(ReconciledFlow.printed(ReconciledFlow.rounded(7_791.84)) == "7,800")
        #expect(ReconciledFlow.printed(ReconciledFlow.rounded(99.6)) == "100")
        #expect(ReconciledFlow.printed(ReconciledFlow.rounded(0.4)) == "0")
        #expect(ReconciledFlow.printed(ReconciledFlow.rounded(12)) == "12")
        #expect(ReconciledFlow.printed(ReconciledFlow.rounded(1_249_999)) == "1,200,000")
        #expect(ReconciledFlow.printed(.infinity) == "a number too large to print")
        #expect(ReconciledFlow.printed(.nan) == "a number too large to print")
    }

    @Test func sumsAreWrittenAsAnAnalystWritesThem() {
        let words = ArithmeticWords(atlas: atlas)
        let steps = [
            ArithmeticStep(value: 43_000, adds: true, reports: ["six"]),
            ArithmeticStep(value: 0, adds: true, reports: []),
            ArithmeticStep(value: 35_923, adds: false, reports: ["five", "days"]),
        ]
        #expect(words.sum(of: steps) == "43,000 (six) − 35,923 (five, days) = 7,077")
        #expect(words.sum(of: [steps[0]]) == "43,000 (six)")
        #expect(
            words.sum(of: [ArithmeticStep(value: .max, adds: true, reports: ["a"]), steps[0]]).hasSuffix(
                "= \(Int64.max.grouped)"
            )
        )
        #expect(words.sum(of: []) == "")
    }

    @Test func aContestedNumberSaysWhatWasSetAside() throws {
        let day = try flow("GEO", "*>GEO", "2022-09-24/2022-09-24")
        #expect(day.isContested)
        #expect(day.setAside == ["low"])
        #expect(day.observationStatus == "U")
        let table = Table(reconciled: [day], atlas: atlas)
        let remark = try #require(table.columns.firstIndex { $0.key == "remark" })
        #expect(table.rows[0].cells[remark] == .text("contested: low set aside"))
    }

    @Test func theTableSaysEverythingOnceForProgramsAndOnceForPeople() throws {
        let table = Table(reconciled: [try flow("GEO", "*>GEO", "2022-09-24/2022-09-27")], atlas: atlas, notes: ["n"])
        func cell(_ key: String, _ audience: TableColumn.Audience = .data) -> CellValue? {
            table.columns.firstIndex { $0.key == key && ($0.audience == audience || $0.audience == .everyone) }.map {
                table.rows[0].cells[$0]
            }
        }
        #expect(cell("lower") == .integer(53_000))
        #expect(cell("upper") == .missing, "no limit is no large number")
        #expect(cell("number", .screen) == .text("more than 53,000"))
        #expect(cell("allowed", .screen) == .text("at least 53,000"))
        #expect(cell("wording") == .text("more than 53,000"))
        #expect(cell("basis") == .text("reported"))
        #expect(cell("obs_status") == .text("U"), "it contains the day that is contested")
        #expect(cell("low80") == .missing)
        #expect(table.rows[0].cells.count == table.columns.count)
        #expect(table.notes == ["n"])
    }

    @Test func aConflictIsToldWithItsArithmeticAndWhatWasDone() throws {
        let table = Table(conflicts: result, where: { _ in true }, atlas: atlas)
        #expect(table.rows.count == 1)
        #expect(
            table.rows[0].cells == [
                .text("conflict:arithmetic:high+low"), .text("arithmetic"), .text("high low"),
                .text(
                    "Georgia, into Georgia, citizens of Russia, 24 Sept 2022: 9,000 or fewer (low), but 11,000 (high) "
                        + "leaves no fewer"
                ),
                .text("low"), .text("set aside the least trusted, low"),
            ]
        )
        let calm = Table(conflicts: result, where: { _ in false }, atlas: atlas)
        #expect(calm.rows.isEmpty)
        #expect(calm.notes == ["No two of the reports contradict one another. That does not make them true."])
    }

    @Test func aReportIsExplainedFromItsWordsToItsUse() {
        let lines = Explanation(result, atlas: atlas).lines(forID: "week", atlas: atlas)
        #expect(lines[0] == "week: nearly 30,000 crossings, 24–27 Sept 2022, Guard via Agency, said Sept 2022")
        #expect(lines[1] == "is read as 24–27 Sept 2022.")
        #expect(lines[2] == "nearly 30,000 is read as 20,000–30,000 crossings.")
        #expect(lines[3] == "Use: bounds the flows.")
        #expect(lines.contains("  At least: 20,000 (week: nearly 30,000, at least 20,000)"))
        #expect(lines.contains("  At most: 30,000 (week)"))
        #expect(lines.contains("  It rests on 1 independent source:"))
    }

    @Test func whatCountsSomethingElseSaysSo() {
        let explanation = Explanation(result, atlas: atlas)
        let stock = explanation.lines(forID: "stock", atlas: atlas)
        #expect(stock.contains("Use: counts something else (stock) and is never added to passages."))
        let sum = explanation.lines(forID: "sum", atlas: atlas)
        #expect(sum.contains("Computed from georgia, week: never added to them."))
        #expect(sum.contains("Use: computed from other reports, so it is no source of its own."))
        let low = explanation.lines(forID: "low", atlas: atlas)
        #expect(low.contains("Use: set aside: it contradicts others and is the least trusted."))
        #expect(low.contains { $0.hasPrefix("Does not agree: Georgia") })
    }

    @Test func idsOfSumsAndConflictsAreExplained() {
        let explanation = Explanation(result, atlas: atlas)
        #expect(
            explanation.lines(forID: "sum:sat+sun", atlas: atlas).first
                == "Computed: 8,572 (sat) + 8,314 (sun) = 16,886"
        )
        #expect(
            explanation.lines(forID: "net:sum:sat+sun:sat", atlas: atlas).first
                == "Computed: 8,314 (sun)"
        )
        #expect(explanation.lines(forID: "conflict:arithmetic:high+low", atlas: atlas).count == 3)
        #expect(explanation.lines(forID: "flow-sat", atlas: atlas) == explanation.lines(forID: "sat", atlas: atlas))
        #expect(!explanation.lines(forID: "RUS>FIN@FIN-RUS", atlas: atlas).isEmpty)
        #expect(explanation.lines(forID: "flow-RUS-FIN-FIN-RUS", atlas: atlas).first?.contains("8,572 counted") == true)
        for id in ["", "sum:", "sum:nobody", "net:sat", "net::", "conflict:x", "flow|FIN-RUS", "total:x"] {
            #expect(explanation.lines(forID: id, atlas: atlas).isEmpty, "\(id)")
        }
    }

    @Test func namesOfFlowsReadWhatTheyWrite() throws {
        for set in result.sets {
            let flow = result.flow(of: set, on: Day(rawValue: 19_259)...Day(rawValue: 19_260))
            let name = try #require(ReconciledFlow.Name(flow.id, atlas: atlas))
            #expect(name.set == set)
            #expect(name.days == flow.days)
        }
        for text in ["flow|x|RUS>FIN|any|any|crossing|2022-09-24", "flow|FIN-RUS|RUS|any|any|crossing|2022-09-24", "a"]
        {
            #expect(ReconciledFlow.Name(text, atlas: atlas) == nil, "\(text)")
        }
    }
}
