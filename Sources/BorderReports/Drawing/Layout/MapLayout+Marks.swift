import BorderAtlas
import BorderCore
import BorderGeometry

/// A state of a place with its place on the canvas.
struct PlacedStatus {
    let mark: StatusMark
    let position: Position
    let sign: StatusDrawing.Sign
}

extension MapLayout {
    /// The scale of all discs; `nil` where no number is drawn.
    func discScale() -> DiscScale? {
        var values: [Int64] = []
        for flow in content.flows {
            values += [flow.quantity?.value, flow.quantity?.rangeEnd, flow.opposite?.value].compactMap { $0 }
            if case .conflicting(let others) = flow.basis { values += others }
        }
        guard let largest = values.max() else { return nil }
        let radius = request.isZoom ? 36.0 : request.width >= 900 ? 44 : 36
        return DiscScale(largestValue: largest, largestRadius: radius)
    }

    /// Numbers with their places, largest first, so that small ones lie on top.
    mutating func placeFlows(scale: DiscScale?) -> [PlacedFlow] {
        let scale = scale ?? DiscScale(largestValue: 1, largestRadius: 36)
        var taken = crossingSites().map { (centre: $0, radius: 6.0) }
        var placed: [PlacedFlow] = []
        // Large discs choose their places first.
        let order = content.flows.indices.sorted {
            (content.flows[$0].quantity?.value ?? -1, $1) > (content.flows[$1].quantity?.value ?? -1, $0)
        }
        for mark in order.map({ content.flows[$0] }) {
            var found = finder.site(of: mark.place)
            if let anchor = mark.anchorCrossing, let at = finder.site(of: .crossing(anchor)) {
                found = at
            } else if case .border = mark.place, let line = found?.line {
                let radius = mark.quantity.map { scale.radius($0.value) } ?? PlacedFlow.noDataRadius
                found?.position = clearMiddle(of: line, radius: radius + 8, of: taken)
            }
            guard let site = found else {
                unplaced.append(mark.headline)
                account.leaveOut(mark, because: "without a position on the map")
                if mark.hasNumber { nowhere.append(mark.told) }
                continue
            }
            let flow = PlacedFlow(
                mark,
                at: site,
                direction: mark.isBothWays ? nil : finder.direction(at: site, along: mark.route),
                scale: scale,
                coveredBorder: coveredBorder(of: mark),
                ink: ink(of: mark)
            )
            taken.append((flow.centre, flow.reach))
            placed.append(flow)
        }
        return placed.sorted { ($0.reach, $1.mark.id) > ($1.reach, $0.mark.id) }
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

    /// The border whose whole length a number covers.
    private func coveredBorder(of mark: FlowMark) -> BorderCode? {
        guard mark.quantity != nil else { return nil }
        switch mark.place {
        case .border(let code): return code
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
    mutating func placeStatuses(among flows: [PlacedFlow]) -> [PlacedStatus] {
        var placed: [PlacedStatus] = []
        for mark in content.statuses {
            let site: Site?
            switch mark.site {
            case .place(let place): site = finder.site(of: place)
            case .position(let position): site = finder.site(of: position)
            }
            guard let site else {
                unplaced.append(mark.title)
                continue
            }
            let sign = StatusDrawing.Sign(mark)
            var position = site.position
            for flow in flows where flow.mark.quantity != nil && flow.centre.distance(to: position) < flow.reach + 6 {
                let rim = Position(x: 1, y: 0).turned(-42 * .pi / 180)
                position = flow.centre.moved(rim, flow.reach + 2)
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
        return placed
    }

    /// Fills the raster that tells quiet ground from busy.
    mutating func countBusyness(_ flows: [PlacedFlow], _ statuses: [PlacedStatus]) {
        clutter.add(base.coasts)
        clutter.add(base.lakeShores)
        for code in base.borders.keys.sorted() { clutter.add(base.borders[code] ?? []) }
        busyness = clutter
        for code in Set(flows.compactMap(\.coveredBorder)).sorted() {
            busyness.add(base.borders[code] ?? [], weight: 6)
        }
        for flow in flows {
            let box = Rectangle(min: flow.centre, max: flow.centre)
            busyness.add(box.insetBy(-flow.reach - 8), weight: 20)
            // A callout will want to stand near.
            busyness.add(box.insetBy(-flow.reach - 90), weight: 0.1)
        }
        for status in statuses {
            busyness.add(Rectangle(min: status.position, max: status.position).insetBy(-14), weight: 20)
            busyness.add(Rectangle(min: status.position, max: status.position).insetBy(-70), weight: 0.1)
        }
        busyness.sumUp()
    }

    /// Keeps labels off a number's disc and pointer.
    mutating func avoid(_ flow: PlacedFlow) {
        placer.avoid(.circle(centre: flow.centre, radius: flow.reach + 1))
        if let tip = flow.tip { placer.avoid(.line([flow.centre, tip], clearance: 4)) }
    }

    /// One group a number, with its sentence.
    func flowNodes(_ flows: [PlacedFlow]) -> [MapScene.Node] {
        flows.map { flow in
            .group(id: flow.mark.signID, title: flow.mark.spoken, DiscDrawing.nodes(for: flow))
        }
    }

    /// One group a sign, with its sentence.
    func statusNodes(_ statuses: [PlacedStatus]) -> [MapScene.Node] {
        statuses.filter { $0.sign != .words }.map { status in
            .group(
                id: status.mark.signID,
                title: status.mark.spoken,
                StatusDrawing.nodes(status.sign, at: status.position)
            )
        }
    }
}
