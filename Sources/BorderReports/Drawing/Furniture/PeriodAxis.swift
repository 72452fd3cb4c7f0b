import BorderCore

/// The words along an axis of days: days where they have room, else months, else years.
struct PeriodAxis {
    /// One word of the axis.
    struct Tick: Hashable {
        let day: Day
        let text: String
        /// The month's name where a day is the first of a month on the axis.
        var month: String?
        /// Whether the word starts at the day's edge rather than standing over its middle.
        var isStart = false
    }

    /// The words, in order.
    let ticks: [Tick]

    /// Days have words of their own where they have room, and are what is counted.
    init(first: Day, last: Day, dayWidth: Double, ofDays: Bool = true, language: MapLanguage = .english) {
        if ofDays, dayWidth * 31 >= 60 {
            ticks = PeriodAxis.days(first, last, step: max(1, Int((24 / dayWidth).rounded(.up))), language)
        } else {
            let isMonthly = dayWidth * 365 >= 120
            ticks = PeriodAxis.units(first, last, isMonthly ? .month : .year, dayWidth, language)
        }
    }

    private static func days(_ first: Day, _ last: Day, step: Int, _ language: MapLanguage) -> [Tick] {
        var ticks: [Tick] = []
        var month = -1
        for offset in stride(from: 0, through: first.distance(to: last), by: step) {
            let day = first.advanced(by: offset)
            var tick = Tick(day: day, text: "\(day.civil.day)")
            if day.civil.month != month { tick.month = language.days(DayText.shortMonth(day)) }
            month = day.civil.month
            ticks.append(tick)
        }
        return ticks
    }

    /// Months or years at their first days, as many as have room; a year with its first month.
    private static func units(
        _ first: Day,
        _ last: Day,
        _ unit: PeriodUnit,
        _ dayWidth: Double,
        _ language: MapLanguage
    ) -> [Tick] {
        var ticks: [Tick] = []
        var free = -Double.infinity
        // Every second or third month, and not whichever has a short name.
        let widest =
            (0..<12).map { DayText.shortMonth(first.advanced(by: 30 * $0)) + ($0 == 0 ? " 2000" : "") }
            .map { TextWidth.of(language.days($0), .date) }.max() ?? 0
        let step = unit == .year ? 1 : [1, 2, 3, 4, 6].first { Double($0) * 28 * dayWidth >= widest + 8 } ?? 12
        var day = unit.start(of: first) == first ? first : unit.next(after: unit.start(of: first))
        var year = 0
        while day <= last {
            let civil = day.civil
            let text =
                unit == .year
                ? "\(civil.year)"
                : language.days(DayText.shortMonth(day)) + (civil.year == year ? "" : " \(civil.year)")
            let x = Double(first.distance(to: day)) * dayWidth
            let end = Double(first.distance(to: last) + 1) * dayWidth
            // A word that would run out of the picture is left out.
            let isOnStep = ticks.isEmpty || (civil.month - 1) % step == 0
            if isOnStep, x >= free, ticks.isEmpty || x + TextWidth.of(text, .date) <= end {
                ticks.append(Tick(day: day, text: text, isStart: true))
                free = x + TextWidth.of(text, .date) + 8
                year = civil.year
            }
            day = unit.next(after: day)
        }
        return ticks
    }
}
