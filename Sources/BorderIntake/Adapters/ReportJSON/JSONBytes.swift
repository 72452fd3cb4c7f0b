import BorderBytes
import BorderCore

/// The bytes of a stream one by one, with line and column.
struct JSONBytes: ~Copyable {
    private var stream: ByteStream
    private let blockBytes: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    /// Where the line end may lie that reading goes back to after a fault.
    private var mark: Int?
    private var markLine = 1
    /// How far behind the mark bytes are kept.
    private let mostKept: Int
    private(set) var place = TextPlace(line: 1, column: 1)
    /// How many bytes have been taken since the mark was set.
    private(set) var taken = 0
    /// The failure of the stream, after which it looks as if it had ended.
    private(set) var failure: IntakeError?

    init(_ stream: consuming ByteStream, options: IntakeOptions) {
        self.stream = stream
        blockBytes = max(1, min(options.blockBytes, 1 << 16))
        mostKept = options.limits.lineBytes
    }

    /// The next byte; `nil` at the end.
    @inline(__always)
    mutating func peek() -> UInt8? {
        if position == buffer.count { refill() }
        return position < buffer.count ? buffer[position] : nil
    }

    /// Takes the next byte.
    @inline(__always)
    mutating func take() -> UInt8? {
        guard let byte = peek() else { return nil }
        position &+= 1
        taken &+= 1
        if byte == lineFeed {
            place = TextPlace(line: place.line + 1, column: 1)
        } else {
            place.column &+= 1
        }
        return byte
    }

    /// Takes bytes that stand for themselves in a text, as many as are at hand, and adds them to one.
    mutating func takePlain(into text: inout [UInt8], most: Int) {
        let start = position
        while position < buffer.count {
            let byte = buffer[position]
            if byte == quoteByte || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            position &+= 1
        }
        let count = position - start
        (taken, place.column) = (taken + count, place.column + count)
        if text.count < most { text += buffer[start..<position].prefix(most - text.count) }
    }

    /// Takes the byte order mark of UTF-8, if the stream begins with one.
    mutating func skipOrderMark() {
        while buffer.count < 3, !isAtEnd, failure == nil {
            let count = buffer.count
            refill()
            if buffer.count == count { break }
        }
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { for _ in 0..<3 { _ = take() } }
    }

    /// Takes blanks and line ends; between records also the sign that separates those of a text sequence.
    mutating func skipBlanks(betweenRecords: Bool = false) {
        while let byte = peek() {
            let isBlank = byte == 0x20 || byte == lineFeed || byte == carriageReturn || byte == 0x09
            guard isBlank || betweenRecords && byte == 0x1E else { return }
            _ = take()
        }
    }

    /// Remembers the place, so that a fault can be passed over at the end of its line.
    mutating func setMark() {
        mark = position
        markLine = place.line
        taken = 0
    }

    /// Counts what is taken from here on; in a list no fault can be passed over.
    mutating func beginRecord(inList: Bool) {
        taken = 0
        if inList { mark = nil }
    }

    /// Goes to the line after the mark, even if more has been taken.
    mutating func goToLineAfterMark() {
        // How far the mark is kept in fact depends on the size of the blocks.
        if let mark, position - mark <= mostKept, let end = buffer[mark..<position].firstIndex(of: lineFeed) {
            position = end + 1
            place = TextPlace(line: markLine + 1, column: 1)
        } else {
            while let byte = take(), byte != lineFeed {}
        }
        mark = nil
    }

    private mutating func refill() {
        guard !isAtEnd, failure == nil else { return }
        if let mark, position - mark <= mostKept {
            buffer.removeFirst(mark)
            position -= mark
            self.mark = 0
        } else {
            buffer.removeFirst(position)
            position = 0
            mark = nil
        }
        let start = buffer.count
        buffer += repeatElement(0, count: blockBytes)
        var read = 0
        buffer.withUnsafeMutableBytes { all in
            do throws(IntakeError) {
                read = try stream.fill(UnsafeMutableRawBufferPointer(rebasing: all[start...]))
            } catch {
                failure = error
            }
        }
        isAtEnd = read < blockBytes
        buffer.removeLast(blockBytes - read)
    }
}
