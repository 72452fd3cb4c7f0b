import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

private func day(_ text: String) throws -> Day { try #require(Day(text)) }

private func elements(_ strip: PeriodStrip, width: Double = 960, top: Double = 772) throws -> [MapScene.Element] {
    try #require(PeriodStripDrawing(strip, width: width, top: top)).nodes().elements
}

@Suite struct PeriodPositionTests {
    /// Random strips: every bar, dash and weekend stands where counting days puts it.
    @Test(arguments: 0..<40)
    func barsStandOnTheirDays(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let origin = try day("2022-09-01")
        let rows = try (0..<4).map { index -> PeriodStrip.Row in
            let start = origin.advanced(by: Int.random(in: 0...8, using: &random))
            let startLatest = start.advanced(by: Int.random(in: 0...3, using: &random))
            let end = startLatest.advanced(by: Int.random(in: 0...4, using: &random))
            let period = try #require(
                Period(start: start...startLatest, end: end...end.advanced(by: Int.random(in: 0...3, using: &random)))
            )
            return PeriodStrip.Row(label: "r\(index)", valueLabel: "\(index)", period: period)
        }
        let first = try #require(rows.map(\.period.outer.lowerBound).min())
        let last = try #require(rows.map(\.period.outer.upperBound).max())
        let count = first.distance(to: last) + 1
        let pitch = min(44, (666 - 20 - 250) / Double(count))
        func x(_ day: Day) -> Double { 250 + Double(first.distance(to: day)) * pitch }
        let drawn = try elements(PeriodStrip(rows: rows))
        for (index, row) in rows.enumerated() {
            let middle = 772 + 56 + 28 * Double(index)
            let inner = try #require(row.period.inner)
            let bars = drawn.rectangles.filter { $0.paint.fill == .out && abs($0.box.centre.y - middle) < 1e-9 }
            #expect(bars.count == 1 && bars[0].box.height == 10)
            #expect(abs(bars[0].box.min.x - x(inner.lowerBound)) < 1e-9)
            #expect(abs(bars[0].box.max.x - x(inner.upperBound.advanced(by: 1))) < 1e-9)
            let dashes = drawn.lines.filter { $0.paint.dash == [5, 4] && abs($0.lines[0][0].y - middle) < 1e-9 }
            let outer = row.period.outer
            let expected = (outer.lowerBound < inner.lowerBound ? 1 : 0) + (inner.upperBound < outer.upperBound ? 1 : 0)
            #expect(dashes.count == expected)
            for dash in dashes {
                let (from, to) = (dash.lines[0][0].x, dash.lines[0][1].x)
                #expect(from >= x(outer.lowerBound) && to <= x(outer.upperBound.advanced(by: 1)))
                // A dash never lies over the bar.
                #expect(to <= bars[0].box.min.x || from >= bars[0].box.max.x)
            }
        }
        let weekends = drawn.rectangles.filter { $0.paint.fill == .weekend }
        let expected = (0..<count).map { first.advanced(by: $0) }.filter { $0.isoWeekday > 5 }.map(x)
        #expect(weekends.count == expected.count)
        for (shade, left) in zip(weekends, expected) {
            #expect(abs(shade.box.min.x - left) < 1e-9 && abs(shade.box.width - pitch) < 1e-9)
            #expect(shade.box.min.y == 810 && shade.box.max.y == 772 + 42 + 4 * 28)
        }
    }

    @Test func knownDaysOfSeptember2022() throws {
        let week = try #require(Period(from: day("2022-09-19"), through: day("2022-09-27")))
        let drawn = try elements(
            PeriodStrip(rows: [PeriodStrip.Row(label: "Georgia", valueLabel: "53,000+", period: week)])
        )
        // Saturday the 24th and Sunday the 25th are the sixth and seventh of nine days of 44 px.
        #expect(drawn.rectangles.filter { $0.paint.fill == .weekend }.map(\.box.min.x) == [470, 514])
        let dates = drawn.texts.filter { $0.style == .date && $0.anchor == .middle }
        #expect(dates.map(\.text) == (19...27).map(String.init))
        #expect(dates.map(\.position.x) == (0..<9).map { 272 + 44 * Double($0) })
        #expect(drawn.texts.contains { $0.text == "Sept" && $0.anchor == .end && $0.position.x < 272 })
    }

    @Test func wordsOfARowStandInTheirColumns() throws {
        let period = try Period(day("2022-09-24"))
        let row = PeriodStrip.Row(
            label: "Kazakhstan",
            valueLabel: "98,000+",
            period: period,
            perDayText: "about 11,000–16,000 a day"
        )
        let drawn = try elements(PeriodStrip(rows: [row]))
        let label = try #require(drawn.texts.first { $0.text == "Kazakhstan" })
        let value = try #require(drawn.texts.first { $0.text == "98,000+" })
        let rate = try #require(drawn.texts.first { $0.text.hasPrefix("about") })
        #expect(label.position == Position(x: 20, y: 832) && value.position == Position(x: 205, y: 832))
        #expect(value.anchor == .end && value.style.isBold && value.style.ink == .out)
        #expect(rate.position == Position(x: 666, y: 832) && !rate.style.isBold)
        #expect(drawn.texts.contains { $0.text == "Per day, if spread evenly" && $0.position.x == 666 })
        #expect(drawn.texts.contains { $0.text == "What each number covers" && $0.style == .stripHeading })
    }

    @Test func ratesHaveNoHeadingWhereThereAreNone() throws {
        let row = PeriodStrip.Row(label: "a", valueLabel: "1", period: try Period(day("2022-09-24")))
        #expect(try !elements(PeriodStrip(rows: [row])).texts.contains { $0.text.hasPrefix("Per day") })
    }

    @Test(arguments: ["2022-09-19", "2022-09-21", "2022-09-27"])
    func theEventStandsAtTheStartOfItsDay(text: String) throws {
        let period = try #require(Period(from: day("2022-09-19"), through: day("2022-09-27")))
        let event = PeriodStrip.Event(day: try day(text), label: "mobilisation announced")
        let drawn = try elements(
            PeriodStrip(rows: [PeriodStrip.Row(label: "a", valueLabel: "1", period: period)], event: event)
        )
        let line = try #require(drawn.lines.first { $0.paint.dash == [2, 3] })
        let x = 250 + 44 * Double(try day("2022-09-19").distance(to: day(text)))
        #expect(line.lines[0].map(\.x) == [x, x])
        let words = try #require(drawn.texts.first { $0.text == "mobilisation announced" })
        // Its words stay between the axis's left end and the rates.
        #expect(words.box.min.x >= 250 && words.box.max.x <= 656 + 1e-9)
        #expect(words.position.y == 772 + 42 + 28 + 10)
    }

    @Test func eventsOutsideAreLeftOut() throws {
        let period = try #require(Period(from: day("2022-09-19"), through: day("2022-09-27")))
        for text in ["2022-09-18", "2022-09-28", "1900-01-01"] {
            let event = PeriodStrip.Event(day: try day(text), label: "far away")
            let row = PeriodStrip.Row(label: "a", valueLabel: "1", period: period)
            let drawn = try elements(PeriodStrip(rows: [row], event: event))
            #expect(!drawn.texts.contains { $0.text == "far away" })
            #expect(!drawn.lines.contains { $0.paint.dash == [2, 3] })
        }
    }

    @Test func dashesAreExplainedInTheWordsOfTheReport() throws {
        let vague = try #require(
            Period(start: day("2022-09-19")...day("2022-09-21"), end: day("2022-09-27")...day("2022-09-27"))
        )
        let row = PeriodStrip.Row(label: "a", valueLabel: "1", period: vague)
        let note = "Dashed: day not certain (“since last week”)"
        let noted = try elements(PeriodStrip(rows: [row], openDaysNote: note)).texts.map(\.text)
        #expect(noted.contains(note))
        let plain = try elements(PeriodStrip(rows: [row])).texts.map(\.text)
        #expect(plain.contains("Dashed: day not certain"))
        let exact = PeriodStrip.Row(label: "a", valueLabel: "1", period: try Period(day("2022-09-27")))
        #expect(try !elements(PeriodStrip(rows: [exact], openDaysNote: note)).texts.map(\.text).contains(note))
    }

    @Test(arguments: [800.0, 850, 960, 1600])
    func longWordsStayInTheirColumns(width: Double) throws {
        let long = String(repeating: "very long words ", count: 20)
        let period = try #require(Period(from: day("2022-09-01"), through: day("2022-09-30")))
        let row = PeriodStrip.Row(label: long, valueLabel: long, period: period, perDayText: long)
        let strip = PeriodStrip(
            rows: [row, row],
            event: PeriodStrip.Event(day: try day("2022-09-21"), label: long),
            openDaysNote: long
        )
        let drawn = try elements(strip, width: width)
        let words = drawn.texts.filter { $0.text.hasPrefix("very") }
        #expect(words.count == 7)
        for (index, line) in words.enumerated() {
            #expect(line.box.min.x >= 20 - 1e-9 && line.box.max.x <= width - 20 + 1e-9)
            for other in words[(index + 1)...] { #expect(!line.box.overlaps(other.box)) }
        }
    }

    @Test func heightGrowsByARow() throws {
        let row = PeriodStrip.Row(label: "a", valueLabel: "1", period: try Period(day("2022-09-24")))
        let heights = try (1...4).map { count in
            try #require(
                PeriodStripDrawing(PeriodStrip(rows: Array(repeating: row, count: count)), width: 960, top: 0)
            ).height
        }
        #expect(heights == [92, 120, 148, 176])
    }

    /// Days, months or years: every word of an axis stands at or over its own day and clear of the others.
    @Test(arguments: [3, 9, 25, 31, 62, 120, 365, 800, 4_000, 20_000])
    func axesOfEveryLength(days: Int) throws {
        let first = try day("2001-11-17")
        let last = first.advanced(by: days - 1)
        let pitch = min(44, 396 / Double(days))
        let ticks = PeriodAxis(first: first, last: last, dayWidth: pitch).ticks
        #expect(!ticks.isEmpty || days == 20_000)
        var end = -Double.infinity
        for tick in ticks {
            #expect(tick.day >= first && tick.day <= last)
            let civil = tick.day.civil
            if tick.isStart { #expect(civil.day == 1) }
            if !tick.isStart { #expect(tick.text == "\(civil.day)") }
            if tick.text.count == 4, let year = Int(tick.text) { #expect(civil.year == year) }
            let x = Double(first.distance(to: tick.day)) * pitch
            let width = TextWidth.of(tick.text, .date)
            let start = tick.isStart ? x : x + pitch / 2 - width / 2
            #expect(start >= end)
            end = start + width
        }
        let months = ticks.filter { $0.month != nil }
        if days <= 62 && !ticks.contains(where: \.isStart) { #expect(months.first?.month == "Nov") }
    }
}
