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
            throw .noUnpacker(name, library: "libarchive", package: "libarchive13", reason)
        }
    }
}
