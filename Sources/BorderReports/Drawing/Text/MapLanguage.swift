import BorderAtlas
package import BorderCore

/// The words, names and numbers of maps in one language. What its table does not have stays English.
package struct MapLanguage: Hashable, Sendable {
    /// How it is chosen: `fi`.
    package let code: String
    /// What the table says in this language, by the English words or by what is named; empty for English.
    private let words: [String: String]
    /// Whether numbers of five digits and more are written as thousands and millions.
    package var shortensNumbers = false

    /// What maps are written in, if nothing else is asked for.
    package static let english = MapLanguage(code: "en", words: [:])

    /// The codes of all languages, the usual one first.
    package static let codes = ["en"] + header

    private init(code: String, words: [String: String]) { (self.code, self.words) = (code, words) }

    /// The language of a code; `nil` where there is none.
    package init?(_ code: String) {
        guard code != MapLanguage.english.code else {
            self = .english
            return
        }
        guard let column = MapLanguage.header.firstIndex(of: code) else { return nil }
        var words: [String: String] = [:]
        for cells in MapLanguage.rows.dropFirst() where cells.count > column + 1 {
            words[cells[0]] = cells[column + 1]
        }
        self.init(code: code, words: words)
    }

    /// The table, row by row: remarks are left out.
    private static var rows: [[String]] {
        String(decoding: BundledMapWords.table, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
    }

    private static let header = Array((rows.first ?? []).dropFirst())

    /// Whether sentences can be made as they are in English.
    package var isEnglish: Bool { words.isEmpty }

    /// What countries are called in it, by code.
    package var countries: [CountryCode: String] {
        var names: [CountryCode: String] = [:]
        for (key, name) in words where key.hasPrefix("country ") {
            if let code = CountryCode(key.dropFirst("country ".count)) { names[code] = name }
        }
        return names
    }

    /// Words in the language.
    ///
    /// - Parameters:
    ///   - english: the words in English, with `*` for what is put in.
    ///   - inner: what is put in, which is in the language already.
    /// - Returns: the words.
    package func callAsFunction(_ english: String, _ inner: String = "") -> String {
        (words[english] ?? english).replacing("*", with: inner, maxReplacements: 1)
    }

    /// A text with its numbers as they are printed on the map: `16 886` for `16,886`, or `17 t.`.
    package func number(_ text: String) -> String {
        shortensNumbers ? ShortNumber.all(in: text, language: self) : parted(text)
    }

    /// A text with its thousands parted as the language does: `16 886` for `16,886`.
    func parted(_ text: String) -> String {
        guard let separator = words["separator"], text.utf8.contains(UInt8(ascii: ",")) else { return text }
        let mark = separator == "nbsp" ? "\u{A0}" : separator
        let letters = Array(text)
        var parted = ""
        for (index, letter) in letters.enumerated() {
            let isBetween =
                letter == "," && index > 0 && index + 1 < letters.count && letters[index - 1].isWholeNumber
                && letters[index + 1].isWholeNumber
            parted += isBetween ? mark : String(letter)
        }
        return parted
    }

    /// The sign before the tenths of a number.
    var decimalSign: String { words["decimal"] ?? "." }

    /// Days in the language: `24.–25. syysk. 2022` for `24–25 Sept 2022`.
    package func days(_ english: String) -> String {
        guard !isEnglish else { return english }
        var text = ""
        var rest = english[...]
        while let first = rest.first {
            let isDigit = first.isWholeNumber
            let isWord = first.isLetter
            let piece = rest.prefix { isDigit ? $0.isWholeNumber : isWord ? $0.isLetter : $0 == first }
            rest = rest.dropFirst(piece.count)
            if isWord {
                text += words["month \(piece)"] ?? words["weekday \(piece)"] ?? String(piece)
            } else {
                // Years have four digits.
                text += isDigit && piece.count < 3 ? self("day", String(piece)) : String(piece)
            }
        }
        return text
    }
}
