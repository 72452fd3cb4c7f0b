#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The stream a user pipes a file into.
enum StandardInput {
    /// Whether nobody pipes anything and a person would be left waiting.
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}

/// Whether the user wants colours: not with NO_COLOR set or on a terminal that has none.
enum Colours {
    static var areWanted: Bool {
        guard let no = getenv("NO_COLOR"), no.pointee != 0 else {
            guard let terminal = getenv("TERM") else { return false }
            return String(cString: terminal) != "dumb"
        }
        return false
    }
}
