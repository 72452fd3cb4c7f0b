import BorderCore
import Testing

@Suite struct GazetteerTests {
    private let vaalimaa = Crossing(
        id: "vaalimaa-torfyanovka",
        name: "Vaalimaa",
        longitude: 27.87,
        latitude: 60.602,
        accuracyMetres: 400,
        countryA: "RUS",
        countryB: "FIN",
        nameA: "Torfyanovka",
        regionA: "RU-LEN",
        regionB: "FI-09"
    )

    @Test func aCrossingLiesOnTheBorderOfItsCountries() {
        #expect(vaalimaa.border == BorderCode("FIN-RUS"))
        var airport = vaalimaa
        airport.countryB = nil
        #expect(airport.border == nil)
        airport.countryB = airport.countryA
        #expect(airport.border == nil, "a country has no border with itself")
    }

    @Test func eachSideHasItsOwnName() {
        #expect(vaalimaa.name(onSideOf: "RUS") == "Torfyanovka")
        #expect(vaalimaa.name(onSideOf: "FIN") == "Vaalimaa", "without a name of its own the display name stands in")
        #expect(vaalimaa.name(onSideOf: "NOR") == "Vaalimaa")
    }

    @Test func whatIsNotSaidIsEmptyNotInvented() {
        let bare = Crossing(id: "x", name: "X", countryA: "RUS")
        #expect(bare.longitude == nil && bare.latitude == nil && bare.accuracyMetres == nil)
        #expect(bare.countryB == nil)
        #expect(bare.aliases.isEmpty)
        let texts = [bare.localName, bare.nameA, bare.nameB, bare.regionA, bare.regionB, bare.status]
        #expect((texts + [bare.coordinateBasis, bare.source, bare.notes]).allSatisfy { $0.isEmpty })
        #expect(bare.mode == .road)
    }

    @Test func groupsSayHowMuchTheyStandFor() {
        let group = CrossingGroup(
            id: "petropavlovsk-area",
            name: "Petropavlovsk",
            members: ["a", "b"],
            border: BorderCode("KAZ-RUS"),
            coverage: .ambiguous
        )
        #expect(group.members == ["a", "b"])
        #expect(group.country == nil)
        #expect(group.aliases.isEmpty && group.note.isEmpty)
        #expect(CrossingGroup.Coverage(rawValue: "whole") == .whole)
        #expect(CrossingGroup.Coverage(rawValue: "part") == .part)
        #expect(CrossingGroup.Coverage(rawValue: "all") == nil)
    }

    @Test func placesKeepWhatTheyAreGiven() {
        let finland = Country(code: "FIN", alpha2: "FI", name: "Finland", subregionM49: 154, regionM49: 150)
        #expect(finland.aliases.isEmpty)
        #expect([finland.subregionM49, finland.regionM49] == [154, 150])
        #expect(Country(code: "XKX", alpha2: "", name: "Kosovo").regionM49 == 0)
        let region = Region(code: "FI-09", name: "Kymenlaakso", country: "FIN")
        #expect(region.country == finland.code)
        #expect(region.aliases.isEmpty)
        let city = City(
            name: "Helsinki",
            country: "FIN",
            longitude: 24.94,
            latitude: 60.17,
            population: 558_457,
            isCapital: true
        )
        #expect(city.isCapital)
        #expect(city.longitude < city.latitude)
    }

    @Test func anOfficialLengthMayBeUnknown() throws {
        let code = try #require(BorderCode("FIN-RUS"))
        let measured = Border(code: code, mapLengthKilometres: 1_219)
        #expect(measured.officialLengthKilometres == nil)
        #expect(measured.officialSource.isEmpty)
        let both = Border(
            code: code,
            mapLengthKilometres: 1_219,
            officialLengthKilometres: 1_340,
            officialSource: "published"
        )
        #expect(both.officialLengthKilometres == 1_340)
        #expect(both != measured)
    }
}
