import BorderSystem

/// How the letters of a text are written in bytes.
package struct TextEncoding: Hashable, Sendable {
    /// The name the system's library knows it by.
    package let name: String

    /// An encoding by its name, such as `windows-1250`; `nil` where the system knows none of that name.
    package init?(_ name: String) {
        let isName = name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || [0x2D, 0x5F, 0x3A, 0x2E].contains($0)
        }
        guard (1...40).contains(name.utf8.count), isName else { return nil }
        guard let converter = unsafe iconv_open("UTF-8", name), unsafe converter != Self.failed else { return nil }
        _ = unsafe iconv_close(converter)
        self.name = name
    }

    /// An encoding that every system knows, or may know.
    init(known name: String) { self.name = name }

    static let utf16LittleEndian = TextEncoding(known: "UTF-16LE")
    static let utf16BigEndian = TextEncoding(known: "UTF-16BE")
    /// What `iconv_open` gives for an encoding it does not know.
    static var failed: iconv_t? { unsafe iconv_t(bitPattern: -1) }

    /// The encoding that a mark at the start of a text names; `nil` for UTF-8 and without a mark.
    init?(mark bytes: ArraySlice<UInt8>) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// The encoding that the first bytes of a text without a mark look like; `nil` for UTF-8, and where letters could
    /// be others in another encoding: a name read wrong is worse than one not read.
    init?(lookOf bytes: ArraySlice<UInt8>) {
        guard bytes.contains(where: { $0 >= 0x80 }), !bytes.contains(0) else { return nil }
        // Nearly every text is UTF-8; only its last letter may be cut.
        for cut in 0...3 where String(validating: bytes.dropLast(cut), as: UTF8.self) != nil { return nil }
        let (letters, strays) = ByteScan.lettersOfUTF8(bytes)
        // Letters of UTF-8 come about by chance only where there are many others. A single byte is damage.
        guard strays > 1, letters * 10 < strays, let look = LetterLook(bytes).encoding else { return nil }
        self = look
    }

    /// What the bytes from 0x80 on stand for, in an encoding of one byte a letter; `nil` for those that mean nothing.
    var letters: [Unicode.Scalar?] {
        guard let converter = unsafe iconv_open("UTF-8", name), unsafe converter != Self.failed else { return [] }
        defer { _ = unsafe iconv_close(converter) }
        return (UInt8(0x80)...0xFF).map { byte in
            let letter = unsafe Self.converted([byte], by: converter)
            return letter.flatMap { String(decoding: $0, as: UTF8.self).unicodeScalars.first }
        }
    }

    /// How many bytes the least part of a letter has.
    var unitBytes: Int {
        guard let converter = unsafe iconv_open(name, "UTF-8"), unsafe converter != Self.failed else { return 1 }
        defer { _ = unsafe iconv_close(converter) }
        // A mark may stand before the first letter.
        let one = unsafe Self.converted([0x41], by: converter)?.count ?? 0
        let two = unsafe Self.converted([0x41, 0x41], by: converter)?.count ?? 0
        return max(1, two - one)
    }

    /// A few bytes in another encoding; `nil` where they mean nothing.
    private static func converted(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8]? {
        var (source, target) = (bytes, [UInt8](repeating: 0, count: 32))
        let made = unsafe source.withUnsafeMutableBytes { source in
            unsafe target.withUnsafeMutableBytes { target -> Int? in
                var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var (left, room) = (source.count, target.count)
                guard unsafe iconv(converter, &from, &left, &to, &room) != -1 else { return nil }
                // A letter may wait for signs behind it.
                _ = unsafe iconv(converter, nil, nil, &to, &room)
                return target.count - room
            }
        }
        return made.map { Array(target[..<$0]) }
    }
}
