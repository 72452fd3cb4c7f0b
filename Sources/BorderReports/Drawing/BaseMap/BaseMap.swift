import BorderAtlas
import BorderCore
import BorderGeometry

/// Land, water and borders of one frame, in px, clipped to it.
struct BaseMap {
    /// A country's visible ground.
    struct Ground {
        let code: CountryCode
        /// Clipped rings without a closing vertex; holes included, for the even-odd rule.
        let rings: [[Position]]
        /// The area in px².
        let area: Double
    }

    /// The countries that are seen, in the order of their codes.
    private(set) var grounds: [Ground] = []
    /// Land borders, clipped, by code.
    private(set) var borders: [BorderCode: [[Position]]] = [:]
    /// Those of them that another worldview draws otherwise.
    private(set) var disputed: [BorderCode: [[Position]]] = [:]
    /// Coast lines, clipped.
    private(set) var coasts: [[Position]] = []
    /// Lake rings for filling, clipped.
    private(set) var lakes: [[Position]] = []
    /// Lake shores for stroking, clipped.
    private(set) var lakeShores: [[Position]] = []

    /// How fine a base map is.
    struct Detail {
        /// Triangles smaller than this many px² are simplified away.
        var simplifyBelow = 0.5
        /// Rings smaller than this many px² are left out, unless they hold a mark.
        var smallestRing = 2.0
        /// Lakes smaller than this many px² are left out; infinity leaves out all without looking at them.
        var smallestLake = 6.0
        /// With more vertices than this it is drawn coarser; `nil` for as many as suit a map of its size.
        var mostVertices: Int?
        /// Vertices nearer than this many degrees to the one before are never projected; 0 takes all.
        var thinning = 0.0

        /// Enough to find out where marks will stand.
        static func sketch(on plane: MapPlane) -> Detail {
            // A px or three, by the length of a degree.
            Detail(
                simplifyBelow: 2,
                smallestLake: .infinity,
                thinning: 3 * plane.metresPerPixel / 111_000
            )
        }
    }

    /// Draws the base map of a plane. `anchors` are px of marks whose islands must not vanish.
    init(_ atlas: Atlas, on plane: MapPlane, detail: Detail, anchors: [Position]) throws(GeometryError) {
        let window = GeographicWindow(plane)
        var sheet = ArcSheet(atlas, cut: WorldCut(of: plane.choice.projection))
        var seen: [(code: CountryCode, polygons: [ArcPolygon])] = []
        for code in BaseMap.countries(of: atlas, in: window) {
            var polygons: [ArcPolygon] = []
            for polygon in atlas.polygons(of: code) where sheet.ask(for: polygon.outer, in: window) {
                for hole in polygon.holes { _ = sheet.ask(for: hole, in: window) }
                polygons.append(polygon)
            }
            if !polygons.isEmpty { seen.append((code, polygons)) }
        }
        var detail = detail
        try sheet.draw(on: plane, simplifyBelow: detail.simplifyBelow, thinning: detail.thinning)
        try drawGround(seen, sheet, atlas, on: plane, detail: detail, anchors: anchors)
        try drawLakes(atlas, on: plane, window: window, detail: detail)
        // A map of half the world keeps its size by being drawn a little coarser.
        let most = detail.mostVertices ?? BaseMap.mostVertices(on: plane, marks: 0)
        while vertexCount > most && detail.simplifyBelow < 16 {
            // Each step costs as much as drawing: where many are too many, it is a long one.
            let coarser = max(1.6, min(4, (Double(vertexCount) / Double(most)).squareRoot() * 1.25))
            detail.simplifyBelow *= coarser
            sheet.simplify(below: detail.simplifyBelow)
            detail.smallestLake *= coarser
            try drawGround(seen, sheet, atlas, on: plane, detail: detail, anchors: anchors)
            try drawLakes(atlas, on: plane, window: window, detail: detail)
        }
    }

    /// More vertices than these make a file too large: fewer where the map is smaller, or where many marks have taken
    /// their part of it.
    static func mostVertices(on plane: MapPlane, marks: Int) -> Int {
        let left = max(1_000, 10_000 - 150 * max(0, marks - 48))
        return Int(Double(left) * min(1, plane.frame.width / 960).squareRoot())
    }

    private var vertexCount: Int {
        let rings = grounds.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
        let lines = (coasts + lakes + lakeShores).reduce(0) { $0 + $1.count }
        return rings + lines + borders.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    }

