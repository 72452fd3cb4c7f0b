/// The regions that a user brings, and which crossings lie in them: a level of places beside those of the atlas.
public struct OwnRegions: Sendable {
    /// The regions in the order of the file.
    public let regions: [OwnRegion]
    /// What the file is called.
    public let source: String
    /// Where each crossing lies, by id.
    package private(set) var sites: [String: OwnRegionSite] = [:]
    /// Pairs of regions that share ground.
    private var overlapping: Set<[String]>
    private let index: [String: Int]
    /// Codes by the key of a name or code.
    private let named: [String: [String]]

    init(_ regions: [OwnRegion], source: String, codes: [String: String], overlapping: Set<[String]>) {
        self.regions = regions
        self.source = source
        self.overlapping = overlapping
        index = Dictionary(regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        var named: [String: [String]] = [:]
        for region in regions {
            for text in Set([region.code, codes[region.code] ?? region.code, region.name]) {
                let key = NameKey.fold(text)
                if !key.isEmpty { named[key, default: []].append(region.code) }
            }
        }
        self.named = named
    }

    /// Puts down where crossings lie.
    mutating func place(_ some: [String: OwnRegionSite]) {
        sites.merge(some) { _, new in new }
        for case .several(let codes) in some.values {
            for one in codes { for other in codes where one < other { overlapping.insert([one, other]) } }
        }
    }

    /// The region of a code.
    public func region(_ code: String) -> OwnRegion? { index[code].map { regions[$0] } }

    /// The regions that bear a name or code, whatever case, accents and script it is written in.
    public func regions(named text: String) -> [OwnRegion] {
        (named[NameKey.fold(text)] ?? []).compactMap(region)
    }

    /// Where a crossing lies.
    public func site(ofCrossing id: String) -> OwnRegionSite { sites[id] ?? .unknown }

    /// The region a crossing lies in; `nil` where it is none or not one.
    public func region(ofCrossing id: String) -> String? {
        if case .inside(let code)? = sites[id] { code } else { nil }
    }

    /// The ids of the crossings in a region, in order.
    public func crossings(in code: String) -> [String] {
        sites.filter { $0.value == .inside(code) }.keys.sorted()
    }

    /// Whether two regions share ground, so that numbers for both may count the same passages.
    public func overlap(_ one: String, _ other: String) -> Bool {
        one == other || overlapping.contains([one, other].sorted())
    }
}
