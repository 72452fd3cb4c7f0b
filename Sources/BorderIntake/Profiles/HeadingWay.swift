import BorderCore

/// A way with the countries that a heading names: `Entries into Poland from Belarus`, `Leaving Serbia`.
struct HeadingWay: Hashable {
    /// The way as our own column of directions has it; `nil` where one country is not enough for it.
    let direction: String?
    /// Where the words of the way and of its countries stand.
    let words: Range<Int>

    /// Reads the words of a heading, in small letters; `nil` where no way and no country beside it stand there.
    ///
    /// - Parameters:
    ///   - words: the words.
    ///   - reporter: the country that counts, if somebody says so.
    ///   - countryNamed: the country that a text means.
    init?(_ words: [String], reporter: CountryCode?, countryNamed: (String) -> CountryCode?) {
        guard let (start, after, isEntry) = HeadingWay.way(in: words) else { return nil }
        var (to, from): (CountryCode?, CountryCode?) = (nil, nil)
        var at = after
        var isOpen = false
        while let end = HeadingWay.end(words, at, isEntry, isFirst: at == after) {
            guard let (country, next) = HeadingWay.country(words, end.next, countryNamed) else { break }
            isOpen = isOpen || end.isOpen
            if end.isTo ? to != nil : from != nil { return nil }
            if end.isTo { to = country } else { from = country }
            at = next
        }
        guard at > after else { return nil }
        self.words = start..<at
        if isOpen {
            direction = nil
            return
        }
        // Who counts stands at one end: entries are counted where they lead to.
        let (one, other) = (from ?? (isEntry ? nil : reporter), to ?? (isEntry ? reporter : nil))
        switch (one, other) {
        case (let one?, let other?): direction = one == other ? nil : "\(one)>\(other)"
        case (nil, let other?): direction = isEntry ? "into \(other)" : nil
        case (let one?, nil): direction = isEntry ? nil : "out of \(one)"
        case (nil, nil): return nil
        }
    }

    /// The first words that say a way by themselves, as few as do.
    private static func way(in words: [String]) -> (start: Int, end: Int, isEntry: Bool)? {
        for start in words.indices {
            for end in start + 1...min(words.count, start + 3) {
                guard let way = way(words[start..<end]), end < words.count else { continue }
                return (start, end, way == "entry")
            }
        }
        return nil
    }

    /// `entry` or `exit`, where words say one of these and nothing else.
    static func way(_ words: ArraySlice<String>) -> String? {
        // What leads to a country is no way by itself.
        if words.count == 1, let word = words.first, into.contains(word) || outOf.contains(word) { return nil }
        guard let rule = PlainWords.role(words.joined(separator: "_")), rule.role == "count", rule.also.count == 1,
            rule.also[0].role == "direction"
        else { return participles[words.joined(separator: " ")] }
        return rule.also[0].text
    }

    /// The word before a country: whether it leads there, or may do either, and where the country begins.
    private static func end(
        _ words: [String],
        _ at: Int,
        _ isEntry: Bool,
        isFirst: Bool
    ) -> (isTo: Bool, isOpen: Bool, next: Int)? {
        guard at < words.count else { return nil }
        if words[at] == "out", at + 1 < words.count, words[at + 1] == "of" { return (false, false, at + 2) }
        if into.contains(words[at]) { return (true, false, at + 1) }
        if outOf.contains(words[at]) { return (false, false, at + 1) }
        // `Salidas de España` are Spain's, and from Spain; `entradas de España` may be either.
        if genitives.contains(words[at]) { return (false, isEntry, at + 1) }
        return isFirst && transitive.contains(words[at - 1]) ? (isEntry, false, at) : nil
    }

    /// The country whose name begins at a word, the longest that is one.
    private static func country(
        _ words: [String],
        _ at: Int,
        _ countryNamed: (String) -> CountryCode?
    ) -> (country: CountryCode, next: Int)? {
        var start = at
        while start < words.count, articles.contains(words[start]) { start += 1 }
        guard start < words.count else { return nil }
        for end in (start + 1...min(words.count, start + 5)).reversed() {
            let name = words[start..<end].joined(separator: " ")
            if let country = countryNamed(name) { return (country, end) }
        }
        return nil
    }

    private static let into: Set = [
        "to", "into", "in", "en", "à", "au", "aux", "nach", "do", "на", "в", "до", "к", "a", "al", "para", "vers",
        "dans",
        "til", "till", "naar", "em", "no", "na", "u",
    ]
    private static let outOf: Set = [
        "from", "aus", "von", "из", "с", "z", "ze", "iz", "од", "від", "з", "da", "från", "fra", "uit", "desde",
        "depuis",
    ]
    private static let genitives: Set = ["de", "du", "des", "del", "di"]
    private static let articles: Set = ["the", "la", "le", "les", "el", "los", "die", "der", "das", "den"]
    /// Words before a country that need no other between them.
    private static let transitive: Set = ["entering", "entered", "leaving", "left"]
    /// Words that say a way only beside a country.
    private static let participles = ["arriving": "entry", "departing": "exit", "arrived": "entry", "departed": "exit"]
}
