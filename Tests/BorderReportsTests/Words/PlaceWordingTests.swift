import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderReports
import BorderTestSupport
import Testing

@Suite("Places, ways and people in words")
struct PlaceWordingTests {
    let atlas: Atlas
    let wording: PlaceWording

    init() throws {
        atlas = try Atlas.embedded()
        wording = PlaceWording(atlas: atlas)
    }

    @Test("names of places; unknown ones are shown by their id")
    func places() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        #expect(wording.name(of: Place.crossing("vaalimaa-torfyanovka")) == "Vaalimaa")
        #expect(wording.name(of: Place.group("finland-se-3")).hasPrefix("SE Finland road points"))
        #expect(wording.name(of: Place.border(border)) == "Finland–Russia border")
        #expect(wording.name(of: Place.country("GEO")) == "Georgia")
        #expect(wording.name(of: Place.region("FI-09")) == atlas.region("FI-09")?.name)
        #expect(wording.name(of: Place.countrySet("EU")) == "European Union")
        for name in hostileNames where !name.isEmpty {
            for place in [Place.crossing(name), .group(name), .region(name), .countrySet(name)] {
                #expect(wording.name(of: place) == name)
            }
        }
        #expect(wording.name(of: Place.country("XQX")) == "XQX")
        #expect(wording.name(of: Territory.anywhere) == "anywhere")
        #expect(
            wording.name(of: Territory.set("Baltic")) == "Baltic states" && wording.name(of: Territory.set("?")) == "?"
        )
    }

    @Test("ways")
    func ways() {
        func phrase(_ from: Territory, _ to: Territory) -> String {
            wording.phrase(for: FlowDirection.oneWay(Route(from: from, to: to)))
        }
        #expect(phrase(.country("RUS"), .country("FIN")) == "Russia to Finland")
        #expect(phrase(.anywhere, .country("GEO")) == "into Georgia")
        #expect(phrase(.country("RUS"), .anywhere) == "out of Russia")
        #expect(phrase(.set("EU"), .set("EU")) == "within European Union")
        #expect(wording.phrase(for: FlowDirection.bothWays(.anywhere, .country("FIN"))) == "both ways")
        #expect(wording.phrase(for: FlowDirection.unstated(.anywhere, .country("FIN"))) == "way not stated")
    }

    @Test(
        "people: no condition is dropped",
        arguments: [
            ("any", "all travellers"), ("citizen=RUS", "citizens of Russia"), ("sex=m", "men"), ("sex=f", "women"),
            ("sex=m;age=military", "men of military age"), ("citizen=RUS;sex=m", "men, citizens of Russia"),
            ("citizen=RUS;sex=m;age=military", "men of military age, citizens of Russia"),
            ("citizen=RUS;status=reservist", "citizens of Russia (reservist)"),
            ("citizen=RUS;visa=tourist", "citizens of Russia (tourist visa)"), ("from=RUS", "people from Russia"),
            ("age=adult", "people of adult age"), ("citizen=UKR;from=RUS", "citizens of Ukraine from Russia"),
            ("sex=x", "people of sex x"), ("citizen=XQX", "citizens of XQX"),
            ("citizen=other", "people of other citizenships"), ("citizen=unknown", "people of unknown citizenship"),
            ("citizen=stateless;sex=f", "women, stateless people"),
        ]
    )
    func people(text: String, words: String) throws {
        #expect(wording.phrase(for: try #require(Population(text))) == words)
    }
}
