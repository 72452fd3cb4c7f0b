import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite("Columns of numbers over time") struct PeriodColumnsDrawingTests {
    private func columns(_ values: [Int64], more: [String] = [], without: Int64 = 0) throws -> PeriodColumns {
        let columns = try values.enumerated().map { index, value in
            let day = try #require(Day("2022-\(index < 9 ? "0" : "")\(index + 1)-15"))
            return PeriodColumns.Column(
                days: PeriodUnit.month.days(around: day),
                quantity: Quantity(value),
                label: value.grouped,
                isPart: false
            )
        }
        let row = PeriodColumns.Row(label: "Vaalimaa", way: "into Finland", isReturn: false, columns: columns)
        return PeriodColumns(unit: .month, rows: [row], more: more, without: without)
    }

    private func elements(_ columns: PeriodColumns, _ profile: LayoutProfile = .wide) throws -> [MapScene.Element] {
        let drawing = try #require(
            PeriodColumnsDrawing(columns, width: profile.width, top: 500, profile: profile, language: .english)
        )
        let elements = drawing.nodes().elements
        for bar in elements.rectangles { #expect(bar.box.min.y > 500 && bar.box.max.y < 500 + drawing.height) }
        return elements
    }

    @Test(arguments: LayoutProfile.all.map(\.name)) func columnsAreAsHighAsTheirNumbers(name: String) throws {
        let profile = try #require(LayoutProfile.all.first { $0.name == name })
        var random = SplitMix(seed: 7)
        let values = (1...12).map { _ in Int64.random(in: 0...80_000, using: &random) }
        let largest = try #require(values.max())
        let elements = try elements(columns(values), profile)
        let bars = elements.rectangles
        #expect(bars.count == 12)
        for (bar, value) in zip(bars, values) {
            #expect(abs(bar.box.height - max(0.8, 44 * Double(value) / Double(largest))) < 1e-9)
            #expect(bar.box.min.x >= profile.margin - 1 && bar.box.max.x <= profile.width - profile.margin + 1e-6)
        }
        for (one, next) in zip(bars, bars.dropFirst()) { #expect(one.box.max.x < next.box.min.x) }
        for text in elements.texts { #expect(text.box.max.x <= profile.width && text.box.min.x >= 0, "\(text.text)") }
        #expect(elements.texts.map(\.text).contains(largest.grouped))
    }

    @Test func disagreementAndPartsAreSeen() throws {
        var columns = try columns([1], more: ["Niirala", "Imatra"], without: 3)
        columns.rows[0].columns[0].quantity = Quantity(40, .range, rangeEnd: 80)
        columns.rows[0].columns[0].label = "40 or 80"
        columns.rows[0].columns[0].isPart = true
        let elements = try elements(columns)
        #expect(elements.rectangles.map(\.paint.fillOpacity) == [0.5, 0.25])
        #expect(elements.rectangles.map { Int($0.box.height.rounded()) } == [22, 22])
        let words = elements.texts.map(\.text)
        for text in [
            "40 or 80", "Pale: not all days of the month are counted", "and 2 more: Niirala, Imatra",
            "3 numbers without days, or of more than one month, in no column",
        ] { #expect(words.contains(text), "\(words)") }
    }

    @Test func nothingIsDrawnOfNothing() throws {
        let none = PeriodColumns(unit: .day, rows: [], more: [], without: 0)
        #expect(PeriodColumnsDrawing(none, width: 960, top: 0, profile: .wide, language: .english) == nil)
        let zero = try elements(columns([0, 0]))
        #expect(
            zero.rectangles.map { Int(($0.box.height * 10).rounded()) } == [8, 8]
                && zero.texts.map(\.text).contains("0")
        )
    }
}
