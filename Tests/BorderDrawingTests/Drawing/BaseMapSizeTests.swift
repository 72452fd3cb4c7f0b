import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// How large a base map may be, and what may be left out of it so that nobody sees it.
@Suite("The size of base maps")
struct BaseMapSizeTests {
    private func vertices(_ map: BaseMap) -> Int {
        let rings = map.grounds.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
        let lines = (map.coasts + map.lakes + map.lakeShores).reduce(0) { $0 + $1.count }
        return rings + lines + map.borders.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    }

    private static let extents: [(Double, Double, Double, Double)] = [
        (20, 59.5, 34, 70.2), (-140, 25, -60, 60), (18, 39, 88, 71), (-180, -60, 180, 75),
    ]

    @Test("many marks leave less room for the ground, never none", arguments: [0, 12, 48, 60, 94, 111, 200, 5_000])
    func budget(_ marks: Int) throws {
        let plane = try SceneExamples.plane(20, 59.5, 34, 70.2)
        let most = BaseMap.mostVertices(on: plane, marks: marks)
        #expect((1_000...10_000).contains(most))
        #expect(most <= BaseMap.mostVertices(on: plane, marks: max(0, marks - 1)))
        #expect((marks <= 48) == (most == 10_000), "\(most)")
    }

    /// Islands are never simplified away, so that the whole world has more.
    @Test(
        "a map keeps to its number of vertices, as far as its islands let it",
        arguments: zip(extents, [0, 0, 6, 14])
    )
    func kept(_ extent: (Double, Double, Double, Double), _ thousandsOfIslands: Int) throws {
        let plane = try SceneExamples.plane(extent.0, extent.1, extent.2, extent.3)
        var detail = BaseMap.Detail()
        var before = Int.max
        for most in [10_000, 4_000] {
            detail.mostVertices = most
            let map = try BaseMap(SceneExamples.atlas.get(), on: plane, detail: detail, anchors: [])
            #expect(vertices(map) <= max(most, 1_000 * thousandsOfIslands), "\(vertices(map))")
            #expect(vertices(map) <= before && !map.grounds.isEmpty)
            before = vertices(map)
        }
    }

    /// Vertices a third of a px from their neighbours do not move a border by a px.
    @Test("what is thinned out is not seen", arguments: extents)
    func thinned(west: Double, south: Double, east: Double, north: Double) throws {
        let plane = try SceneExamples.plane(west, south, east, north)
        var detail = BaseMap.Detail()
        detail.mostVertices = 1_000_000
        let full = try BaseMap(SceneExamples.atlas.get(), on: plane, detail: detail, anchors: [])
        detail.thinning = 0.33 * plane.metresPerPixel / 111_000
        let thin = try BaseMap(SceneExamples.atlas.get(), on: plane, detail: detail, anchors: [])
        #expect(Set(thin.borders.keys).symmetricDifference(full.borders.keys).count <= 2)
        var (checked, far) = (0, 0)
        for (code, lines) in thin.borders {
            let others = (full.borders[code] ?? []).compactMap(Polyline.init)
            for vertex in lines.joined() where plane.frame.insetBy(2).contains(vertex) {
                let distance = others.map { $0.nearest(to: vertex).distance }.min() ?? 0
                checked += 1
                if distance > 1.5 { far += 1 }
            }
        }
        #expect(checked > 20 && far * 200 <= checked, "\(far) of \(checked)")
        for ground in full.grounds where ground.area > 400 {
            let area = thin.ground(of: ground.code)?.area ?? 0
            #expect(abs(area - ground.area) < 0.02 * ground.area + 30, "\(ground.code) \(area) \(ground.area)")
        }
    }

    @Test("thinning keeps the ends, and steps of the length asked for", arguments: Array(Seeds.below(16)))
    func thinning(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var line = [Position(x: 10, y: 50)]
        for _ in 0..<Int.random(in: 0...200, using: &random) {
            let last = line[line.count - 1]
            line.append(
                Position(
                    x: last.x + .random(in: -0.1...0.1, using: &random),
                    y: last.y + .random(in: -0.1...0.1, using: &random)
                )
            )
        }
        let kept = ArcSheet.thinned(line, degrees: 0.2)
        #expect(kept.first == line.first && kept.last == line.last)
        #expect(kept.count <= line.count && Set(kept).isSubset(of: Set(line)))
        for (one, next) in zip(kept, kept.dropFirst()).dropLast() {
            #expect(abs(next.x - one.x) + abs(next.y - one.y) >= 0.2)
        }
        #expect(ArcSheet.thinned([], degrees: 1).isEmpty)
    }
}
