import BorderTestSupport
import Foundation

/// How many damaged inputs are read.
///
/// The suite reads a few of each kind. `MUTATIONS=100000 swift test --filter Mutation` reads so many of each kind, from
/// `MUTATION_SEED` on (0 where nothing is said), and keeps each input in the file that `MUTATION_FILE` names before
/// it is read: what ended the program is found there. A failure that is worth keeping goes into `Corpus`.
enum MutationCount {
    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    /// The seeds of a kind of input of which the suite reads a few.
    static func seeds(_ few: UInt64) -> Range<UInt64> {
        let first = number("MUTATION_SEED") ?? 0
        return first..<first + (number("MUTATIONS") ?? few)
    }

    /// Keeps an input where somebody asks for it.
    static func keep(_ bytes: [UInt8]) {
        guard let path = ProcessInfo.processInfo.environment["MUTATION_FILE"] else { return }
        try? Data(bytes).write(to: URL(filePath: path))
    }
}
