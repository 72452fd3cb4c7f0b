import BorderSystem

/// A folder that a report's files go into, and nowhere else.
package struct OutputFolder: Sendable {
    /// The folder's path as the user gave it.
    package let path: String

    /// Makes the folder, and those above it, where they are missing.
    package init(creating path: String) throws(OutputError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw OutputError(.cannotCreate, path: path, reason: "this is no folder name; give another one")
        }
        self.path = path
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part
            if unsafe mkdir(made, 0o777) != 0 {
                let number = errno
                var status = stat()
                guard unsafe stat(made, &status) == 0 else {
                    throw OutputError(.cannotCreate, path: path, errorNumber: number)
                }
                guard status.st_mode & S_IFMT == S_IFDIR else {
                    throw OutputError(.cannotCreate, path: path, errorNumber: ENOTDIR)
                }
            }
            made += "/"
        }
    }

    /// The path of a file in the folder. A name that could lead elsewhere is refused.
    package func path(ofFile name: String) throws(OutputError) -> String {
        let isPlain = !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0x2F || $0 == 0 }
        guard isPlain else {
            throw OutputError(.cannotCreate, path: name, reason: "a file name must not lead out of its folder")
        }
        return path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }
}
