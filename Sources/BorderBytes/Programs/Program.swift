import BorderSystem

/// A program of the system that does what this one does not: it gets bytes and gives bytes.
package struct Program: Sendable {
    /// What a run came to.
    package struct Outcome: Sendable {
        /// What it wrote to standard output.
        package var output: [UInt8]
        /// What it wrote to standard error, the first of it.
        package var errors: String
        /// Its exit code; 128 and the signal's number where a signal ended it.
        package var status: Int32
    }

    /// Why a program gave no answer, in words.
    package struct Failure: Error, Hashable, Sendable {
        /// What went wrong.
        package var reason: String
    }

    /// Where it lies.
    package let path: String

    /// The first executable file of a name in the folders of `PATH`; `nil` where there is none. Folders that depend on
    /// where the user stands are passed over.
    package init?(named name: String) {
        let folders = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
            let candidate = "\(folder)/\(name)"
            var facts = stat()
            if unsafe stat(candidate, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
                unsafe access(candidate, X_OK) == 0
            {
                path = candidate
                return
            }
        }
        return nil
    }

    /// Runs it to its end. Its streams are files without names, so that neither side waits for the other.
    ///
    /// - Parameters:
    ///   - arguments: what stands behind its name.
    ///   - input: what it reads.
    ///   - settings: variables of its environment that are not set yet.
    /// - Returns: what it wrote and how it ended.
    /// - Throws: a failure to start it or to hand it the bytes.
    package func run(
        _ arguments: [String],
        input: [UInt8] = [],
        settings: [(name: String, value: String)] = []
    ) throws(Failure) -> Outcome {
        let streams = try [ScratchFile(input), ScratchFile([]), ScratchFile([])]
        var actions = unsafe emptyFileActions()
        guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { throw Failure(reason: "out of memory") }
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in zip([STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO], streams) {
            unsafe posix_spawn_file_actions_adddup2(&actions, stream.descriptor, number)
        }
        var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment(adding: settings).map { unsafe strdup($0) } + [nil]
        defer {
            unsafe words.forEach { unsafe free($0) }
            unsafe variables.forEach { unsafe free($0) }
        }
        var process = pid_t()
        let number = unsafe posix_spawn(&process, path, &actions, nil, &words, &variables)
        guard number == 0 else { throw Failure(reason: "\(path) cannot be started: \(Self.words(number))") }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure(reason: "\(path) got lost: \(Self.words(errno))") }
        }
        let signal = status & 0x7F
        return Outcome(
            output: try streams[1].contents(),
            errors: String(decoding: try streams[2].contents().prefix(4096), as: UTF8.self),
            status: signal == 0 ? status >> 8 & 0xFF : 128 + signal
        )
    }

    /// The environment of this process with settings where it says nothing.
    private func environment(adding settings: [(name: String, value: String)]) -> [String] {
        var all: [String] = []
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            all.append(unsafe String(cString: text))
            unsafe entry += 1
        }
        for (name, value) in settings where !all.contains(where: { $0.hasPrefix(name + "=") }) {
            all.append("\(name)=\(value)")
        }
        return all
    }

    fileprivate static func words(_ number: Int32) -> String {
        unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    }
}

/// A file without a name, gone when nobody holds it.
@safe private final class ScratchFile {
    private let file: UnsafeMutablePointer<FILE>
    var descriptor: Int32 { unsafe fileno(file) }

    init(_ bytes: [UInt8]) throws(Program.Failure) {
        guard let file = unsafe tmpfile() else {
            throw Program.Failure(reason: "no temporary file can be made: \(Program.words(errno))")
        }
        unsafe self.file = unsafe file
        let written = unsafe bytes.withUnsafeBytes { all in
            unsafe all.isEmpty ? 0 : fwrite(all.baseAddress, 1, all.count, file)
        }
        guard written == bytes.count, unsafe fflush(file) == 0, unsafe fseek(file, 0, SEEK_SET) == 0 else {
            throw Program.Failure(reason: "a temporary file cannot be written: \(Program.words(errno))")
        }
    }

    deinit { unsafe fclose(file) }

    /// Everything that was written into it by whomever.
    func contents() throws(Program.Failure) -> [UInt8] {
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0 else {
            throw Program.Failure(reason: "a temporary file cannot be read: \(Program.words(errno))")
        }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        var read = 0
        while read < bytes.count {
            let count = unsafe bytes.withUnsafeMutableBytes { all in
                unsafe pread(descriptor, all.baseAddress?.advanced(by: read), all.count - read, off_t(read))
            }
            guard count > 0 else {
                if count < 0 && errno == EINTR { continue }
                throw Program.Failure(reason: "a temporary file cannot be read: \(Program.words(errno))")
            }
            read += count
        }
        return bytes
    }
}
