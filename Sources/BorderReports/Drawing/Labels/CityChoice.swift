import BorderCore
import BorderGeometry

/// Chooses the few cities that orient a reader: capitals and large ones, well apart and away from the marks.
enum CityChoice {
    /// Cities with their px, most important first.
    static func choose(
        from cities: [City],
        on plane: MapPlane,
        avoiding marks: [(centre: Position, radius: Double)],
        preferring countries: Set<CountryCode>,
        count: Int,
        apart: Double = 64
    ) -> [(city: City, position: Position)] {
        var px = cities.map { Position(x: $0.longitude, y: $0.latitude) }
        guard (try? plane.project(&px)) != nil else { return [] }
        let inner = plane.frame.insetBy(14)
        // A capital counts as much as a city six times its size, a city of the map's own countries as one three
        // times its size.
        func weight(_ city: City) -> Int {
            city.population * (city.isCapital ? 6 : 1) * (countries.contains(city.country) ? 3 : 1)
        }
        let seen = zip(cities, px).filter { inner.contains($0.1) }
            .map { (city: $0.0, position: $0.1, weight: weight($0.0)) }
            .sorted { ($0.weight, $1.city.name) > ($1.weight, $0.city.name) }
        var chosen: [(city: City, position: Position)] = []
        for candidate in seen where chosen.count < count {
            guard !chosen.contains(where: { $0.position.distance(to: candidate.position) < apart }),
                !marks.contains(where: { $0.centre.distance(to: candidate.position) < $0.radius + 5 })
            else { continue }
            chosen.append((candidate.city, candidate.position))
        }
        return chosen
    }
}
