import BorderTestSupport
import Foundation
import Testing

/// What pandas works out of every publisher's table by itself is what the command says.
@Suite struct PandasOracleTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Scripts/profiles-by-pandas.py").standardizedFileURL.path

    @Test func pandasHasTheSameNumbers() throws {
        let binary = try Binary.path(of: "borderflow")
        let run = try Tool.python.run(
            arguments: [Self.script, binary],
            environment: Execution.unmeasured,
            timeout: .seconds(600)
        )
        #expect(run.exitCode == 0 && run.output.hasSuffix("56 tables, 0 differences\n"), "\(run.output)\(run.errors)")
    }

    /// A command that gets one number wrong, or has one too many or too few, is found out.
    @Test(arguments: [("s/,57000,/,57001,/g", 1), ("/,57000,/d", 1), ("s/FIN<>RUS/RUS>FIN/g", 4)])
    func aWrongNumberIsNamed(_ change: String, _ count: Int) throws {
        try withTemporaryFolder { folder in
            let wrong = folder.appending(path: "wrong")
            try ShellScript.write("'\(try Binary.path(of: "borderflow"))' \"$@\" | sed '\(change)'", to: wrong)
            let run = try Tool.python.run(
                arguments: [Self.script, wrong.path, "fi-raja.csv"],
                environment: Execution.unmeasured
            )
            let differences = run.output.split(separator: "\n").filter { $0.hasPrefix("fi-raja.csv: ") }
            #expect(run.exitCode == 1 && differences.count >= count, "\(run.output)\(run.errors)")
        }
    }
}
