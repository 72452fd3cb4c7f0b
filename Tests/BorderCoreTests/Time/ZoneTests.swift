import BorderCore
import Testing

/// Which texts are the zone of a clock, sign by sign.
struct ZoneTests {
    private static func isZone(_ text: String) -> Bool { DayWindow(from: 0, to: 1440, zone: text) != nil }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }

    @Test func everyOffsetOfTheWorldIsOne() {
        for hours in 0...99 {
            for minutes in 0...99 {
                for sign in ["+", "-"] {
                    let text = "\(sign)\(Self.two(hours)):\(Self.two(minutes))"
                    #expect(Self.isZone(text) == (hours <= 14 && minutes < 60), "\(text)")
                }
            }
        }
    }

    @Test func everySignAtEveryPlaceOfAName() {
        for value in UInt8(1)..<128 {
            let sign = Character(Unicode.Scalar(value))
            let mayStand = sign.isLetter || sign.isNumber || ["_", "-", "+", "/"].contains(sign)
            #expect(Self.isZone("Asia/T\(sign)bilisi") == mayStand, "\(value)")
            #expect(Self.isZone("Asi\(sign)/Tbilisi") == (sign == "a"), "\(value)")
            // A slash may not come last, and the area must be one there is.
            #expect(Self.isZone("Asia/Tbilisi\(sign)") == (mayStand && sign != "/"), "\(value)")
            #expect(Self.isZone("\(sign)sia/Tbilisi") == (sign == "A"), "\(value)")
        }
    }

    @Test(arguments: [
        ("", true), ("Z", true), ("z", false), ("UTC", false), ("Etc/GMT+3", true), ("America/Argentina/Ushuaia", true),
        ("+4:00", false), ("+0400", false), ("+04:00 ", false), ("+04.00", false), ("+٠٤:٠٠", false),
        ("Азия/Тбилиси", false),
        ("Asia/Tbil\u{301}isi", false), ("/", false), ("Asia/" + String(repeating: "b", count: 59), true),
        ("Asia/" + String(repeating: "b", count: 60), false), ("<b>/x", false), ("Asia/../b", false),
        ("Mars/Olympus", false), ("A/b", false), ("asia/Tbilisi", false), ("Asia", false),
        ("Arctic/Longyearbyen", true),
    ])
    func zonesByHand(_ text: String, _ isZone: Bool) { #expect(Self.isZone(text) == isZone) }

    @Test func everyMinuteIsInsideTheDayOrNot() {
        for minute in [Int.min, -1, 0, 1, 719, 1439, 1440, 1441, 100_000, Int.max] {
            let isInside = (0...1440).contains(minute)
            #expect((DayWindow(from: minute, to: 0) != nil) == isInside)
            #expect((DayWindow(from: 0, to: minute) != nil) == isInside)
        }
    }

    @Test func hoursFitWhenTheyEndAfterTheyBegin() throws {
        let day = try #require(Day("2022-12-31"))
        for start in [0, 1, 600, 1440] {
            for end in [0, 1, 600, 1440] {
                let hours = try #require(DayWindow(from: start, to: end, zone: "Z"))
                #expect(hours.fits(Period(day)) == (start < end))
                let two = try #require(Period(from: day, through: day.advanced(by: 1)))
                #expect(hours.fits(two))
                let clock = [start, end].map { "T\(Self.two($0 / 60)):\(Self.two($0 % 60))Z" }
                #expect(hours.description(on: two) == "2022-12-31\(clock[0])/2023-01-01\(clock[1])")
            }
        }
    }
}
