import BorderAtlas
import BorderCore
import BorderGeometry

/// Labels of a border's crossings in rows: the number next to the border, the name outside it, both sides named.
struct BorderRows {
    /// A label of one side of a row.
    struct Request {
        /// The longest form first.
        let forms: [LabelRequest]
        /// A thin line from the sign to a label that had to move away from it.
        var leader: MapScene.Node?
    }

    /// The labels, one for each side of each row.
    private(set) var requests: [Request] = []
    /// The marks whose labels these are.
    private(set) var markIds: Set<String> = []

    /// One crossing with what is known of it.
    private struct Row {
        let crossing: Crossing
        let centre: Position
        var flow: PlacedFlow?
        var statuses: [PlacedStatus] = []

        var reach: Double {
            max(flow?.reach ?? 0, statuses.contains { $0.sign != .words } ? StatusDrawing.reach : 0, 4)
        }
    }

    private static let pitch = 19.0

    /// Which notes stand in a row: all, those without which its number would be taken for another, or none.
    private enum Notes { case all, kept, none }

    /// The border whose crossings are named in rows; `nil` on maps that are not of one border, and for borders that run
    /// more across the frame than down it: their crossings are labelled as points.
    static func border(of content: MapContent, _ request: FrameRequest, _ base: BaseMap) -> BorderCode? {
        guard request.hasRoomForRows, case .border(let code) = content.frame,
            let border = base.chains(of: code).first,
            let box = Rectangle(around: border.vertices), box.height > box.width
        else { return nil }
        return code
    }

    /// `nil` for maps without rows.
    init?(layout: Panel, flows: [PlacedFlow], statuses: [PlacedStatus]) {
        guard let code = BorderRows.border(of: layout.content, layout.request, layout.base) else { return nil }
        var rows: [String: Row] = [:]
        for flow in flows {
            guard case .crossing(let id) = flow.mark.place, let crossing = layout.atlas.crossing(id),
                crossing.border == code
            else { continue }
            rows[id] = Row(crossing: crossing, centre: flow.centre, flow: flow)
            markIds.insert(flow.mark.id)
        }
        for status in statuses {
            guard case .place(.crossing(let id)) = status.mark.site, let crossing = layout.atlas.crossing(id),
                crossing.border == code
            else { continue }
            rows[id, default: Row(crossing: crossing, centre: status.position)].statuses.append(status)
            markIds.insert(status.mark.id)
        }
        let sorted = rows.values.sorted { ($0.centre.y, $0.crossing.id) < ($1.centre.y, $1.crossing.id) }
        let frame = layout.plane.frame
        let places = RowSpreading.spread(
            sorted.map(\.centre.y),
            pitch: Self.pitch,
            in: (frame.min.y + 14)...max(frame.min.y + 14, frame.max.y - 14)
        )
        let (left, right) = BorderRows.sides(of: code, in: layout)
        let chains = layout.base.chains(of: code)
        let signs = statuses.filter { $0.sign != .words }.map { ($0.position, StatusDrawing.reach) }
        let discs = flows.map { ($0.centre, $0.reach) } + signs
        for (row, y) in zip(sorted, places) {
            let span = BorderRows.span(around: y, chains: chains, discs: discs, row: row)
            add(row, y: y, edge: span.lowerBound, country: left, isLeft: true, layout: layout)
            add(row, y: y, edge: span.upperBound, country: right, isLeft: false, layout: layout)
        }
    }

    /// Which country lies left of the border and which right, by the middle of their visible ground.
    private static func sides(of code: BorderCode, in layout: Panel) -> (CountryCode, CountryCode) {
        func middle(_ country: CountryCode) -> Double {
            let rings = layout.base.ground(of: country)?.rings ?? []
            return Ring.poleOfInaccessibility(of: rings, precision: 8)?.position.x ?? layout.plane.frame.centre.x
        }
        return middle(code.first) <= middle(code.second) ? (code.first, code.second) : (code.second, code.first)
    }

