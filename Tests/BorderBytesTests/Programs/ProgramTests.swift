import BorderTestSupport
import Testing

@testable import BorderBytes

/// Programs of the system get bytes and give bytes.
@Suite struct ProgramTests {
    private func shell(_ script: String, _ input: [UInt8] = []) throws -> Program.Outcome {
        try #require(Program(named: "sh")).run(["-c", script], input: input, settings: [("BORDER_WORD", "given")])
    }

    @Test func everyByteGoesInAndComesBack() throws {
        var random = SplitMix(seed: 11)
        for count in [0, 1, 4096, 1 << 20] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let outcome = try shell("cat; echo said >&2", bytes)
            #expect(outcome.output == bytes && outcome.errors == "said\n" && outcome.status == 0)
        }
    }

    @Test func aProgramThatReadsNothingDoesNoHarm() throws {
        let outcome = try shell("exec echo done", [UInt8](repeating: 65, count: 1 << 20))
        #expect(outcome.output == Array("done\n".utf8) && outcome.status == 0)
    }

    @Test func itsEndIsTold() throws {
        #expect(try shell("exit 3").status == 3)
        #expect(try shell("kill -KILL $$").status == 128 + 9)
        let long = try shell("head -c 100000 /dev/zero | tr '\\0' x >&2; exit 1")
        #expect(long.errors.count == 4096 && long.output.isEmpty && long.status == 1)
    }

    @Test func settingsFillWhatIsNotSet() throws {
        #expect(try shell("printf %s \"$BORDER_WORD\"").output == Array("given".utf8))
        let program = try #require(Program(named: "sh"))
        let path = try program.run(["-c", "printf %s \"$PATH\""], settings: [("PATH", "/nowhere")])
        #expect(path.output != Array("/nowhere".utf8))
    }

    @Test func whatIsNotThereIsNotFound() {
        #expect(Program(named: "borderflow-no-such-program") == nil)
        #expect(Program(named: "") == nil)
        #expect(Program(named: "sh")?.path.hasPrefix("/") == true)
    }
}
