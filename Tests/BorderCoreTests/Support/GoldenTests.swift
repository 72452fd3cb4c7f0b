import Foundation
import Testing

@testable import BorderTestSupport

@Suite struct GoldenTests {
    /// What comparing bytes with a golden of other bytes says.
    private func problem(_ actual: [UInt8], golden: [UInt8]?, environment: [String: String] = [:]) throws -> String? {
        try withTemporaryFolder { (folder: URL) throws in
            let path = folder.appending(path: "f")
            if let golden { try Data(golden).write(to: path) }
            return try goldenProblem(actual, named: "f", at: path, environment: environment)
        }
    }

    private func problem(_ actual: String, golden: String) throws -> String? {
        try problem(Array(actual.utf8), golden: Array(golden.utf8))
    }

    @Test func equalBytesPass() throws {
        #expect(try problem("a\nb\n", golden: "a\nb\n") == nil)
        #expect(try problem("", golden: "") == nil)
    }

    @Test func theFirstLineThatDiffersIsShown() throws {
        #expect(try problem("a\nX\nc", golden: "a\nb\nd") == "f:2 differs\n  golden: b\n  actual: X")
        #expect(try problem("a\r\n", golden: "a\n") == "f:1 differs\n  golden: a\n  actual: a\\r")
        #expect(try problem("a", golden: "a\nb") == "f: 1 lines, the golden has 2")
    }

    @Test func bytesThatReadAlikeStillDiffer() throws {
        #expect(try problem([0xFF], golden: [0xFE]) != nil)
    }

    @Test func endlessLinesAreCutShort() throws {
        let long = String(repeating: "x", count: 1_000)
        #expect(
            try problem(long, golden: "y") == "f:1 differs\n  golden: y\n  actual: \(long.prefix(400))… (1000 bytes)"
        )
    }

    @Test func aMissingGoldenFails() throws {
        #expect(try problem([1], golden: nil)?.hasPrefix("no golden 'f'") == true)
    }

    @Test func recordingWritesAndMakesFolders() throws {
        try withTemporaryFolder { (folder: URL) throws in
            let path = folder.appending(path: "deep/er/f")
            let record = ["RECORD_GOLDENS": "1"]
            #expect(try goldenProblem([1, 2], named: "f", at: path, environment: record) == nil)
            #expect(fileBytes(at: path.path) == [1, 2])
            #expect(try goldenProblem([3], named: "f", at: path, environment: record) == nil)
            #expect(fileBytes(at: path.path) == [3])
        }
    }

    @Test func nothingIsRecordedInCI() throws {
        try withTemporaryFolder { (folder: URL) throws in
            let path = folder.appending(path: "f")
            for said in ["true", "1", "yes"] {
                let environment = ["RECORD_GOLDENS": "1", "CI": said]
                #expect(try goldenProblem([1], named: "f", at: path, environment: environment) != nil)
                #expect(!FileManager.default.fileExists(atPath: path.path))
            }
        }
    }
}
