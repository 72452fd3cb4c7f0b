import BorderFlow
import BorderSystem

/// Where the command talks; data never goes here.
enum StandardError {
    /// Writes a message, line by line, with nothing in it that could command the terminal.
    static func say(_ message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        write(lines.map { String($0).printable + "\n" }.joined())
    }

    /// Writes a text of our own as it is.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                BorderSystem.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return }
            written += count
        }
    }

    /// Whether a person is looking.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Ends the process with a status, without unwinding.
func endProcess(status: Int32) -> Never { exit(status) }
