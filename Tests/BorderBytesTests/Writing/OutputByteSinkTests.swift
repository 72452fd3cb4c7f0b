import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

@Suite struct OutputByteSinkTests {
    @Test func keepsWhatIsAppendedInOrder() {
        var sink = ByteSink()
        var expected: [UInt8] = []
        for index in 0..<5000 {
            sink.append(UInt8(index % 256))
            sink.append("é\(index)")
            sink.append([1, 2, 3])
            expected += [UInt8(index % 256)] + Array("é\(index)".utf8) + [1, 2, 3]
        }
        sink.append("")
        sink.append([])
        #expect(sink.byteCount == expected.count)
        #expect(sink.takeBytes() == expected)
        #expect(sink.takeBytes() == [])
    }

    @Test func takesAPieceLargerThanItsBlock() throws {
        let piece = [UInt8](repeating: 7, count: 1 << 20)
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "large")
            try AtomicFile.write(to: file.path) { sink in
                sink.append(1)
                sink.append(piece)
                sink.append(2)
            }
            #expect(try Array(Data(contentsOf: file)) == [1] + piece + [2])
        }
    }

    @Test func writesInPiecesAndAfterInterruptions() throws {
        // A system that takes at most three bytes at a time and is interrupted every other call.
        let log = CallLog()
        var calls = FileCalls.system
        calls.write = { _, bytes, count in
            if log.next() % 2 == 0 {
                errno = EINTR
                return -1
            }
            let taken = min(3, count)
            log.take(UnsafeRawBufferPointer(start: bytes, count: taken))
            return taken
        }
        var sink = ByteSink(descriptor: 99, path: "x", calls: calls)
        sink.append("Vaalimaa–Torfyanovka")
        try sink.finish()
        #expect(String(decoding: log.bytes, as: UTF8.self) == "Vaalimaa–Torfyanovka")
    }

    @Test func keepsTheFirstFailureAndDropsTheRest() {
        let log = CallLog()
        var calls = FileCalls.system
        calls.write = { _, _, _ in
            _ = log.next()
            errno = ENOSPC
            return -1
        }
        var sink = ByteSink(descriptor: 99, path: "out.csv", calls: calls)
        for _ in 0..<1_000_000 { sink.append(1) }
        #expect(throws: OutputError(.writeFailed, path: "out.csv", errorNumber: ENOSPC)) { try sink.checkpoint() }
        #expect(throws: OutputError.self) { try sink.finish() }
        #expect(log.count == 1)
    }

    @Test func aWriteOfNothingIsAFailure() {
        var calls = FileCalls.system
        calls.write = { _, _, _ in 0 }
        var sink = ByteSink(descriptor: 99, path: "x", calls: calls)
        sink.append(1)
        #expect(throws: OutputError(.writeFailed, path: "x", errorNumber: EIO)) { try sink.finish() }
    }

    @Test func aReaderThatLeftIsNoReasonToComplain() {
        StandardOutput.ignoreClosedReaders()
        let pipe = Pipe()
        pipe.fileHandleForReading.closeFile()
        var sink = ByteSink(descriptor: pipe.fileHandleForWriting.fileDescriptor, path: "standard output")
        sink.append("x")
        do throws(OutputError) {
            try sink.finish()
            Issue.record("writing to a closed pipe went through")
        } catch {
            #expect(error.kind == .closedByReader)
            #expect(error.isQuiet && error.exitCode == 0)
        }
    }

    @Test func errorsSayWhatToDo() {
        let missing = OutputError(.cannotCreate, path: "a/b.svg", errorNumber: ENOENT)
        #expect(
            "\(missing)"
                == "cannot create 'a/b.svg': the folder does not exist; make it first or choose another path"
        )
        #expect(missing.exitCode == 73 && !missing.isQuiet)
        let full = OutputError(.writeFailed, path: "a\u{1B}[31m", errorNumber: ENOSPC)
        #expect("\(full)" == "cannot write 'a␛[31m': the disk is full; free some space or choose another disk")
        #expect(full.exitCode == 74)
        let known = [ENOTDIR, EISDIR, EACCES, EPERM, EROFS, ENAMETOOLONG, ELOOP, EDQUOT, EFBIG, EIO, EMFILE, ENFILE]
        for number in known {
            #expect(!OutputError(.writeFailed, path: "", errorNumber: number).reason.contains("error number"))
        }
        #expect(OutputError(.writeFailed, path: "", errorNumber: 9999).reason.contains("9999"))
    }
}

/// Counts calls and keeps bytes; used by one task at a time.
final class CallLog: @unchecked Sendable {
    private(set) var count = 0
    private(set) var bytes: [UInt8] = []

    func next() -> Int {
        count += 1
        return count - 1
    }

    func take(_ more: UnsafeRawBufferPointer) { bytes += more }
}

/// A new folder that nobody else uses.
func temporaryFolder() -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "borderflow-tests-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}
