package import BorderAtlas
package import BorderCore

/// Reads the words of a row (place, direction, counting country) with the atlas.
package struct PlaceReader: Sendable {
    let atlas: Atlas
    /// Whether what it says of a name that nobody bears has names that are spelt much like it.
    private let suggests: Bool

    /// A reader of place names.
    package init(atlas: Atlas, suggests: Bool = true) {
        self.atlas = atlas
        self.suggests = suggests
    }

    /// The one place a text names.
    package func place(_ text: String) throws(Finding) -> Place {
        switch match(text) {
        case .place(let place): return place
        case .ambiguous(let places):
            throw Finding(
                "ambiguous-place",
                found: "'\(text)' means several places",
                expected: "one of " + places.map(\.id).joined(separator: ", "),
                suggestion: "write the one you mean by its id"
            )
        case .unknown(let suggestions):
            throw Finding(
                "unknown-place",
                found: "no place is called '\(text)'",
                expected: "a crossing, border, country or region of the gazetteer",
                suggestion: suggestions.isEmpty ? "" : "did you mean \(suggestions.joined(separator: ", "))?"
            )
        }
    }

    /// What is wrong with a text as the name of a crossing, where it means a region by another word than its code.
    ///
    /// - Parameter text: a word of a column of crossings.
    /// - Returns: the finding; `nil` for what is no region.
    public func noCrossing(_ text: String) -> Finding? {
        let code: String
        switch atlas.knownMatch(text) {
        case .place(.region(let region)): code = region
        case .place(.ownRegion(let region)): code = region
        default: return nil
        }
        if text.lowercased() == code.lowercased() { return nil }
        return Finding(
            "unknown-place",
            found: "'\(text)' is a region (\(code)) and no crossing of the gazetteer",
            expected: "a crossing, or one of no gazetteer beside its border or position",
            suggestion: "name its border in a column 'border', or write \(code) if the region is meant"
        )
    }

    /// One end of a direction: a country, a set of countries, or `*`.
    package func territory(_ text: String) throws(Finding) -> Territory {
        if text == "*" || text.isEmpty { return .anywhere }
        if let country = atlas.countryMatch(text) { return .country(country) }
        switch match(text) {
        case .place(.country(let code)): return .country(code)
        case .place(.countrySet(let id)): return .set(id)
        case .unknown(let suggestions):
            throw Finding(
                "unknown-country",
                found: "no country is called '\(text)'",
                expected: "an ISO 3166 code or a country name",
                suggestion: suggestions.isEmpty ? "" : "did you mean \(suggestions.joined(separator: ", "))?"
            )
        default:
            throw Finding(
                "unknown-country",
                found: "'\(text)' is no country",
                expected: "an ISO 3166 code or a country name",
                suggestion: "name the place in its own column"
            )
        }
    }

    /// The place and direction of a row.
    ///
    /// - Parameters:
    ///   - placeText: the place as written; empty for anywhere between the ends of the direction.
    ///   - term: the direction as written.
    ///   - reporter: the country that counts, which `entry` and `exit` are relative to; empty where not said.
    /// - Returns: where the number is, and which way it counts.
    /// - Throws: what is wrong with the words, in words.
    package func placement(
        of placeText: String,
        direction term: DirectionTerm,
        reporter: String
    ) throws(Finding) -> Placement {
        let place: Place? = placeText.isEmpty ? nil : try self.place(placeText, toward: term)
        return standing(try placement(at: place, direction: term, reporter: reporter))
    }

    /// The placement as it is, but between two countries without a border a flow into the one or the other.
    private func standing(_ placement: Placement) -> Placement {
        guard case .border(let code) = placement.place, atlas.border(code) == nil else { return placement }
        var end = code.second
        if case .oneWay(let route) = placement.direction, let to = route.to.country { end = to }
        return Placement(place: .country(end), direction: placement.direction)
    }

    private func placement(
        at place: Place?,
        direction term: DirectionTerm,
        reporter: String
    ) throws(Finding) -> Placement {
        switch term {
        case .route(let from, let to): return try oneWay(try route(from, to), at: place)
        case .into(let name): return try into(name, at: place)
        case .outOf(let name): return try outOf(name, at: place)
        case .entry: return try into(try counting(reporter, at: place), at: place)
        case .exit: return try outOf(try counting(reporter, at: place), at: place)
        case .bothWays(let one, let other):
            let placed = try oneWay(try route(one, other), at: place)
            return placed.between(FlowDirection.bothWays)
        case .eitherWay(let one, let other):
            let placed = try oneWay(try route(one, other), at: place)
            return placed.between(FlowDirection.unstated)
        case .both:
            let ends = try sides(of: place)
            return Placement(place: try known(place), direction: .bothWays(ends.0, ends.1))
        case .unspecified:
            let ends = try sides(of: place)
            return Placement(place: try known(place), direction: .unstated(ends.0, ends.1))
        }
    }

    /// How the clocks on the sides of a row's place are set, `nil` for a side where that is not known; none where the
    /// words name no place. The clock of the country that counts decides alone where it is a side of a border.
    package func clocks(
        of placeText: String,
        direction term: DirectionTerm,
        reporter: String
    ) -> [LocalTime?] {
        guard let place = try? placement(of: placeText, direction: term, reporter: reporter).place else { return [] }
        let clocks = atlas.clocks(at: place)
        guard let border = border(of: place), clocks.count == 2, let country = atlas.countryMatch(reporter) else {
            return clocks
        }
        return country == border.first ? [clocks[0]] : country == border.second ? [clocks[1]] : clocks
    }

    /// The one of several places of a name that lies in a larger place.
    ///
    /// - Parameters:
    ///   - text: the name.
    ///   - larger: the name or code of a border, country or region.
    /// - Returns: the place; `nil` where none lies there, or several do.
    package func place(_ text: String, within larger: String) -> Place? {
        guard case .ambiguous(let places)? = atlas.knownMatch(text) else { return nil }
        let outer: Place
        if let region = atlas.region(larger) {
            outer = .region(region.code)
        } else if case .place(let place)? = atlas.knownMatch(larger) {
            outer = place
        } else {
            return nil
        }
        var inside = places.filter { PlaceTree(atlas: atlas).contains(outer, $0) }
        if inside.isEmpty, case .region(let code) = outer { inside = places.filter { touches(code, $0) } }
        return inside.count == 1 ? inside[0] : nil
    }

    /// Whether a crossing whose regions nobody says lies in a region or beside it: the map is good to a few kilometres.
    private func touches(_ region: String, _ place: Place) -> Bool {
        guard case .crossing(let id) = place, let crossing = atlas.crossing(id) else { return false }
        return atlas.touches(region: region, crossing)
    }

    /// The border a place lies on, if it lies on one.
    package func border(of place: Place) -> BorderCode? {
        switch place {
        case .crossing(let id): atlas.crossing(id)?.border
        case .group(let id): atlas.group(id)?.border
        case .border(let code): code
        case .country, .region, .countrySet, .ownRegion: nil
        }
    }

    // MARK: Pieces

    private func match(_ text: String) -> PlaceMatch {
        suggests ? atlas.match(text) : atlas.knownMatch(text) ?? .unknown(suggestions: [])
    }

    /// The one place a text names beside a direction.
    private func place(_ text: String, toward term: DirectionTerm) throws(Finding) -> Place {
        if case .ambiguous(let places)? = atlas.knownMatch(text), let one = choice(of: places, text, toward: term) {
            return one
        }
        return try place(text)
    }

    /// The one of several places of a name that a direction leaves; `nil` where it decides nothing.
    ///
    /// `US-GA` is a region and a pair of countries: the id is taken as written where the direction names one end alone,
    /// as our own tables do at regions. Between two countries the only crossing of their border is meant, not a region
    /// that has its name; and a crossing of one's own is meant wherever the direction does not speak against it.
    private func choice(of places: [Place], _ text: String, toward term: DirectionTerm) -> Place? {
        let ends: [String] =
            switch term {
            case .into(let name), .outOf(let name): [name]
            case .route(let one, let other), .bothWays(let one, let other), .eitherWay(let one, let other):
                [one, other].filter { $0 != "*" && !$0.isEmpty }
            case .both, .unspecified, .entry, .exit: []
            }
        let hasOneEnd: Bool =
            switch term {
            case .into, .outOf: true
            case .bothWays, .eitherWay: ends.count < 2
            default: false
            }
        let countries = ends.compactMap(atlas.countryMatch)
        let crossings = places.filter { place in
            guard case .crossing = place else { return false }
            guard let border = border(of: place) else { return true }
            return countries.allSatisfy(border.has)
        }
        let own = crossings.filter { if case .crossing(let id) = $0 { atlas.isAdded(crossing: id) } else { false } }
        if own.count == 1 { return own[0] }
        if hasOneEnd, let exact = places.first(where: { $0.id == text }) { return exact }
        let between = crossings.filter { border(of: $0) != nil }
        return countries.count == 2 && between.count == 1 ? between[0] : nil
    }

    private func route(_ from: String, _ to: String) throws(Finding) -> Route {
        Route(from: try territory(from), to: try territory(to))
    }

    private func known(_ place: Place?) throws(Finding) -> Place {
        guard let place else {
            throw Finding(
                "no-direction",
                found: "neither a place nor two ends are given",
                expected: "a place, or a direction such as RUS>FIN",
                suggestion: ""
            )
        }
        return place
    }

    /// The country that entries and exits are relative to.
    private func counting(_ reporter: String, at place: Place?) throws(Finding) -> String {
        if !reporter.isEmpty { return reporter }
        if let place, border(of: place) == nil, let country = country(of: place) { return country.description }
        throw Finding(
            "no-direction",
            found: "'entry' or 'exit' without the country that counts",
            expected: "a direction such as RUS>FIN or into FIN",
            suggestion: "add a column 'reporter', or --reporter FIN"
        )
    }

    /// The single country of a place that lies on no border.
    private func country(of place: Place) -> CountryCode? {
        switch place {
        case .country(let code): code
        case .crossing(let id): atlas.crossing(id)?.countryA
        case .group(let id): atlas.group(id)?.country
        case .region(let code): atlas.region(code)?.country
        case .border, .countrySet, .ownRegion: nil
        }
    }

    private func outOf(_ name: String, at place: Place?) throws(Finding) -> Placement {
        if let place, border(of: place) != nil { return try into(name, at: place).reversed }
        return try oneWay(Route(from: try territory(name), to: .anywhere), at: place)
    }

    private func into(_ name: String, at place: Place?) throws(Finding) -> Placement {
        let end = try territory(name)
        guard let place, let border = border(of: place) else {
            return try oneWay(Route(from: .anywhere, to: end), at: place)
        }
        guard let country = end.country, let other = border.other(than: country) else {
            throw Finding(
                "direction-off-border",
                found: "'\(end)' is no side of \(border)",
                expected: "\(border.first) or \(border.second)",
                suggestion: ""
            )
        }
        return Placement(
            place: place,
            direction: .oneWay(Route(from: .country(other), to: .country(country)))
        )
    }

    private func oneWay(_ route: Route, at place: Place?) throws(Finding) -> Placement {
        guard let place else {
            if let border = route.border { return Placement(place: .border(border), direction: .oneWay(route)) }
            let end = route.to == .anywhere ? route.from : route.to
            switch end {
            case .country(let code): return Placement(place: .country(code), direction: .oneWay(route))
            case .set(let id): return Placement(place: .countrySet(id), direction: .oneWay(route))
            case .anywhere: return Placement(place: try known(nil), direction: .oneWay(route))
            }
        }
        guard let border = border(of: place) else {
            try checkPart(of: place, in: route)
            return Placement(place: place, direction: .oneWay(route))
        }
        // At a border, an end left open can only be the other side.
        var full = route
        if full.from == .anywhere, let to = full.to.country, let other = border.other(than: to) {
            full.from = .country(other)
        }
        if full.to == .anywhere, let from = full.from.country, let other = border.other(than: from) {
            full.to = .country(other)
        }
        guard full.border == border else {
            throw Finding(
                "direction-off-border",
                found: "\(route) does not cross \(border)",
                expected: "\(border.first)>\(border.second) or \(border.second)>\(border.first)",
                suggestion: "check the place and the direction of this row"
            )
        }
        return Placement(place: place, direction: .oneWay(full))
    }

    /// Refuses a place that lies at neither end of a route, such as Georgia for what goes out of the United States.
    private func checkPart(of place: Place, in route: Route) throws(Finding) {
        if case .ownRegion = place { return }
        let tree = PlaceTree(atlas: atlas)
        let countries = tree.countries(of: place)
        let ends = [route.from, route.to].filter { $0 != .anywhere }
        func takesPart(_ end: Territory) -> Bool {
            switch end {
            case .anywhere: true
            case .country(let code): countries.contains(code)
            case .set(let id):
                place == .countrySet(id) || countries.contains(where: atlas.members(ofCountrySet: id).contains)
            }
        }
        if ends.isEmpty || ends.contains(where: takesPart) { return }
        let name = atlas.name(of: place)
        let others = ends.compactMap(\.country).flatMap { country in
            atlas.regions.filter { $0.country == country && $0.name == name }
        }
        let way = ends.map(\.description).joined(separator: " and ")
        throw Finding(
            "direction-off-place",
            found: "\(name) (\(place.id)) has no part in \(route)",
            expected: "a place of \(way)",
            suggestion: others.isEmpty
                ? "check the place and the direction of this row"
                : "write \(others.map(\.code).joined(separator: " or ")) if the region of that name is meant"
        )
    }

    /// The two ends of a number that counts both ways, in alphabetical order.
    private func sides(of place: Place?) throws(Finding) -> (Territory, Territory) {
        let place = try known(place)
        if let border = border(of: place) { return (.country(border.first), .country(border.second)) }
        if case .countrySet(let id) = place { return (.anywhere, .set(id)) }
        return (.anywhere, country(of: place).map(Territory.country) ?? .anywhere)
    }
}
