import BorderFlow
import BorderSystem
import Synchronization

/// A line on the terminal of a person who waits: how much has been read, how fast, and how long the rest takes. It comes
/// after a second, and leaves no trace.
struct ProgressLine: Sendable {
    private let expected: Int?
    private let before = ByteStream.bytesRead.load(ordering: .relaxed)
    private let start = ContinuousClock.now

    /// Shows the line while some files are read, where standard error is a terminal that takes more than plain text.
    static func during<Result>(reading files: [String], _ body: () throws -> Result) rethrows -> Result {
        guard !files.isEmpty, StandardOutput.wantsStyle(STDERR_FILENO) else { return try body() }
        let line = ProgressLine(expected: size(of: files))
        let ticker = Ticker(afterMilliseconds: 1000, every: 200) { line.draw() }
        defer {
            ticker?.stop()
            if Interruption.hasOpenLine.load(ordering: .relaxed) { StandardError.write("\r\u{1B}[K") }
            Interruption.hasOpenLine.store(false, ordering: .relaxed)
        }
        return try body()
    }

    private func draw() {
        let passed = (ContinuousClock.now - start) / .seconds(1)
        let text = ProgressWords.line(
            read: ByteStream.bytesRead.load(ordering: .relaxed) - before,
            of: expected,
            seconds: passed,
            width: StandardOutput.terminalWidth(of: STDERR_FILENO) ?? 80
        )
        Interruption.hasOpenLine.store(true, ordering: .relaxed)
        StandardError.write("\r\u{1B}[K" + text)
    }

    /// The bytes of all files; `nil` where that is not known, or a file is read more than once.
    private static func size(of files: [String]) -> Int? {
        var sum = 0
        for file in Set(files) {
            var facts = stat()
            let isReadTwice = [".xlsx", ".zip"].contains(where: file.lowercased().hasSuffix)
            guard !isReadTwice, stat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
            sum += Int(facts.st_size)
        }
        return sum
    }
}
