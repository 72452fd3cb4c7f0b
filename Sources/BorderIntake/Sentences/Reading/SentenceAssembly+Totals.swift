import BorderCore

// Days that stand in a sentence and are not those of its number.
extension SentenceAssembly {
    /// The phrases with a verb of moving, in their order.
    var verbs: [Int] {
        phrases.indices.filter { index in
            guard [.direction, .move].contains(phrases[index].kind) else { return false }
            return phrases[index].range.contains { at in
                [.move, .motion, .participle].contains { language.has($0, tokens[at].word) }
            }
        }
    }

    /// A total that has grown until a day, one unknown day of many, and the day of something else are no days of a
    /// count.
    mutating func checkDaysCounted() {
        guard let period = reading.row.period, let index = indices(of: .period).first(where: used.contains) else {
            return
        }
        let text = words(ofPhrase: index)
        if has(.oneDay), period.startEarliest != period.endLatest {
            leaveDaysOpen("which one day of '\(text)' is meant is not said")
        } else if reading.row.measure.kind == .daily, has(.peak) {
            leaveDaysOpen("a peak is the rate of one of the days of '\(text)'")
        } else if reading.row.measure.kind == .daily, isLevel, period.startEarliest != period.endLatest {
            leaveDaysOpen("a rate that was reached is that of some of the days of '\(text)'")
        } else if isOver(period, index), isRunningTotal(index) {
            leaveDaysOpen("a total until '\(text)' does not say when it began")
        } else if isOfClause(index) {
            leaveDaysOpen("'\(text)' may be the days of what people did before")
        }
    }

    private mutating func leaveDaysOpen(_ reason: String) {
        barred.insert(.period)
        miss(.period, reason, isEssential: true)
    }

    /// Whether days were over on that of the report, or are one named day; "so far today" goes on.
    private func isOver(_ period: Period, _ index: Int) -> Bool {
        if let report = context.details.reportedOn, period.endLatest < report { return true }
        return period.startEarliest == period.endLatest && rule(index)?.0.period?.needsReport != true
    }

    /// Whether the number is a level that was reached: "rose to 3,170 a day", "daily arrivals topped 3,170".
    private var isLevel: Bool {
        let value = phrases.first { if case .value = $0.finding { true } else { false } }
        guard let range = value?.range else { return false }
        return first(.level, in: max(0, range.lowerBound - 4)..<range.upperBound) != nil
    }

    /// "The number who have fled Sudan reached 600,000 on Sunday", "500,000 had already crossed": all who ever did.
    private func isRunningTotal(_ period: Int) -> Bool {
        let isSaid = phrases.contains { if case .speaker = $0.finding { true } else { false } }
        // "Had fled" in what somebody says is what they did then.
        if has(.running) || has(.total) && has(.auxiliary) || has(.pastPerfect) && !isSaid { return true }
        let value = phrases.first { if case .value = $0.finding { true } else { false } }
        guard let range = value?.range else { return false }
        // The verb stands before the number or in its wording: "reached a total of about 5,000", "has passed 5,000".
        guard let level = first(.level, in: max(0, range.lowerBound - 6)..<range.upperBound) else { return false }
        if has(.total) { return true }
        let end = level + language.length(.level, tokens[level...])
        return (0..<end).contains { clause in
            let isClause = first(.relative, in: clause..<(clause + 1)) != nil && isBehindPeople(clause)
            guard isClause || first(.auxiliary, in: clause..<(clause + 1)) != nil else { return false }
            // "Who entered on Sunday reached 500" has its day.
            return !(clause..<max(clause, level)).contains(phrases[period].range.lowerBound)
        }
    }

    private func isBehindPeople(_ place: Int) -> Bool {
        indices(of: .population).contains { phrases[$0].range.upperBound == place }
    }

    /// "Who had left Sudan on Sunday entered Chad": the day stands between the verb of a clause and the next.
    private func isOfClause(_ period: Int) -> Bool {
        let value = phrases.first { if case .value = $0.finding { true } else { false } }
        guard let start = value?.range.upperBound, start < tokens.count,
            let clause = [.relative, .participle].compactMap({ first($0, in: start..<tokens.count) }).min()
        else { return false }
        let verbs = verbs.filter { phrases[$0].range.lowerBound >= clause }
        return verbs.count > 1 && (verbs[0]..<verbs[1]).contains(period)
    }
}
