import BorderCore
import BorderGeometry
import Foundation
import Testing

@testable import BorderAtlas

/// The map as one drawing: every line shared, nothing left over.
@Suite(.serialized) struct TopologyTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func references(_ parts: [ArcPolygon]) -> [ArcReference] {
        parts.flatMap { $0.outer + $0.holes.flatMap(\.self) }
    }

    /// A line between two countries is walked once each way, a coast once.
    @Test(arguments: Worldview.allCases) func everyArcIsUsedOncePerSide(_ worldview: Worldview) throws {
        let atlas = try Atlas.embedded(worldview: worldview)
        var uses: [ArcReference: CountryCode] = [:]
        for country in atlas.countries {
            for reference in references(atlas.polygons(of: country.code)) {
                #expect(uses.updateValue(country.code, forKey: reference) == nil)
            }
        }
        var wrong: [Int] = []
        for index in 0..<atlas.arcCount {
            let sides = atlas.countries(ofArc: index)
            let isWithin = sides.left == sides.right
            let (ahead, back) = (
                ArcReference(index: index, isReversed: false), ArcReference(index: index, isReversed: true)
            )
            if uses[ahead] != (isWithin ? nil : sides.left) || uses[back] != (isWithin ? nil : sides.right) {
                wrong.append(index)
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test func everyArcOfTheRegionsIsUsedOncePerSide() {
        var uses: [ArcReference: String] = [:]
        for region in atlas.regions {
            for reference in references(atlas.polygons(ofRegion: region.code)) {
                if let other = uses.updateValue(region.code, forKey: reference) {
                    Issue.record("\(region.code) and \(other) share a side")
                }
            }
        }
        let wrong = (0..<atlas.arcCount).filter { index in
            let sides = atlas.regions(ofArc: index)
            let isWithin = sides.left == sides.right
            return uses[ArcReference(index: index, isReversed: false)] != (isWithin ? nil : sides.left)
                || uses[ArcReference(index: index, isReversed: true)] != (isWithin ? nil : sides.right)
        }
        #expect(wrong.isEmpty)
    }

    @Test func ringsAreClosedAndTurnTheRightWay() {
        for country in atlas.countries {
            for part in atlas.polygons(of: country.code) {
                let outer = atlas.ring(part.outer)
                #expect(outer.first == outer.last && outer.count >= 4 && Ring.signedArea(outer) > 0, "\(country.code)")
                for hole in part.holes.map(atlas.ring) {
                    #expect(hole.first == hole.last && hole.count >= 4 && Ring.signedArea(hole) < 0, "\(country.code)")
                }
            }
        }
    }

    @Test func bordersSeparateTheirTwoCountriesAndNoOthers() {
        for border in atlas.landBorders {
            let arcs = atlas.arcs(ofBorder: border.code)
            #expect(!arcs.isEmpty)
            for reference in arcs {
                let sides = atlas.countries(ofArc: reference.index)
                #expect(Set([sides.left, sides.right]) == [border.code.first, border.code.second])
                #expect(atlas.border(ofArc: reference.index) == border.code && !atlas.isSeam(reference.index))
            }
        }
    }

    @Test func neighboursAreMutual() {
        for country in atlas.countries {
            for neighbour in atlas.neighbours(of: country.code) {
                #expect(atlas.neighbours(of: neighbour).contains(country.code))
            }
            #expect(atlas.borders(of: country.code).count == atlas.neighbours(of: country.code).count)
        }
        #expect(
            atlas.landBorders.reduce(0) { $0 + ($1.code.first < $1.code.second ? 1 : 0) } == atlas.landBorders.count
        )
    }

    @Test func regionsAlongABorderTouchIt() {
        for border in atlas.landBorders {
            var touching: Set<String> = []
            for reference in atlas.arcs(ofBorder: border.code) {
                let sides = atlas.regions(ofArc: reference.index)
                touching.formUnion([sides.left, sides.right].compactMap(\.self))
            }
            let regions = atlas.regions(along: border.code)
            #expect(regions.map(\.code) == touching.sorted())
            #expect(regions.allSatisfy { border.code.has($0.country) })
        }
    }

    /// Twice the area of a strip of the ellipsoid from the equator up, one radian wide, in squares of its radius.
    private func strip(_ latitude: Double) -> Double {
        let (squared, sine) = (0.006_694_379_990_14, (latitude * .pi / 180).sine)
        let root = squared.squareRoot()
        let logarithm = log((1 - root * sine) / (1 + root * sine)) / (2 * root)
        return (1 - squared) * (sine / (1 - squared * sine * sine) - logarithm)
    }

    /// Exact but for the bend of each line: strips between the line and the equator.
    private func squareKilometres(_ country: CountryCode) -> Double {
        var area = 0.0
        for ring in atlas.polygons(of: country).flatMap({ [$0.outer] + $0.holes }).map(atlas.ring) {
            for (from, to) in zip(ring, ring.dropFirst()) {
                let height = (strip(from.y) + strip(to.y)) / 2
                area -= (to.x - from.x) * .pi / 180 * height / 2 * 6378.137 * 6378.137
            }
        }
        return area
    }

    /// Published areas, with waters where a coast or lakes are drawn generously.
    @Test(
        arguments: [
            ("RUS", 17_100_000, 0.01), ("FIN", 338_000, 0.02), ("KAZ", 2_724_900, 0.01), ("GEO", 69_700, 0.02),
            ("MNG", 1_564_100, 0.01), ("POL", 312_700, 0.01), ("UKR", 603_600, 0.02), ("BRA", 8_515_800, 0.01),
            ("AUS", 7_692_000, 0.01), ("CHE", 41_285, 0.02), ("DEU", 357_600, 0.02), ("EST", 45_300, 0.04),
        ] as [(CountryCode, Double, Double)]
    )
    func areas(_ country: CountryCode, _ published: Double, _ tolerance: Double) {
        let area = squareKilometres(country)
        #expect(abs(area / published - 1) < tolerance, "\(country): \(area)")
    }
}
