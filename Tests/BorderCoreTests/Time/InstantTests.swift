import BorderCore
import Testing

/// Moments, and the days on which they fall.
struct InstantTests {
    private static let helsinki = LocalTime(minutes: 120, summer: .european, since: 2015)
    private static let moscow = LocalTime(minutes: 180, since: 2015)
    private static let denver = LocalTime(minutes: -420, summer: .american, since: 2015)

    private static func offset(_ time: LocalTime, _ text: String) -> Int? {
        Instant(text).flatMap { time.offset(at: $0.minutes) }
    }

    @Test(
        arguments: [
            ("2022-03-27T00:59Z", 120), ("2022-03-27T01:00Z", 180), ("2022-10-30T00:59Z", 180),
            ("2022-10-30T01:00Z", 120),
            ("2024-03-31T00:59:59Z", 120), ("2024-03-31T01:00:00Z", 180), ("2014-12-31T23:59Z", nil),
            ("2015-01-01T00:00Z", 120),
        ] as [(String, Int?)]
    )
    func europeanSummers(_ moment: String, _ minutes: Int?) { #expect(Self.offset(Self.helsinki, moment) == minutes) }

    @Test(arguments: [
        ("2022-03-13T08:59Z", -420), ("2022-03-13T09:00Z", -360), ("2022-11-06T07:59Z", -360),
        ("2022-11-06T08:00Z", -420), ("2026-03-08T09:00Z", -360), ("2020-11-01T08:00Z", -420),
    ])
    func americanSummers(_ moment: String, _ minutes: Int) { #expect(Self.offset(Self.denver, moment) == minutes) }

    @Test(
        arguments: [
            ("2022-09-24T10:15:00+03:00", "2022-09-24"), ("2022-09-24T22:30:00Z", "2022-09-25"),
            ("2022-09-24 22:30:00.125Z", "2022-09-25"), ("2022-09-24T23:30-05:00", "2022-09-25"),
            // In winter the sides differ for an hour: only an offset says whose clock it was.
            ("2022-12-24T21:30Z", nil), ("2022-12-24T22:30Z", "2022-12-25"), ("2022-12-24T20:59Z", "2022-12-24"),
            ("2022-12-25T00:30+03:00", "2022-12-25"), ("2022-12-24T23:30+02:00", "2022-12-24"),
            ("2022-12-24T22:30+01:00", nil),
        ] as [(String, String?)]
    )
    func aDayIsThatOfThePlace(_ text: String, _ day: String?) throws {
        let instant = try #require(Instant(text))
        #expect(instant.day(underClocks: [Self.helsinki, Self.moscow])?.description == day)
        #expect(instant.day(underClocks: [Self.moscow, Self.helsinki])?.description == day)
    }

    @Test func whereNoClockIsKnownTheOffsetDecides() throws {
        let local = try #require(Instant("2022-09-24T23:30+07:00"))
        let anywhere = try #require(Instant("2022-09-24T23:30Z"))
        for clocks in [[], [nil], [nil, Self.moscow]] {
            #expect(local.day(underClocks: clocks)?.description == "2022-09-24")
            #expect(anywhere.day(underClocks: clocks) == nil)
        }
    }

    @Test(arguments: [
        "", "2022-09-24", "2022-09-24T10:15", "2022-09-24T10:15:00", "2022-09-24T24:00Z", "2022-09-24T10:60Z",
        "2022-02-30T10:00Z", "2022-09-24T10:15:00.Z", "2022-09-24T10:15:00+3:00", "2022-09-24T10:15:00 UTC",
        "2022-09-24T10:15z", "2022-09-24T10:15:61Z", "2022-09-24T1٠:15Z",
    ])
    func whatIsNoMomentIsRefused(_ text: String) { #expect(Instant(text) == nil) }

    @Test func everyHourOfFourYearsFallsOnTheDayOfItsClock() throws {
        let first = Int64(try #require(Day("2019-12-30")).rawValue) * 1440
        for hour in Int64(0)..<(4 * 366 * 24) {
            let moment = first + hour * 60
            for time in [Self.helsinki, Self.moscow, Self.denver] {
                let ahead = try #require(time.offset(at: moment))
                #expect([time.minutes, time.minutes + 60].contains(ahead))
                let local = moment + Int64(ahead)
                #expect(time.day(at: moment)?.rawValue == Int32((local - (local % 1440 + 1440) % 1440) / 1440))
            }
        }
    }
}
