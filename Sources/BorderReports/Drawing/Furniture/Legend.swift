import BorderCore
import BorderGeometry

/// What the signs of a map mean: nested circles and one row for every sign that is used, none for others.
struct Legend {
    /// One sign with its words.
    private struct Row {
        let text: String
        let draw: (Position) -> [MapScene.Node]
    }

    static let width = 208.0
    private let title: String
    private let language: MapLanguage
    private let scale: DiscScale?
    private let rows: [Row]
    /// Whether the smallest circle stands for a number in the main direction.
    private let ink: Ink

    init(
        title: String,
        language: MapLanguage = .english,
        flows: [PlacedFlow],
        signs: Set<StatusDrawing.Sign>,
        scales: MarkScales,
        names: (FlowMark) -> (to: String, from: String)
    ) {
        (self.title, self.language) = (title, language)
        // Nothing but zeros has no circles.
        scale = scales.discs.flatMap { $0.legendValues.isEmpty ? nil : $0 }
        ink = flows.first { $0.mark.quantity != nil }?.ink ?? .out
        var rows: [Row] = []
        let hasDiscs = flows.contains { $0.arrow == nil && $0.mark.quantity != nil }
        for (ink, text) in Legend.ways(flows, names, language) {
            rows.append(
                Row(text: text) { at in
                    hasDiscs
                        ? Legend.half(at, ink, isLeft: ink == .out) : ArrowDrawing.sample(at: at, width: 2, ink)
                }
            )
        }
        rows += Legend.arrows(flows, scales.arrows, language)
        let wayless = flows.filter { $0.mark.quantity != nil && !$0.mark.waylessWords.isEmpty }
        for words in Set(wayless.map(\.mark.waylessWords)).sorted() {
            rows.append(
                Row(text: words) { at in
                    [.shape(.circle(centre: at, radius: 6.5), .fill(.both, opacity: 0.9))]
                }
            )
        }
        // Of arrows the words say how they are worded.
        let discs = flows.filter { $0.arrow == nil }
        func any(_ test: (PlacedFlow) -> Bool) -> Ink? { discs.first(where: test)?.ink }
        if let ink = any({ $0.tip != nil && $0.hasPointer }) {
            rows.append(Row(text: language("points the way")) { Legend.pointer($0, ink) })
        }
        if let ink = any(\.hasOpenRing) {
            rows.append(
                Row(text: language("“more than” that number")) { at in
                    [.shape(.circle(centre: at, radius: 8), .stroke(ink, 1.4, dash: [3, 3]))]
                }
            )
        }
        func qualified(_ words: String, _ qualifiers: [Qualifier]) {
            let flow = discs.first { flow in flow.mark.quantity.map { qualifiers.contains($0.qualifier) } ?? false }
            guard let flow, let quantity = flow.mark.quantity else { return }
            rows.append(
                Row(text: language(words)) { at in
                    DiscDrawing.worded(quantity, .circle(centre: at, radius: 6.5), flow.ink, 6.5)
                }
            )
        }
        qualified("about that number", [.about, .nearly, .rounded])
        qualified("at most that number", [.upTo, .lessThan])
        if let ink = any({ $0.highRadius != nil }) {
            rows.append(
                Row(text: language("between two numbers")) { at in
                    [
                        .shape(.circle(centre: at, radius: 8), .fill(ink, opacity: 0.25).stroked(ink, 1)),
                        .shape(.circle(centre: at, radius: 5), .fill(ink, opacity: 0.9)),
                    ]
                }
            )
        }
        if let ink = any({ !$0.conflictingRadii.isEmpty }) {
            rows.append(
                Row(text: language("other numbers of the same")) { at in
                    [.shape(.circle(centre: at, radius: 8), .stroke(ink, 1))]
                }
            )
        }
        if let ink = any({ $0.mark.basis == .derived }) {
            rows.append(Row(text: language("computed, not reported")) { at in Legend.hatched(at, ink) })
        }
        if let ink = any({ $0.mark.basis == .modelled }) {
            rows.append(Row(text: language("estimated, not reported")) { at in Legend.hatched(at, ink) })
        }
        if let ink = any({ $0.coveredBorder != nil }) {
            rows.append(
                Row(text: language("border the number covers")) { at in
                    let line = [Position(x: at.x - 9, y: at.y), Position(x: at.x + 9, y: at.y)]
                    return [.shape(.lines([line]), .stroke(ink, 2.2, round: true))]
                }
            )
        }
        if flows.contains(where: { $0.mark.quantity != nil && !$0.points.isEmpty }) {
            rows.append(Row(text: language("crossing point")) { [DiscDrawing.point(at: $0)] })
        }
        for sign in StatusDrawing.Sign.allCases where sign != .words && signs.contains(sign) {
            rows.append(Row(text: language(sign.legendText)) { StatusDrawing.nodes(sign, at: $0) })
        }
        if flows.contains(where: { $0.mark.quantity == nil }) {
            let hasWithheld = flows.contains { $0.mark.isWithheld }
            rows.append(
                Row(text: language(hasWithheld ? "no data, or withheld" : "no data")) { [DiscDrawing.noData(at: $0)] }
            )
        }
        let small = discs.contains { flow in
            guard let scale = scales.discs, let value = flow.mark.size?.value, value > 0 else { return false }
            return scale.trueRadius(value) < DiscScale.smallestRadius
        }
        if small, let scale = scales.discs {
            let smallInk = ink
            rows.append(
                Row(text: language("fewer than *", language.number(NumberWords.grouped(scale.smallestShown)))) { at in
                    [.shape(.circle(centre: at, radius: DiscScale.smallestRadius), .fill(smallInk, opacity: 0.9))]
                }
            )
        }
        self.rows = rows
    }

