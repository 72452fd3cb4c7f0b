import BorderTestSupport

/// A map of a table: its picture in words, what was said, and the exit code.
struct DrawnMap {
    /// The file.
    var text = ""
    var title = ""
    var shown = ""
    var metadata = ""
    var description = ""
    var errors: String
    var exitCode: Int32?

    init(_ table: String, crossings: String? = nil, _ arguments: String...) throws {
        (self.errors, exitCode) = ("", nil)
        self = try withTemporaryFolder { folder in
            try folder.put("in.csv", table)
            var all = ["map", "in.csv", "-o", "out.svg"] + arguments
            if let crossings {
                try folder.put("own.csv", crossings)
                all += ["--crossings", "own.csv"]
            }
            let run = try Binary.run(arguments: all, folder: folder)
            var drawn = self
            (drawn.errors, drawn.exitCode) = (run.errors, run.exitCode)
            guard try folder.names().contains("out.svg") else { return drawn }
            drawn.text = try folder.text("out.svg")
            let elements = SVGChecker(Array(drawn.text.utf8)).elements
            drawn.title = elements.first { $0.name == "title" }?.text ?? ""
            drawn.description = elements.first { $0.name == "desc" }?.text ?? ""
            drawn.metadata = elements.first { $0.name == "metadata" }?.text ?? ""
            drawn.shown = elements.filter { $0.name == "text" }.map(\.text).joined(separator: "\n")
            return drawn
        }
    }
}
