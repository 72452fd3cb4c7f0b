import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

private func day(_ text: String) throws -> Day { try #require(Day(text)) }

private func row(_ start: ClosedRange<Day>, _ end: ClosedRange<Day>) throws -> PeriodStrip.Row {
    PeriodStrip.Row(
        label: "Finland",
        valueLabel: "17,000",
        period: try #require(Period(start: start, end: end)),
        perDayText: "8,500 a day"
    )
}

private func elements(_ strip: PeriodStrip, width: Double = 960) throws -> [MapScene.Element] {
    let drawing = try #require(PeriodStripDrawing(strip, width: width, top: 772))
    return drawing.nodes().compactMap { if case .element(let element) = $0 { element } else { nil } }
}

private func texts(_ elements: [MapScene.Element]) -> [String] {
    elements.compactMap { if case .text(let line) = $0.shape { line.text } else { nil } }
}

@Suite struct PeriodStripDrawingTests {
    @Test func barsCoverTheCertainDays() throws {
        let weekend = try row(day("2022-09-24")...day("2022-09-24"), day("2022-09-25")...day("2022-09-25"))
        let vague = try row(day("2022-09-19")...day("2022-09-21"), day("2022-09-26")...day("2022-09-27"))
        let drawn = try elements(PeriodStrip(rows: [weekend, vague]))
        let bars = drawn.compactMap { element -> Rectangle? in
            if element.paint.fill == .out, case .rectangle(let box) = element.shape { box } else { nil }
        }
        // Nine days from the 19th at 250 px, 44 px a day.
        #expect(bars[0] == Rectangle(x: 250 + 5 * 44, y: 823, width: 88, height: 10))
        #expect(bars[1] == Rectangle(x: 250 + 2 * 44, y: 851, width: 6 * 44, height: 10))
        let dashes = drawn.filter { $0.paint.strokeWidth == 3 }
        #expect(dashes.count == 2)
        #expect(texts(drawn).contains("Dashed: day not certain"))
        let shades = drawn.filter { $0.paint.fill == .weekend }
        #expect(shades.count == 2)
    }

    @Test func withoutACertainDayAllIsDashed() throws {
        let open = try row(day("2022-05-01")...day("2022-05-05"), day("2022-05-03")...day("2022-05-07"))
        let drawn = try elements(PeriodStrip(rows: [open]))
        let bars = drawn.filter { if case .rectangle = $0.shape { $0.paint.fill == .out } else { false } }
        #expect(bars.isEmpty)
        #expect(drawn.filter { $0.paint.strokeWidth == 3 }.count == 1)
    }

    @Test func exactDaysNeedNoExplanation() throws {
        let one = try row(day("2022-09-24")...day("2022-09-24"), day("2022-09-24")...day("2022-09-24"))
        #expect(try !texts(elements(PeriodStrip(rows: [one]))).contains("Dashed: day not certain"))
        #expect(PeriodStripDrawing(PeriodStrip(rows: []), width: 960, top: 0) == nil)
    }

    @Test func totalsAndReturnsHaveTheirOwnColours() throws {
        var total = try row(day("2022-09-24")...day("2022-09-24"), day("2022-09-25")...day("2022-09-25"))
        total.isTotal = true
        var back = total
        back.isTotal = false
        back.isReturn = true
        let fills = try elements(PeriodStrip(rows: [total, back])).compactMap(\.paint.fill)
        #expect(fills.contains(.ink) && fills.contains(.into))
    }

    @Test func theEventStandsAtTheStartOfItsDay() throws {
        let vague = try row(day("2022-09-19")...day("2022-09-21"), day("2022-09-26")...day("2022-09-27"))
        let event = PeriodStrip.Event(day: try day("2022-09-21"), label: "21 Sept: mobilisation announced")
        let drawn = try elements(PeriodStrip(rows: [vague], event: event))
        let line = try #require(drawn.first { $0.paint.dash == [2, 3] })
        guard case .lines(let lines) = line.shape else { return }
        #expect(lines[0].allSatisfy { $0.x == 250 + 88 })
        #expect(texts(drawn).contains("21 Sept: mobilisation announced"))
        // An event outside the axis is not drawn.
        let late = PeriodStrip.Event(day: try day("2023-01-01"), label: "late")
        #expect(try !texts(elements(PeriodStrip(rows: [vague], event: late))).contains("late"))
    }

    @Test func wordsOfTheAxis() throws {
        let days = PeriodAxis(first: try day("2022-09-29"), last: try day("2022-10-02"), dayWidth: 44).ticks
        #expect(days.map(\.text) == ["29", "30", "1", "2"])
        #expect(days.map(\.month) == ["Sept", nil, "Oct", nil])
        let months = PeriodAxis(first: try day("2021-11-15"), last: try day("2022-03-02"), dayWidth: 1.9).ticks
        // Months with words are as far from one another as the axis has room for, and evenly.
        #expect(months.map(\.text) == ["Dec 2021"])
        let years = PeriodAxis(first: try day("1990-01-01"), last: try day("2022-12-31"), dayWidth: 0.03).ticks
        #expect(years.first?.text == "1990" && years.count > 5)
    }

    @Test(arguments: [("2022-01-01", "2022-12-31"), ("1990-01-01", "2022-12-31"), ("2022-09-01", "2022-10-15")])
    func longAxesStayInTheirColumn(first: String, last: String) throws {
        let long = try row(day(first)...day(first), day(last)...day(last))
        let drawn = try elements(PeriodStrip(rows: [long]))
        let dates = drawn.compactMap { element -> Rectangle? in
            if case .text(let line) = element.shape, line.style == .date { line.box } else { nil }
        }
        let canvas = Rectangle(x: 0, y: 772, width: 960, height: 200)
        for (index, box) in dates.enumerated() {
            #expect(canvas.contains(box))
            #expect(!dates[(index + 1)...].contains { $0.overlaps(box) })
        }
        #expect(drawn.count < 200)
        #expect(texts(drawn).count > 5)
    }
}
