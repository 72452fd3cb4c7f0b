extension Table {
    /// Explanations for programs: one row a line, under the id of the number.
    package init(explanations: [(id: String, lines: [String])]) {
        self.init(
            columns: [.init("id"), .init("line"), .init("text")],
            rows: explanations.flatMap { one in
                one.lines.enumerated().map { number, text in
                    TableRow([.text(one.id), .integer(Int64(number + 1)), .text(text)])
                }
            }
        )
    }
}
