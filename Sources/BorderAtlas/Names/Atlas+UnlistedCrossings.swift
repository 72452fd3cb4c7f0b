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
    /// - Returns: the id; `nil` where the larger place is no border and no country, or the name is none.
    package func unlistedCrossing(_ name: String, on larger: Place, at position: Position? = nil) -> String? {
        let name = name.withoutOuterBlanks
        if let listed = listedCrossing(name, on: larger) { return listed }
        guard UnlistedID.isName(name) else { return nil }
        let side: String
        switch larger {
        case .border(let code) where border(code) != nil: side = code.description
        case .country(let code): side = code.description
        default: return nil
        }
        return "\(side):\(name)" + (position.flatMap(UnlistedID.text) ?? "")
    }

    /// The id of a crossing that no gazetteer lists, on the border nearest to its position, or in the country there.
    package func unlistedCrossing(_ name: String, at position: Position) throws -> String? {
        let location = try locate(position)
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
        return unlistedCrossing(name, on: larger, at: position).map { .place(.crossing($0)) }
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
        return EditDistance.nearest(to: NameKey.fold(name), among: byKey.keys.sorted()).flatMap { byKey[$0] }
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
