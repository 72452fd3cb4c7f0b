/// The observation status of a number, in words; a number may have several.
package enum ObservationFlags {
    /// The words, in the order in which they are printed.
    package static let words = [
        "break", "confidential", "definition differs", "estimated", "forecast", "imputed", "low reliability",
        "not applicable", "not available", "not significant", "provisional", "revised", "rounded",
        "seasonally adjusted", "suppressed",
    ]

    /// What the letters of the usual systems stand for.
    private static let letters: [String: String] = [
        "b": "break", "c": "confidential", "d": "definition differs", "e": "estimated", "f": "forecast",
        "i": "imputed", "m": "not available", "n": "not significant", "p": "provisional", "q": "suppressed",
        "r": "revised", "s": "imputed", "u": "low reliability", "z": "not applicable", "x": "suppressed",
        ":": "not available", "..": "not available", "a": "", "": "", "normal": "",
    ]

    /// The words of a publisher's flags, parted by `; `.
    ///
    /// - Parameters:
    ///   - text: the flags as written: a letter, several letters, words.
    ///   - own: what the publisher's flags stand for, where they are not the usual ones.
    /// - Returns: the words.
    static func words(_ text: String, _ own: [String: String]) -> String {
        let lower = text.lowercased().trimmed()
        func word(_ flag: String) -> String? {
            own[flag] ?? (words.contains(flag) ? flag : letters[flag])
        }
        if let one = word(lower) { return one }
        var found: Set<String> = []
        for part in lower.split(whereSeparator: { ",;|/ ".contains($0) }).map(String.init) {
            if let one = word(part) {
                found.insert(one)
            } else if part.count <= 3, part.allSatisfy({ word(String($0)) != nil }) {
                for letter in part { found.insert(word(String(letter)) ?? "") }
            } else {
                // What nobody knows is passed on as it stands: a flag is never lost.
                found.insert(part)
            }
        }
        return found.filter { !$0.isEmpty }.sorted().joined(separator: "; ")
    }
}
