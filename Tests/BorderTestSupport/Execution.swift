public import Foundation

/// What a finished program left behind.
public struct Execution: Sendable {
    /// How a program ended.
    public enum Ending: Hashable, Sendable {
        /// It exited with this code.
        case exited(Int32)
        /// A signal ended it: a trap, a crash, an interrupt.
        case signalled(Int32)
        /// It ran longer than it was allowed to, and was killed.
        case timedOut
    }

    /// How it ended.
    public var ending: Ending
    /// The bytes of standard output.
    public var stdout: [UInt8]
    /// The bytes of standard error.
    public var stderr: [UInt8]

    /// The exit code; `nil` where a signal or the time limit ended it.
    public var exitCode: Int32? { if case .exited(let code) = ending { code } else { nil } }
    /// Standard output as text; broken UTF-8 shows as replacement characters.
    public var output: String { String(decoding: stdout, as: UTF8.self) }
    /// Standard error as text.
    public var errors: String { String(decoding: stderr, as: UTF8.self) }
}

/// A program that could not even be started.
public struct ExecutionFailure: Error, CustomStringConvertible {
    /// What went wrong, for the reader of a test report.
    public var description: String
}

extension Execution {
    /// Variables that the child may inherit: where things are, and what sanitizers and coverage need.
    private static let inherited = [
        "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS",
    ]

    /// What a run that is to be killed needs in its environment: no coverage profile.
    ///
    /// Cut short while it is written, one profile makes the coverage of all the tests unreadable.
    public static let unmeasured = ["LLVM_PROFILE_FILE": "/dev/null"]

    /// Runs a program to its end.
    ///
    /// Its streams are files, so no amount of output can block it. It sees a small fixed environment (UTF-8, no
    /// terminal, UTC) plus `environment`, so that the machine a test runs on cannot change the answer.
    ///
    /// - Throws: `ExecutionFailure` if the program cannot be started.
    public static func of(
        program: String,
        arguments: [String],
        input: [UInt8] = [],
        environment: [String: String] = [:],
        folder: URL? = nil,
        timeout: Duration = .seconds(120)
    ) throws -> Execution {
        try withTemporaryFolder { scratch in
            let paths = ["stdin", "stdout", "stderr"].map { scratch.appending(path: $0).path }
            try Data(input).write(to: URL(filePath: paths[0]))
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(&actions, 0, paths[0], O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, paths[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            posix_spawn_file_actions_addopen(&actions, 2, paths[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            // `env` changes the folder of the child alone; the folder of the test process is shared by all its tests.
            let command = folder.map { ["/usr/bin/env", "--chdir=\($0.path)", program] } ?? [program]

            var variables = ["LANG": "C.UTF-8", "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"]
            for name in inherited { variables[name] = ProcessInfo.processInfo.environment[name] }
            variables.merge(environment) { _, given in given }
            let process = try withCStrings(command + arguments) { argv in
                try withCStrings(variables.map { "\($0.key)=\($0.value)" }) { envp in
                    var process: pid_t = 0
                    let code = posix_spawn(&process, command[0], &actions, nil, argv, envp)
                    guard code == 0 else {
                        throw ExecutionFailure(
                            description: "\(program) cannot be run: \(String(cString: strerror(code)))"
                        )
                    }
                    return process
                }
            }
            let ending = wait(for: process, timeout: timeout)
            return Execution(
                ending: ending,
                stdout: fileBytes(at: paths[1]) ?? [],
                stderr: fileBytes(at: paths[2]) ?? []
            )
        }
    }

    private static func wait(for process: pid_t, timeout: Duration) -> Ending {
        let deadline = ContinuousClock.now + timeout
        var status: Int32 = 0
        var pause: UInt32 = 500
        while waitpid(process, &status, WNOHANG) != process {
            if ContinuousClock.now > deadline {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                return .timedOut
            }
            usleep(pause)
            pause = min(pause * 2, 20_000)
        }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    /// Calls `body` with a null-terminated array of C strings, as `execve` wants it.
    private static func withCStrings<Value>(
        _ texts: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Value
    ) rethrows -> Value {
        let pointers = texts.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return try body(pointers + [nil])
    }
}
