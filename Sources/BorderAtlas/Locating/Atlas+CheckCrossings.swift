public import BorderCore
internal import BorderGeometry

extension Atlas {
    /// How far from the border of its two countries a crossing may lie.
    public static let crossingToleranceMetres = 5000.0

    /// What is wrong with crossings, compared with the map: a country the atlas does not know, two countries that
    /// share no land border, a position outside the world or with its coordinates swapped, or farther than 5 km from
    /// the border of its two countries. Ferries and flights may cross anywhere.
    ///
    /// Throws where PROJ cannot be loaded.
    public func checkCrossings(_ some: [Crossing]) throws -> [Diagnostic] {
        guard !some.isEmpty else { return [] }
        let search = BorderSearch(self, geodesic: try Geodesic())
        return some.flatMap { crossing in
            unknownCountries(crossing) + [positionTrouble(crossing, search)].compactMap(\.self)
        }
    }

    private func unknownCountries(_ crossing: Crossing) -> [Diagnostic] {
        [crossing.countryA, crossing.countryB].compactMap(\.self).filter { country($0) == nil }.map { code in
            Diagnostic(
                .warning,
                "unknown-country",
                found: "crossing '\(crossing.id)' names country '\(code)', which the atlas does not know",
                expected: "an ISO 3166-1 alpha-3 code such as FIN"
            )
        }
    }

    private func positionTrouble(_ crossing: Crossing, _ search: BorderSearch) -> Diagnostic? {
        guard let position = crossing.position else { return nil }
        guard position.isOnEarth else {
            let isSwapped = abs(position.y) <= 180 && abs(position.x) <= 90
            return Diagnostic(
                .error,
                "bad-position",
                found: "crossing '\(crossing.id)' lies at \(position.x),\(position.y), outside the world",
                expected: "longitude -180...180 and latitude -90...90",
                suggestion: isSwapped ? "longitude and latitude are probably swapped" : ""
            )
        }
        guard let code = crossing.border, crossing.mode != .air, crossing.mode != .ferry,
            country(code.first) != nil, country(code.second) != nil
        else { return nil }
        guard let metres = search.nearest(to: position, on: code)?.point.distanceMetres else {
            return Diagnostic(
                .warning,
                "no-land-border",
                found: "crossing '\(crossing.id)' is said to lie on \(code), which is no land border of the map",
                suggestion: "check the two countries"
            )
        }
        guard metres > Atlas.crossingToleranceMetres else { return nil }
        return Diagnostic(
            .warning,
            "far-from-border",
            found: "crossing '\(crossing.id)' lies \(kilometres(metres)) km from the border \(code)",
            expected: "at most 5 km",
            suggestion: isNearWhenSwapped(position, code, search) ? "longitude and latitude are probably swapped" : ""
        )
    }

    private func isNearWhenSwapped(_ position: Position, _ code: BorderCode, _ search: BorderSearch) -> Bool {
        let swapped = Position(x: position.y, y: position.x)
        guard swapped.isOnEarth, let nearest = search.nearest(to: swapped, on: code) else { return false }
        return nearest.point.distanceMetres <= 10 * Atlas.crossingToleranceMetres
    }

    /// One decimal below 100 km, none above.
    private func kilometres(_ metres: Double) -> String {
        if metres >= 100_000 { return String(Int((metres / 1000).rounded())) }
        let tenths = Int((metres / 100).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
