internal import CGEOS

/// The functions of libgeos_c, opened when the first engine is made.
enum GEOSLibrary {
    private static let opened: (functions: cgeos_functions?, reason: String) = {
        // Every byte is overwritten by a successful open; the table is not looked at otherwise.
        let table = UnsafeMutablePointer<cgeos_functions>.allocate(capacity: 1)
        defer { unsafe table.deallocate() }
        if let reason = unsafe cgeos_open(table) { return unsafe (nil, String(cString: reason)) }
        return unsafe (table.pointee, "")
    }()

    /// The functions; throws with the loader's words where the library cannot be opened.
    static func functions() throws(GeometryError) -> cgeos_functions {
        guard let functions = opened.functions else {
            throw .libraryUnavailable(library: "GEOS", package: "libgeos-c1v5", reason: opened.reason)
        }
        return functions
    }
}
