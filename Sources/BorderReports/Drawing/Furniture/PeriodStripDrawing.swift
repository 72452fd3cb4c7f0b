import BorderCore
import BorderGeometry

/// Draws the strip of days under the map.
struct PeriodStripDrawing {
    let strip: PeriodStrip
    private let language: MapLanguage
    /// The lower edge of what is above.
    let top: Double
    private let columns: StripColumns
    private let first: Day
    private let last: Day

    /// `nil` for a strip without rows.
    init?(
        _ strip: PeriodStrip,
        width: Double,
        top: Double,
        profile: LayoutProfile = .wide,
        language: MapLanguage = .english
    ) {
        let days = strip.rows.map(\.period.outer)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { return nil }
        (self.strip, self.language) = (strip, language)
        columns = StripColumns(strip, width: width, profile: profile)
        self.top = top
        self.first = first
        self.last = last
    }

    private var isStacked: Bool { !columns.profile.hasStripColumns }
    private var margin: Double { columns.profile.margin }
    private var dayCount: Int { first.distance(to: last) + 1 }
    private var axisLeft: Double { columns.axisLeft }
    private var dayWidth: Double { min(44, (columns.axisRight - axisLeft) / Double(max(1, dayCount))) }
    private var rowsBottom: Double {
        top + columns.firstMiddle - 14 + Double(strip.rows.count) * columns.rowPitch - (isStacked ? 14 : 0)
    }

    /// The height of the strip with its captions.
    var height: Double { rowsBottom - top + 22 + (isStacked ? 14 * Double(max(0, captionCount - 1)) : 0) }

    private func left(of day: Day) -> Double { axisLeft + Double(first.distance(to: day)) * dayWidth }

    /// The shapes and words.
    func nodes() -> [MapScene.Node] {
        var nodes: [MapScene.Node] = strip.isRanking ? [] : weekends()
        let headings = top + 30
        let heading = strip.isRanking ? "The numbers side by side" : "What each number covers"
        nodes.append(.text(TextLine(language(heading), at: Position(x: margin, y: headings), .stripHeading)))
        if strip.rows.contains(where: { !$0.perDayText.isEmpty }), !isStacked {
            let at = Position(x: columns.ratesLeft, y: headings)
            nodes.append(.text(TextLine(language("Per day, if spread evenly"), at: at, .date)))
        }
        nodes.append(contentsOf: strip.isRanking ? [commonDays()] : dates(top + columns.datesBaseline))
        for (index, row) in strip.rows.enumerated() {
            let middle = top + columns.firstMiddle + Double(index) * columns.rowPitch
            nodes.append(contentsOf: isStacked ? stackedWords(row, middle: middle) : words(row, middle: middle))
            nodes.append(contentsOf: strip.isRanking ? size(row, middle: middle) : days(row, middle: middle))
        }
        nodes.append(contentsOf: captions())
        return nodes
    }

    private func weekends() -> [MapScene.Node] {
        guard dayWidth >= 6 else { return [] }
        let upper = top + columns.firstMiddle - (isStacked ? 28 : 18)
        return (0..<dayCount).map { first.advanced(by: $0) }.filter { $0.isoWeekday > 5 }.map { day in
            .shape(
                .rectangle(Rectangle(x: left(of: day), y: upper, width: dayWidth, height: rowsBottom - upper)),
                .fill(.weekend)
            )
        }
    }

    /// The words over the axis.
    private func dates(_ baseline: Double) -> [MapScene.Node] {
        PeriodAxis(first: first, last: last, dayWidth: dayWidth, language: language).ticks.flatMap {
            tick -> [MapScene.Node] in
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
                tick.day == first && !isStacked
                ? TextLine(month, at: Position(x: word.box.min.x - 14, y: baseline), .date, anchor: .end)
                : TextLine(
                    month,
                    at: Position(x: isStacked ? left(of: tick.day) : centre, y: baseline - 13),
                    .date,
                    anchor: isStacked ? .start : .middle
                )
            return [.text(word), .text(name)]
        }
    }

    private func ink(of row: PeriodStrip.Row) -> Ink { row.isTotal ? .ink : row.isReturn ? .into : .out }

