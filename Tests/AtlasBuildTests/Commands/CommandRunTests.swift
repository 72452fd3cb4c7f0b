import BorderTestSupport
import Foundation
import Testing

@testable import atlas_build

/// `atlas-build` as a program: from outlines and tables to a file, and back to the tables.
@Suite struct CommandRunTests {
    /// The outlines of the tiny world as the source has them, in degrees.
    private static let outlines = [(0.0, 0.0), (0, 1), (1, 0), (1, 1)].flatMap { west, south in
        OutlineBytes.record(OutlineBytes().polygon([OutlineBytes.square(west, south, 1)]))
    }

    private func run(_ arguments: [String]) throws -> Execution {
        try Execution.of(program: try Binary.path(of: "atlas-build"), arguments: arguments)
    }

    /// A folder of tables with the outlines beside them.
    private func inFolder(_ sources: TinyGeodata = TinyGeodata(), _ body: (String) throws -> Void) throws {
        var sources = sources
        sources.files["lakes.csv"] = sources.files["lakes.csv"] ?? "ring,name,lon,lat\n"
        try sources.inFolder { folder in
            try SourceFile.write(Self.outlines, to: folder + "/regions.wkb")
            try body(folder)
        }
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func whatIsBuiltIsTheAtlasOfTheTablesAndPassesTheCheck() throws {
        let expected = try TinyGeodata().bytes()
        try inFolder { folder in
            let before = try names(folder)
            let build = try run(["build", folder, "--geodata", folder])
            #expect(build.exitCode == 0, "\(build.errors)")
            // Four squares in a board: eight edges of the world outside, four between units, cut where three meet.
            #expect(build.output == "\(folder)/atlas.bin: \(expected.count) bytes, 4 units, 8 arcs\n")
            #expect(fileBytes(at: folder + "/atlas.bin") == expected)
            #expect(try names(folder) == (before + ["atlas.bin"]).sorted())
            let check = try run(["check", "--geodata", folder])
            #expect(check.exitCode == 0 && check.output == "\(folder)/atlas.bin matches the CSV files\n")
            #expect(check.stderr.isEmpty && build.stderr.isEmpty)
        }
    }

    @Test func aTableThatChangedIsNamedByTheCheck() throws {
        try inFolder { folder in
            try SourceFile.write(try TinyGeodata().bytes(), to: folder + "/atlas.bin")
            let changed = TinyGeodata().replacing("The Gate", with: "A Gate", in: "crossings.csv")
            try SourceFile.write(Array((changed.files["crossings.csv"] ?? "").utf8), to: folder + "/crossings.csv")
            let run = try run(["check", "--geodata", folder])
            #expect(run.exitCode == 1 && run.stdout.isEmpty)
            #expect(
                run.errors == "Error: \(folder)/atlas.bin does not match the CSV files (crossings, names, strings): "
                    + "run `make tables`\n"
            )
        }
    }

    /// What is wrong, and the words on standard error; the atlas that was there stays.
    @Test(arguments: [
        ("crossings.csv", "id\n1,2\n", "crossings.csv: row 1 has 2 fields, the header 1"),
        ("lakes.csv", "", "lakes.csv is empty"),
        ("regions.wkb", "", "regions.csv has 4 rows, the outlines are 0"),
        ("countries.csv", nil, "cannot open FOLDER/countries.csv"),
        ("regions.wkb", nil, "cannot open FOLDER/regions.wkb"),
    ])
    func aFailureLeavesTheOldAtlas(_ file: String, _ text: String?, _ words: String) throws {
        try inFolder { folder in
            try SourceFile.write([1, 2, 3], to: folder + "/atlas.bin")
            try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
            if let text { try SourceFile.write(Array(text.utf8), to: "\(folder)/\(file)") }
            let before = try names(folder)
            let run = try run(["build", folder, "--geodata", folder])
            #expect(run.exitCode == 1 && run.stdout.isEmpty)
            let said = run.errors.replacing(folder, with: "FOLDER")
            #expect(said.hasPrefix("Error: ") && said.contains(words), "\(said)")
            #expect(fileBytes(at: folder + "/atlas.bin") == [1, 2, 3])
            #expect(try names(folder) == before)
        }
    }

    @Test func aTargetThatIsAFolderLeavesNoDraft() throws {
        try withTemporaryFolder { folder in
            let target = folder.appending(path: "atlas.bin")
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
            #expect {
                try SourceFile.write([1], to: target.path)
            } throws: {
                "\($0)" == "cannot write \(target.path)"
            }
            #expect(try names(folder.path) == ["atlas.bin"])
        }
    }
}
