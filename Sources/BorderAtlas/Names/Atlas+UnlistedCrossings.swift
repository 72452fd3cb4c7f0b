package import BorderCore
package import BorderGeometry

// Crossings that no gazetteer lists. Their id bears all that is known of them, so that it means the same in every file and
// in every program: `FIN-RUS:Hilla`, `CAN-USA:Calais@45.189,-67.279`, `USA:Boston` where no fixed other side is known.
extension Atlas {
    /// The id of a crossing that no gazetteer lists; of one that is listed on the same border its own.
    ///
    /// - Parameters:
    ///   - name: what it is called.
    ///   - larger: the border it lies on, or its country.
    ///   - position: where it lies, if somebody says so.
    /// - Returns: the id, or that of the larger place where the name means all of it, as `Total` does; `nil` where the
    ///   larger place is no border and no country, or the name is none.
    package func unlistedCrossing(_ name: String, on larger: Place, at position: Position? = nil) -> String? {
        let name = name.withoutOuterBlanks
        if let listed = listedCrossing(name, on: larger) { return listed }
        guard UnlistedID.isName(name) else { return nil }
        if UnlistedID.meansAll(name) { return larger.id }
        let side: String
        switch larger {
        case .border(let code) where border(code) != nil: side = code.description
        case .country(let code): side = code.description
        default: return nil
        }
        return "\(side):\(UnlistedID.spelt(name))" + (position.flatMap(UnlistedID.text) ?? "")
    }

    /// The id of a crossing that no gazetteer lists, on the border nearest to its position, or in the country there.
    package func unlistedCrossing(_ name: String, at position: Position) throws -> String? {
        let location = try Locator(self).ground(at: position)
        if let border = location.nearestBorder, border.distanceMetres <= Atlas.crossingToleranceMetres {
            return unlistedCrossing(name, on: .border(border.code), at: position)
        }
        return location.country.flatMap { unlistedCrossing(name, on: .country($0), at: position) }
    }

    /// What `FIN-RUS:Vaalimaa` means, with any name of the border or the country before the colon.
    func unlistedMatch(_ text: String) -> PlaceMatch? {
        guard let (side, name, position) = UnlistedID.parts(text),
            case .place(let larger)? = knownMatch(String(side))
        else { return nil }
        guard let id = unlistedCrossing(name, on: larger, at: position) else { return nil }
        return .place(id == larger.id ? larger : .crossing(id))
    }

    /// The crossing of an id that bears all there is to know.
    func unlisted(_ id: String) -> Crossing? {
        guard let (side, name, position) = UnlistedID.parts(id) else { return nil }
        let ends = side.split(separator: "-", omittingEmptySubsequences: false).map { CountryCode(String($0)) }
        guard ends.count <= 2, let first = ends[0], country(first) != nil else { return nil }
        let second = ends.count == 2 ? ends[1] : nil
        if ends.count == 2 {
            guard let second, let code = BorderCode(first, second), border(code) != nil, code.description == side else {
                return nil
            }
        }
        return Crossing(
            id: id,
            name: name,
            longitude: position?.x,
            latitude: position?.y,
            mode: .unspecified,
            countryA: first,
            countryB: second,
            coordinateBasis: position == nil ? "" : "as the rows say"
        )
    }

    /// The name of the crossing on a border that is spelt most like a name; `nil` where none is.
    package func crossingName(speltLike name: String, on border: BorderCode) -> String? {
        let names = crossings(onBorder: border).flatMap { [$0.name, $0.nameA, $0.nameB] }.filter { !$0.isEmpty }
        let byKey = Dictionary(names.map { (NameKey.fold($0), $0) }) { first, _ in first }
        let letters = Array(NameKey.fold(name))
        // Short names are near many others.
        let limit = letters.count < 8 ? 1 : 2
        let near = byKey.compactMap { key, listed in
            EditDistance.between(letters, Array(key), limit: limit).map { (slips: $0, name: listed) }
        }
        return near.min { ($0.slips, $0.name) < ($1.slips, $1.name) }?.name
    }

    private func listedCrossing(_ name: String, on larger: Place) -> String? {
        let places: [Place]
        switch knownMatch(name) {
        case .place(let place): places = [place]
        case .ambiguous(let several): places = several
        case .unknown, nil: return nil
        }
        let there = places.compactMap { place -> String? in
            guard case .crossing(let id) = place, let crossing = crossing(id) else { return nil }
            switch larger {
            case .border(let code): return crossing.border == code ? id : nil
            case .country(let code): return crossing.border == nil && crossing.countryA == code ? id : nil
            default: return nil
            }
        }
        return there.count == 1 ? there[0] : nil
    }
}

/// How an id of a crossing that no gazetteer lists is put together.
private enum UnlistedID {
    /// Whether a text may be a name: some letter or digit, no control sign, and not endless.
    static func isName(_ text: String) -> Bool {
        text.utf8.count <= 200 && text.contains { $0.isLetter || $0.isNumber }
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// The name as every spelling of it in large and small letters is written: `Kozani Hill Gate`.
    static func spelt(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).map { word in
            var word = word.lowercased()
            // Letters behind a mark begin a word too: `St.-Jean`.
            var isFirst = true
            word = String(
                word.flatMap { letter -> String in
                    defer { isFirst = !letter.isLetter && !letter.isNumber && letter != "'" && letter != "’" }
                    return isFirst ? letter.uppercased() : String(letter)
                }
            )
            return word
        }.joined(separator: " ")
    }

    /// Whether a name means everything there, in the languages of the tables that are read.
    static func meansAll(_ name: String) -> Bool {
        let words = NameKey.fold(name).split(separator: " ").map(String.init)
        guard let first = words.first else { return false }
        return TotalWords.mean(name) || words.prefix(2) == ["sub", "total"] || words.count <= 4 && sums.contains(first)
            || words.count == 2 && first == "all" && kinds.contains(words[1])
    }

    private static let sums = Set(
        ["total", "subtotal", "insgesamt", "razem", "ogółem", "всего", "итого", "усього", "yhteensä", "kokku"]
            .map { NameKey.fold($0) }
    )

    private static let kinds: Set = [
        "crossings", "points", "checkpoints", "ports", "posts", "borders", "bcps", "stations",
    ]

    /// `@45.189,-67.279`, good to a hundred metres; `nil` off Earth.
    static func text(_ position: Position) -> String? {
        guard position.isOnEarth else { return nil }
        return "@\(number(position.y)),\(number(position.x))"
    }

    private static func number(_ degrees: Double) -> String {
        let thousandths = Int((degrees * 1000).rounded())
        let digits = String(abs(thousandths) % 1000)
        let fraction = String(repeating: "0", count: 3 - digits.count) + digits
        return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000).\(fraction)"
    }

    /// What stands before the first colon, the name, and the position behind the last `@` where one stands there.
    static func parts(_ id: String) -> (side: Substring, name: String, position: Position?)? {
        guard id.utf8.count <= 500, let colon = id.firstIndex(of: ":") else { return nil }
        var name = id[id.index(after: colon)...]
        var position: Position?
        if let at = name.lastIndex(of: "@") {
            let numbers = name[name.index(after: at)...].split(separator: ",", omittingEmptySubsequences: false)
            if numbers.count == 2, let latitude = Double(numbers[0]), let longitude = Double(numbers[1]) {
                let place = Position(x: longitude, y: latitude)
                guard place.isOnEarth else { return nil }
                (name, position) = (name[..<at], place)
            }
        }
        let text = String(name).withoutOuterBlanks
        return isName(text) ? (id[..<colon], text, position) : nil
    }
}

extension String {
    fileprivate var withoutOuterBlanks: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
