package import BorderCore

extension Atlas {
    /// Every first-level region in the order of its code. Makes some 4,500 values: keep the list if you need it twice.
    package var regions: [Region] { store.regionTable.ordered.map(region) }

    /// The region of a code.
    package func region(_ code: String) -> Region? { store.regionTable.index(of: code).map(region) }

    /// The regions on both sides of a border, in the order of their codes.
    package func regions(along border: BorderCode) -> [Region] {
        var indices: Set<Int> = []
        for arc in map.arcs(of: border) {
            let sides = store.regions.sides(arc)
            indices.formUnion([Int(sides.left), Int(sides.right)])
        }
        return indices.map(region).sorted { $0.code < $1.code }
    }

    func region(_ index: Int) -> Region {
        let country = store.regionTable.country(index, worldview)
        return store.regionTable.region(index, country: store.tables.countries[country].code)
    }
}
