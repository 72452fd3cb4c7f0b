import BorderAtlas
import BorderCore
import BorderGeometry

extension MapLayout {
    /// Numbers and states first: they are what the map is for.
    mutating func labelFlowsAndStatuses(
        _ flows: [PlacedFlow],
        _ statuses: [PlacedStatus],
        leaders: inout [MapScene.Node]
    ) {
        let rows = BorderRows(layout: self, flows: flows, statuses: statuses)
        let inRows = rows?.markIds ?? []
        if let rows {
            for row in rows.requests where placer.tryPlacing(row.label, air: 0) || placer.place(row.shorter, air: 0) {
                if let leader = row.leader { leaders.append(leader) }
            }
        }
        for flow in flows where !inRows.contains(flow.mark.id) {
            place(callout(for: flow), orShorter: callout(for: flow, withNotes: false))
            if let request = returnCallout(for: flow) {
                place(request, orShorter: returnCallout(for: flow, withNotes: false) ?? request)
            }
        }
        for status in statuses where !inRows.contains(status.mark.id) {
            placer.place(label(for: status, among: flows), air: 1)
        }
        // A number without its name, or a name without its number, is told under the map.
        for flow in flows where placer.droppedSigns.contains(flow.mark.signID) && flow.mark.hasNumber {
            unlabelled.append(flow.mark.told)
        }
        let untold = unlabelled.dropFirst(Footer.mostUnlabelled).count
        if untold > 0 {
            for flow in flows.filter({ placer.droppedSigns.contains($0.mark.signID) && $0.mark.hasNumber })
                .suffix(untold)
            { account.leaveOut(flow.mark, because: "without room for a label") }
        }
    }

    /// Places a label, without its notes where they leave it no room.
    private mutating func place(_ request: LabelRequest, orShorter shorter: LabelRequest) {
        if !placer.tryPlacing(request, air: 1) { placer.place(shorter, air: 1) }
    }

    /// Whether the number fits into its disc.
    func hasInsideLabel(_ flow: PlacedFlow) -> Bool {
        guard flow.radius >= 24, flow.oppositeRadius == nil, !flow.mark.valueLabel.isEmpty,
            !flow.site.isPoint, flow.site.members.isEmpty, let quantity = flow.mark.quantity,
            quantity.qualifier != .upTo, quantity.qualifier != .lessThan, flow.mark.basis != .derived,
            flow.mark.basis != .modelled
        else { return false }
        return TextWidth.of(flow.mark.valueLabel, .insideDisc) <= 1.8 * flow.radius
    }

    /// Numbers that stand inside their discs.
    func insideLabels(_ flows: [PlacedFlow]) -> [(sign: String, lines: [TextLine])] {
        flows.filter { hasInsideLabel($0) && !placer.droppedSigns.contains($0.mark.signID) }.map { flow in
            let y = flow.centre.y + TextWidth.baselineOffset(.insideDisc)
            let line = TextLine(
                PlainText.clean(flow.mark.valueLabel),
                at: Position(x: flow.centre.x, y: y),
                .insideDisc,
                anchor: .middle
            )
            return (flow.mark.signID, [line])
        }
    }

    /// All labels; what is written about one sign is a group, so that whoever asks for the words finds the number.
    static func labelNodes(_ labels: [(sign: String, lines: [TextLine])]) -> [MapScene.Node] {
        var nodes: [MapScene.Node] = []
        var lines: [String: [TextLine]] = [:]
        for label in labels { lines[label.sign, default: []] += label.lines }
        for label in labels {
            if label.sign.isEmpty {
                nodes += label.lines.map(MapScene.Node.text)
            } else if let all = lines.removeValue(forKey: label.sign) {
                nodes.append(.group(id: SceneIdentifiers.label(of: label.sign), title: "", all.map(MapScene.Node.text)))
            }
        }
        return nodes
    }

