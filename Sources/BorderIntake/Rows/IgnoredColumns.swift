import BorderCore

/// Watches the columns that are not read: where one holds several values, rows that differ only there look the same.
struct IgnoredColumns: Sendable {
    /// What is known of a column.
    struct Watched: Sendable {
        var column: Int
        /// The first text in it.
        var first: [UInt8]?
        /// Whether another one was met.
        var isVaried = false
    }

    private(set) var columns: [Watched]
    /// Whether some column has had one value so far.
    private(set) var isWatching: Bool

    init(_ columns: [Int]) {
        self.columns = columns.map { Watched(column: $0) }
        isWatching = !columns.isEmpty
    }

    /// Notes a text of a column; an empty one says nothing.
    mutating func see(_ text: UnsafeRawBufferPointer, at index: Int) {
        if text.isEmpty { return }
        guard let first = columns[index].first else {
            columns[index].first = Array(text)
            return
        }
        if !first.elementsEqual(text) { vary(index) }
    }

    /// Adds what another reader of the same table saw.
    mutating func merge(_ other: IgnoredColumns) {
        for index in columns.indices {
            let more = other.columns[index]
            if more.isVaried { vary(index) }
            guard let text = more.first else { continue }
            text.withUnsafeBytes { see($0, at: index) }
        }
    }

    private mutating func vary(_ index: Int) {
        columns[index].isVaried = true
        isWatching = columns.contains { !$0.isVaried }
    }
}
