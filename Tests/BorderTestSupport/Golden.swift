import Foundation
public import Testing

/// Compares bytes with the golden file `Goldens/<name>` beside the test.
///
/// A missing golden fails. `RECORD_GOLDENS=1` writes what the code gives now instead of comparing, and `CI=true`
/// forbids that, so a run that judges can never adjust its own measure. On a mismatch the first line that differs is
/// shown, and the new bytes are attached to the test.
public func expectGolden(
    _ actual: [UInt8],
    named name: String,
    file: StaticString = #filePath,
    at location: SourceLocation = #_sourceLocation
) throws {
    // A name may lead out of the folder, to what is kept for users: `../../../../schemas/flows.schema.json`.
    let golden = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Goldens/\(name)")
        .standardizedFileURL
    let environment = ProcessInfo.processInfo.environment
    if let problem = try goldenProblem(actual, named: name, at: golden, environment: environment) {
        Attachment.record(actual, named: name.replacing("/", with: "-"))
        Issue.record("\(problem)", sourceLocation: location)
    }
}

/// Compares text with the golden file `Goldens/<name>` beside the test, byte by byte.
public func expectGolden(
    _ actual: String,
    named name: String,
    file: StaticString = #filePath,
    at location: SourceLocation = #_sourceLocation
) throws {
    try expectGolden(Array(actual.utf8), named: name, file: file, at: location)
}

/// What is wrong with bytes that should be those of a golden file, in words; `nil` where nothing is.
///
/// Writes the file instead where the environment asks for that and does not say `CI`.
func goldenProblem(
    _ actual: [UInt8],
    named name: String,
    at golden: URL,
    environment: [String: String]
) throws -> String? {
    if environment["RECORD_GOLDENS"] == "1" && (environment["CI"] ?? "").isEmpty {
        let folder = golden.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(actual).write(to: golden, options: .atomic)
        return nil
    }
    guard let expected = fileBytes(at: golden.path) else {
        return "no golden '\(name)': run with RECORD_GOLDENS=1, look at the file, then commit it"
    }
    return difference(actual: actual, expected: expected, name: name)
}

/// Where two texts part, in words that show both; `nil` where every byte is the same.
private func difference(actual: [UInt8], expected: [UInt8], name: String) -> String? {
    guard actual != expected else { return nil }
    let ours = actual.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let theirs = expected.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, pair) in zip(ours, theirs).enumerated() where pair.0 != pair.1 {
        return "\(name):\(index + 1) differs\n  golden: \(shown(pair.1))\n  actual: \(shown(pair.0))"
    }
    return "\(name): \(ours.count) lines, the golden has \(theirs.count)"
}

/// A line as a reader can take it in: printable, and not endless.
private func shown(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.prefix(400), as: UTF8.self).replacing("\r", with: "\\r")
    return line.count > 400 ? "\(text)… (\(line.count) bytes)" : text
}
