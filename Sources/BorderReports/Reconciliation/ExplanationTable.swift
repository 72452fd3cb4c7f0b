package import BorderBytes
import BorderCore

extension Explanation {
    /// Writes an explanation for people.
    ///
    /// - Parameters:
    ///   - lines: its lines; those that say more of the one above are indented.
    ///   - width: columns of the terminal; `nil` for lines as long as they are.
    ///   - asMarkdown: whether as a list in Markdown.
    ///   - sink: where to.
    package static func write(_ lines: [String], width: Int?, asMarkdown: Bool, to sink: inout ByteSink) {
        for line in lines {
            let text = line.printable
            let words = String(text.drop { $0 == " " })
            let indent = text.count - words.count
            if asMarkdown {
                sink.append(String(repeating: " ", count: indent) + "- \(words.markdown)\n")
                continue
            }
            let parts = TextWrapping.lines(of: words, width: width.map { max(20, $0 - indent - 4) })
            for (number, part) in parts.enumerated() {
                sink.append(String(repeating: " ", count: indent + (number == 0 ? 0 : 4)) + part + "\n")
            }
        }
    }
}

extension Table {
    /// Explanations for programs: one row a line, under the id of the number.
    public init(explanations: [(id: String, lines: [String])]) {
        self.init(
            columns: [
                TableColumn("id", .text, "The id that was asked for."),
                TableColumn("line", .integer, "The number of the line."),
                TableColumn("text", .text, "What it says."),
            ],
            rows: explanations.flatMap { one in
                one.lines.enumerated().map { number, text in
                    TableRow([.text(one.id), .integer(Int64(number + 1)), .text(text)])
                }
            }
        )
    }
}
