import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

/// Russia goes on across the antimeridian.
@Suite struct RussiaTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func unwrapped(_ references: [ArcReference]) -> [Position] {
        var turn = 0.0
        var ring: [Position] = []
        for position in atlas.ring(references) {
            if let last = ring.last {
                if position.x + turn - last.x > 180 {
                    turn -= 360
                } else if position.x + turn - last.x < -180 {
                    turn += 360
                }
            }
            ring.append(Position(x: position.x + turn, y: position.y))
        }
        return ring
    }

    private func area(_ parts: [ArcPolygon], _ ring: ([ArcReference]) -> [Position]) -> Double {
        parts.reduce(0) { sum, part in ([part.outer] + part.holes).reduce(sum) { $0 + Ring.signedArea(ring($1)) } }
    }

    @Test func oneMainlandRingTouchesTheAntimeridianFromBothSides() throws {
        let mainland = try #require(atlas.polygons(of: "RUS", isWhole: true).first)
        let longitudes = atlas.ring(mainland.outer).map(\.x)
        #expect(longitudes.contains(180) && longitudes.contains(-180))
        #expect(mainland.outer.allSatisfy { !atlas.isSeam($0.index) })
        let whole = unwrapped(mainland.outer)
        #expect(whole.first == whole.last)
        #expect(whole.map(\.x).max().map { $0 > 190 } == true)
    }

    @Test func bothSidesOfTheCutHaveTheSameArea() {
        let cut = atlas.polygons(of: "RUS")
        let whole = atlas.polygons(of: "RUS", isWhole: true)
        // Chukotka's mainland and Wrangel Island are in two parts each.
        #expect(cut.count == whole.count + 2)
        #expect(abs(area(cut, atlas.ring) - area(whole, unwrapped)) < 1e-6)
        for part in cut {
            #expect(atlas.ring(part.outer).allSatisfy { abs($0.x) <= 180 })
            #expect(atlas.ring(part.outer).first == atlas.ring(part.outer).last)
        }
    }

    @Test func seamsAreNoCoastAndNoBorder() {
        let seams = (0..<atlas.arcCount).filter(atlas.isSeam)
        // Two sides each of Chukotka and Wrangel Island, and Antarctica's.
        #expect(seams.count == 5)
        for seam in seams {
            #expect(atlas.arcLengthMetres(seam) == 0)
            #expect(atlas.countries(ofArc: seam).right == nil)
            let line = atlas.arc(seam)
            #expect(line.allSatisfy { abs($0.x) == 180 || $0.y == -90 })
        }
        let heights = seams.map { atlas.arc($0) }.filter { $0.allSatisfy { $0.y > 0 } }.map { Set($0.map(\.y)) }
        #expect(heights.count == 4)
        #expect(Set(heights).count == 2)
    }

    @Test func antarcticaRunsAroundThePole() throws {
        let cut = try #require(atlas.polygons(of: "ATA").first)
        #expect(atlas.ring(cut.outer).contains { $0.y == -90 })
        let whole = try #require(atlas.polygons(of: "ATA", isWhole: true).first)
        let ring = atlas.ring(whole.outer)
        #expect(ring.allSatisfy { $0.y > -90 })
        #expect(ring.first?.x == 180 && ring.last?.x == -180)
    }

    @Test func kaliningradIsPartOfRussia() {
        #expect(
            atlas.polygons(of: "RUS").contains { part in
                Ring.contains(Position(x: 20.5, y: 54.7), in: [atlas.ring(part.outer)])
            }
        )
    }
}
