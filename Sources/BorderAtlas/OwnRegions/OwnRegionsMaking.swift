internal import BorderCore
internal import BorderGeometry

/// Makes regions of areas, and looks how they lie to each other, with GEOS.
struct OwnRegionsMaking {
    let engine: GeometryEngine
    let source: String
    private(set) var findings: [Diagnostic] = []
    /// The code as the file has it, of regions whose code is another place's id.
    private(set) var codes: [String: String] = [:]
    /// Pairs of regions that share ground.
    private(set) var overlapping: Set<[String]> = []

    /// More regions than these are none.
    private static let mostRegions = 5_000
    /// Pairs whose boxes overlap and that are compared.
    private static let mostPairs = 50_000
    /// Less ground than this is where two drawings of one line part.
    private static let sliver = 1.0
    /// So many overlaps are named.
    private static let mostNamed = 10

    init(engine: GeometryEngine, source: String) {
        self.engine = engine
        self.source = source
    }

    /// One region for each code.
    mutating func regions(of areas: [NamedArea], taken: Set<String>) throws -> [OwnRegion] {
        var order: [String] = []
        var parts: [String: [NamedArea]] = [:]
        for area in areas {
            if parts[area.code] == nil { order.append(area.code) }
            parts[area.code, default: []].append(area)
        }
        guard order.count <= OwnRegionsMaking.mostRegions else {
            throw OwnRegionsError.tooMany(source, "\(order.count.grouped) regions are more than can be compared")
        }
        var regions: [OwnRegion] = []
        for word in order {
            let areas = parts[word] ?? []
            let polygons = try ground(of: areas)
            guard let first = areas.first, !polygons.isEmpty else { continue }
            var code = word
            if taken.contains(word) {
                code = "region:\(word)"
                codes[code] = word
                say(.note, "code-taken", first, "'\(word)' is another place too: the region's id is '\(code)'")
            }
            if let other = areas.first(where: { $0.name != first.name }) {
                let words = "the region '\(word)' is called '\(first.name)' and '\(other.name)'; the first holds"
                say(.warning, "two-names", other, words)
            }
            regions.append(
                OwnRegion(
                    code: code,
                    name: first.name,
                    polygons: polygons,
                    squareKilometres: polygons.reduce(0) { $0 + $1.squareKilometres }
                )
            )
        }
        guard !regions.isEmpty else { throw OwnRegionsError.none(source) }
        return regions
    }

    /// What areas of one code cover together.
    private mutating func ground(of areas: [NamedArea]) throws -> [Polygon] {
        var all: [Polygon] = []
        for named in areas {
            let area = try Area(named.polygons, engine: engine)
            if let reason = try area.invalidity() {
                guard !EdgeMeetings.areTooMany(among: named.polygons) else {
                    let words = "the area of '\(named.name)' crosses itself too often to be made valid, and is left out"
                    say(.error, "invalid-area", named, words)
                    continue
                }
                let polygons = try area.madeValid().polygons()
                let outcome = polygons.isEmpty ? "it covers no ground and is left out" : "it was made valid"
                say(
                    polygons.isEmpty ? .error : .warning,
                    "invalid-area",
                    named,
                    "the area of '\(named.name)' is not valid (\(reason)); \(outcome)"
                )
                all += polygons
            } else {
                all += named.polygons
            }
        }
        guard all.count > 1 else { return all }
        guard !EdgeMeetings.areTooMany(among: all) else {
            throw OwnRegionsError.tooMany(source, "the parts of '\(areas[0].name)' cross each other too often")
        }
        return try Area(all, engine: engine).dissolved().polygons()
    }

