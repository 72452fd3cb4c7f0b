internal import BorderCore

/// The first-level regions of an atlas and the units they are made of, read where they lie.
struct RegionTable: Sendable {
    private let bytes: AtlasBytes
    private let rows: Range<Int>
    private let order: Range<Int>
    private let pool: StringPool
    let count: Int
    /// The region of each unit.
    let regionOfUnit: [UInt16]
    /// The country of each unit, by worldview in the order of its cases.
    let countryOfUnit: [[UInt16]]

    init(_ bytes: AtlasBytes, _ layout: AtlasLayout, countryCount: Int) throws(AtlasError) {
        self.bytes = bytes
        rows = layout[.regions]
        order = layout[.regionOrder]
        pool = StringPool(bytes: bytes, range: layout[.strings])
        count = layout.rows(.regions)
        guard layout.rows(.regionOrder) == count else { throw .damaged("regions and their order differ in number") }
        let (rows, order, count) = (rows, order, count)
        var regionOfUnit: [UInt16] = []
        var countryOfUnit = [[UInt16]](repeating: [], count: Worldview.allCases.count)
        try bytes.withBytes { (raw) throws(AtlasError) in
            for index in 0..<count {
                guard Int(raw.uint16(order.lowerBound + index * 2)) < count else {
                    throw .damaged("the order of regions names one that is not there")
                }
                let at = rows.lowerBound + index * AtlasFormat.Section.regions.stride + 12
                guard Int(raw.uint16(at)) < countryCount, Int(raw.uint16(at + 2)) < countryCount else {
                    throw .damaged("region \(index) lies in no country")
                }
            }
            for unit in 0..<layout.rows(.units) {
                let at = layout[.units].lowerBound + unit * AtlasFormat.Section.units.stride
                guard Int(raw.uint16(at)) < count else { throw .damaged("unit \(unit) lies in no region") }
                regionOfUnit.append(raw.uint16(at))
                for view in countryOfUnit.indices {
                    let country = raw.uint16(at + 2 + 2 * view)
                    guard Int(country) < countryCount else { throw .damaged("unit \(unit) lies in no country") }
                    countryOfUnit[view].append(country)
                }
            }
        }
        self.regionOfUnit = regionOfUnit
        self.countryOfUnit = countryOfUnit
    }

    /// The code of a region.
    func code(_ index: Int) -> String { pool.text(field(index, 0)) }

    /// The index of a region's country.
    func country(_ index: Int, _ worldview: Worldview) -> Int {
        let offset = worldview == .un ? 12 : 14
        return bytes.withBytes {
            Int($0.uint16(rows.lowerBound + index * AtlasFormat.Section.regions.stride + offset))
        }
    }

    /// The region with its names.
    func region(_ index: Int, country: CountryCode) -> Region {
        Region(
            code: code(index),
            name: pool.text(field(index, 4)),
            aliases: pool.text(field(index, 8)).split(separator: "\n").map(String.init),
            country: country
        )
    }

    /// Indices of all regions in the order of their codes.
    var ordered: [Int] {
        bytes.withBytes { raw in (0..<count).map { Int(raw.uint16(order.lowerBound + $0 * 2)) } }
    }

    /// The region with exactly this code, by bisection.
    func index(of code: String) -> Int? {
        let wanted = Array(code.utf8)
        return bytes.withBytes { raw in
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                let index = Int(raw.uint16(order.lowerBound + middle * 2))
                let found = pool.utf8(raw, raw.uint32(rows.lowerBound + index * AtlasFormat.Section.regions.stride))
                if found.elementsEqual(wanted) { return index }
                if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }

    private func field(_ index: Int, _ offset: Int) -> UInt32 {
        bytes.withBytes { $0.uint32(rows.lowerBound + index * AtlasFormat.Section.regions.stride + offset) }
    }
}
