import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct AreaNameTests {
    @Test func namesStandOnTheirGroundWithTheMostRoomFirst() throws {
        let atlas = try Atlas.embedded()
        let plane = try Overview.plane([(18, 39), (88, 71)])
        let base = try BaseMap(atlas, on: plane, detail: .init(), anchors: [])
        let raster = GroundRaster(base, frame: Overview.frame)
        let index = try #require(base.grounds.firstIndex { $0.code == "KAZ" })
        let candidates = AreaName.candidates("KAZAKHSTAN", .country, on: raster.sums(of: index), raster: raster)
        #expect(candidates.count > 5)
        let ground = try #require(base.ground(of: "KAZ"))
        for candidate in candidates {
            let box = candidate.lines[0].box
            #expect(Ring.contains(box.centre, in: ground.rings))
        }
        #expect(candidates[0].cost <= candidates[candidates.count - 1].cost)
        // A name larger than the country has no place.
        let wide = String(repeating: "KAZAKHSTAN ", count: 12)
        #expect(AreaName.candidates(wide, .country, on: raster.sums(of: index), raster: raster).isEmpty)
    }

    /// The raster against the even-odd rule, cell by cell.
    @Test func theRasterIsTheGround() throws {
        let plane = try Overview.plane([(18, 39), (88, 71)])
        let base = try BaseMap(Atlas.embedded(), on: plane, detail: .init(), anchors: [])
        let raster = GroundRaster(base, frame: Overview.frame)
        let index = try #require(base.grounds.firstIndex { $0.code == "RUS" })
        let sums = raster.sums(of: index)
        for row in stride(from: 2, to: raster.rows - 2, by: 9) {
            for column in stride(from: 2, to: raster.columns - 2, by: 9) {
                let middle = raster.position(column: column, row: row)
                let cell = Rectangle(min: middle, max: middle).insetBy(-GroundRaster.cell / 2 + 0.1)
                let isLake = base.lakes.contains { Ring.contains(middle, in: [$0]) }
                let isGround = Ring.contains(middle, in: base.grounds[index].rings) && !isLake
                #expect(sums.share(of: cell) == (isGround ? 1 : 0), "\(column) \(row)")
            }
        }
        #expect(sums.share(of: Overview.frame.insetBy(-10)) == 0)
    }
}
