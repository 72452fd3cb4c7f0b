public import BorderAtlas
public import BorderCore

extension FlowSummary {
    /// The border with the largest number of what most rows count; of equals the one with more rows, then the
    /// alphabetically first.
    public func largestBorder(atlas: Atlas) -> BorderCode? {
        let tree = PlaceTree(atlas: atlas)
        var counts: [BorderCode: (largest: Int64, rows: Int)] = [:]
        for row in rows where row.measure.kind == .flow {
            guard let border = tree.border(of: row.placement.place) else { continue }
            let known = counts[border] ?? (0, 0)
            counts[border] = (max(known.largest, row.quantity.bounds.lower), known.rows + 1)
        }
        return counts.max { one, other in
            (one.value.largest, one.value.rows, other.key) < (other.value.largest, other.value.rows, one.key)
        }?.key
    }
}