    /// The x range that labels of a row must leave free: border, discs and signs at its height.
    private static func span(
        around y: Double,
        chains: [Polyline],
        discs: [(Position, Double)],
        row: Row
    ) -> ClosedRange<Double> {
        let band = Rectangle(x: -1e5, y: y - 11, width: 2e5, height: 22)
        var low = row.centre.x - (abs(row.centre.y - y) < row.reach + 9 ? row.reach + 8 : 8)
        var high = row.centre.x + (abs(row.centre.y - y) < row.reach + 9 ? row.reach + 8 : 8)
        for chain in chains {
            for part in band.clip(line: chain.vertices) {
                for vertex in part {
                    low = min(low, vertex.x - 7)
                    high = max(high, vertex.x + 7)
                }
            }
        }
        for (centre, reach) in discs where abs(centre.y - y) < reach + 9 && abs(centre.x - row.centre.x) < 200 {
            low = min(low, centre.x - reach - 8)
            high = max(high, centre.x + reach + 8)
        }
        return low...high
    }

    /// One side of a row: the number nearest to the border.
    private mutating func add(
        _ row: Row,
        y: Double,
        edge: Double,
        country: CountryCode,
        isLeft: Bool,
        layout: Panel
    ) {
        func request(_ notes: Notes, width: Double = 240, size: Int = 13) -> LabelRequest {
            let parts = BorderRows.parts(of: row, on: country, layout: layout, notes)
                .map { text, style in
                    var style = style
                    style.size = size
                    return (text: PlainText.fit(text, style, width: width), style: style)
                }
            let position = Position(x: edge, y: y + TextWidth.baselineOffset(.crossingOwn))
            // One text, so that no font lets a name run into its number.
            let line = TextLine(isLeft ? parts.reversed() : parts, at: position, anchor: isLeft ? .end : .start)
            return LabelRequest(
                text: parts.map(\.text).joined(separator: " "),
                candidates: [LabelRequest.Candidate(lines: [line], cost: 0)],
                sign: row.flow?.mark.signID ?? row.statuses.first?.mark.signID ?? ""
            )
        }
        var request = Request(
            forms: [
                request(.all), request(.kept), request(.kept, size: 11), request(.none), request(.none, size: 11),
                request(.none, width: 90, size: 11),
            ]
        )
        let anchor = Position(x: edge + (isLeft ? 3 : -3), y: y)
        let distance = anchor.distance(to: row.centre)
        if distance > row.reach + 18 {
            let start = row.centre.interpolated(to: anchor, (row.reach + 1) / distance)
            request.leader = .shape(.lines([[start, anchor]]), .stroke(.ink3, 0.8))
        }
        requests.append(request)
    }

    /// What one side of a row says, from the border outwards.
    private static func parts(
        of row: Row,
        on country: CountryCode,
        layout: Panel,
        _ notes: Notes
    ) -> [(text: String, style: TextStyle)] {
        let entersHere = row.flow.map { $0.mark.route.to.country == country } ?? false
        // The side people enter is set bold: it is the one whose numbers the map is about.
        let isOwn = row.flow == nil ? country != layout.content.focusCountry : entersHere
        var parts: [(text: String, style: TextStyle)] = []
        if let flow = row.flow {
            let otherInk: Ink = flow.ink == .out ? .into : .out
            if flow.mark.hasNumber {
                let label = entersHere ? flow.mark.valueLabel : flow.mark.oppositeLabel
                let ink = entersHere ? flow.ink : otherInk
                if !label.isEmpty { parts.append((label, TextStyle.crossingValue.tinted(ink))) }
                let lines = entersHere ? flow.mark.noteLines : flow.mark.oppositeNoteLines
                let kept = notes == .none ? 0 : notes == .all ? lines.count : entersHere ? flow.mark.keptNotes : 0
                // A year beside a number would be read as one with it.
                let said = lines.prefix(kept).filter { !$0.isEmpty }.joined(separator: ", ")
                if !label.isEmpty, !said.isEmpty { parts.append(("(\(said))", .crossingOther)) }
            } else if entersHere && row.statuses.isEmpty {
                parts.append((layout.content.language(flow.mark.labelWithoutDisc), .crossingOther))
            }
        }
        if isOwn {
            for status in row.statuses.prefix(1) {
                let words = status.mark.noteLines.first ?? status.mark.effect.rawValue
                parts.append((words, .crossingOther))
            }
        }
        parts.append((row.crossing.name(onSideOf: country), isOwn ? .crossingOwn : .crossingOther))
        return parts
    }
}
