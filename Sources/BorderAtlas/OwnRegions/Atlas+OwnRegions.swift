package import BorderCore
package import BorderGeometry

extension Atlas {
    /// The same atlas with regions of one's own as a level of places, and with what was found in checking them.
    ///
    /// The areas are made valid, those of one code are dissolved into one region, overlaps and gaps are looked for, and
    /// every crossing is placed by its position. Add crossings of one's own first.
    ///
    /// - Parameters:
    ///   - areas: the areas as they were read.
    ///   - source: what the file is called.
    /// - Returns: the atlas, and what is to be said of the areas.
    /// - Throws: `GeometryError` where GEOS cannot be opened, and `OwnRegionsError` for what is no set of regions.
    package func adding(
        regions areas: [NamedArea],
        named source: String
    ) throws -> (atlas: Atlas, findings: [Diagnostic]) {
        let engine = try GeometryEngine()
        var making = OwnRegionsMaking(engine: engine, source: source)
        let taken = Set(areas.map(\.code)).filter(isOther)
        let made = try making.regions(of: areas, taken: taken)
        try making.compare(made)
        var atlas = self
        var own = OwnRegions(made, source: source, codes: making.codes, overlapping: making.overlapping)
        own.place(try sites(of: crossings, in: own, engine: engine))
        atlas.ownRegions = own
        return (atlas, making.findings)
    }

    /// The same atlas with crossings placed that it does not list, in regions of one's own.
    package func placing(_ some: [Crossing]) throws -> Atlas {
        guard let own = ownRegions, !some.isEmpty else { return self }
        var atlas = self
        atlas.ownRegions?.place(try sites(of: some, in: own, engine: try GeometryEngine()))
        return atlas
    }

    /// Whether a code is the id of another kind of place.
    private func isOther(_ code: String) -> Bool {
        let places: [Place]
        switch knownMatch(code) {
        case .place(let place): places = [place]
        case .ambiguous(let several): places = several
        case .unknown, nil: return false
        }
        return places.contains { $0.id == code && $0.kind != .region }
    }

    private func sites(
        of some: [Crossing],
        in own: OwnRegions,
        engine: GeometryEngine
    ) throws(GeometryError) -> [String: OwnRegionSite] {
        var hits: [String: [String]] = [:]
        for region in own.regions {
            guard let box = region.box else { continue }
            let near = some.filter { $0.position.map(box.contains) ?? false }
            if near.isEmpty { continue }
            let area = try PreparedArea(try Area(region.polygons, engine: engine))
            for crossing in near {
                if let position = crossing.position, try area.contains(position) {
                    hits[crossing.id, default: []].append(region.code)
                }
            }
        }
        var alone: [String: OwnRegionSite] = [:]
        for crossing in some {
            let codes = hits[crossing.id] ?? []
            alone[crossing.id] =
                crossing.position == nil
                ? .unknown : codes.isEmpty ? .outside : codes.count == 1 ? .inside(codes[0]) : .several(codes)
        }
        // A port is where its bridges are: its number is not in one region when they are not.
        var all = alone
        for crossing in some {
            guard let own = alone[crossing.id], own != .unknown else { continue }
            let others = parts(ofCrossing: crossing.id).compactMap { alone[$0] }.filter { $0 != .unknown && $0 != own }
            if !others.isEmpty { all[crossing.id] = .several(Set(([own] + others).flatMap(\.codes)).sorted()) }
        }
        return all
    }
}

extension OwnRegionSite {
    /// The regions it has to do with.
    fileprivate var codes: [String] {
        switch self {
        case .inside(let code): [code]
        case .several(let codes): codes
        case .outside, .unknown: []
        }
    }
}

/// Why areas are no regions.
public enum OwnRegionsError: Error, Hashable, Sendable {
    /// None can be used.
    case none(String)
    /// More than are compared.
    case tooMany(String, String)
}

extension OwnRegionsError: CustomStringConvertible {
    /// A sentence for whoever runs the command.
    public var description: String {
        switch self {
        case .none(let source): "\(source): no region can be used"
        case .tooMany(let source, let what): "\(source): \(what); are these really regions?"
        }
    }
}
