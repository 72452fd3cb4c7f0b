import BorderBytes

/// A reader with what must hold whatever bytes it is given.
package struct FuzzTarget: Sendable, CustomStringConvertible {
    /// The name that `make fuzz` takes, and that of the folder of its inputs.
    package let name: String
    /// Reads some bytes.
    private let check: @Sendable (ArraySlice<UInt8>, inout Problems) -> Void

    /// What is wrong with how the target reads some bytes, a sentence each; empty where nothing is.
    ///
    /// Where the first byte chooses how the rest is read, the target says so.
    package func problems(_ bytes: [UInt8]) -> [String] {
        var problems = Problems()
        check(bytes[...], &problems)
        return problems.found
    }

    /// The name.
    package var description: String { name }

    /// Every target.
    package static let all: [FuzzTarget] = [
        FuzzTarget(name: "delimited", check: DelimitedFuzz.check),
        FuzzTarget(name: "table", check: TableFuzz.check),
        FuzzTarget(name: "json", check: JSONFuzz.check),
        FuzzTarget(name: "dates", check: DateFuzz.check),
        FuzzTarget(name: "numbers", check: NumberFuzz.check),
        FuzzTarget(name: "profiles", check: ProfileFuzz.check),
        FuzzTarget(name: "sentences", check: SentenceFuzz.check),
        FuzzTarget(name: "crossings", check: CrossingFuzz.check),
        FuzzTarget(name: "regions", check: RegionFuzz.check),
        FuzzTarget(name: "packed", check: PackedFuzz.check),
        FuzzTarget(name: "sheets", check: SheetFuzz.check),
    ]
}

/// What was found to be wrong.
struct Problems {
    private(set) var found: [String] = []

    /// Adds a sentence where something that must hold does not.
    mutating func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
        if !holds { found.append(words()) }
    }

    /// Adds sentences.
    mutating func add(_ more: [String]) { found += more }

    /// Adds what is wrong with the words about a file that could not be unpacked, which has no lines yet.
    mutating func add(unpacking error: IntakeError, _ name: String) {
        found += error.diagnostic.problems(in: name, ofLines: .max).filter { !$0.contains("names no line") }
    }
}
