import BorderCore
import Foundation
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Files, folders, pipes and what is missing.
struct ByteStreamTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "borderflow-\(UUID().uuidString)")

    private func withFolder(_ body: (URL) throws -> Void) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func trouble(at path: String) -> IntakeError? {
        do {
            _ = try readReports(from: .file(path), named: "x.csv") { _ in }
            return nil
        } catch {
            return error
        }
    }

    @Test func aFileIsReadAsItsBytesAre() throws {
        try withFolder { folder in
            let text = "place,count\n" + (1...5000).map { "place \($0),\($0)\n" }.joined()
            let path = folder.appending(path: "x.csv").path
            try Data(text.utf8).write(to: URL(filePath: path))
            let memory = try Reading(text)
            for blockBytes in [10, 4096, 1 << 20] {
                var rows: [String] = []
                _ = try readReports(from: .file(path), named: "x", options: IntakeOptions(blockBytes: blockBytes)) {
                    batch in
                    rows += (0..<batch.count).map { batch.rowDescription($0) }
                }
                #expect(rows == memory.rows)
            }
        }
    }

    @Test func whatIsNotThereIsSaidInWords() throws {
        try withFolder { folder in
            let missing = try #require(trouble(at: folder.appending(path: "missing.csv").path))
            #expect(missing.reason == .noSuchFile)
            #expect(missing.isMissingInput)
            #expect(
                missing.description
                    == "x.csv: error: there is no such file; expected a table of reports; check the spelling of the path"
            )
            let directory = try #require(trouble(at: folder.path))
            #expect(directory.reason == .isDirectory)
            #expect(directory.isMissingInput)
            #expect(directory.diagnostic.found == "this is a folder")
            let below = folder.appending(path: "file")
            try Data("place,count\n".utf8).write(to: below)
            #expect(trouble(at: below.appending(path: "x.csv").path)?.reason == .noSuchFile)
            #expect(trouble(at: below.path + "\0.csv")?.reason == .noSuchFile)
            #expect(trouble(at: String(repeating: "x", count: 5000))?.reason == .unreadable)
        }
    }

    @Test func emptyAndUnreadableThings() throws {
        try withFolder { folder in
            let path = folder.appending(path: "empty.csv")
            try Data().write(to: path)
            let empty = try #require(trouble(at: path.path))
            #expect(empty.reason == .empty)
            #expect(!empty.isMissingInput)
            #expect(
                empty.description
                    == "x.csv: error: the file is empty; expected a header row and reports; "
                    + "check that it was saved or downloaded whole"
            )
            #expect(trouble(at: "/dev/null")?.reason == .empty)
            // Memory that nobody may read opens like a file and fails afterwards.
            #expect(trouble(at: "/proc/self/mem")?.reason == .unreadable)
        }
    }

    @Test func aFileThatVanishesAfterItWasOpenedIsReadToItsEnd() throws {
        try withFolder { folder in
            let path = folder.appending(path: "x.csv").path
            let text = "place,count\n" + String(repeating: "x,1\n", count: 20_000)
            try Data(text.utf8).write(to: URL(filePath: path))
            var count = 0
            let options = IntakeOptions(batchRows: 100, blockBytes: 1000)
            _ = try readReports(from: .file(path), named: "x.csv", options: options) { batch in
                count += batch.count
                try? FileManager.default.removeItem(atPath: path)
            }
            #expect(count == 20_000)
        }
    }

    @Test func aPipeIsReadWhateverThePiecesAre() throws {
        try withFolder { folder in
            let path = folder.appending(path: "pipe").path
            #expect(mkfifo(path, 0o600) == 0)
            let text = "place,count\n" + (1...3000).map { "x,\($0)\n" }.joined()
            let writer = Thread {
                guard let handle = FileHandle(forWritingAtPath: path) else { return }
                var rest = Data(text.utf8)
                while !rest.isEmpty {
                    handle.write(rest.prefix(777))
                    rest = rest.dropFirst(777)
                }
                try? handle.close()
            }
            writer.start()
            var total: Int64 = 0
            _ = try readReports(from: .file(path), named: "pipe") { batch in
                for row in 0..<batch.count { total += batch.value[row] }
            }
            #expect(total == 3000 * 3001 / 2)
        }
    }

    @Test func theArgumentOfACommandIsAPathOrStandardInput() {
        #expect(ByteSource(argument: "-") == .standardInput)
        #expect(ByteSource(argument: "./-") == .file("./-"))
        #expect(ByteSource(text: "é") == .bytes([0xC3, 0xA9]))
    }

    @Test(arguments: [
        ([0x50, 0x4B, 3, 4, 0, 0] as [UInt8], "the packed file is damaged"),
        ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], "the packed file is damaged"),
        ([0x28, 0xB5, 0x2F, 0xFD], "the packed file is damaged"),
        ([65, 44, 0, 66], "byte 3 is zero: this is no text"),
    ])
    func filesThatAreNoTextAreNamed(bytes: [UInt8], found: String) throws {
        let error = try #require(failure(bytes: bytes))
        #expect(error.reason == .notText)
        #expect(error.diagnostic.found.hasPrefix(found))
        #expect(!error.isMissingInput)
    }

    @Test(arguments: ["", " ", "\n\n\r\n", "\u{FEFF}", "\t\n"])
    func nothingButBlanksIsEmpty(text: String) {
        #expect(failure(text)?.reason == .empty)
    }
}
