import BorderSystem

/// The stream a command's data goes to when no file is named.
package enum StandardOutput {
    /// Writes through a sink into standard output.
    ///
    /// - Parameter body: writes the contents.
    /// - Throws: a failure to write; `closedByReader` where the reader had enough, if `ignoreClosedReaders()` was
    ///   called at the start of the process.
    package static func write(_ body: (inout ByteSink) throws(OutputError) -> Void) throws(OutputError) {
        var sink = ByteSink(descriptor: STDOUT_FILENO, path: "standard output")
        do throws(OutputError) {
            try body(&sink)
        } catch {
            // What was complete before the failure is still worth reading.
            try? sink.finish()
            throw error
        }
        try sink.finish()
    }

    /// Turns a closed pipe into an error of the writing call, so that the process can end in order.
    package static func ignoreClosedReaders() { signal(SIGPIPE, SIG_IGN) }

    /// Keeps the numbers of closed standard streams from going to files that are opened later, which would then receive
    /// what is said. Writing to a closed stream fails as before.
    package static func keepClosedStreamsClosed() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether a person is looking: standard output is a terminal.
    package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether bold and dim text is welcome: a terminal that knows it, and a user who did not set `NO_COLOR`.
    package static var wantsStyle: Bool { wantsStyle(STDOUT_FILENO) }

    /// The same of any stream.
    package static func wantsStyle(_ descriptor: Int32) -> Bool {
        guard isatty(descriptor) == 1 else { return false }
        let isRefused = unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
        let isDumb = unsafe getenv("TERM").map { unsafe String(cString: $0) == "dumb" } ?? true
        return !isRefused && !isDumb
    }

    /// The terminal's width in columns; `nil` where there is no terminal.
    package static var terminalWidth: Int? { terminalWidth(of: STDOUT_FILENO) }

    /// The same of any stream.
    package static func terminalWidth(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard isatty(descriptor) == 1, unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// How wide whoever asks wants tables: the terminal's width, else what the variable COLUMNS says; `nil` for neither.
    package static var wantedWidth: Int? {
        let asked = unsafe getenv("COLUMNS").flatMap { unsafe Int(String(cString: $0)) }
        return terminalWidth ?? asked.flatMap { (20...1000).contains($0) ? $0 : nil }
    }
}
