import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Random boards of squares, against a count of edges made the slow way.
@Suite struct RandomMapTests {
    private struct Step: Hashable {
        var from: GridPoint
        var to: GridPoint
    }

    private static func board(_ seed: UInt64) -> [[GridRing]] {
        var random = SplitMix(seed: seed)
        let columns = Int.random(in: 1...7, using: &random)
        let land = (0..<columns * Int.random(in: 1...7, using: &random)).map { _ in
            Int.random(in: 0..<4, using: &random) > 0
        }
        return GridShapes.turned(GridShapes.cells(columns: columns, land: [true] + land.dropFirst()), &random)
    }

    private static func steps(_ arc: BuiltArc) -> [Step] {
        zip(arc.points, arc.points.dropFirst()).map { Step(from: $0, to: $1) }
    }

    @Test(arguments: 0..<50) func everyEdgeIsInOneArcWithItsSides(_ seed: UInt64) throws {
        let shapes = Self.board(seed)
        var owners: [Step: Int] = [:]
        for (unit, rings) in shapes.enumerated() {
            let points = rings[0].points
            for (from, to) in zip(points, points.dropFirst() + [points[0]]) { owners[Step(from: from, to: to)] = unit }
        }
        var seen: [Step: Int] = [:]
        for arc in try ArcBuilding().build(shapes).arcs {
            for step in Self.steps(arc) {
                seen[step, default: 0] += 1
                #expect(owners[step] == arc.left)
                #expect(owners[Step(from: step.to, to: step.from)] ?? -1 == arc.right)
            }
            #expect(arc.right == -1 || arc.left < arc.right)
        }
        #expect(seen.values.allSatisfy { $0 == 1 })
        let undirected = Set(owners.keys.map { [$0.from, $0.to].sorted() })
        #expect(Set(seen.keys.map { [$0.from, $0.to].sorted() }) == undirected && seen.count == undirected.count)
    }

    /// Vertices, arcs and faces of a drawing in the plane: V - E + F = 1 + parts.
    @Test(arguments: 0..<50) func eulersFormulaHolds(_ seed: UInt64) throws {
        let shapes = Self.board(seed)
        let built = try ArcBuilding().build(shapes)
        var parent = Array(built.nodes.indices)
        func root(_ index: Int) -> Int { parent[index] == index ? index : root(parent[index]) }
        let place = Dictionary(uniqueKeysWithValues: built.nodes.enumerated().map { ($1, $0) })
        for arc in built.arcs {
            let first = try #require(arc.points.first.flatMap { place[$0] })
            let last = try #require(arc.points.last.flatMap { place[$0] })
            parent[root(first)] = root(last)
        }
        let parts = Set(parent.indices.map(root)).count
        // Land is one face a unit; the sea is one face, and one more for each part it is walled into.
        let faces = shapes.count + Self.seas(shapes)
        #expect(built.nodes.count - built.arcs.count + faces == 1 + parts)
    }

    /// How many separate seas a board of squares leaves, the open one included.
    private static func seas(_ shapes: [[GridRing]]) -> Int {
        let land = Set(shapes.compactMap { $0[0].points.min() })
        let (east, north) = (land.map(\.x).max() ?? 0, land.map(\.y).max() ?? 0)
        var left: Set<GridPoint> = []
        for x in stride(from: -10, through: east + 10, by: 10) {
            for y in stride(from: -10, through: north + 10, by: 10) where !land.contains(GridPoint(x: x, y: y)) {
                left.insert(GridPoint(x: x, y: y))
            }
        }
        var seas = 0
        while let start = left.first {
            seas += 1
            var open = [start]
            while let cell = open.popLast() {
                guard left.remove(cell) != nil else { continue }
                for (x, y) in [(10, 0), (-10, 0), (0, 10), (0, -10)] as [(Int32, Int32)] {
                    open.append(GridPoint(x: cell.x + x, y: cell.y + y))
                }
            }
        }
        return seas
    }

    @Test(arguments: 0..<30) func nodesAreTheEndsOfArcsInOrder(_ seed: UInt64) throws {
        let built = try ArcBuilding().build(Self.board(seed))
        #expect(built.nodes == Set(built.arcs.flatMap { [$0.points[0], $0.points[$0.points.count - 1]] }).sorted())
        // Within an arc there is no node: no other arc passes there.
        let inner = built.arcs.flatMap { $0.points.dropFirst().dropLast() }
        #expect(Set(inner).count == inner.count && Set(inner).isDisjoint(with: built.nodes))
        let order = built.arcs.map { [$0.left, $0.right] }
        #expect(zip(order, order.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
    }

    /// Where the source begins a ring makes no difference to the map.
    @Test(arguments: 0..<30) func ringsMayBeginAnywhere(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed + 1000)
        let shapes = Self.board(seed)
        let (one, other) = (
            try ArcBuilding().build(shapes), try ArcBuilding().build(GridShapes.turned(shapes, &random))
        )
        #expect(one.nodes == other.nodes)
        #expect(one.arcs.map(\.text) == other.arcs.map(\.text))
    }

    @Test(arguments: 0..<30) func walkingTheArcsOfAUnitGivesItsArea(_ seed: UInt64) throws {
        let shapes = Self.board(seed)
        let built = try ArcBuilding().build(shapes)
        var doubled = [Int](repeating: 0, count: shapes.count)
        for arc in built.arcs {
            let part = zip(arc.points, arc.points.dropFirst())
                .reduce(0) { $0 + Int($1.0.x) * Int($1.1.y) - Int($1.1.x) * Int($1.0.y) }
            doubled[arc.left] += part
            if arc.right >= 0 { doubled[arc.right] -= part }
        }
        #expect(doubled.allSatisfy { $0 == 200 })
    }
}
