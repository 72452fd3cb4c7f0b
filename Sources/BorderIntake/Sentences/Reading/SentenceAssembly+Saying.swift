import BorderCore

// The day on which somebody said so, from which "the previous day" and dates without a year are told.
extension SentenceAssembly {
    /// The day of the report as the words of the sentence see it.
    enum SayingDay {
        /// No word says when it was said: the day of the report.
        case unsaid
        case day(Day)
        /// Words that could be several days, or none.
        case open(String)
    }

    /// The day from which the days of the sentence are told.
    func sayingDay() -> SayingDay {
        var days: Set<Day> = []
        var words: [String] = []
        for index in phrases.indices where tellsWhenSaid(index) {
            guard let found = daySaid(in: phrases[index].range) else { continue }
            words.append(self.words(ofPhrase: index))
            guard let day = found else { return .open(words.joined(separator: "', '")) }
            days.insert(day)
        }
        if days.count > 1 { return .open(words.joined(separator: "', '")) }
        return days.first.map(SayingDay.day) ?? .unsaid
    }

    private func tellsWhenSaid(_ index: Int) -> Bool {
        switch phrases[index].finding {
        case .speaker: true
        // The dateline of an agency; an aside behind a comma speaks of other days.
        case .aside: phrases[index].range.lowerBound == 0
        case .rule(let rule, _): rule.kind == .said
        case .value: false
        }
    }

    /// The day that some words name as that of saying: within the outer optional none where it stays open, `nil` where
    /// they name none.
    private func daySaid(in range: Range<Int>) -> Day?? {
        let report = context.details.reportedOn
        let matcher = PhraseMatcher(text: sentence, tokens: tokens, language: language, places: places)
        for at in range {
            for rule in language.rules(.said, beginning: tokens[at].word) {
                guard let expression = rule.period, let match = matcher.match(rule.pattern, at: at),
                    at + match.length <= range.upperBound
                else { continue }
                return .some(PeriodSetting(report: report).period(of: expression)?.startEarliest)
            }
            guard let (date, length) = DatePhrase(tokens, language).date(at), at + length <= range.upperBound,
                date.weekday != nil || date.day != nil
            else { continue }
            guard report != nil || date.year != nil, let days = SpokenDate.days(of: [date], notAfter: report),
                let day = days.first?.lowerBound, report.map({ day <= $0 }) ?? true,
                !(report.map { SpokenDate.isOpen([date], days, saidOn: $0) } ?? false)
            else { return .some(nil) }
            return .some(day)
        }
        return nil
    }
}
