import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderBytes

/// Plain tables join a reconciliation as exact counts.
struct CountedTotalsTests {
    private func counted(_ table: String) throws -> (reports: [PlacedReport], rowsLeftOut: Int64) {
        let atlas = try Atlas.embedded()
        return try Read.text(table, named: "table.csv", atlas: atlas)
            .recordReports(tree: PlaceTree(atlas: atlas))
    }

    @Test func daysStayApartPerCrossingWayAndPeople() throws {
        let (reports, left) = try counted(
            """
            date,crossing,direction,nationality,count
            2022-09-21,vaalimaa-torfyanovka,RUS>FIN,RUS,15
            2022-09-21,vaalimaa-torfyanovka,RUS>FIN,RUS,15
            2022-09-21,vaalimaa-torfyanovka,RUS>FIN,UKR,3
            2022-09-22,vaalimaa-torfyanovka,RUS>FIN,RUS,7

            """
        )
        #expect(left == 0)
        #expect(reports.map(\.quantity.value).sorted() == [3, 7, 15])
        #expect(reports.allSatisfy { $0.quantity.qualifier == .exact && $0.authority == "table.csv" })
        #expect(Set(reports.map(\.population.description)) == ["citizen=RUS", "citizen=UKR"])
        #expect(Set(reports.compactMap { $0.period?.description }) == ["2022-09-21", "2022-09-22"])
        #expect(Set(reports.map(\.id)).count == 3)
    }

    @Test func monthsStayMonths() throws {
        let (reports, left) = try counted(
            "month,crossing,direction,count\n2022-08,vaalimaa-torfyanovka,RUS>FIN,100\n2022-09,vaalimaa-torfyanovka,RUS>FIN,200\n"
        )
        #expect(left == 0)
        #expect(
            reports.compactMap { $0.period?.description }.sorted() == [
                "2022-08-01/2022-08-31", "2022-09-01/2022-09-30",
            ]
        )
    }

    @Test func whatIsLongerThanAMonthKeepsItsDays() throws {
        let (reports, left) = try counted("period,crossing,direction,count\n2022,vaalimaa-torfyanovka,RUS>FIN,900\n")
        #expect(
            reports.map(\.period?.description) == ["2022-01-01/2022-12-31"] && reports.map(\.quantity.value) == [900]
        )
        #expect(left == 0)
    }

    @Test func aKeyWithTwoNumbersIsTwoReports() throws {
        let row = "2022-09-21,vaalimaa-torfyanovka,RUS>FIN,"
        let (reports, left) = try counted("date,crossing,direction,count\n\(row)10\n\(row)12\n\(row)10\n")
        #expect(reports.map(\.quantity.value) == [10, 12] && left == 0)
        #expect(Set(reports.map(\.id)).count == 2)
    }

    @Test func aTableAndAReportBoundTheSameDay() throws {
        let table = try counted(
            "date,crossing,direction,nationality,count\n2022-09-21,vaalimaa-torfyanovka,RUS>FIN,RUS,3000\n"
        )
        let text = try ReconciledText(
            "border,flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,citizen=RUS,4824,,exact,Guard,,,,,,\n"
        ) { $0.reports += table.reports }
        let border = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-21")
        #expect(border.best == 4_824)
        let crossing = try text.flow("vaalimaa-torfyanovka", "RUS>FIN", "2022-09-21")
        #expect(crossing.basis == .observed)
        #expect(crossing.best == 3_000)
        let other = try ReconciledText(
            "border,flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,citizen=RUS,2000,,exact,Guard,,,A1,,,\n"
        ) { $0.reports += table.reports }
        #expect(other.result.conflicts.count == 1, "a part above its whole")
    }

    /// A year of one border, crossing by crossing, is asked for row by row without looking at every figure each time.
    @Test func aYearOfATableIsReconciledRowByRow() throws {
        let atlas = try Atlas.embedded()
        let start = try #require(Day("2022-01-01"))
        var rows = "date,crossing,direction,count\n"
        let crossings = atlas.crossings(onBorder: .finnish).prefix(2)
        for crossing in crossings {
            for day in 0..<365 { rows += "\(start.advanced(by: day)),\(crossing.id),RUS>FIN,\(100 + day)\n" }
        }
        let reports = try counted(rows).reports
        #expect(reports.count == 365 * crossings.count)
        var options = ReconciliationOptions()
        options.estimates = false
        let result = Reconciliation(ReconciliationInput(reports), options: options, atlas: atlas)
        let spans = ReconciledSpans(selection: Selection(), unit: nil)
        let flows = result.sets.flatMap { set in spans.spans(of: set, in: result).map { result.flow(of: set, on: $0) } }
        #expect(flows.count == reports.count)
        #expect(flows.allSatisfy { $0.basis == .observed && $0.independentSources == 1 && $0.reports.count == 1 })
        #expect(flows.compactMap(\.best).reduce(0, +) == Double(crossings.count * (365 * 100 + 364 * 365 / 2)))
    }
}
