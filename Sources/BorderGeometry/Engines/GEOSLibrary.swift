internal import BorderSystem
internal import CGEOS

/// The functions of libgeos_c, opened when the first engine is made.
enum GEOSLibrary {
    private static let library = unsafe LoadedLibrary<cgeos_functions> { unsafe cgeos_open($0) }

    /// The functions; throws with the loader's words where the library cannot be opened.
    static func functions() throws(GeometryError) -> cgeos_functions {
        switch library {
        case .opened(let functions): return functions
        case .unavailable(let reason):
            throw .libraryUnavailable(library: "GEOS", package: "libgeos-c1v5", reason: reason)
        }
    }
}
