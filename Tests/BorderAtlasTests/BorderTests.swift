import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

@Suite struct BorderTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test(arguments: [
        ("FIN-RUS", 1219.0), ("GEO-RUS", 697.9), ("KAZ-RUS", 6571.2), ("MEX-USA", 2605.5), ("CAN-USA", 7901.5),
        ("RUS-UKR", 1498.8), ("NOR-RUS", 162.9), ("EST-RUS", 281.0), ("LVA-RUS", 210.2), ("LTU-RUS", 197.1),
        ("POL-RUS", 205.9), ("BLR-RUS", 901.2), ("AZE-RUS", 273.2), ("MNG-RUS", 2884.1), ("CHN-RUS", 3480.9),
        ("PRK-RUS", 31.0),
    ])
    func lengths(_ code: String, _ kilometres: Double) throws {
        let border = try #require(BorderCode(code).flatMap(atlas.border))
        #expect(abs((border.mapLengthKilometres ?? .nan) / kilometres - 1) < 0.005, "\(border)")
        #expect(border.officialLengthKilometres.map { $0 > 0 } == true)
        #expect(!border.officialSource.isEmpty)
    }

    @Test func bordersAreInOrderAndHaveTwoCountries() {
        #expect(atlas.landBorders.map(\.code) == atlas.landBorders.map(\.code).sorted())
        #expect(Set(atlas.landBorders.map(\.code)).count == 319)
        #expect(atlas.landBorders.allSatisfy { ($0.mapLengthKilometres ?? .nan) > 0 })
        #expect(atlas.border(BorderCode("RUS", "SWE") ?? atlas.borders[0].code) == nil)
        #expect(atlas.neighbours(of: "FIN").map(\.description) == ["NOR", "RUS", "SWE"])
        #expect(atlas.neighbours(of: "RUS").count == 14)
        #expect(atlas.neighbours(of: "ISL").isEmpty)
    }

    @Test func arcsOfABorderFollowEachOther() throws {
        for border in atlas.landBorders {
            let arcs = atlas.arcs(ofBorder: border.code)
            #expect(Set(arcs.map(\.index)).count == arcs.count)
            let length = arcs.reduce(0) { $0 + atlas.arcLengthMetres($1.index) } / 1000
            #expect(abs(length - (border.mapLengthKilometres ?? .nan)) < 1e-6)
            for reference in arcs {
                let sides = atlas.countries(ofArc: reference.index)
                #expect((reference.isReversed ? sides.right : sides.left) == border.code.first)
            }
            // An arc is followed by one that starts at its end, if there is one that is not taken yet.
            for (index, reference) in arcs.enumerated().dropLast() {
                let end = atlas.arc(reference).last
                let later = arcs[(index + 1)...].contains { atlas.arc($0).first == end }
                if later { #expect(atlas.arc(arcs[index + 1]).first == end, "\(border.code)") }
            }
        }
    }

    @Test func theFinnishBorderIsOneLine() throws {
        let code = try #require(BorderCode("FIN-RUS"))
        let arcs = atlas.arcs(ofBorder: code)
        for (one, next) in zip(arcs, arcs.dropFirst()) { #expect(atlas.arc(one).last == atlas.arc(next).first) }
        #expect(
            atlas.regions(along: code).map(\.code) == [
                "FI-02", "FI-05", "FI-09", "FI-10", "FI-13", "FI-14", "RU-KR", "RU-LEN", "RU-MUR",
            ]
        )
    }
}
