import BorderCore
import BorderSystem
import CArchive

/// The functions of libarchive, opened when the first packed file is read.
enum ArchiveLibrary {
    private static let library = unsafe LoadedLibrary<carchive_functions> { unsafe carchive_open($0) }

    /// The functions; throws with the loader's words where the library cannot be opened.
    static func functions(for name: String) throws(IntakeError) -> carchive_functions {
        switch library {
        case .opened(let functions): return functions
        case .unavailable(let reason):
            throw IntakeError(
                .notText,
                "no-archive-library",
                file: name,
                found: "the file is packed, and libarchive could not be opened: \(reason)",
                expected: "the package libarchive13",
                suggestion: "install it, or unpack the file first"
            )
        }
    }
}
