import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Maps that several tests look at, each laid out once.
enum SceneExamples {
    typealias Drawn = Result<MapScene, any Error>

    static let atlas = Result<Atlas, any Error> { try Atlas.embedded() }
    static let overview = Drawn { try WorkedExamples.overview().layOut(with: atlas.get()) }
    static let finnishBorder = Drawn { try WorkedExamples.finnishBorder().layOut(with: atlas.get()) }
    static let kazakhBorder = Drawn { try wholeBorder("KAZ-RUS", to: "KAZ", focus: "RUS").layOut(with: atlas.get()) }
    static let mexicanBorder = Drawn { try wholeBorder("MEX-USA", to: "USA", focus: "MEX").layOut(with: atlas.get()) }
    static let world = Drawn {
        try box(-180, -90, 180, 90, focus: "RUS").layOut(with: atlas.get())
    }
    static let beringStrait = Drawn { try box(160, 50, 210, 75, focus: "USA").layOut(with: atlas.get()) }

    /// The five real maps that have to keep the budgets.
    static let all: [(name: String, scene: Drawn)] = [
        ("overview", overview), ("Finland", finnishBorder), ("Kazakhstan", kazakhBorder), ("Mexico", mexicanBorder),
        ("world", world),
    ]

    static func flow(
        _ id: String,
        _ place: Place,
        from: CountryCode = "RUS",
        to: CountryCode,
        _ quantity: Quantity?
    ) -> FlowMark {
        FlowMark(
            id: id,
            place: place,
            route: Route(from: .country(from), to: .country(to)),
            quantity: quantity,
            headline: id,
            valueLabel: quantity.map { NumberWords.grouped($0.value) } ?? ""
        )
    }

    /// One border with one number for all of it.
    static func wholeBorder(_ code: String, to: CountryCode, focus: CountryCode) throws -> MapContent {
        let border = try #require(BorderCode(code))
        var map = MapContent(title: "The border \(code)", dek: "One number", frame: .border(border))
        map.focusCountry = focus
        map.flows = [flow(code, .border(border), from: focus, to: to, Quantity(98_000, .moreThan))]
        return map
    }

    static func box(
        _ west: Double,
        _ south: Double,
        _ east: Double,
        _ north: Double,
        focus: CountryCode? = nil
    ) -> MapContent {
        var map = MapContent(title: "A box", dek: "", frame: .box(west: west, south: south, east: east, north: north))
        map.focusCountry = focus
        return map
    }

    /// The plane of a box as a map would choose it.
    static func plane(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> MapPlane {
        let extent = try #require(GeographicExtent(west: west, south: south, east: east, north: north))
        return try FrameChoice.plane(
            showing: extent.grid(9),
            in: Rectangle(x: 0, y: 88, width: 960, height: 684),
            padding: (0, 0),
            middle: extent.centre.x
        )
    }
}

extension MapScene {
    func nodes(of layer: String) -> [Node] { layers.first { $0.id == layer }?.nodes ?? [] }

    /// The elements of a layer, those of groups included.
    func elements(of layer: String) -> [Element] { nodes(of: layer).elements }

    func texts(of layer: String) -> [TextLine] { elements(of: layer).texts }
}

extension [MapScene.Node] {
    var elements: [MapScene.Element] {
        flatMap { node -> [MapScene.Element] in
            switch node {
            case .element(let element): [element]
            case .group(_, _, let nodes): nodes.elements
            }
        }
    }
}

extension [MapScene.Element] {
    var texts: [TextLine] { compactMap { if case .text(let line) = $0.shape { line } else { nil } } }

    var circles: [(centre: Position, radius: Double, paint: Paint)] {
        compactMap { if case .circle(let centre, let radius) = $0.shape { (centre, radius, $0.paint) } else { nil } }
    }

    var rectangles: [(box: Rectangle, paint: Paint)] {
        compactMap { if case .rectangle(let box) = $0.shape { (box, $0.paint) } else { nil } }
    }

    var lines: [(lines: [[Position]], paint: Paint)] {
        compactMap { if case .lines(let lines) = $0.shape { (lines, $0.paint) } else { nil } }
    }

    var outlines: [(outline: Outline, paint: Paint)] {
        compactMap { if case .outline(let outline) = $0.shape { (outline, $0.paint) } else { nil } }
    }
}

extension Outline {
    /// The outline as a fine ring: arcs become many short edges.
    func sampled(around centre: Position) -> [Position] {
        var ring = [start]
        for edge in edges {
            switch edge {
            case .line(let end): ring.append(end)
            case .arc(let radius, _, let isClockwise, let end):
                let last = ring[ring.count - 1]
                let from = Double.angle(x: last.x - centre.x, y: last.y - centre.y)
                var turn = Double.angle(x: end.x - centre.x, y: end.y - centre.y) - from
                // Clockwise on the screen is the way of growing angles where y grows downward.
                if isClockwise, turn <= 0 { turn += 2 * .pi }
                if !isClockwise, turn >= 0 { turn -= 2 * .pi }
                for step in 1...720 {
                    let angle = from + turn * Double(step) / 720
                    ring.append(Position(x: centre.x + radius * angle.cosine, y: centre.y + radius * angle.sine))
                }
            }
        }
        return ring
    }
}
