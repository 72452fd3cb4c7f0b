import BorderCore

/// A time of day as publishers write it: `10:15`, `9.05`, `10:15:00`, `3:05 pm`, `10:00 am CDT`.
struct PublishedTime: Hashable {
    var hour: Int
    var minute: Int
    var second = 0
    /// What stands behind it, such as the abbreviation of a zone, as written.
    var zone = ""

    /// Reads a text; `nil` for anything else.
    init?(_ text: some StringProtocol) {
        var words = String(text).split { (sign: Character) in sign == " " || sign == "\u{A0}" }.map(String.init)
        if let first = words.first?.lowercased(), first == "at" || first == "t" { words.removeFirst() }
        guard var clock = words.first.map({ $0.lowercased() }) else { return nil }
        words.removeFirst()
        var half: Character?
        for ending in ["a.m.", "p.m.", "am", "pm"] where half == nil {
            if clock.hasSuffix(ending) {
                clock.removeLast(ending.count)
                half = ending.first
            } else if words.first?.lowercased() == ending {
                words.removeFirst()
                half = ending.first
            }
        }
        // A fraction of a second is no part of the time of day.
        let parts = clock.replacing(".", with: ":").split(separator: ":", omittingEmptySubsequences: false).prefix(3)
            .map(String.init)
        let numbers = parts.compactMap { $0.utf8.count <= 2 ? PublishedDate.digits($0) : nil }
        guard parts.count >= 2, numbers.count == parts.count, parts[1].utf8.count == 2, words.count <= 2,
            numbers[0] < (half == nil ? 24 : 13), numbers[1] < 60, numbers.count < 3 || numbers[2] < 61
        else { return nil }
        hour = half == nil ? numbers[0] : numbers[0] % 12 + (half == "p" ? 12 : 0)
        (minute, second) = (numbers[1], numbers.count > 2 ? numbers[2] : 0)
        zone = words.joined(separator: " ")
    }

    /// Reads what stands behind a day: `2022-09-24 10:15 EDT`, `24 Sept 2022 10:15`, `2022-09-24T10:15:00`.
    init?(behindDateIn text: String) {
        guard let colon = text.firstIndex(of: ":"), let blank = text[..<colon].lastIndex(where: { " T".contains($0) })
        else { return nil }
        self.init(text[text.index(after: blank)...])
    }

    /// `22:15`.
    var clock: String { "\(PublishedTime.two(hour)):\(PublishedTime.two(minute))" }

    /// `22:15 EDT`, for those who read it.
    var words: String { zone.isEmpty ? clock : "\(clock) \(zone)" }

    /// The moment of a day under a clock that is so far from UTC, `2022-09-24T22:15:00+03:00`.
    func moment(of day: Day, offset: String) -> String {
        "\(day)T\(clock):\(PublishedTime.two(min(second, 59)))\(offset)"
    }

    /// How far clocks that show this time are from UTC, `+03:00`; of an hour that comes twice the first time, `nil` of one
    /// that is left out or where the clocks are not known.
    func offset(on day: Day, under clock: LocalTime?) -> String? {
        guard let clock else { return nil }
        let shown = Int64(day.rawValue) * 1440 + Int64(hour * 60 + minute)
        for minutes in [clock.minutes + 60, clock.minutes] where clock.offset(at: shown - Int64(minutes)) == minutes {
            let size = abs(minutes)
            return "\(minutes < 0 ? "-" : "+")\(PublishedTime.two(size / 60)):\(PublishedTime.two(size % 60))"
        }
        return nil
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
