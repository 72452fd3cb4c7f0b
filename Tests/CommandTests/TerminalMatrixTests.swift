import BorderTestSupport
import Foundation
import Testing

/// What a person sees in a terminal: the same words as in a pipe, and style only where it is welcome.
@Suite("Every verb in a terminal")
struct TerminalMatrixTests {
    /// Runs the binary in a terminal of 100 columns, once with style refused and once with it welcome.
    private func show(_ arguments: [String]) throws -> (refused: String, welcome: String) {
        let script = """
            import fcntl, json, os, pty, struct, subprocess, sys, termios
            def show(variables):
                master, slave = pty.openpty()
                fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
                process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=slave,
                    stderr=subprocess.DEVNULL, env={**os.environ, "TERM": "xterm", **variables})
                os.close(slave)
                data = b""
                while True:
                    try:
                        part = os.read(master, 65536)
                    except OSError:
                        break
                    data += part
                process.wait()
                return data.decode().replace("\\r\\n", "\\n")
            print(json.dumps([show({"NO_COLOR": "1"}), show({})]))
            """
        return try withTemporaryFolder { folder in
            try folder.put("reports.csv", SmallReports.text)
            let run = try Tool.python.run(
                arguments: ["-c", script, try Binary.path(of: "borderflow")] + arguments,
                folder: folder
            )
            let shown = try #require(try JSONText(run.stdout).elements, "\(run.errors)")
            return (try #require(shown[0].string), try #require(shown[1].string))
        }
    }

    /// A verb, and whether its answer has a title in bold and a rule that is dim; pictures and sentences have none.
    @Test(arguments: [
        ("flows reports.csv", true), ("reconcile reports.csv", true), ("conflicts reports.csv", true),
        ("measures reports.csv", true), ("status reports.csv", true),
        ("coverage reports.csv --border FIN-RUS", false),
        ("diff reports.csv --as-of 2022-09-22 --as-of 2022-09-25", true),
        ("explain reports.csv v3", false), ("crossings Vaalimaa", true), ("borders FIN-RUS", true),
        ("regions FI-09", true),
        ("locate 24.94,60.17", true), ("claim 5", true),
    ])
    func styleIsBoldAndDimAndNothingElse(_ call: String, _ hasStyle: Bool) throws {
        let (refused, welcome) = try show(call.split(separator: " ").map(String.init))
        #expect(!refused.isEmpty && !refused.contains("\u{1B}"))
        #expect(welcome.contains("\u{1B}[1m") == hasStyle, "\(welcome.debugDescription)")
        let codes = Set(welcome.matches(of: #/\x1B[^m]*m?/#).map { String($0.0) })
        #expect(codes.isSubset(of: ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m"]), "\(codes)")
        // Without its codes the styled text is the plain one.
        #expect(welcome.replacing(#/\x1B\[[012]m/#, with: "") == refused)
    }
}
