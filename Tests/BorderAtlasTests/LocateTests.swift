import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas

@Suite struct LocateTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test func capitalsLieInTheirCountries() throws {
        for city in atlas.cities where city.isCapital {
            let location = try atlas.locate(Position(x: city.longitude, y: city.latitude))
            // On the coast the map may put a city into the sea, near a border on the other side.
            guard let country = location.country, !location.isAmbiguous else { continue }
            let expected = city.country == "XKX" ? "SRB" : city.country == "VAT" ? "ITA" : city.country
            #expect(country == expected, "\(city.name)")
        }
    }

    /// Everything decoded, for a search that looks everywhere.
    static let outlines: [(country: CountryCode, rings: [[Position]])] = {
        guard let atlas = try? Atlas.embedded() else { return [] }
        return atlas.countries.flatMap { country in
            atlas.polygons(of: country.code).map { (country.code, [atlas.ring($0.outer)] + $0.holes.map(atlas.ring)) }
        }
    }()
    static let lines: [[Position]] = {
        guard let atlas = try? Atlas.embedded() else { return [] }
        return atlas.borders.flatMap { atlas.arcs(ofBorder: $0.code) }.map(atlas.arc)
    }()

    @Test(arguments: 0..<25) func agreesWithASlowSearch(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let position = Position(x: .random(in: 15...60, using: &random), y: .random(in: 40...70, using: &random))
        let location = try atlas.locate(position)
        let countries = Self.outlines.filter { Ring.contains(position, in: $0.rings) }
        #expect(location.country == countries.first?.country)
        let geodesic = try Geodesic()
        let crossing = atlas.crossings.compactMap(\.position).map { geodesic.distanceMetres(position, $0) }.min()
        #expect(location.nearestCrossing?.distanceMetres == crossing)
        let nearest = try #require(location.nearestBorder)
        let slow = Self.lines.compactMap { line -> Double? in
            guard line.contains(where: { abs($0.x - position.x) < 30 && abs($0.y - position.y) < 20 }) else {
                return nil
            }
            return geodesic.nearestPoint(on: line, to: position)?.distanceMetres
        }.min()
        #expect(slow.map { abs($0 - nearest.distanceMetres) < 1 } == true)
        #expect(location.isAmbiguous == (nearest.distanceMetres <= 4000))
    }

    @Test func nearABorderNeitherSideIsSure() throws {
        let location = try atlas.locate(Position(x: 44.63, y: 42.75))
        #expect(location.ambiguousCountries == ["GEO", "RUS"])
        #expect(location.nearestCrossing?.id == "upper-lars-dariali")
        #expect(location.nearestBorder?.code == BorderCode("GEO-RUS"))
    }

    @Test(arguments: [
        Position(x: .nan, y: 0), Position(x: 0, y: .infinity), Position(x: 200, y: 10), Position(x: 10, y: -91),
        Position(x: 1e300, y: -1e300),
    ])
    func positionsOutsideTheWorldHaveNothingAround(_ position: Position) throws {
        let location = try atlas.locate(position)
        #expect(location.country == nil && location.nearestBorder == nil && location.nearestCrossing == nil)
    }

    @Test(arguments: [
        Position(x: 180, y: 68), Position(x: -180, y: 68), Position(x: 0, y: 90), Position(x: 0, y: -90),
        Position(x: 180, y: -90),
    ])
    func theEdgesOfThePlaneAreNoTrouble(_ position: Position) throws {
        #expect(try atlas.locate(position).nearestBorder != nil)
    }
}
