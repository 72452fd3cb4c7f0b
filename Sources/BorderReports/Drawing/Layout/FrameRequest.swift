import BorderAtlas
import BorderCore
import BorderGeometry

/// What a map must show, in degrees, and the canvas that suits it.
struct FrameRequest {
    /// Positions that must be inside.
    var positions: [Position]
    /// The canvas's width.
    var width: Double
    /// The height of the map's part.
    var mapHeight: Double
    /// The longitude in the middle, where the content says so.
    var middle: Double?
    /// Px kept free along the sides.
    var padding: (x: Double, y: Double)
    /// Whether one border is looked at closely.
    var isZoom: Bool
    /// Whether the sides of a border have room for rows of words, so that marks need none of their own.
    var hasRoomForRows = false
    /// Whether the frame follows the marks, and not a box that was asked for.
    var followsMarks = true
    /// Whether it is a small map of what lies too close on another.
    private(set) var isDetail = false
    /// The layout that the canvas is for.
    let profile: LayoutProfile

    /// A small map of some positions that another map shows too near to each other.
    init(ofDetail positions: [Position], in frame: Rectangle, of map: FrameRequest) {
        self.positions = positions
        (width, mapHeight, isZoom) = (frame.width, frame.height, map.isZoom)
        padding = (0.06 * width, 0.06 * mapHeight)
        profile = map.profile.ofDetail(width: frame.width)
        isDetail = true
    }

    /// The frame shows no less than so many metres from top to bottom: of a detail, lines that were drawn for less are
    /// wrong by more than a disc.
    var smallestHeightMetres: Double { isDetail ? 40_000 : FrameChoice.smallestHeightMetres }

    /// So many vertices of ground and lines at most; `nil` for as many as suit a map of its size.
    var mostVertices: Int? { isDetail ? 500 : nil }

    init(_ content: MapContent, atlas: Atlas, profile: LayoutProfile) throws(MapError) {
        self.profile = profile
        let aspect = profile.aspect
        switch content.frame {
        case .border where content.isSeries, .overview where content.isSeries:
            // Small maps show no more of a border than their marks need, and are no higher than these.
            positions = FrameRequest.positions(of: content, atlas: atlas)
            width = profile.width
            mapHeight = (width * min(1.1, max(0.6, FrameRequest.ratio(of: positions) + 0.1))).rounded()
            padding = (0.06 * width, 0.06 * mapHeight)
            isZoom = content.frame != .overview
        case .overview:
            positions = FrameRequest.positions(of: content, atlas: atlas)
            width = profile.width
            mapHeight = (width * aspect.overview).rounded()
            padding = (0.04 * width, 26)
            isZoom = false
        case .border(let code):
            let line = FrameRequest.vertices(of: code, atlas: atlas)
            guard !line.isEmpty else { throw .unknownBorder(code.description) }
            positions = FrameRequest.part(of: line, with: content, atlas: atlas) ?? line
            let ratio = FrameRequest.ratio(of: positions)
            width = ratio > 1.2 ? profile.tallWidth : profile.width
            mapHeight = (width * (ratio > 1.2 ? aspect.down : aspect.across)).rounded()
            hasRoomForRows = true
            padding = ratio > 1.2 ? (profile.rowRoom * width, 0.065 * mapHeight) : (0.0625 * width, 0.2 * mapHeight)
            // One that runs as much down as across may have its rows too.
            if (0.9...1.2).contains(ratio) { padding.x = profile.rowRoom * width }
            isZoom = true
        case .box(let west, let south, let east, let north):
            guard let extent = GeographicExtent(west: west, south: south, east: east, north: north),
                extent.width > 0, extent.height > 0
            else { throw .invalidBox("\(west) \(south) \(east) \(north)") }
            positions = extent.grid(9)
            middle = extent.centre.x
            width = profile.width
            mapHeight = (width * aspect.overview).rounded()
            padding = (0, 0)
            followsMarks = false
            isZoom = extent.height < 15
        }
    }

    /// How much higher than wide the ground of some positions is; 1 where there are none.
    private static func ratio(of positions: [Position]) -> Double {
        let middle = FrameChoice.middleLongitude(of: positions)
        let unwrapped = positions.map { Position(x: GeographicExtent.unwrap($0.x, around: middle), y: $0.y) }
        guard let box = Rectangle(around: unwrapped) else { return 1 }
        return box.height / max(1e-6, box.width * (box.centre.y * .pi / 180).cosine)
    }

