import BorderTestSupport
import Foundation

/// The words and numbers that a map shows, and what it says to leave out.
struct MapText {
    var shown: String
    var errors: String
    var exitCode: Int32?

    /// Draws a table, with further arguments of `map`.
    init(_ table: Table, _ arguments: String...) throws {
        (shown, errors, exitCode) = try withTemporaryFolder { folder in
            try folder.write("in.csv", table.text)
            let run = try Binary.run(arguments: ["map", "in.csv", "-o", "out.svg"] + arguments, folder: folder)
            return (MapText.words(of: folder.text("out.svg") ?? ""), run.errors, run.exitCode)
        }
    }

    /// The texts between tags, one a line, without the alternative text, which is no drawing.
    private static func words(of svg: String) -> String {
        var text = svg
        for tag in ["title", "desc", "style", "metadata"] {
            while let start = text.range(of: "<\(tag)"), let end = text[start.lowerBound...].range(of: "</\(tag)>") {
                text.removeSubrange(start.lowerBound..<end.upperBound)
            }
        }
        return text.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().first.map(String.init) }
            .filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    }

    /// Whether a number is drawn, with its thousands apart or not.
    func shows(_ number: Int) -> Bool {
        let plain = shown.replacing(",", with: "").replacing("\u{202F}", with: "").replacing("\u{A0}", with: "")
        return plain.split { !$0.isNumber }.contains { Int($0) == number }
    }

    /// Whether every number is drawn or the map says that something is left out, or why nothing is drawn.
    func accountsFor(_ numbers: [Int]) -> Bool {
        numbers.allSatisfy(shows) || ["left out", "not on this map", "not drawn"].contains { errors.contains($0) }
            || exitCode != 0 && !errors.isEmpty
    }
}
