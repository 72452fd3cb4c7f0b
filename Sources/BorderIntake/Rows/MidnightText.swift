import BorderCore

/// A moment of midnight, of UTC or of no clock that is said, which where all are of midnight is a day.
enum MidnightText {
    /// The moment that a text says, by the clock of UTC where it names none.
    static func moment(_ text: String) -> Instant? { Instant(text) ?? Instant(text + "Z") }

    /// The day of `2023-03-01T00:00:00.000Z`; `nil` for every other text.
    static func day(of text: String) -> Day? {
        let bytes = Array(text.utf8)
        guard (17...40).contains(bytes.count), bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            let instant = moment(text), instant.offset ?? 0 == 0,
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        // Up to the zone nothing but the digits of midnight.
        let clock = bytes[11...].prefix { (48...57).contains($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        return clock.allSatisfy { !(49...57).contains($0) } ? day : nil
    }
}
