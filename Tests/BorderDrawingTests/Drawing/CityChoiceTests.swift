import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct CityChoiceTests {
    private func city(
        _ name: String,
        _ x: Double,
        _ population: Int,
        capital: Bool = false,
        in code: CountryCode = "RUS"
    )
        -> City
    {
        City(name: name, country: code, longitude: x, latitude: 55, population: population, isCapital: capital)
    }

    @Test func capitalsAndTheMapsOwnCountriesGoFirst() throws {
        let plane = try Overview.plane([(20, 45), (80, 65)])
        let cities = [
            city("Large", 30, 5_000_000, in: "UKR"), city("Capital", 50, 1_000_000, capital: true, in: "KAZ"),
            city("Own", 70, 1_800_000),
        ]
        let chosen = CityChoice.choose(from: cities, on: plane, avoiding: [], preferring: ["RUS"], count: 2)
        #expect(chosen.map(\.city.name) == ["Capital", "Own"])
    }

    @Test func neighboursMarksAndTheEdgeAreAvoided() throws {
        let plane = try Overview.plane([(20, 45), (80, 65)])
        let cities = [city("A", 40, 900), city("B", 40.5, 800), city("C", 60, 700), city("D", 179, 600)]
        let mark = try #require(plane.project(Position(x: 60, y: 55)))
        let chosen = CityChoice.choose(
            from: cities,
            on: plane,
            avoiding: [(mark, 20)],
            preferring: [],
            count: 9
        )
        #expect(chosen.map(\.city.name) == ["A"])
    }
}
