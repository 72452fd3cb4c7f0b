import BorderCore
import BorderFlow
import BorderTestSupport
import Testing

/// Numbers by regions of one's own, against polygons that are tested by hand.
@Suite("Laws of regions of one's own") struct RegionLawsTests {
    private struct Corner {
        var x: Double
        var y: Double
    }

    private struct Shape {
        var code: String
        var corners: [Corner]
    }

    private let atlas: Atlas
    private let crossings: [Crossing]

    init() throws {
        let atlas = try Atlas.embedded()
        self.atlas = atlas
        // Ports of several bridges lie where all of these do.
        crossings = atlas.crossings.filter { crossing in
            crossing.border != nil && crossing.longitude != nil && crossing.partOf.isEmpty
                && atlas.parts(ofCrossing: crossing.id).isEmpty
        }
    }

    /// A polygon of a few corners around a crossing, which meets itself nowhere.
    private func shape(_ number: Int, _ random: inout SplitMix) throws -> Shape {
        let centre = try #require(crossings.randomElement(using: &random))
        let (east, north) = (centre.longitude ?? 0, centre.latitude ?? 0)
        // Corners of two chains from west to east, one above the other.
        let steps = Int.random(in: 2...9, using: &random)
        let width = Double.random(in: 0.5...8, using: &random)
        func chain(_ sign: Double) -> [Corner] {
            (0...steps).map { step in
                Corner(
                    x: east - width + 2 * width * Double(step) / Double(steps),
                    y: north + sign * Double.random(in: 0.2...5, using: &random)
                )
            }
        }
        let corners = chain(-1) + chain(1).reversed()
        return Shape(
            code: "r\(number)",
            corners: corners.map { Corner(x: min(179, max(-179, $0.x)), y: min(89, max(-89, $0.y))) }
        )
    }

    private func isInside(_ x: Double, _ y: Double, _ corners: [Corner]) -> Bool {
        var inside = false
        for index in corners.indices {
            let (one, other) = (corners[index], corners[(index + 1) % corners.count])
            if (one.y > y) != (other.y > y), x < (other.x - one.x) * (y - one.y) / (other.y - one.y) + one.x {
                inside.toggle()
            }
        }
        return inside
    }

    private func geoJSON(_ shapes: [Shape]) -> String {
        let features = shapes.map { shape in
            let ring = (shape.corners + shape.corners.prefix(1)).map { "[\($0.x),\($0.y)]" }.joined(separator: ",")
            return #"{"type":"Feature","properties":{"code":"\#(shape.code)"},"geometry":"#
                + #"{"type":"Polygon","coordinates":[[\#(ring)]]}}"#
        }
        return #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ",\n"))]}"#
    }

    @Test(
        "every passage is in one region or stays at its crossing, and the sums are those made by hand",
        arguments: 0..<10 as Range<UInt64>
    )
    func sums(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var shapes: [Shape] = []
        for number in 0..<Int.random(in: 1...6, using: &random) { shapes.append(try shape(number, &random)) }
        var rows: [String] = []
        var expected: [String: Int] = [:]
        for crossing in crossings.shuffled(using: &random).prefix(400) {
            let other = try #require(crossing.countryB)
            let count = Int.random(in: 1...500, using: &random)
            rows.append("\"\(crossing.id)\",\(crossing.countryA)>\(other),2022-10-01,\(count)")
            let holders = shapes.filter { isInside(crossing.longitude ?? 0, crossing.latitude ?? 0, $0.corners) }
            let place = holders.count == 1 ? holders[0].code : crossing.id
            expected["\(place) \(crossing.countryA)>\(other)", default: 0] += count
        }
        let text = "crossing,direction,date,count\n" + rows.joined(separator: "\n") + "\n"
        let made = try atlas.reading(regions: ByteSource(text: geoJSON(shapes)), named: "random")
        #expect(made.rejected == 0 && made.features == shapes.count)
        let dossier = try Dossier(reading: [.text(text, named: "rows")], atlas: made.atlas)
        #expect(dossier.rowsRejected == 0)
        var found: [String: Int] = [:]
        // Modes of crossings differ: a group is one number for everybody where no mode is asked for.
        for row in try dossier.flows(by: [.place(.ownRegion)]).rows where row.level == 0 && row.role == .figure {
            let place = (row.partOf ?? row.placement.place).id
            found["\(place) \(row.placement.direction)", default: 0] += Int(row.quantity.value)
        }
        #expect(found == expected)
        let turned = try atlas.reading(regions: ByteSource(text: geoJSON(shapes.reversed())), named: "random")
        #expect(turned.atlas.ownRegions?.sites == made.atlas.ownRegions?.sites.mapValues(sorted(in: turned.atlas)))
    }

    /// A site as another order of the regions says it.
    private func sorted(in atlas: Atlas) -> (OwnRegionSite) -> OwnRegionSite {
        { site in
            guard case .several(let codes) = site, let own = atlas.ownRegions else { return site }
            return .several(own.regions.map(\.code).filter(codes.contains))
        }
    }
}
