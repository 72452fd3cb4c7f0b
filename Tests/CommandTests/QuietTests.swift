import BorderTestSupport
import Foundation
import Testing

/// What is said on standard error, and what standard input may be.
@Suite struct QuietTests {
    private static let good = "date,crossing,direction,count\n2022-09-24,Vaalimaa,RUS>FIN,5\n"
    private static let published = "Posten,Datum,Richtung,Anzahl\nVaalimaa,2022-09-24,RUS>FIN,5\n"

    /// The same answer, without a word of what was read and how.
    @Test(arguments: [[good], [published], [good, good], []])
    func quietSaysNothingWhereNothingIsWrong(tables: [String]) throws {
        try withTemporaryFolder { folder in
            let files = tables.indices.map { "\($0).csv" }
            for (name, table) in zip(files, tables) { try folder.put(name, table) }
            let loud = try Binary.run(arguments: ["flows"] + files, folder: folder)
            let quiet = try Binary.run(arguments: ["flows", "-q"] + files, folder: folder)
            #expect(quiet.errors.isEmpty && !loud.errors.isEmpty, "\(quiet.errors)")
            #expect(quiet.output == loud.output && quiet.exitCode == 0)
            #expect(try Binary.run(arguments: ["flows", "--quiet"] + files, folder: folder).output == loud.output)
        }
    }

    @Test func quietSaysWhatIsWrong() throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", Self.good + "2022-09-31,Vaalimaa,RUS>FIN,5\n")
            let run = try Binary.run("flows", "in.csv", "--quiet", folder: folder)
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("in.csv:3:1: error: "), "\(run.errors)")
            #expect(run.errors.contains("in.csv: 2 rows read, 1 accepted, 1 rejected"), "\(run.errors)")
        }
    }

    @Test(
        arguments: [
            (["flows", "-", "--regions", "-"], "FILE and --regions"),
            (["flows", "-", "--crossings", "-"], "FILE and --crossings"),
            (["map", "in.csv", "--regions", "-", "--crossings", "-"], "--crossings and --regions"),
            (["reconcile", "-", "--levels", "-"], "FILE and --levels"),
        ]
    )
    func standardInputIsReadOnce(call: [String], names: String) throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", Self.good)
            let run = try Binary.run(arguments: call, input: Array(Self.good.utf8), folder: folder)
            #expect(run.exitCode == 64 && run.stdout.isEmpty)
            let words = "standard input can be read once, and \(names) name it; name files for all but one"
            #expect(run.errors.contains(words), "\(run.errors)")
        }
    }

    /// A library that is not there is named with its package, and is neither a bug nor the data's fault.
    @Test(
        arguments: [
            ("libgeos_c", "libgeos-c1v5", ["flows", "in.csv", "--regions", "r.geojson"]),
            ("libproj", "libproj25", ["map", "-o", "map.svg"]), ("libproj", "libproj25", ["locate", "60.6,27.9"]),
            ("libz", "zlib1g", ["flows", "in.csv.gz"]), ("libarchive", "libarchive13", ["flows", "in.zip"]),
        ]
    )
    func aMissingLibraryIsNamed(library: String, package: String, call: [String]) throws {
        try withTemporaryFolder { folder in
            let fakes = folder.appending(path: "fakes")
            try FileManager.default.createDirectory(at: fakes, withIntermediateDirectories: false)
            for ending in ["", ".1", ".13", ".25"] { try fakes.put("\(library).so\(ending)", "no library") }
            try folder.put("in.csv", Self.good)
            try folder.put("in.csv.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0])
            try folder.put("in.zip", Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 60))
            let square = "[[[20,60],[40,60],[40,70],[20,70],[20,60]]]"
            try folder.put(
                "r.geojson",
                #"{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":\#(square)}}"#
            )
            let run = try Binary.run(arguments: call, environment: ["LD_LIBRARY_PATH": fakes.path], folder: folder)
            #expect(run.exitCode == 69, "\(run.errors)")
            #expect(run.errors.contains(package), "\(run.errors)")
            #expect(try folder.names().allSatisfy { $0 != "map.svg" })
        }
    }

    /// Nothing that was read commands a terminal in what people read; in CSV it is as it was.
    @Test(arguments: [["flows"], ["flows", "--markdown"], ["conflicts"]])
    func whatWasReadCommandsNoTerminal(call: [String]) throws {
        let signs = "\u{1B}[31m\u{7}\u{202E}\u{9B}2J\u{2066}\u{7F}end"
        let text =
            "id,date,crossing,direction,count,authority,note\n"
            + "a,2022-09-24,Vaalimaa,RUS>FIN,5,\"Guard\(signs)\",\"one\n\ttwo\(signs)\"\n"
        try withTemporaryFolder { folder in
            try folder.put("in.csv", text)
            let run = try Binary.run(arguments: call + ["in.csv"], folder: folder)
            let bad = run.output.unicodeScalars.filter { sign in
                signs.unicodeScalars.contains(sign) && (!sign.isASCII || sign.value < 0x20 || sign.value == 0x7F)
            }
            #expect(bad.isEmpty, "\(run.output)")
            let csv = try Binary.run("flows", "in.csv", "--csv", folder: folder)
            #expect(csv.output.contains("Guard\(signs)"), "\(csv.output)")
        }
    }

    /// Numbers of one country with different others are told apart.
    @Test func counterpartsAreNamed() throws {
        let table = """
            DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE
            X:Y(1.0),M,DE,PL,CROSS,2022-09,100
            X:Y(1.0),M,DE,CZ,CROSS,2022-09,200

            """
        let run = try Binary.run("flows", "-", input: table)
        #expect(run.output.contains("between Germany and Poland, way not stated"), "\(run.output)")
        #expect(run.output.contains("between Czechia and Germany, way not stated"), "\(run.output)")
    }
}
