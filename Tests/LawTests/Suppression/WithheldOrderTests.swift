import BorderTestSupport
import Testing

/// Where a withheld number stands among others says nothing of it: numbers that change places give the same bytes.
@Suite struct WithheldOrderTests {
    private static let calls = [
        "flows in.csv", "flows in.csv --csv", "flows in.csv --by border", "flows in.csv --by border --csv",
        "flows in.csv --by border,crossing --json", "flows in.csv --all --markdown",
        "export in.csv --layer flows --format csv", "measures in.csv --by crossing,day",
    ]

    /// A number a day of three crossings, each with an id of its own.
    private func table(small: [Int]) -> String {
        var lines = ["id,measure,unit,period,at,direction,population,value,qualifier,authority,reported_on"]
        for day in 0..<3 {
            let date = "2024-05-0\(6 + day)"
            for (mark, crossing, count) in [
                ("r", "raja-jooseppi-lotta", small[day]), ("i", "imatra-svetogorsk", 80 + day),
                ("v", "vaalimaa-torfyanovka", 49 + day),
            ] {
                lines.append(
                    "\(mark)\(day),flow,crossing,\(date),\(crossing),RUS>FIN,any,\(count),exact,Guard,2024-05-16"
                )
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: calls)
    func orderTellsNothing(_ call: String) throws {
        var seen: Set<String> = []
        for small in [[9, 5, 2], [2, 5, 9], [5, 9, 2], [9, 2, 5]] {
            try withTemporaryFolder { folder in
                try folder.write("in.csv", table(small: small))
                let run = try Binary.run(
                    arguments: "\(call) --suppress 10".split(separator: " ").map(String.init),
                    folder: folder
                )
                #expect(run.exitCode == 0, "\(run.errors)")
                #expect(run.output.contains("fewer than 10"))
                seen.insert(run.output)
            }
        }
        #expect(seen.count == 1, "\(seen.sorted().joined(separator: "\n---\n"))")
    }
}