    /// Name, number and notes beside a disc, best on the side the flow enters.
    private func callout(for flow: PlacedFlow, withNotes: Bool = true) -> LabelRequest {
        var lines: [(text: String, style: TextStyle)] = []
        let isSmall = flow.mark.quantity == nil || isOneOfMany(flow)
        lines.append(
            (
                PlainText.fit(flow.mark.headline, isSmall ? .statusName : .calloutName, width: 240),
                isSmall ? .statusName : .calloutName
            )
        )
        if flow.mark.quantity == nil {
            lines.append((flow.mark.labelWithoutDisc, .calloutNote))
        } else if !hasInsideLabel(flow), !flow.mark.valueLabel.isEmpty {
            let style = valueStyle(of: flow).tinted(flow.ink)
            lines.append((PlainText.fit(flow.mark.valueLabel, style, width: 240), style))
        }
        for note in flow.mark.noteLines.prefix(withNotes ? 3 : 0) {
            lines.append((PlainText.fit(note, .calloutNote, width: 240), .calloutNote))
        }
        return callout(lines, around: flow, toward: flow.direction, into: flow.mark.route.to.country)
    }

    /// The number of the other direction, on the side of the country it enters.
    private func returnCallout(for flow: PlacedFlow, withNotes: Bool = true) -> LabelRequest? {
        guard flow.oppositeRadius != nil, !flow.mark.oppositeLabel.isEmpty, let direction = flow.direction else {
            return nil
        }
        let other: Ink = flow.ink == .out ? .into : .out
        let style = valueStyle(of: flow).tinted(other)
        var lines = [(text: PlainText.fit(flow.mark.oppositeLabel, style, width: 240), style: style)]
        // Where there are many the legend tells the colours.
        if !isOneOfMany(flow), let country = flow.mark.route.from.country {
            lines.append((PlainText.fit("into \(countryName(country))", .calloutNote, width: 240), .calloutNote))
        }
        for note in flow.mark.oppositeNoteLines.prefix(withNotes ? 3 : 0) {
            lines.append((PlainText.fit(note, .calloutNote, width: 240), .calloutNote))
        }
        return callout(
            lines,
            around: flow,
            toward: Position(x: -direction.x, y: -direction.y),
            into: flow.mark.route.from.country
        )
    }

    /// Whether a number is one of the crossings of a zoom, and set small for that.
    private func isOneOfMany(_ flow: PlacedFlow) -> Bool {
        guard request.isZoom else { return content.flows.count > 12 }
        return if case .crossing = flow.mark.place { content.flows.count > 3 } else { false }
    }

    private func valueStyle(of flow: PlacedFlow) -> TextStyle {
        isOneOfMany(flow) ? .crossingValue : .calloutValue
    }

    private func callout(
        _ lines: [(text: String, style: TextStyle)],
        around flow: PlacedFlow,
        toward direction: Position?,
        into country: CountryCode?
    ) -> LabelRequest {
        let lines = lines.filter { !$0.text.isEmpty }
        let text = lines.map(\.text).joined(separator: " ")
        // Where there is no room close by, a little farther is better than nowhere.
        let reaches = [flow.reach, flow.reach + max(8, flow.pointerHeight), flow.reach + 24]
        let candidates = reaches.enumerated().flatMap { index, reach in
            PointLabel.candidates(
                lines,
                around: flow.centre,
                radius: reach,
                gap: 5,
                preferred: direction,
                penalty: { penalty($0) + foreignness($0, to: country) + Double(index) * 0.12 }
            )
        }
        return LabelRequest(text: text, candidates: candidates, sign: flow.mark.signID)
    }

    /// Title and notes beside a sign.
    private func label(for status: PlacedStatus, among flows: [PlacedFlow]) -> LabelRequest {
        var lines: [(text: String, style: TextStyle)] = []
        if !status.mark.title.isEmpty {
            lines.append((PlainText.fit(status.mark.title, .statusName, width: 220), .statusName))
        }
        for note in status.mark.noteLines.prefix(3) {
            lines.append((PlainText.fit(note, .calloutNote, width: 220), .calloutNote))
        }
        lines.removeAll { $0.text.isEmpty }
        let radius = status.sign == .words ? 3.0 : StatusDrawing.reach
        let candidates = [radius, radius + 14].flatMap { reach in
            PointLabel.candidates(
                lines,
                around: status.position,
                radius: reach,
                gap: 4,
                penalty: { penalty($0) + nearness($0, to: flows) + (reach - radius) * 0.02 }
            )
        }
        return LabelRequest(
            text: lines.map(\.text).joined(separator: " "),
            candidates: candidates,
            sign: status.mark.signID
        )
    }

    /// A country's name does not belong on another country's ground.
    private func foreignness(_ boxes: [Rectangle], to country: CountryCode?) -> Double {
        guard let country, let box = Rectangle(around: boxes.flatMap { [$0.min, $0.max] }),
            let ground = base.country(at: box.centre), ground != country
        else { return 0 }
        return 0.7
    }

