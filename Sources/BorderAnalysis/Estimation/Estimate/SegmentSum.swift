/// Sums and scales flows at listed places. The estimate spends its time here, so this works on the memory itself.
enum SegmentSum {
    /// The sum of the flows of some cells.
    static func sum(_ flows: [Double], _ cells: [Int32]) -> Double {
        flows.withUnsafeBufferPointer { flows in
            cells.withUnsafeBufferPointer { cells in
                var (even, odd) = (0.0, 0.0)
                var index = 0
                while index + 1 < cells.count {
                    even += flows[Int(cells[index])]
                    odd += flows[Int(cells[index + 1])]
                    index += 2
                }
                return index < cells.count ? even + odd + flows[Int(cells[index])] : even + odd
            }
        }
    }

    /// Multiplies the flows of some cells and returns the largest of them.
    static func scale(_ flows: inout [Double], _ cells: [Int32], by factor: Double) -> Double {
        flows.withUnsafeMutableBufferPointer { flows in
            cells.withUnsafeBufferPointer { cells in
                var largest = 0.0
                for cell in cells {
                    let flow = flows[Int(cell)] * factor
                    flows[Int(cell)] = flow
                    largest = flow > largest ? flow : largest
                }
                return largest
            }
        }
    }
}
