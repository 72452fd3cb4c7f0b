package import BorderAtlas
import BorderCore
import BorderGeometry

extension MapContent {
    /// Places everything: the finished scene of this map.
    ///
    /// - Throws: `MapError` when PROJ cannot be opened, or the frame names a border without a line or a box that is
    ///   none. Marks without a position and labels without room are not errors: the scene lists them.
    package func layOut(with atlas: Atlas, for profile: LayoutProfile = .wide) throws(MapError) -> MapScene {
        let request = try FrameRequest(self, atlas: atlas, profile: profile)
        do {
            var layout = try MapLayout(self, atlas: atlas, request: request)
            return try layout.scene()
        } catch {
            throw .geometry(error)
        }
    }
}

/// One map while it is being laid out.
struct MapLayout {
    let content: MapContent
    let atlas: Atlas
    let request: FrameRequest
    let header: Header
    let plane: MapPlane
    let base: BaseMap
    /// The sizes of discs; `nil` where no number is drawn.
    let scale: DiscScale?
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
    /// What became of every number, once the marks have their places.
    var account: NumberAccount
    /// Numbers and states for whose words there was no room, told under the map by the numbers of a key.
    var keyed: [String] = []
    /// Those of them for whose key there was no room either.
    var unlabelled: [String] = []
    /// Numbers of the key that stand on discs.
    var keysInside: [(sign: String, lines: [TextLine])] = []
    /// Numbers and states without a place on the map.
    private let nowhere: [String]

    init(_ content: MapContent, atlas: Atlas, request: FrameRequest) throws(GeometryError) {
        self.content = content
        account = content.account
        self.atlas = atlas
        self.request = request
        header = Header(
            title: content.title,
            dek: content.dek,
            warning: content.warning,
            width: request.width,
            profile: request.profile
        )
        let frame = Rectangle(x: 0, y: header.height, width: request.width, height: request.mapHeight)
        let scale = MapLayout.discScale(content, request)
        var words = CalloutWords(content: content, profile: request.profile, isZoom: request.isZoom) {
            atlas.country($0)?.name ?? $0.description
        }
        let framing = MarkFraming(content, atlas: atlas, request: request, words: words, scale: scale)
        let fitted = try framing.fit(frame)
        (plane, base) = (fitted.plane, fitted.base)
        let marks = MarkPlacer(content, atlas: atlas, plane: plane, base: base)
        let (flows, lost) = (fitted.flows, fitted.nowhere)
        let (statuses, lostStates) = marks.statuses(among: flows)
        (self.flows, self.statuses) = (flows, statuses)
        words.covered = CalloutWords.covered(flows)
        (self.scale, self.words) = (scale, words)
        for mark in lost { account.leaveOut(mark, because: "without a position on the map") }
        unplaced = lost.map(\.headline) + lostStates.map(\.title)
        nowhere = lost.filter(\.hasNumber).map(\.told) + lostStates.map(\.told)
        placer = LabelPlacer(frame: frame)
        busyness = Busyness(frame)
        clutter = Busyness(frame)
        raster = GroundRaster(base, frame: frame)
    }

