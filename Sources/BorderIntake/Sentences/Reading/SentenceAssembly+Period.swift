import BorderCore

// The days that a sentence speaks of.
extension SentenceAssembly {
    mutating func readPeriod() {
        for index in indices(of: .said) {
            used.insert(index)
            add(.said, words(ofPhrase: index), "when it was said", rule: "no period of a count")
        }
        var found: [(index: Int, period: Period, rule: String)] = []
        var reasons: [String] = []
        for index in indices(of: .period) {
            guard let (rule, match) = rule(index) else { continue }
            switch resolve(rule, match, words(ofPhrase: index)) {
            case .success(let result): found.append((index, result.period, result.rule))
            case .failure(let trouble): reasons.append(trouble.reason)
            }
        }
        guard let first = found.first, reasons.isEmpty else {
            let missing = "no words that say when"
            miss(.period, reasons.isEmpty ? missing : reasons.joined(separator: "; "), isEssential: true)
            return
        }
        guard found.allSatisfy({ $0.period == first.period }) else {
            let list = found.map { "'\(words(ofPhrase: $0.index))'" }.joined(separator: ", ")
            miss(.period, "several periods (\(list)): give each a sentence of its own", isEssential: true)
            return
        }
        for entry in found { used.insert(entry.index) }
        let text = words(ofPhrase: first.index)
        reading.row.period = first.period
        reading.row.details.periodText = text
        add(.period, text, first.period.description, rule: first.rule)
        readHours(first.index, first.period)
    }

    /// Why words that say when give no days.
    private struct Trouble: Error { var reason: String }

    private func resolve(
        _ plain: LanguageRule,
        _ match: PatternMatch,
        _ text: String
    ) -> Result<(period: Period, rule: String), Trouble> {
        guard let expression = plain.period else { return .failure(Trouble(reason: "'\(text)' has no rule")) }
        var report = context.details.reportedOn
        var dates = match.allDates
        switch sayingDay() {
        case .unsaid: break
        case .day(let day): report = day
        case .open(let words):
            guard !expression.needsReport, dates.allSatisfy({ $0.year != nil }) else {
                return .failure(Trouble(reason: "'\(text)' is told from '\(words)', and which day that is is not sure"))
            }
        }
        if expression.isOfLastYear, let report {
            guard dates.allSatisfy({ $0.month != nil && $0.year == nil }) else {
                return .failure(Trouble(reason: "'\(text)' names no day of the calendar"))
            }
            for index in dates.indices { dates[index].year = report.civil.year - 1 }
        }
        let needsReport =
            expression.needsReport
            || dates.contains { date in
                // A bare day takes its month and year from the date behind it.
                date.needsReport && !(date.isBareDay || date.month != nil)
                    || date.needsReport && dates.last?.year == nil
            }
        if needsReport && report == nil {
            return .failure(Trouble(reason: "'\(text)' needs the day of the report (--reported)"))
        }
        if expression.needsAnchor && context.anchor == nil {
            return .failure(Trouble(reason: "'\(text)' needs the day of that event (--anchor)"))
        }
        if needsReport && reading.row.measure.kind == .forecast {
            return .failure(
                Trouble(reason: "'\(text)' in a forecast may lie before or after the report; write the date out")
            )
        }
        var setting = PeriodSetting(report: report, anchor: context.anchor, count: Int(match.count ?? 0))
        guard let days = SpokenDate.days(of: dates, notAfter: report) else {
            return .failure(Trouble(reason: "'\(text)' names no day of the calendar, or in the wrong order"))
        }
        if report.map({ SpokenDate.isOpen(dates, days, saidOn: $0) }) ?? false || SpokenDate.mayBeSwapped(dates, days) {
            return .failure(Trouble(reason: "'\(text)' may be of one year or month or another; write the date out"))
        }
        setting.dates = days
        if expression.isSince, let report, days == [report...report], dates[0].isBareWeekday {
            return .failure(Trouble(reason: "'\(text)' said on that weekday may be a week ago; write the date out"))
        }
        guard let period = setting.period(of: expression) else {
            let reason = expression.isUnbroken ? "leaves days out between its dates" : "ends before it starts"
            return .failure(Trouble(reason: "'\(text)' \(reason)"))
        }
        var (result, rule) = (period, plain.explanation)
        if let anchored = anchored(plain, match, period), let narrowed = setting.period(of: anchored.period) {
            (result, rule) = (narrowed, anchored.rule)
        }
        if reading.row.measure.kind == .forecast {
            if let report, result.endLatest <= report {
                return .failure(Trouble(reason: "'\(text)' was over when it was expected"))
            }
            return .success((result, rule))
        }
        let isAhead = context.today.map { result.startEarliest > $0 } ?? false
        if isAhead || report.map({ report in days.last.map { report < $0.lowerBound } ?? false }) ?? false {
            return .failure(Trouble(reason: "'\(text)' lies after the day of the report"))
        }
        guard let cut = setting.cut(result) else {
            return .failure(Trouble(reason: "'\(text)' lies after the day of the report"))
        }
        return .success((cut.period, rule + (cut.isCut ? "; nothing is counted after the report" : "")))
    }

    /// The narrower rule for the same words, if the event lies in the days in which the period may start.
    private func anchored(
        _ plain: LanguageRule,
        _ match: PatternMatch,
        _ period: Period
    ) -> (period: PeriodExpression, rule: String)? {
        guard let anchor = context.anchor, (period.startEarliest...period.startLatest).contains(anchor) else {
            return nil
        }
        return language.rules[.anchored]?.first { $0.pattern == plain.pattern }.flatMap { rule in
            rule.period.map { ($0, rule.explanation) }
        }
    }

    private mutating func readHours(_ index: Int, _ period: Period) {
        guard let (_, match) = rule(index), match.times.count == 2 else { return }
        let zone = context.zone
        guard period.isExact, let hours = DayWindow(from: match.times[0], to: match.times[1], zone: zone),
            hours.fits(period)
        else {
            miss(.hours, "the hours end before they begin", isEssential: true)
            barred.insert(.period)
            return
        }
        reading.row.details.hours = hours
        add(
            .hours,
            words(ofPhrase: index),
            hours.description(on: period),
            rule: zone.isEmpty ? "in the time of whoever counted" : ""
        )
    }
}
