import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// What is nearest to a position, beside a search through every crossing and every border by the formula of a ball: at
/// the poles, on both sides of the antimeridian, in the middle of an ocean and beside a border.
@Suite struct NearestPlacesTests {
    private static let edges = [
        Position(x: 0, y: 90), Position(x: 180, y: 90), Position(x: -150, y: 90), Position(x: 77, y: -90),
        Position(x: 180, y: 68.5), Position(x: -180, y: 68.5), Position(x: 180, y: -17), Position(x: -180, y: -17),
        Position(x: 180, y: 0), Position(x: -179.999_999, y: 52), Position(x: 179.999_999, y: 52),
        Position(x: -150, y: 85), Position(x: 100, y: 75.01), Position(x: 100, y: 74.99), Position(x: 0, y: 0),
        Position(x: -130, y: -20), Position(x: 144, y: -37),
    ]

    /// The edges of the world, positions anywhere and near the poles and the antimeridian.
    private static let positions: [Position] = {
        var random = SplitMix(seed: 2022)
        var positions = edges
        for round in 0..<24 {
            var position = Position(
                x: .random(in: -180...180, using: &random),
                y: .random(in: -90...90, using: &random)
            )
            if round % 3 == 1 { position.x = (position.x > 0 ? 179 : -179) + .random(in: -1...1, using: &random) }
            if round % 3 == 2 { position.y = (position.y > 0 ? 82 : -82) + .random(in: -8...8, using: &random) }
            positions.append(position)
        }
        return positions
    }()

    private static let crossings: [(id: String, point: NaiveSphere.Point)] = {
        let lines = (try? GeodataTable.crossings.get()) ?? []
        return lines.compactMap { line in
            line.degrees.map { (line.id, NaiveSphere.Point(east: $0.east, north: $0.north)) }
        }
    }()

    @Test func theNearestCrossingIsTheNearest() throws {
        #expect(Self.crossings.count == 1032)
        let atlas = try Atlas.embedded()
        let locator = try Locator(atlas)
        for position in Self.positions {
            let here = NaiveSphere.Point(east: position.x, north: position.y)
            let naive = NaiveSphere.least(from: here, to: Self.crossings.map(\.point))
            for location in [try atlas.locate(position), locator.location(of: position)] {
                let found = try #require(location.nearestCrossing)
                #expect(abs(found.distanceMetres - naive) <= naive * 0.006, "\(position): \(found)")
                // Of two at nearly the same distance the ball may prefer the other.
                let own = try #require(Self.crossings.first { $0.id == found.id }).point
                #expect(here.metres(to: own) <= naive * 1.012, "\(position): \(found)")
            }
        }
    }

    @Test func theNearestBorderIsTheNearest() throws {
        let atlas = try Atlas.embedded()
        let locator = try Locator(atlas)
        let all = NaiveSphere.borders.values.flatMap(\.self)
        #expect(all.count > 50_000)
        for position in Self.positions {
            let here = NaiveSphere.Point(east: position.x, north: position.y)
            let naive = NaiveSphere.least(from: here, to: all)
            for location in [try atlas.locate(position), locator.location(of: position)] {
                let found = try #require(location.nearestBorder)
                let least = naive * 0.994 - NaiveSphere.spacingMetres
                #expect((least...naive * 1.006 + 10).contains(found.distanceMetres), "\(position): \(found)")
                // The point that is named lies on the border that is named, and is as far away as is said.
                let point = NaiveSphere.Point(east: found.position.x, north: found.position.y)
                let line = try #require(NaiveSphere.borders[found.code])
                #expect(NaiveSphere.least(from: point, to: line) <= NaiveSphere.spacingMetres, "\(position): \(found)")
                #expect(
                    abs(here.metres(to: point) - found.distanceMetres) <= found.distanceMetres * 0.006 + 1,
                    "\(position): \(found)"
                )
            }
        }
    }

    /// The same place under its two longitudes, and the pole under any.
    @Test func onePlaceHasOneAnswer() throws {
        let atlas = try Atlas.embedded()
        for (one, other) in [(4, 5), (6, 7), (0, 1), (0, 2)] {
            let (left, right) = (try atlas.locate(Self.edges[one]), try atlas.locate(Self.edges[other]))
            #expect(left.nearestCrossing?.id == right.nearestCrossing?.id)
            #expect(left.nearestBorder?.code == right.nearestBorder?.code)
            let (near, far) = (left.nearestBorder?.distanceMetres ?? -1, right.nearestBorder?.distanceMetres ?? -2)
            #expect(abs(near - far) < 1, "\(Self.edges[one]): \(near), \(far)")
        }
    }
}
