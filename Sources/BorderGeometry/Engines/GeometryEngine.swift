internal import CGEOS

/// One GEOS context, made once per task.
///
/// Not `Sendable`: each task makes its own. Areas keep their engine alive.
@safe package final class GeometryEngine {
    let geos: cgeos_functions
    let handle: GEOSContextHandle_t
    private var lastMessage = ""

    /// Opens GEOS if nobody has yet, and starts a context.
    package init() throws(GeometryError) {
        let geos = try GEOSLibrary.functions()
        guard let handle = unsafe geos.GEOS_init_r() else {
            throw .libraryUnavailable(library: "GEOS", package: "libgeos-c1v5", reason: "no context could be made")
        }
        self.geos = geos
        unsafe self.handle = handle
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        _ = unsafe geos.GEOSContext_setErrorMessageHandler_r(
            handle,
            { text, user in
                guard let text = unsafe text, let user = unsafe user else { return }
                unsafe Unmanaged<GeometryEngine>.fromOpaque(user).takeUnretainedValue().lastMessage =
                    unsafe String(cString: text)
            },
            me
        )
    }

    deinit { unsafe geos.GEOS_finish_r(handle) }

    /// The version of the library in use.
    package var version: String { unsafe geos.GEOSversion().map { unsafe String(cString: $0) } ?? "" }

    /// The failure of an operation in GEOS's words, which are cleared.
    func failure(in operation: String) -> GeometryError {
        defer { lastMessage = "" }
        return .invalidGeometry(
            operation: operation,
            reason: lastMessage.isEmpty ? "GEOS gave no reason" : lastMessage
        )
    }
}
