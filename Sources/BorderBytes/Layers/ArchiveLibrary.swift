import BorderCore
import CArchive

/// The functions of libarchive, opened when the first packed file is read.
enum ArchiveLibrary {
    private static let opened: (functions: carchive_functions?, reason: String) = {
        // Every byte is overwritten by a successful open; the table is not looked at otherwise.
        let table = UnsafeMutablePointer<carchive_functions>.allocate(capacity: 1)
        defer { unsafe table.deallocate() }
        if let reason = unsafe carchive_open(table) { return unsafe (nil, String(cString: reason)) }
        return unsafe (table.pointee, "")
    }()

    /// The functions; throws with the loader's words where the library cannot be opened.
    static func functions(for name: String) throws(IntakeError) -> carchive_functions {
        guard let functions = opened.functions else {
            throw IntakeError(
                .notText,
                Diagnostic(
                    .error,
                    "no-archive-library",
                    file: name,
                    found: "the file is packed, and libarchive could not be opened: \(opened.reason)",
                    expected: "the package libarchive13",
                    suggestion: "install it, or unpack the file first"
                )
            )
        }
        return functions
    }
}
