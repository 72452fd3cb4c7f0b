/// A moment as gate records write it, `2022-09-24T22:30:00Z`: which day it falls on depends on the place.
package struct Instant: Hashable, Sendable {
    /// Minutes since 1970-01-01T00:00Z.
    package let minutes: Int64
    /// The minutes by which the clock that wrote it is ahead of UTC; `nil` for `Z`, which is the clock of no place.
    package let offset: Int?

    /// Reads a day, a `T` or blank, a time with or without seconds, and `Z` or an offset; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (17...40).contains(bytes.count), bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            bytes[13] == UInt8(ascii: ":"), let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Instant.number(bytes[11..<13]), let minute = Instant.number(bytes[14..<16]), hour < 24,
            minute < 60
        else { return nil }
        var rest = bytes[16...]
        if rest.first == UInt8(ascii: ":") {
            guard rest.count > 3, let second = Instant.number(rest.dropFirst().prefix(2)), second < 61 else {
                return nil
            }
            rest = rest.dropFirst(3)
            if rest.first == UInt8(ascii: ".") {
                let fraction = rest.dropFirst().prefix { (48...57).contains($0) }
                guard !fraction.isEmpty else { return nil }
                rest = rest.dropFirst(1 + fraction.count)
            }
        }
        let zone = String(decoding: rest, as: UTF8.self)
        guard zone == "Z" || DayWindow.offset(zone) != nil else { return nil }
        offset = DayWindow.offset(zone)
        minutes = Int64(day.rawValue) * 1440 + Int64(hour * 60 + minute - (offset ?? 0))
    }

    /// The day that the clock that wrote it showed; `nil` for the clock of no place.
    package var writtenDay: Day? { offset.flatMap { LocalTime(minutes: $0, since: 0).day(at: minutes) } }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(0) { value, byte in value.flatMap { (48...57).contains(byte) ? $0 * 10 + Int(byte - 48) : nil } }
    }
}

extension Instant {
    /// The one day it falls on at a place, whose sides have these clocks (`nil` where a side's are not known); `nil`
    /// where that cannot be told.
    ///
    /// Sides that show the same day settle it. Where they do not, or are not known, an offset says whose clock was
    /// read, unless all clocks are known and it is that of none.
    package func day(underClocks clocks: [LocalTime?]) -> Day? {
        let days = Set(clocks.map { $0?.day(at: minutes) })
        if days.count == 1, let day = days.first ?? nil { return day }
        guard let offset else { return nil }
        let offsets = clocks.map { $0?.offset(at: minutes) }
        return offsets.contains(nil) || offsets.isEmpty || offsets.contains(offset) ? writtenDay : nil
    }
}
