import BorderAtlas
import BorderCore
import BorderGeometry

/// The parts of a map where discs of crossings lie on one another, drawn once more at a larger scale under it. On the map
/// a box with a letter stands in their place: each number is in one of the two.
struct DetailMaps {
    /// One of them, under its letter.
    struct Detail {
        let content: MapContent
        let ground: MarkFraming.Fitted
        let request: FrameRequest
        /// The ground it shows, on the map itself.
        let box: Rectangle

        var letter: String { content.panels[0].title }
    }

    /// In the order of their letters, from left to right.
    private(set) var details: [Detail] = []
    /// What stays on the map itself.
    private(set) var rest: MapContent

    /// What all maps of a sheet are drawn with.
    struct Sheet {
        let atlas: Atlas
        let profile: LayoutProfile
        let request: FrameRequest
        let scales: MarkScales
        let words: (MapContent, FrameRequest) -> CalloutWords
    }

    /// Their titles: no more of them than a reader looks up.
    private static let letters = ["A", "B", "C", "D"]
    private static let gap = 14.0
    /// Room for the letter above each.
    private static let titleHeight = 22.0
    private static let largestWidth = 460.0
    /// A map that is not so much larger shows no more.
    private static let leastZoom = 1.8

    /// None for a series of maps, for a border whose crossings are named in rows, and where no discs lie on one another
    /// that a larger scale would part.
    init(_ content: MapContent, on main: MarkFraming.Fitted, _ sheet: Sheet) throws(GeometryError) {
        rest = content
        guard !content.isSeries, let numbers = main.numbers.first,
            BorderRows.border(of: content, sheet.request, main.base) == nil
        else { return }
        let sites = numbers.placed.compactMap { Site($0, sheet.atlas) }
        let clusters = DetailMaps.clusters(of: sites).prefix(DetailMaps.letters.count)
        guard !clusters.isEmpty else { return }
        let columns = min(clusters.count, sheet.profile.detailColumns)
        let room = sheet.request.width - 2 * sheet.profile.margin - DetailMaps.gap * Double(columns - 1)
        let width = min(DetailMaps.largestWidth, (room / Double(columns)).rounded(.down))
        let height = (width * min(1, max(0.62, 200 / width))).rounded()
        let top = main.plane.frame.max.y + DetailMaps.titleHeight
        var taken: Set<String> = []
        for cluster in clusters.sorted(by: { $0[0].flow.centre.x < $1[0].flow.centre.x }) {
            let frame = Rectangle(
                x: sheet.profile.margin + Double(details.count % columns) * (width + DetailMaps.gap),
                y: top + Double(details.count / columns) * (height + DetailMaps.gap + DetailMaps.titleHeight),
                width: width,
                height: height
            )
            let others = sites.filter { !taken.contains($0.flow.mark.id) }
            guard cluster.allSatisfy({ !taken.contains($0.flow.mark.id) }),
                let detail = try DetailMaps.detail(
                    of: cluster,
                    among: others,
                    DetailMaps.letters[details.count],
                    content,
                    main.plane,
                    frame,
                    sheet
                )
            else { continue }
            taken.formUnion(detail.content.flows.map(\.id))
            details.append(detail)
        }
        guard !details.isEmpty else { return }
        rest = content.only(DetailMaps.part(of: content, "") { !taken.contains($0) })
    }

    /// The lower edge of the maps, or of what is above them where there are none.
    func bottom(under above: Double) -> Double {
        details.map(\.ground.plane.frame.max.y).max().map { $0 + DetailMaps.gap } ?? above
    }

    /// Letters over the maps, and the lines around them.
    var nodes: [MapScene.Node] {
        details.flatMap { detail -> [MapScene.Node] in
            let frame = detail.ground.plane.frame
            let at = Position(x: frame.min.x, y: frame.min.y - 6)
            return [
                .shape(.rectangle(frame), .stroke(.ink3, 0.8)), .text(TextLine(detail.letter, at: at, .panelTitle)),
            ]
        }
    }

    /// A number at a crossing whose place is known.
    private struct Site {
        let flow: PlacedFlow
        let position: Position

        init?(_ flow: PlacedFlow, _ atlas: Atlas) {
            guard flow.arrow == nil, case .crossing(let id) = flow.mark.place,
                let position = atlas.crossing(id)?.position
            else { return nil }
            (self.flow, self.position) = (flow, position)
        }

        /// The radius of all that is filled.
        private var radius: Double { max(flow.radius, flow.oppositeRadius ?? 0) }

        /// Whether about three tenths of the smaller disc, or more, lie on the other.
        func covers(_ other: Site) -> Bool {
            guard flow.mark.quantity != nil, other.flow.mark.quantity != nil else { return false }
            let depth = radius + other.radius - flow.centre.distance(to: other.flow.centre)
            return depth > 0.75 * min(radius, other.radius)
        }
    }

    /// Numbers whose discs lie on one another, from left to right; the groups of most first.
    private static func clusters(of sites: [Site]) -> [[Site]] {
        var clusters: [[Site]] = []
        for site in sites {
            let touched = clusters.indices.filter { clusters[$0].contains { $0.covers(site) } }
            let joined = touched.flatMap { clusters[$0] } + [site]
            for index in touched.reversed() { clusters.remove(at: index) }
            clusters.append(joined)
        }
        return clusters.filter { $0.count > 1 }
            .map { $0.sorted { ($0.flow.centre.x, $0.flow.mark.id) < ($1.flow.centre.x, $1.flow.mark.id) } }
            .sorted { ($1.count, $0[0].flow.centre.x) < ($0.count, $1[0].flow.centre.x) }
    }

    /// The map of a group and of every other number on its ground; `nil` where it would not part them.
    private static func detail(
        of cluster: [Site],
        among sites: [Site],
        _ letter: String,
        _ content: MapContent,
        _ main: MapPlane,
        _ frame: Rectangle,
        _ sheet: Sheet
    ) throws(GeometryError) -> Detail? {
        var members = cluster
        for _ in 0..<4 {
            let ids = Set(members.map(\.flow.mark.id))
            let part = content.only(DetailMaps.part(of: content, letter, ids.contains))
            let request = FrameRequest(ofDetail: members.map(\.position), in: frame, of: sheet.request)
            let framing = MarkFraming(
                part,
                [part],
                atlas: sheet.atlas,
                request: request,
                words: sheet.words(part, request),
                scales: sheet.scales
            )
            let ground = try framing.fit(frame)
            let more = sites.filter { site in
                !ids.contains(site.flow.mark.id) && ground.plane.project(site.position).map(frame.contains) ?? false
            }
            if more.isEmpty {
                let outline = ground.plane.frameOutline(4).compactMap(main.project)
                guard main.metresPerPixel > leastZoom * ground.plane.metresPerPixel,
                    ground.numbers[0].nowhere.isEmpty, let box = Rectangle(around: outline)
                else { return nil }
                return Detail(content: part, ground: ground, request: request, box: box)
            }
            members += more
        }
        return nil
    }

    /// The numbers of some ids with the states of their crossings.
    private static func part(of content: MapContent, _ title: String, _ isOfPart: (String) -> Bool) -> MapPanel {
        let crossings = Set(content.flows.filter { $0.place.isCrossing && isOfPart($0.id) }.map(\.place))
        let known = Set(content.flows.filter(\.place.isCrossing).map(\.place))
        return MapPanel(
            title: title,
            flows: content.flows.filter { isOfPart($0.id) },
            statuses: content.statuses.filter { status in
                if case .place(let place) = status.site, known.contains(place) { return crossings.contains(place) }
                return title.isEmpty
            }
        )
    }
}
