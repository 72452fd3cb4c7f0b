import BorderAtlas
import BorderCore
import BorderGeometry

extension Panel {
    /// Everything under the marks: water, ground, borders.
    var groundLayers: [MapScene.Layer] {
        let entered = enteredCountries
        let sea = MapScene.Layer("sea", "Sea", [.shape(.rectangle(plane.frame), .fill(.sea))])
        let graticule = MapScene.Layer(
            "graticule",
            "Graticule",
            content.isSeries || request.isDetail
                ? [] : [.shape(.lines(Graticule.lines(on: plane)), .stroke(.grat, 0.7))]
        )
        let countries = base.grounds.map { ground -> MapScene.Node in
            let ink: Ink =
                ground.code == content.focusCountry ? .origin : entered.contains(ground.code) ? .dest : .land
            return .shape(.areas(ground.rings), .fill(ink), id: "country-\(ground.code)")
        }
        var lakes: [MapScene.Node] = []
        if !base.lakes.isEmpty {
            lakes.append(.shape(.areas(base.lakes), .fill(.sea)))
            lakes.append(.shape(.lines(base.lakeShores), .stroke(.coast, request.isZoom ? 0.4 : 0.5)))
        }
        return [
            sea, graticule, MapScene.Layer("countries", "Countries", countries),
            MapScene.Layer("lakes", "Lakes", lakes), MapScene.Layer("borders", "Borders", borderNodes(flows)),
        ]
    }

    /// Countries into which something is counted on any map of the sheet.
    var enteredCountries: Set<CountryCode> {
        var entered: Set<CountryCode> = []
        for flow in sheet.flows {
            if let code = flow.route.to.country { entered.insert(code) }
            if flow.opposite != nil, let code = flow.route.from.country { entered.insert(code) }
            if case .set(let id) = flow.route.to { entered.formUnion(atlas.members(ofCountrySet: id)) }
        }
        return entered
    }

    private func borderNodes(_ flows: [PlacedFlow]) -> [MapScene.Node] {
        var covered: [BorderCode: Ink] = [:]
        for flow in flows { if let code = flow.coveredBorder { covered[code] = flow.ink } }
        if let zoom = zoomBorder, covered[zoom] == nil { covered[zoom] = .ink }
        var ordinary: [[Position]] = []
        var ofFocus: [[Position]] = []
        var contested: [[Position]] = []
        for code in base.borders.keys.sorted() where covered[code] == nil {
            var settled = base.borders[code] ?? []
            if let disputed = base.disputed[code] {
                settled.removeAll(where: disputed.contains)
                contested += LineJoining.join(disputed)
            }
            let lines = LineJoining.join(settled)
            if let focus = content.focusCountry, code.has(focus) {
                ofFocus.append(contentsOf: lines)
            } else {
                ordinary.append(contentsOf: lines)
            }
        }
        var nodes: [MapScene.Node] = []
        func add(_ lines: [[Position]], _ paint: Paint, _ id: String) {
            var paint = paint
            paint.isRound = true
            if !lines.isEmpty { nodes.append(.shape(.lines(lines), paint, id: id)) }
        }
        add(LineJoining.join(base.coasts), .stroke(.coast, 0.6), "coast")
        add(ordinary, .stroke(.border, request.isZoom ? 0.8 : 0.6), "borders-other")
        add(ofFocus, .stroke(.borderFocus, 1.2), "borders-focus")
        add(contested, .stroke(.borderFocus, 0.9, dash: [4, 3]), "borders-disputed")
        // All casings first, so that none cuts a line it meets.
        let codes = covered.keys.sorted()
        let joined = codes.map { LineJoining.join(base.borders[$0] ?? []) }
        for lines in joined { add(lines, .stroke(.paper, 4.4), "") }
        for (code, lines) in zip(codes, joined) {
            add(lines, .stroke(covered[code] ?? .ink, 2.2), "border-\(code)")
        }
        return nodes
    }
}
