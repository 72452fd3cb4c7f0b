import BorderCore

/// Bytes that hold whole rows.
package struct RowBlock: Sendable {
    /// The rows are `bytes[start..<end]`; then a terminator and at least `padding` bytes that may be read.
    package var bytes: [UInt8] = []
    /// Where the first row starts.
    package var start = 0
    /// Where the last row ends, its terminator included.
    package var end = 0
    /// 1-based line of the first row.
    package var firstLine = 1
    /// 0-based place of this block among the blocks of its source.
    package var sequence = 0
    /// The row of this block was too long to be kept; only its beginning is here.
    package var isCutRow = false

    /// Fields are compared and hashed in whole words.
    package static let padding = 64

    /// A block without rows, to be filled.
    package init() {}
}

/// Deals a stream out in blocks of whole rows, whatever the blocks of the stream are.
///
/// Only one thread at a time may ask, so as little as possible happens here: the rows themselves are taken apart by
/// whoever receives them.
package struct RowBlocks: ~Copyable {
    private var stream: ByteStream
    private let blockBytes: Int
    private var splitter: RowSplitter
    /// What the first row says of the source, once a block has been dealt; before that what was given.
    package private(set) var dialect: Dialect
    /// The beginning of a row whose end has not been read yet.
    private var carry: [UInt8] = []
    private var line = 1
    private var sequence = 0
    private var isAtEnd = false
    private var hasStarted = false
    /// Whether the rest of a row that is too long is being passed over.
    private var isSkipping = false
    private let name: String
    /// Whether the dialect is given and not to be read off the bytes.
    private let isKnown: Bool

    /// How many blanks may stand before the first row.
    private static let blankBytes = 1 << 22

    /// Reads a stream in blocks of so many bytes, within the limits of `dialect`; its marks are read off the bytes.
    /// Where the marks are known already, they are taken as given.
    package init(
        _ stream: consuming ByteStream,
        named name: String,
        within dialect: Dialect,
        isKnown: Bool = false,
        blockBytes: Int
    ) {
        self.isKnown = isKnown
        let expected = stream.expectedCount
        self.stream = stream
        self.name = name
        // A small file does not need a large block; one byte more than the file finds its end.
        let enough = expected.map { max(4096, $0 + 1) } ?? .max
        self.blockBytes = max(1, min(blockBytes, enough, 1 << 28))
        self.dialect = dialect
        splitter = RowSplitter(dialect)
    }

    /// Fills `block`, whose storage is used again, with the next whole rows; `false` at the end of the stream.
    package mutating func next(_ block: inout RowBlock) throws(IntakeError) -> Bool {
        if isSkipping { try skip(&block.bytes) }
        var count = carry.count
        block.start = 0
        block.isCutRow = false
        if isAtEnd && count == 0 { return false }
        block.bytes.makeRoom(count + blockBytes + RowBlock.padding)
        unsafe block.bytes.withUnsafeMutableBytes { unsafe $0.copyBytes(from: carry) }
        carry.removeAll(keepingCapacity: true)
        while true {
            if !isAtEnd {
                block.bytes.makeRoom(count + blockBytes + RowBlock.padding)
                let read = try unsafe block.bytes.fill(count..<count + blockBytes) { buffer throws(IntakeError) in
                    try unsafe stream.fill(buffer)
                }
                isAtEnd = read < blockBytes
                count += read
            }
            if !hasStarted {
                // The row end and the delimiter are known only once the first row is there.
                guard isAtEnd || hasWholeFirstRow(block.bytes, count) else {
                    if count > RowBlocks.blankBytes { throw FileKind.blank(name, bytes: RowBlocks.blankBytes) }
                    continue
                }
                block.start = try begin(block.bytes, count)
            }
            guard hasStarted else { continue }
            if block.start == count { return false }
            block.bytes[count] = dialect.terminator
            let end = isAtEnd ? count : endOfWholeRows(block.bytes, block.start, count)
            if end > block.start {
                hand(&block, end, count)
                return true
            }
            if count - block.start > dialect.lineBytes {
                cut(&block, count)
                return true
            }
        }
    }

    /// Whether nothing is left to hand over.
    package var isExhausted: Bool { isAtEnd && carry.isEmpty }

    /// Whether the bytes hold the first row with anything in it, or more than a row may have.
    private func hasWholeFirstRow(_ bytes: [UInt8], _ count: Int) -> Bool {
        unsafe bytes.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return false }
            let start = unsafe Dialect.firstText(in: base, 0..<count)
            if count - start > dialect.lineBytes { return true }
            // A carriage return that ends the bytes may have a line feed behind it.
            return unsafe Dialect.firstLineEnd(in: base, start..<count).map { $0 + 1 < count } ?? false
        }
    }

    /// Looks at the first bytes of the source; returns where its text starts.
    private mutating func begin(_ bytes: [UInt8], _ count: Int) throws(IntakeError) -> Int {
        // However many bytes are at hand, no more than one row may have are looked at.
        let text = unsafe bytes.withUnsafeBytes { all in
            unsafe all.baseAddress.map { unsafe Dialect.firstText(in: $0, 0..<count) } ?? 0
        }
        let head = bytes[..<min(count, text + dialect.lineBytes + 1)]
        if let trouble = FileKind.trouble(in: head, named: name) { throw trouble }
        let start = bytes[..<min(count, 3)] == [0xEF, 0xBB, 0xBF] ? 3 : 0
        if !isKnown {
            unsafe bytes.withUnsafeBytes { all in
                if let base = all.baseAddress { unsafe dialect.recognise(in: base, start..<count) }
            }
        }
        splitter = RowSplitter(dialect)
        hasStarted = true
        return start
    }

    /// Where the last row ends that no further byte can change; `start` if there is none.
    private mutating func endOfWholeRows(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        unsafe bytes.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return start }
            guard unsafe ByteScan.first(quoteByte, in: base, start..<count) != nil else {
                return unsafe ByteScan.last(dialect.terminator, in: base, start..<count).map { $0 + 1 } ?? start
            }
            var at = start
            while at < count {
                let next = unsafe splitter.split(base, from: at, count: count)
                if splitter.touchedEnd { break }
                at = next
            }
            return at
        }
    }

    private mutating func hand(_ block: inout RowBlock, _ end: Int, _ count: Int) {
        block.end = end
        block.firstLine = line
        block.sequence = sequence
        sequence += 1
        unsafe line += block.bytes.withUnsafeBytes { all in
            unsafe all.baseAddress.map { unsafe ByteScan.count(of: dialect.terminator, in: $0, block.start..<end) } ?? 0
        }
        carry.append(contentsOf: block.bytes[end..<count])
        block.bytes[end] = dialect.terminator
    }

    /// Hands over the beginning of a row that is too long, for its diagnostic, and passes over the rest.
    private mutating func cut(_ block: inout RowBlock, _ count: Int) {
        let limit = block.start + dialect.lineBytes
        let rest = unsafe block.bytes.withUnsafeBytes { all in
            unsafe all.baseAddress.flatMap { unsafe ByteScan.first(dialect.terminator, in: $0, limit..<count) }
        }
        isSkipping = rest == nil
        hand(&block, rest.map { $0 + 1 } ?? count, count)
        block.isCutRow = true
    }

    private mutating func skip(_ bytes: inout [UInt8]) throws(IntakeError) {
        while isSkipping && !isAtEnd {
            bytes.makeRoom(blockBytes + RowBlock.padding)
            let read = try unsafe bytes.fill(0..<blockBytes) { buffer throws(IntakeError) in
                try unsafe stream.fill(buffer)
            }
            isAtEnd = read < blockBytes
            guard let end = bytes[..<read].firstIndex(of: dialect.terminator) else { continue }
            carry.append(contentsOf: bytes[(end + 1)..<read])
            line += 1
            isSkipping = false
        }
    }
}

extension [UInt8] {
    /// Makes the array at least `size` long.
    fileprivate mutating func makeRoom(_ size: Int) {
        if count < size { append(contentsOf: repeatElement(0, count: size - count)) }
    }
}