    /// Looks for ground in two regions, and for ground that they enclose and that is in none.
    mutating func compare(_ regions: [OwnRegion]) throws {
        let boxes = regions.map(\.box)
        var pairs = 0
        var shared: [(one: String, other: String, size: Double)] = []
        var slivers = 0
        for one in regions.indices {
            let others = regions.indices[(one + 1)...].filter { other in
                guard let mine = boxes[one], let theirs = boxes[other] else { return false }
                return mine.overlaps(theirs)
            }
            pairs += others.count
            guard pairs <= OwnRegionsMaking.mostPairs else {
                throw OwnRegionsError.tooMany(source, "too many regions lie over each other")
            }
            if others.isEmpty { continue }
            let area = try Area(regions[one].polygons, engine: engine)
            for other in others {
                if let mine = boxes[one], let theirs = boxes[other],
                    EdgeMeetings.areTooMany(
                        among: regions[one].polygons + regions[other].polygons,
                        in: mine.common(with: theirs)
                    )
                {
                    let names = "'\(regions[one].name)' and '\(regions[other].name)'"
                    throw OwnRegionsError.tooMany(source, "\(names) cross each other too often")
                }
                let common = try area.intersection(with: try Area(regions[other].polygons, engine: engine))
                let size = try common.polygons().reduce(0) { $0 + $1.squareKilometres }
                guard size >= OwnRegionsMaking.sliver else {
                    slivers += size > 0 ? 1 : 0
                    continue
                }
                overlapping.insert([regions[one].code, regions[other].code].sorted())
                shared.append((regions[one].name, regions[other].name, size))
            }
        }
        shared.sort { ($1.size, $0.one, $0.other) < ($0.size, $1.one, $1.other) }
        for pair in shared.prefix(OwnRegionsMaking.mostNamed) {
            let size = "about \(pair.size.wholeWords) km²"
            let words = "'\(pair.one)' and '\(pair.other)' overlap in \(size); crossings there are in neither"
            say(.warning, "overlap", nil, words)
        }
        if shared.count > OwnRegionsMaking.mostNamed {
            let more = shared.count - OwnRegionsMaking.mostNamed
            say(.warning, "overlap", nil, "\(more.counted("more pair")) of regions overlap")
        }
        if slivers > 0 {
            say(.note, "slivers", nil, "\(slivers.counted("pair")) of regions overlap in less than 1 km² each")
        }
        try findGaps(among: regions)
    }

    private mutating func findGaps(among regions: [OwnRegion]) throws {
        guard !EdgeMeetings.areTooMany(among: regions.flatMap(\.polygons)) else {
            throw OwnRegionsError.tooMany(source, "the regions cross each other too often")
        }
        let whole = try Area(regions.flatMap(\.polygons), engine: engine).dissolved().polygons()
        let sizes = whole.flatMap(\.holes).map { Polygon(outer: $0) }.map { (hole: $0, size: $0.squareKilometres) }
        let gaps = sizes.filter { $0.size >= OwnRegionsMaking.sliver }
        guard let largest = gaps.max(by: { $0.size < $1.size }) else { return }
        let centre = Rectangle(around: largest.hole.outer)?.centre ?? Position(x: 0, y: 0)
        say(
            .note,
            "gaps",
            nil,
            "the regions enclose \(gaps.count.counted("gap")) that \(gaps.count == 1 ? "is" : "are") in none of them, the "
                + "largest of about \(largest.size.wholeWords) km² around \(centre.y.tenths), \(centre.x.tenths)"
        )
    }

    private mutating func say(_ severity: Diagnostic.Severity, _ code: String, _ area: NamedArea?, _ words: String) {
        findings.append(
            Diagnostic(
                severity,
                code,
                file: source,
                line: area?.line ?? 0,
                found: area.map { "feature \($0.feature.grouped): \(words)" } ?? words
            )
        )
    }
}

extension Rectangle {
    /// What two overlapping boxes share.
    fileprivate func common(with other: Rectangle) -> Rectangle {
        Rectangle(
            min: Position(x: Swift.max(min.x, other.min.x), y: Swift.max(min.y, other.min.y)),
            max: Position(x: Swift.min(max.x, other.max.x), y: Swift.min(max.y, other.max.y))
        )
    }
}

extension Double {
    /// The nearest whole number, in groups of three digits.
    fileprivate var wholeWords: String { Int(rounded()).grouped }
    /// One decimal place.
    fileprivate var tenths: String { "\((self * 10).rounded() / 10)" }
}
