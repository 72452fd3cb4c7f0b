import BorderAtlas
import BorderCore
import BorderGeometry

extension Panel {
    /// Numbers that stand inside their discs.
    func insideLabels(_ flows: [PlacedFlow]) -> [(sign: String, lines: [TextLine])] {
        flows.filter { words.isInside($0) && !placer.droppedSigns.contains($0.mark.signID) }.map { flow in
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
            count: request.isZoom ? request.profile.cities.zoom : request.profile.cities.overview
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
            let candidates = PointLabel.candidates(lines, around: position, radius: 2.5, gap: 3.5) { [clutter] in
                Panel.penalty($0, clutter)
            }
            let dot = Rectangle(min: position, max: position).insetBy(-3)
            guard !placer.isCovered(dot) else { continue }
            let request = LabelRequest(text: city.name, candidates: candidates)
            // A city never drives a number away.
            guard placer.tryPlacing(request, air: 3, movesOthers: false) else { continue }
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
    mutating func labelCountries() {
        let named = Set(sheet.flows.map(\.headline))
        let large = base.grounds.indices.sorted { base.grounds[$0].area > base.grounds[$1].area }
        for index in large {
            let ground = base.grounds[index]
            let name = PlainText.clean(countryName(ground.code))
            let isZoomSide = zoomBorder?.has(ground.code) ?? false
            guard !named.contains(name) || isZoomSide, ground.area > 500 else { continue }
            let isFocus = ground.code == content.focusCountry || isZoomSide
            let sums = raster.sums(of: index)
            let big = request.isZoom ? request.profile.focusName.zoom : request.profile.focusName.overview
            let styles: [TextStyle] = isFocus ? [big, .country, .smallCountry] : [.country, .smallCountry]
            let text = name.inCapitals
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
        placer.tryPlacing(request, air: 8, movesOthers: false) || placer.tryPlacing(request, movesOthers: false)
    }
}
