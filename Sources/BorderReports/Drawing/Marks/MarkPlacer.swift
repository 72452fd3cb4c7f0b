import BorderAtlas
import BorderCore
import BorderGeometry

/// A state of a place with its place on the canvas.
struct PlacedStatus {
    let mark: StatusMark
    let position: Position
    let sign: StatusDrawing.Sign
}

/// Gives the marks of a map their places on one plane.
struct MarkPlacer {
    let content: MapContent
    let atlas: Atlas
    let finder: SiteFinder

    init(_ content: MapContent, atlas: Atlas, plane: MapPlane, base: BaseMap) {
        self.content = content
        self.atlas = atlas
        finder = SiteFinder(atlas: atlas, plane: plane, base: base)
    }

    /// Numbers with their places, largest first, so that small ones lie on top; and those without a place.
    func flows(_ scales: MarkScales) -> (placed: [PlacedFlow], nowhere: [FlowMark]) {
        let scale = scales.discs ?? DiscScale(largestValue: 1, largestRadius: 36)
        var nowhere: [FlowMark] = []
        let nodes = nodes()
        var taken = crossingSites().map { (centre: $0, radius: 6.0) }
        taken += nodes.sorted { $0.key < $1.key }.map { ($0.value, 6.0) }
        var placed: [PlacedFlow] = []
        // Large discs choose their places first.
        let order = content.flows.indices.sorted {
            (content.flows[$0].size?.value ?? -1, $1) > (content.flows[$1].size?.value ?? -1, $0)
        }
        for mark in order.map({ content.flows[$0] }) where !mark.isArrow {
            var found = finder.site(of: mark.place)
            if let anchor = mark.anchorCrossing, let at = finder.site(of: .crossing(anchor)) {
                found = at
            } else if case .border = mark.place, let line = found?.line {
                let radius = mark.size.map { scale.radius($0.value) } ?? PlacedFlow.noDataRadius
                found?.position = clearMiddle(of: line, radius: radius + 8, of: taken)
            } else if let site = found, !site.isPoint, site.line == nil, case .country(let code) = mark.place {
                let radius = mark.size.map { scale.radius($0.value) } ?? PlacedFlow.noDataRadius
                found?.position = clearGround(of: code, near: site.position, radius: radius + 8, of: taken)
            }
            guard let site = found else {
                nowhere.append(mark)
                continue
            }
            let flow = PlacedFlow(
                mark,
                at: site,
                direction: direction(of: mark, at: site),
                scale: scale,
                coveredBorder: coveredBorder(of: mark),
                ink: ink(of: mark)
            )
            taken.append((flow.centre, flow.reach))
            placed.append(flow)
        }
        var arrows: [PlacedFlow] = []
        let kept = taken.map { (place: $0.centre, radius: $0.radius) }
        for mark in order.map({ content.flows[$0] }) where mark.isArrow {
            if let arrow = arrow(for: mark, nodes, scales.arrows, among: arrows.compactMap(\.arrow), kept) {
                arrows.append(PlacedFlow(mark, arrow, wordsBeside: part(of: mark), ink: ink(of: mark)))
            } else {
                nowhere.append(mark)
            }
        }
        for index in placed.indices where !placed[index].mark.hasNumber && placed[index].site.isPoint {
            let centre = placed[index].centre
            placed[index].isCovered = placed.contains {
                $0.mark.quantity != nil && $0.centre.distance(to: centre) < $0.radius
            }
        }
        // Small signs lie on large ones, and discs on arrows.
        return (arrows + placed.sorted { ($0.reach, $1.mark.id) > ($1.reach, $0.mark.id) }, nowhere)
    }

    /// The way into the country entered; of a number on the ground of a country nothing tells whence it came.
    private func direction(of mark: FlowMark, at site: Site) -> Position? {
        if mark.isBothWays { return nil }
        switch mark.place {
        case .crossing, .group, .border: return finder.direction(at: site, along: mark.route)
        case .country, .region, .countrySet, .ownRegion: return nil
        }
    }

    /// The ends of all arrows.
    private func nodes() -> [CountryCode: Position] {
        let ends = content.flows.filter(\.isArrow).flatMap { [$0.route.from.country, $0.route.to.country] }
        return Dictionary(
            uniqueKeysWithValues: Set(ends.compactMap { $0 }).compactMap { code in
                finder.node(of: code).map { (code, $0) }
            }
        )
    }

    /// Where the words of an arrow stand: at its far end where all leave or enter one country, else at its middle.
    private func part(of mark: FlowMark) -> Arrow.Part {
        guard let focus = content.focusCountry else { return .middle }
        if mark.route.from == .country(focus) { return .head }
        return mark.route.to == .country(focus) ? .tail : .middle
    }

    /// The arrow of a number, bent so that it is in the way of the least.
    private func arrow(
        for mark: FlowMark,
        _ nodes: [CountryCode: Position],
        _ scale: ArrowScale?,
        among others: [Arrow],
        _ kept: [(place: Position, radius: Double)]
    ) -> Arrow? {
        guard let first = mark.route.from.country.flatMap({ nodes[$0] }),
            let last = mark.route.to.country.flatMap({ nodes[$0] }), let width = mark.size?.value, let scale,
            let (start, end) = ends(first, last)
        else { return nil }
        let leavesMap = ![first, last].allSatisfy(finder.plane.frame.contains)
        let ways = Arrow.bends.enumerated().compactMap { index, bend -> (cost: Double, arrow: Arrow)? in
            let arrow = Arrow(from: start, to: end, width: scale.width(width), bend: bend, wordsBeside: part(of: mark))
            return arrow.map { arrow in
                var arrow = arrow
                arrow.leavesMap = leavesMap
                return (arrow.cost(among: others, nodes: kept, in: finder.plane.frame) + 0.4 * Double(index), arrow)
            }
        }
        return ways.min { $0.cost < $1.cost }?.arrow
    }

