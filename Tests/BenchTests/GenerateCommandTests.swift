import ArgumentParser
import BorderTestSupport
import Foundation
import Testing

@testable import borderflow_bench

@Suite struct GenerateCommandTests {
    private func generate(_ count: Int, seed: Int, to path: String) throws {
        try GenerateCommand.parse(["rows", "\(count)", "--seed", "\(seed)", "-o", path]).run()
    }

    @Test(arguments: [0, 1, 10_000, 10_001]) func theFileHasTheRowsAskedFor(_ count: Int) throws {
        try withTemporaryFolder { folder in
            let path = folder.path + "/rows.csv"
            try generate(count, seed: 4, to: path)
            let bytes = try #require(fileBytes(at: path))
            var rows = PlainRows(seed: 4)
            #expect(bytes == PlainRows.header + rows.next(count))
            #expect(bytes.count { $0 == 10 } == count + 1)
        }
    }

    @Test func theSameSeedWritesTheSameFile() throws {
        try withTemporaryFolder { folder in
            let paths = ["a", "b", "c"].map { folder.path + "/" + $0 }
            for (path, seed) in zip(paths, [1, 1, 2]) { try generate(300, seed: seed, to: path) }
            #expect(fileBytes(at: paths[0]) == fileBytes(at: paths[1]))
            #expect(fileBytes(at: paths[0]) != fileBytes(at: paths[2]))
        }
    }

    @Test func whatCannotBeIsRefused() throws {
        for arguments in [
            ["rows", "--", "-1"], ["rows", "many"], ["columns", "3"], ["rows"], ["rows", "1", "--seed", "x"],
        ] {
            #expect(throws: (any Error).self) { try GenerateCommand.parse(arguments) }
        }
        let message = #expect(throws: (any Error).self) { try GenerateCommand.parse(["rows", "--", "-1"]) }
        #expect(message.map { GenerateCommand.message(for: $0) } == "A count cannot be negative.")
        let command = try GenerateCommand.parse(["rows", "1", "-o", "/nowhere/at/all.csv"])
        let failure = #expect(throws: (any Error).self) { try command.run() }
        #expect(
            failure.map { GenerateCommand.message(for: $0) }
                == "'/nowhere/at/all.csv' cannot be written: No such file or directory"
        )
    }

    @Test func aTableCanBeTimed() throws {
        try withTemporaryFolder { folder in
            let path = folder.path + "/rows.csv"
            try generate(50, seed: 4, to: path)
            for workers in ["0", "2"] {
                try ReadCommand.parse([path, "--workers", workers, "--rounds", "1"]).run()
            }
            let gone = try ReadCommand.parse([folder.path + "/gone.csv"])
            #expect(throws: (any Error).self) { try gone.run() }
        }
    }
}
