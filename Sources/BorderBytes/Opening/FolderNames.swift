import BorderCore
import BorderSystem

/// The names in a folder.
package enum FolderNames {
    /// More files than these are not a history of releases.
    private static let most = 10_000

    /// The names of the files in a folder, in order; hidden ones and folders are none.
    ///
    /// - Parameter path: the folder.
    /// - Returns: the names.
    /// - Throws: `IntakeError` where there is no such folder, or it cannot be listed.
    package static func files(in path: String) throws(IntakeError) -> [String] {
        var status = stat()
        guard !path.isEmpty, !path.utf8.contains(0), unsafe stat(path, &status) == 0 else {
            throw failure(.noSuchFile, path, "there is no such folder")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(.unreadable, path, "this is no folder") }
        guard let folder = unsafe opendir(path) else { throw failure(.unreadable, path, "the folder cannot be opened") }
        defer { unsafe _ = closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var file = stat()
            guard !name.hasPrefix("."), unsafe stat("\(path)/\(name)", &file) == 0,
                file.st_mode & S_IFMT != S_IFDIR
            else { continue }
            names.append(name)
            guard names.count <= most else {
                throw failure(.unreadable, path, "the folder has more than \(most.grouped) files")
            }
        }
        return names.sorted()
    }

    private static func failure(_ reason: IntakeError.Reason, _ path: String, _ found: String) -> IntakeError {
        IntakeError(
            reason,
            Diagnostic(.error, "no-folder", file: path, found: found, expected: "a folder of dated files")
        )
    }
}
