import BorderAtlas
import BorderGeometry

/// The arcs a map needs, each projected and simplified once and shared by the fills and lines on both its sides.
struct ArcSheet {
    /// How much of an arc a map needs.
    private enum Need: UInt8 {
        case none
        /// It closes a ring that is seen elsewhere.
        case coarse
        case full
    }

    private let atlas: Atlas
    private let cut: WorldCut?
    private var needs: [Need]
    /// Px of the arcs, empty for those not needed.
    private var shapes: [[Position]]
    /// Vertices nearer than this many degrees to the one before are left out.
    private var thinning = 0.0

    init(_ atlas: Atlas, cut: WorldCut?) {
        self.atlas = atlas
        self.cut = cut
        needs = Array(repeating: .none, count: atlas.arcCount)
        shapes = Array(repeating: [], count: atlas.arcCount)
    }

    /// Asks for every arc of a ring; true if the ring may be seen.
    mutating func ask(for ring: [ArcReference], in window: GeographicWindow) -> Bool {
        var isSeen = false
        guard let box = box(of: ring), window.mayShow(box.min, box.max) else { return false }
        for reference in ring {
            let bounds = atlas.arcBounds(reference.index)
            if window.mayShow(bounds.min, bounds.max) {
                needs[reference.index] = .full
                isSeen = true
            } else if needs[reference.index] == .none {
                needs[reference.index] = .coarse
            }
        }
        // A ring none of whose arcs comes near may still enclose the whole window.
        return isSeen || box.width > 1
    }

    /// Projects what was asked for, thinned by so many degrees, and simplifies it by triangles smaller than `area` px².
    mutating func draw(
        on plane: MapPlane,
        simplifyBelow area: Double,
        thinning: Double = 0
    ) throws(GeometryError) {
        self.thinning = thinning
        var flat: [Position] = []
        var ends: [(arc: Int, end: Int)] = []
        for arc in needs.indices where needs[arc] != .none && shapes[arc].isEmpty {
            let positions = atlas.arc(arc)
            if needs[arc] == .full {
                flat.append(contentsOf: thinned(positions))
            } else {
                flat.append(contentsOf: ArcSheet.thinned(positions, degrees: 1))
            }
            ends.append((arc, flat.count))
        }
        try plane.project(&flat)
        var start = 0
        for (arc, end) in ends {
            let positions = flat[start..<end].filter { $0.x.isFinite && $0.y.isFinite }
            shapes[arc] = needs[arc] == .full ? Visvalingam.simplify(positions, area: area) : positions
            start = end
        }
    }

    /// Simplifies what was drawn once more, by larger triangles.
    mutating func simplify(below area: Double) {
        for arc in shapes.indices where needs[arc] == .full {
            shapes[arc] = Visvalingam.simplify(shapes[arc], area: area)
        }
    }

    /// Whether an arc was drawn in full.
    func isFull(_ arc: Int) -> Bool { needs[arc] == .full }

    /// The px of an arc as drawn; several pieces where the projection tears it.
    func lines(_ arc: Int, on plane: MapPlane, simplifyBelow area: Double) throws(GeometryError) -> [[Position]] {
        let bounds = atlas.arcBounds(arc)
        guard let cut, cut.tears(bounds.min, bounds.max) else { return [shapes[arc]] }
        return try project(cut.split(line: thinned(atlas.arc(arc))), on: plane, simplifyBelow: area)
    }

    /// The px of a ring as drawn, closed; several rings where the projection tears it.
    func rings(
        _ references: [ArcReference],
        on plane: MapPlane,
        simplifyBelow area: Double
    ) throws(GeometryError) -> [[Position]] {
        guard let cut, let box = box(of: references), cut.tears(box.min, box.max) else { return [ring(references)] }
        return try project(cut.split(ring: thinned(atlas.ring(references))), on: plane, simplifyBelow: area)
    }

    private func project(
        _ pieces: [[Position]],
        on plane: MapPlane,
        simplifyBelow area: Double
    ) throws(GeometryError) -> [[Position]] {
        var projected: [[Position]] = []
        for piece in pieces {
            var piece = piece
            try plane.project(&piece)
            projected.append(Visvalingam.simplify(piece.filter { $0.x.isFinite && $0.y.isFinite }, area: area))
        }
        return projected
    }

    private func box(of ring: [ArcReference]) -> Rectangle? {
        var box: Rectangle?
        for reference in ring {
            let bounds = atlas.arcBounds(reference.index)
            if box == nil { box = Rectangle(min: bounds.min, max: bounds.max) }
            box?.extend(to: bounds.min)
            box?.extend(to: bounds.max)
        }
        return box
    }

    private func ring(_ references: [ArcReference]) -> [Position] {
        var ring: [Position] = []
        for reference in references {
            let shape = shapes[reference.index]
            if reference.isReversed {
                ring.append(contentsOf: shape.reversed().dropFirst(ring.isEmpty ? 0 : 1))
            } else {
                ring.append(contentsOf: shape.dropFirst(ring.isEmpty ? 0 : 1))
            }
        }
        return ring
    }

    private func thinned(_ positions: [Position]) -> [Position] {
        thinning > 0 ? ArcSheet.thinned(positions, degrees: thinning) : positions
    }

    /// Every vertex that is a step away from the one kept before it, and the ends.
    static func thinned(_ positions: [Position], degrees: Double) -> [Position] {
        guard var last = positions.first else { return [] }
        var kept = [last]
        for position in positions.dropFirst().dropLast()
        where abs(position.x - last.x) + abs(position.y - last.y) >= degrees {
            kept.append(position)
            last = position
        }
        if positions.count > 1, let end = positions.last { kept.append(end) }
        return kept
    }
}
