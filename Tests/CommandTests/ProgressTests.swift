import BorderTestSupport
import Foundation
import Testing

/// What a person in a terminal sees of a reading that takes over a second.
@Suite struct ProgressTests {
    /// Runs the binary with a terminal as standard error and a pipe as standard input, which stays open until the
    /// terminal shows a word (or for some seconds), then goes on, or ends with Ctrl-C.
    private func show(
        _ arguments: [String],
        until word: String,
        atMost seconds: Double,
        interrupting: Bool = false,
        variables: [String: String] = [:],
        in folder: URL
    ) throws -> (code: String, seen: String) {
        let script = """
            import fcntl, json, os, pty, select, signal, struct, subprocess, sys, termios, time
            word, most, interrupts = sys.argv[1].encode(), float(sys.argv[2]), sys.argv[3] == "true"
            def prepare():
                signal.pthread_sigmask(signal.SIG_SETMASK, [])
                signal.signal(signal.SIGINT, signal.SIG_DFL)
            master, slave = pty.openpty()
            fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
            process = subprocess.Popen(sys.argv[4:], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=slave,
                preexec_fn=prepare, env={"TERM": "xterm", **os.environ})
            os.close(slave)
            process.stdin.write(b"date,crossing,direction,count\\n2022-09-24,Vaalimaa,RUS>FIN,1\\n")
            process.stdin.flush()
            seen, deadline = b"", time.time() + most
            def look(seconds):
                global seen
                if not select.select([master], [], [], seconds)[0]:
                    return True
                try:
                    part = os.read(master, 65536)
                except OSError:
                    return False
                seen += part
                return len(part) > 0
            while word not in seen and time.time() < deadline and look(0.05):
                pass
            if interrupts:
                process.send_signal(signal.SIGINT)
            else:
                process.stdin.close()
            while look(30):
                pass
            print(json.dumps([str(process.wait(60)), seen.decode().replace("\\r\\n", "\\n")]))
            """
        let run = try Tool.python.run(
            arguments: ["-c", script, word, "\(seconds)", "\(interrupting)", try Binary.path(of: "borderflow")]
                + arguments,
            environment: Execution.unmeasured.merging(variables) { _, given in given },
            folder: folder
        )
        let shown = try #require(try JSONText(run.stdout).elements, "\(run.errors)")
        return (try #require(shown[0].string), try #require(shown[1].string))
    }

    private static let clearing = "\r\u{1B}[K"
    private static let talk = "borderflow: standard input: 1 row read, 1 accepted, 0 rejected"

    @Test func aLongReadingShowsALineThatGoesAgain() throws {
        try withTemporaryFolder { folder in
            let (code, seen) = try show(["flows", "-"], until: "/s", atMost: 60, in: folder)
            #expect(code == "0")
            #expect(seen.hasPrefix(Self.clearing + "reading: 60 B, "), "\(seen.debugDescription)")
            // What is said comes after the line is gone.
            let last = try #require(seen.range(of: Self.clearing, options: .backwards))
            #expect(seen[last.upperBound...].contains(Self.talk) && !seen[last.upperBound...].contains("reading"))
        }
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func whoWantsNoneSeesNone(_ variables: [String: String]) throws {
        try withTemporaryFolder { folder in
            let (code, seen) = try show(["flows", "-"], until: "/s", atMost: 2, variables: variables, in: folder)
            #expect(code == "0" && seen.contains(Self.talk), "\(seen.debugDescription)")
            #expect(!seen.contains("reading") && !seen.contains("\u{1B}") && !seen.contains("\r"))
        }
    }

    @Test func aShortReadingShowsNone() throws {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", plainHeader + "2022-09-24,Vaalimaa,RUS>FIN,1\n")
            let (code, seen) = try show(["flows", "in.csv"], until: "accepted", atMost: 60, in: folder)
            // A busy machine may take a second for it; then the line is gone again.
            let last = seen.range(of: Self.clearing, options: .backwards)?.upperBound ?? seen.startIndex
            #expect(code == "0" && !seen[last...].contains("reading"), "\(seen.debugDescription)")
        }
    }

    @Test func ctrlCClearsTheLineAndLeavesNothing() throws {
        try withTemporaryFolder { folder in
            for verb in [["flows", "-", "--rejects", "r.csv"], ["map", "-", "-o", "map.svg"]] {
                let (code, seen) = try show(verb, until: "/s", atMost: 60, interrupting: true, in: folder)
                #expect(code == "130" && seen.hasSuffix(Self.clearing), "\(code) \(seen.debugDescription)")
            }
            #expect(try folder.names().isEmpty)
        }
    }
}
