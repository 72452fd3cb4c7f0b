public import BorderCore

extension Atlas {
    /// What a text means: any spelling in any script of a crossing, group, border, country, region or set of
    /// countries. Upper and lower case, accents, dashes and the script make no difference.
    ///
    /// A country is preferred to a region of the same name, a road crossing to the railway beside it, and a group to
    /// its own members. Anything else that two places share is ambiguous, and so is another name of a crossing where
    /// others on its border bear it with a number behind it.
    public func match(_ text: String) -> PlaceMatch {
        if let match = knownMatch(text) { return match }
        guard text.utf8.count <= 500 else { return .unknown(suggestions: []) }
        return .unknown(suggestions: Suggestions(atlas: self).suggestions(forKey: NameKey.fold(text)))
    }

    /// What a text means, without a search for nearby spellings where it means nothing; `nil` then.
    public func knownMatch(_ text: String) -> PlaceMatch? {
        guard text.utf8.count <= 500 else { return nil }
        if let match = exactMatch(text) { return match }
        if let core = PlaceWords.strip(text, PlaceWords.crossing), let match = exactMatch(core) { return match }
        if let core = PlaceWords.strip(text, PlaceWords.region) {
            let regions = hits(NameKey.fold(core)).filter { $0.kind == .region }
            let choice = NameChoice(atlas: self)
            if let match = choice.choose(among: regions, extra: [], own: ownPlaces(core)) { return match }
        }
        if let code = CountryWords.code(NameKey.fold(text)), country(code) != nil { return .place(.country(code)) }
        return unlistedMatch(text)
    }

    /// The country a code or name means, or what its citizens are called together; `nil` for anything else.
    public func countryMatch(_ text: String) -> CountryCode? {
        guard text.utf8.count <= 500 else { return nil }
        let key = NameKey.fold(text)
        if let code = namedCountry(key)?.code { return code }
        return (CountryWords.code(key) ?? Peoples.country(of: text)).flatMap { country($0) == nil ? nil : $0 }
    }

    private func exactMatch(_ text: String) -> PlaceMatch? {
        let key = NameKey.fold(text)
        guard !key.isEmpty else { return nil }
        let hits = hits(key)
        if text.contains("+") {
            if let group = groupOfSum(text) { return .place(.group(group)) }
        }
        let borders = hits.contains { $0.kind == .country } ? [] : borderPairs(text)
        return NameChoice(atlas: self).choose(
            key,
            among: hits,
            extra: borders,
            added: addedCrossings(key),
            own: ownPlaces(text)
        )
    }

    private func ownPlaces(_ text: String) -> [Place] {
        (ownRegions?.regions(named: text) ?? []).map { .ownRegion($0.code) }
    }

    /// Hits of the atlas's own index, without names that an added crossing has replaced.
    private func hits(_ key: String) -> [NameHit] {
        store.names.places(withKey: key).filter { place($0) != nil }
    }

    private func addedCrossings(_ key: String) -> [(id: String, rank: NameRank)] { added?.entries[key] ?? [] }

    /// The place of a hit; `nil` where an added crossing has replaced it, and for land that no country has: nobody is
    /// a citizen of it, enters it or reports it.
    func place(_ hit: NameHit) -> Place? {
        switch hit.kind {
        case .country:
            let code = store.tables.countries[hit.index].code
            return code == WorldMap.undetermined ? nil : .country(code)
        case .countrySet: return .countrySet(store.tables.countrySets[hit.index].id)
        case .group: return .group(store.tables.groups[hit.index].id)
        case .region: return .region(store.regionTable.code(hit.index))
        case .crossing:
            let id = store.tables.crossings.ids[hit.index]
            return added?.ids.contains(id) == true ? nil : .crossing(id)
        }
    }

    /// The country a key means, and whether the key is its code.
    private func namedCountry(_ key: String) -> (code: CountryCode, isCode: Bool)? {
        let hits = hits(key).filter { $0.kind == .country }
        let best = hits.map(\.rank).min()
        let codes = Set(hits.filter { $0.rank == best }.map { store.tables.countries[$0.index].code })
        guard codes.count == 1, let code = codes.first else { return nil }
        return (code, best == .code)
    }

    /// The pairs of countries that the text names with a dash, slash or "and" between them.
    private func borderPairs(_ text: String) -> [Place] {
        var pairs: Set<BorderCode> = []
        func insert(_ one: Substring, _ other: Substring) {
            let (left, right) = (NameKey.fold(one), NameKey.fold(other))
            // `RU-KHM` is a region; nobody writes one country in two letters and the other in three.
            guard let one = namedCountry(left), let other = namedCountry(right),
                !(one.isCode && other.isCode) || left.utf8.count == right.utf8.count,
                let code = BorderCode(one.code, other.code)
            else { return }
            pairs.insert(code)
        }
        let dashes: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "−", "/", "|", "&", "~"]
        for index in text.indices where dashes.contains(text[index]) {
            insert(text[..<index], text[text.index(after: index)...])
        }
        for word in [" and ", " und ", " и ", " ja "] {
            for index in text.indices where text[index...].hasPrefix(word) {
                insert(text[..<index], text[text.index(index, offsetBy: word.count)...])
            }
        }
        return pairs.sorted().map(Place.border)
    }

    /// The group whose members are exactly the crossings that the text joins with plus signs.
    private func groupOfSum(_ text: String) -> String? {
        var members: Set<String> = []
        for part in text.split(separator: "+") {
            guard case .place(.crossing(let id)) = exactMatch(String(part)) else { return nil }
            members.insert(id)
        }
        return groups.first { Set($0.members) == members }?.id
    }
}
