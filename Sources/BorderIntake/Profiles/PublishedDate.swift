import BorderCore

/// Reads dates as publishers write them, and gives them as our own: `2022-10-03`, `2022-10`, `2022`, `2022-07/2022-09`.
package struct PublishedDate {
    /// Which number of `03/04/2022` is the day, where that is known.
    package var order: Profile.DateOrder?
    /// The month a fiscal year begins with.
    var fiscalStart = 1
    /// Whether a day stands for its week, month, quarter or year.
    package var span: Profile.Rule.Span?
    /// What stands behind a time without an offset, so that its day is that of the place; empty where it is already.
    package var zone = ""
    /// How the clocks of a place are set that the zone names.
    var clock: LocalTime?
    /// Whether plain numbers are the days of a spreadsheet.
    package var isSerial = false
    /// What `III/2022` is, where that is known.
    package var numerals: Profile.Rule.Numerals?

    /// What a text may be.
    package enum Outcome: Hashable {
        case date(String)
        /// Two readings give different days.
        case ambiguous(String, String)
        /// A day of a year of two digits, which may be any of the three numbers.
        case shortYear
        /// A month or a quarter in Roman numerals.
        case numeral
        case notUnderstood
    }

    init(_ rule: Profile.Rule) {
        (order, fiscalStart, span, isSerial) = (rule.order, rule.fiscalStart, rule.span, rule.isSerial)
        numerals = rule.numerals
        zone = rule.zone
    }

    package init(order: Profile.DateOrder? = nil) { self.order = order }

    /// Reads the text of one column.
    package func read(_ text: String) -> Outcome {
        let lower = text.lowercased().trimmed()
        if isSerial, let serial = PublishedDate.digits(lower), (15_000...80_000).contains(serial) {
            // Day 25,569 of a spreadsheet is 1 January 1970.
            return spanned(Day(rawValue: Int32(serial - 25_569)))
        }
        if let day = Day(lower) { return spanned(day) }
        if Period(text) != nil { return .date(text) }
        if let day = PublishedDate.packed(lower) { return spanned(day) }
        if let month = PublishedDate.packedMonth(lower) { return .date(month) }
        if let outcome = RomanDate(lower)?.outcome(numerals) { return outcome }
        if let date = named(lower) ?? compact(lower) { return .date(date) }
        return slashed(lower)
    }

    /// Reads the texts of the columns that are parts of a date, in the order of `ProfileRole.dateParts`.
    func read(parts: [(role: String, text: String)]) -> Outcome {
        var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
        var quarter: Int?
        var week: String?
        var isFiscal = false
        for (role, text) in parts {
            let lower = text.lowercased().trimmed()
            switch role {
            case "year", "fiscal_year":
                isFiscal = role == "fiscal_year"
                // `2026 (FYTD)` is the year so far: its months are the same.
                let word = lower.split { $0 == " " || $0 == "(" }.first.map(String.init) ?? ""
                guard let number = PublishedDate.digits(word.hasPrefix("fy") ? String(word.dropFirst(2)) : word),
                    (1000...9999).contains(number)
                else { return .notUnderstood }
                year = number
            case "quarter":
                guard let number = PublishedDate.digits(lower.filter { $0 != "q" && $0 != "t" }),
                    (1...4).contains(number)
                else { return .notUnderstood }
                quarter = number
            case "week": week = lower
            case "month":
                guard let number = PublishedDate.month(lower) else { return .notUnderstood }
                month = number
            default:
                guard let number = PublishedDate.digits(lower), (1...31).contains(number) else { return .notUnderstood }
                day = number
            }
        }
        if let week { return PublishedWeek(week, year: year).map { .date($0.text) } ?? .notUnderstood }
        guard var year else { return .notUnderstood }
        if let quarter { return .date(PublishedDate.quarter(year, quarter)) }
        guard let month else {
            if !isFiscal || fiscalStart == 1 { return .date("\(year)") }
            return .date("\(year - 1)-\(PublishedDate.two(fiscalStart))/\(year)-\(PublishedDate.two(fiscalStart - 1))")
        }
        if isFiscal && fiscalStart > 1 && month >= fiscalStart { year -= 1 }
        guard let day else { return .date("\(year)-\(PublishedDate.two(month))") }
        return Day(year: year, month: month, day: day).map { .date("\($0)") } ?? .notUnderstood
    }

    /// The number of a month by its number, name or abbreviation.
    static func month(_ text: String) -> Int? {
        let word = text.hasSuffix(".") ? String(text.dropLast()) : text
        if let number = digits(word.hasPrefix("m") && word.count == 3 ? String(word.dropFirst()) : word) {
            return (1...12).contains(number) ? number : nil
        }
        guard word.count >= 3 else { return nil }
        return months[word]
    }

    private static let months = MonthNames.numbers

    /// `20220924`.
    private static func packed(_ text: String) -> Day? {
        guard text.utf8.count == 8, let number = digits(text), (1900...2100).contains(number / 10_000) else {
            return nil
        }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// `202209`.
    private static func packedMonth(_ text: String) -> String? {
        guard text.utf8.count == 6, let number = digits(text), (1900...2100).contains(number / 100),
            (1...12).contains(number % 100)
        else { return nil }
        return "\(number / 100)-\(two(number % 100))"
    }

    /// Words of a date that say nothing of which it is: ends of ordinal numbers, "of", "year", days of the week.
    private static let fillers: Set = [
        "st", "nd", "rd", "th", "of", "de", "del", "г", "года", "год", "р", "року", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// `oct 2022`, `oct2022`, `2022 oct`, `3 october 2022`, `october 3, 2022`, `q3 2022`.
    private func named(_ text: String) -> String? {
        var parts: [String] = []
        var kind = 0
        for character in text {
            let now = character.isNumber ? 1 : character.isLetter ? 2 : 0
            if now == 0 { kind = 0; if " ,-–./'".contains(character) { continue } else { return nil } }
            if now == kind { parts[parts.count - 1].append(character) } else { parts.append(String(character)) }
            kind = now
        }
        if parts.count > 2 { parts.removeAll(where: PublishedDate.fillers.contains) }
        guard parts.count == 2 || parts.count == 3 else { return nil }
        if let date = shortYear(parts, isJoined: !text.contains(" ")) { return date }
        if parts.count == 3, let quarter = quarterOf(parts) ?? PublishedDate.months(parts) { return quarter }
        guard let name = parts.first(where: { PublishedDate.digits($0) == nil }),
            let month = PublishedDate.months[name]
        else { return nil }
        let numbers = parts.filter { $0 != name }
        guard let year = numbers.lazy.compactMap(PublishedDate.year).first else { return nil }
        if numbers.count == 1 { return "\(year)-\(PublishedDate.two(month))" }
        guard let number = numbers.first(where: { $0.count <= 2 }).flatMap(PublishedDate.digits),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        if case .date(let text) = spanned(day) { return text }
        return nil
    }

    /// `jan-feb 2023`.
    private static func months(_ parts: [String]) -> String? {
        guard let first = months[parts[0]], let last = months[parts[1]], first < last, parts[2].count == 4,
            let year = digits(parts[2])
        else { return nil }
        return "\(year)-\(two(first))/\(year)-\(two(last))"
    }

    /// The days from the first of January to the end of a date; `nil` where it ends in another year than it begins.
    static func sinceJanuary(_ text: String) -> String? {
        guard let days = Period(text)?.outer else { return nil }
        let (first, last) = ("\(days.lowerBound)", "\(days.upperBound)")
        return first.prefix(4) == last.prefix(4) ? "\(last.prefix(4))-01-01/\(last)" : nil
    }

    /// `jan-22` and `24-sep-22`, as spreadsheets show a month and a day: the year stands last.
    private func shortYear(_ parts: [String], isJoined: Bool) -> String? {
        guard isJoined, parts.count == 2 ? parts[0].count >= 3 : true, parts[parts.count - 1].count == 2,
            let month = PublishedDate.months[parts[parts.count - 2]],
            let year = PublishedDate.digits(parts[parts.count - 1])
        else { return nil }
        if parts.count == 2 { return "20\(PublishedDate.two(year))-\(PublishedDate.two(month))" }
        guard parts[0].count <= 2, let number = PublishedDate.digits(parts[0]),
            let day = Day(year: 2000 + year, month: month, day: number), case .date(let date) = spanned(day)
        else { return nil }
        return date
    }

    /// `2022-q3`, `q3 2022`, `3. quartal 2022`, `2022-m09`, `2022-s1`, `1h 2022`.
    private func quarterOf(_ parts: [String]) -> String? {
        guard let at = parts.firstIndex(where: { PublishedDate.year($0) != nil }), at != 1,
            let year = PublishedDate.year(parts[at])
        else { return nil }
        let rest = at == 0 ? Array(parts[1...]) : Array(parts[..<2])
        guard let place = rest.firstIndex(where: { PublishedDate.digits($0) != nil || RomanDate.number($0) != nil }),
            let number = PublishedDate.digits(rest[place]) ?? RomanDate.number(rest[place])
        else { return nil }
        let sign = rest[1 - place]
        if sign == "m" {
            guard place == 1, (1...12).contains(number) else { return nil }
            return "\(year)-\(PublishedDate.two(number))"
        }
        if PublishedDate.quarterWords.contains(sign) {
            return (1...4).contains(number) ? PublishedDate.quarter(year, number) : nil
        }
        guard PublishedDate.halfWords.contains(sign), (1...2).contains(number) else { return nil }
        return number == 1 ? "\(year)-01/\(year)-06" : "\(year)-07/\(year)-12"
    }

    private static let quarterWords: Set = [
        "q", "t", "qtr", "quarter", "kw", "kwartał", "quartal", "trimestre", "trim", "kv", "kvartal", "kvartaal", "кв",
        "квартал", "neljännes",
    ]
    private static let halfWords: Set = [
        "s", "h", "half", "semester", "semestre", "sem", "halbjahr", "hj", "półrocze", "полугодие", "півріччя",
    ]

    /// `2022/09`, `09/2022`, `10.2022` and moments without a zone.
    private func compact(_ text: String) -> String? {
        if text.count >= 16, let day = Day(text.prefix(10)),
            "t ".contains(text[text.index(text.startIndex, offsetBy: 10)]), text.dropFirst(11).first?.isNumber ?? false,
            text.dropFirst(11).allSatisfy({ "0123456789:.".contains($0) || $0 == " " || $0.isLetter && $0.isASCII }),
            !text.hasSuffix("z")
        {
            if let moment = moment(day, text.dropFirst(11)) { return moment }
            // The clock is the publisher's, and so is the day.
            if case .date(let date) = spanned(day) { return date }
        }
        var parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }.map(String.init)
        guard parts.count == 2 else { return nil }
        if parts[1].count == 4 { parts.reverse() }
        guard let year = PublishedDate.year(parts[0]), parts[1].count <= 2, let month = PublishedDate.digits(parts[1]),
            (1...12).contains(month)
        else { return nil }
        return "\(year)-\(PublishedDate.two(month))"
    }

    /// A day and a time of the zone as a moment, whose day depends on where it was. Where the clocks are not
    /// known it has no offset, and is no date.
    private func moment(_ day: Day, _ time: some StringProtocol) -> String? {
        guard !zone.isEmpty, let time = PublishedTime(time) else { return nil }
        let isOffset = zone == "Z" || zone.hasPrefix("+") || zone.hasPrefix("-")
        return time.moment(of: day, offset: isOffset ? zone : time.offset(on: day, under: clock) ?? "")
    }

    /// `24.02.2022`, `2/24/2022`, `03/01/2019 12:00:00 am`, `2022/02/24`, `22/05/26`.
    private func slashed(_ text: String) -> Outcome {
        // A time of day needs an hour.
        if text.contains(":"), !text.contains(" ") { return .notUnderstood }
        let date = text.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
        let time = text.dropFirst(date.count)
        guard time.allSatisfy({ " 0123456789:.apm".contains($0) }) else { return .notUnderstood }
        func settled(_ day: Day) -> Outcome { moment(day, time).map { .date($0) } ?? spanned(day) }
        for separator: Character in [".", "/", "-"] {
            let parts = date.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
            let numbers = parts.compactMap(PublishedDate.digits)
            guard parts.count == 3, numbers.count == 3 else { continue }
            if parts[0].count == 4 {
                return Day(year: numbers[0], month: numbers[1], day: numbers[2]).map(settled) ?? .notUnderstood
            }
            guard parts[2].count == 4 || parts[2].count == 2 else { return .notUnderstood }
            if parts[2].count == 2 && order == nil { return .shortYear }
            let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
            let dayFirst = Day(year: year, month: numbers[1], day: numbers[0])
            let monthFirst = Day(year: year, month: numbers[0], day: numbers[1])
            // Nobody writes the month first with points.
            switch separator == "." ? .day : order {
            case .day: return dayFirst.map(settled) ?? .notUnderstood
            case .month: return monthFirst.map(settled) ?? .notUnderstood
            case nil: break
            }
            switch (dayFirst, monthFirst) {
            case (let one?, let other?): return one == other ? settled(one) : .ambiguous("\(one)", "\(other)")
            case (let only?, nil), (nil, let only?): return settled(only)
            case (nil, nil): return .notUnderstood
            }
        }
        return .notUnderstood
    }

    private func spanned(_ day: Day) -> Outcome {
        switch span {
        case nil: .date("\(day)")
        case .week: .date("\(day)/\(Day(rawValue: day.rawValue + 6))")
        case .month: .date(String("\(day)".prefix(7)))
        case .quarter: .date(PublishedDate.quarter(day.civil.year, (day.civil.month + 2) / 3))
        case .year: .date(String("\(day)".prefix(4)))
        }
    }

    static func digits(_ text: String) -> Int? {
        guard !text.isEmpty, text.count <= 8, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }

    /// A year of four digits, which all count: nobody has the year 0.
    static func year(_ text: String) -> Int? {
        text.count == 4 ? digits(text).flatMap { $0 >= 1000 ? $0 : nil } : nil
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func quarter(_ year: Int, _ quarter: Int) -> String {
        "\(year)-\(two(quarter * 3 - 2))/\(year)-\(two(quarter * 3))"
    }
}
