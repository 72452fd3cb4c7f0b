import BorderTestSupport
import Testing

/// What is counted, day by day, held against the rows themselves.
@Suite struct CoverageOracleTests {
    @Test(arguments: 400..<406 as Range<UInt64>) func aDayIsCoveredWhereARowSpeaksOfIt(_ seed: UInt64) throws {
        let table = PlainTableGenerator.table(seed: seed)
        let rows = table.rows.map { CountedRow($0, in: World.all[0]) }
        let answer = try Printed("coverage FILES --border FIN-RUS --csv", on: table)
        let border = answer.rows.filter { $0["place"] == "FIN-RUS" && $0["direction"] == "RUS>FIN" }
        #expect(!answer.rows.isEmpty, "\(answer.said)")
        for cell in border {
            let day = Days.range(cell["date"] ?? "").lowerBound
            let isUnreported = cell["state"] == "unreported"
            // A row of the border itself makes its days covered; a day of which no row speaks is not.
            if rows.contains(where: { $0.scope.days.contains(day) && $0.scope.points.contains("rest") }) {
                #expect(!isUnreported, "\(cell)\n\(table)")
            } else if !rows.contains(where: { $0.scope.days.contains(day) }) {
                #expect(isUnreported, "\(cell)\n\(table)")
            }
        }
    }
}
