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
        case rows
    }

    @Argument(help: "What to write: rows (date,crossing,direction,nationality,mode,count).")
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
        var rows = PlainRows(seed: seed)
        var isWritten = write(PlainRows.header, to: file)
        var left = count
        while left > 0 && isWritten {
            let some = min(left, 10_000)
            isWritten = write(rows.next(some), to: file)
            left -= some
        }
        guard fclose(file) == 0, isWritten else {
            throw ValidationError("Writing failed: \(String(cString: strerror(errno)))")
        }
    }

    private func write(_ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>) -> Bool {
        fwrite(bytes, 1, bytes.count, file) == bytes.count
    }
}
