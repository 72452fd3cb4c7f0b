import BorderTestSupport
import Foundation
import Testing

/// What is left of a file when `export` is killed, when the disk is full, when nobody reads on.
@Suite struct ExportAtomicityTests {
    private static let export = ["export", "--layer", "borders", "--format", "geojson"]

    @Test func aKilledExportLeavesTheOldFileOrTheNewOne() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "borders.geojson")
            let began = ContinuousClock.now
            let whole = try Binary.run(arguments: Self.export)
            let duration = ContinuousClock.now - began
            #expect(whole.exitCode == 0)
            let old = Array("the old file".utf8)
            var random = SplitMix(seed: 41)
            var endings: Set<Bool> = []
            for _ in 0..<40 {
                try Data(old).write(to: file)
                let limit = duration * Double.random(in: 0...1.2, using: &random)
                let run = try Binary.run(
                    arguments: Self.export + ["-o", file.path],
                    environment: Execution.unmeasured,
                    timeout: limit
                )
                let bytes = try [UInt8](Data(contentsOf: file))
                #expect(bytes == old || bytes == whole.stdout, "\(bytes.count) bytes after \(limit)")
                if run.exitCode == 0 { #expect(bytes == whole.stdout) }
                endings.insert(run.exitCode == 0)
            }
            // Some rounds must have been cut short, or nothing was tried.
            #expect(endings.contains(false))
        }
    }

    @Test func aFullDiskIsAnErrorInWords() throws {
        let run = try Binary.run(arguments: Self.export + ["-o", "/dev/full"])
        #expect(run.exitCode == 74)
        #expect(run.stdout.isEmpty)
        #expect(run.errors.contains("'/dev/full'") && run.errors.contains("the disk is full"))
    }

    @Test func aMissingFolderIsAnErrorInWords() throws {
        try withTemporaryFolder { folder in
            let run = try Binary.run(arguments: Self.export + ["-o", "missing/a.geojson"], folder: folder)
            #expect(run.exitCode == 73)
            #expect(run.errors.contains("cannot create 'missing/a.geojson': the folder does not exist"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test func aReaderThatHasEnoughIsNoError() throws {
        let script = #"set -o pipefail; "$0" export --layer borders --format geojson | head -c 10"#
        let run = try Tool.bash.run("-c", script, try Binary.path(of: "borderflow"))
        #expect(run.output == #"{"type":"F"#)
        #expect(run.errors.isEmpty, "\(run.errors)")
        #expect(run.exitCode == 0)
    }

    @Test func standardOutputOntoAFullDiskIsAnError() throws {
        let run = try Tool.bash.run(
            "-c",
            #""$0" export --layer borders --format csv >/dev/full"#,
            try Binary.path(of: "borderflow")
        )
        #expect(run.exitCode == 74)
        #expect(run.errors.contains("the disk is full"))
    }
}
