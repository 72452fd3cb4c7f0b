/// The observation status of a number, in words; a number may have several.
package enum ObservationFlags {
    /// The words, in the order in which they are printed.
    package static let words = [
        "break", "confidential", "definition differs", "estimated", "forecast", "imputed", "low reliability",
        "not applicable", "not available", "not significant", "provisional", "revised", "rounded",
        "seasonally adjusted", "special event", "suppressed",
    ]

    /// What the letters of the usual systems stand for.
    private static let letters: [String: String] = [
        "b": "break", "c": "confidential", "d": "definition differs", "e": "estimated", "f": "forecast",
        "i": "imputed", "m": "not available", "n": "not significant", "p": "provisional", "q": "suppressed",
        "r": "revised", "s": "special event", "u": "low reliability", "z": "not applicable", "x": "suppressed",
        ":": "not available", "..": "not available", "a": "", "": "", "normal": "",
    ]

    /// The words of a publisher's flags, parted by `; `.
    ///
    /// - Parameters:
    ///   - text: the flags as written: a letter, several letters, words.
    ///   - own: what the publisher's flags stand for, where they are not the usual ones.
    /// - Returns: the words.
    static func words(_ text: String, _ own: [String: String] = [:]) -> String {
        let (known, unknown) = statuses(text, own)
        // What nobody knows is passed on as it stands: a flag is never lost.
        return known.union(unknown).sorted().joined(separator: "; ")
    }

    /// Whether each of some flags stands for something.
    static func areKnown(_ text: String, _ own: [String: String]) -> Bool { statuses(text, own).unknown.isEmpty }

    /// Whether words of `words(_:_:)` say that nobody tells the number.
    static func sayNothingIsKnown(_ words: String) -> Bool {
        words.contains("not available") || words.contains("suppressed")
    }

    private static func statuses(_ text: String, _ own: [String: String]) -> (known: Set<String>, unknown: Set<String>)
    {
        func status(_ flag: String) -> String? { own[flag] ?? (words.contains(flag) ? flag : letters[flag]) }
        let lower = text.lowercased().trimmed()
        if let one = status(lower) { return (one.isEmpty ? [] : [one], []) }
        var (known, unknown): (Set<String>, Set<String>) = ([], [])
        for item in lower.split(whereSeparator: { ",;|".contains($0) }) {
            let parts = item.split { $0 == " " || $0 == "/" }.map(String.init)
            var (at, rest): (Int, [String]) = (0, [])
            while at < parts.count {
                // A status has two words at most.
                if at + 1 < parts.count, let one = status("\(parts[at]) \(parts[at + 1])") {
                    known.insert(one)
                    at += 2
                    continue
                }
                let letters = parts[at].map { status(String($0)) }
                if let one = status(parts[at]) {
                    known.insert(one)
                } else if letters.count <= 3, !letters.contains(nil) {
                    known.formUnion(letters.compactMap(\.self))
                } else {
                    rest.append(parts[at])
                }
                at += 1
            }
            if !rest.isEmpty { unknown.insert(rest.joined(separator: " ")) }
        }
        return (known.subtracting([""]), unknown)
    }
}
