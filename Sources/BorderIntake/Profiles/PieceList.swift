import BorderBytes

/// What the row at hand says in each of our columns: pieces of text that stand elsewhere, joined when the row is put down.
struct PieceList: ~Copyable {
    private struct Piece {
        var start: UnsafeRawPointer
        var count: Int
        /// The next piece of the same column; -1 after the last.
        var next: Int32
    }

    /// A column of ours.
    private struct Head {
        var first: Int32 = -1
        var last: Int32 = -1
        /// The column of the table that it comes from.
        var source: Int32 = 0
    }

    private let columns: Int
    private var pieces: UnsafeMutableBufferPointer<Piece>
    private let heads, kept: UnsafeMutableBufferPointer<Head>
    /// Whether pieces of a column are joined.
    private let isJoined: UnsafeMutableBufferPointer<Bool>
    private var count = 0
    private var keptCount = 0
    private var text: UnsafeMutableRawBufferPointer
    private let bounds: UnsafeMutableBufferPointer<RowSplitter.Field>
    private let places: UnsafeMutableBufferPointer<TextPlace>
    /// What stands between the pieces of each column; empty where the last piece holds.
    private let separators: [[UInt8]]

    /// No pieces yet.
    ///
    /// - Parameter separators: what stands between the pieces of each column; empty where the last piece holds.
    init(separators: [[UInt8]]) {
        self.separators = separators
        columns = separators.count
        pieces = .allocate(capacity: 64)
        heads = .allocate(capacity: max(1, columns))
        kept = .allocate(capacity: max(1, columns))
        bounds = .allocate(capacity: max(1, columns))
        places = .allocate(capacity: max(1, columns))
        isJoined = .allocate(capacity: max(1, columns))
        _ = isJoined.initialize(from: separators.map { !$0.isEmpty })
        heads.initialize(repeating: Head())
        kept.initialize(repeating: Head())
        bounds.initialize(repeating: RowSplitter.Field(start: 0, end: 0))
        places.initialize(repeating: TextPlace(line: 1, column: 1))
        text = .allocate(byteCount: 4096, alignment: 8)
    }

    deinit {
        pieces.deallocate()
        heads.deallocate()
        kept.deallocate()
        isJoined.deallocate()
        bounds.deallocate()
        places.deallocate()
        text.deallocate()
    }

    /// Forgets everything.
    mutating func clear() {
        count = 0
        for column in 0..<columns { heads[column] = Head() }
    }

    /// Remembers what is said so far, which several numbers share.
    mutating func keep() {
        keptCount = count
        for column in 0..<columns { kept[column] = heads[column] }
    }

    /// Goes back to what was remembered.
    mutating func restore() {
        count = keptCount
        for column in 0..<columns {
            heads[column] = kept[column]
            if kept[column].last >= 0 { pieces[Int(kept[column].last)].next = -1 }
        }
    }

    /// Adds a text, which must stay where it is until the row is put down. Eight bytes after it must be readable.
    @inline(__always)
    mutating func add(_ piece: UnsafeRawBufferPointer, in column: Int, from source: Int) {
        guard piece.count > 0, let start = piece.baseAddress else { return }
        if count == pieces.count { grow() }
        pieces[count] = Piece(start: start, count: piece.count, next: -1)
        let index = Int32(truncatingIfNeeded: count)
        count &+= 1
        heads[column].source = Int32(truncatingIfNeeded: source)
        if heads[column].first < 0 || !isJoined[column] {
            (heads[column].first, heads[column].last) = (index, index)
        } else {
            pieces[Int(heads[column].last)].next = index
            heads[column].last = index
        }
    }

    private mutating func grow() {
        let old = pieces
        pieces = .allocate(capacity: old.count * 2)
        _ = pieces.moveInitialize(fromContentsOf: old)
        old.deallocate()
    }

    /// Whether a column says nothing.
    func isEmpty(_ column: Int) -> Bool { heads[column].first < 0 }

    /// The text of a column.
    func string(_ column: Int) -> String {
        var bytes: [UInt8] = []
        var index = heads[column].first
        while index >= 0 {
            let piece = pieces[Int(index)]
            if !bytes.isEmpty { bytes += separators[column] }
            bytes += UnsafeRawBufferPointer(start: piece.start, count: piece.count)
            index = piece.next
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Moves what one column says into another, and nothing into a third.
    mutating func move(_ from: Int, to target: Int, clearing other: Int) {
        heads[target] = heads[from]
        heads[from] = Head()
        heads[other] = Head()
    }

    /// Whether two columns say the same in one piece each.
    func isSame(_ one: Int, _ other: Int) -> Bool {
        guard heads[one].first >= 0, heads[other].first >= 0 else { return false }
        let (left, right) = (pieces[Int(heads[one].first)], pieces[Int(heads[other].first)])
        return left.count == right.count && left.next < 0 && right.next < 0
            && UnsafeRawBufferPointer(start: left.start, count: left.count)
                .elementsEqual(UnsafeRawBufferPointer(start: right.start, count: right.count))
    }

    /// Puts the row down and shows it.
    ///
    /// - Parameters:
    ///   - row: the row of the table, whose places the columns have.
    ///   - spansLines: whether a quoted text of it has a line end.
    ///   - body: receives the row of ours.
    @inline(__always)
    mutating func put(_ row: Fields, spansLines: Bool, _ body: (Fields) -> Void) {
        var end = 0
        let (line, origin) = (row.line, row.start &- 1)
        for column in 0..<columns {
            let head = heads[column]
            let start = end
            var index = head.first
            while index >= 0 {
                let piece = pieces[Int(index)]
                if end > start { end = separate(end, column) }
                if end &+ piece.count &+ RowBlock.padding > text.count { growText(end + piece.count) }
                if let room = text.baseAddress { PieceList.copy(piece.start, to: room + end, piece.count) }
                end = end &+ piece.count
                index = piece.next
            }
            bounds[column] = RowSplitter.Field(start: start, end: end)
            let source = Int(head.source)
            places[column] =
                spansLines || source >= row.count
                ? row.place(of: min(source, max(0, row.count - 1)))
                : TextPlace(line: line, column: row[source].start &- origin)
        }
        if end + RowBlock.padding > text.count { growText(end) }
        for byte in end..<(end + 16) { text[byte] = 0 }
        guard let bytes = text.baseAddress, let start = bounds.baseAddress, let place = places.baseAddress else {
            return
        }
        body(Fields(start, columns, in: bytes, at: TextPlace(line: line, column: 1), origins: place))
    }

    /// Copies a text in words of eight bytes: some bytes behind it are read and written too.
    @inline(__always)
    static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int) {
        var at = 0
        while at < count {
            (target + at).storeBytes(of: (source + at).loadUnaligned(as: UInt64.self), as: UInt64.self)
            at = at &+ 8
        }
    }

    /// Puts what stands between two pieces of a column, and gives the position after it.
    private mutating func separate(_ start: Int, _ column: Int) -> Int {
        let separator = separators[column]
        if start + separator.count + RowBlock.padding > text.count { growText(start + separator.count) }
        for (offset, byte) in separator.enumerated() { text[start + offset] = byte }
        return start + separator.count
    }

    private mutating func growText(_ wanted: Int) {
        let old = text
        text = .allocate(byteCount: (wanted + RowBlock.padding) * 2, alignment: 8)
        text.copyMemory(from: UnsafeRawBufferPointer(old))
        old.deallocate()
    }
}
