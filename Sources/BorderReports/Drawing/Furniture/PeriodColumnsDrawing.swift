import BorderCore
import BorderGeometry

/// Draws numbers over time under the map: all rows on one axis of days and one scale.
struct PeriodColumnsDrawing {
    private let columns: PeriodColumns
    private let language: MapLanguage
    private let profile: LayoutProfile
    private let top: Double
    private let right: Double
    /// The left edge of the first day.
    private let left: Double
    private let days: ClosedRange<Day>
    private let dayWidth: Double

    /// The height of the largest number.
    private static let mostHeight = 44.0
    private static let rowPitch = 72.0

    /// `nil` where there is no column.
    init?(_ columns: PeriodColumns, width: Double, top: Double, profile: LayoutProfile, language: MapLanguage) {
        guard let days = columns.days else { return nil }
        (self.columns, self.top, self.profile, self.language, self.days) = (columns, top, profile, language, days)
        right = width - profile.margin
        // Names stand beside the columns, or above them where there is no room.
        let names = columns.rows.map { TextWidth.of($0.label, .strip) }.max() ?? 0
        left = profile.hasStripColumns ? min(0.35 * width, max(200, profile.margin + names + 16)) : profile.margin
        dayWidth = (right - left) / Double(days.lowerBound.distance(to: days.upperBound) + 1)
    }

    private var rowsTop: Double { top + (profile.hasStripColumns ? 46 : 74) }

    /// From the edge of what is above to the last caption.
    var height: Double { rowsTop - top + Double(columns.rows.count) * Self.rowPitch + Double(captions.count) * 15 }

    private func x(_ day: Day) -> Double { left + Double(days.lowerBound.distance(to: day)) * dayWidth }

    /// The shapes and words.
    func nodes() -> [MapScene.Node] {
        let heading = Position(x: profile.margin, y: top + 28)
        var nodes: [MapScene.Node] = [
            .text(TextLine(language("Numbers over time"), at: heading, .stripHeading))
        ]
        nodes += axis(top + (profile.hasStripColumns ? 28 : 58))
        let largest = columns.rows.map(\.largest).max() ?? 0
        for (index, row) in columns.rows.enumerated() {
            nodes += self.row(row, base: rowsTop + Double(index + 1) * Self.rowPitch - 8, largest: max(1, largest))
        }
        for (index, caption) in captions.enumerated() {
            let y = rowsTop + Double(columns.rows.count) * Self.rowPitch + 10 + 15 * Double(index)
            nodes.append(.text(TextLine(caption, at: Position(x: profile.margin, y: y), .date)))
        }
        return nodes
    }

    private func axis(_ baseline: Double) -> [MapScene.Node] {
        PeriodAxis(
            first: days.lowerBound,
            last: days.upperBound,
            dayWidth: dayWidth,
            ofDays: columns.unit == .day || columns.unit == .week,
            language: language
        ).ticks.flatMap { tick -> [MapScene.Node] in
            let at = Position(x: x(tick.day) + (tick.isStart ? 0 : dayWidth / 2), y: baseline)
            let word = TextLine(tick.text, at: at, .date, anchor: tick.isStart ? .start : .middle)
            guard let month = tick.month else { return [.text(word)] }
            let above = Position(x: word.box.min.x, y: baseline - 13)
            return [.text(word), .text(TextLine(month, at: above, .date))]
        }
    }

    private func row(_ row: PeriodColumns.Row, base: Double, largest: Int64) -> [MapScene.Node] {
        let ink: Ink = row.isReturn ? .into : .out
        func height(_ value: Int64) -> Double { Self.mostHeight * Double(max(0, value)) / Double(largest) }
        let line = [Position(x: left, y: base), Position(x: right, y: base)]
        var nodes: [MapScene.Node] = [.shape(.lines([line]), .stroke(.rule, 0.8))]
        let air = min(
            2,
            0.12 * dayWidth
                * Double(row.columns.first.map { $0.days.lowerBound.distance(to: $0.days.upperBound) + 1 } ?? 1)
        )
        for column in row.columns {
            let (from, to) = (x(column.days.lowerBound) + air, x(column.days.upperBound) + dayWidth - air)
            func bar(_ low: Double, _ high: Double, _ paint: Paint) -> MapScene.Node {
                .shape(
                    .rectangle(Rectangle(x: from, y: base - high, width: max(0.4, to - from), height: high - low)),
                    paint
                )
            }
            // Zero is a number: it has a line of its own.
            let value = max(0.8, height(column.quantity.value))
            nodes.append(bar(0, value, column.isPart ? .fill(ink, opacity: 0.5) : .fill(ink)))
            if let end = column.quantity.rangeEnd { nodes.append(bar(value, height(end), .fill(ink, opacity: 0.25))) }
        }
        return nodes + words(of: row, ink, base: base, height: height)
    }

    /// The name, and the number of the highest column above it.
    private func words(
        of row: PeriodColumns.Row,
        _ ink: Ink,
        base: Double,
        height: (Int64) -> Double
    ) -> [MapScene.Node] {
        var nodes: [MapScene.Node] = []
        let room = profile.hasStripColumns ? left - profile.margin - 12 : 0.6 * (right - left)
        let at = Position(x: profile.margin, y: profile.hasStripColumns ? base - 4 : base - Self.mostHeight - 14)
        nodes.append(.text(TextLine(PlainText.fit(row.label, .strip, width: room), at: at, .strip)))
        guard
            let highest = row.columns.max(by: {
                ($0.quantity.value, $1.days.lowerBound) < ($1.quantity.value, $0.days.lowerBound)
            })
        else { return nodes }
        let centre = (x(highest.days.lowerBound) + x(highest.days.upperBound) + dayWidth) / 2
        let half = TextWidth.of(highest.label, .stripValue) / 2
        let top = base - height(max(highest.quantity.value, highest.quantity.rangeEnd ?? 0)) - 4
        // Above the name where it would run into it.
        let middle = min(right - half, max(left + half, centre))
        nodes.append(
            .text(
                TextLine(
                    highest.label,
                    at: Position(x: middle, y: top),
                    TextStyle.stripValue.tinted(ink),
                    anchor: .middle
                )
            )
        )
        return nodes
    }

    /// What is not there, and what pale columns mean.
    private var captions: [String] {
        var captions: [String] = []
        let all = columns.rows.flatMap(\.columns)
        if all.contains(where: \.isPart) {
            captions.append("Pale: not all days of the \(columns.unit.rawValue) are counted")
        }
        if !columns.more.isEmpty {
            let names = columns.more.prefix(40).joined(separator: ", ") + (columns.more.count > 40 ? ", …" : "")
            let words = "\(language("and * more", "\(columns.more.count)")): \(names)"
            captions += PlainText.wrap(words, .date, width: 0.96 * (right - profile.margin), lines: 8)
        }
        if columns.without > 0 {
            captions.append(
                "\(columns.without.counted("number")) without days, or of more than one \(columns.unit.rawValue), in no column"
            )
        }
        return captions
    }
}
