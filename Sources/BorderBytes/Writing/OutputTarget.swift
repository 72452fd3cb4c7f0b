import BorderSystem

/// What lies at an output path before anything is written.
struct OutputTarget {
    /// The path with links followed.
    var path: String
    /// The folder it lies in.
    var folder: String
    /// Whether it is an ordinary file, or nothing yet.
    var isReplaceable = true
    /// The permissions of the file that will be replaced.
    var permissions: mode_t?

    /// Looks at a path; throws where no file can be written there.
    init(_ path: String) throws(OutputError) {
        guard !path.isEmpty else {
            throw OutputError(.cannotCreate, path: path, reason: "the name is empty; give a file name")
        }
        guard !path.utf8.contains(0) else {
            throw OutputError(.cannotCreate, path: path, reason: "the name holds a zero byte; choose another one")
        }
        // A link to what is not there yet is followed as any other.
        if let target = OutputTarget.danglingTarget(of: path) {
            self = try OutputTarget(target)
            return
        }
        self.path = path
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            let kind = status.st_mode & S_IFMT
            if kind == S_IFDIR { throw OutputError(.cannotCreate, path: path, errorNumber: EISDIR) }
            isReplaceable = kind == S_IFREG
            if isReplaceable {
                guard unsafe access(path, W_OK) == 0 else {
                    throw OutputError(.cannotCreate, path: path, errorNumber: errno)
                }
                permissions = status.st_mode & 0o7777
            }
            if let resolved = unsafe realpath(path, nil) {
                self.path = unsafe String(cString: resolved)
                unsafe free(resolved)
            }
        } else if errno != ENOENT {
            throw OutputError(.cannotCreate, path: path, errorNumber: errno)
        } else if path.hasSuffix("/") {
            throw OutputError(.cannotCreate, path: path, errorNumber: EISDIR)
        }
        folder = OutputTarget.folder(of: self.path)
    }

    /// Where a link leads that leads nowhere yet; `nil` for anything else. Links in circles are errors of their own.
    private static func danglingTarget(of path: String) -> String? {
        var status = stat()
        guard unsafe stat(path, &status) != 0, errno == ENOENT, unsafe lstat(path, &status) == 0,
            status.st_mode & S_IFMT == S_IFLNK
        else { return nil }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let length = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return -1 }
            return unsafe readlink(path, base, bytes.count - 1)
        }
        guard length > 0 else { return nil }
        let target = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return target.hasPrefix("/") ? target : "\(folder(of: path))/\(target)"
    }

    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        let folder = String(path[..<slash])
        return folder.isEmpty ? "/" : folder
    }
}

/// The system calls a file is written with. Tests put calls in their place that fail at the n-th time.
///
/// Each returns -1 and sets `errno` on failure, as the system's own do.
@safe struct FileCalls: Sendable {
    /// Makes a new file for writing, with permissions; fails where one exists.
    var create: @Sendable (_ path: String, _ permissions: mode_t) -> Int32
    var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int
    var sync: @Sendable (_ descriptor: Int32) -> Int32
    var close: @Sendable (_ descriptor: Int32) -> Int32
    var rename: @Sendable (_ from: String, _ to: String) -> Int32

    /// What the system offers.
    static let system = unsafe FileCalls(
        create: { unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, $1) },
        write: { unsafe systemWrite($0, $1, $2) },
        sync: { fsync($0) },
        close: { systemClose($0) },
        rename: { systemRename($0, $1) }
    )
}

// Inside `FileCalls` the plain names mean its own members.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemRename(_ from: String, _ to: String) -> Int32 { unsafe rename(from, to) }
