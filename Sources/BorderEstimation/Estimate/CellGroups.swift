/// Cells that every row counts alike. Whatever factors the rows get, the flows of such cells stay in proportion, so the
/// fit needs only their sum.
struct CellGroups: Sendable {
    /// The group of each cell; -1 for a cell that no row is about.
    let ofCell: [Int32]
    /// How many groups there are.
    let count: Int

    /// Splits groups by one row after another.
    init(_ rows: [EstimateRow], cellCount: Int) {
        var ofCell = [Int32](repeating: -1, count: cellCount)
        // Into what a group is split by the present segment; place 0 is for cells that no row was about before.
        var splitInto: [Int32] = [-1]
        var splitBy: [Int32] = [-1]
        var segmentNumber: Int32 = 0
        for row in rows {
            for segment in row.segments {
                for cell in segment.cells {
                    let old = Int(ofCell[Int(cell)]) + 1
                    if splitBy[old] != segmentNumber {
                        splitBy[old] = segmentNumber
                        splitInto[old] = Int32(clamping: splitInto.count - 1)
                        splitInto.append(-1)
                        splitBy.append(-1)
                    }
                    ofCell[Int(cell)] = splitInto[old]
                }
                segmentNumber += 1
            }
        }
        // Groups that were split wholly are gone: number the others by their first cells.
        var number = [Int32](repeating: -1, count: splitInto.count)
        var count = 0
        for cell in ofCell.indices where ofCell[cell] >= 0 {
            let group = Int(ofCell[cell])
            if number[group] < 0 {
                number[group] = Int32(clamping: count)
                count += 1
            }
            ofCell[cell] = number[group]
        }
        self.ofCell = ofCell
        self.count = count
    }

    /// A row about groups instead of cells.
    func row(_ row: EstimateRow) -> EstimateRow {
        var row = row
        for index in row.segments.indices {
            row.segments[index].cells = Set(row.segments[index].cells.map { ofCell[Int($0)] }).sorted()
        }
        return row
    }
}
