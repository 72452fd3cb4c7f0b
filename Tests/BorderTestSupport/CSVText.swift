/// Reads CSV (RFC 4180) cell by cell, slowly.
public enum CSVText {
    /// A cell with whether it was quoted: a missing value is an empty cell without quotes.
    public struct Cell: Hashable, Sendable {
        /// The text without quotes.
        public var text: String
        /// Whether it stood in quotes.
        public var isQuoted: Bool
    }

    /// The rows with their cells; `nil` if a quote is not closed or the bytes are no UTF-8.
    public static func rows(_ bytes: [UInt8]) -> [[Cell]]? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var rows: [[Cell]] = []
        var row: [Cell] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var isInside = false
        var previousWasQuote = false
        func end() {
            row.append(Cell(text: String(cell), isQuoted: isQuoted))
            cell = .init()
            isQuoted = false
            previousWasQuote = false
        }
        for scalar in text.unicodeScalars {
            if isInside {
                if scalar == "\"" {
                    isInside = false
                    previousWasQuote = true
                } else {
                    cell.append(scalar)
                }
            } else if scalar == "\"" {
                // A quote after a closing one is a quote of the text.
                if previousWasQuote { cell.append(scalar) }
                isInside = true
                isQuoted = true
                previousWasQuote = false
            } else if scalar == "," {
                end()
            } else if scalar == "\n" {
                end()
                rows.append(row)
                row = []
            } else {
                cell.append(scalar)
                previousWasQuote = false
            }
        }
        return isInside || !cell.isEmpty || !row.isEmpty ? nil : rows
    }
}
