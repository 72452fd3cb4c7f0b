import BorderCore

/// Watches the columns that are not read: where one holds several values, rows that differ only there look the same.
///
/// One that only repeats in words what the dimension before it says (`DE`, "Germany") tells no rows apart.
struct IgnoredColumns: Sendable {
    /// What is known of a column.
    struct Watched: Sendable {
        var column: Int
        /// The nearest dimension before it.
        var leader: Int?
        /// The first text in it.
        var first: [UInt8]?
        /// Whether another one was met.
        var isVaried = false
        /// The text beside each text of the leader, as marks; `nil` once two stand beside one, or there are too many.
        var names: [UInt64: UInt64]? = [:]

        /// Whether rows that differ only there are taken for the same.
        var isLost: Bool { isVaried && names == nil }

        /// Names of more codes than this are not held against each other.
        static let most = 1000
    }

    private(set) var columns: [Watched]
    /// Whether some column may yet be found to tell rows apart.
    private(set) var isWatching: Bool

    /// What watches nothing, and stands in while the other one looks at the reader that it belongs to.
    static let none = IgnoredColumns([], dimensions: [])

    /// Watches columns of a table.
    ///
    /// - Parameters:
    ///   - columns: those that are not read.
    ///   - dimensions: those that say of what a number is: whom, where, when; not the number, nor who says so.
    init(_ columns: [Int], dimensions: [Int]) {
        self.columns = columns.map { column in
            let leader = dimensions.filter { $0 < column }.max()
            return Watched(column: column, leader: leader, names: leader == nil ? nil : [:])
        }
        isWatching = !columns.isEmpty
    }

    /// Notes the texts of a row in the columns watched; an empty one says nothing.
    ///
    /// - Parameter text: that of a column, which holds until the next one is asked for.
    mutating func see(_ text: (Int) -> UnsafeRawBufferPointer) {
        for index in columns.indices where !columns[index].isLost {
            let leader = columns[index].names == nil ? 0 : columns[index].leader.map { Self.mark(text($0)) } ?? 0
            let own = text(columns[index].column)
            if !own.isEmpty { see(own, beside: leader, at: index) }
        }
    }

    private mutating func see(_ text: UnsafeRawBufferPointer, beside leader: UInt64, at index: Int) {
        if let first = columns[index].first {
            if !columns[index].isVaried, !first.elementsEqual(text) { columns[index].isVaried = true }
        } else {
            columns[index].first = Array(text)
        }
        if columns[index].names != nil { name(leader, Self.mark(text), at: index) }
        if columns[index].isLost { isWatching = columns.contains { !$0.isLost } }
    }

    private mutating func name(_ leader: UInt64, _ mark: UInt64, at index: Int) {
        if let known = columns[index].names?[leader] {
            if known != mark { columns[index].names = nil }
        } else {
            columns[index].names?[leader] = mark
            if let count = columns[index].names?.count, count > Watched.most { columns[index].names = nil }
        }
    }

    /// Adds what another reader of the same table saw.
    mutating func merge(_ other: IgnoredColumns) {
        for index in columns.indices {
            let more = other.columns[index]
            if let first = columns[index].first, let text = more.first, first != text { columns[index].isVaried = true }
            if columns[index].first == nil { columns[index].first = more.first }
            columns[index].isVaried = columns[index].isVaried || more.isVaried
            guard let names = more.names else {
                columns[index].names = nil
                continue
            }
            for (leader, mark) in names { name(leader, mark, at: index) }
        }
        isWatching = columns.contains { !$0.isLost }
    }

    /// Tells texts apart, all but surely.
    private static func mark(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var mark: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return mark
    }
}
