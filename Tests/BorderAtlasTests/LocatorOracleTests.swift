import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// The indices beside searches that look everywhere: the world, its poles and its edge, and near borders.
@Suite struct LocatorOracleTests {
    private static let atlas = Result { try Atlas.embedded() }
    private static let slow = Result { try SlowBorderSearch(atlas.get()) }
    private static let vertices: [Position] = {
        guard let atlas = try? atlas.get() else { return [] }
        return atlas.map.borderArcs.flatMap(atlas.arc)
    }()

    /// Every other position lies within 30 km or so of a border; of the rest some lie near a pole or the antimeridian.
    private func position(_ round: Int, _ random: inout SplitMix) -> Position {
        var position = Position(
            x: .random(in: -180...180, using: &random),
            y: .random(in: -90...90, using: &random)
        )
        switch round % 8 {
        case 0, 2, 4, 6:
            guard let vertex = Self.vertices.randomElement(using: &random) else { break }
            let reach = [0.3, 0.02, 0.0001, 0][round / 2 % 4]
            position.x = min(180, max(-180, vertex.x + .random(in: -reach...reach, using: &random)))
            position.y = min(90, max(-90, vertex.y + .random(in: -reach...reach, using: &random)))
        case 1: position.x = [-180, 180, 179.99, -179.99].randomElement(using: &random) ?? 180
        case 3: position.y = [-90, 90, 89.9, 85, -80].randomElement(using: &random) ?? 90
        default: break
        }
        return position
    }

    @Test(arguments: 0..<6) func whatLiesAtAPositionIsWhatASlowSearchFinds(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let (atlas, slow) = (try Self.atlas.get(), try Self.slow.get())
        let (locator, geodesic) = (try Locator(atlas), try Geodesic())
        for round in 0..<16 {
            let position = position(round, &random)
            let found = locator.location(of: position)
            #expect(found == (try atlas.locate(position)))
            let unit = SlowUnitSearch(arcs: atlas.store.arcs).unit(at: GridPoint(nearest: position))
            let table = atlas.store.regionTable
            #expect(found.region == unit.map { table.code(Int(table.regionOfUnit[$0])) })
            let border = try #require(slow.nearest(to: position))
            let near = try #require(found.nearestBorder)
            let crossings = atlas.crossings.compactMap { crossing in
                crossing.position.map { (id: crossing.id, metres: geodesic.distanceMetres(position, $0)) }
            }
            let nearest = crossings.min { $0.metres < $1.metres }
            // A border over water has no line: it is where its link is.
            let code = nearest.flatMap { atlas.crossing($0.id)?.border }
            let isLink = code.map { atlas.map.arcs(of: $0).isEmpty } ?? false
            let metres = min(border.metres, isLink ? nearest?.metres ?? .infinity : .infinity)
            #expect(abs(near.distanceMetres - metres) < 1, "\(position): \(near), \(border)")
            #expect(abs(geodesic.distanceMetres(position, near.position) - near.distanceMetres) < 0.001)
            #expect(found.nearestCrossing?.id == nearest?.id)
            #expect(found.nearestCrossing?.distanceMetres == nearest?.metres)
        }
    }

    /// One border from anywhere on Earth, its other end too.
    @Test(arguments: 0..<8) func oneBorderIsAsFarAsASlowSearchFinds(_ seed: UInt64) throws {
        var random = SplitMix(seed: 100 + seed)
        let (atlas, slow) = (try Self.atlas.get(), try Self.slow.get())
        let search = BorderSearch(atlas, geodesic: try Geodesic())
        let codes = atlas.borders.map(\.code).filter { !atlas.map.arcs(of: $0).isEmpty }
        for round in 0..<60 {
            let code = try #require(codes.randomElement(using: &random))
            var position = position(round, &random)
            if round % 8 == 7, let vertex = atlas.arc(atlas.map.arcs(of: code)[0]).first {
                position = Position(x: vertex.x > 0 ? vertex.x - 179 : vertex.x + 179, y: 1 - vertex.y)
            }
            let found = try #require(search.nearest(to: position, on: code)?.point.distanceMetres)
            let metres = try #require(slow.nearest(to: position, on: code)?.metres)
            #expect(abs(found - metres) < 1, "\(position) \(code): \(found), \(metres)")
        }
        let none = try #require(BorderCode("FRA-JPN"))
        #expect(search.nearest(to: Position(x: 0, y: 0), on: none) == nil)
    }

    /// Looking at all borders at once finds what looking at each of them finds, to the last digit.
    @Test(arguments: 0..<4) func theNearestBorderIsTheLeastOfAllBorders(_ seed: UInt64) throws {
        var random = SplitMix(seed: 300 + seed)
        let atlas = try Self.atlas.get()
        let search = BorderSearch(atlas, geodesic: try Geodesic())
        let codes = atlas.borders.map(\.code)
        for round in 0..<40 {
            let position = position(round, &random)
            let found = try #require(search.nearest(to: position))
            let least = codes.compactMap { search.nearest(to: position, on: $0)?.point.distanceMetres }.min()
            #expect(found.point.distanceMetres == least, "\(position)")
            let code = try #require(atlas.border(ofArc: found.arc))
            #expect(search.nearest(to: position, on: code)?.point.distanceMetres == least)
        }
    }

    /// Many crossings of one's own, some at the same place: the nearest, the first of equals.
    @Test(arguments: 0..<4) func theNearestOfManyCrossingsIsTheFirstOfTheNearest(_ seed: UInt64) throws {
        var random = SplitMix(seed: 200 + seed)
        let geodesic = try Geodesic()
        let crossings = (0..<500).map { index in
            let position = position(index, &random)
            return Crossing(
                id: "own-\(index)",
                name: "Own \(index)",
                longitude: index % 5 == 4 ? nil : index % 7 == 6 ? 20 : position.x,
                latitude: index % 5 == 4 ? nil : index % 7 == 6 ? 30 : position.y,
                mode: .road,
                countryA: "FIN",
                countryB: "RUS"
            )
        }
        let vectors = CrossingVectors(crossings, geodesic: geodesic)
        for round in 0..<60 {
            let position = round == 0 ? Position(x: 20, y: 30) : position(round, &random)
            let all = crossings.compactMap { crossing in
                crossing.position.map { (crossing.id, geodesic.distanceMetres(position, $0)) }
            }
            let least = try #require(all.min { $0.1 < $1.1 })
            #expect(vectors.nearest(to: position).map { [$0.id, "\($0.distanceMetres)"] } == [least.0, "\(least.1)"])
        }
        #expect(CrossingVectors([], geodesic: geodesic).nearest(to: Position(x: 0, y: 0)) == nil)
    }
}
