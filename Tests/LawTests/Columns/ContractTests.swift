import BorderTestSupport
import Foundation
import Testing

/// What every format, verb and column keeps, found through the lists that the command itself gives.
@Suite struct ContractTests {
    /// The words after a mark in the help of a verb: `One of: geojson, geojsonseq, csv.`
    static func words(of verb: String, after mark: String) throws -> [String] {
        let help = try Binary.run("help", verb).output.split { $0.isWhitespace }.joined(separator: " ")
        let rest = help.components(separatedBy: mark).dropFirst().first ?? ""
        return rest.components(separatedBy: ".").first?.components(separatedBy: ", ").filter { !$0.isEmpty } ?? []
    }

    static let verbs = [
        "flows", "measures", "reconcile", "conflicts", "coverage", "status", "crossings", "borders", "regions",
    ]

    /// A call of a verb that gives a small answer in a form.
    static func call(_ verb: String, _ form: String) -> [String] {
        let filter = verb == "coverage" ? ["--border", "GEO-RUS", "--from", "2022-09-24", "--to", "2022-09-25"] : []
        return [verb, form] + filter
    }

    /// A file has the bytes of standard output; an ending that says otherwise is refused, and nothing is written.
    @Test func everyFormatOfEveryLayerIsWritten() throws {
        let formats = try Self.words(of: "export", after: "--format <format> One of: ")
        let layers = try Self.words(of: "export", after: "--layer <layer> One of: ")
        #expect(formats.count >= 3 && layers.count >= 5, "\(formats) \(layers)")
        try withTemporaryFolder { folder in
            for format in formats {
                for layer in layers {
                    let arguments = ["export", "--format", format, "--layer", layer, "--country", "GEO"]
                    let printed = try Binary.run(arguments: arguments)
                    #expect(printed.exitCode == 0 && !printed.stdout.isEmpty, "\(arguments): \(printed.errors)")
                    let name = "\(layer).\(format)"
                    let written = try Binary.run(arguments: arguments + ["-o", name], folder: folder)
                    #expect(written.exitCode == 0, "\(arguments): \(written.errors)")
                    #expect(fileBytes(at: folder.appending(path: name).path) == printed.stdout, "\(arguments)")
                }
                let wrong = formats.first { $0 != format } ?? ""
                let refused = try Binary.run("export", "--format", format, "-o", "x.\(wrong)", folder: folder)
                #expect(refused.exitCode == 64, "\(format) into x.\(wrong): \(refused.errors)")
                #expect(folder.text("x.\(wrong)") == nil)
            }
            let unknown = try Binary.run("export", "--format", "shapefile", folder: folder)
            #expect(unknown.exitCode == 64)
        }
    }

    @Test(arguments: ["x.jpg", "x.xyz", "x.csv", "x.geojson"]) func aMapIsNotWrittenUnderAnotherName(_ name: String)
        throws
    {
        try withTemporaryFolder { folder in
            let run = try Binary.run("map", "-o", name, folder: folder)
            #expect(run.exitCode == 64, "\(run.errors)")
            #expect(folder.text(name) == nil)
        }
    }

    /// No verb writes over what it reads, under whatever name.
    @Test(
        arguments: [
            "export in.csv --format csv -o in.csv", "export in.csv --format csv -o ./in.csv",
            "export in.csv --format csv -o sub/../in.csv", "export link.csv --format csv -o in.csv",
            "export in.csv --format csv -o link.csv", "flows in.csv --rejects in.csv",
            "flows in.csv --rejects link.csv",
        ]
    ) func anOutputThatIsAnInputIsRefused(_ call: String) throws {
        try withTemporaryFolder { folder in
            let text = "date,place,direction,count\n2022-09-24,FIN-RUS,RUS>FIN,100\nbad,row,x,y\n"
            try folder.write("in.csv", text)
            try FileManager.default.createDirectory(
                at: folder.appending(path: "sub"),
                withIntermediateDirectories: true
            )
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "link.csv"),
                withDestinationURL: folder.appending(path: "in.csv")
            )
            let run = try Binary.run(arguments: call.split(separator: " ").map(String.init), folder: folder)
            #expect(run.exitCode == 64, "\(run.errors)")
            #expect(folder.text("in.csv") == text)
        }
    }

    /// A cell of CSV and the value of JSON say the same.
    @Test(arguments: verbs) func csvAndJSONSayTheSame(_ verb: String) throws {
        let csv = try Printed(try Binary.run(arguments: Self.call(verb, "--csv")))
        let json = try JSONText(try Binary.run(arguments: Self.call(verb, "--json")).stdout)
        let rows = (json["rows"] ?? json).elements ?? []
        for (row, object) in zip(csv.rows, rows) {
            for member in object.members {
                let cell = row[member.name] ?? ""
                switch member.value {
                case .null: #expect(cell.isEmpty, "\(member.name)")
                case .string(let text):
                    // A text that a spreadsheet would compute has an apostrophe before it.
                    #expect(cell == text || cell == "'" + text, "\(member.name): \(text)")
                case .number(let number): #expect(Double(cell) == Double(number), "\(member.name)")
                case .boolean(let value): #expect(cell == "\(value)", "\(member.name)")
                default: break
                }
            }
        }
    }
}