    /// The whole scene. Order matters: what is placed first is not covered by what comes later.
    mutating func scene() throws(GeometryError) -> MapScene {
        countBusyness(flows, statuses)

        for flow in flows { avoid(flow) }
        for status in statuses where status.sign != .words {
            placer.avoid(.circle(centre: status.position, radius: StatusDrawing.reach + 1))
        }
        for code in Set(flows.compactMap(\.coveredBorder)).union(zoomBorder.map { [$0] } ?? []).sorted() {
            for line in base.borders[code] ?? [] { placer.avoid(.line(line, clearance: 3)) }
        }
        let scaleBar = try ScaleBar.draw(on: plane)
        if let box = scaleBar?.box { placer.avoid(.box(box)) }
        let profile = request.profile
        let legend = legend()
        var legendNodes = profile.hasLegendInside ? placeLegend(legend, scaleBar: scaleBar?.box) : []
        let locator = try placeLocator()

        var leaders: [MapScene.Node] = []
        let chosen = chooseCities(flows, statuses)
        labelFlowsAndStatuses(leaders: &leaders)
        leaders += placer.leaders.map { .shape(.lines([$0]), .stroke(.ink3, 0.8)) }
        let cities = labelCities(chosen)
        labelCountries(flows)
        labelSeas()

        var bottom = plane.frame.max.y
        if !profile.hasLegendInside, !legend.isEmpty {
            let room = request.width - 2 * profile.margin
            legendNodes = legend.band(at: Position(x: profile.margin, y: bottom), width: room)
            bottom += legend.bandHeight(width: room)
        }
        let strip = content.strip.flatMap {
            PeriodStripDrawing($0, width: request.width, top: bottom, profile: profile)
        }
        let footer = Footer(
            keyed: keyed,
            unlabelled: unlabelled,
            nowhere: nowhere,
            account: account.sentence,
            sources: content.sources,
            boundaryNote: boundaryNote,
            projection: plane.choice.projection.name,
            width: request.width,
            profile: profile
        )
        let footerTop = bottom + (strip?.height ?? 10) + (strip == nil ? 10 : 16)
        let height = footerTop + footer.height + 16

        var labels = MapLayout.labelNodes(insideLabels(flows) + keysInside + placer.labels)
        var halos: [TextLine] = placer.lines
        if let label = scaleBar?.label {
            labels.append(.text(label))
            halos.append(label)
        }
        var layers = baseLayers(flows: flows, height: height)
        layers += regionLayers()
        layers.append(MapScene.Layer("flows", "Flows", flowNodes(flows)))
        layers.append(MapScene.Layer("status", "Status marks", statusNodes(statuses)))
        layers.append(MapScene.Layer("cities", "Cities", cities))
        layers.append(MapScene.Layer("leaders", "Leaders", leaders))
        layers.append(MapScene.Layer("legend", "Legend", legendNodes))
        layers.append(MapScene.Layer("locator", "Locator", locator))
        layers.append(MapScene.Layer("scalebar", "Scale bar", scaleBar?.nodes ?? []))
        layers.append(MapScene.Layer("periods", "Periods", strip?.nodes() ?? []))
        var haloLayer = MapScene.Layer("labels-halo", "Label halos", halos.compactMap(MapLayout.halo))
        haloLayer.isRepetition = true
        layers.append(haloLayer)
        layers.append(MapScene.Layer("labels", "Labels", labels))
        layers.append(MapScene.Layer("text", "Text", header.nodes() + footer.nodes(top: footerTop)))
        return MapScene(
            width: request.width,
            height: height,
            mapFrame: plane.frame,
            title: PlainText.clean(content.title),
            description: AltText.of(content, account: account) { countryName($0) },
            metadata: metadata(),
            layers: layers,
            droppedLabels: placer.dropped + unplaced,
            facts: Dictionary(flows.map { ($0.mark.signID, $0.facts) }) { first, _ in first },
            account: account,
            labelBoxes: placer.boxes
        )
    }

    /// The border a zoom looks at.
    var zoomBorder: BorderCode? { if case .border(let code) = content.frame { code } else { nil } }

    /// Whose boundaries are drawn, and how what is disputed and on the map is shown.
    private var boundaryNote: String {
        guard !content.disputedGrounds.isEmpty else { return content.boundaryNote }
        let shown = content.disputedGrounds.filter { ground in
            ground.positions.contains { plane.project($0).map(plane.frame.contains) ?? false }
        }
        return ([content.boundaryNote] + shown.map(\.words)).joined(separator: "; ") + "."
    }

    func countryName(_ code: CountryCode) -> String { atlas.country(code)?.name ?? code.description }

    private func metadata() -> MapMetadata {
        MapMetadata(
            generator: content.generator,
            crs: plane.choice.projection.definition,
            projection: plane.choice.projection.name,
            metresPerPixel: plane.metresPerPixel,
            centre: plane.unproject(plane.frame.centre) ?? plane.choice.projection.centre,
            distortion: plane.choice.distortion,
            worldview: atlas.worldview.rawValue,
            dataDigest: content.dataDigest,
            sources: content.sources,
            subject: content.subject,
            query: content.query
        )
    }

    /// The white outline behind a label.
    private static func halo(_ line: TextLine) -> MapScene.Node? {
        guard line.style.halo > 0 else { return nil }
        var paint = Paint.stroke(.paper, line.style.halo)
        paint.strokeOpacity = 0.85
        paint.isRound = true
        return .shape(.text(line), paint)
    }
}