    /// Name, number and rate in their columns.
    private func words(_ row: PeriodStrip.Row, middle: Double) -> [MapScene.Node] {
        let baseline = middle + 4
        let valueStyle = TextStyle.stripValue.tinted(ink(of: row))
        let value = TextLine(
            PlainText.fit(row.valueLabel, valueStyle, width: columns.valueWidth),
            at: Position(x: columns.valuesRight, y: baseline),
            valueStyle,
            anchor: .end
        )
        let label = PlainText.fit(row.label, .strip, width: max(30, value.box.min.x - margin - 8))
        let rate = PlainText.fit(row.perDayText, .strip, width: columns.width - columns.ratesLeft - margin)
        return [
            .text(TextLine(label, at: Position(x: margin, y: baseline), .strip)),
            .text(value),
            .text(TextLine(rate, at: Position(x: columns.ratesLeft, y: baseline), .strip)),
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
    }

    /// Name and number above the days, the rate at the other end where it has room.
    private func stackedWords(_ row: PeriodStrip.Row, middle: Double) -> [MapScene.Node] {
        let baseline = middle - 12
        let valueStyle = TextStyle.stripValue.tinted(ink(of: row))
        // Screens round the widths of letters up.
        let room = 0.97 * (columns.axisRight - margin)
        let value = PlainText.fit(row.valueLabel, valueStyle, width: 0.75 * room)
        let label = PlainText.fit(row.label, .strip, width: room - TextWidth.of(" " + value, valueStyle))
        let name = TextLine(
            [(label, .strip), (value, valueStyle)],
            at: Position(x: margin, y: baseline),
            anchor: .start
        )
        let rate = TextLine(
            PlainText.clean(row.perDayText),
            at: Position(x: columns.axisRight, y: baseline),
            .date,
            anchor: .end
        )
        return [.text(name)] + (rate.box.min.x > name.box.max.x + 8 ? [.text(rate)] : [])
    }

    /// The days of all numbers, over the bars.
    private func commonDays() -> MapScene.Node {
        let words = language("all of them for *", language.days(DayText.range(first...last)))
        return .text(TextLine(words, at: Position(x: axisLeft, y: top + columns.datesBaseline), .date))
    }

    /// A bar as long as the number is large; the far end of a range is pale, and what may be more has an open end.
    private func size(_ row: PeriodStrip.Row, middle: Double) -> [MapScene.Node] {
        let ink = ink(of: row)
        let values = strip.rows.compactMap { $0.quantity.map { max($0.value, $0.rangeEnd ?? 0) } }
        guard let quantity = row.quantity, let largest = values.max(), largest > 0 else { return [] }
        // Room for an open end.
        let length = columns.axisRight - axisLeft - 16
        func x(_ value: Int64) -> Double { axisLeft + length * Double(max(0, value)) / Double(largest) }
        func bar(_ from: Double, _ to: Double, _ paint: Paint) -> MapScene.Node {
            .shape(.rectangle(Rectangle(x: from, y: middle - 5, width: to - from, height: 10)), paint)
        }
        let end = x(quantity.value)
        // What is less than it says has no length of its own.
        let isMost = quantity.qualifier == .upTo || quantity.qualifier == .lessThan
        let paint: Paint = isMost ? .fill(ink, opacity: 0.15).stroked(ink, 1.2) : .fill(ink)
        var nodes = [bar(axisLeft, max(end, axisLeft + 1), paint)]
        if let high = quantity.rangeEnd { nodes.append(bar(end, x(high), .fill(ink, opacity: 0.25))) }
        if quantity.qualifier == .moreThan || quantity.qualifier == .atLeast {
            let open = [Position(x: end + 2, y: middle), Position(x: end + 16, y: middle)]
            nodes.append(.shape(.lines([open]), .stroke(ink, 3, dash: [5, 4])))
        }
        return nodes
    }

    /// The bar of the days.
    private func days(_ row: PeriodStrip.Row, middle: Double) -> [MapScene.Node] {
        let ink = ink(of: row)
        var nodes: [MapScene.Node] = []
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

    /// The event, what dashes mean, and how many rows are not there.
    private var captionCount: Int {
        (strip.more > 0 ? 1 : 0) + (shownEvent == nil ? 0 : 1) + (hasOpenDays ? 1 : 0)
    }

    private var hasOpenDays: Bool { strip.rows.contains { !$0.period.isExact } }

    private var shownEvent: PeriodStrip.Event? {
        strip.event.flatMap { $0.day >= first && $0.day <= last && !strip.isRanking ? $0 : nil }
    }

    private func captions() -> [MapScene.Node] {
        var nodes: [MapScene.Node] = []
        var baseline = rowsBottom + 10
        func add(_ line: TextLine) {
            nodes.append(.text(line))
            if isStacked { baseline += 14 }
        }
        if let event = shownEvent {
            let x = left(of: event.day)
            // Where words stand above the bars the line is drawn at the bars alone.
            let spans =
                isStacked
                ? strip.rows.indices.map { index in
                    let middle = top + columns.firstMiddle + Double(index) * columns.rowPitch
                    return (middle - 8, middle + 8)
                } : [(top + 36, rowsBottom - 2)]
            let lines = spans.map { [Position(x: x, y: $0.0), Position(x: x, y: $0.1)] }
            nodes.append(.shape(.lines(lines), .stroke(.ink, 1, dash: [2, 3])))
            let text = PlainText.fit(event.label, .date, width: isStacked ? columns.width - 2 * margin : 260)
            let width = TextWidth.of(text, .date)
            let start = min(max(axisLeft, x - width / 2), columns.axisRight + (isStacked ? 0 : 10) - width)
            add(TextLine(text, at: Position(x: start, y: baseline), .date))
        }
        if hasOpenDays {
            let words = strip.openDaysNote.isEmpty ? language("Dashed: day not certain") : strip.openDaysNote
            let x = isStacked ? margin : columns.ratesLeft
            let text = PlainText.fit(words, .date, width: columns.width - x - margin)
            add(TextLine(text, at: Position(x: x, y: baseline), .date))
        }
        if strip.more > 0 {
            add(TextLine(language("and * more", "\(strip.more)"), at: Position(x: margin, y: baseline), .date))
        }
        return nodes
    }
}
