import BorderCore
import BorderGeometry

/// Draws the strip of days under the map.
struct PeriodStripDrawing {
    let strip: PeriodStrip
    let width: Double
    /// The lower edge of the map.
    let top: Double
    private let first: Day
    private let last: Day
    private let axisLeft = 250.0
    private static let rowPitch = 28.0

    /// `nil` for a strip without rows.
    init?(_ strip: PeriodStrip, width: Double, top: Double) {
        let days = strip.rows.map(\.period.outer)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { return nil }
        self.strip = strip
        self.width = width
        self.top = top
        self.first = first
        self.last = last
    }

    private var dayCount: Int { first.distance(to: last) + 1 }
    private var ratesLeft: Double { width - 294 }
    private var dayWidth: Double { min(44, (ratesLeft - 20 - axisLeft) / Double(max(1, dayCount))) }
    private var rowsBottom: Double { top + 42 + Double(strip.rows.count) * Self.rowPitch }

    /// The height of the strip with its captions.
    var height: Double { rowsBottom - top + 22 }

    private func left(of day: Day) -> Double { axisLeft + Double(first.distance(to: day)) * dayWidth }

    /// The shapes and words.
    func nodes() -> [MapScene.Node] {
        var nodes: [MapScene.Node] = weekends()
        let headings = top + 30
        nodes.append(.text(TextLine("What each number covers", at: Position(x: 20, y: headings), .stripHeading)))
        if strip.rows.contains(where: { !$0.perDayText.isEmpty }) {
            nodes.append(.text(TextLine("Per day, if spread evenly", at: Position(x: ratesLeft, y: headings), .date)))
        }
        nodes.append(contentsOf: dates(headings))
        for (index, row) in strip.rows.enumerated() {
            nodes.append(contentsOf: self.row(row, middle: top + 56 + Double(index) * Self.rowPitch))
        }
        nodes.append(contentsOf: captions())
        return nodes
    }

    private func weekends() -> [MapScene.Node] {
        guard dayWidth >= 6 else { return [] }
        return (0..<dayCount).map { first.advanced(by: $0) }.filter { $0.isoWeekday > 5 }.map { day in
            .shape(
                .rectangle(
                    Rectangle(x: left(of: day), y: top + 38, width: dayWidth, height: rowsBottom - top - 38)
                ),
                .fill(.weekend)
            )
        }
    }

    /// The words over the axis.
    private func dates(_ baseline: Double) -> [MapScene.Node] {
        PeriodAxis(first: first, last: last, dayWidth: dayWidth).ticks.flatMap { tick -> [MapScene.Node] in
            let centre = left(of: tick.day) + (tick.isStart ? 0 : dayWidth / 2)
            let word = TextLine(
                tick.text,
                at: Position(x: centre, y: baseline),
                .date,
                anchor: tick.isStart ? .start : .middle
            )
            guard let month = tick.month else { return [.text(word)] }
            // The first month stands left of its day, a later one above.
            let name =
                tick.day == first
                ? TextLine(month, at: Position(x: word.box.min.x - 14, y: baseline), .date, anchor: .end)
                : TextLine(month, at: Position(x: centre, y: baseline - 13), .date, anchor: .middle)
            return [.text(word), .text(name)]
        }
    }

    private func row(_ row: PeriodStrip.Row, middle: Double) -> [MapScene.Node] {
        let ink: Ink = row.isTotal ? .ink : row.isReturn ? .into : .out
        let baseline = middle + 4
        var valueStyle = TextStyle.strip.tinted(ink)
        valueStyle.isBold = true
        let value = TextLine(
            PlainText.fit(row.valueLabel, valueStyle, width: 90),
            at: Position(x: 205, y: baseline),
            valueStyle,
            anchor: .end
        )
        let room = max(30, value.box.min.x - 28)
        var nodes: [MapScene.Node] = [
            .text(TextLine(PlainText.fit(row.label, .strip, width: room), at: Position(x: 20, y: baseline), .strip)),
            .text(value),
            .text(
                TextLine(
                    PlainText.fit(row.perDayText, .strip, width: width - ratesLeft - 20),
                    at: Position(x: ratesLeft, y: baseline),
                    .strip
                )
            ),
            .shape(
                .lines([
                    [
                        Position(x: axisLeft, y: middle + 14),
                        Position(x: max(left(of: last) + dayWidth, axisLeft + 120), y: middle + 14),
                    ]
                ]),
                .stroke(.rule, 0.8)
            ),
        ]
        let outer = row.period.outer
        func dashed(_ from: Day, _ to: Day) {
            let line = [
                Position(x: left(of: from) + 3, y: middle), Position(x: left(of: to) - 0.5, y: middle),
            ]
            nodes.append(.shape(.lines([line]), .stroke(ink, 3, dash: [5, 4])))
        }
        guard let inner = row.period.inner else {
            dashed(outer.lowerBound, outer.upperBound.advanced(by: 1))
            return nodes
        }
        if outer.lowerBound < inner.lowerBound { dashed(outer.lowerBound, inner.lowerBound) }
        if inner.upperBound < outer.upperBound {
            dashed(inner.upperBound.advanced(by: 1), outer.upperBound.advanced(by: 1))
        }
        let from = left(of: inner.lowerBound)
        let to = left(of: inner.upperBound) + dayWidth
        nodes.append(
            .shape(.rectangle(Rectangle(x: from, y: middle - 5, width: to - from, height: 10)), .fill(ink))
        )
        return nodes
    }

    private func captions() -> [MapScene.Node] {
        var nodes: [MapScene.Node] = []
        let baseline = rowsBottom + 10
        if strip.more > 0 {
            nodes.append(.text(TextLine("and \(strip.more) more", at: Position(x: 20, y: baseline), .date)))
        }
        if let event = strip.event, event.day >= first, event.day <= last {
            let x = left(of: event.day)
            let line = [Position(x: x, y: top + 36), Position(x: x, y: rowsBottom - 2)]
            nodes.append(.shape(.lines([line]), .stroke(.ink, 1, dash: [2, 3])))
            let text = PlainText.fit(event.label, .date, width: 260)
            let width = TextWidth.of(text, .date)
            let start = min(max(axisLeft, x - width / 2), ratesLeft - 10 - width)
            nodes.append(.text(TextLine(text, at: Position(x: start, y: baseline), .date)))
        }
        if strip.rows.contains(where: { !$0.period.isExact }) {
            let words = strip.openDaysNote.isEmpty ? "Dashed: day not certain" : strip.openDaysNote
            let text = PlainText.fit(words, .date, width: width - ratesLeft - 20)
            nodes.append(.text(TextLine(text, at: Position(x: ratesLeft, y: baseline), .date)))
        }
        return nodes
    }
}
