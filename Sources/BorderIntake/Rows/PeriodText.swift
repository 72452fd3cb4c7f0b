import BorderCore

/// Reads days and periods, and explains those that are none.
struct PeriodText: ~Copyable {
    /// The days that are believed.
    let days: ClosedRange<Int32>
    /// Days that were read, by their ten bytes: each has one place, which the last of those that share it has.
    private let known: UnsafeMutablePointer<KnownDay>
    /// Periods longer than a day come from few texts.
    private var memory = WordMemory<Period?>(count: 4096)

    private struct KnownDay {
        var start: UInt64 = 0
        var end: UInt16 = 0
        var day = Day.unknown
    }

    /// How many days are remembered; a power of two.
    private static let room = 1024

    deinit { known.deallocate() }

    init(limits: IntakeLimits) {
        known = .allocate(capacity: PeriodText.room)
        known.initialize(repeating: KnownDay(), count: PeriodText.room)
        let years = limits.years.clamped(to: 1...9999)
        days =
            Day.daysFromCivil(
                year: years.lowerBound,
                month: 1,
                day: 1
            )...Day.daysFromCivil(year: years.upperBound, month: 12, day: 31)
    }

    /// The day of a `YYYY-MM-DD` inside the limits, `Day.unknown` for anything else.
    @inline(__always)
    mutating func day(_ text: UnsafeRawBufferPointer) -> Int32 {
        guard text.count == 10, let base = text.baseAddress else { return Day.unknown }
        let start = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
        let end = UInt16(littleEndian: (base + 8).loadUnaligned(as: UInt16.self))
        // The low bits of a digit are its value; those of month and day differ most.
        let mixed = (start &>> 8) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(end) &* 0xD6E8_FEB8_6659_FD93
        let place = Int(truncatingIfNeeded: mixed &>> 54)
        if known[place].start == start && known[place].end == end { return known[place].day }
        let day = PeriodText.day(start, end)
        guard days.contains(day) else { return Day.unknown }
        known[place] = KnownDay(start: start, end: end, day: day)
        return day
    }

    /// The day of the bytes of `YYYY-MM-DD`, first byte lowest; `Day.unknown` where the calendar has none.
    @inline(__always)
    private static func day(_ start: UInt64, _ end: UInt16) -> Int32 {
        // With the expected zeros and hyphens taken away, every byte must be a digit's value, and the hyphens nothing.
        let digits = start ^ 0x2D30_302D_3030_3030
        let lastDigits = end ^ 0x3030
        guard (digits | (digits &+ 0x7F76_767F_7676_7676)) & 0x8080_8080_8080_8080 == 0,
            (lastDigits | (lastDigits &+ 0x7676)) & 0x8080 == 0
        else { return Day.unknown }
        @inline(__always) func digit(_ place: UInt64) -> Int { Int((digits &>> (place &* 8)) & 0xFF) }
        let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
        let month = digit(5) &* 10 &+ digit(6)
        let day = Int(lastDigits & 0xFF) &* 10 &+ Int(lastDigits &>> 8)
        guard year >= 1, month >= 1, month <= 12, day >= 1, day <= Day.daysInMonth(month, ofYear: year) else {
            return Day.unknown
        }
        return Day.daysFromCivil(year: year, month: month, day: day)
    }

    /// A period inside the limits. Eight bytes after the text must be readable.
    mutating func period(_ text: UnsafeRawBufferPointer) -> Period? {
        guard text.count <= 64 else { return nil }
        let days = days
        return memory.value(text) { PeriodText.period(String(decoding: $0, as: UTF8.self), within: days) }
    }

    /// A period inside the limits.
    func period(_ text: String) -> Period? { PeriodText.period(text, within: days) }

    private static func period(_ text: String, within days: ClosedRange<Int32>) -> Period? {
        guard let period = Period(text), days.contains(period.startEarliest.rawValue),
            days.contains(period.endLatest.rawValue)
        else { return nil }
        return period
    }

    /// Whether the days of a period are inside the limits.
    func believes(_ period: Period) -> Bool {
        days.contains(period.startEarliest.rawValue) && days.contains(period.endLatest.rawValue)
    }

    /// Whether a text has the marks of the Extended Date/Time Format, and so is more than a slip of the pen.
    static func isEDTF(_ text: String) -> Bool {
        guard text.utf8.count <= 200, text.first?.isNumber == true || text.first == "[" || text.first == "{" else {
            return false
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        let isOpen = ends.count == 2 && (ends[1] == ".." || ends[1].isEmpty)
        let month = text.split(separator: "-").dropFirst().first.flatMap { Int($0.prefix(2)) }
        let isSeason = text.utf8.count == 7 && month.map { (21...41).contains($0) } ?? false
        return isOpen || isSeason || text.contains { "~?%X[{".contains($0) }
    }

    /// What is wrong with a text that is no period.
    func explain(_ text: String) -> DiagnosticLog.Words { PeriodFault(days: days).words(for: text) }
}
