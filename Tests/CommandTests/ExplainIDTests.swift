import BorderTestSupport
import Foundation
import Testing

/// `borderflow explain`: every id that any output gives leads back to what is behind it.
@Suite("Explaining every id")
struct ExplainIDTests {
    /// Rows of a plain table: sums, both ways, two days, two borders.
    private static let rows =
        plainHeader + """
            2022-09-24,Vaalimaa,RUS>FIN,10
            2022-09-24,Nuijamaa,RUS>FIN,7
            2022-09-25,Vaalimaa,RUS>FIN,11
            2022-09-24,Vaalimaa,FIN>RUS,4
            2022-09-25,Vaalimaa,FIN>RUS,2
            2022-09-24,Upper Lars,RUS>GEO,50

            """

    /// What gives the ids, and from which input.
    struct Output: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var isPlain: Bool

        init(_ call: String, plain: Bool = false) {
            arguments = call.split(separator: " ").map(String.init)
            isPlain = plain
        }

        var input: String { isPlain ? ExplainIDTests.rows : SmallReports.text }
        var testDescription: String { arguments.joined(separator: " ") + (isPlain ? " of a plain table" : "") }
    }

    static let outputs = [
        Output("flows FILE --csv --all"), Output("flows FILE --csv --all --by country,month"),
        Output("flows FILE --csv --all --estimates"), Output("reconcile FILE --csv"),
        Output("conflicts FILE --csv"), Output("measures FILE --csv"), Output("status FILE --csv"),
        Output("diff FILE --csv --as-of 2022-09-22 --as-of 2022-09-25"),
        Output("export FILE --format geojson --by crossing,day"), Output("map FILE"),
        Output("map FILE --border FIN-RUS"),
        Output("flows FILE --csv --all --by crossing", plain: true),
        Output("flows FILE --csv --all --by country,month", plain: true),
        Output("flows FILE --csv --all --by region,week", plain: true), Output("reconcile FILE --csv", plain: true),
        Output("measures FILE --csv --by border,day", plain: true), Output("map FILE", plain: true),
        Output("map FILE --border FIN-RUS", plain: true), Output("export FILE --format geojson", plain: true),
    ]

    /// Every id in an output, in order, each once.
    private func ids(of output: Output) throws -> [String] {
        let run = try Binary.run(output.arguments, on: output.input)
        var ids: [String]
        switch output.arguments[0] {
        case "map":
            ids = SVGChecker(run.stdout, mostElements: 20_000, mostBytes: 1_000_000).elements
                .compactMap { $0.attributes["id"] }.filter { id in
                    ["flow-", "status-", "label-"].contains(where: id.hasPrefix)
                }
        case "export" where output.arguments.contains("geojson"):
            ids = (try #require(try JSONText(run.stdout)["features"]?.elements)).compactMap { $0["id"]?.string }
        default:
            var lines = try #require(CSVText.rows(run.stdout))
            let column = try #require(lines.removeFirst().firstIndex { $0.text == "id" || $0.text.hasSuffix("_id") })
            ids = lines.map { $0[column].text }
            // How a measure is spread over places is no number of a place.
            if output.arguments[0] == "measures" { ids.removeAll { $0.isEmpty } }
        }
        var seen: Set<String> = []
        ids.removeAll { !seen.insert($0).inserted }
        return ids
    }

    @Test("every id of an output is explained, in one call and in its order", arguments: outputs)
    func everyID(_ output: Output) throws {
        let ids = try ids(of: output)
        try #require(!ids.isEmpty && !ids.contains(""))
        let run = try Binary.run(["explain", "FILE", "--csv"] + ids, on: output.input)
        try #require(run.exitCode == 0, "\(run.errors)")
        let rows = (try #require(CSVText.rows(run.stdout))).dropFirst().map { $0.map(\.text) }
        // Under each id its lines from one on, none of them empty.
        var told: [String] = []
        var number = 0
        for row in rows {
            if row[1] == "1" {
                told.append(row[0])
                number = 0
            }
            number += 1
            #expect(row[0] == told.last && row[1] == String(number) && !row[2].isEmpty)
        }
        #expect(told == ids)
    }

    @Test("text, JSON and CSV hold the same lines")
    func forms() throws {
        func run(_ form: String...) throws -> Execution {
            try Binary.run(["explain", "FILE", "v3", "n1", "g1"] + form, on: SmallReports.text)
        }
        let lines = try #require(CSVText.rows(run("--csv").stdout)).dropFirst().map { $0.map(\.text) }
        let json = try #require(try JSONText(run("--json").stdout)["rows"]?.elements)
        #expect(json.map { $0["text"]?.string } == lines.map { $0[2] })
        #expect(json.map { $0["line"]?.number } == lines.map { Double($0[1]) })
        let blocks = try run().output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(blocks.filter { !$0.isEmpty } == lines.map { $0[2] })
        // A blank line between two answers, and only there.
        #expect(blocks.dropLast().count { $0.isEmpty } == 2)
        let both = try Binary.run("explain", "--json", "--csv", "x")
        #expect(both.exitCode == 64)
        #expect(both.errors.contains("--json, --csv and --markdown exclude each other; choose one."))
    }

    @Test(
        "what stands behind a sum, a net, a mark and a silent crossing, by hand",
        arguments: [
            (
                "total:in.csv:FIN-RUS:RUS>FIN:flow:crossing",
                "Finland–Russia border, Russia to Finland, 24–25 Sept 2022: 28 crossings\n"
                    + "The sum of 3 rows of in.csv: rows of one table count different passages, so they are added.\n"
            ),
            (
                "flow-total-in.csv-GEO-GEO-flow-crossing",
                "Georgia, into Georgia, 24 Sept 2022: 50 crossings\n"
                    + "The sum of 1 row of in.csv: rows of one table count different passages, so they are added.\n"
            ),
            (
                "label-flow-total-in.csv-GEO-GEO-flow-crossing",
                "Georgia, into Georgia, 24 Sept 2022: 50 crossings\n"
                    + "The sum of 1 row of in.csv: rows of one table count different passages, so they are added.\n"
            ),
            (
                "net:total:in.csv:vaalimaa-torfyanovka:RUS>FIN:flow:crossing:"
                    + "total:in.csv:vaalimaa-torfyanovka:FIN>RUS:flow:crossing",
                "Computed: 21 (total:in.csv:vaalimaa-torfyanovka:RUS>FIN:flow:crossing) − "
                    + "6 (total:in.csv:vaalimaa-torfyanovka:FIN>RUS:flow:crossing) = 15\n"
                    + "  Vaalimaa, Russia to Finland, 24–25 Sept 2022: 21 crossings\n"
                    + "  The sum of 2 rows of in.csv: rows of one table count different passages, so they are added.\n"
                    + "  Vaalimaa, Finland to Russia, 24–25 Sept 2022: 6 crossings\n"
                    + "  The sum of 2 rows of in.csv: rows of one table count different passages, so they are added.\n"
            ),
            (
                "flow-FIN-RUS-haapovaara",
                "Haapovaara, Finland to Russia: no report speaks of it, which does not make it zero.\n"
            ),
            (
                "RUS>FIN@imatra-svetogorsk",
                "Imatra (Pelkola), Russia to Finland: no report speaks of it, which does not make it zero.\n"
            ),
        ]
    )
    func words(_ id: String, _ text: String) throws {
        let run = try Binary.run(["explain", "FILE", id], on: Self.rows)
        #expect(run.exitCode == 0 && run.output == text, "\(run.output)\(run.errors)")
    }

    @Test(
        "what is almost an id is none",
        arguments: [
            "", "v11", "V1", "total:in.csv", "net:v1", "net:v1:nobody", "sum:v1+nobody", "flow-total-",
            "status-nobody", "conflict:arithmetic:n1", "flow||||||", "RUS>GEO@haapovaara", "=cmd()", "\u{1B}[31m",
            "flow|vaalimaa-torfyanovka|RUS>FIN|any|any|crossing|2022-09-24/2022-09-23",
        ]
    )
    func almost(_ id: String) throws {
        let run = try Binary.run(["explain", "FILE", "v1", id], on: SmallReports.text)
        #expect(run.exitCode == 64 && run.stdout.isEmpty, "\(run.output)")
        #expect(
            run.errors.contains("is neither a file nor the id of a number; take an id from --json"),
            "\(run.errors)"
        )
        #expect(!run.errors.contains("\u{1B}"))
    }
}