    /// The two ends of an arrow on the map: one that lies off it at its edge, and two that lie too near to each other a
    /// little apart.
    private func ends(_ one: Position, _ other: Position) -> (start: Position, end: Position)? {
        let frame = finder.plane.frame
        var (start, end) = (one, other)
        guard let seen = [start, end].first(where: frame.contains) else { return nil }
        func moved(_ place: Position) -> Position {
            if frame.contains(place) { return place }
            // Room for its words beyond the head.
            return frame.insetBy(24).clip(line: [seen, place]).last?.last ?? seen
        }
        (start, end) = (moved(start), moved(end))
        let length = start.distance(to: end)
        guard length < Arrow.shortest else { return (start, end) }
        guard length > 0.2 else { return nil }
        let along = Position(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
        let middle = start.interpolated(to: end, 0.5)
        return (middle.moved(along, -Arrow.shortest / 2), middle.moved(along, Arrow.shortest / 2))
    }

    /// Where crossings with marks of their own stand.
    private func crossingSites() -> [Position] {
        var places = content.flows.map(\.place)
        for status in content.statuses { if case .place(let place) = status.site { places.append(place) } }
        return places.compactMap { place in
            if case .crossing = place { finder.site(of: place)?.position } else { nil }
        }
    }

    /// The place on a line nearest to its middle where a disc of `radius` touches nothing that is there already; the
    /// middle where there is none in the inner part of the line.
    private func clearMiddle(
        of line: Polyline,
        radius: Double,
        of taken: [(centre: Position, radius: Double)]
    ) -> Position {
        for step in 0...64 {
            let shift = Double((step + 1) / 2) * (step % 2 == 0 ? 1 : -1) / 160
            let position = line.position(at: line.length * (0.5 + shift))
            if taken.allSatisfy({ $0.centre.distance(to: position) >= radius + $0.radius }) { return position }
        }
        return line.position(at: line.length / 2)
    }

    /// The place on a country's ground, nearest to its middle, where a disc of `radius` touches nothing that is there
    /// already; the middle where there is none.
    private func clearGround(
        of code: CountryCode,
        near middle: Position,
        radius: Double,
        of taken: [(centre: Position, radius: Double)]
    ) -> Position {
        func isClear(_ position: Position) -> Bool {
            taken.allSatisfy { $0.centre.distance(to: position) >= radius + $0.radius }
        }
        if isClear(middle) { return middle }
        for distance in stride(from: 10.0, through: 150, by: 10) {
            for turn in 0..<12 {
                let position = middle.moved(Position(x: 1, y: 0).turned(Double(turn) * .pi / 6), distance)
                if isClear(position), finder.base.country(at: position) == code { return position }
            }
        }
        return middle
    }

    /// The border whose whole length a number covers.
    private func coveredBorder(of mark: FlowMark) -> BorderCode? {
        guard mark.quantity != nil else { return nil }
        switch mark.place {
        case .border(let code): return atlas.arcs(ofBorder: code).isEmpty ? nil : code
        case .group(let id):
            let group = atlas.group(id)
            return group?.coverage == .whole ? group?.border : nil
        case .crossing, .country, .region, .countrySet, .ownRegion: return nil
        }
    }

    /// Out of the focus country, or out of the first flow's origin, is one colour; the way back is the other; both
    /// together are a third.
    private func ink(of mark: FlowMark) -> Ink {
        if mark.isBothWays { return .both }
        if content.isOfManyBorders { return .out }
        let origin = content.focusCountry.map(Territory.country) ?? content.flows.first?.route.from
        guard let origin, mark.route.from != origin else { return .out }
        return mark.route.to == origin ? .into : .out
    }

    /// States with their places; a sign inside a disc moves to its rim, signs that would touch are merged.
    func statuses(among flows: [PlacedFlow]) -> (placed: [PlacedStatus], nowhere: [StatusMark]) {
        var placed: [PlacedStatus] = []
        var nowhere: [StatusMark] = []
        for mark in content.statuses {
            let site: Site?
            switch mark.site {
            case .place(let place): site = finder.site(of: place)
            case .position(let position): site = finder.site(of: position)
            }
            guard let site else {
                nowhere.append(mark)
                continue
            }
            let sign = StatusDrawing.Sign(mark)
            var position = site.position
            for flow in flows where flow.mark.quantity != nil && flow.centre.distance(to: position) < flow.reach + 6 {
                let rim = Position(x: 1, y: 0).turned(-42 * .pi / 180)
                position = flow.centre.moved(rim, flow.reach + 2)
            }
            guard finder.plane.frame.insetBy(StatusDrawing.reach + 1).contains(position) else {
                nowhere.append(mark)
                continue
            }
            // Two equal signs within 14 px say no more than one.
            let isRepeated = placed.contains { $0.sign == sign && $0.position.distance(to: position) < 14 }
            if let other = placed.first(where: { $0.sign != sign && $0.position.distance(to: position) < 18 }),
                sign != .words, other.sign != .words
            {
                position = Position(x: other.position.x + 19, y: other.position.y)
            }
            placed.append(PlacedStatus(mark: mark, position: position, sign: isRepeated ? .words : sign))
        }
        return (placed, nowhere)
    }
}
