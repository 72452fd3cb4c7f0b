import BorderBytes
import BorderCore

/// The bytes of a stream one by one, with line and column.
struct JSONBytes: ~Copyable {
    private var stream: ByteStream
    private var buffer: [UInt8]
    private var position = 0
    private var count = 0
    private var isAtEnd = false
    private(set) var place = TextPlace(line: 1, column: 1)
    /// How many bytes have been taken since somebody set it to zero.
    var taken = 0
    /// The failure of the stream, after which it looks as if it had ended.
    private(set) var failure: IntakeError?

    init(_ stream: consuming ByteStream, blockBytes: Int) {
        self.stream = stream
        buffer = [UInt8](repeating: 0, count: max(1, min(blockBytes, 1 << 16)))
    }

    /// The next byte; `nil` at the end.
    mutating func peek() -> UInt8? {
        if position == count { refill() }
        return position < count ? buffer[position] : nil
    }

    /// Takes the next byte.
    mutating func take() -> UInt8? {
        guard let byte = peek() else { return nil }
        position += 1
        taken += 1
        if byte == lineFeed {
            place = TextPlace(line: place.line + 1, column: 1)
        } else {
            place.column += 1
        }
        return byte
    }

    /// Takes blanks, line ends and, at the very start, a byte order mark.
    mutating func skipBlanks() {
        if place == TextPlace(line: 1, column: 1), peek() == 0xEF { for _ in 0..<3 { _ = take() } }
        while let byte = peek(), [0x20, 0x09, lineFeed, carriageReturn].contains(byte) { _ = take() }
    }

    /// Takes everything up to the next line.
    mutating func skipLine() {
        while let byte = take(), byte != lineFeed {}
    }

    private mutating func refill() {
        guard !isAtEnd, failure == nil else { return }
        do throws(IntakeError) {
            var broken: IntakeError?
            let read = buffer.withUnsafeMutableBytes { all in
                do throws(IntakeError) { return try stream.fill(all) } catch {
                    broken = error
                    return 0
                }
            }
            if let broken { throw broken }
            count = read
            position = 0
            isAtEnd = read < buffer.count
        } catch {
            failure = error
            count = 0
            position = 0
        }
    }
}
