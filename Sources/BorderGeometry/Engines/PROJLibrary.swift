internal import CPROJ

/// The functions of libproj, opened when the first transformation or geodesic is made.
enum PROJLibrary {
    private static let opened: (functions: cproj_functions?, reason: String) = {
        // Every byte is overwritten by a successful open; the table is not looked at otherwise.
        let table = UnsafeMutablePointer<cproj_functions>.allocate(capacity: 1)
        defer { unsafe table.deallocate() }
        if let reason = unsafe cproj_open(table) { return unsafe (nil, String(cString: reason)) }
        return unsafe (table.pointee, "")
    }()

    /// The functions; throws with the loader's words where the library cannot be opened.
    static func functions() throws(GeometryError) -> cproj_functions {
        guard let functions = opened.functions else {
            throw .libraryUnavailable(library: "PROJ", package: "libproj25", reason: opened.reason)
        }
        return functions
    }
}
