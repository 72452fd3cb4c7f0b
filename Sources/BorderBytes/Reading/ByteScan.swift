import BorderSystem

/// The quote around a field.
package let quoteByte = UInt8(ascii: "\"")
/// The end of a row, or the second byte of it.
package let lineFeed: UInt8 = 10
/// The end of a row, or the first byte of it.
package let carriageReturn: UInt8 = 13

/// Searches through raw bytes, eight or more at a time.
package enum ByteScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The byte repeated in every place of a word.
    @inline(__always)
    static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

    /// The first position from `start` on that holds either byte, both given as `repeated`.
    ///
    /// One of the two must occur, and eight bytes after it must be readable.
    @inline(__always)
    static func first(_ one: UInt64, or other: UInt64, in bytes: UnsafeRawPointer, from start: Int) -> Int {
        var at = start
        while true {
            let word = unsafe UInt64(littleEndian: (bytes + at).loadUnaligned(as: UInt64.self))
            let left = word ^ one
            let right = word ^ other
            // A zero byte borrows from its neighbour above, so only the lowest mark is certain, and it is enough.
            let marks = (((left &- ones) & ~left) | ((right &- ones) & ~right)) & highs
            if marks != 0 { return at &+ marks.trailingZeroBitCount &>> 3 }
            at = at &+ 8
        }
    }

    /// The first position of a byte in a range, if it occurs there.
    package static func first(_ byte: UInt8, in bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, let found = unsafe memchr(bytes + range.lowerBound, Int32(byte), range.count) else {
            return nil
        }
        return unsafe UnsafeRawPointer(found) - bytes
    }

    /// The last position of a byte in a range, if it occurs there.
    package static func last(_ byte: UInt8, in bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int? {
        var at = range.upperBound
        while at > range.lowerBound {
            at -= 1
            if unsafe (bytes + at).load(as: UInt8.self) == byte { return at }
        }
        return nil
    }

    /// How often a byte occurs in a range.
    package static func count(of byte: UInt8, in bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int {
        var total = 0
        var at = range.lowerBound
        let pattern = SIMD16<UInt8>(repeating: byte)
        while at &+ 16 <= range.upperBound {
            // Eight-bit counters overflow after 255 rounds.
            let rounds = min(255, (range.upperBound &- at) / 16)
            var counters = SIMD16<UInt8>()
            for round in 0..<rounds {
                let piece = unsafe (bytes + (at &+ round &* 16)).loadUnaligned(as: SIMD16<UInt8>.self)
                // A matching lane is all ones, which is minus one.
                unsafe counters &-= unsafeBitCast(piece .== pattern, to: SIMD16<UInt8>.self)
            }
            for lane in 0..<16 { total &+= Int(counters[lane]) }
            at = at &+ rounds &* 16
        }
        while at < range.upperBound {
            if unsafe (bytes + at).load(as: UInt8.self) == byte { total &+= 1 }
            at = at &+ 1
        }
        return total
    }

    /// Whether every byte of a range is below 128.
    package static func isASCII(_ bytes: UnsafeRawPointer, _ range: Range<Int>) -> Bool {
        var union: UInt64 = 0
        var at = range.lowerBound
        while at &+ 8 <= range.upperBound {
            unsafe union |= (bytes + at).loadUnaligned(as: UInt64.self)
            at = at &+ 8
        }
        while at < range.upperBound {
            unsafe union |= UInt64((bytes + at).load(as: UInt8.self))
            at = at &+ 1
        }
        return union & highs == 0
    }

    /// How many letters of UTF-8 beyond ASCII are among some bytes, and how many bytes belong to no letter.
    static func lettersOfUTF8(_ bytes: ArraySlice<UInt8>) -> (letters: Int, strays: Int) {
        unsafe bytes.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return (0, 0) }
            var (letters, strays, at) = (0, 0, 0)
            while at < all.count {
                let end = unsafe firstBrokenUTF8(in: base, at..<all.count) ?? all.count
                for place in at..<end where unsafe all[place] >= 0xC0 { letters += 1 }
                if end < all.count { strays += 1 }
                at = end + 1
            }
            return (letters, strays)
        }
    }

    /// The first position of a range at which the bytes stop being UTF-8, if there is one.
    package static func firstBrokenUTF8(in bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int? {
        var at = range.lowerBound
        func byte(_ index: Int) -> UInt8 { unsafe index < range.upperBound ? (bytes + index).load(as: UInt8.self) : 0 }
        while at < range.upperBound {
            let lead = byte(at)
            let (length, lowest, highest): (Int, UInt8, UInt8) =
                switch lead {
                case 0..<0x80: (1, 0, 0)
                case 0xC2...0xDF: (2, 0x80, 0xBF)
                case 0xE0: (3, 0xA0, 0xBF)
                case 0xED: (3, 0x80, 0x9F)
                case 0xE1...0xEF: (3, 0x80, 0xBF)
                case 0xF0: (4, 0x90, 0xBF)
                case 0xF1...0xF3: (4, 0x80, 0xBF)
                case 0xF4: (4, 0x80, 0x8F)
                default: (0, 0, 0)
                }
            guard length > 0 else { return at }
            if length > 1 {
                guard (lowest...highest).contains(byte(at + 1)) else { return at }
                for index in (at + 2)..<max(at + 2, at + length) where byte(index) & 0xC0 != 0x80 { return at }
            }
            at += length
        }
        return nil
    }
}
