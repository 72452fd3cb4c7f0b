import Foundation
import Testing

@testable import BorderBytes

/// The old file or the new one, never a part.
@Suite final class OutputAtomicFileTests {
    private let folder = temporaryFolder()

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func contents(_ name: String) -> String? {
        (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    @Test func makesAndReplacesAFile() throws {
        try AtomicFile.write(Array("one".utf8), to: path("a.csv"))
        #expect(contents("a.csv") == "one")
        try AtomicFile.write(Array("two".utf8), to: path("a.csv"))
        #expect(contents("a.csv") == "two")
        #expect(try names() == ["a.csv"])
    }

    @Test func nameMayBeAsLongAsTheFileSystemAllows() throws {
        let name = String(repeating: "n", count: 255)
        try AtomicFile.write([1], to: path(name))
        #expect(try names() == [name])
        #expect(throws: OutputError(.cannotCreate, path: path(name + "n"), errorNumber: ENAMETOOLONG)) {
            try AtomicFile.write([1], to: path(name + "n"))
        }
    }

    @Test func keepsThePermissionsOfTheFileItReplaces() throws {
        try AtomicFile.write([1], to: path("a"))
        chmod(path("a"), 0o640)
        try AtomicFile.write([2], to: path("a"))
        let attributes = try FileManager.default.attributesOfItem(atPath: path("a"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func followsALink() throws {
        try FileManager.default.createDirectory(atPath: path("real"), withIntermediateDirectories: false)
        try AtomicFile.write(Array("old".utf8), to: path("real/a"))
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "real/a")
        try AtomicFile.write(Array("new".utf8), to: path("link"))
        #expect(contents("real/a") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "real/a")
    }

    @Test func writesStraightIntoADevice() throws {
        try AtomicFile.write([1, 2, 3], to: "/dev/null")
        #expect(throws: OutputError(.writeFailed, path: "/dev/full", errorNumber: ENOSPC)) {
            try AtomicFile.write([1], to: "/dev/full")
        }
    }

    @Test func aFailingBodyLeavesNothing() throws {
        try AtomicFile.write(Array("old".utf8), to: path("a"))
        let trouble = OutputError(.writeFailed, path: "x", reason: "made up")
        for name in ["a", "b"] {
            #expect(throws: trouble) {
                try AtomicFile.write(to: path(name)) { sink throws(OutputError) in
                    sink.append([UInt8](repeating: 1, count: 1 << 20))
                    throw trouble
                }
            }
        }
        #expect(try names() == ["a"])
        #expect(contents("a") == "old")
    }

    /// Every system call fails once, at every point of the writing.
    @Test func everyFailureLeavesTheOldFile() throws {
        try AtomicFile.write(Array("old".utf8), to: path("a"))
        let bytes = [UInt8](repeating: 65, count: 3 << 18)
        var failures = 0
        for step in 0..<100 {
            let log = CallLog()
            let fails: @Sendable () -> Bool = {
                guard log.next() == step else { return false }
                errno = ENOSPC
                return true
            }
            var calls = FileCalls.system
            calls.create = { fails() ? -1 : FileCalls.system.create($0, $1) }
            calls.write = { fails() ? -1 : FileCalls.system.write($0, $1, min($2, 1 << 16)) }
            calls.sync = { fails() ? -1 : FileCalls.system.sync($0) }
            calls.close = {
                let closed = FileCalls.system.close($0)
                return fails() ? -1 : closed
            }
            calls.rename = { fails() ? -1 : FileCalls.system.rename($0, $1) }
            do throws(OutputError) {
                try AtomicFile.write(to: path("a"), calls: calls) { sink in sink.append(bytes) }
                #expect(log.count <= step)
                #expect(contents("a")?.utf8.count == bytes.count)
                break
            } catch {
                failures += 1
                #expect(error.kind == (step == 0 ? .cannotCreate : .writeFailed))
                #expect(contents("a") == "old", "failing call \(step)")
                #expect(try names() == ["a"])
            }
        }
        // Create, twelve writes, sync, close, rename.
        #expect(failures == 16)
    }

    @Test(arguments: [
        ("missing/a.csv", ENOENT), ("", ENOENT), ("a\u{0}b", ENOENT), (".", EISDIR), ("new/", EISDIR),
    ])
    func pathsThatCannotBeWrittenAreRefusedInWords(name: String, number: Int32) {
        let path = name.isEmpty ? "" : path(name)
        do throws(OutputError) {
            try AtomicFile.write([1], to: path)
            Issue.record("'\(name)' was written")
        } catch {
            #expect(error.kind == .cannotCreate && error.exitCode == 73)
            if !name.isEmpty && !name.contains("\u{0}") {
                #expect(error == OutputError(.cannotCreate, path: path, errorNumber: number))
            }
            #expect(error.reason.contains(";"))
        }
    }

    @Test func aFileUsedAsAFolderIsRefused() throws {
        try AtomicFile.write([1], to: path("a"))
        #expect(throws: OutputError(.cannotCreate, path: path("a/b"), errorNumber: ENOTDIR)) {
            try AtomicFile.write([1], to: path("a/b"))
        }
    }

    @Test func anOldTemporaryFileOfADeadProcessIsNotInTheWay() throws {
        try Data([9]).write(to: folder.appending(path: ".borderflow-\(getpid())-0.tmp"))
        try AtomicFile.write([1], to: path("a"))
        #expect(try names() == [".borderflow-\(getpid())-0.tmp", "a"])
    }

    @Test func reportFolderKeepsFilesInside() throws {
        let reports = try OutputFolder(creating: path("x/y/z"))
        _ = try OutputFolder(creating: path("x/y/z/"))
        #expect(try reports.path(ofFile: "map.svg") == path("x/y/z") + "/map.svg")
        for name in ["", ".", "..", "../a", "/etc/passwd", "a\u{0}"] {
            #expect(throws: OutputError.self) { try reports.path(ofFile: name) }
        }
        try AtomicFile.write([1], to: path("file"))
        #expect(throws: OutputError(.cannotCreate, path: path("file/x"), errorNumber: ENOTDIR)) {
            try OutputFolder(creating: path("file/x"))
        }
        #expect(throws: OutputError(.cannotCreate, path: path("file"), errorNumber: ENOTDIR)) {
            try OutputFolder(creating: path("file"))
        }
        #expect(throws: OutputError.self) { try OutputFolder(creating: "") }
        #expect(try OutputFolder(creating: ".").path(ofFile: "a") == "./a")
    }
}
