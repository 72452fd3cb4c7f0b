import BorderTestSupport
import Foundation
import Testing

/// Names that have broken somebody's output before, through reports and file names into every output.
@Suite struct HostileNamesCommandTests {
    /// A report whose texts are all hostile.
    private static func claims(_ names: [String]) -> String {
        func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        var text = "id,measure,unit,period,at,direction,population,value,qualifier,authority,via,source,note\n"
        for (index, name) in names.enumerated() {
            let cells = [
                "c\(index)\(name)", "flow", "crossing", "2022-09-24", "FIN-RUS", "RUS>FIN", "citizen=RUS",
                "\(index + 1)",
            ]
            text += (cells + ["exact", name, name, name, name]).map(quoted).joined(separator: ",") + "\n"
        }
        return text
    }

    private static let names = hostileNames.filter { !$0.contains("\0") && !$0.isEmpty }

    /// Bytes that command a terminal.
    private static func commands(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.unicodeScalars.contains { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }

    @Test func nothingOnTheScreenCommandsTheTerminal() throws {
        let input = Array(Self.claims(Self.names).utf8)
        for arguments in [["flows", "-"], ["flows", "-", "--by", "source"], ["flows", "-", "--all"]] {
            let run = try Binary.run(arguments: arguments, input: input)
            #expect(run.exitCode != nil, "\(run.ending)")
            #expect(run.output.contains("<script>alert(1)</script>"))
            #expect(!Self.commands(run.stdout))
            #expect(!Self.commands(run.stderr))
        }
    }

    @Test func dataCarriesTheNamesUnchanged() throws {
        let input = Self.claims(Self.names)
        let csv = try Answer(["flows", "--csv", "-"], input: input)
        let json = try Binary.run(arguments: ["flows", "--json", "-"], input: Array(input.utf8))
        let rows = try #require(try JSONText(json.stdout)["rows"]?.elements)
        for name in ["<script>alert(1)</script>", "=cmd()", "../../etc/passwd", "\u{1B}[31mred\u{1B}[0m", "]]>"] {
            #expect(csv.column("authority").contains(name), "\(name)")
            #expect(rows.contains { $0["authority"]?.string == name }, "\(name)")
        }
    }

    @Test func featuresAndMapsStaySound() throws {
        try withTemporaryFolder { folder in
            try folder.put("claims.csv", Self.claims(Self.names))
            let geojson = try Binary.run("export", "claims.csv", "--format", "geojson", folder: folder)
            #expect(RFC7946Checker.problems(inCollection: geojson.stdout).isEmpty)
            let table = try Binary.run("export", "claims.csv", "--format", "csv", folder: folder)
            #expect(CSVText.rows(table.stdout) != nil)
            for filters in [[], ["--border", "FIN-RUS"]] {
                let map = try Binary.run(arguments: ["map", "claims.csv"] + filters, folder: folder)
                #expect(map.exitCode != nil)
                #expect(SVGChecker(map.stdout, mostElements: 20_000, mostBytes: 1_000_000).problems.isEmpty)
                #expect(!map.output.contains("<script"))
            }
            let before = try folder.names()
            let report = try Binary.run("report", "claims.csv", "-o", "out", folder: folder)
            #expect(report.exitCode != nil)
            #expect(try folder.names() == (before + ["out"]).sorted())
            #expect(!Self.commands(Array(try folder.text("out/summary.txt").utf8)))
        }
    }

    @Test func titlesOfAMapAreText() throws {
        let run = try Binary.run("map", "--title", "<script>&\u{1B}[31m", "--dek", "]]><image href=\"x\"/>")
        #expect(run.exitCode == 0)
        #expect(SVGChecker(run.stdout, mostElements: 20_000, mostBytes: 1_000_000).problems.isEmpty)
        #expect(!run.output.contains("<script") && !run.output.contains("<image"))
    }

    @Test func placesOfATableAreNamedHarmlessly() throws {
        for name in Self.names {
            let row = "2022-09-24,\"\(name.replacing("\"", with: "\"\""))\",RUS>FIN,1\n"
            let run = try Binary.run("flows", "-", input: plainHeader + row)
            #expect(run.exitCode == 1 || run.exitCode == 0, "\(run.ending)")
            #expect(!Self.commands(run.stderr) && !Self.commands(run.stdout), "\(name.debugDescription)")
        }
    }

    @Test func argumentsAndFileNamesAreQuotedHarmlessly() throws {
        let evil = "\u{1B}[31m\u{7}evil"
        try withTemporaryFolder { folder in
            try folder.put(evil, plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1\n")
            let calls = [
                ["flows", evil], ["flows", "no" + evil], ["flows", "--border", evil], ["flows", "--by", evil],
                ["flows", "--from", evil],
                ["flows", "--direction", evil], ["flows", "--measure", evil], ["flows", "--mode", evil],
                ["flows", "--population", evil], ["flows", "--source", evil], ["flows", "--reporter", evil],
                ["flows", "--worldview", evil], ["flows", "--" + evil], [evil], ["crossings", evil], ["borders", evil],
                ["regions", evil], ["map", "-o", evil + "/x"], ["export", "--format", evil], ["report", "-o", evil],
                ["export", "--layer", evil, "--format", "csv"],
            ]
            for call in calls {
                let run = try Binary.run(arguments: call, folder: folder)
                #expect(run.exitCode != nil, "\(call)")
                #expect(!Self.commands(run.stderr) && !Self.commands(run.stdout), "\(call)")
            }
        }
    }
}
