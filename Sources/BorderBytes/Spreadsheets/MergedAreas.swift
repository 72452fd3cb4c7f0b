/// Reads the merged areas of a sheet.
final class MergedAreasReading: XMLReading.Receiver {
    private(set) var areas: MergedAreas

    init(isKey: @escaping @Sendable (String) -> Bool) { areas = MergedAreas(isKey: isKey) }

    func begin(_ element: String, _ attributes: XMLReading.Attributes) {
        if element == "mergeCell" { areas.add(attributes["ref"] ?? "") }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    func end(_ element: String) {}
}

/// Cells of a sheet that were merged: words in them hold for all of the area, and so do numbers under a head that counts
/// nothing, such as a year beside its months; other numbers stand once.
struct MergedAreas {
    private struct Area {
        var rows: ClosedRange<Int>
        var columns: ClosedRange<Int>
        var label = CellText()
    }

    private var areas: [Area] = []
    /// The last words of each column above the row at hand.
    private var heads: [Int: String] = [:]
    /// Whether a word heads what parts rows, and no numbers that are counted.
    private let isKey: @Sendable (String) -> Bool

    /// None.
    ///
    /// - Parameter isKey: whether a word heads what parts rows: days, places, codes.
    init(isKey: @escaping @Sendable (String) -> Bool = { _ in false }) { self.isKey = isKey }

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

    /// Puts what merged areas hold into the empty cells of a row. Rows must come in order.
    mutating func fill(_ values: inout [CellText], row: Int) {
        guard let next = areas.last else { return }
        if next.rows.lowerBound <= row { fillAreas(&values, row) }
        for (column, value) in values.enumerated() where value.isLabel { heads[column] = value.text }
    }

    private mutating func fillAreas(_ values: inout [CellText], _ row: Int) {
        var place = areas.count - 1
        while place >= 0, areas[place].rows.lowerBound <= row {
            defer { place -= 1 }
            guard areas[place].rows.contains(row) else {
                areas.remove(at: place)
                continue
            }
            let columns = areas[place].columns
            if row == areas[place].rows.lowerBound, values.indices.contains(columns.lowerBound) {
                let value = values[columns.lowerBound]
                if value.isLabel || columns.count == 1 && heads[columns.lowerBound].map(isKey) ?? false {
                    areas[place].label = value
                }
            }
            guard !areas[place].label.text.isEmpty else { continue }
            for column in columns where !values.indices.contains(column) || values[column].text.isEmpty {
                while values.count <= column { values.append(CellText()) }
                values[column] = areas[place].label
            }
        }
    }
}
