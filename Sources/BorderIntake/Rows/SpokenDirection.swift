import BorderCore

extension DirectionTerm {
    /// Reads a way in words whose ends somebody knows as countries: `Russia to Georgia`, `to Georgia`, `Arrivals from
    /// Russia`; `nil` for every other text.
    init?(spoken text: String, _ countryNamed: (String) -> CountryCode?) {
        let words = text.trimmed().split(separator: " ").map(String.init)
        guard let at = words.lastIndex(where: { DirectionTerm.prepositions[$0.lowercased()] != nil }),
            let leadsTo = DirectionTerm.prepositions[words[at].lowercased()]
        else { return nil }
        let end = words[(at + 1)...].joined(separator: " ")
        guard at + 1 < words.count, countryNamed(end) != nil else { return nil }
        var start = words[..<at]
        if leadsTo, start.first?.lowercased() == "from" { start = start.dropFirst() }
        let way = start.joined(separator: " ")
        if way.isEmpty || DirectionTerm.entryWords.contains(way.lowercased())
            || DirectionTerm.exitWords.contains(way.lowercased())
        {
            self = leadsTo ? .into(end) : .outOf(end)
        } else if leadsTo, countryNamed(way) != nil {
            self = .route(from: way, to: end)
        } else {
            return nil
        }
    }

    /// Words before a country: whether people go there, or come from it.
    private static let prepositions = ["to": true, "into": true, "in": true, "from": false]
}
