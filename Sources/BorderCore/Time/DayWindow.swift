/// The hours that a count covers on its first and its last day: 10:00 Thursday to 10:00 Friday.
///
/// A period counts in whole days. Where a report says from which hour to which, the days are those it touches and
/// this is what it leaves out of them.
public struct DayWindow: Hashable, Sendable {
    /// Minutes of the first day at which the count begins: 600 for 10:00.
    public let start: Int
    /// Minutes of the last day at which it ends; 1440 is the end of that day.
    public let end: Int
    /// The zone of the clock: an IANA name (`Asia/Tbilisi`) or an offset (`+04:00`); empty for the local time of
    /// whoever counted.
    public let zone: String

    /// Hours of a first and a last day; `nil` where a minute lies outside the day or the zone is no name of one.
    public init?(from start: Int, to end: Int, zone: String = "") {
        guard (0...1440).contains(start), (0...1440).contains(end), DayWindow.isZone(zone) else { return nil }
        self.start = start
        self.end = end
        self.zone = zone
    }

    /// Whether a period of these hours ends after it begins.
    public func fits(_ period: Period) -> Bool {
        period.startEarliest < period.endLatest || start < end
    }

    /// Minutes by which the clock is ahead of UTC, where the zone is an offset; `nil` where it is a name or not said.
    public var offset: Int? { zone == "Z" ? 0 : DayWindow.offset(zone) }

    /// The minutes since 1970-01-01T00:00Z that a count of these hours covers, the last one not included; `nil` where
    /// the zone is no offset. Windows in different zones are compared by these.
    public func instants(on period: Period) -> Range<Int64>? {
        guard let offset, fits(period) else { return nil }
        let first = Int64(period.startEarliest.rawValue) * 1440 + Int64(start - offset)
        return first..<Int64(period.endLatest.rawValue) * 1440 + Int64(end - offset)
    }

    /// How many minutes the hours cover: 1,440 for 10:00 Thursday to 10:00 Friday.
    public func minutes(on period: Period) -> Int {
        period.startEarliest.distance(to: period.endLatest) * 1440 + end - start
    }

    /// Minutes of an offset such as `+04:00`, at most 14 hours either way; `nil` for anything else.
    static func offset(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":")
        else { return nil }
        let digits = [bytes[1], bytes[2], bytes[4], bytes[5]].map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }), digits[0] * 10 + digits[1] <= 14, digits[2] < 6 else {
            return nil
        }
        let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
        return bytes[0] == UInt8(ascii: "-") ? -minutes : minutes
    }

    /// The areas of the IANA list.
    private static let areas: Set = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Etc", "Europe", "Indian",
        "Pacific",
    ]

    /// Whether the text is an offset such as `+04:00` or could be a name of the IANA list: the area must be one of
    /// its areas, while which locations there are is not checked.
    private static func isZone(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes.isEmpty || text == "Z" { return true }
        if offset(text) != nil { return true }
        // Area/Location: letters, digits and the few signs that occur in names.
        return bytes.count <= 64
            && areas.contains(String(decoding: bytes.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self))
            && bytes.contains(UInt8(ascii: "/")) && bytes.last != UInt8(ascii: "/")
            && bytes.allSatisfy { byte in
                (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
                    || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
            }
    }
}

extension DayWindow {
    /// The period with its hours, as files write it: `2022-09-28T10:00/2022-09-29T10:00`, with the zone behind each
    /// time.
    public func description(on period: Period) -> String {
        "\(period.startEarliest)T\(DayWindow.clock(start))\(mark)/\(period.endLatest)T\(DayWindow.clock(end))\(mark)"
    }

    private var mark: String {
        guard let first = zone.first else { return "" }
        return first.isLetter && zone != "Z" ? "[\(zone)]" : zone
    }

    /// `10:00` for 600 minutes.
    package static func clock(_ minute: Int) -> String {
        "\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))"
    }

    /// Reads what `description(on:)` writes: the days and their hours; `nil` for anything else. The midnight at which
    /// a count ends is the end of the day before, the one at which it begins the start of the day after.
    public static func reading(_ text: some StringProtocol) -> (period: Period, hours: DayWindow)? {
        guard text.utf8.count <= 200, let cut = cut(String(text)), var first = moment(cut.0), var last = moment(cut.1),
            first.zone == last.zone || last.zone.isEmpty
        else { return nil }
        if first.minute == 1440 { (first.day, first.minute) = (first.day.advanced(by: 1), 0) }
        if last.minute == 0 { (last.day, last.minute) = (last.day.advanced(by: -1), 1440) }
        guard let period = Period(from: first.day, through: last.day),
            let hours = DayWindow(from: first.minute, to: last.minute, zone: first.zone), hours.fits(period)
        else { return nil }
        return (period, hours)
    }

    /// The two sides of the first slash outside brackets, as the name of a zone holds slashes too.
    private static func cut(_ text: String) -> (String, String)? {
        var isBracketed = false
        for index in text.indices {
            switch text[index] {
            case "[": isBracketed = true
            case "]": isBracketed = false
            case "/" where !isBracketed: return (String(text[..<index]), String(text[text.index(after: index)...]))
            default: break
            }
        }
        return nil
    }

    /// `2022-09-28T10:00`, with `+04:00`, `Z` or `[Asia/Tbilisi]` behind it.
    static func moment(_ text: String) -> (day: Day, minute: Int, zone: String)? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        let digits = [bytes[11], bytes[12], bytes[14], bytes[15]].map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }), digits[2] < 6 else { return nil }
        var zone = String(decoding: bytes[16...], as: UTF8.self)
        if zone.hasPrefix("["), zone.hasSuffix("]") {
            zone = String(zone.dropFirst().dropLast())
            guard zone.first?.isLetter == true else { return nil }
        } else if zone.first?.isLetter == true && zone != "Z" {
            return nil
        }
        return (day, (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3], zone)
    }
}
