import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

@Suite struct CrossingTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test func theGazetteerIsComplete() throws {
        #expect(atlas.crossings.count == 1048)
        #expect(atlas.crossings.count { $0.position == nil } == 16)
        #expect(atlas.groups.count == 50)
        let lars = try #require(atlas.crossing("upper-lars-dariali"))
        #expect(lars.localName == "Верхний Ларс")
        #expect(lars.longitude == 44.632 || lars.longitude.map { abs($0 - 44.63) < 0.05 } == true)
        #expect((lars.countryA, lars.countryB, lars.regionA, lars.regionB) == ("RUS", "GEO", "RU-SE", "GE-MM"))
        #expect(atlas.groups.allSatisfy { $0.members.allSatisfy { atlas.crossing($0) != nil } })
        #expect(atlas.crossing("no-such") == nil)
    }

    @Test func everyCrossingIsWithinFiveKilometresOfItsBorder() throws {
        let known: Set = ["far-from-border", "no-land-border"]
        let found = try atlas.checkCrossings(atlas.crossings)
        // Where the map is coarse, where a point stands inside the country, and where only water lies between.
        #expect(found.map(\.code).filter { $0 == "far-from-border" }.count == 13)
        #expect(found.map(\.code).filter { $0 == "no-land-border" }.count == 15)
        #expect(Set(found.map(\.code)) == known)
        #expect(try atlas.checkCrossings(Array(atlas.crossings.prefix(112))).isEmpty)
    }

    @Test func aPortHoldsItsBridges() {
        #expect(atlas.parts(ofCrossing: "san-ysidro-tijuana-el-chaparral") == ["pedwest"])
        #expect(atlas.wholes(ofCrossing: "pedwest") == ["san-ysidro-tijuana-el-chaparral"])
        #expect(atlas.crossings.filter { !$0.partOf.isEmpty }.count == 20)
        #expect(atlas.crossings.allSatisfy { $0.partOf.isEmpty || atlas.crossing($0.partOf)?.border == $0.border })
        let circle = atlas.adding(crossings: [
            Crossing(id: "a", name: "A a", countryA: "USA", countryB: "MEX", partOf: "b"),
            Crossing(id: "b", name: "B b", countryA: "USA", countryB: "MEX", partOf: "a"),
        ])
        #expect(circle.wholes(ofCrossing: "a") == ["b"] && circle.parts(ofCrossing: "a") == ["b"])
    }

    @Test func aCodeIsAPortAndItsNameMayBeTwo() {
        #expect(atlas.match("2504") == .place(.crossing("san-ysidro-tijuana-el-chaparral")))
        #expect(atlas.match("0103") != atlas.match("3302"))
        #expect(atlas.match("Eastport, Idaho") == .place(.crossing("eastport-kingsgate")))
        for word in ["Frontier", "Boundary", "Portal", "Ferry"] {
            if case .place(.crossing(let id)) = atlas.match(word) { Issue.record("\(word) is \(id)") }
        }
    }

    @Test func aLinkOverWaterIsABorder() throws {
        for (one, other) in [("FRA", "GBR"), ("DNK", "SWE"), ("MYS", "SGP")] {
            let code = try #require(BorderCode("\(one)-\(other)"))
            let border = try #require(atlas.border(code))
            #expect(border.mapLengthKilometres == nil && atlas.borders.contains(border))
            #expect(!atlas.landBorders.contains(border) && !atlas.crossings(onBorder: code).isEmpty)
        }
        #expect(atlas.border(try #require(BorderCode("DEU-SYR"))) == nil)
    }

    @Test func everyCrossingIsFoundByEachOfItsOwnNames() {
        var shared = 0
        for crossing in atlas.crossings {
            #expect(atlas.match(crossing.id) == .place(.crossing(crossing.id)))
            let match = atlas.match(crossing.name)
            #expect(atlas.match(crossing.name.uppercased()) == match)
            switch match {
            case .place(let place) where place == .crossing(crossing.id): break
            case .place(.group(let id)):
                // A name of two places is a set of its own: Calais, Eastport.
                shared += 1
                #expect(atlas.group(id)?.members.contains(crossing.id) == true, "\(crossing.name)")
            case .ambiguous(let places):
                shared += 1
                #expect(places.contains(.crossing(crossing.id)), "\(crossing.name)")
            default: Issue.record("\(crossing.name) means \(match)")
            }
        }
        // Busia, Calais, Eastport twice, Hidalgo, Roma, San Luis.
        #expect(shared == 7)
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
        #expect(richer.crossings.count == 1049)
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
