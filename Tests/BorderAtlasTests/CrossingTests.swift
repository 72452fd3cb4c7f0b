import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

@Suite struct CrossingTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test func theGazetteerIsComplete() throws {
        #expect(atlas.crossings.count == 112)
        #expect(atlas.crossings.count { $0.position == nil } == 13)
        #expect(atlas.groups.count == 10)
        let lars = try #require(atlas.crossing("upper-lars-dariali"))
        #expect(lars.localName == "Верхний Ларс")
        #expect(lars.longitude == 44.632 || lars.longitude.map { abs($0 - 44.63) < 0.05 } == true)
        #expect((lars.countryA, lars.countryB, lars.regionA, lars.regionB) == ("RUS", "GEO", "RU-SE", "GE-MM"))
        #expect(atlas.groups.allSatisfy { $0.members.allSatisfy { atlas.crossing($0) != nil } })
        #expect(atlas.crossing("no-such") == nil)
    }

    @Test func everyCrossingIsWithinFiveKilometresOfItsBorder() throws {
        #expect(try atlas.checkCrossings(atlas.crossings).isEmpty)
    }

    @Test func everyCrossingIsFoundByEachOfItsOwnNames() {
        for crossing in atlas.crossings {
            #expect(atlas.match(crossing.id) == .place(.crossing(crossing.id)))
            #expect(atlas.match(crossing.name) == .place(.crossing(crossing.id)))
            #expect(atlas.match(crossing.name.uppercased()) == .place(.crossing(crossing.id)))
        }
    }

    @Test func troubleIsNamed() throws {
        var crossing = try #require(atlas.crossing("vaalimaa-torfyanovka"))
        crossing.latitude = 60.8
        let far = try #require(try atlas.checkCrossings([crossing]).first)
        #expect((far.code, far.severity) == ("far-from-border", .warning))
        #expect(far.found.contains("km from the border FIN-RUS") && far.expected == "at most 5 km")
        (crossing.longitude, crossing.latitude) = (60.602, 27.87)
        let swapped = try #require(try atlas.checkCrossings([crossing]).first)
        #expect(swapped.suggestion == "longitude and latitude are probably swapped")
        (crossing.longitude, crossing.latitude) = (60, 127)
        let outside = try #require(try atlas.checkCrossings([crossing]).first)
        #expect((outside.code, outside.severity) == ("bad-position", .error))
        #expect(outside.suggestion == "longitude and latitude are probably swapped")
        let other = Crossing(id: "x", name: "X", longitude: 20, latitude: 60, countryA: "SWE", countryB: "RUS")
        #expect(try atlas.checkCrossings([other]).map(\.code) == ["no-land-border"])
        let unknown = Crossing(id: "y", name: "Y", countryA: "QQQ")
        #expect(try atlas.checkCrossings([unknown]).map(\.code) == ["unknown-country"])
        let ferry = Crossing(
            id: "z",
            name: "Z",
            longitude: 0,
            latitude: 0,
            mode: .ferry,
            countryA: "FIN",
            countryB: "RUS"
        )
        #expect(try atlas.checkCrossings([ferry]).isEmpty)
        #expect(try atlas.checkCrossings([]).isEmpty)
    }

    @Test func crossingsOfOnesOwnAreAddedOrReplace() throws {
        var vaalimaa = try #require(atlas.crossing("vaalimaa-torfyanovka"))
        (vaalimaa.name, vaalimaa.aliases, vaalimaa.localName) = ("Wahlheim", [], "")
        (vaalimaa.nameA, vaalimaa.nameB) = ("", "")
        let mine = Crossing(id: "my-point", name: "Новый пункт", countryA: "RUS", countryB: "FIN")
        let richer = atlas.adding(crossings: [vaalimaa, mine])
        #expect(richer.crossings.count == 113)
        #expect(richer.match("wahlheim") == .place(.crossing("vaalimaa-torfyanovka")))
        #expect(richer.match("novyy punkt") == .place(.crossing("my-point")))
        #expect(richer.match("Vaalimaa") != .place(.crossing("vaalimaa-torfyanovka")))
        #expect(richer.crossings(onBorder: try #require(BorderCode("FIN-RUS"))).contains { $0.id == "my-point" })
        #expect(richer.match("Wahlhiem") == .unknown(suggestions: ["Wahlheim"]))
        // Adding again replaces what was added, and the atlas itself has not changed.
        let renamed = Crossing(id: "my-point", name: "Another", countryA: "RUS", countryB: "FIN")
        #expect(richer.adding(crossings: [renamed]).match("novyy punkt") == .unknown(suggestions: []))
        #expect(atlas.match("Vaalimaa") == .place(.crossing("vaalimaa-torfyanovka")))
    }
}
