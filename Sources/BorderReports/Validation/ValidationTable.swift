import BorderCore

/// One column of what is wrong with a drawing.
typealias ValidationColumn = TypedColumn<Diagnostic, Int>

extension TypedColumn<Diagnostic, Int> {
    /// Every column of the table of a validation.
    static let all: [ValidationColumn] = [
        ValidationColumn(.init("source", setting: .source, leaves: 2, "The file.")) { item, _ in .known(item.file) },
        ValidationColumn(.init("line", .integer, "The line.")) { item, _ in
            item.line > 0 ? .integer(Int64(item.line)) : .missing
        },
        ValidationColumn(.init("position", .integer, "The sign of the line at which it stands, counted from 1.")) {
            item,
            _ in item.column > 0 ? .integer(Int64(item.column)) : .missing
        },
        ValidationColumn(.init("code", .text, "The kind of finding.")) { item, _ in .text(item.code) },
        ValidationColumn(.init("what", .text, "What was found, and what is expected in its place.")) { item, _ in
            .text(item.expected.isEmpty ? item.found : "\(item.found); expected \(item.expected)")
        },
        ValidationColumn(.init("advice", setting: .remark, leaves: 5, "What to do about it.")) { item, _ in
            .known(item.suggestion)
        },
    ]
}

extension Table {
    /// What is wrong with drawings, in the order of the files.
    ///
    /// - Parameter validations: what the files came to.
    package init(validations: [SVGValidation]) {
        let findings = validations.flatMap(\.findings)
        let elements = validations.reduce(0) { $0 + $1.elementCount }.counted("element")
        let files = validations.count.counted("file")
        self.init(
            title: findings.isEmpty
                ? "Every one of \(elements) in \(files) keeps to the safe subset"
                : "\(findings.count.counted("finding")) in \(elements) of \(files)",
            columns: ValidationColumn.all,
            of: findings,
            0
        )
    }
}
