import BorderTestSupport
import Foundation
import Testing

/// The script that attacks the built command: it judges a sound command as sound, and finds a broken one.
@Suite struct AttackScriptTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Scripts/attack-binary").standardizedFileURL.path

    private static func attack(_ binary: String, seed: Int) throws -> Execution {
        try Tool.python.run(arguments: [script, binary, "1", "\(seed)"], environment: Execution.unmeasured)
    }

    @Test func aSoundCommandHolds() throws {
        let run = try Self.attack(try Binary.path(of: "borderflow"), seed: 7)
        #expect(run.exitCode == 0 && run.output.contains("from seed 7, 0 problems"), "\(run.output)\(run.errors)")
    }

    /// Whatever is asked first, one of these rules is broken.
    @Test(arguments: [
        ("exit 70", "ends with 70"), ("exit 65", "says nothing"), ("kill -SEGV $$", "ends with -11"),
        ("printf '\\033[31m' >&2; exit 1", "what a terminal obeys"),
        ("echo '3 rows read, 1 accepted, 1 rejected' >&2", "loses rows"),
    ])
    func aBrokenCommandIsFound(_ command: String, _ finding: String) throws {
        try withTemporaryFolder { folder in
            let broken = folder.appending(path: "broken")
            try ShellScript.write(command, to: broken)
            let run = try Self.attack(broken.path, seed: 3)
            #expect(run.exitCode == 1 && run.output.contains(finding), "\(run.output)\(run.errors)")
        }
    }
}
