import BorderTestSupport
import Foundation
import Testing

/// Whatever the verb and the format: of every number of a table that can be read anywhere in what one call prints, an
/// attacker makes a fact, and still learns no small one.
@Suite struct FormatAttackTests {
    private static let calls = [
        "flows FILE --all", "flows FILE --all --markdown", "flows FILE --all --json",
        "flows FILE --by crossing,day --json",
        "flows FILE --by border,population --csv", "measures FILE --by crossing --json",
        "measures FILE --by border,day",
        "measures FILE --by crossing --markdown", "export FILE --format geojson --by crossing",
        "export FILE --format csv --by country", "map FILE -o out.svg", "map FILE --border BORDER -o out.svg",
        "report FILE -o folder", "report FILE --border BORDER -o folder",
        "measures FILE --by crossing --baseline 2022-09-05/2022-09-06 --csv",
    ]

    /// Everything that a call writes: both streams and every file.
    private func everything(_ call: String, _ table: CountedTable, _ text: String) throws -> String {
        try withTemporaryFolder { folder in
            try folder.write("in.csv", text)
            let arguments = call.split(separator: " ").map { word in
                word == "FILE" ? "in.csv" : word == "BORDER" ? table.world.border : String(word)
            }
            let run = try Binary.run(arguments: arguments, folder: folder)
            #expect(run.exitCode == 0 || run.errors.contains("can be drawn"), "\(call): \(run.errors)")
            var all = run.output + "\n" + run.errors
            if call.contains("-o folder") {
                for name in try folder.names(in: "folder") { all += "\n" + (folder.text("folder/" + name) ?? "") }
            } else {
                all += "\n" + (folder.text("out.svg") ?? "")
            }
            return all
        }
    }

    private func numbers(in text: String) -> Set<Int> {
        var plain = text
        for gap in [",", "\u{202F}", "\u{A0}", "\u{2009}"] {
            plain = plain.replacing(gap, with: gap == "," ? "\u{1}" : "")
        }
        // A comma parts thousands in words, and cells in CSV: both are read.
        let joined = plain.replacing("\u{1}", with: "").split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        let parted = plain.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        return Set(joined + parted)
    }

    @Test(arguments: calls, 0..<4 as Range<UInt64>)
    func nothingTells(_ call: String, _ seed: UInt64) throws {
        let sets: [Set<String>] = [
            ["places", "people"], ["places", "time"], ["places", "ways"], ["people", "time"],
        ]
        var random = SplitMix(seed: 77 + seed)
        let table = CountedTable(
            sets[Int(seed)],
            of: World.all[Int(seed)],
            hasTotals: true,
            hasGaps: false,
            // So large that no coordinate or year is taken for one.
            large: 20_000...90_000,
            &random
        )
        let limit = 10
        for text in [table.reports.text, table.plain.text] {
            let read = numbers(in: try everything("\(call) --suppress \(limit)", table, text))
            var facts: Set<Attacker.Fact> = []
            var small: [CountedTable.Row] = []
            for row in table.rows {
                let terms = table.terms(of: row)
                let count = table.count(terms)
                let ones = Dictionary(uniqueKeysWithValues: terms.map { ($0, 1) })
                if count < limit {
                    small.append(row)
                    facts.insert(Attacker.Fact(terms: ones, lower: 0, upper: limit - 1))
                } else if read.contains(count) {
                    facts.insert(Attacker.Fact(terms: ones, lower: count, upper: count))
                }
            }
            let attacker = try #require(Attacker(facts, counts: table.counts.count))
            for row in small {
                let (least, most) = attacker.limits(of: table.terms(of: row))
                #expect(
                    most.map { $0 - least >= limit - 1 } ?? true,
                    "\(call): \(row) in \(least)...\(most ?? 0)\n\(text)"
                )
            }
        }
    }

    @Test("how many rows were read or left out is not said: a row may be a person")
    func rowsAreNotCounted() throws {
        var text = "date,place,direction,sex,count\n"
        for index in 0..<40 {
            text += "2022-09-0\(1 + index % 5),narva-ivangorod,RUS>EST,\(index < 33 ? "m" : "f"),1\n"
        }
        let table = Table(text)
        for call in ["flows FILE --population sex=m", "flows FILE --by border,population", "measures FILE --by border"]
        {
            let arguments = (call + " --suppress 10").split(separator: " ").map(String.init)
            let run = try Binary.run(arguments, on: table)
            #expect(run.exitCode == 0)
            let said = numbers(in: run.output + run.errors)
            #expect(
                said.isDisjoint(with: call.contains("measures") ? [7, 33] : [7, 40]),
                "\(run.output)\(run.errors)"
            )
        }
        let plain = try Binary.run(["flows", "FILE", "--population", "sex=m"], on: table)
        #expect(plain.output.contains("filters: 7") && plain.errors.contains("40 rows read"), "else it is said")
        let women = try Printed("flows FILES --by border,population --suppress 10 --csv", on: table)
        let withheld = try #require(women.rows.first { $0["basis"] == "withheld" })
        #expect(
            withheld["days_covered"] == "" && withheld["period"] == "" && withheld["row_count"] == "",
            "\(withheld)"
        )
    }
}
