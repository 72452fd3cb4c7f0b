import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// Random little worlds, where what must come out can be counted.
@Suite struct TinyWorldTests {
    /// A random division of a grid; the smaller `sea`, the more land.
    static func world(_ seed: UInt64) -> TinyAtlas {
        var random = SplitMix(seed: seed)
        let (columns, rows) = (Int.random(in: 2...9, using: &random), Int.random(in: 2...9, using: &random))
        let kinds = Int.random(in: 2...5, using: &random)
        var owners: [Int?] = (0..<columns * rows).map { _ in
            let kind = Int.random(in: 0..<kinds, using: &random)
            return kind == 4 ? nil : kind
        }
        owners[0] = 0
        return TinyAtlas(columns: columns, rows: rows, owners: owners)
    }

    @Test(arguments: 0..<60) func polygonsCoverTheCellsOfEachCountry(_ seed: UInt64) throws {
        let world = Self.world(seed)
        let atlas = try Atlas(bytes: try world.bytes(), worldview: .un)
        let engine = try GeometryEngine()
        for (index, country) in TinyAtlas.countries.compactMap({ CountryCode($0) }).enumerated() {
            let parts = atlas.polygons(of: country)
            let cells = world.owners.count { $0 == index }
            #expect(parts.isEmpty == (cells == 0))
            let area = parts.reduce(0.0) { sum, part in
                #expect(Ring.signedArea(atlas.ring(part.outer)) > 0)
                return part.holes.reduce(sum + Ring.signedArea(atlas.ring(part.outer))) { sum, hole in
                    #expect(Ring.signedArea(atlas.ring(hole)) < 0)
                    return sum + Ring.signedArea(atlas.ring(hole))
                }
            }
            #expect(abs(area - Double(cells) * 1e-4) < 1e-9)
            guard !parts.isEmpty else { continue }
            let polygons = parts.map { Polygon(outer: atlas.ring($0.outer), holes: $0.holes.map(atlas.ring)) }
            #expect(try Area(polygons, engine: engine).invalidity() == nil)
        }
    }

    @Test(arguments: 0..<60) func bordersHaveAnEdgeForEveryPairOfNeighbours(_ seed: UInt64) throws {
        let world = Self.world(seed)
        let atlas = try Atlas(bytes: try world.bytes(), worldview: .un)
        var edges: [BorderCode: Int] = [:]
        for cell in world.owners.indices {
            let east = cell % world.columns < world.columns - 1 ? cell + 1 : nil
            let north = cell + world.columns < world.owners.count ? cell + world.columns : nil
            for other in [east, north].compactMap(\.self) {
                guard let one = world.owners[cell], let two = world.owners[other],
                    let first = CountryCode(TinyAtlas.countries[one]),
                    let second = CountryCode(TinyAtlas.countries[two]),
                    let code = BorderCode(first, second)
                else { continue }
                edges[code, default: 0] += 1
            }
        }
        #expect(atlas.borders.map(\.code) == edges.keys.sorted())
        for (code, count) in edges {
            let arcs = atlas.arcs(ofBorder: code)
            let steps = arcs.reduce(0) { sum, reference in
                let line = atlas.arc(reference)
                return sum
                    + zip(line, line.dropFirst()).reduce(0) { $0 + Int(($1.0.distance(to: $1.1) * 100).rounded()) }
            }
            #expect(steps == count)
            for reference in arcs {
                let sides = atlas.countries(ofArc: reference.index)
                #expect((reference.isReversed ? sides.right : sides.left) == code.first)
            }
        }
    }

    @Test(arguments: 0..<20) func aPointLiesInItsCell(_ seed: UInt64) throws {
        let world = Self.world(seed)
        let atlas = try Atlas(bytes: try world.bytes(), worldview: .un)
        for cell in world.owners.indices {
            let x = Double(cell % world.columns) / 100 + 0.0049
            let y = Double(cell / world.columns) / 100 + 0.0051
            let location = try atlas.locate(Position(x: x, y: y))
            #expect(location.region == (world.owners[cell] == nil ? nil : TinyAtlas.code(cell)))
            #expect(location.country?.description == world.owners[cell].map { TinyAtlas.countries[$0] })
        }
    }

    @Test func everyArcIsSharedOnce() throws {
        let world = TinyAtlas(columns: 2, rows: 1, owners: [0, 1])
        let atlas = try Atlas(bytes: try world.bytes(), worldview: .deFacto)
        #expect(atlas.arcCount == 3)
        #expect(atlas.borders.map(\.code.description) == ["AAA-BBB"])
        #expect(atlas.regions(along: try #require(BorderCode("AAA-BBB"))).map(\.code) == ["C:1000", "C:1001"])
        let border = try #require(atlas.borders.first)
        // A hundredth of a degree of the meridian at the equator.
        #expect(abs((border.mapLengthKilometres ?? .nan) - 1.1057) < 0.0001)
    }
}
