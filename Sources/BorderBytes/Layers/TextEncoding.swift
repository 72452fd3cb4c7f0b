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

    private init(known name: String) { self.name = name }

    static let utf16LittleEndian = TextEncoding(known: "UTF-16LE")
    static let utf16BigEndian = TextEncoding(known: "UTF-16BE")
    static let windows1250 = TextEncoding(known: "windows-1250")
    static let windows1251 = TextEncoding(known: "windows-1251")
    static let windows1252 = TextEncoding(known: "windows-1252")
    static let latin2 = TextEncoding(known: "ISO-8859-2")

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

    /// The encoding that the first bytes of a text without a mark look like; `nil` for UTF-8, and where two encodings
    /// are as likely.
    ///
    /// A text with a single letter of UTF-8 in it is UTF-8, however damaged. Of the others, words all of whose letters
    /// are no ASCII are Cyrillic; letters of Polish, Czech or Hungarian words that are signs in the western encoding
    /// tell the central European ones from it.
    init?(lookOf bytes: ArraySlice<UInt8>) {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        // Nearly every text is UTF-8; only its last letter may be cut.
        for cut in 0...3 where String(validating: bytes.dropLast(cut), as: UTF8.self) != nil { return nil }
        let look = LetterLook(bytes)
        guard look.high >= 2, !look.hasUTF8 else { return nil }
        switch look {
        case _ where look.foreignWords > look.mixedWords:
            let letters = look.lateLetters + look.earlyLetters
            guard look.lateLetters > 2 * look.earlyLetters, letters * 10 >= look.high * 9 else { return nil }
            self = .windows1251
        case _ where look.foreignWords > 0 && look.foreignWords * 4 > look.mixedWords: return nil
        case _ where look.windows1250 > 0 && look.latin2 > 0: return nil
        case _ where look.latin2 > 0: self = .latin2
        case _ where look.windows1250 > 0 || look.central > 0 && look.czech == 0: self = .windows1250
        case _ where look.either > 0: return nil
        case _ where look.outside1252 > 0: return nil
        default: self = .windows1252
        }
    }
}

/// Counts of what letters beyond ASCII look like.
private struct LetterLook {
    /// Bytes beyond ASCII.
    var high = 0
    /// Whether a letter of UTF-8 is among them.
    var hasUTF8 = false
    /// Words of two and more letters, none of them ASCII.
    var foreignWords = 0
    /// Words with ASCII letters and others.
    var mixedWords = 0
    /// Letters in the second and first half of Cyrillic's place: small and capital in windows-1251, the other way round
    /// in others.
    var (lateLetters, earlyLetters) = (0, 0)
    /// Bytes in words that are letters only in one of the central European encodings, in both the same, and in both but
    /// not the same.
    var (windows1250, latin2, central, either) = (0, 0, 0, 0)
    /// Of these, letters that Polish has not in the one encoding.
    var czech = 0
    /// Bytes that stand for nothing in windows-1252.
    var outside1252 = 0

    private static let only1250: Set<UInt8> = [0x8F, 0x9F, 0x8D, 0x9D]
    private static let only2: Set<UInt8> = [0xB1, 0xB6, 0xA6, 0xAC, 0xA1]
    private static let both: Set<UInt8> = [0xA3, 0xB3, 0xAF, 0xBF]
    private static let unlike: Set<UInt8> = [0x8C, 0x9C, 0xA5, 0xB9, 0xBC, 0xBE, 0xBB, 0xA9, 0xAE]
    private static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            var (ascii, foreign) = (0, 0)
            let start = at
            while at < bytes.endIndex, bytes[at] >= 0x80 || (0x41...0x5A).contains(bytes[at] & 0xDF) {
                if bytes[at] >= 0x80 { foreign += 1 } else { ascii += 1 }
                at += 1
            }
            if foreign > 0 { word(bytes[start..<at], ascii, foreign) }
            at += 1
        }
    }

    private mutating func word(_ letters: ArraySlice<UInt8>, _ ascii: Int, _ foreign: Int) {
        high += foreign
        if String(validating: letters, as: UTF8.self) != nil { hasUTF8 = true }
        if ascii == 0 && foreign > 1 { foreignWords += 1 }
        if ascii > 0 { mixedWords += 1 }
        for letter in letters where letter >= 0x80 {
            if letter >= 0xE0 { lateLetters += 1 } else if letter >= 0xC0 { earlyLetters += 1 }
            if Self.undefined.contains(letter) { outside1252 += 1 }
            guard ascii > 0 else { continue }
            if Self.only1250.contains(letter) { windows1250 += 1 }
            if Self.only2.contains(letter) { latin2 += 1 }
            if Self.both.contains(letter) { central += 1 }
            if Self.unlike.contains(letter) { either += 1 }
            if [0xBE, 0xBB, 0xA9, 0xAE].contains(letter) { czech += 1 }
        }
    }
}
