internal import BorderCore

/// The countries and borders of one worldview.
struct WorldMap: Sendable {
    let countries: Partition
    /// Land borders in the order of their codes.
    let borders: [Border]
    let borderIndex: [BorderCode: Int]
    /// The arcs of all borders.
    let borderArcs: [Int]
    private let arcsOfBorder: [[Int]]

    /// The code of land that no country has, which makes no borders.
    static let undetermined: CountryCode = "XXX"

    init(_ store: AtlasStore, countryOfUnit: [UInt16]) {
        let codes = store.tables.countries.map(\.code)
        let countries = Partition(store.arcs, areaOfUnit: countryOfUnit, areaCount: codes.count)
        var arcs: [BorderCode: [Int]] = [:]
        for arc in countries.shared {
            let sides = countries.sides(arc)
            let (left, right) = (codes[Int(sides.left)], codes[Int(sides.right)])
            guard left != WorldMap.undetermined, right != WorldMap.undetermined, let code = BorderCode(left, right)
            else { continue }
            arcs[code, default: []].append(arc)
        }
        let ordered = arcs.sorted { $0.key < $1.key }
        self.countries = countries
        borderArcs = ordered.flatMap(\.value).sorted()
        arcsOfBorder = ordered.map(\.value)
        borders = ordered.map { code, arcs in
            let official = store.tables.officialLengths[code]
            return Border(
                code: code,
                mapLengthKilometres: arcs.reduce(0) { $0 + store.arcs.row($1).lengthMetres } / 1000,
                officialLengthKilometres: official?.kilometres,
                officialSource: official?.source ?? ""
            )
        }
        borderIndex = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.key, $0) })
    }

    /// The arcs of a border, in order of index.
    func arcs(of border: BorderCode) -> [Int] { borderIndex[border].map { arcsOfBorder[$0] } ?? [] }
}
