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
        self.path = path
        var status = stat()
        if stat(path, &status) == 0 {
            let kind = status.st_mode & S_IFMT
            if kind == S_IFDIR { throw OutputError(.cannotCreate, path: path, errorNumber: EISDIR) }
            isReplaceable = kind == S_IFREG
            if isReplaceable {
                guard access(path, W_OK) == 0 else { throw OutputError(.cannotCreate, path: path, errorNumber: errno) }
                permissions = status.st_mode & 0o7777
            }
            if let resolved = realpath(path, nil) {
                self.path = String(cString: resolved)
                free(resolved)
            }
        } else if errno != ENOENT {
            throw OutputError(.cannotCreate, path: path, errorNumber: errno)
        } else if path.hasSuffix("/") {
            throw OutputError(.cannotCreate, path: path, errorNumber: EISDIR)
        }
        folder = OutputTarget.folder(of: self.path)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        let folder = String(path[..<slash])
        return folder.isEmpty ? "/" : folder
    }
}
