import BorderSystem

/// A text of another encoding, as UTF-8. What is no text of that encoding comes out as bytes that are no UTF-8 either,
/// so that its rows are named and rejected like any other damaged row.
@safe final class TranscodedBytes: ByteLayer {
    private var stream: ByteStream
    private let converter: iconv_t
    private var input: [UInt8] = []
    private var output = ByteQueue()
    private var isAtEnd = false
    /// Bytes of a letter that are passed over where they mean nothing.
    private let unit: Int

    init(_ stream: consuming ByteStream, _ encoding: TextEncoding) {
        guard let converter = unsafe iconv_open("UTF-8", encoding.name), unsafe converter != TextEncoding.failed else {
            preconditionFailure("encodings are known to the system")
        }
        self.stream = stream
        unsafe self.converter = unsafe converter
        unit = encoding.unitBytes
    }

    deinit { _ = unsafe iconv_close(converter) }

    func read(into target: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
        while output.isEmpty {
            guard !isAtEnd else { return 0 }
            try convert()
        }
        return unsafe output.take(into: target)
    }

    /// Converts the next piece of the text.
    private func convert() throws(IntakeError) {
        var piece = [UInt8](repeating: 0, count: 1 << 15)
        let count = try unsafe piece.fill(0..<piece.count) { buffer throws(IntakeError) in
            try unsafe stream.fill(buffer)
        }
        isAtEnd = count < piece.count
        input += piece[..<count]
        var used = 0
        while used < input.count {
            let (read, reason) = convert(from: used)
            used += read
            if reason == E2BIG || read == input.count { continue }
            // The rest of a letter is in the next piece, unless there is none.
            if reason == EINVAL && !isAtEnd { break }
            if used < input.count {
                output.append(0xFF)
                used += min(unit, input.count - used)
            }
        }
        input.removeFirst(used)
        // A letter may wait for signs behind it.
        if isAtEnd { flush() }
    }

    /// Converts what the converter has kept back.
    private func flush() {
        var rest = [UInt8](repeating: 0, count: 64)
        let made = unsafe rest.withUnsafeMutableBytes { target in
            var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
            var room = target.count
            _ = unsafe iconv(converter, nil, nil, &to, &room)
            return target.count - room
        }
        output.append(rest[..<made])
    }

    /// Converts what it can from a place on; how many bytes were used, and why it stopped.
    private func convert(from start: Int) -> (used: Int, reason: Int32) {
        var result = [UInt8](repeating: 0, count: 1 << 16)
        var (used, made) = (0, 0)
        var reason: Int32 = 0
        unsafe input.withUnsafeMutableBytes { source in
            unsafe result.withUnsafeMutableBytes { target in
                var from = unsafe source.baseAddress.map { unsafe ($0 + start).assumingMemoryBound(to: CChar.self) }
                var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var (left, room) = (source.count - start, target.count)
                let before = left
                if unsafe iconv(converter, &from, &left, &to, &room) == Int(-1) { reason = errno }
                used = before - left
                made = target.count - room
            }
        }
        output.append(result[..<made])
        return (used, reason)
    }
}
