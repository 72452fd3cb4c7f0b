import BorderBytes

/// 1-based line and column (in bytes) of a text.
struct TextPlace: Hashable, Sendable {
    var line: Int
    var column: Int
}

/// What a row is, wherever it came from: the texts of its fields in the order of the columns, and where each stands.
///
/// A splitter of delimited text and a tokenizer of JSON fill one for each row; a sheet or a table with months in its
/// header would fill one too. Valid only until the next row is read.
struct Fields {
    /// The bytes that positions count in; eight bytes after every field may be read.
    let bytes: UnsafeRawPointer
    private let bounds: UnsafeRawPointer
    /// How many fields there are.
    let count: Int
    /// The line of the source on which the row starts.
    let line: Int
    /// Where the first byte of the row lies.
    let start: Int
    /// What ends lines in the bytes, by which places are found; of no use where there are origins.
    private let terminator: UInt8
    /// Where the fields stand in a source that they were made from; `nil` where the source is the bytes.
    private let origins: UnsafePointer<TextPlace>?
    private let origin: TextPlace

    /// A row that lies in the bytes of a source as it was written.
    @inline(__always)
    init(_ splitter: borrowing RowSplitter, in bytes: UnsafeRawPointer, from start: Int, line: Int) {
        self.bytes = bytes
        self.start = start
        self.line = line
        bounds = UnsafeRawPointer(splitter.fields)
        count = splitter.fieldCount
        terminator = splitter.dialect.terminator
        origins = nil
        origin = TextPlace(line: line, column: 1)
    }

    /// A row made from a source in which its fields stand elsewhere.
    init(
        _ bounds: UnsafePointer<RowSplitter.Field>,
        _ count: Int,
        in bytes: UnsafeRawPointer,
        at origin: TextPlace,
        origins: UnsafePointer<TextPlace>
    ) {
        self.bytes = bytes
        self.bounds = UnsafeRawPointer(bounds)
        self.count = count
        self.origins = origins
        self.origin = origin
        (start, line, terminator) = (0, origin.line, lineFeed)
    }

    /// Where the text of a field lies.
    struct Bounds {
        /// The position of the first byte, and the one after the last.
        let start, end: Int
        /// Whether two quotes stand for one in it.
        let isEscaped: Bool
    }

    /// Where a field lies, read as the three numbers it is: asking them of it is a call into another module, which at
    /// six fields a row costs as much as finding them.
    @inline(__always)
    subscript(column: Int) -> Bounds {
        let field = bounds + column &* MemoryLayout<RowSplitter.Field>.stride
        return Bounds(
            start: Int(field.load(as: UInt32.self)),
            end: Int((field + 4).load(as: UInt32.self)),
            isEscaped: (field + 8).load(as: UInt32.self) & 2 != 0
        )
    }

    /// Where the row starts.
    var place: TextPlace { origin }

    /// Where a field starts.
    func place(of column: Int) -> TextPlace {
        if let origins { return column < count ? origins[column] : origin }
        return place(at: self[column].start)
    }

    /// The place of a position in the bytes: a row with quotes may span lines.
    func place(at position: Int) -> TextPlace {
        if origins != nil { return origin }
        var place = TextPlace(line: line, column: 1)
        var lineStart = start
        while let end = ByteScan.first(terminator, in: bytes, lineStart..<max(lineStart, position)) {
            lineStart = end + 1
            place.line += 1
        }
        place.column = position - lineStart + 1
        return place
    }
}
