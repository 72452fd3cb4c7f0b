package import BorderBytes

/// What a verb prints: rows under described columns, perhaps nested, with notes below.
///
/// One value serves people and programs, so that all see the same. The rows are made one at a time while they are
/// written; a large table is never in memory.
public struct Table: Sendable {
    /// Hands over one row after the other, the same ones each time it is asked. What the audience does not see may be
    /// missing.
    package typealias Source =
        @Sendable (
            _ audience: TableColumn.Audience, _ yield: (TableRow) throws(OutputError) -> Void
        ) throws(OutputError) -> Void

    /// One line above the table for people; empty for none.
    public var title: String
    /// What holds for every row and no column says: `days in 2022`. For people, above the rows.
    public var facts: [String] = []
    /// The columns, from left to right.
    package var columns: [TableColumn]
    /// Whether rows may lie under others.
    public var isNested: Bool
    /// Remarks below the table: sources, warnings, what was left out.
    public var notes: [String]
    private let source: Source

    /// A table whose rows `source` makes, in the same order each time it is asked.
    package init(
        title: String = "",
        columns: [TableColumn],
        isNested: Bool = false,
        notes: [String] = [],
        source: @escaping Source
    ) {
        self.title = title
        self.columns = columns
        self.isNested = isNested
        self.notes = notes
        self.source = source
    }

    /// A table of rows that are all there already.
    package init(
        title: String = "",
        columns: [TableColumn],
        rows: [TableRow] = [],
        isNested: Bool = false,
        notes: [String] = []
    ) {
        self.init(title: title, columns: columns, isNested: isNested, notes: notes) { _, yield throws(OutputError) in
            for row in rows { try yield(row) }
        }
    }

    /// A table of things whose columns say how to get at the values.
    init<Row: Sendable, Context: Sendable>(
        title: String = "",
        columns: [TypedColumn<Row, Context>],
        of things: [Row],
        _ context: Context,
        notes: [String] = []
    ) {
        self.init(title: title, columns: columns.map(\.column), notes: notes) { audience, yield throws(OutputError) in
            var context = context
            var row = TableRow([])
            let columns = columns.seen(by: audience)
            for thing in things {
                row.fill(from: thing, columns, &context)
                try yield(row)
            }
        }
    }

    /// Makes every row and hands it to `body`, in order.
    ///
    /// - Parameters:
    ///   - audience: who will see the row; columns that only others see may be missing.
    ///   - body: takes one row; if it throws, no further row is made.
    /// - Throws: what `body` throws.
    package func forEachRow(
        for audience: TableColumn.Audience = .everyone,
        _ body: (TableRow) throws(OutputError) -> Void
    ) throws(OutputError) { try source(audience, body) }

    /// All rows at once.
    var rows: [TableRow] {
        var rows: [TableRow] = []
        try? forEachRow { rows.append($0) }
        return rows
    }

    /// The columns that programs get, with their places.
    var dataColumns: [(index: Int, column: TableColumn)] {
        columns.enumerated().filter { $0.element.isSeen(by: .data) }.map { (index: $0.offset, column: $0.element) }
    }
}

/// One row of a table.
package struct TableRow: Hashable, Sendable {
    /// 0 for a row of its own, 1 for a row that is part of the one above it, and so on.
    package var level: Int
    /// The values in the order of the columns; those that are not there are missing.
    package var cells: [CellValue]

    /// A row at a level.
    package init(level: Int = 0, _ cells: [CellValue]) {
        self.level = level
        self.cells = cells
    }

    /// The value of a column.
    func cell(_ index: Int) -> CellValue { index < cells.count ? cells[index] : .missing }

    /// Takes the values of a thing in place of those there, without new memory.
    mutating func fill<Row, Context>(
        from thing: Row,
        _ columns: [TypedColumn<Row, Context>],
        _ context: inout Context
    ) {
        cells.removeAll(keepingCapacity: true)
        for index in columns.indices {
            cells.append(columns[index].isSeen ? columns[index].value(thing, &context) : .missing)
        }
    }
}
