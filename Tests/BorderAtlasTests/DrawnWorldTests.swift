import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

/// Worlds drawn as text, north up: A to D are countries, a dot is sea.
@Suite struct DrawnWorldTests {
    private func atlas(_ drawing: String) throws -> Atlas {
        let rows = drawing.split(separator: "\n").map(Array.init)
        let letters: [Character] = ["A", "B", "C", "D"]
        let owners = rows.reversed().flatMap { row in row.map { letters.firstIndex(of: $0) } }
        return try Atlas(
            bytes: try TinyAtlas(columns: rows[0].count, rows: rows.count, owners: owners).bytes(),
            worldview: .un
        )
    }

    /// Parts of a country as cells in the outer ring and in each hole, largest first.
    private func parts(_ atlas: Atlas, _ country: CountryCode) -> [[Int]] {
        atlas.polygons(of: country).map { part in
            ([part.outer] + part.holes).map { Int((abs(Ring.signedArea(atlas.ring($0))) * 1e4).rounded()) }
        }
    }

    @Test func oneBlock() throws {
        let atlas = try atlas(
            """
            AA
            AA
            """
        )
        #expect(parts(atlas, "AAA") == [[4]])
        #expect(parts(atlas, "BBB").isEmpty)
        #expect(atlas.borders.isEmpty)
    }

    @Test func anEnclaveIsAHole() throws {
        let atlas = try atlas(
            """
            AAA
            ABA
            AAA
            """
        )
        #expect(parts(atlas, "AAA") == [[9, 1]])
        #expect(parts(atlas, "BBB") == [[1]])
        #expect(atlas.borders.map(\.code.description) == ["AAA-BBB"])
        let line = atlas.arcs(ofBorder: try #require(atlas.borders.first?.code))
        #expect(atlas.ring(line).first == atlas.ring(line).last)
    }

    @Test func anIslandInALakeIsItsOwnPart() throws {
        let atlas = try atlas(
            """
            AAAAA
            A...A
            A.A.A
            A...A
            AAAAA
            """
        )
        #expect(parts(atlas, "AAA") == [[25, 9], [1]])
    }

    @Test func aHoleInAnIslandInAHole() throws {
        let atlas = try atlas(
            """
            AAAAAAA
            ABBBBBA
            ABAAABA
            ABACABA
            ABAAABA
            ABBBBBA
            AAAAAAA
            """
        )
        #expect(parts(atlas, "AAA") == [[49, 25], [9, 1]])
        #expect(parts(atlas, "BBB") == [[25, 9]])
        #expect(parts(atlas, "CCC") == [[1]])
        #expect(atlas.borders.map(\.code.description) == ["AAA-BBB", "AAA-CCC"])
    }

    @Test func landThatTouchesInACornerIsTwoParts() throws {
        let atlas = try atlas(
            """
            A.
            .A
            """
        )
        #expect(parts(atlas, "AAA") == [[1], [1]])
    }

    @Test func aCheckerboardIsAllCorners() throws {
        let atlas = try atlas(
            """
            ABAB
            BABA
            ABAB
            BABA
            """
        )
        #expect(parts(atlas, "AAA") == Array(repeating: [1], count: 8))
        #expect(parts(atlas, "BBB") == Array(repeating: [1], count: 8))
        #expect(atlas.arcs(ofBorder: try #require(BorderCode("AAA-BBB"))).count == 24)
    }

    @Test func aHoleThatTouchesTheCoastInACornerStaysAHole() throws {
        let atlas = try atlas(
            """
            .AAA
            A.AA
            AAAA
            """
        )
        // The sea in the north-west and the lake meet in a corner.
        #expect(parts(atlas, "AAA") == [[11, 1]])
        let engine = try GeometryEngine()
        let part = try #require(atlas.polygons(of: "AAA").first)
        let area = try Area([Polygon(outer: atlas.ring(part.outer), holes: part.holes.map(atlas.ring))], engine: engine)
        #expect(try area.invalidity() == nil)
    }

    @Test func holesThatTouchEachOtherInCorners() throws {
        let atlas = try atlas(
            """
            AAAAA
            A.A.A
            AA.AA
            A.A.A
            AAAAA
            """
        )
        let parts = parts(atlas, "AAA")
        #expect(parts.first?.first == 25)
        #expect(parts.reduce(0) { $0 + $1[0] - $1.dropFirst().reduce(0, +) } == 20)
        let engine = try GeometryEngine()
        let polygons = atlas.polygons(of: "AAA").map {
            Polygon(outer: atlas.ring($0.outer), holes: $0.holes.map(atlas.ring))
        }
        #expect(try Area(polygons, engine: engine).invalidity() == nil)
    }

    @Test func aBorderInTwoPiecesIsTwoLines() throws {
        let atlas = try atlas(
            """
            AAAAA
            B.C.B
            """
        )
        let code = try #require(BorderCode("AAA-BBB"))
        let lines = atlas.arcs(ofBorder: code)
        #expect(lines.count == 2)
        #expect(atlas.arc(lines[0]).last != atlas.arc(lines[1]).first)
        #expect(atlas.neighbours(of: "AAA") == ["BBB", "CCC"])
        #expect(atlas.regions(along: code).map(\.code) == ["C:1000", "C:1004", "C:1005", "C:1009"])
    }

    @Test func aBorderFollowsItselfAroundCorners() throws {
        let atlas = try atlas(
            """
            AAAA
            ABBB
            ABCC
            ABCD
            """
        )
        for text in ["AAA-BBB", "BBB-CCC", "CCC-DDD"] {
            let arcs = atlas.arcs(ofBorder: try #require(BorderCode(text)))
            #expect(arcs.count > 1)
            for (one, next) in zip(arcs, arcs.dropFirst()) { #expect(atlas.arc(one).last == atlas.arc(next).first) }
        }
        #expect(atlas.borders(of: "CCC").map(\.code.description) == ["BBB-CCC", "CCC-DDD"])
    }

    @Test func regionsHaveTheirOwnOutlines() throws {
        let atlas = try atlas(
            """
            AB
            CD
            """
        )
        for region in atlas.regions {
            let part = try #require(atlas.polygons(ofRegion: region.code).first)
            #expect(part.outer.count >= 1 && part.holes.isEmpty)
            #expect(abs(Ring.signedArea(atlas.ring(part.outer)) - 1e-4) < 1e-12)
        }
        let south = try #require(atlas.region("C:1000"))
        let entry = try #require(atlas.entries(for: [south]).first)
        #expect(entry.neighbours == ["C:1001", "C:1002"])
        #expect(entry.borders.map(\.description) == ["AAA-CCC", "CCC-DDD"])
    }
}