    /// Words close to a disc would be read as its own.
    private func nearness(_ boxes: [Rectangle], to flows: [PlacedFlow]) -> Double {
        flows.contains { flow in boxes.contains { $0.distance(to: flow.centre) < flow.reach + 14 } } ? 0.3 : 0
    }

    /// A little for every line a label lies on.
    private func penalty(_ boxes: [Rectangle]) -> Double {
        min(1.2, boxes.reduce(0) { $0 + clutter.count(in: $1) } * 0.012)
    }

    /// The cities of this map. Marks' labels had better not cover the largest.
    mutating func chooseCities(
        _ flows: [PlacedFlow],
        _ statuses: [PlacedStatus]
    ) -> [(city: City, position: Position)] {
        let marks =
            flows.map { (centre: $0.centre, radius: $0.reach + $0.pointerHeight) }
            + statuses.map { (centre: $0.position, radius: StatusDrawing.reach + 4) }
        let chosen = CityChoice.choose(
            from: atlas.cities,
            on: plane,
            avoiding: marks,
            preferring: enteredCountries.union(content.focusCountry.map { [$0] } ?? []),
            count: request.isZoom ? 12 : 16
        )
        for (_, position) in chosen.prefix(8) {
            clutter.add(Rectangle(min: position, max: position).insetBy(-6), weight: 4)
        }
        clutter.sumUp()
        return chosen
    }

    /// Cities: their signs, and their names where there is room. A city without room for its name is left out.
    mutating func labelCities(_ chosen: [(city: City, position: Position)]) -> [MapScene.Node] {
        var nodes: [MapScene.Node] = []
        for (city, position) in chosen {
            let lines = [(text: PlainText.fit(city.name, .city, width: 160), style: TextStyle.city)]
            let candidates = PointLabel.candidates(lines, around: position, radius: 2.5, gap: 3.5) { penalty($0) }
            let dot = Rectangle(min: position, max: position).insetBy(-3)
            guard !placer.isCovered(dot) else { continue }
            guard placer.tryPlacing(LabelRequest(text: city.name, candidates: candidates), air: 3) else { continue }
            placer.avoid(.box(dot))
            if city.isCapital {
                let square = Rectangle(min: position, max: position).insetBy(-2.2)
                nodes.append(.shape(.rectangle(square), .fill(.ink2).stroked(.paper, 0.8)))
            } else {
                nodes.append(.shape(.circle(centre: position, radius: 2), .fill(.ink2).stroked(.paper, 0.8)))
            }
        }
        return nodes
    }

    /// Country names on their own ground, the focus country large.
    mutating func labelCountries(_ flows: [PlacedFlow]) {
        let named = Set(flows.map(\.mark.headline))
        let large = base.grounds.indices.sorted { base.grounds[$0].area > base.grounds[$1].area }
        for index in large {
            let ground = base.grounds[index]
            let name = PlainText.clean(countryName(ground.code))
            let isZoomSide = zoomBorder?.has(ground.code) ?? false
            guard !named.contains(name) || isZoomSide, ground.area > 500 else { continue }
            let isFocus = ground.code == content.focusCountry || isZoomSide
            let sums = raster.sums(of: index)
            let big = request.isZoom ? TextStyle.focusCountryZoom : .focusCountry
            let styles: [TextStyle] = isFocus ? [big, .country, .smallCountry] : [.country, .smallCountry]
            let text = name.uppercased()
            for style in styles {
                var candidates = AreaName.candidates(text, style, on: sums, raster: raster)
                if candidates.isEmpty, style.size == 10 {
                    // A small country's name may reach over its border a little.
                    candidates = AreaName.candidates(text, style, on: sums, raster: raster, leastShare: 0.72)
                }
                if tryPlacingWide(LabelRequest(text: name, candidates: candidates)) { break }
            }
        }
    }

    /// Sea names on water.
    mutating func labelSeas() {
        let water = raster.sums(of: -1)
        for sea in Sea.known {
            let candidates = SeaName.candidates(sea, on: water, plane: plane)
            tryPlacingWide(LabelRequest(text: sea.name, candidates: candidates))
        }
    }

    /// Names of areas stand well off everything else where they can.
    @discardableResult
    private mutating func tryPlacingWide(_ request: LabelRequest) -> Bool {
        placer.tryPlacing(request, air: 8) || placer.tryPlacing(request)
    }
}
