import BorderTestSupport
import Foundation
import Testing

/// Every verb that prints a table: on the screen, as JSON and as CSV it says the same, and always the same.
@Suite("Every verb in every form")
struct FormMatrixTests {
    private func run(
        _ question: SmallReports.Question,
        _ form: String...,
        environment: [String: String] = [:]
    ) throws -> Execution {
        try Binary.run(question.arguments + form, on: SmallReports.text, environment: environment)
    }

    @Test("text, JSON and CSV say the same, whatever is set around them", arguments: SmallReports.questions)
    func forms(_ question: SmallReports.Question) throws {
        let runs = [try run(question), try run(question, "--json"), try run(question, "--csv")]
        for run in runs {
            #expect(run.exitCode == question.code && run.stderr == runs[0].stderr, "\(run.errors)")
            #expect(run.output.hasSuffix("\n") && !run.output.hasSuffix("\n\n") && !run.stdout.contains(0x1B))
        }
        try expectSameCells(json: runs[1].stdout, csv: runs[2].stdout)
        try expectSameRowsInPython(json: runs[1].stdout, csv: runs[2].stdout)
        // Pictures of days and sentences are no rows.
        if !["coverage", "explain"].contains(question.arguments[0]) {
            let wide = try run(question, environment: ["COLUMNS": "500"])
            try expectNoOtherNumbers(on: wide.output, csv: runs[2].stdout)
        }
        var elsewhere = [
            "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "ar_EG.UTF-8", "TERM": "xterm-256color",
            "COLUMNS": "100", "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1",
        ]
        let text = try run(question, environment: elsewhere)
        #expect(text.stdout == runs[0].stdout && text.stderr == runs[0].stderr)
        // The width is for people only.
        elsewhere["COLUMNS"] = "20"
        let data = [
            try run(question, "--json", environment: elsewhere), try run(question, "--csv", environment: elsewhere),
        ]
        for (other, run) in zip(data, runs.dropFirst()) {
            #expect(other.stdout == run.stdout && other.stderr == run.stderr)
        }
    }

    private func expectSameCells(json: [UInt8], csv: [UInt8]) throws {
        let rows = try #require(try JSONText(json)["rows"]?.elements)
        var lines = try #require(CSVText.rows(csv))
        let header = lines.removeFirst().map(\.text)
        #expect(Set(header).count == header.count && lines.count == rows.count)
        for (row, line) in zip(rows, lines) {
            try #require(row.members.map(\.name) == header && line.count == header.count)
            for (member, cell) in zip(row.members, line) {
                // Only what is missing is empty without quotes.
                let expected: (text: String, isQuoted: Bool)? =
                    switch member.value {
                    case .null: ("", false)
                    case .number(let text): (text, false)
                    case .boolean(let value): ("\(value)", false)
                    case .string(let text): (text, text.isEmpty || cell.isQuoted)
                    default: nil
                    }
                #expect(cell.text == expected?.text && cell.isQuoted == expected?.isQuoted, "\(member.name)")
            }
        }
    }

    private func expectSameRowsInPython(json: [UInt8], csv: [UInt8]) throws {
        let script = """
            import csv, json
            answer = json.load(open("answer.json", encoding="utf-8"), parse_float=str, parse_int=str)
            table = list(csv.DictReader(open("answer.csv", encoding="utf-8", newline=""), strict=True))
            words = {None: "", True: "true", False: "false"}
            rows = [{k: v if isinstance(v, str) else words[v] for k, v in row.items()} for row in answer["rows"]]
            print(sorted(answer), rows == table)
            """
        try withTemporaryFolder { folder in
            try folder.put("answer.json", json)
            try folder.put("answer.csv", csv)
            let python = try Tool.python.run("-c", script, folder: folder)
            #expect(python.output == "['notes', 'rows', 'title'] True\n", "\(python.errors)")
        }
    }

    /// A screen that is wide enough has a line a row, with no number that the data have not but those of its notes.
    private func expectNoOtherNumbers(on screen: String, csv: [UInt8]) throws {
        let lines = screenRows(screen)
        let rows = try #require(CSVText.rows(csv)).dropFirst()
        try #require(lines.count == rows.count, "\(screen)")
        for (line, row) in zip(lines, rows) {
            // The parts of a day are numbers too, and "1 of 7" names the days of a window.
            let known = row.reduce(into: Set([7.0])) { known, cell in
                known.formUnion(numbers(cell.text).union(numbers(cell.text.replacing("-", with: " "))))
            }
            let text = line.replacing(#/\[\d+\]/#, with: "")
            #expect(numbers(text).isSubset(of: known), "\(line)")
        }
        #expect(!screen.split(separator: "\n").contains { $0.last == " " || $0.last == "\r" })
    }

    /// The rows of a table for people, below its rule.
    private func screenRows(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let rule = lines.firstIndex(where: { $0.contains("─") && $0.allSatisfy { "─ ".contains($0) } }) else {
            return []
        }
        return Array(lines[(rule + 1)...].prefix { !$0.isEmpty })
    }

    private func numbers(_ text: String) -> Set<Double> {
        Set(text.replacing(",", with: "").matches(of: #/\d+(\.\d+)?/#).compactMap { Double($0.0) })
    }
}
