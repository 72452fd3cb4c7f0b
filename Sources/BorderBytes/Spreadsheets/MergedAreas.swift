/// Reads the merged areas of a sheet.
final class MergedAreasReading: XMLReading.Receiver {
    private(set) var areas = MergedAreas()

    func begin(_ element: String, _ attributes: XMLReading.Attributes) {
        if element == "mergeCell" { areas.add(attributes["ref"] ?? "") }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    func end(_ element: String) {}
}

/// Cells of a sheet that were merged: words in them hold for all of the area, numbers stand once.
struct MergedAreas {
    private struct Area {
        var rows: ClosedRange<Int>
        var columns: ClosedRange<Int>
        var label = ""
    }

    private var areas: [Area] = []

    /// None.
    init() {}

    /// Adds an area such as `A1:C1`.
    mutating func add(_ reference: some StringProtocol) {
        let ends = reference.split(separator: ":").compactMap { CellReference($0) }
        guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column, areas.count < 100_000
        else { return }
        areas.append(Area(rows: ends[0].row...ends[1].row, columns: ends[0].column...ends[1].column))
    }

    /// The areas in order of their first rows, to be filled from the top of a sheet.
    func sorted() -> MergedAreas {
        var copy = self
        copy.areas.sort { ($0.rows.lowerBound, $0.columns.lowerBound) > ($1.rows.lowerBound, $1.columns.lowerBound) }
        return copy
    }

    /// Puts the words of merged areas into the empty cells of a row. Rows must come in order.
    mutating func fill(_ values: inout [CellText], row: Int) {
        guard let next = areas.last, next.rows.lowerBound <= row else { return }
        var place = areas.count - 1
        while place >= 0, areas[place].rows.lowerBound <= row {
            defer { place -= 1 }
            guard areas[place].rows.contains(row) else {
                areas.remove(at: place)
                continue
            }
            let columns = areas[place].columns
            if row == areas[place].rows.lowerBound, values.indices.contains(columns.lowerBound),
                values[columns.lowerBound].isLabel
            {
                areas[place].label = values[columns.lowerBound].text
            }
            guard !areas[place].label.isEmpty else { continue }
            for column in columns where !values.indices.contains(column) || values[column].text.isEmpty {
                while values.count <= column { values.append(CellText()) }
                values[column] = CellText(text: areas[place].label, isLabel: true)
            }
        }
    }
}
