import BorderAtlas
import BorderCore
import BorderGeometry

/// Finds the frame that holds every mark with its disc and the words beside it: the marks are placed on a sketch of the
/// map first, and the frame is made anew around what they reach. Maps of one sheet have one frame, which holds the marks
/// of all.
struct MarkFraming {
    private let content: MapContent
    /// What each map shows.
    private let parts: [MapContent]
    private let atlas: Atlas
    private let request: FrameRequest
    private let words: CalloutWords
    private let scales: MarkScales

    init(
        _ content: MapContent,
        _ parts: [MapContent],
        atlas: Atlas,
        request: FrameRequest,
        words: CalloutWords,
        scales: MarkScales
    ) {
        self.content = content
        self.parts = parts
        self.atlas = atlas
        self.request = request
        self.words = words
        self.scales = scales
    }

    /// A frame with its ground, and the numbers of each map in it.
    struct Fitted {
        let plane: MapPlane
        let base: BaseMap
        let raster: GroundRaster
        let numbers: [Numbers]
    }

    /// The numbers of one map with their places, and those without.
    typealias Numbers = (placed: [PlacedFlow], nowhere: [FlowMark])

    /// The frame that holds everything.
    func fit(_ frame: Rectangle) throws(GeometryError) -> Fitted {
        var plane = try self.plane(frame, around: [])
        if request.followsMarks, !content.flows.isEmpty {
            let sketch = try BaseMap(atlas, on: plane, detail: .sketch(on: plane), anchors: anchors(on: plane))
            plane = try self.plane(frame, around: marks(numbers(on: plane, sketch), on: plane))
        }
        var base = try self.base(on: plane)
        // The finer map may move a mark by a little; what leaves the frame by that is framed once more.
        var attempts = 0
        while true {
            let numbers = numbers(on: plane, base)
            let isHeld = numbers.allSatisfy { $0.placed.allSatisfy { frame.contains($0.box) } }
            if isHeld || attempts == 2 || !request.followsMarks {
                return Fitted(plane: plane, base: base, raster: GroundRaster(base, frame: frame), numbers: numbers)
            }
            plane = try self.plane(frame, around: marks(numbers, on: plane))
            base = try self.base(on: plane)
            attempts += 1
        }
    }

    private func numbers(on plane: MapPlane, _ base: BaseMap) -> [Numbers] {
        parts.map { MarkPlacer($0, atlas: atlas, plane: plane, base: base).flows(scales) }
    }

    private func plane(_ frame: Rectangle, around marks: [FramedMark]) throws(GeometryError) -> MapPlane {
        try FrameChoice.plane(
            showing: request.positions,
            in: frame,
            padding: request.padding,
            marks: marks,
            middle: request.middle,
            projection: content.projection,
            smallestHeightMetres: request.smallestHeightMetres
        )
    }

    private func base(on plane: MapPlane) throws(GeometryError) -> BaseMap {
        var detail = BaseMap.Detail(simplifyBelow: 0.5, smallestRing: 2, smallestLake: request.isZoom ? 22 : 6)
        // Nobody sees a third of a px, and a map of the world has many of them.
        detail.thinning = 0.33 * plane.metresPerPixel / 111_000
        // A sheet of many maps is no larger than one of a few.
        detail.mostVertices =
            content.isSeries
            ? max(500, 12_000 / parts.count)
            : request.mostVertices ?? BaseMap.mostVertices(on: plane, marks: content.flows.count)
        return try BaseMap(atlas, on: plane, detail: detail, anchors: anchors(on: plane))
    }

    /// Crossings that carry marks: their islands stay on the map.
    private func anchors(on plane: MapPlane) -> [Position] {
        var places = content.flows.map(\.place)
        for status in content.statuses { if case .place(let place) = status.site { places.append(place) } }
        return places.compactMap { place in
            if case .crossing(let id) = place { atlas.crossing(id)?.position.flatMap(plane.project) } else { nil }
        }
    }

    /// What each number reaches, and the room that its words want on the side that is entered.
    private func marks(_ numbers: [Numbers], on plane: MapPlane) -> [FramedMark] {
        let air = 6.0
        let most = (x: 0.24 * plane.frame.width, y: 0.2 * plane.frame.height)
        let flows = numbers.flatMap(\.placed)
        let arrows = flows.compactMap(\.arrow).flatMap { arrow -> [FramedMark] in
            let room = (x: arrow.reach + air, y: arrow.reach + air)
            return arrow.course.compactMap(plane.unproject).map { FramedMark(position: $0, before: room, after: room) }
        }
        return arrows
            + flows.filter { $0.arrow == nil }.compactMap { flow in
                guard let position = plane.unproject(flow.centre) else { return nil }
                var room = flow.box.insetBy(-air)
                func add(_ lines: [CalloutWords.Line], toward direction: Position) {
                    let size = CalloutWords.size(of: lines)
                    let beside = min(size.width + 8, most.x)
                    let stacked = min(size.height + 8, most.y)
                    if abs(direction.x) > abs(direction.y) {
                        let edge = direction.x > 0 ? flow.box.max.x + beside : flow.box.min.x - beside
                        room.extend(to: Position(x: edge, y: flow.centre.y - size.height / 2))
                        room.extend(to: Position(x: edge, y: flow.centre.y + size.height / 2))
                    } else {
                        let edge = direction.y > 0 ? flow.box.max.y + stacked : flow.box.min.y - stacked
                        room.extend(to: Position(x: flow.centre.x, y: edge))
                    }
                }
                // Rows of a border have the room that the frame of a border keeps for them.
                if let direction = flow.direction, !request.hasRoomForRows {
                    add(words.lines(of: flow), toward: direction)
                    let back = words.returnLines(of: flow)
                    if !back.isEmpty { add(back, toward: Position(x: -direction.x, y: -direction.y)) }
                }
                return FramedMark(
                    position: position,
                    before: (flow.centre.x - room.min.x, flow.centre.y - room.min.y),
                    after: (room.max.x - flow.centre.x, room.max.y - flow.centre.y)
                )
            }
    }
}
