package import BorderCore
import BorderGeometry

extension Atlas {
    /// The crossing that a port of a publisher's table is: by its code among the names of crossings, else by its name.
    ///
    /// - Parameters:
    ///   - code: the publisher's code; empty where there is none.
    ///   - name: the name of the port; empty where there is none.
    ///   - border: the border it lies on; empty where nobody says.
    /// - Returns: the crossing, which lies on the border; `nil` where none is known for certain.
    package func port(code: String, name: String, border: String) -> Crossing? {
        guard case .place(.border(let line))? = border.isEmpty ? nil : knownMatch(border) else {
            return code.isEmpty ? named(name) : named(code) ?? named(name)
        }
        let found = (code.isEmpty ? nil : named(code)) ?? (name.isEmpty ? nil : named(name, on: line))
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
