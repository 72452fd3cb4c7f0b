import BorderCore

/// One column of what differs between a map and its data.
typealias VerificationColumn = TypedColumn<MapDifference, Int>

extension TypedColumn<MapDifference, Int> {
    /// Every column of the table of a verification.
    static let all: [VerificationColumn] = [
        VerificationColumn(.init("sign", .text, "The id of the sign in the file; empty for the map as a whole.")) {
            item,
            _ in
            .known(item.sign)
        },
        VerificationColumn(
            .init(
                "what",
                .text,
                "What differs: value, radius, start … as the attributes are named, text for what is printed."
            )
        ) { item, _ in .text(item.what) },
        VerificationColumn(.init("drawn", .text, "What the file has.")) { item, _ in .known(item.drawn) },
        VerificationColumn(.init("derived", .text, "What the data give.")) { item, _ in .known(item.derived) },
    ]
}

extension Table {
    /// What a map shows and its data do not give, or the reverse.
    ///
    /// - Parameters:
    ///   - differences: what differs.
    ///   - drawn: the map.
    ///   - file: its name.
    package init(differences: [MapDifference], of drawn: DrawnMap, named file: String) {
        let signs = drawn.signCount.counted("sign")
        self.init(
            title: differences.isEmpty
                ? "Every number, place, radius, day and word of the \(signs) of \(file) follows from the data"
                : "\(differences.count.counted("difference")) between \(file) and the data",
            columns: VerificationColumn.all,
            of: differences,
            0
        )
    }
}
