internal import BorderSystem
internal import CPROJ

/// The functions of libproj, opened when the first transformation or geodesic is made.
enum PROJLibrary {
    private static let library = unsafe LoadedLibrary<cproj_functions> { unsafe cproj_open($0) }

    /// The functions; throws with the loader's words where the library cannot be opened.
    static func functions() throws(GeometryError) -> cproj_functions {
        switch library {
        case .opened(let functions): return functions
        case .unavailable(let reason):
            throw .libraryUnavailable(library: "PROJ", package: "libproj25", reason: reason)
        }
    }
}
