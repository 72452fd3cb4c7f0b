import BorderCore

/// Finds dates and times of day in a sentence.
struct DatePhrase {
    private let tokens: [SentenceToken]
    private let language: Language

    init(_ tokens: [SentenceToken], _ language: Language) {
        self.tokens = tokens
        self.language = language
    }

    /// A date at a position, and how many tokens it takes.
    func date(_ at: Int) -> (SpokenDate, Int)? {
        let start = at + article(at)
        guard start < tokens.count else { return nil }
        if let weekday = value(.weekday, start) {
            var next = start + 1 + dot(start + 1)
            if word(next) == "," { next += 1 }
            if let (date, length) = calendarDate(next + article(next)), date.day != nil {
                var date = date
                date.weekday = weekday
                return (date, next + article(next) + length - at)
            }
            return (SpokenDate(weekday: weekday), start + 1 - at)
        }
        return calendarDate(start).map { ($0.0, start - at + $0.1) }
    }

    private func calendarDate(_ at: Int) -> (SpokenDate, Int)? {
        guard at < tokens.count else { return nil }
        if tokens[at].isNumber {
            return isoDate(at) ?? figuresDate(at) ?? dayFirst(at) ?? year(at).map { (SpokenDate(year: $0), 1) }
        }
        guard let month = value(.month, at) else { return nil }
        var length = 1 + dot(at + 1)
        var date = SpokenDate(month: month)
        if let day = number(at + length, 1...31, digits: 1...2), !isThousands(at + length) {
            date.day = day
            length += 1
            length += ordinal(at + length)
        }
        let comma = beforeYear(at + length, date)
        if let year = year(at + length + comma) {
            date.year = year
            length += comma + 1
        }
        return (date, length)
    }

    /// `21 September`, `21st of September 2022`, `the 21st`.
    private func dayFirst(_ at: Int) -> (SpokenDate, Int)? {
        guard let day = number(at, 1...31, digits: 1...2), !isThousands(at) else { return nil }
        let suffix = ordinal(at + 1)
        var length = 1 + suffix
        if language.rules(.of, beginning: word(at + length)).contains(where: { rule in
            PatternMatch.words(rule.pattern, tokens[(at + length)...]) == 1
        }) {
            if value(.month, at + length + 1) != nil { length += 1 }
        }
        guard let month = value(.month, at + length) else {
            return suffix > 0 ? (SpokenDate(day: day), length) : nil
        }
        length += 1 + dot(at + length + 1)
        var date = SpokenDate(day: day, month: month)
        let comma = beforeYear(at + length, date)
        if let year = year(at + length + comma) {
            date.year = year
            length += comma + 1
        }
        return (date, length)
    }

    /// How many tokens stand between a date and its year: ", 2022", and "de 2022" in languages that say so.
    private func beforeYear(_ at: Int, _ date: SpokenDate) -> Int {
        if date.day != nil && word(at) == "," { return 1 }
        return language.rules(.of, beginning: word(at)).contains { $0.meaning == "year" } ? 1 : 0
    }

    private func isoDate(_ at: Int) -> (SpokenDate, Int)? {
        guard at + 4 < tokens.count, let year = year(at), word(at + 1) == "-", word(at + 3) == "-",
            (1...4).allSatisfy({ tokens[at + $0].isJoined }),
            let month = number(at + 2, 1...12, digits: 2...2), let day = number(at + 4, 1...31, digits: 2...2)
        else { return nil }
        return (SpokenDate(day: day, month: month, year: year), 5)
    }

    /// `24.9.2022`, `24/9/2022`, `9/24/2022`; dots stand in dates that begin with the day, with slashes one of both
    /// numbers must be no month.
    private func figuresDate(_ at: Int) -> (SpokenDate, Int)? {
        guard at + 4 < tokens.count, let one = number(at, 1...31, digits: 1...2), word(at + 1) == word(at + 3),
            (1...4).allSatisfy({ tokens[at + $0].isJoined }),
            let other = number(at + 2, 1...31, digits: 1...2), let year = year(at + 4)
        else { return nil }
        switch word(at + 1) {
        case "." where other <= 12: return (SpokenDate(day: one, month: other, year: year), 5)
        case "/" where other <= 12 && one > 12: return (SpokenDate(day: one, month: other, year: year), 5)
        case "/" where one <= 12 && other > 12: return (SpokenDate(day: other, month: one, year: year), 5)
        default: return nil
        }
    }

    /// `10:00`, `10 a.m.`, `noon`; minutes of the day.
    func time(_ at: Int) -> (minute: Int, length: Int)? {
        if let clock = value(.clock, at), clock <= 1440 { return (clock, 1) }
        guard let hour = number(at, 0...24, digits: 1...2) else { return nil }
        var (minute, length) = (0, 1)
        var hasMinutes = false
        if word(at + 1) == ":", let minutes = number(at + 2, 0...59, digits: 2...2) {
            (minute, length, hasMinutes) = (minutes, 3, true)
        }
        for rule in language.rules(.halfday, beginning: word(at + length)) {
            guard (1...12).contains(hour), let half = Int(rule.meaning),
                let words = PatternMatch.words(rule.pattern, tokens[(at + length)...])
            else { continue }
            return ((hour % 12 + half) * 60 + minute, length + words)
        }
        guard hasMinutes, hour < 24 || minute == 0 else { return nil }
        return (hour * 60 + minute, length)
    }

    /// How many tokens an article before a name or date takes.
    func article(_ at: Int) -> Int {
        at < tokens.count && !language.rules(.article, beginning: word(at)).isEmpty ? 1 : 0
    }

    /// How many tokens the end of an ordinal number takes: "st" of "21st".
    func ordinal(_ at: Int) -> Int {
        guard at < tokens.count else { return 0 }
        return language.rules(.ordinal, beginning: word(at))
            .compactMap { PatternMatch.words($0.pattern, tokens[at...]) }.max() ?? 0
    }

    // MARK: Pieces

    private func word(_ at: Int) -> String { at >= 0 && at < tokens.count ? tokens[at].word : "" }

    private func value(_ kind: LanguageRule.Kind, _ at: Int) -> Int? {
        at < tokens.count ? language.value(kind, tokens[at].word).map(Int.init) : nil
    }

    /// The dot behind an abbreviation: "Sept."
    private func dot(_ at: Int) -> Int {
        at + 1 < tokens.count && tokens[at].word == "." && tokens[at].isJoined ? 1 : 0
    }

    private func number(_ at: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Int? {
        guard at < tokens.count, tokens[at].isNumber, digits.contains(tokens[at].word.utf8.count),
            let number = Int(tokens[at].word), range.contains(number)
        else { return nil }
        return number
    }

    private func year(_ at: Int) -> Int? { number(at, 1900...2100, digits: 4...4) }

    /// Whether digits go on behind a sign: "September 21,000 people" and "am Mittwoch 21.400 Menschen" have no day.
    func isThousands(_ at: Int) -> Bool {
        at + 2 < tokens.count && [",", "."].contains(word(at + 1)) && tokens[at + 1].isJoined
            && tokens[at + 2].isNumber && tokens[at + 2].isJoined
    }
}
