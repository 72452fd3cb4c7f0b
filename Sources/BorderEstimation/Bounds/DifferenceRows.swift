/// The rows of all matrices of a component, in memory that somebody else owns.
struct DifferenceRows {
    /// How many boundaries there are.
    let size: Int
    let limits: UnsafeMutablePointer<Int64>
    let reasons: UnsafeMutablePointer<Int32>
    let touched: UnsafeMutablePointer<Bool>

    /// One row of the matrix of one node.
    struct Row {
        /// The boundary it starts from.
        let start: Int
        let limits: UnsafeMutablePointer<Int64>
        let reasons: UnsafeMutablePointer<Int32>
        /// The boundaries of the node.
        let touched: UnsafeMutablePointer<Bool>

        /// Lowers an entry, if `limit` is below it.
        @inline(__always)
        func lower(_ column: Int, to limit: Int64, because reason: Int32) {
            guard limit < limits[column] else { return }
            limits[column] = limit
            reasons[column] = reason
            touched[start] = true
            touched[column] = true
        }
    }

    @inline(__always)
    func row(_ node: Int, _ start: Int) -> Row {
        let offset = (node * size + start) * size
        return Row(start: start, limits: limits + offset, reasons: reasons + offset, touched: touched + node * size)
    }
}
