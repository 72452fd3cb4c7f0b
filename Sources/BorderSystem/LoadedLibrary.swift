/// The functions of a C library that is opened when somebody first needs it, and never linked.
public enum LoadedLibrary<Functions> {
    case opened(Functions)
    /// It could not be opened, in the loader's words.
    case unavailable(String)

    /// Opens a library.
    ///
    /// - Parameter open: fills the whole table and returns null, or returns the loader's words.
    public init(_ open: (UnsafeMutablePointer<Functions>) -> UnsafePointer<CChar>?) {
        // Every byte is overwritten by a successful open; the table is not looked at otherwise.
        let table = UnsafeMutablePointer<Functions>.allocate(capacity: 1)
        defer { table.deallocate() }
        self = open(table).map { .unavailable(String(cString: $0)) } ?? .opened(table.pointee)
    }
}

extension LoadedLibrary: Sendable where Functions: Sendable {}
