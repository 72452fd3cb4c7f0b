import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct RankedStripTests {
    private func strip(_ numbers: [Quantity], days: ClosedRange<String> = "2022-02-24"..."2022-03-31") throws
        -> PeriodStrip
    {
        let period = try #require(Period(days.lowerBound + "/" + days.upperBound))
        let rows = numbers.enumerated().map { index, quantity in
            var row = PeriodStrip.Row(label: "Place \(index)", valueLabel: "\(quantity.value)", period: period)
            row.quantity = quantity
            return row
        }
        return PeriodStrip(rows: rows)
    }

    private func bars(_ strip: PeriodStrip, profile: LayoutProfile = .wide) throws -> [MapScene.Element] {
        let drawing = try #require(
            PeriodStripDrawing(strip, width: profile.width, top: 700, profile: profile)
        )
        return drawing.nodes().elements
    }

    @Test(arguments: LayoutProfile.all.map(\.name))
    func barsAreAsLongAsTheirNumbers(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        let strip = try strip([Quantity(2_400_000), Quantity(600_000), Quantity(0)])
        #expect(strip.isRanking)
        let drawn = try bars(strip, profile: profile)
        let widths = drawn.rectangles.map(\.box.width)
        #expect(widths.count == 3 && abs(widths[0] / widths[1] - 4) < 1e-9 && widths[2] == 1)
        let words = drawn.texts.map(\.text)
        #expect(words.contains("The numbers side by side") && !words.contains("What each number covers"))
        #expect(words.contains("all of them for 24 Feb–31 March 2022"))
        for text in drawn.texts { #expect(text.box.max.x <= profile.width && text.box.min.x >= 0) }
    }

    @Test func rangesArePaleAndMoreThanIsOpen() throws {
        let drawn = try bars(strip([Quantity(50, .range, rangeEnd: 100), Quantity(40, .moreThan)]))
        let rectangles = drawn.rectangles
        #expect(rectangles.map(\.paint.fillOpacity) == [1, 0.25, 1])
        #expect(abs(rectangles[0].box.width - rectangles[1].box.width) < 1e-9)
        #expect(drawn.filter { $0.paint.dash == [5, 4] }.count == 1)
    }

    @Test func otherDaysAreBarsOfDays() throws {
        var strip = try strip([Quantity(50), Quantity(40)])
        #expect(strip.isRanking)
        strip.rows[1].period = try #require(Period("2022-02-25/2022-03-31"))
        #expect(!strip.isRanking)
        let words = try bars(strip).texts.map(\.text)
        #expect(words.contains("What each number covers"))
        strip = try self.strip([Quantity(50), Quantity(40)])
        strip.rows[0].quantity = nil
        #expect(!strip.isRanking)
        #expect(try !self.strip([Quantity(50)]).isRanking)
    }

    @Test func nothingButZerosHasNoBars() throws {
        #expect(try bars(strip([Quantity(0), Quantity(0)])).rectangles.isEmpty)
    }
}
