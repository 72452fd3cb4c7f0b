import BorderBytes
import BorderCore
import BorderIntake

/// Profiles: a mistake is named by its line; YAML that is read, printed in quotes and brackets and read again is the
/// same; a profile that is read reads tables without stopping and without losing a row.
enum ProfileFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        let bytes = Array(data)
        let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
        if let tree = try? YAMLText.read(bytes, named: "p.yaml") {
            let text = printed(tree)
            let again = try? YAMLText.read(Array(text.utf8), named: "again.yaml")
            problems.expect(again.map(printed) == text, "\(text) is read as \(again.map(printed) ?? "nothing")")
        }
        do throws(IntakeError) {
            let profile = try ProfileFile.read(bytes, named: "p.yaml")
            read(with: profile, &problems)
        } catch {
            problems.expect(error.reason == .unusableProfile, "fails with \(error.reason)")
            problems.add(error.diagnostic.problems(in: "p.yaml", ofLines: lines))
            problems.expect(error.diagnostic.line > 0, "names no line: \(error)")
        }
    }

    /// The value in one line.
    private static func printed(_ node: YAMLNode) -> String {
        switch node.value {
        case .scalar(let text, let isPlain):
            if isPlain, node.isNothing { return "~" }
            // Tabs and the like would end lines or words.
            return "\"" + text.unicodeScalars.map { escaped($0) }.joined() + "\""
        case .list(let items): return "[" + items.map(printed).joined(separator: ", ") + "]"
        case .map(let members):
            // A key behind a question mark may be of any length.
            return "{" + members.map { "? \(printed($0.key)) : \(printed($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        if (" "..."~").contains(scalar), scalar != "\"", scalar != "\\" { return String(scalar) }
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    private static func read(with profile: Profile, _ problems: inout Problems) {
        do {
            var options = SmallWorld.options
            options.profile = profile
            // Each of the words that the header of the profile has, and three more.
            let known = (profile.headers.first ?? []) + profile.columns.flatMap { $0.names.prefix(1) }
            let header = Array(known.prefix(12)) + ["date", "country", "count"]
            let rows = [
                ["2022-09-24", "Georgia", "17"], ["24.09.2022", "RUS", "1 200"], ["", "x", "<5"],
            ]
            let lines = rows.map { row in header.indices.map { row[$0 % 3] } }
            let text = ([header] + lines).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
            let table = Array(text.utf8)
            let reading = try MutatedReading(table, named: "table.csv", options)
            problems.add(reading.problems(reading: table))
            let cut = try MutatedReading(table, named: "table.csv", options, blockBytes: 7)
            problems.expect(cut == reading, "blocks of 7 bytes give \(cut), and not \(reading)")
        } catch {
            problems.expect(false, "throws \(error)")
        }
    }

    private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}
