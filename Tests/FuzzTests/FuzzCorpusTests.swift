import BorderTestSupport
import Foundation
import FuzzTargets
import Testing

/// What fuzzing starts from, and what it found: every input is read again as `make fuzz` reads it.
@Suite struct FuzzCorpusTests {
    /// An input of a target.
    struct Input: Sendable, CustomTestStringConvertible {
        var target: FuzzTarget
        var file: String
        var testDescription: String { "\(target)/\(file)" }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    static let inputs: [Input] = FuzzTarget.all.flatMap { target in
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: target.name).path)
        return (names ?? []).sorted().map { Input(target: target, file: $0) }
    }

    @Test(arguments: inputs) func isReadAsItMustBe(_ input: Input) throws {
        let path = Self.folder.appending(path: "\(input.target)/\(input.file)").path
        let bytes = try #require(fileBytes(at: path))
        #expect(bytes.count <= 4096, "a small input says as much")
        #expect(input.target.problems(bytes) == [])
    }

    @Test(arguments: FuzzTarget.all) func everyTargetHasInputs(_ target: FuzzTarget) {
        #expect(Self.inputs.count { $0.target.name == target.name } >= 4)
    }

    /// No input is that of a target that is gone.
    @Test func everyInputHasATarget() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)))
    }

    /// A few changes of each input, as a fuzzer makes them.
    @Test(arguments: inputs) func isReadAsItMustBeWhenItIsDamaged(_ input: Input) throws {
        let path = Self.folder.appending(path: "\(input.target)/\(input.file)").path
        let bytes = try #require(fileBytes(at: path))
        for seed in 0..<3 as Range<UInt64> {
            var random = SplitMix(seed: input.file.utf8.reduce(seed) { $0 &* 47 &+ UInt64($1) })
            var damaged = bytes
            let place = Int.random(in: 0...damaged.count, using: &random)
            if seed == 0 {
                damaged.removeLast(damaged.count - place)
            } else {
                damaged.insert(UInt8.random(in: 0...255, using: &random), at: place)
            }
            #expect(input.target.problems(damaged) == [], "seed \(seed)")
        }
    }
}
