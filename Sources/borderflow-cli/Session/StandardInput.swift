import BorderSystem

/// The stream a user pipes a file into.
enum StandardInput {
    /// Whether nobody pipes anything and a person would be left waiting.
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
