import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

@Suite struct ArcTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test func everyUnitHasABoundaryAndNoneIsLost() {
        var seen: Set<Int> = []
        atlas.store.arcs.forEachRow { _, row in
            for unit in [row.left, row.right].compactMap(\.self) { seen.insert(unit) }
        }
        #expect(seen.count == 4556)
        #expect(atlas.regions.count == Set(atlas.store.regionTable.regionOfUnit).count)
        #expect(Set(atlas.regions.map(\.code)).count == atlas.regions.count)
    }

    @Test func boxesHoldTheirArcs() {
        let wrong = (0..<atlas.arcCount).filter { index in
            let box = atlas.arcBounds(index)
            let line = atlas.arc(index)
            let (west, east) = (line.map(\.x).min() ?? 0, line.map(\.x).max() ?? 0)
            let (south, north) = (line.map(\.y).min() ?? 0, line.map(\.y).max() ?? 0)
            let holds = box.min.x <= west && box.max.x >= east && box.min.y <= south && box.max.y >= north
            let isTight = box.min.x > west - 0.0101 && box.max.x < east + 0.0101 && box.min.y > south - 0.0101
            return !holds || !isTight || box.max.y >= north + 0.0101
        }
        #expect(wrong.isEmpty)
    }

    @Test func lengthsAreGeodesic() throws {
        let geodesic = try Geodesic()
        for index in stride(from: 0, to: atlas.arcCount, by: 37) where !atlas.isSeam(index) {
            #expect(abs(atlas.arcLengthMetres(index) - geodesic.lengthMetres(of: atlas.arc(index))) < 0.06, "\(index)")
        }
    }

    @Test func areasAddUpToTheWorldsLand() {
        // Every arc adds its part to the area on its left and takes it from that on its right.
        var byRegion: [String: Double] = [:]
        for index in 0..<atlas.arcCount {
            let line = atlas.arc(index)
            let part = zip(line, line.dropFirst()).reduce(0.0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y } / 2
            let sides = atlas.regions(ofArc: index)
            if let left = sides.left { byRegion[left, default: 0] += part }
            if let right = sides.right { byRegion[right, default: 0] -= part }
        }
        let countries = atlas.countries.flatMap { atlas.polygons(of: $0.code) }
        let area = countries.reduce(0.0) { sum, part in
            ([part.outer] + part.holes).reduce(sum) { $0 + Ring.signedArea(atlas.ring($1)) }
        }
        #expect(byRegion.values.allSatisfy { $0 > 0 })
        #expect(abs(byRegion.values.reduce(0, +) - area) < 1e-6)
    }

    @Test func indicesOutOfRangeHaveNothing() {
        for index in [-1, atlas.arcCount, .max, .min] {
            #expect(atlas.arc(index).isEmpty)
            #expect(atlas.arcLengthMetres(index) == 0)
            #expect(!atlas.isSeam(index) && !atlas.isContested(arc: index))
            #expect(atlas.countries(ofArc: index) == (nil, nil))
            #expect(atlas.regions(ofArc: index) == (nil, nil))
            #expect(atlas.arcBounds(index).min == Position(x: 0, y: 0))
        }
        #expect(atlas.polygons(of: "QQQ").isEmpty)
        #expect(atlas.polygons(ofRegion: "../etc").isEmpty)
        #expect(atlas.region("<script>") == nil)
    }

    @Test func loadingIsQuick() throws {
        let bytes = AtlasBytes.embedded
        let store = try AtlasStore(bytes)
        let times = try (0..<7).map { _ in
            try ContinuousClock().measure { _ = Atlas(try AtlasStore(bytes), .un) }
        }.sorted()
        #expect(store.arcs.count == atlas.arcCount)
        #if DEBUG
            #expect(times[3] < .seconds(1))
        #else
            #expect(times[3] < .milliseconds(10))
        #endif
    }
}