    /// Every place that carries a number, borders with all their length; those of states where there is no number.
    private static func positions(of content: MapContent, atlas: Atlas) -> [Position] {
        var positions: [Position] = []
        let numbers = content.flows.filter(\.hasNumber)
        // Arrows are framed by their ends.
        let places = (numbers.isEmpty ? content.flows : numbers.filter { !$0.isArrow }).map(\.place)
        for place in places { add(place, atlas, withBorder: !content.isSeries, to: &positions) }
        let far = FarEnds.countries(of: content, atlas)
        for country in numbers.filter(\.isArrow).flatMap({ [$0.route.from.country, $0.route.to.country] }) {
            if let country, !far.contains(country) { add(.country(country), atlas, withBorder: false, to: &positions) }
        }
        for status in content.statuses where numbers.isEmpty {
            switch status.site {
            case .place(let place): add(place, atlas, withBorder: true, to: &positions)
            case .position(let position):
                if position.x.isFinite, abs(position.x) <= 180, abs(position.y) <= 90 { positions.append(position) }
            }
        }
        if positions.isEmpty, let focus = content.focusCountry {
            add(.country(focus), atlas, withBorder: true, to: &positions)
        }
        return positions
    }

    private static func add(_ place: Place, _ atlas: Atlas, withBorder: Bool, to positions: inout [Position]) {
        switch place {
        case .crossing(let id):
            guard let crossing = atlas.crossing(id) else { return }
            if withBorder, let border = crossing.border {
                // A gate is seen with its border, unless that is very long.
                let line = vertices(of: border, atlas: atlas)
                if let box = Rectangle(around: line), box.width < 15, box.height < 12 {
                    positions.append(contentsOf: line)
                }
            }
            if let position = crossing.position { positions.append(position) }
        case .group(let id):
            for member in atlas.group(id)?.members ?? [] {
                add(.crossing(member), atlas, withBorder: withBorder, to: &positions)
            }
        case .border(let code):
            let line = vertices(of: code, atlas: atlas)
            // A border over a strait is where its crossings are.
            positions += line.isEmpty ? atlas.crossings(onBorder: code).compactMap(\.position) : line
        case .country(let code): positions += corners(of: atlas.polygons(of: code), atlas)
        case .region(let code): positions += corners(of: atlas.polygons(ofRegion: code), atlas)
        case .ownRegion(let code):
            for polygon in atlas.ownRegions?.region(code)?.polygons ?? [] {
                positions.append(contentsOf: ArcSheet.thinned(polygon.outer, degrees: 0.1))
            }
        case .countrySet(let id):
            for code in atlas.members(ofCountrySet: id) { positions += corners(of: atlas.polygons(of: code), atlas) }
        }
    }

    /// The corners of the largest polygon's arcs: far islands do not decide a frame.
    static func corners(of polygons: [ArcPolygon], _ atlas: Atlas) -> [Position] {
        let boxes = polygons.map { polygon in
            polygon.outer.flatMap { reference in
                let bounds = atlas.arcBounds(reference.index)
                return [bounds.min, bounds.max]
            }
        }
        let largest = boxes.max { one, other in
            func size(_ corners: [Position]) -> Double {
                Rectangle(around: corners).map { $0.width * $0.height } ?? 0
            }
            return size(one) < size(other)
        }
        return largest ?? []
    }

    /// The part of a border around its marks, where they are crossings that all lie in less than half of it.
    private static func part(of line: [Position], with content: MapContent, atlas: Atlas) -> [Position]? {
        var places = content.flows.map(\.place)
        for status in content.statuses {
            guard case .place(let place) = status.site else { return nil }
            places.append(place)
        }
        let known = places.compactMap { place -> Position? in
            if case .crossing(let id) = place { atlas.crossing(id)?.position } else { nil }
        }
        let middle = FrameChoice.middleLongitude(of: line)
        func box(_ positions: [Position]) -> Rectangle? {
            Rectangle(around: positions.map { Position(x: GeographicExtent.unwrap($0.x, around: middle), y: $0.y) })
        }
        guard known.count == places.count, let all = box(line), var part = box(known) else { return nil }
        let width = (all.centre.y * .pi / 180).cosine
        func length(_ box: Rectangle) -> Double {
            (box.width * width * box.width * width + box.height * box.height).squareRoot()
        }
        guard length(part) < 0.4 * length(all) else { return nil }
        // Some of the line leads out of the frame.
        let air = min(1, 0.1 * length(all)) + 0.25 * length(part)
        part = Rectangle(
            min: Position(x: part.min.x - air / width, y: part.min.y - air),
            max: Position(x: part.max.x + air / width, y: part.max.y + air)
        )
        return known
            + line.filter { part.contains(Position(x: GeographicExtent.unwrap($0.x, around: middle), y: $0.y)) }
    }

    /// The vertices of a border.
    static func vertices(of code: BorderCode, atlas: Atlas) -> [Position] {
        atlas.arcs(ofBorder: code).flatMap { ArcSheet.thinned(atlas.arc($0.index), degrees: 0.1) }
    }
}
