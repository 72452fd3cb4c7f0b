/// Writes lines of comma-separated cells.
package enum DelimitedLine {
    /// A line with its end. A cell that a spreadsheet would run as a formula is kept from it with an apostrophe.
    package static func text(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

    private static func cell(_ text: String) -> String {
        var safe = text
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), !isNumber(text) {
            safe = "'" + text
        }
        let needsQuotes = safe.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
        guard needsQuotes else { return safe }
        // By scalars: a quote with an accent on it is still a quote to whoever reads the table.
        var quoted = "\"".unicodeScalars
        for scalar in safe.unicodeScalars { quoted += scalar == "\"" ? [scalar, scalar] : [scalar] }
        quoted.append("\"")
        return String(quoted)
    }

    /// Whether it is a signed number, which no spreadsheet takes for a formula.
    private static func isNumber(_ text: String) -> Bool {
        guard text.first == "+" || text.first == "-" else { return false }
        let halves = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return halves.count <= 2
            && halves.allSatisfy { half in !half.isEmpty && half.allSatisfy { $0.isASCII && $0.isNumber } }
    }
}