    /// How wide an arrow is for how many; none where there are no arrows.
    private static func arrows(_ flows: [PlacedFlow], _ scale: ArrowScale?, _ language: MapLanguage) -> [Row] {
        guard let scale, let ink = flows.first(where: { $0.arrow != nil })?.ink else { return [] }
        var rows = [Row(text: language("from country to country")) { ArrowDrawing.sample(at: $0, width: 2, ink) }]
        for value in scale.legendValues {
            rows.append(
                Row(text: language.number(NumberWords.grouped(value))) {
                    ArrowDrawing.sample(at: $0, width: scale.width(value), ink)
                }
            )
        }
        let values = flows.filter { $0.arrow != nil }.compactMap { $0.mark.size?.value }
        if values.contains(where: { scale.trueWidth($0) < ArrowScale.smallestWidth }) {
            let words = language("fewer than *", language.number(NumberWords.grouped(scale.smallestShown)))
            rows.append(Row(text: words) { ArrowDrawing.sample(at: $0, width: ArrowScale.smallestWidth, ink) })
        }
        if flows.contains(where: { $0.arrow?.leavesMap ?? false }) {
            rows.append(
                Row(text: language("to the edge: off the map")) { ArrowDrawing.sample(at: $0, width: 2, ink) }
            )
        }
        if flows.contains(where: { $0.arrow != nil && $0.isComputed }) {
            rows.append(
                Row(text: language("computed or estimated")) {
                    ArrowDrawing.sample(at: $0, width: 2, ink, isDashed: true)
                }
            )
        }
        return rows
    }

    /// What the two colours of ways mean, where both are used.
    private static func ways(
        _ flows: [PlacedFlow],
        _ names: (FlowMark) -> (to: String, from: String),
        _ language: MapLanguage
    ) -> [(ink: Ink, text: String)] {
        var ends: [Ink: (into: Set<String>, outOf: Set<String>)] = [:]
        for flow in flows where flow.mark.hasNumber && !flow.mark.isBothWays {
            let (to, from) = names(flow.mark)
            if flow.mark.quantity != nil {
                ends[flow.ink, default: ([], [])].into.insert(to)
                ends[flow.ink, default: ([], [])].outOf.insert(from)
            }
            guard flow.oppositeRadius != nil else { continue }
            let other: Ink = flow.ink == .out ? .into : .out
            ends[other, default: ([], [])].into.insert(from)
            ends[other, default: ([], [])].outOf.insert(to)
        }
        guard ends.count > 1 else { return [] }
        let inks = [Ink.out, .into].filter { ends[$0] != nil }
        let named = inks.compactMap { ink -> String? in
            guard let (into, outOf) = ends[ink] else { return nil }
            if into.count == 1, let one = into.first { return language("into *", language.withArticle(one)) }
            if outOf.count == 1, let one = outOf.first { return language("out of *", language.withArticle(one)) }
            return nil
        }
        // A name is no opposite of a size.
        if named.count == inks.count { return zip(inks, named).map { ($0, $1) } }
        return inks.map { ($0, language($0 == .out ? "the larger way" : "the other way")) }
    }