    /// Fills and lines from the arcs as they are now.
    private mutating func drawGround(
        _ seen: [(code: CountryCode, polygons: [ArcPolygon])],
        _ sheet: ArcSheet,
        _ atlas: Atlas,
        on plane: MapPlane,
        detail: Detail,
        anchors: [Position]
    ) throws(GeometryError) {
        (grounds, coasts, borders, disputed) = ([], [], [:], [:])
        var drawnArcs: Set<Int> = []
        for (code, polygons) in seen {
            var rings: [[Position]] = []
            var area = 0.0
            for references in polygons.flatMap({ [$0.outer] + $0.holes }) {
                for ring in try sheet.rings(references, on: plane, simplifyBelow: detail.simplifyBelow) {
                    let clipped = plane.frame.clip(ring: ring)
                    let size = Ring.signedArea(clipped)
                    guard size != 0 else { continue }
                    let isAnchor = anchors.contains { Ring.contains($0, in: [clipped]) }
                    guard abs(size) >= detail.smallestRing || isAnchor else { continue }
                    rings.append(clipped)
                    // Outer rings run clockwise where y grows downward, holes the other way.
                    area -= size
                    for reference in references { drawnArcs.insert(reference.index) }
                }
            }
            if !rings.isEmpty { grounds.append(Ground(code: code, rings: rings, area: abs(area))) }
        }
        for arc in drawnArcs.sorted() where sheet.isFull(arc) && !atlas.isSeam(arc) {
            let sides = atlas.countries(ofArc: arc)
            guard sides.left != sides.right else { continue }
            let lines = try sheet.lines(arc, on: plane, simplifyBelow: detail.simplifyBelow)
                .flatMap(plane.frame.clip(line:))
            guard !lines.isEmpty else { continue }
            if let left = sides.left, let right = sides.right, let code = BorderCode(left, right) {
                borders[code, default: []].append(contentsOf: lines)
                if atlas.isContested(arc: arc) || DisputedGround.isCeasefireLine(code) {
                    disputed[code, default: []].append(contentsOf: lines)
                }
            } else {
                coasts.append(contentsOf: lines)
            }
        }
    }

    /// Countries that may be seen, in the order of their codes: those with an arc in the window, and those around it.
    private static func countries(of atlas: Atlas, in window: GeographicWindow) -> [CountryCode] {
        var boxes: [CountryCode: Rectangle] = [:]
        var seen: Set<CountryCode> = []
        for arc in 0..<atlas.arcCount {
            let sides = atlas.countries(ofArc: arc)
            guard sides.left != sides.right else { continue }
            let bounds = atlas.arcBounds(arc)
            let isSeen = window.mayShow(bounds.min, bounds.max)
            for side in [sides.left, sides.right] {
                guard let side else { continue }
                if isSeen {
                    seen.insert(side)
                } else if !seen.contains(side) {
                    boxes[side, default: Rectangle(min: bounds.min, max: bounds.max)].extend(to: bounds.min)
                    boxes[side]?.extend(to: bounds.max)
                }
            }
        }
        for (code, box) in boxes where window.mayShow(box.min, box.max) { seen.insert(code) }
        return seen.sorted()
    }

    private mutating func drawLakes(
        _ atlas: Atlas,
        on plane: MapPlane,
        window: GeographicWindow,
        detail: Detail
    ) throws(GeometryError) {
        (lakes, lakeShores) = ([], [])
        guard detail.smallestLake < .infinity else { return }
        for lake in atlas.lakes {
            guard let box = Rectangle(around: lake.ring), window.mayShow(box.min, box.max) else { continue }
            var ring = lake.ring
            try plane.project(&ring)
            if ring.first != ring.last, let first = ring.first { ring.append(first) }
            let simple = Visvalingam.simplify(ring, area: detail.simplifyBelow)
            let clipped = plane.frame.clip(ring: simple)
            guard abs(Ring.signedArea(clipped)) >= detail.smallestLake else { continue }
            lakes.append(clipped)
            lakeShores.append(contentsOf: plane.frame.clip(line: simple))
        }
    }

    /// The visible ground of a country.
    func ground(of code: CountryCode) -> Ground? { grounds.first { $0.code == code } }

    /// The country under a position, if it is on land.
    func country(at position: Position) -> CountryCode? {
        grounds.first { Ring.contains(position, in: $0.rings) }?.code
    }

    /// A border as joined lines, longest first.
    func chains(of code: BorderCode) -> [Polyline] {
        LineJoining.join(borders[code] ?? []).compactMap(Polyline.init).sorted { $0.length > $1.length }
    }
}
