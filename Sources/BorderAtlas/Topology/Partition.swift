/// The world divided into areas (countries or regions), each made of units: which area lies on each side of every arc.
struct Partition: Sendable {
    /// The area on each side of each arc; `AtlasFormat.none` for the sea.
    private let left: [UInt16]
    private let right: [UInt16]
    /// Arcs in the order of their areas; those of area `a` are `starts[a]..<starts[a + 1]`.
    private let starts: [Int]
    private let bounding: [ArcReference]
    /// Arcs with land of two areas on their sides, in order of index.
    let shared: [Int]

    init(_ arcs: ArcTable, areaOfUnit: [UInt16], areaCount: Int) {
        var left = [UInt16](repeating: AtlasFormat.none, count: arcs.count)
        var right = left
        var sizes = [Int](repeating: 0, count: areaCount + 1)
        var shared: [Int] = []
        arcs.forEachRow { index, row in
            if let unit = row.left { left[index] = areaOfUnit[unit] }
            if let unit = row.right { right[index] = areaOfUnit[unit] }
            guard left[index] != right[index] else { return }
            if left[index] != AtlasFormat.none { sizes[Int(left[index])] += 1 }
            if right[index] != AtlasFormat.none { sizes[Int(right[index])] += 1 }
            if left[index] != AtlasFormat.none && right[index] != AtlasFormat.none { shared.append(index) }
        }
        var starts = [Int](repeating: 0, count: areaCount + 1)
        for area in 0..<areaCount { starts[area + 1] = starts[area] + sizes[area] }
        var next = starts
        let unset = ArcReference(index: 0, isReversed: false)
        var bounding = [ArcReference](repeating: unset, count: starts[areaCount])
        for index in 0..<arcs.count where left[index] != right[index] {
            for (area, isReversed) in [(left[index], false), (right[index], true)] where area != AtlasFormat.none {
                bounding[next[Int(area)]] = ArcReference(index: index, isReversed: isReversed)
                next[Int(area)] += 1
            }
        }
        self.left = left
        self.right = right
        self.starts = starts
        self.bounding = bounding
        self.shared = shared
    }

    /// The areas on the left and on the right of an arc.
    func sides(_ arc: Int) -> (left: UInt16, right: UInt16) { (left[arc], right[arc]) }

    /// The arcs that bound an area, walked with the area on their left.
    func boundary(of area: Int) -> ArraySlice<ArcReference> { bounding[starts[area]..<starts[area + 1]] }
}
