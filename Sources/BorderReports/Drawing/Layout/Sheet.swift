package import BorderAtlas
import BorderCore
import BorderGeometry

extension MapContent {
    /// Places everything: the finished scene of this sheet.
    ///
    /// - Throws: `MapError` when PROJ cannot be opened, the frame names a border without a line or a box that is none,
    ///   or there are more maps than a sheet holds. Marks without a position and labels without room are not errors: the
    ///   scene lists them.
    package func layOut(with atlas: Atlas, for profile: LayoutProfile = .wide) throws(MapError) -> MapScene {
        let grid = try PanelGrid(self, profile)
        let request = try FrameRequest(self, atlas: atlas, profile: grid.profile)
        do {
            var sheet = try Sheet(self, atlas: atlas, grid: grid, request: request, profile: profile)
            return try sheet.scene()
        } catch {
            throw .geometry(error)
        }
    }
}

/// A sheet: a header, one map or several on one ground and one scale of discs, a legend, the strip of days, a footer.
struct Sheet {
    private let content: MapContent
    private let atlas: Atlas
    private let profile: LayoutProfile
    private let grid: PanelGrid
    private let width: Double
    private let header: Header
    private let scales: MarkScales
    private var panels: [Panel] = []
    private let details: DetailMaps
    /// What became of every number, once the marks have their places.
    private var account: NumberAccount

    init(
        _ content: MapContent,
        atlas: Atlas,
        grid: PanelGrid,
        request: FrameRequest,
        profile: LayoutProfile
    ) throws(GeometryError) {
        (self.content, self.atlas, self.grid, self.profile) = (content, atlas, grid, profile)
        account = content.account
        width = content.isSeries ? profile.width : request.width
        header = Header(
            title: content.title,
            dek: content.dek,
            warning: content.warning,
            width: width,
            profile: profile
        )
        let frame = grid.frame(0, under: header.height, width: request.width, height: request.mapHeight)
        let radius = request.profile.largestRadius
        let scales = MarkScales(
            content,
            largestRadius: request.isZoom ? radius.zoom : radius.overview,
            largestWidth: request.profile.largestArrow
        )
        self.scales = scales
        let parts = content.panels.map(content.only)
        func words(of part: MapContent, _ request: FrameRequest) -> CalloutWords {
            CalloutWords(content: part, profile: request.profile, isZoom: request.isZoom) {
                atlas.country($0)?.name ?? $0.description
            }
        }
        let framing = MarkFraming(
            content,
            parts,
            atlas: atlas,
            request: request,
            words: words(of: content, request),
            scales: scales
        )
        let ground = try framing.fit(frame)
        details = try DetailMaps(
            content,
            on: ground,
            DetailMaps.Sheet(atlas: atlas, profile: profile, request: request, scales: scales, words: words)
        )
        func panel(
            _ part: MapContent,
            _ ground: MarkFraming.Fitted,
            _ numbers: MarkFraming.Numbers,
            _ request: FrameRequest
        ) -> Panel {
            Panel(
                part,
                on: content,
                ground,
                numbers,
                atlas: atlas,
                request: request,
                words: words(of: part, request)
            )
        }
        if details.details.isEmpty {
            panels = zip(parts, ground.numbers).map { panel($0, ground, $1, request) }
        } else {
            let rest = MarkPlacer(details.rest, atlas: atlas, plane: ground.plane, base: ground.base)
            panels = [panel(details.rest, ground, rest.flows(scales), request)]
        }
        panels += details.details.map { panel($0.content, $0.ground, $0.ground.numbers[0], $0.request) }
    }

