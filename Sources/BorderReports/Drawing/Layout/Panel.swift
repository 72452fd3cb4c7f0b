import BorderAtlas
import BorderCore
import BorderGeometry

/// One map of a sheet while it is being laid out: its frame, plane and base map, and what places its labels.
struct Panel {
    /// Its own marks, with the words that are of all.
    let content: MapContent
    /// All that is on the sheet.
    let sheet: MapContent
    let atlas: Atlas
    let request: FrameRequest
    let plane: MapPlane
    let base: BaseMap
    /// Numbers with their places.
    let flows: [PlacedFlow]
    /// States with theirs.
    let statuses: [PlacedStatus]
    let words: CalloutWords
    var placer: LabelPlacer
    /// Lines, marks and the room their labels want: where furniture had better not stand.
    var busyness: Busyness
    /// Lines and cities alone: where labels had better not stand.
    var clutter: Busyness
    var raster: GroundRaster
    /// Marks without a place on this map, by name.
    private let unplaced: [String]
    /// Numbers that have no place or no words on it, and why.
    var leftOut: [(mark: FlowMark, reason: String)] = []
    /// Numbers and states for whose words there was no room, told under the map by the numbers of a key.
    var keyed: [String] = []
    /// Those of them for whose key there was no room either.
    var unlabelled: [String] = []
    /// Numbers of the key that stand on discs.
    var keysInside: [(sign: String, lines: [TextLine])] = []
    /// Marks of numbers without a place on it.
    let lost: [FlowMark]
    /// Numbers and states without a place on the map.
    let nowhere: [String]
    private var cities: [MapScene.Node] = []
    /// Lines from signs to words that stand away from them.
    var leaders: [MapScene.Node] = []
    /// Boxes of what stands apart.
    var cutouts: [MapScene.Node] = []
    private(set) var legendNodes: [MapScene.Node] = []
    private(set) var locator: [MapScene.Node] = []
    private(set) var scaleBar: (nodes: [MapScene.Node], label: TextLine, box: Rectangle)?

    /// A map with its own marks, on ground that was drawn for it and its like.
    init(
        _ content: MapContent,
        on sheet: MapContent,
        _ ground: MarkFraming.Fitted,
        _ numbers: MarkFraming.Numbers,
        atlas: Atlas,
        request: FrameRequest,
        words: CalloutWords
    ) {
        (self.content, self.sheet, self.atlas, self.request) = (content, sheet, atlas, request)
        (plane, base, raster) = (ground.plane, ground.base, ground.raster)
        let marks = MarkPlacer(content, atlas: atlas, plane: plane, base: base)
        let (statuses, lostStates) = marks.statuses(among: numbers.placed)
        (flows, self.statuses) = (numbers.placed, statuses)
        var words = words
        words.covered = CalloutWords.covered(flows)
        self.words = words
        lost = numbers.nowhere
        for mark in lost { leftOut.append((mark, "without a position on the map")) }
        unplaced = lost.map(\.headline) + lostStates.map(\.title)
        nowhere = lost.filter(\.hasNumber).map { Panel.told($0, content) } + lostStates.map(\.told)
        placer = LabelPlacer(frame: plane.frame)
        busyness = Busyness(plane.frame)
        clutter = Busyness(plane.frame)
    }

    /// Gives everything its place. Order matters: what is placed first is not covered by what comes later.
    ///
    /// - Parameters:
    ///   - legend: what stands in a corner of the map; `nil` where it stands elsewhere.
    ///   - hasOwnGround: whether it is the first map of the sheet on its ground, which carries what is alike for all.
    ///   - details: the parts that stand apart at a larger scale.
    ///   - keys: how many numbers of the key are taken.
    /// - Throws: a failure of PROJ.
    mutating func place(
        _ legend: Legend?,
        hasOwnGround: Bool,
        details: [DetailMaps.Detail] = [],
        after keys: Int
    ) throws(GeometryError) {
        countBusyness(flows, statuses)
        for detail in details { cutOut(detail.box, detail.letter) }
        for flow in flows { avoid(flow) }
        for status in statuses where status.sign != .words {
            placer.avoid(.circle(centre: status.position, radius: StatusDrawing.reach + 1))
        }
        for code in Set(flows.compactMap(\.coveredBorder)).union(zoomBorder.map { [$0] } ?? []).sorted() {
            for line in base.borders[code] ?? [] { placer.avoid(.line(line, clearance: 3)) }
        }
        scaleBar = hasOwnGround ? try ScaleBar.draw(on: plane, in: content.language) : nil
        if let box = scaleBar?.box { placer.avoid(.box(box)) }
        if let legend { legendNodes = placeLegend(legend, scaleBar: scaleBar?.box) }
        locator = try placeLocator()

        let chosen = chooseCities(flows, statuses)
        labelFlowsAndStatuses(after: keys)
        leaders += placer.leaders.map { .shape(.lines([$0]), .stroke(.ink3, 0.8)) }
        cities = labelCities(chosen)
        if hasOwnGround { labelCountries() }
        if !content.isSeries { labelSeas() }
    }

    // MARK: What it gives

    /// Its marks over their ground.
    var markLayers: [MapScene.Layer] {
        regionLayers() + [
            MapScene.Layer("flows", "Flows", flowNodes(flows)),
            MapScene.Layer("status", "Status marks", statusNodes(statuses)),
            MapScene.Layer("cities", "Cities", cities), MapScene.Layer("leaders", "Leaders", leaders),
        ] + (cutouts.isEmpty ? [] : [MapScene.Layer("cutouts", "Boxes of detail maps", cutouts)])
    }

    /// Words with the white outline behind them, the halos first.
    var labelLayers: [MapScene.Layer] {
        var labels = Panel.labelNodes(insideLabels(flows) + keysInside + placer.labels)
        var halos: [TextLine] = placer.lines
        if let label = scaleBar?.label {
            labels.append(.text(label))
            halos.append(label)
        }
        var haloLayer = MapScene.Layer("labels-halo", "Label halos", halos.compactMap(Panel.halo))
        haloLayer.isRepetition = true
        return [haloLayer, MapScene.Layer("labels", "Labels", labels)]
    }

    /// Words and marks for which there was no room.
    var dropped: [String] { placer.dropped + unplaced }

    /// The number with its name for a list, and which of several maps it is missing on.
    static func told(_ mark: FlowMark, _ content: MapContent) -> String {
        content.isSeries ? "\(mark.told) (\(content.panels[0].title))" : mark.told
    }

    /// The border a zoom looks at.
    var zoomBorder: BorderCode? { if case .border(let code) = content.frame { code } else { nil } }

    func countryName(_ code: CountryCode) -> String { atlas.country(code)?.name ?? code.description }

    /// The white outline behind a label.
    private static func halo(_ line: TextLine) -> MapScene.Node? {
        guard line.style.halo > 0 else { return nil }
        var paint = Paint.stroke(.paper, line.style.halo)
        paint.isHalo = true
        return .shape(.text(line), paint)
    }
}
