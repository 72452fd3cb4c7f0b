import BorderAtlas
import BorderCore
import BorderGeometry

extension Panel {
    /// Numbers and states first: they are what the map is for. What has no room for its words is told under the map,
    /// by a number that stands in its place where that has room; the first of them follows those that are taken.
    mutating func labelFlowsAndStatuses(after keys: Int) {
        var without: [(sign: String, told: String, flow: PlacedFlow?, centre: Position, reach: Double)] = []
        func lack(_ flow: PlacedFlow) {
            without.append((flow.mark.signID, Panel.told(flow.mark, content), flow, flow.centre, flow.reach))
        }
        let rows = BorderRows(layout: self, flows: flows, statuses: statuses)
        var inRows = rows?.markIds ?? []
        var rowLeaders: [(sign: String, node: MapScene.Node)] = []
        var crowded: Set<String> = []
        for row in rows?.requests ?? [] {
            let sign = row.forms.first?.sign ?? ""
            if !row.forms.contains(where: { placer.tryPlacing($0, air: 0) }) { crowded.insert(sign) }
            if let leader = row.leader { rowLeaders.append((sign, leader)) }
        }
        // Half of a row says half of the truth: what has no room in rows has words like any other.
        for sign in crowded { placer.takeOff(sign) }
        leaders += rowLeaders.filter { !crowded.contains($0.sign) }.map(\.node)
        for flow in flows where crowded.contains(flow.mark.signID) { inRows.remove(flow.mark.id) }
        for status in statuses where crowded.contains(status.mark.signID) { inRows.remove(status.mark.id) }
        let countries = Set(flows.flatMap { [$0.mark.route.to.country, $0.mark.route.from.country] }.compactMap { $0 })
        let places = CalloutPlaces(on: base, raster, in: plane.frame, of: countries) { [clutter] in
            Panel.penalty($0, clutter)
        }
        // The largest numbers first, whatever signs they have: a small one never has the room that they want.
        let order = flows.indices.sorted {
            (flows[$0].mark.size?.value ?? -1, $1) > (flows[$1].mark.size?.value ?? -1, $0)
        }
        for flow in order.map({ flows[$0] }) where !inRows.contains(flow.mark.id) {
            // Which sign it is the legend says, and which place the maps beside it.
            if content.isSeries, !flow.mark.hasNumber { continue }
            if !place(flow, places, anywhere: flow.mark.isAmongLargest(of: flows)), flow.mark.hasNumber { lack(flow) }
        }
        for status in statuses where !inRows.contains(status.mark.id) {
            if !placer.place(forms(of: status, places), air: 1) {
                let reach = status.sign == .words ? 3 : StatusDrawing.reach
                without.append((status.mark.signID, status.mark.told, nil, status.position, reach))
            }
        }
        for (index, mark) in without.enumerated() {
            guard keys + index < Footer.mostUnlabelled else {
                if let flow = mark.flow { leftOut.append((flow.mark, "without room for a label")) }
                continue
            }
            let number = "\(keys + keyed.count + 1)"
            if let flow = mark.flow, words.hasRoomForKey(flow) {
                let baseline = flow.centre.y + TextWidth.baselineOffset(.keyInside)
                let line = TextLine(
                    number,
                    at: Position(x: flow.centre.x, y: baseline),
                    .keyInside,
                    anchor: .middle
                )
                keysInside.append((mark.sign, [line]))
            } else {
                let candidates = [mark.reach, mark.reach + 8].flatMap { reach in
                    PointLabel.candidates([(number, .key)], around: mark.centre, radius: reach, gap: 1.5) { [clutter] in
                        Panel.penalty($0, clutter)
                    }
                }
                let request = LabelRequest(text: number, candidates: candidates, sign: mark.sign)
                guard placer.tryPlacing(request, air: 0.5, movesOthers: false) else {
                    unlabelled.append(mark.told)
                    continue
                }
            }
            keyed.append(mark.told)
        }
    }

    /// Places the words of a number and of its way back; neither where one of them has no room.
    private mutating func place(_ flow: PlacedFlow, _ places: CalloutPlaces, anywhere isAnywhere: Bool) -> Bool {
        func forms(
            _ lines: [[CalloutWords.Line]],
            toward direction: Position?,
            on country: CountryCode?
        ) -> some Sequence<LabelRequest> {
            // Small maps have little ground, and the largest numbers must be read: one that stands on the wrong ground
            // is better than its key.
            let grounds = (content.isSeries || isAnywhere) && country != nil ? [country, nil] : [country]
            // One of the largest is set small only where it has no room anywhere.
            let shortest = isAnywhere && lines.count > 1 ? [lines.dropLast(), lines.suffix(1)] : [lines[...]]
            let ways = shortest.flatMap { lines in grounds.map { (Array(lines), $0) } }
            return ways.lazy.flatMap { lines, ground in
                Panel.forms(lines, sign: flow.mark.signID) { lines, distance in
                    places.candidates(
                        lines,
                        distance,
                        around: flow.centre,
                        reach: flow.reach,
                        toward: direction,
                        on: ground
                    )
                }
            }
        }
        let route = flow.mark.route
        // Both ways together enter no country more than the other.
        let ground = flow.mark.ground(beside: flow.part)
        guard placer.place(forms(words.forms(of: flow), toward: flow.direction, on: ground), air: 1) else {
            return false
        }
        let back = words.returnForms(of: flow)
        guard !back.isEmpty else { return true }
        let direction = flow.direction.map { Position(x: -$0.x, y: -$0.y) }
        if placer.place(forms(back, toward: direction, on: route.from.country), air: 1) { return true }
        placer.remove(flow.mark.signID)
        return false
    }

    /// Title and notes beside a sign, and the title alone.
    private func forms(of status: PlacedStatus, _ places: CalloutPlaces) -> some Sequence<LabelRequest> {
        let lines = words.lines(of: status.mark)
        let reach = status.sign == .words ? 3 : StatusDrawing.reach
        return Panel.forms([lines, lines.filter { $0.style == .statusName }], sign: status.mark.signID) {
            lines,
            distance in
            places.candidates(lines, distance, around: status.position, reach: reach, toward: nil, on: nil)
                .map { candidate in
                    var candidate = candidate
                    candidate.cost += nearness(candidate.boxes)
                    return candidate
                }
        }
    }

    /// Every way of writing some words, each close by before farther off, made when its turn comes.
    private static func forms(
        _ lines: [[CalloutWords.Line]],
        sign: String,
        _ candidates: @escaping ([CalloutWords.Line], CalloutPlaces.Distance) -> [LabelRequest.Candidate]
    ) -> some Sequence<LabelRequest> {
        let ways = lines.flatMap { lines in [CalloutPlaces.Distance.near, .far].map { (lines, $0) } }
        return ways.lazy.map { lines, distance in
            LabelRequest(
                text: lines.map(\.text).joined(separator: " "),
                candidates: candidates(lines, distance),
                sign: sign
            )
        }
    }

    /// Words close to a disc would be read as its own.
    private func nearness(_ boxes: [Rectangle]) -> Double {
        flows.contains { flow in boxes.contains { $0.distance(to: flow.centre) < flow.reach + 14 } } ? 0.3 : 0
    }

    /// A little for every line a label lies on.
    static func penalty(_ boxes: [Rectangle], _ clutter: Busyness) -> Double {
        min(1.2, boxes.reduce(0) { $0 + clutter.count(in: $1) } * 0.012)
    }
}
