import BorderTestSupport
import Foundation
import Testing

/// Ctrl-C ends a run with 130 and leaves nothing half-made behind.
@Suite struct InterruptionTests {
    /// Starts the binary with a pipe that stays open, waits for a sign that it is at work, and sends a signal.
    ///
    /// `ready` is Python that is true once it is at work. The answer is the exit code on a line of its own.
    private func interrupt(
        _ arguments: [String],
        signal: String = "SIGINT",
        until ready: String,
        in folder: URL
    ) throws -> Execution {
        let script = """
            import glob, os, signal, subprocess, sys, time
            def prepare():
                # Threads of the tests keep signals off, and children inherit that.
                signal.pthread_sigmask(signal.SIG_SETMASK, [])
                signal.signal(signal.\(signal), signal.SIG_DFL)
            process = subprocess.Popen(
                sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                preexec_fn=prepare)
            try:
                process.stdin.write(b"date,crossing,direction,count\\n2022-09-24,Vaalimaa,RUS>FIN,1\\n")
                process.stdin.flush()
            except BrokenPipeError:
                pass
            deadline = time.time() + 60
            while not (\(ready)) and process.poll() is None and time.time() < deadline:
                time.sleep(0.0005)
            process.send_signal(signal.\(signal))
            print(process.wait(60))
            """
        return try Tool.python.run(
            arguments: ["-c", script, try Binary.path(of: "borderflow")] + arguments,
            environment: Execution.unmeasured,
            folder: folder
        )
    }

    /// Python that is true once the process waits for its input.
    private static let isReading =
        "open(f'/proc/{process.pid}/wchan').read() in ('pipe_read', 'anon_pipe_read') or "
        + "(time.sleep(1.5) or True)"

    @Test func whileReadingFromAPipe() throws {
        try withTemporaryFolder { folder in
            for verb in [["flows", "-"], ["map", "-", "-o", "map.svg"], ["flows", "-", "--rejects", "rejects.csv"]] {
                let run = try interrupt(verb, until: Self.isReading, in: folder)
                #expect(run.output == "130\n", "\(run.errors)")
            }
            #expect(try folder.names().isEmpty)
        }
    }

    @Test func whileWritingAFile() throws {
        try withTemporaryFolder { folder in
            try folder.put("regions.geojson", "the old file")
            let export = ["export", "--layer", "regions", "--format", "geojson", "-o", "regions.geojson"]
            let run = try interrupt(export, until: "glob.glob('.borderflow-*.tmp')", in: folder)
            #expect(run.output == "130\n", "\(run.output)\(run.errors)")
            #expect(try folder.names() == ["regions.geojson"])
            #expect(try folder.text("regions.geojson") == "the old file")
        }
    }

    @Test func politeSignalsEndItTheSameWay() throws {
        try withTemporaryFolder { folder in
            for (signal, code) in [("SIGTERM", "143"), ("SIGHUP", "129")] {
                let export = ["export", "--layer", "regions", "--format", "geojson", "-o", "regions.geojson"]
                let run = try interrupt(export, signal: signal, until: "glob.glob('.borderflow-*.tmp')", in: folder)
                #expect(run.output == "\(code)\n", "\(run.output)\(run.errors)")
                #expect(try folder.names().isEmpty)
            }
        }
    }

    @Test func aSignalThatIsSwitchedOffStaysOff() throws {
        let script = """
            import signal, subprocess, sys, time
            def prepare():
                signal.pthread_sigmask(signal.SIG_SETMASK, [])
                signal.signal(signal.SIGHUP, signal.SIG_IGN)
            process = subprocess.Popen(
                sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                preexec_fn=prepare)
            time.sleep(0.5)
            process.send_signal(signal.SIGHUP)
            process.communicate(b"date,crossing,direction,count\\n2022-09-24,Vaalimaa,RUS>FIN,1\\n")
            print(process.wait(60))
            """
        let run = try Tool.python.run("-c", script, try Binary.path(of: "borderflow"), "flows", "-")
        #expect(run.output == "0\n", "\(run.errors)")
    }
}
