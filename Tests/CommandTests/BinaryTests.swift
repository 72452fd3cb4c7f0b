import BorderTestSupport
import Testing

@Suite struct BinaryTests {
    @Test func versionIsPrintedOnStandardOutput() throws {
        let run = try Binary.run("--version")
        #expect(run.ending == .exited(0))
        #expect(run.output == "0.1.0\n")
        #expect(run.stderr.isEmpty)
    }

    @Test func anUnknownOptionIsAUsageError() throws {
        let run = try Binary.run("--no-such-option")
        #expect(run.exitCode == 64)
        #expect(run.stdout.isEmpty)
        #expect(run.errors.contains("--no-such-option"))
    }
}
