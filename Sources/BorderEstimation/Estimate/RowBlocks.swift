/// Rows that share no cells, even through others, are fitted apart.
enum RowBlocks {
    /// The blocks in the order of their first rows; in each the rows with most cells first.
    static func split(_ rows: [EstimateRow], cellCount: Int) -> [[EstimateRow]] {
        var root = [Int32](0..<Int32(clamping: cellCount))
        func find(_ cell: Int32) -> Int32 {
            var cell = cell
            while root[Int(cell)] != cell {
                root[Int(cell)] = root[Int(root[Int(cell)])]
                cell = root[Int(cell)]
            }
            return cell
        }
        for row in rows {
            guard let first = row.segments.first?.cells.first else { continue }
            for segment in row.segments {
                for cell in segment.cells {
                    let (one, other) = (find(first), find(cell))
                    if one != other { root[Int(max(one, other))] = min(one, other) }
                }
            }
        }
        var blocks: [[EstimateRow]] = []
        var placeOfRoot: [Int32: Int] = [:]
        for row in rows {
            guard let first = row.segments.first?.cells.first else { continue }
            let own = find(first)
            if let place = placeOfRoot[own] {
                blocks[place].append(row)
            } else {
                placeOfRoot[own] = blocks.count
                blocks.append([row])
            }
        }
        return blocks.map { block in
            block.enumerated().sorted { ($1.element.cellCount, $0.offset) < ($0.element.cellCount, $1.offset) }
                .map(\.element)
        }
    }
}
