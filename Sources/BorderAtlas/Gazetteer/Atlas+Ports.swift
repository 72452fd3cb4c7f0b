package import BorderCore
import BorderGeometry

extension Atlas {
    /// The crossing that a port of a publisher's table is: by its code among the names of crossings, else by its name.
    ///
    /// - Parameters:
    ///   - code: the publisher's code; empty where there is none.
    ///   - name: the name of the port; empty where there is none.
    ///   - state: the region it lies in, which parts ports of one name; empty where nobody says.
    ///   - border: the border it lies on; empty where nobody says.
    /// - Returns: the crossing, which lies on the border; `nil` where none is known for certain.
    package func port(code: String, name: String, state: String = "", border: String) -> Crossing? {
        let coded = code.isEmpty ? nil : named(code) ?? withZeros(code, name)
        let names = name.isEmpty ? [] : state.isEmpty ? [name] : ["\(name), \(state)", name]
        guard case .place(.border(let line))? = border.isEmpty ? nil : knownMatch(border) else {
            return coded ?? names.lazy.compactMap { named($0) }.first { mayLie($0, in: state) }
        }
        let found = coded ?? names.lazy.compactMap { named($0, on: line) }.first { mayLie($0, in: state) }
        return found?.border == line ? found : nil
    }

    /// Whether a crossing lies in a region or beside it: the map is good to a few kilometres.
    package func touches(region: String, _ crossing: Crossing) -> Bool {
        guard let longitude = crossing.longitude, let latitude = crossing.latitude else { return false }
        let reach = 0.05
        let probes: [(east: Double, north: Double)] = [(0, 0), (reach, 0), (-reach, 0), (0, reach), (0, -reach)]
        return probes.contains { probe in
            let near = Position(x: longitude + probe.east, y: latitude + probe.north)
            return (try? locate(near))?.region == region
        }
    }

    /// Whether a crossing may lie in a state; a word that is no region of its countries says nothing.
    private func mayLie(_ crossing: Crossing, in state: String) -> Bool {
        let places: [Place] =
            switch state.isEmpty ? nil : knownMatch(state) {
            case .place(let place): [place]
            case .ambiguous(let several): several
            default: []
            }
        let regions = places.compactMap { place -> String? in
            guard case .region(let code) = place, let country = region(code)?.country else { return nil }
            return country == crossing.countryA || country == crossing.countryB ? code : nil
        }
        return regions.isEmpty || regions.contains(crossing.regionA) || regions.contains(crossing.regionB)
    }

    /// The crossing of a code that a spreadsheet took the zeros from, where it bears the name too.
    private func withZeros(_ code: String, _ name: String) -> Crossing? {
        guard code.utf8.count < 4, !name.isEmpty, code.utf8.allSatisfy({ (48...57).contains($0) }),
            let crossing = named(String(repeating: "0", count: 4 - code.utf8.count) + code)
        else { return nil }
        let key = NameKey.fold(name)
        let names = [crossing.name, crossing.localName, crossing.nameA, crossing.nameB] + crossing.aliases
        // Of "Calais, Maine" the town alone is a name too.
        let isItsName = names.contains { NameKey.fold($0) == key || NameKey.fold($0.prefix { $0 != "," }) == key }
        return isItsName ? crossing : nil
    }

    private func named(_ word: String) -> Crossing? {
        guard case .place(.crossing(let id))? = knownMatch(word) else { return nil }
        return crossing(id)
    }

    /// The only crossing of a border that a name means.
    private func named(_ name: String, on line: BorderCode) -> Crossing? {
        switch knownMatch(name) {
        case .place(.crossing(let id)): return crossing(id)
        case .ambiguous(let places):
            let crossings = places.compactMap { place -> Crossing? in
                guard case .crossing(let id) = place, let crossing = crossing(id) else { return nil }
                return crossing.border == line ? crossing : nil
            }
            return crossings.count == 1 ? crossings[0] : nil
        default: return nil
        }
    }
}
