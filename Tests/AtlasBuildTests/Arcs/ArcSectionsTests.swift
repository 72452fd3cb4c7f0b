import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Nodes, arcs and vertices as bytes, against what they were written from.
@Suite struct ArcSectionsTests {
    private func sections(_ shapes: [[GridRing]]) throws -> [AtlasFormat.Section: [UInt8]] {
        try ArcSections(try ArcBuilding().build(shapes)).sections()
    }

    private func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
        bytes[at..<at + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    @Test func twoSquaresByteByByte() throws {
        let written = try sections([[GridShapes.square(0, 0, 10)], [GridShapes.square(10, 0, 10)]])
        #expect(written[.nodes] == [10, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 10, 0, 0, 0])
        // From 10,10: -10,0 then 0,-10; the shared arc has none; from 10,0: +10,0 then 0,+10.
        #expect(written[.vertices] == [19, 0, 0, 19, 20, 0, 0, 20])
        let table = try #require(written[.arcs])
        #expect(table.count == 3 * 28)
        #expect([0, 28, 56].map { number(table, $0, 4) } == [0, 4, 4])
        #expect([0, 28, 56].map { number(table, $0 + 8, 2) } == [1, 0, 0])
        #expect([0, 28, 56].map { number(table, $0 + 10, 2) } == [0, 1, 1])
        #expect([0, 28, 56].map { number(table, $0 + 12, 2) } == [0, 0, 1])
        #expect([0, 28, 56].map { number(table, $0 + 14, 2) } == [0xFFFF, 1, 0xFFFF])
        #expect([0, 28, 56].map { number(table, $0 + 16, 2) } == [4, 2, 4])
        #expect([0, 28, 56].map { number(table, $0 + 18, 2) } == [0, 0, 0])
    }

    /// A degree of the meridian at the equator is 110,574.4 m on WGS 84, one of the equator 111,319.5 m.
    @Test func lengthsAreInDecimetres() throws {
        let table = try #require(
            try sections([[GridShapes.square(0, 0, 10_000)], [GridShapes.square(10_000, 0, 10_000)]])[.arcs]
        )
        #expect(number(table, 28 + 4, 4) == 1_105_744)
        // Two sides along a meridian and the equator, and the third along 1° north.
        let coast = number(table, 56 + 4, 4)
        #expect(abs(coast - (1_113_195 + 1_105_744 + 1_113_026)) < 3)
        #expect(number(table, 4, 4) == coast)
    }

    @Test func boxesAreRoundedOutwards() throws {
        let ring = GridShapes.ring([(-12_345, 6_789), (150, -99), (99, 50_001)])
        let table = try #require(try sections([[ring]])[.arcs])
        let box = [20, 22, 24, 26].map { Int(Int16(truncatingIfNeeded: number(table, $0, 2))) }
        #expect(box == [-124, -1, 2, 501])
    }

    @Test func aSeamHasAFlagAndNoLength() throws {
        var ring = GridShapes.ring([(1_790_000, 0), (1_800_000, 0), (1_800_000, 900), (1_790_000, 900)])
        ring.seams[1] = true
        let table = try #require(try sections([[ring]])[.arcs])
        #expect(number(table, 18, 2) == Int(AtlasFormat.seamFlag) && number(table, 28 + 18, 2) == 0)
        #expect(number(table, 4, 4) == 0 && number(table, 28 + 4, 4) > 0)
    }

    @Test func anArcOfTooManyVerticesIsAnError() throws {
        let up = (0..<40_000).map { GridPoint(x: Int32($0), y: Int32($0 % 2)) }
        let back = (0..<40_000).reversed().map { GridPoint(x: Int32($0), y: 100 + Int32($0 % 2)) }
        #expect {
            try sections([[GridRing(up + back)]])
        } throws: {
            "\($0)" == "80001 does not fit 16 bits"
        }
    }

    @Test func anArcWithoutPointsIsAnError() {
        let none = ArcSections((nodes: [], arcs: [BuiltArc(points: [], left: 0, right: -1, isSeam: false)]))
        #expect { try none.sections() } throws: { "\($0)" == "an arc has no ends" }
    }
}
