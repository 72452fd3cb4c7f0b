import BorderCore
import BorderSystem

/// Where the bytes of a table come from.
public enum ByteSource: Hashable, Sendable {
    /// A file, a pipe or a device by its path.
    case file(String)
    case standardInput
    /// Bytes in memory.
    case bytes([UInt8])

    /// The source of a command-line argument: `-` is standard input, anything else a path.
    public init(argument: String) { self = argument == "-" ? .standardInput : .file(argument) }

    /// A text in memory.
    public init(text: String) { self = .bytes(Array(text.utf8)) }

    /// Whether two paths lead to one file, by whatever links and detours.
    public static func isSameFile(_ one: String, _ other: String) -> Bool {
        guard !one.utf8.contains(0), !other.utf8.contains(0) else { return false }
        var (first, second) = (stat(), stat())
        let exist = unsafe (stat(one, &first) == 0, stat(other, &second) == 0)
        // Of files that are still to be made the folders are compared.
        if exist == (false, false) { return isSameName(one, other) }
        return exist == (true, true) && first.st_dev == second.st_dev && first.st_ino == second.st_ino
            && first.st_mode & S_IFMT == S_IFREG
    }

    /// Whether two paths that lead to no file yet have the same folder and name.
    private static func isSameName(_ one: String, _ other: String) -> Bool {
        func parts(_ path: String) -> (folder: String, name: Substring) {
            guard let slash = path.lastIndex(of: "/") else { return (".", path[...]) }
            return (slash == path.startIndex ? "/" : String(path[..<slash]), path[path.index(after: slash)...])
        }
        let (mine, theirs) = (parts(one), parts(other))
        var (first, second) = (stat(), stat())
        return unsafe mine.name == theirs.name && stat(mine.folder, &first) == 0 && stat(theirs.folder, &second) == 0
            && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// Whether a path leads to a file whose bytes may be read again and again.
    static func isRegularFile(_ path: String) -> Bool {
        var status = stat()
        return unsafe !path.utf8.contains(0) && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether a command-line argument names something that can be opened: `-`, or a path that exists.
    public static func exists(argument: String) -> Bool {
        unsafe argument == "-" || !argument.utf8.contains(0) && access(argument, F_OK) == 0
    }
}

/// All bytes of a source, for small files that are not tables.
///
/// - Parameters:
///   - source: where the bytes are.
///   - name: what messages call the source.
///   - limit: the most bytes that are taken.
/// - Returns: the bytes.
/// - Throws: what cannot be opened or read, or is larger than the limit.
package func readBytes(
    from source: ByteSource,
    named name: String,
    limit: Int = 64 << 20
) throws(IntakeError) -> [UInt8] {
    var stream = try ByteStream(source, named: name)
    return try stream.rest(limit: limit)
}

extension ByteStream {
    /// All bytes that have not been read yet, for small files.
    ///
    /// - Parameter limit: the most bytes that are taken.
    /// - Returns: the bytes.
    /// - Throws: what cannot be read, or is larger than the limit.
    package mutating func rest(limit: Int = 64 << 20) throws(IntakeError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try unsafe buffer.fill(0..<buffer.count) { buffer throws(IntakeError) in try unsafe fill(buffer)
            }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw IntakeError(
                    .unreadable,
                    "too-large",
                    file: name,
                    found: "the file is larger than \(limit) bytes",
                    expected: "a smaller file",
                    suggestion: "split it"
                )
            }
            if count < buffer.count { return bytes }
        }
    }
}
