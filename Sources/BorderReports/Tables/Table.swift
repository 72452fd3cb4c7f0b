/// What a verb prints: rows under typed columns, perhaps nested, with notes below.
///
/// One value serves the screen, `--json` and `--csv`, so that all three say the same.
package struct Table: Hashable, Sendable {
    /// One line above the table on a screen; empty for none.
    package var title: String
    /// The columns, from left to right.
    package var columns: [TableColumn]
    /// The rows, from top to bottom.
    package var rows: [TableRow]
    /// Whether rows may lie under others; data formats then say each row's level.
    package var isNested: Bool
    /// Remarks below the table: sources, warnings, what was left out.
    package var notes: [String]

    /// A table.
    package init(
        title: String = "",
        columns: [TableColumn],
        rows: [TableRow] = [],
        isNested: Bool = false,
        notes: [String] = []
    ) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.isNested = isNested
        self.notes = notes
    }

    /// The columns that `--json` and `--csv` show, with their places.
    var dataColumns: [(index: Int, column: TableColumn)] {
        columns.enumerated().filter { $0.element.audience != .screen }.map { (index: $0.offset, column: $0.element) }
    }
}

/// One row of a table.
package struct TableRow: Hashable, Sendable {
    /// 0 for a row of its own, 1 for a row that is part of the one above it, and so on.
    package var level: Int
    /// The cells in the order of the columns; those that are not there are missing.
    package var cells: [TableCell]

    /// A row at a level.
    package init(level: Int = 0, _ cells: [TableCell]) {
        self.level = level
        self.cells = cells
    }

    /// The cell of a column.
    func cell(_ index: Int) -> TableCell { index < cells.count ? cells[index] : .missing }
}
