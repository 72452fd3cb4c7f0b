import ArgumentParser
import BorderSystem

/// Writes a seeded input.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes a made-up input; the same seed gives the same bytes."
    )

    /// What can be generated.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case rows, published
        case plainPublished = "plain-published"
    }

    @Argument(
        help: """
            What to write: rows (date,crossing,direction,nationality,mode,count), published (months of ports as the US \
            Bureau of Transportation Statistics has them) or plain-published (the same in columns of ours).
            """
    )
    var kind: Kind

    @Argument(help: "How many.")
    var count: Int

    @Option(help: "Where the random sequence starts.")
    var seed: UInt64 = 1

    @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
    var output: String?

    func validate() throws {
        guard count >= 0 else { throw ValidationError("A count cannot be negative.") }
    }

    func run() throws {
        guard let file = output.map({ fopen($0, "w") }) ?? fdopen(1, "w") else {
            throw ValidationError("'\(output ?? "")' cannot be written: \(String(cString: strerror(errno)))")
        }
        let isWritten: Bool
        switch kind {
        case .rows:
            var rows = PlainRows(seed: seed)
            isWritten = write(PlainRows.header, to: file) && write(to: file) { rows.next($0) }
        case .published, .plainPublished:
            let columns: PublishedRows.Columns = kind == .published ? .publisher : .plain
            var rows = PublishedRows(columns, seed: seed)
            isWritten = write(columns.header, to: file) && write(to: file) { rows.next($0) }
        }
        guard fclose(file) == 0, isWritten else {
            throw ValidationError("Writing failed: \(String(cString: strerror(errno)))")
        }
    }

    /// Writes as many rows as are asked for, some at a time.
    private func write(to file: UnsafeMutablePointer<FILE>, _ next: (Int) -> [UInt8]) -> Bool {
        var left = count
        while left > 0 {
            let some = min(left, 10_000)
            guard write(next(some), to: file) else { return false }
            left -= some
        }
        return true
    }

    private func write(_ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>) -> Bool {
        fwrite(bytes, 1, bytes.count, file) == bytes.count
    }
}