    var isEmpty: Bool { rows.isEmpty && scale == nil }

    private var circlesHeight: Double { scale.map { 2 * $0.legendRadius + 20 } ?? 4 }

    /// The title, as many lines as it takes: what it says last is what the signs count.
    private func titleLines(_ width: Double) -> [String] { PlainText.wrap(title, .legendTitle, width: width, lines: 4) }

    /// What the title takes beyond its first line.
    private func moreTitle(_ width: Double) -> Double { 16 * Double(max(0, titleLines(width).count - 1)) }

    private func lines(of row: Row, width: Double) -> [String] {
        PlainText.wrap(row.text, .legendEntry, width: width - 26, lines: 4)
    }

    /// What one row takes.
    private func height(of row: Row, width: Double) -> Double {
        20 + 14 * Double(max(0, lines(of: row, width: width).count - 1))
    }

    private static let innerWidth = width - 24

    var height: Double {
        24 + moreTitle(Legend.innerWidth) + circlesHeight
            + rows.reduce(0) { $0 + height(of: $1, width: Legend.innerWidth) }
    }

    /// The shapes with the upper left corner of the block at a position.
    func nodes(at corner: Position, onPanel: Bool) -> [MapScene.Node] {
        var nodes: [MapScene.Node] = []
        if onPanel {
            let box = Rectangle(x: corner.x, y: corner.y, width: Legend.width, height: height)
            nodes.append(.shape(.rectangle(box), .fill(.paper, opacity: 0.9)))
        }
        let left = corner.x + 12
        let top = corner.y + moreTitle(Legend.innerWidth)
        nodes += heading(at: Position(x: left, y: corner.y + 20), width: Legend.innerWidth)
        if let scale { nodes.append(contentsOf: circles(scale, left: left, top: top + 34)) }
        var y = top + 24 + circlesHeight + 6
        for row in rows {
            nodes.append(contentsOf: self.row(row, at: Position(x: left, y: y), width: Legend.innerWidth))
            y += height(of: row, width: Legend.innerWidth)
        }
        return nodes
    }

    private func heading(at position: Position, width: Double) -> [MapScene.Node] {
        titleLines(width).enumerated().map { index, line in
            .text(TextLine(line, at: Position(x: position.x, y: position.y + 16 * Double(index)), .legendTitle))
        }
    }

    private func row(_ row: Row, at left: Position, width: Double) -> [MapScene.Node] {
        row.draw(Position(x: left.x + 9, y: left.y))
            + lines(of: row, width: width).enumerated().map { index, line in
                let y = left.y + 4 + 14 * Double(index)
                return .text(TextLine(line, at: Position(x: left.x + 26, y: y), .legendEntry))
            }
    }

    // MARK: Below the map

    /// The px that nested circles and their values take from left to right.
    private static let circlesWidth = 176.0
    private static let columnWidth = 190.0

    /// The columns of rows beside the circles, on a page of some width.
    private func columns(_ width: Double) -> (left: Double, count: Int, pitch: Double) {
        let left = scale == nil ? 0 : Legend.circlesWidth
        let count = max(1, Int((width - left) / Legend.columnWidth))
        return (left, count, (width - left) / Double(count))
    }

    /// Where each row stands in a band: its column, and how far below the first.
    private func places(_ width: Double) -> [(column: Int, y: Double)] {
        let (_, count, pitch) = columns(width)
        let lines = (rows.count + count - 1) / count
        var y = 0.0
        return rows.enumerated().map { index, row in
            if index % max(1, lines) == 0 { y = 0 }
            defer { y += height(of: row, width: pitch - 8) }
            return (index / max(1, lines), y)
        }
    }

