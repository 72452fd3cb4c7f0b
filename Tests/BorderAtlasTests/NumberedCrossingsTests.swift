import BorderCore
import Testing

@testable import BorderAtlas

/// Crossings of one town that a number tells apart.
@Suite struct NumberedCrossingsTests {
    private static let atlas = Result { try Atlas.embedded() }

    private func ids(_ name: String, _ atlas: Atlas? = nil) throws -> [String] {
        switch try (atlas ?? Self.atlas.get()).match(name) {
        case .place(let place): [place.id]
        case .ambiguous(let places): places.map(\.id)
        case .unknown: []
        }
    }

    @Test(
        arguments: [
            ("Narva", ["narva"]), ("Нарва", ["narva"]), ("Narva-1", ["narva-ivangorod"]),
            ("Narva 2", ["narva-2-parusinka"]), ("Mamonovo", ["gronowo-mamonovo1", "grzechotki-mamonovo2"]),
            ("Мамоново-2", ["grzechotki-mamonovo2"]), ("Mexicali", ["calexico-east-mexicali-ii", "calexico-mexicali"]),
            ("Ivangorod", ["narva-ivangorod"]), ("Suchiate", ["tecun-uman"]), ("Vaalimaa", ["vaalimaa-torfyanovka"]),
            ("Neum", ["klek-neum-i"]),
        ] as [(String, [String])]
    )
    func withoutANumber(_ name: String, _ wanted: [String]) throws {
        #expect(try ids(name).sorted() == wanted, "\(name)")
    }

    /// A name that nobody bears without its number is still unknown: `Gate 1` does not make every gate a crossing.
    @Test(arguments: ["Puente", "Checkpoint", "Marco", "Ruzizi", "Iron Gates"])
    func theStemAloneMakesNoName(_ name: String) throws { #expect(try ids(name) == []) }

    /// No display name of a crossing means anything but crossings that bear it, whatever numbers others have.
    @Test func displayNamesAreKept() throws {
        let atlas = try Self.atlas.get()
        let names = Dictionary(grouping: atlas.crossings, by: \.name)
        for (name, bearers) in names where bearers.count == 1 && !name.isEmpty {
            guard case .ambiguous(let places) = atlas.match(name) else { continue }
            let others = places.compactMap { place -> Crossing? in
                if case .crossing(let id) = place, id != bearers[0].id { return atlas.crossing(id) }
                return nil
            }
            // Others bear it as a whole too, and not with a number behind it.
            for other in others {
                let keys = other.spellings.map { NameKey.fold($0.text) }
                #expect(keys.contains(NameKey.fold(name)), "\(name): \(other.id)")
            }
        }
    }

    /// Own crossings follow the rule.
    @Test func crossingsOfOnesOwn() throws {
        let atlas = try Self.atlas.get()
        func own(_ id: String, _ name: String, _ alias: String) -> Crossing {
            Crossing(
                id: id,
                name: name,
                aliases: [alias],
                longitude: 28,
                latitude: 61,
                countryA: CountryCode("RUS"),
                countryB: CountryCode("FIN"),
                coordinateBasis: "test"
            )
        }
        let more = atlas.adding(
            crossings: [own("hilla-gate", "Hilla-1", "Hilla"), own("hilla-bridge", "Hilla-2", "Hilla Bridge")]
        )
        #expect(try ids("Hilla", more).sorted() == ["hilla-bridge", "hilla-gate"])
        #expect(try ids("Hilla 1", more) == ["hilla-gate"])
        #expect(try ids("Hilla Bridge", more) == ["hilla-bridge"])
    }

    /// Since 2017 the parish of Setomaa, with Koidula and Saatse, is part of Võru.
    @Test(arguments: ["koidula-kunichina-gora", "koidula-pechory-rail", "saatse-krupa", "luhamaa-shumilkino"])
    func setomaaIsInVoru(_ id: String) throws {
        let crossing = try #require(try Self.atlas.get().crossing(id))
        #expect([crossing.regionA, crossing.regionB].contains("EE-87"))
        #expect(![crossing.regionA, crossing.regionB].contains("EE-64"))
    }
}
