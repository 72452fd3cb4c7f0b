import BorderFlow

/// Reads the places, directions and populations that a user types.
struct PlaceWords {
    /// What an option accepts.
    enum Kind { case border, crossing, country, region, any }

    let atlas: Atlas

    /// The one place a text names, of the kind the option asks for.
    func place(_ text: String, kind: Kind, option: String) throws -> Place {
        if kind == .region, let own = try ownRegion(text, option: option) { return own }
        let match = atlas.match(text)
        switch match {
        case .place(let place) where fits(place, kind): return place
        case .place(let place):
            throw CommandFailure.usage("\(option) '\(text)' is \(name(of: place)), not \(article(kind))")
        case .ambiguous(let places):
            // The kind of the option decides between places of different kinds, unless what is left is no border.
            let fitting = places.filter { fits($0, kind) }
            if fitting.count == 1, exists(fitting[0]) { return fitting[0] }
            let candidates = places.map { "  \($0.id)  \(name(of: $0))" }
            throw CommandFailure.usage(
                "\(option) '\(text)' means several places; write one of\n" + candidates.joined(separator: "\n")
            )
        case .unknown(let suggestions):
            let hint = suggestions.isEmpty ? "" : "; did you mean \(suggestions.joined(separator: ", "))?"
            let own = kind == .region ? atlas.ownRegions?.regions.prefix(10).map(\.name) ?? [] : []
            let regions = own.isEmpty ? "" : "; --regions has \(own.joined(separator: ", "))"
            throw CommandFailure.usage("\(option) '\(text)' is no place the atlas knows\(hint)\(regions)")
        }
    }

    /// The region of one's own that a text names; `nil` where none does.
    private func ownRegion(_ text: String, option: String) throws -> Place? {
        let found = atlas.ownRegions?.regions(named: text) ?? []
        guard found.count > 1 else { return found.first.map { .ownRegion($0.code) } }
        if let exact = found.first(where: { $0.code == text }) { return .ownRegion(exact.code) }
        let candidates = found.map { "  \($0.code)  \($0.name)" }
        throw CommandFailure.usage(
            "\(option) '\(text)' means several regions; write one of\n" + candidates.joined(separator: "\n")
        )
    }

    /// Says on standard error which names stand for a set of crossings that may mean one of several points, and which
    /// countries are no neighbours.
    func warn(about places: [Place]) {
        for case .border(let code) in places where !exists(.border(code)) {
            StandardError.say(
                "borderflow: warning: \(code.first) and \(code.second) share no border; "
                    + "--direction '\(code.first)<>\(code.second)' asks for flows between them"
            )
        }
        for case .group(let id) in places {
            guard let group = atlas.group(id), group.coverage == .ambiguous else { continue }
            StandardError.say(
                "borderflow: warning: '\(group.name)' may mean one of \(group.members.count) crossings "
                    + "(\(group.members.joined(separator: ", "))); all are taken together, none is picked"
            )
        }
    }

    /// `RUS>FIN`, `into FIN`, `out of RUS`, with countries as anyone writes them.
    func way(_ text: String, option: String) throws -> (route: Route, isBothWays: Bool) {
        for sign in ["<>", "⇄", "↔"] {
            let ends = text.split(separator: sign, omittingEmptySubsequences: false)
            if ends.count == 2 { return (try route("\(ends[0])>\(ends[1])", option: option), true) }
        }
        return (try route(text, option: option), false)
    }

    private func route(_ text: String, option: String) throws -> Route {
        let lowered = text.lowercased()
        for (prefix, isInto) in [
            ("into ", true), ("in to ", true), ("out of ", false), ("from ", false), ("to ", true),
        ]
        where lowered.hasPrefix(prefix) {
            let end = try territory(String(text.dropFirst(prefix.count)), option: option)
            return isInto ? Route(from: .anywhere, to: end) : Route(from: end, to: .anywhere)
        }
        let ends = text.split(separator: ">", omittingEmptySubsequences: false)
        guard ends.count == 2 else {
            throw CommandFailure.usage(
                "\(option) '\(text)' is no direction; write 'RUS>FIN', 'into FIN' or 'out of RUS'"
            )
        }
        let route = Route(
            from: try territory(String(ends[0]), option: option),
            to: try territory(String(ends[1]), option: option)
        )
        guard route.from != .anywhere || route.to != .anywhere else {
            throw CommandFailure.usage("\(option) '\(text)' names no country")
        }
        guard route.from != route.to else {
            throw CommandFailure.usage("\(option) '\(text)' has the same country twice; name both sides")
        }
        return route
    }

    /// A population, or a country for its citizens.
    func population(_ text: String, option: String) throws -> Population {
        if let population = Population(text) { return population }
        if let country = atlas.countryMatch(text) { return Population(citizensOf: country) }
        throw CommandFailure.usage(
            "\(option) '\(text)' is neither a country nor conditions such as citizen=RUS;sex=m "
                + "(keys: \(Population.keys.sorted().joined(separator: ", ")))"
        )
    }

    /// Refuses a text that names no country or set of countries.
    func checkCountry(_ text: String, option: String) throws {
        guard try territory(text, option: option) != .anywhere else {
            throw CommandFailure.usage("\(option) '\(text)' names no country")
        }
    }

    /// A name for sentences: "Vaalimaa (crossing)".
    func name(of place: Place) -> String {
        switch place {
        case .crossing(let id): "\(atlas.crossing(id)?.name ?? id) (crossing)"
        case .group(let id): "\(atlas.group(id)?.name ?? id) (set of crossings)"
        case .border(let code):
            "\(atlas.country(code.first)?.name ?? "")–\(atlas.country(code.second)?.name ?? "") (border)"
        case .country(let code): "\(atlas.country(code)?.name ?? code.description) (country)"
        case .region(let code): "\(atlas.region(code)?.name ?? code) (region)"
        case .ownRegion: "\(atlas.name(of: place)) (region of --regions)"
        case .countrySet(let id): "\(atlas.countrySetName(id) ?? id) (set of countries)"
        }
    }

    private func territory(_ text: String, option: String) throws -> Territory {
        let trimmed = text.split(separator: " ").joined(separator: " ")
        do {
            return try PlaceReader(atlas: atlas).territory(trimmed)
        } catch {
            let hint = error.suggestion.isEmpty ? "" : "; \(error.suggestion)"
            throw CommandFailure.usage("\(option): \(error.found)\(hint)")
        }
    }

    /// Whether a pair of countries shares a border; other places of the atlas exist.
    private func exists(_ place: Place) -> Bool {
        if case .border(let code) = place { atlas.border(code) != nil } else { true }
    }

    private func fits(_ place: Place, _ kind: Kind) -> Bool {
        switch (kind, place) {
        case (.any, _), (.border, .border), (.crossing, .crossing), (.crossing, .group), (.country, .country),
            (.region, .region), (.region, .countrySet), (.region, .ownRegion):
            true
        default: false
        }
    }

    private func article(_ kind: Kind) -> String {
        switch kind {
        case .border: "a border"
        case .crossing: "a crossing"
        case .country: "a country"
        case .region: "a region"
        case .any: "a place"
        }
    }
}
