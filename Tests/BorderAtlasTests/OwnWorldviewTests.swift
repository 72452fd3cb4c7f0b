import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

/// A view of disputed regions of one's own moves what it names, and nothing else.
@Suite("A worldview of one's own") struct OwnWorldviewTests {
    private let un: Atlas

    init() throws { un = try Atlas.embedded() }

    private func atlas(_ countries: [String: CountryCode], base: Worldview = .un) throws -> Atlas {
        try Atlas.embedded(worldview: OwnWorldview(name: "Ours", base: base, countries: countries))
    }

    @Test func aRegionHasItsCountryInEveryAnswer() throws {
        let own = try atlas(["UA-43": "RUS"])
        #expect(own.region("UA-43")?.country == "RUS" && un.region("UA-43")?.country == "UKR")
        let inCrimea = Position(x: 34.3, y: 45.2)
        #expect(try own.locate(inCrimea).country == "RUS")
        #expect(try un.locate(inCrimea).country == "UKR")
        #expect(try own.locate(inCrimea).region == "UA-43")
        #expect(own.regions(of: "RUS").contains { $0.code == "UA-43" })
        #expect(own.worldviewName == "Ours" && own.worldview == .un && un.worldviewName == "un")
    }

    @Test func bordersFollow() throws {
        let own = try atlas(["XKX": "XKX"])
        let code = try #require(BorderCode("ALB-XKX"))
        #expect(un.arcs(ofBorder: code).isEmpty && !own.arcs(ofBorder: code).isEmpty)
        // What the view names as another one does is as there.
        let deFacto = try Atlas.embedded(worldview: .deFacto)
        let length = try #require(own.border(code)?.mapLengthKilometres)
        #expect(length > 80 && length == deFacto.border(code)?.mapLengthKilometres)
        let others = { (atlas: Atlas) in atlas.borders.filter { !$0.code.has("XKX") && !$0.code.has("SRB") } }
        #expect(others(own) == others(un))
        let ours = Set(own.borders.map(\.code)), theirs = Set(deFacto.borders.map(\.code))
        #expect(ours.filter { $0.has("XKX") } == theirs.filter { $0.has("XKX") })
    }

    @Test func theNearestBorderIsThatOfTheView() throws {
        let own = try atlas(["XKX": "XKX"])
        let between = Position(x: 20.5, y: 42.25)
        #expect(try own.locate(between).nearestBorder?.code == BorderCode("ALB-XKX"))
        #expect(try un.locate(between).nearestBorder?.code == BorderCode("ALB-SRB"))
        // Asked in turn, each keeps its own.
        #expect(try own.locate(between).nearestBorder?.code == BorderCode("ALB-XKX"))
    }

    @Test func theCodeOfARegionStandsBeforeThatOfItsCountry() throws {
        let own = try atlas(["XKX": "XKX", "XKX:leposavic": "SRB"])
        #expect(own.region("XKX:leposavic")?.country == "SRB" && own.region("XKX:klina")?.country == "XKX")
    }

    @Test func groundOfNobodyHasNoBorders() throws {
        let own = try atlas(["UA-43": "XXX"])
        #expect(own.region("UA-43")?.country == "XXX")
        #expect(!own.borders.contains { $0.code.has("XXX") })
    }

    @Test func aViewThatChangesNothingIsItsBase() throws {
        for base in Worldview.allCases {
            let plain = try Atlas.embedded(worldview: base)
            let own = try atlas(["FI-09": "FIN"], base: base)
            #expect(own.borders == plain.borders && own.regions == plain.regions)
        }
    }

    @Test func whatThereIsNotIsRefused() throws {
        #expect(throws: AtlasError.unknownRegion("UA-99")) { try atlas(["UA-99": "RUS"]) }
        #expect(throws: AtlasError.unknownCountry("QQQ")) { try atlas(["UA-43": "QQQ"]) }
        #expect("\(AtlasError.unknownRegion("UA-99"))".contains("borderflow regions lists them"))
        #expect("\(AtlasError.unknownCountry("QQQ"))".contains("XXX for none"))
        let own = OwnWorldview(name: "Ours", countries: ["XKX": "XKX"], words: ["ZZ-1": "words"])
        #expect(throws: AtlasError.unknownRegion("ZZ-1")) { try Atlas.embedded(worldview: own) }
    }
}
