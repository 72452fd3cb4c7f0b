/// Shortest paths (Floyd and Warshall) through the given boundaries, for a matrix that was closed before entries from
/// and to these boundaries fell. Returns a boundary with a negative way back to itself, as soon as one is found.
///
/// The bounds of a year of daily cells spend their time in the innermost loop, so it works on the memory itself.
func closeDifferences(
    _ limits: inout [Int64],
    _ reasons: inout [Int32],
    size: Int,
    through pivots: [Int]
) -> Int? {
    for boundary in pivots where limits[boundary * size + boundary] < 0 { return boundary }
    return limits.withUnsafeMutableBufferPointer { limits in
        reasons.withUnsafeMutableBufferPointer { reasons in
            guard let limit = limits.baseAddress, let reason = reasons.baseAddress else { return nil }
            for pivot in pivots {
                let through = limit + pivot * size
                for row in 0..<size where row != pivot {
                    let first = limit[row * size + pivot]
                    if first == DifferenceMatrix.none { continue }
                    let target = limit + row * size
                    for column in 0..<size {
                        let path = first &+ through[column]
                        if path < target[column], path <= DifferenceMatrix.cap {
                            target[column] = max(path, -DifferenceMatrix.cap)
                            reason[row * size + column] = Int32(truncatingIfNeeded: pivot)
                        }
                    }
                    if target[row] < 0 { return row }
                }
            }
            return nil
        }
    }
}
