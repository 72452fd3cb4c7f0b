import BorderTestSupport
import Foundation
import Testing

/// An output that is one of the inputs is refused, and nothing is written.
struct OutputIsInputTests {
    private static let rows = "date,crossing,direction,count\n2022-09-24,vaalimaa,RUS>FIN,5\n"

    @Test(arguments: [
        ["export", "in.csv", "-o", "in.csv"], ["export", "in.csv", "-o", "./in.csv"],
        ["export", "in.csv", "--format", "csv", "-o", "link"], ["export", "hard.csv", "-o", "in.csv"],
        ["map", "in.csv", "-o", "link"], ["flows", "in.csv", "--rejects", "in.csv"],
        ["flows", "link", "--rejects", "hard.csv"], ["export", "in.csv", "-o", "new.csv", "--rejects", "new.csv"],
        ["claim", "53,000 entered Georgia.", "--crossings", "in.csv", "--append", "in.csv"],
    ])
    func theInputStaysAsItIs(_ arguments: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "output-is-input-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "in.csv")
        try Self.rows.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(at: folder.appending(path: "link"), withDestinationURL: file)
        try FileManager.default.linkItem(at: file, to: folder.appending(path: "hard.csv"))
        let names = ["in.csv", "./in.csv", "link", "hard.csv", "new.csv"]
        let run = try Binary.run(
            arguments: arguments.map { names.contains($0) ? folder.path() + "/" + $0 : $0 }
        )
        #expect(run.exitCode == 64, "\(run.errors)")
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.rows)
        #expect(!FileManager.default.fileExists(atPath: folder.path() + "/new.csv"))
    }
}
