public import Foundation

/// A program that a test writes and starts.
public enum ShellScript {
    /// Writes commands for the shell as a program at a place.
    ///
    /// A process of its own writes it: what this one has open for writing, a test beside this one may just be handing
    /// on to a program that it starts, and what is open for writing anywhere Linux does not start ("Text file busy").
    ///
    /// - Throws: `ExecutionFailure` if the shell is missing or cannot write.
    public static func write(_ commands: String, to place: URL) throws {
        let written = try Tool.bash.run(
            "-c",
            "cat > \"$0\" && chmod 755 \"$0\"",
            place.path,
            input: Array("#!/bin/sh\n\(commands)\n".utf8)
        )
        guard written.exitCode == 0 else { throw ExecutionFailure(description: written.errors) }
    }
}
