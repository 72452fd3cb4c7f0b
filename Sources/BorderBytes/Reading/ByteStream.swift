package import BorderCore
import BorderSystem
package import Synchronization

/// An opened source, read from start to end.
package struct ByteStream: ~Copyable, Sendable {
    let name: String
    private let descriptor: Int32
    private let closes: Bool
    /// Files are read by position, so that nobody else's reading moves ours; pipes have none.
    private let isSeekable: Bool
    private let memory: [UInt8]
    private var position = 0
    /// How many bytes of files and pipes the process has read, for whoever waits.
    package static let bytesRead = Atomic<Int>(0)

    /// Bytes that were read to look at them, and are still to be handed out.
    private var pending = ByteQueue()
    /// How many bytes there are, where that is known at the start.
    package let expectedCount: Int?
    /// What makes the bytes of others; `nil` where they are read as they are.
    private let layer: Locked<any ByteLayer>?
    /// What a reader of the numbers has to know of how the bytes were read.
    package internal(set) var remark: Diagnostic?
    /// The sheet of a spreadsheet that it is; `nil` for anything else.
    package internal(set) var sheet: String?
    /// What stands on the other sheets of the spreadsheet that have no table, line by line.
    package internal(set) var sheetTexts: [(sheet: String, text: String)] = []

    /// The bytes that a layer makes.
    init(_ layer: sending any ByteLayer, named name: String) {
        self.name = name
        self.layer = Locked(layer)
        (descriptor, closes, isSeekable, memory, expectedCount) = (-1, false, false, [], nil)
    }

    /// Opens a source as it is.
    package init(_ source: ByteSource, named name: String) throws(IntakeError) {
        self.name = name
        layer = nil
        switch source {
        case .bytes(let bytes):
            (descriptor, closes, isSeekable, memory, expectedCount) = (-1, false, false, bytes, bytes.count)
        case .standardInput:
            (descriptor, closes, isSeekable, memory, expectedCount) = (0, false, false, [], nil)
        case .file(let path):
            let opened = unsafe path.utf8.contains(0) ? -1 : open(path, O_RDONLY | O_CLOEXEC)
            guard opened >= 0 else { throw ByteStream.failure(path.utf8.contains(0) ? ENOENT : errno, name) }
            var facts = stat()
            let known = unsafe fstat(opened, &facts) == 0
            if known && facts.st_mode & S_IFMT == S_IFDIR {
                close(opened)
                throw ByteStream.failure(EISDIR, name)
            }
            let isFile = known && facts.st_mode & S_IFMT == S_IFREG
            (descriptor, closes, isSeekable, memory) = (opened, true, isFile, [])
            expectedCount = isFile ? Int(facts.st_size) : nil
        }
    }

    deinit { if closes { close(descriptor) } }

    /// Reads until the buffer is full or the source ends; how many bytes were read.
    package mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        guard !pending.isEmpty else { return try unsafe readOn(into: buffer) }
        let count = unsafe pending.take(into: buffer)
        return unsafe count + (try readOn(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...])))
    }

    /// The first bytes up to one that is no blank and no part of a byte order mark, and some more if they were at hand,
    /// without taking anything.
    package mutating func opening() throws(IntakeError) -> [UInt8] {
        let blanks: [UInt8] = [0x20, 0x09, lineFeed, carriageReturn, 0xEF, 0xBB, 0xBF]
        while pending.waiting.allSatisfy(blanks.contains) && pending.count < 1 << 16 {
            guard try lookOn(4096) else { break }
        }
        return Array(pending.waiting)
    }

    /// The first bytes that have not been handed out, as many as asked for or all there are, without taking anything.
    ///
    /// - Parameter count: how many.
    /// - Returns: them.
    /// - Throws: what cannot be read.
    package mutating func peek(_ count: Int) throws(IntakeError) -> [UInt8] {
        while pending.count < count {
            guard try lookOn(min(1 << 16, count - pending.count)) else { break }
        }
        return Array(pending.waiting.prefix(count))
    }

    /// Reads some more bytes that are still to be handed out; whether there were as many.
    private mutating func lookOn(_ count: Int) throws(IntakeError) -> Bool {
        var more = [UInt8](repeating: 0, count: count)
        let read = try unsafe more.fill(0..<count) { buffer throws(IntakeError) in try unsafe readOn(into: buffer) }
        pending.append(more[..<read])
        return read == count
    }

    private mutating func readOn(into buffer: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        if unsafe buffer.isEmpty { return 0 }
        if let layer {
            var filled = 0
            while filled < buffer.count {
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                let count = try layer.withLock { layer throws(IntakeError) in try unsafe layer.read(into: rest) }
                if count == 0 { break }
                filled += count
            }
            return filled
        }
        if descriptor < 0 {
            let count = min(buffer.count, memory.count - position)
            unsafe memory.withUnsafeBytes { bytes in
                unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
            }
            position += count
            return count
        }
        var filled = 0
        while filled < buffer.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count =
                unsafe isSeekable
                ? pread(descriptor, rest.baseAddress, rest.count, off_t(position))
                : read(descriptor, rest.baseAddress, rest.count)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw ByteStream.failure(errno, name)
            }
            filled += count
            position += count
            ByteStream.bytesRead.add(count, ordering: .relaxed)
        }
        return filled
    }

    private static func failure(_ code: Int32, _ name: String) -> IntakeError {
        let (reason, found, suggestion): (IntakeError.Reason, String, String) =
            switch code {
            case ENOENT, ENOTDIR:
                (.noSuchFile, "there is no such file", "check the spelling of the path")
            case EISDIR:
                (.isDirectory, "this is a folder", "name a file in it")
            case EACCES, EPERM:
                (.unreadable, "this file may not be read", "ask its owner for permission")
            default:
                (.unreadable, unsafe "this file could not be read: \(String(cString: strerror(code)))", "try again")
            }
        return IntakeError(
            reason,
            "no-input",
            file: name,
            found: found,
            expected: "a table of reports",
            suggestion: suggestion
        )
    }
}