    /// The height of the legend as a band.
    func bandHeight(width: Double) -> Double {
        let pitch = columns(width).pitch
        let lowest = zip(rows, places(width)).map { $1.y + height(of: $0, width: pitch - 8) }.max() ?? 0
        return 30 + moreTitle(width) + max(circlesHeight - 8, lowest) + 10
    }

    /// The shapes as a band below the map: circles on the left, rows beside them.
    func band(at corner: Position, width: Double) -> [MapScene.Node] {
        var nodes = heading(at: Position(x: corner.x, y: corner.y + 22), width: width)
        let top = corner.y + moreTitle(width)
        if let scale {
            nodes.append(contentsOf: circles(scale, left: corner.x - 46 + scale.legendRadius, top: top + 34))
        }
        let (left, _, pitch) = columns(width)
        for (row, place) in zip(rows, places(width)) {
            let at = Position(x: corner.x + left + Double(place.column) * pitch, y: top + 42 + place.y)
            nodes.append(contentsOf: self.row(row, at: at, width: pitch - 8))
        }
        return nodes
    }

    /// Circles that share their lowest point, with dotted leaders to their values.
    private func circles(_ scale: DiscScale, left: Double, top: Double) -> [MapScene.Node] {
        let bottom = top + 2 * scale.legendRadius
        let x = left + 46
        var values = scale.legendValues
        // Labels nearer than 12 px run into each other.
        func crown(_ value: Int64) -> Double { bottom - 2 * scale.trueRadius(value) }
        if values.count == 3, crown(values[1]) - crown(values[0]) < 12 || crown(values[2]) - crown(values[1]) < 12 {
            values.remove(at: 1)
        }
        if values.count == 2, crown(values[1]) - crown(values[0]) < 12 { values.removeLast() }
        var nodes: [MapScene.Node] = []
        for (index, value) in values.enumerated() {
            let r = scale.trueRadius(value)
            let isLast = index == values.count - 1 && index > 0
            let paint = isLast ? Paint.fill(ink, opacity: 0.9).stroked(.ink2, 1) : .stroke(.ink2, 1)
            nodes.append(.shape(.circle(centre: Position(x: x, y: bottom - r), radius: r), paint))
            let y = crown(value)
            let leader = [Position(x: x + 2, y: y), Position(x: left + 100, y: y)]
            nodes.append(.shape(.lines([leader]), .stroke(.ink2, 0.8, dash: [2, 2])))
            nodes.append(
                .text(
                    TextLine(
                        language.number(NumberWords.grouped(value)),
                        at: Position(x: left + 106, y: y + 4),
                        .legendEntry
                    )
                )
            )
        }
        return nodes
    }

    private static func half(_ at: Position, _ ink: Ink, isLeft: Bool) -> [MapScene.Node] {
        let (top, bottom) = (Position(x: at.x, y: at.y - 8), Position(x: at.x, y: at.y + 8))
        let outline = Outline(
            start: isLeft ? bottom : top,
            edges: [.arc(radius: 8, isLong: false, isClockwise: true, to: isLeft ? top : bottom)]
        )
        return [.shape(.outline(outline), .fill(ink, opacity: 0.9))]
    }

    /// A disc with its pointer, turned to the right.
    private static func pointer(_ at: Position, _ ink: Ink) -> [MapScene.Node] {
        let centre = Position(x: at.x - 1.5, y: at.y)
        let (foot, height) = (2.4, 6.0)
        let outline = Outline(
            start: Position(x: centre.x + height, y: centre.y + foot),
            edges: [
                .arc(
                    radius: 6.5,
                    isLong: true,
                    isClockwise: true,
                    to: Position(x: centre.x + height, y: centre.y - foot)
                ),
                .line(to: Position(x: centre.x + 11, y: centre.y)),
            ]
        )
        return [.shape(.outline(outline), .fill(ink, opacity: 0.9))]
    }

    private static func hatched(_ at: Position, _ ink: Ink) -> [MapScene.Node] {
        let lines = [-4.0, 0, 4].map { offset in
            [Position(x: at.x + offset - 4, y: at.y + 4), Position(x: at.x + offset + 4, y: at.y - 4)]
        }
        return [
            .shape(.circle(centre: at, radius: 7), .fill(ink, opacity: 0.9)),
            .shape(.lines(lines), .stroke(.paper, 1)),
        ]
    }
}
