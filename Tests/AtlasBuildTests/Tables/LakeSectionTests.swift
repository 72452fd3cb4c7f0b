import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Lakes with their names, shores and islands, as the atlas gives them back.
@Suite struct LakeSectionTests {
    /// A ring of the source: its name, then its vertices in hundredths of a degree.
    private struct Ring {
        var name = "Lake"
        var points: [(x: Int, y: Int)]

        static func square(_ west: Int, _ south: Int, _ size: Int, _ name: String = "Lake") -> Ring {
            Ring(
                name: name,
                points: [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map { (west + $0 * size, south + $1 * size) }
            )
        }

        /// Walked the other way, from another of its vertices.
        func turned(_ random: inout SplitMix) -> Ring {
            var points = Array(self.points.dropLast())
            if Bool.random(using: &random) { points.reverse() }
            let start = Int.random(in: 0..<points.count, using: &random)
            points = Array(points[start...] + points[..<start])
            return Ring(name: name, points: points + [points[0]])
        }
    }

    private func section(csv: String) throws -> [UInt8] {
        try TinyGeodata(files: ["lakes.csv": csv]).inFolder { try LakeSection.bytes(try CSVTable("\($0)/lakes.csv")) }
    }

    private func lakes(_ rings: [Ring]) throws -> [Lake] {
        func degrees(_ hundredths: Int) -> String {
            let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
            return "\(hundredths < 0 ? "-" : "")\(whole).\(part < 10 ? "0" : "")\(part)"
        }
        let rows = rings.enumerated().flatMap { number, ring in
            ring.points.map { "\(number),\(ring.name),\(degrees($0.x)),\(degrees($0.y))\n" }
        }
        let bytes = try section(csv: "ring,name,lon,lat\n" + rows.joined())
        let table = LakeTable(bytes: AtlasBytes.owned(bytes), range: 0..<bytes.count)
        return table.lakes()
    }

    /// Twice the area within a closed ring in square degrees, positive where it goes counter-clockwise.
    private func doubleArea(_ ring: [Position]) -> Double {
        zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
    }

    @Test(arguments: [
        ("Ladoga", "Ladoga"), ("Ladoga:3", "Ladoga"), ("7:Ladoga:3", "Ladoga"), ("Great Lakes", "Great Lakes"),
        ("Great Lakes:Erie", "Lake Erie"), ("Great Lakes:2:Ontario", "Lake Ontario"),
        ("Great Lakes:Superior, Huron, Michigan", "Lakes Superior, Huron and Michigan"), ("Malaren", "Mälaren"),
        ("Vanern:1", "Vänern"), ("Ysyk Kol", "Issyk-Kul"), ("Rybinsk Res.", "Rybinsk Reservoir"),
        ("Res. Manicouagan", "Manicouagan Reservoir"), ("?", ""), ("?:4", ""), ("12", ""), ("", ""),
        ("Vanern:Malaren", "Vänern"), ("vanern", "vanern"),
    ])
    func names(_ source: String, _ name: String) throws {
        #expect(try lakes([.square(0, 0, 100, "\"\(source)\"")]).map(\.name) == [name])
    }

    @Test func aShoreIsClosedAndCounterClockwiseWhateverTheSource() throws {
        let square = Ring.square(100, 200, 300)
        let expected = [(1.0, 2.0), (4, 2), (4, 5), (1, 5)].map { Position(x: $0.0, y: $0.1) }
        let backwards = Ring(points: square.points.reversed())
        let open = Ring(points: Array(square.points.dropLast()))
        let twice = Ring(points: square.points.flatMap { [$0, $0] })
        for ring in [square, backwards, open, twice] {
            let shore = try #require(try lakes([ring]).first?.ring)
            #expect(shore.count == 5 && shore.first == shore.last)
            #expect(doubleArea(shore) == 18)
            #expect(Set(shore.map { "\($0)" }) == Set(expected.map { "\($0)" }))
        }
    }

    @Test func whatVanishesIsLeftOut() throws {
        let flat = Ring(points: [(0, 0), (100, 0), (200, 0), (0, 0)])
        let point = Ring(points: [(0, 0), (0, 0), (0, 0)])
        let line = Ring(points: [(0, 0), (100, 100), (0, 0)])
        #expect(try lakes([flat, point, line]).isEmpty)
        #expect(try lakes([flat, .square(0, 0, 1, "Rest"), point]).map(\.name) == ["Rest"])
        #expect(try section(csv: "ring,name,lon,lat\n") == [0])
    }

    /// Lakes in a row, each with some islands, in any order and winding: each island goes to its own lake.
    @Test(arguments: 0..<30) func islandsBelongToTheirLakes(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var rings: [Ring] = []
        var expected: [String: Int] = [:]
        for lake in 0..<Int.random(in: 1...6, using: &random) {
            let islands = Int.random(in: 0...4, using: &random)
            let (west, south) = (lake * 1_000 - 3_000, Int.random(in: -5_000...5_000, using: &random))
            rings.append(Ring.square(west, south, 900, "Lake \(lake)").turned(&random))
            expected["Lake \(lake)"] = islands
            for island in 0..<islands {
                rings.append(Ring.square(west + 100 + island * 200, south + 300, 150, "Island").turned(&random))
            }
        }
        rings.shuffle(using: &random)
        let found = try lakes(rings)
        #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.islands.count) }) == expected, "seed \(seed)")
        for lake in found {
            #expect(abs(doubleArea(lake.ring) - 162) < 1e-6, "seed \(seed)")
            for island in lake.islands {
                #expect(abs(doubleArea(island) + 4.5) < 1e-6 && island.first == island.last, "seed \(seed)")
            }
        }
    }

    @Test func lakesThatOnlyTouchStayLakes() throws {
        let found = try lakes([.square(0, 0, 100, "A"), .square(100, 0, 100, "B"), .square(100, 100, 50, "C")])
        #expect(found.map(\.name) == ["A", "B", "C"])
        #expect(found.allSatisfy { $0.islands.isEmpty })
    }

    @Test(arguments: [
        ("ring,name,lon,lat\n0,A,east,1\n", "lakes.csv: a lake has no position"),
        ("ring,name,lon,lat\n0,A,1,\n", "lakes.csv: a lake has no position"),
        ("ring,name,lon,lat\n0,A,180.1,1\n", "a vertex lies outside the world"),
        ("ring,name,lon,lat\n0,A,1,-90.1\n", "a vertex lies outside the world"),
        ("ring,name,lon,lat\n0,A,nan,1\n", "a vertex lies outside the world"),
        ("ring,name,lon,lat\n0,A,1,inf\n", "a vertex lies outside the world"),
        ("ring,name,lon\n0,A,1\n", "lakes.csv has no column lat"),
        ("name,lon,lat\nA,1,1\n", "lakes.csv has no column ring"),
        ("ring,lon,lat\n0,1,1\n", "lakes.csv has no column name"),
    ])
    func mistakesAreNamed(_ csv: String, _ words: String) throws {
        let error = #expect(throws: BuildError.self) { _ = try section(csv: csv) }
        #expect(error?.description.hasSuffix(words) == true, "\(error?.description ?? "")")
    }
}
