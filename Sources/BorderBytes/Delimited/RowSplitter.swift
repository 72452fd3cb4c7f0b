/// Finds the fields of one row at a time.
///
/// A field is quoted when its first byte is a quote; inside, two quotes stand for one. Anything else is taken as it
/// stands, quotes included. What a row is depends on the bytes alone, never on where a block of them ends.
@safe package struct RowSplitter: ~Copyable {
    /// Why a row has no usable fields.
    package enum Fault: Hashable {
        /// The fields are as they were written.
        case none
        /// The quote at this position is never closed; the row ends with its line.
        case unclosedQuote(Int)
        /// Something other than a delimiter follows the closing quote before this position.
        case textAfterQuote(Int)
        /// The row is longer than the dialect allows.
        case rowTooLong
        /// The row has more fields than the dialect allows.
        case tooManyColumns
    }

    /// What the bytes are split by.
    package let dialect: Dialect
    private let delimiters: UInt64
    private let terminators: UInt64
    private let quotes = ByteScan.repeated(quoteByte)
    /// Room for one field more than a row may have.
    @usableFromInline let bounds: UnsafeMutablePointer<Field>

    /// Where a field lies, without its quotes: start, end and marks (1 quoted, 2 escaped) as 32-bit numbers in this
    /// order, which the reader of rows relies on.
    package struct Field {
        @usableFromInline var from: UInt32
        @usableFromInline var to: UInt32
        @usableFromInline var marks: UInt32 = 0

        /// A field whose text starts at one position and ends before another.
        @inlinable @inline(__always)
        package init(start: Int, end: Int, isQuoted: Bool = false, isEscaped: Bool = false) {
            from = UInt32(truncatingIfNeeded: start)
            to = UInt32(truncatingIfNeeded: end)
            marks = (isQuoted ? 1 : 0) | (isEscaped ? 2 : 0)
        }

        /// The position of the first byte.
        @inlinable @inline(__always) package var start: Int { Int(from) }
        /// The position after the last byte.
        @inlinable @inline(__always) package var end: Int { Int(to) }
        /// Whether it stands in quotes.
        @inlinable @inline(__always) package var isQuoted: Bool { marks & 1 != 0 }
        /// Whether two quotes stand for one in it.
        @inlinable @inline(__always) package var isEscaped: Bool { marks & 2 != 0 }
    }

    /// How many fields the last row had.
    package private(set) var fieldCount = 0
    /// What is wrong with the last row.
    package private(set) var fault = Fault.none
    /// Whether something is wrong with the last row.
    package var isFaulty: Bool { if case .none = fault { false } else { true } }
    /// Whether the last row had a line end inside quotes.
    package private(set) var spansLines = false
    /// Whether the last row reached the end of the bytes, so that more bytes might change it.
    package private(set) var touchedEnd = false

    /// A splitter for rows of a dialect.
    package init(_ dialect: Dialect) {
        self.dialect = dialect
        delimiters = ByteScan.repeated(dialect.delimiter)
        terminators = ByteScan.repeated(dialect.terminator)
        unsafe bounds = .allocate(capacity: dialect.columns + 1)
    }

    deinit { unsafe bounds.deallocate() }

    /// Where the fields of the last row lie, until the next is split.
    @inlinable @inline(__always) package var fields: UnsafePointer<Field> { unsafe UnsafePointer(bounds) }

    /// The bytes of a field of the last row.
    @inlinable @inline(__always) package func field(_ index: Int) -> Field { unsafe bounds[index] }

    /// Splits the row that starts at `start` and returns where the next one starts.
    ///
    /// `bytes[count]` must be the terminator, and eight bytes after it must be readable.
    package mutating func split(_ bytes: UnsafeRawPointer, from start: Int, count: Int) -> Int {
        fault = .none
        spansLines = false
        touchedEnd = false
        let rowLimit = start &+ dialect.lineBytes
        let terminator = dialect.terminator
        var fields = 0
        var at = start
        while true {
            var separator: Int
            if unsafe (bytes + at).load(as: UInt8.self) == quoteByte && at < count {
                guard let end = unsafe splitQuoted(bytes, at, rowLimit, count, fields) else {
                    fieldCount = fields
                    return unsafe endOfFault(bytes, open: at, rowLimit, count)
                }
                separator = end
            } else {
                separator = unsafe ByteScan.first(delimiters, or: terminators, in: bytes, from: at)
                if separator > count { separator = count }
                if fields <= dialect.columns { unsafe bounds[fields] = Field(start: at, end: separator) }
            }
            if fields <= dialect.columns { fields = fields &+ 1 }
            if unsafe separator == count || (bytes + separator).load(as: UInt8.self) == terminator {
                if separator == count { touchedEnd = true }
                at = separator
                break
            }
            at = separator &+ 1
        }
        if at > rowLimit {
            fault = .rowTooLong
            fieldCount = fields
            touchedEnd = false
            return unsafe resume(bytes, after: rowLimit, count)
        }
        if fields > dialect.columns {
            fields = dialect.columns
            if fault == .none { fault = .tooManyColumns }
        }
        fieldCount = fields
        unsafe trimReturn(bytes, fields &- 1)
        return min(at &+ 1, count)
    }

    /// A carriage return at the end of the last field belongs to the row's end.
    @inline(__always)
    private func trimReturn(_ bytes: UnsafeRawPointer, _ index: Int) {
        let end = unsafe bounds[index].end
        if dialect.terminator == lineFeed, unsafe end > bounds[index].start, unsafe !bounds[index].isQuoted,
            unsafe (bytes + (end &- 1)).load(as: UInt8.self) == carriageReturn
        {
            unsafe bounds[index].to = UInt32(truncatingIfNeeded: end &- 1)
        }
    }

    /// Records the quoted field that opens at `open` and returns the separator after it; `nil` with a fault.
    @inline(never)
    private mutating func splitQuoted(
        _ bytes: UnsafeRawPointer,
        _ open: Int,
        _ rowLimit: Int,
        _ count: Int,
        _ index: Int
    ) -> Int? {
        let start = open + 1
        let fieldLimit = start + dialect.fieldBytes + 1
        let limit = min(count, fieldLimit, rowLimit + 1)
        var at = start
        var isEscaped = false
        while true {
            at = unsafe ByteScan.first(quotes, or: terminators, in: bytes, from: at)
            if at >= limit {
                let isTooLong = limit == rowLimit + 1 && limit < fieldLimit
                fault = isTooLong ? .rowTooLong : .unclosedQuote(open)
                if !isTooLong && limit == count && limit < fieldLimit { touchedEnd = true }
                return nil
            }
            if unsafe (bytes + at).load(as: UInt8.self) != quoteByte {
                spansLines = true
                at = at &+ 1
                continue
            }
            // What follows the quote decides, and it must belong to the row too.
            if at >= rowLimit {
                fault = .rowTooLong
                return nil
            }
            guard at + 1 < count, unsafe (bytes + at + 1).load(as: UInt8.self) == quoteByte else { break }
            isEscaped = true
            at = at &+ 2
        }
        if index <= dialect.columns {
            unsafe bounds[index] = Field(start: start, end: at, isQuoted: true, isEscaped: isEscaped)
        }
        let next = at + 1
        if next >= count {
            touchedEnd = true
            return count
        }
        let byte = unsafe (bytes + next).load(as: UInt8.self)
        if byte == dialect.delimiter || byte == dialect.terminator { return next }
        if byte == carriageReturn && dialect.terminator == lineFeed {
            if next >= rowLimit {
                fault = .rowTooLong
                return nil
            }
            if next + 1 >= count {
                touchedEnd = true
                return count
            }
            if unsafe (bytes + next + 1).load(as: UInt8.self) == lineFeed { return next + 1 }
        }
        // A closing quote in the middle of a text that spans lines is more likely the next row's opening quote.
        if unsafe ByteScan.first(dialect.terminator, in: bytes, start..<at) != nil {
            fault = .unclosedQuote(open)
            return nil
        }
        if fault == .none { fault = .textAfterQuote(next) }
        return unsafe min(count, ByteScan.first(delimiters, or: terminators, in: bytes, from: next))
    }

    /// Where reading goes on after a row whose quotes cannot be made sense of.
    private mutating func endOfFault(_ bytes: UnsafeRawPointer, open: Int, _ rowLimit: Int, _ count: Int) -> Int {
        if fault != .rowTooLong {
            let end = unsafe ByteScan.first(dialect.terminator, in: bytes, open..<count)
            if end ?? count <= rowLimit {
                if end == nil { touchedEnd = true }
                return end.map { $0 + 1 } ?? count
            }
            fault = .rowTooLong
        }
        return unsafe resume(bytes, after: rowLimit, count)
    }

    /// The start of the first line after `position`.
    private mutating func resume(_ bytes: UnsafeRawPointer, after position: Int, _ count: Int) -> Int {
        guard position < count, let end = unsafe ByteScan.first(dialect.terminator, in: bytes, position..<count) else {
            touchedEnd = true
            return count
        }
        return end + 1
    }
}