    /// Everything in its place.
    mutating func scene() throws(GeometryError) -> MapScene {
        let legend = self.legend
        let isLegendInside = profile.hasLegendInside && !content.isSeries
        var keys = 0
        for index in panels.indices {
            try panels[index].place(
                isLegendInside && index == 0 ? legend : nil,
                hasOwnGround: index == 0 || !content.isSeries,
                details: index == 0 ? details.details : [],
                after: keys
            )
            keys += panels[index].keyed.count
            for (mark, reason) in panels[index].leftOut { account.leaveOut(mark, because: reason) }
        }
        let first = panels[0].plane
        var bottom = details.bottom(under: grid.bottom(of: first.frame))
        var legendNodes = panels[0].legendNodes
        if !isLegendInside, !legend.isEmpty {
            let room = width - 2 * profile.margin
            legendNodes = legend.band(at: Position(x: profile.margin, y: bottom), width: room)
            bottom += legend.bandHeight(width: room)
        }
        let strip = content.strip.flatMap {
            PeriodStripDrawing($0, width: width, top: bottom, profile: profile, language: content.language)
        }
        let columns = content.columns.flatMap {
            PeriodColumnsDrawing($0, width: width, top: bottom, profile: profile, language: content.language)
        }
        let under = columns?.height ?? strip?.height
        let footer = Footer(
            keyed: panels.flatMap(\.keyed),
            unlabelled: panels.flatMap(\.unlabelled),
            nowhere: panels.flatMap(\.nowhere),
            account: account.sentence,
            sources: content.sources,
            boundaryNote: boundaryNote,
            projection: first.choice.projection.name,
            width: width,
            profile: profile,
            language: content.language
        )
        let footerTop = bottom + (under ?? 10) + (under == nil ? 10 : 16)
        let height = footerTop + footer.height + 16

        // Maps of a series share one plane; those of details stand where they were laid out.
        let offsets = panels.indices.map {
            content.isSeries ? grid.offset(of: $0, first.frame) : Position(x: 0, y: 0)
        }
        func all(_ layers: (Panel) -> [MapScene.Layer]) -> [MapScene.Layer] {
            MapScene.Layer.merged(zip(panels, offsets).map { panel, offset in layers(panel).map { $0.moved(offset) } })
        }
        let canvas = Rectangle(x: 0, y: 0, width: width, height: height)
        var layers = [MapScene.Layer("paper", "Paper", [.shape(.rectangle(canvas), .fill(.paper))])]
        layers += all { $0.groundLayers } + all { $0.markLayers }
        layers.append(MapScene.Layer("legend", "Legend", legendNodes))
        layers.append(MapScene.Layer("locator", "Locator", panels[0].locator))
        layers.append(MapScene.Layer("scalebar", "Scale bar", panels.flatMap { $0.scaleBar?.nodes ?? [] }))
        layers.append(MapScene.Layer("periods", "Periods", columns?.nodes() ?? strip?.nodes() ?? []))
        layers += all { $0.labelLayers }
        let titles = grid.titles(content.panels.map(\.title), first.frame)
        layers.append(
            MapScene.Layer("text", "Text", header.nodes() + titles + details.nodes + footer.nodes(top: footerTop))
        )
        let lost = Set(panels.flatMap(\.lost).map(\.id))
        let frames = zip(panels, offsets).map { $0.plane.frame.moved($1) }
        return MapScene(
            width: width,
            height: height,
            mapFrame: Rectangle(around: frames.flatMap { [$0.min, $0.max] }) ?? first.frame,
            panels: zip(panels, frames).map { MapScene.PanelFrame(title: $0.content.panels[0].title, frame: $1) },
            title: PlainText.clean(content.title),
            description: AltText.of(content, account: account, without: lost) {
                atlas.country($0)?.name ?? $0.description
            },
            metadata: metadata(),
            layers: layers,
            droppedLabels: panels.flatMap(\.dropped),
            facts: Dictionary(panels.flatMap(\.flows).map { ($0.mark.signID, $0.facts) }) { first, _ in first },
            account: account,
            keyed: panels.flatMap(\.keyed),
            boundaryNote: boundaryNote,
            labelBoxes: zip(panels, offsets).flatMap { panel, offset in panel.placer.boxes.map { $0.moved(offset) } }
        )
    }

    /// What the signs mean.
    private var legend: Legend {
        Legend(
            title: content.legendTitle,
            language: content.language,
            flows: panels.flatMap(\.flows),
            signs: Set(panels.flatMap { $0.statuses.map(\.sign) }),
            scales: scales,
            names: { [atlas] mark in
                func name(_ code: CountryCode) -> String { atlas.country(code)?.name ?? code.description }
                return (
                    mark.route.to.country.map(name) ?? "the destination",
                    mark.route.from.country.map(name) ?? "the origin"
                )
            }
        )
    }

    /// Whose boundaries are drawn, and how what is disputed and on the map is shown.
    private var boundaryNote: String {
        guard !content.disputedGrounds.isEmpty else { return content.boundaryNote }
        let plane = panels[0].plane
        let shown = content.disputedGrounds.filter { ground in
            ground.positions.contains { plane.project($0).map(plane.frame.contains) ?? false }
        }
        return ([content.boundaryNote] + shown.map(\.words)).joined(separator: "; ") + "."
    }

    private func metadata() -> MapMetadata {
        let plane = panels[0].plane
        return MapMetadata(
            generator: content.generator,
            crs: plane.choice.projection.definition,
            projection: plane.choice.projection.name,
            metresPerPixel: plane.metresPerPixel,
            centre: plane.unproject(plane.frame.centre) ?? plane.choice.projection.centre,
            distortion: plane.choice.distortion,
            worldview: atlas.worldviewName,
            dataDigest: content.dataDigest,
            sources: content.sources,
            subject: content.subject,
            query: content.query
        )
    }
}
