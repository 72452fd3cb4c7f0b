import BorderTestSupport
import Foundation
import Testing

/// Hostile names through every verb: tame on the screen, unchanged in the data.
@Suite("Every verb with hostile names")
struct HostileMatrixTests {
    /// Names that a field of a table may hold; blanks around them and line ends are the table's own.
    private static let names = hostileNames.filter { name in
        !name.contains("\0") && !name.allSatisfy(\.isWhitespace) && name.first != " " && name.last != " "
            && name.first != "\t" && name.last != "\t" && !name.contains("\u{FEFF}")
    }

    /// A report of an exact day and a state for each name, which is its authority, outlet, source, note and its id.
    private static let table: String = {
        func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        var text = "id,measure,unit,effect,period,at,direction,value,qualifier,authority,via,source,note,reported_on\n"
        for (index, name) in names.enumerated() {
            // No two on one day, so that none stands beside another.
            let day = "2022-0\(8 + index / 28)-\(index % 28 < 9 ? "0" : "")\(index % 28 + 1)"
            let words = [name, name, name, name, "2022-10-01"]
            let report = [
                "r\(index)\(name)", "flow", "crossing", "", day, "FIN-RUS", "RUS>FIN", "\(index + 10)", "exact",
            ]
            let state = ["s\(index)\(name)", "", "", "restricted", day, "Vaalimaa", "RUS>FIN", "", ""]
            for row in [report, state] { text += (row + words).map(quoted).joined(separator: ",") + "\n" }
        }
        return text
    }()

    static let verbs = [
        ["flows", "FILE", "--all", "--by", "border,day"], ["reconcile", "FILE", "--by", "day"], ["explain", "FILE"],
        ["conflicts", "FILE"],
        ["measures", "FILE", "--by", "border,day"], ["status", "FILE"],
        ["coverage", "FILE", "--by", "crossing", "--border", "FIN-RUS"],
        ["diff", "FILE", "--as-of", "2022-09-30", "--as-of", "2022-10-01"],
    ]

    /// Characters that command a terminal or turn text round.
    private func commands(_ bytes: [UInt8]) -> [Unicode.Scalar] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }

    @Test(arguments: verbs) func nothingCommandsTheTerminal(_ verb: [String]) throws {
        let run = try Binary.run(verb, on: Self.table)
        #expect(run.exitCode == 0 || run.exitCode == 1, "\(run.errors)")
        #expect(commands(run.stdout).isEmpty && commands(run.stderr).isEmpty)
        #expect(String(validating: run.stdout, as: UTF8.self) != nil)
        #expect(run.output.contains("<script>") == !["coverage", "reconcile", "conflicts"].contains(verb[0]))
    }

    @Test(arguments: verbs) func dataAreSoundAndCarryTheNamesUnchanged(_ verb: [String]) throws {
        let json = try Binary.run(verb + ["--json"], on: Self.table)
        let csv = try Binary.run(verb + ["--csv"], on: Self.table)
        let rows = try #require(try JSONText(json.stdout)["rows"]?.elements)
        let lines = try #require(CSVText.rows(csv.stdout))
        let header = try #require(lines.first?.map(\.text))
        #expect(lines.count == rows.count + 1 && lines.allSatisfy { $0.count == header.count })
        for (row, line) in zip(rows, lines.dropFirst()) {
            for (member, cell) in zip(row.members, line) {
                if let text = member.value.string { #expect(text == cell.text, "\(member.name)") }
            }
        }
        // Whatever has a column for who said it has every name in it, and ids with the name behind a number.
        for (column, prefixed) in [("authority", false), ("id", true)] {
            guard let place = header.firstIndex(of: column), ["flows", "status", "measures"].contains(verb[0]) else {
                continue
            }
            let cells = Set(lines.dropFirst().map { $0[place].text })
            let kind = verb[0] == "status" ? "s" : "r"
            let wanted = Self.names.enumerated().map { prefixed ? "\(kind)\($0.offset)\($0.element)" : $0.element }
            let missing = wanted.filter { !cells.contains($0) }
            #expect(missing.isEmpty, "\(column)")
        }
    }

    @Test func everyHostileIdIsExplained() throws {
        let ids = Self.names.indices.map { "r\($0)\(Self.names[$0])" }
        let run = try Binary.run(["explain", "FILE", "--json", "--"] + ids, on: Self.table)
        #expect(run.exitCode == 0, "\(run.errors)")
        let rows = try #require(try JSONText(run.stdout)["rows"]?.elements)
        #expect(rows.filter { $0["line"]?.number == 1 }.compactMap { $0["id"]?.string } == ids)
    }

    /// Rows that a spreadsheet runs, in the file that is made to be opened in one.
    @Test func rejectedFormulasAreKeptFromRunning() throws {
        try withTemporaryFolder { folder in
            let names = Self.names.filter { "=+-@".contains($0.first ?? " ") }
            #expect(names.count >= 5)
            let rows = names.map { "2022-09-24,\"\($0.replacing("\"", with: "\"\""))\",RUS>FIN,1\n" }
            try folder.put("in.csv", plainHeader + rows.joined())
            _ = try Binary.run("flows", "in.csv", "--rejects", "out.csv", folder: folder)
            let kept = try #require(CSVText.rows(Array(try folder.text("out.csv").utf8)))
            // A signed number is none.
            #expect(kept.dropFirst().map { $0[1].text } == names.map { Int($0) == nil ? "'\($0)" : $0 })
            for cell in kept.joined() where Int(cell.text) == nil {
                #expect(!"=+-@".contains(cell.text.first ?? " "), "\(cell.text)")
            }
        }
    }

    @Test(arguments: ["claim", "locate", "crossings", "borders", "regions"])
    func argumentsAreQuotedTamely(_ verb: String) throws {
        // Names in one call, as a person would paste them.
        let run = try Binary.run(arguments: [verb, "--"] + Self.names)
        #expect(run.exitCode == (verb == "claim" ? 1 : 64), "\(run.errors)")
        #expect(commands(run.stdout).isEmpty && commands(run.stderr).isEmpty)
    }
}
