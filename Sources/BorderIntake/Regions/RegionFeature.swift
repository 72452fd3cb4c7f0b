import BorderCore
import BorderGeometry

/// One feature while it is read.
struct RegionFeature {
    /// What was found, and whether the feature cannot be used because of it.
    struct Said {
        var words: Finding
        var isRefusal: Bool
    }

    let line: Int
    private(set) var type = ""
    /// The type of its geometry.
    var shape = ""
    var hasGeometry = false
    var coordinates = RegionCoordinates.Shape()
    private(set) var findings: [Said] = []
    private var id: (text: String, isText: Bool)?
    /// Codes and names by the place of their property among those that are looked for.
    private var codes: [Int: String] = [:]
    private var names: [Int: String] = [:]
    /// The names of the first properties, for a message.
    private var properties: [String] = []

    /// The properties that may hold a code, the likeliest first, in small letters.
    static let codeWords = [
        "code", "region_code", "iso_3166_2", "iso_code", "nuts_id", "shapeiso", "adm1_pcode", "adm1_code",
        "admin1pcode",
        "hasc_1", "gid_1", "region_id", "id",
    ]

    /// The properties that may hold a name, the likeliest first, in small letters.
    static let nameWords = [
        "name", "region", "region_name", "name_en", "name_latn", "nuts_name", "shapename", "name_1", "adm1_en",
        "adm1_name", "admin1name", "district", "sector", "title", "label",
    ]

    init(line: Int) { self.line = line }

    mutating func take(type: String) {
        if !self.type.isEmpty, self.type != type { refuse("bad-region", "it has two types", "one") }
        self.type = type
    }

    mutating func take(id: String, isText: Bool) { self.id = (id, isText) }

    mutating func take(property: String, _ value: String) {
        if properties.count < 12 { properties.append(property) }
        let key = property.lowercased()
        let value = value.trimmed()
        guard !value.isEmpty else { return }
        func put(_ words: [String], _ all: inout [Int: String]) -> Bool {
            guard let place = words.firstIndex(of: key) else { return true }
            defer { all[place] = value }
            return all[place].map { $0 == value } ?? true
        }
        let isOne = put(RegionFeature.codeWords, &codes)
        if !put(RegionFeature.nameWords, &names) || !isOne {
            refuse("bad-region", "'\(property.excerpt)' stands in it twice", "one value")
        }
    }

    /// What identifies it; its name where nothing else does, `nil` where nothing does.
    var code: String? {
        let coded = codes.min { $0.key < $1.key }?.value ?? id.flatMap { $0.isText ? $0.text : nil }
        return coded.flatMap { $0.isEmpty ? nil : $0 } ?? named
    }

    /// What it is called.
    var title: String? { named ?? code }

    private var named: String? { names.min { $0.key < $1.key }?.value }

    mutating func refuse(_ code: String, _ found: String, _ expected: String, _ suggestion: String = "") {
        let words = Finding(code, found: found, expected: expected, suggestion: suggestion)
        findings.append(Said(words: words, isRefusal: true))
    }

    /// The area of the feature; `nil` where it cannot be used, which the findings then say.
    mutating func area(number: Int) -> NamedArea? {
        if findings.isEmpty { checkName() }
        let polygons = findings.isEmpty ? checkedPolygons() : []
        guard !findings.contains(where: \.isRefusal), let code, let title else { return nil }
        return NamedArea(code: code, name: title, polygons: polygons, line: line, feature: number)
    }

    private mutating func checkName() {
        guard let code, let title else {
            let seen = properties.isEmpty ? "no properties" : properties.map(\.excerpt).joined(separator: ", ")
            return refuse(
                "no-region-name",
                "nothing says what it is called (\(seen))",
                "a property 'name' or 'code'",
                "rename the property that says so"
            )
        }
        for text in [code, title] where !text.isRegionName {
            return refuse("bad-region-name", "'\(text.excerpt)' is no name", "at most 200 bytes of printable text")
        }
    }

    private mutating func checkedPolygons() -> [Polygon] {
        guard hasGeometry else {
            refuse("no-geometry", "it has no geometry", "a Polygon or MultiPolygon")
            return []
        }
        guard shape == "Polygon" || shape == "MultiPolygon" else {
            refuse("no-polygon", "its geometry is a '\(shape.excerpt)'", "a Polygon or MultiPolygon")
            return []
        }
        let depth = shape == "Polygon" ? 3 : 4
        let fault = coordinates.fault ?? (coordinates.polygons.isEmpty ? "its coordinates are empty" : nil)
        if let fault {
            refuse("bad-coordinates", fault, "rings of positions")
            return []
        }
        guard coordinates.depth == depth else {
            refuse("bad-coordinates", "its coordinates are not those of a \(shape)", "positions \(depth) lists deep")
            return []
        }
        var unclosed = 0
        let polygons = coordinates.polygons.compactMap { polygon(of: $0, unclosed: &unclosed) }
        if unclosed > 0 {
            let words = Finding("unclosed-ring", found: "\(unclosed.counted("ring")) did not end where it began")
            findings.append(Said(words: words, isRefusal: false))
        }
        return polygons
    }

    private mutating func polygon(of rings: [[Position]], unclosed: inout Int) -> Polygon? {
        var closed: [[Position]] = []
        for ring in rings {
            var ring = ring
            if let odd = ring.first(where: { !($0.x.magnitude <= 180 && $0.y.magnitude <= 90) }) {
                refuse(
                    "off-earth",
                    "\(odd.x), \(odd.y) is no position on Earth",
                    "degrees of longitude and latitude (WGS 84)",
                    "metres of a projection must be turned into degrees first"
                )
                return nil
            }
            if let first = ring.first, ring.last != first {
                ring.append(first)
                unclosed += 1
            }
            guard ring.count >= 4 else {
                refuse("bad-coordinates", "a ring has \(ring.count.counted("position"))", "four or more")
                return nil
            }
            let isAround = zip(ring, ring.dropFirst()).contains { one, next in
                let step = (next.x - one.x).magnitude
                return step > 180 && step < 360
            }
            if isAround {
                refuse(
                    "antimeridian",
                    "a ring jumps over the antimeridian",
                    "one ring on either side (RFC 7946, 3.1.9)"
                )
                return nil
            }
            closed.append(ring)
        }
        return closed.first.map { Polygon(outer: $0, holes: Array(closed.dropFirst())) }
    }
}

extension String {
    /// Whether it can stand in a cell, a message and an id.
    fileprivate var isRegionName: Bool {
        !isEmpty && utf8.count <= 200
            && !unicodeScalars.contains { $0.properties.generalCategory == .control || $0.value == 0xFFFD }
    }
}
