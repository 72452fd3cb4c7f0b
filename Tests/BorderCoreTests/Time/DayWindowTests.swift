import BorderCore
import BorderTestSupport
import Testing

/// Hours of the first and the last day.
struct DayWindowTests {
    @Test(arguments: [
        ("2022-09-28T10:00/2022-09-29T10:00", "2022-09-28/2022-09-29", 600, 600, ""),
        ("2022-09-28T10:00+04:00/2022-09-29T10:00+04:00", "2022-09-28/2022-09-29", 600, 600, "+04:00"),
        (
            "2022-09-28T10:00[Asia/Tbilisi]/2022-09-29T10:00[Asia/Tbilisi]", "2022-09-28/2022-09-29", 600, 600,
            "Asia/Tbilisi"
        ),
        ("2022-09-28T00:00/2022-09-28T24:00", "2022-09-28", 0, 1440, ""),
        ("2022-10-30T02:30Z/2022-10-31T02:30Z", "2022-10-30/2022-10-31", 150, 150, "Z"),
        ("2020-12-31T23:59-03:30/2021-01-01T00:01-03:30", "2020-12-31/2021-01-01", 1439, 1, "-03:30"),
    ])
    func timesAreReadAndWritten(_ text: String, _ days: String, _ start: Int, _ end: Int, _ zone: String) throws {
        let (period, hours) = try #require(DayWindow.reading(text))
        #expect(period.description == days)
        #expect((hours.start, hours.end, hours.zone) == (start, end, zone))
        #expect(hours.description(on: period) == text)
    }

    @Test func theZoneMayStandOnce() throws {
        let (period, hours) = try #require(
            DayWindow.reading("2022-09-28T10:00[Asia/Tbilisi]/2022-09-29T10:00")
        )
        #expect(
            hours.description(on: period) == "2022-09-28T10:00[Asia/Tbilisi]/2022-09-29T10:00[Asia/Tbilisi]"
        )
    }

    @Test(arguments: [
        "", "2022-09-28/2022-09-29", "2022-09-28T10:00", "2022-09-28T10:00/2022-09-29",
        "2022-09-28T10:00/2022-09-28T10:00",
        "2022-09-29T10:00/2022-09-28T10:00", "2022-09-28T25:00/2022-09-29T10:00", "2022-09-28T24:01/2022-09-29T10:00",
        "2022-09-28T10:60/2022-09-29T10:00", "2022-02-30T10:00/2022-03-01T10:00",
        "2022-09-28T10:00:00/2022-09-29T10:00",
        "2022-09-28T10:00+04:00/2022-09-29T10:00+03:00", "2022-09-28T10:00+15:00/2022-09-29T10:00+15:00",
        "2022-09-28T10:00[Tbilisi]/2022-09-29T10:00[Tbilisi]", "2022-09-28T10:00[Mars/Olympus]/2022-09-29T10:00",
        "2022-09-28T10:00[/x]/2022-09-29T10:00[/x]",
        "2022-09-28T10:00[+04:00]/2022-09-29T10:00", "2022-09-28T10:00Asia/Tbilisi/2022-09-29T10:00",
        "2022-09-28T10:00[<b>/x]/2022-09-29T10:00", "2022-09-28 10:00/2022-09-29 10:00",
    ])
    func whatIsNoPeriodWithHoursIsRefused(_ text: String) { #expect(DayWindow.reading(text) == nil) }

    /// The midnight between two days belongs to the one whose hours are counted.
    @Test(arguments: [
        ("2022-09-28T00:00/2022-09-29T00:00", "2022-09-28", 0, 1440),
        ("2022-09-28T10:00/2022-09-30T00:00", "2022-09-28/2022-09-29", 600, 1440),
        ("2022-09-28T24:00/2022-09-29T24:00", "2022-09-29", 0, 1440),
    ])
    func midnightIsTheEndOfTheDayBefore(_ text: String, _ days: String, _ start: Int, _ end: Int) throws {
        let (period, hours) = try #require(DayWindow.reading(text))
        #expect(period.description == days)
        #expect((hours.start, hours.end) == (start, end))
    }

    @Test(
        arguments: [
            ("+04:00", 240), ("Z", 0), ("-03:30", -210), ("+00:00", 0), ("", nil), ("Asia/Tbilisi", nil),
        ] as [(String, Int?)]
    )
    func anOffsetIsItsMinutes(_ zone: String, _ minutes: Int?) {
        #expect(DayWindow(from: 0, to: 1440, zone: zone)?.offset == minutes)
    }

    @Test func windowsInTwoZonesAreComparedByTheirInstants() throws {
        let one = try #require(DayWindow.reading("2022-09-28T22:00+04:00/2022-09-29T22:00+04:00"))
        let other = try #require(DayWindow.reading("2022-09-28T21:00+03:00/2022-09-29T21:00+03:00"))
        let instants = try #require(one.hours.instants(on: one.period))
        #expect(instants == other.hours.instants(on: other.period))
        #expect(instants.count == 1440 && one.hours.minutes(on: one.period) == 1440)
        #expect(instants.lowerBound == Int64(try #require(Day("2022-09-28")).rawValue) * 1440 + 18 * 60)
        let local = try #require(DayWindow.reading("2022-09-28T22:00/2022-09-29T22:00"))
        #expect(local.hours.instants(on: local.period) == nil)
    }

    @Test func minutesOutsideADayAreNoHours() {
        #expect(DayWindow(from: -1, to: 0) == nil)
        #expect(DayWindow(from: 0, to: 1441) == nil)
        #expect(DayWindow(from: 0, to: 1440, zone: "Mars") == nil)
        #expect(DayWindow(from: 600, to: 600).map { $0.fits(Period(Day(rawValue: 0))) } == false)
    }

    @Test func whateverIsWrittenIsReadBack() throws {
        var random = SplitMix(seed: 3)
        for _ in 0..<500 {
            let start = Day(rawValue: Int32.random(in: -20_000...40_000, using: &random))
            let end = start.advanced(by: Int.random(in: 1...900, using: &random))
            let zone = ["", "Z", "+04:00", "-11:30", "America/Argentina/Ushuaia", "Etc/GMT+3"].randomElement(
                using: &random
            )
            let hours = try #require(
                DayWindow(
                    from: Int.random(in: 0...1439, using: &random),
                    to: Int.random(in: 1...1440, using: &random),
                    zone: zone ?? ""
                )
            )
            let period = try #require(Period(from: start, through: end))
            let read = try #require(DayWindow.reading(hours.description(on: period)))
            #expect(read.period == period && read.hours == hours)
        }
    }
}
