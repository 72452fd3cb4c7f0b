import BorderTestSupport
import Foundation
import Testing

/// The tests' own tools: what they claim must hold, or every other test may lie.
@Suite struct SupportTests {
    @Test func splitMixIsTheSameEverywhere() {
        // First outputs of the published algorithm for seed 1234567.
        var random = SplitMix(seed: 1_234_567)
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.next() == 3_203_168_211_198_807_973)
        #expect(random.next() == 9_817_491_932_198_370_423)
    }

    @Test func streamsExitCodesAndFoldersArrive() throws {
        try withTemporaryFolder { (folder: URL) throws in
            let run = try Tool.bash.run(
                "-c",
                "cat; echo \"$GREETING\" >&2; pwd; exit 3",
                input: Array("from stdin\n".utf8),
                environment: ["GREETING": "hello"],
                folder: folder
            )
            #expect(run.exitCode == 3)
            #expect(run.ending == .exited(3))
            #expect(run.output == "from stdin\n\(folder.resolvingSymlinksInPath().path)\n")
            #expect(run.errors == "hello\n")
        }
    }

    @Test func aSignalIsNotAnExitCode() throws {
        let run = try Tool.bash.run("-c", "kill -ILL $$")
        #expect(run.ending == .signalled(4))
        #expect(run.exitCode == nil)
    }

    @Test func aProgramThatHangsIsKilled() throws {
        let start = ContinuousClock.now
        let run = try Tool.bash.run("-c", "echo before; exec sleep 60", timeout: .milliseconds(300))
        #expect(run.ending == .timedOut)
        #expect(run.output == "before\n")
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test func muchOutputDoesNotBlock() throws {
        let run = try Tool.bash.run("-c", "head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2")
        #expect(run.stdout.count == 3_000_000)
        #expect(run.stderr.count == 3_000_000)
    }

    @Test func theSurroundingsAreFixed() throws {
        let run = try Tool.bash.run("-c", "echo $TZ $LANG ${TERM-none}")
        #expect(run.output == "UTC C.UTF-8 none\n" || run.output == "UTC C.UTF-8 dumb\n")
    }

    @Test func aProgramThatIsNotThereIsAnError() {
        #expect(throws: ExecutionFailure.self) {
            try Execution.of(program: "/no/such/program", arguments: [])
        }
        #expect(throws: ExecutionFailure.self) { try Binary.path(of: "no-such-product") }
    }

    @Test(arguments: Tool.allCases)
    func everyToolIsInstalled(tool: Tool) throws {
        #expect(try FileManager.default.isExecutableFile(atPath: tool.path()))
        #expect(!tool.package.isEmpty)
    }

    @Test func filesAreReadWhole() throws {
        try withTemporaryFolder { (folder: URL) throws in
            for size in [0, 1, 65_536, 65_537, 200_000] {
                let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
                let path = folder.appending(path: "f")
                try Data(bytes).write(to: path)
                #expect(fileBytes(at: path.path) == bytes)
            }
            #expect(fileBytes(at: folder.appending(path: "none").path) == nil)
            #expect(fileBytes(at: folder.path) == nil, "a folder has no bytes")
        }
    }

    @Test func temporaryFoldersGoAway() throws {
        var seen: URL?
        try withTemporaryFolder { (folder: URL) throws in
            seen = folder
            try Data("x".utf8).write(to: folder.appending(path: "file"))
        }
        #expect(!FileManager.default.fileExists(atPath: try #require(seen).path))
    }
}
