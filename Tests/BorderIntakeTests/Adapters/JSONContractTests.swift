import BorderCore
import Foundation
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// One file in two formats gives the same rows.
struct JSONContractTests {
    private static let geodata = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "geodata")

    /// A table as objects, one a line, the first on the line of the first row.
    private static func lines(of table: String) -> String {
        let rows = CSVRows.rows(table)
        let header = rows.first ?? []
        let objects = rows.dropFirst().map { row in
            let members = zip(header, row).filter { !$0.1.isEmpty }.map { name, field in
                let isNumber = ["value", "value_max", "magnitude"].contains(name)
                return "\"\(name)\": \(isNumber ? field : quoted(field))"
            }
            return "{\(members.joined(separator: ", "))}"
        }
        return "\n" + objects.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "–": result += "\\u2013"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    @Test(arguments: ["claims-2022.csv", "status-2022.csv"])
    func theBundledReportsAreTheSameInBothFormats(_ name: String) throws {
        let table = try String(contentsOf: Self.geodata.appending(path: name), encoding: .utf8)
        let csv = try Reading(table)
        let json = try Reading(Self.lines(of: table))
        #expect(json.rows == csv.rows)
        #expect(json.details == csv.details)
        #expect(json.lines == csv.lines)
        #expect(json.diagnostics == csv.diagnostics)
        #expect(json.summary.statusEvents == csv.summary.statusEvents)
        #expect(json.summary.hasDetails == csv.summary.hasDetails)
        #expect((json.summary.rowsRead, json.summary.rowsRejected) == (csv.summary.rowsRead, csv.summary.rowsRejected))
        #expect(json.batches.map(\.words.places) == csv.batches.map(\.words.places))
        #expect(json.batches.map(\.words.directions) == csv.batches.map(\.words.directions))
        #expect(json.batches.map(\.words.populations) == csv.batches.map(\.words.populations))
        #expect(!csv.rows.isEmpty || !csv.summary.statusEvents.isEmpty)
    }

    @Test func faultsAreFoundInBothFormats() throws {
        let table = """
            period,at,direction,population,value,value_max,qualifier,unit,grade,reported_on
            2022-02-30,FIN,into FIN,any,1,,,,,
            2022-09-24,FIN,sideways,any,1,,,,,
            2022-09-24,FIN,into FIN,citizen=Russia,1,,,,,
            2022-09-24,FIN,into FIN,any,1,,roughly,,,
            2022-09-24,FIN,into FIN,any,2,1,range,,,
            2022-09-24,FIN,into FIN,any,2,,,heads,,
            2022-09-24,FIN,into FIN,any,2,,,,Z9,tomorrow
            2022-09-24,,,any,2,,,,,

            """
        let csv = try Reading(table)
        let json = try Reading(Self.lines(of: table))
        func words(_ reading: Reading) -> [String] {
            reading.summary.diagnostics.map { "\($0.line) \($0.severity) \($0.code) \($0.found) \($0.expected)" }
        }
        #expect(words(json) == words(csv))
        #expect(json.rows == csv.rows)
        #expect(csv.summary.diagnostics.count == 9)
    }

    @Test func blocksOfAnySizeGiveTheSameRows() throws {
        let text =
            "["
            + (1...500).map { "{\"place\": \"place \($0 % 7)\", \"direction\": \"into X\", \"count\": \($0)}" }
            .joined(separator: ",\n") + "]"
        let whole = try Reading(text)
        #expect(whole.rows.count == 500)
        for blockBytes in [1, 7, 64] {
            var rows: [String] = []
            _ = try readReports(
                from: ByteSource(text: text),
                named: "x",
                options: IntakeOptions(batchRows: 33, blockBytes: blockBytes)
            ) { batch in rows += (0..<batch.count).map { batch.rowDescription($0) } }
            #expect(rows == whole.rows)
        }
    }
}

/// Takes a table of our own apart: commas, and quotes with doubled quotes inside.
private enum CSVRows {
    static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            var cells = [""]
            var isQuoted = false
            var last: Character = ","
            for character in line {
                if character == "\"" {
                    // The second of two quotes inside a text stands for one.
                    if !isQuoted && last == "\"" { cells[cells.count - 1].append("\"") }
                    isQuoted.toggle()
                } else if character == "," && !isQuoted {
                    cells.append("")
                } else {
                    cells[cells.count - 1].append(character)
                }
                last = character
            }
            return cells
        }
    }
}
