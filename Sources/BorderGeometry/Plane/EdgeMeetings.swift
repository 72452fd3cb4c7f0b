/// How often edges of polygons come near each other: what an overlay of them costs in time and memory.
///
/// GEOS cuts every edge where another meets it. A scribble of some thousand corners meets itself millions of times, which
/// nobody drew on purpose; so whatever comes from outside is looked at before it is overlaid.
package enum EdgeMeetings {
    private struct Edge {
        var minX: Double
        var maxX: Double
        var minY: Double
        var maxY: Double
    }

    /// Bands of latitude, so that an edge is compared with its neighbours alone.
    private static let bands = 1024
    /// Edges in bands: very many only where very many are very long.
    private static let mostPlaced = 20_000_000
    private static let mostCompared = 1_000_000_000

    /// Whether more boxes around edges overlap than those of drawn shapes do.
    ///
    /// - Parameters:
    ///   - polygons: what shall be overlaid.
    ///   - box: where; everywhere without one.
    /// - Returns: whether there are too many; also where counting them would take too long.
    package static func areTooMany(among polygons: [Polygon], in box: Rectangle? = nil) -> Bool {
        var edges: [Edge] = []
        for ring in polygons.lazy.flatMap({ [$0.outer] + $0.holes }) {
            for (one, next) in zip(ring, ring.dropFirst()) {
                let edge = Edge(
                    minX: min(one.x, next.x),
                    maxX: max(one.x, next.x),
                    minY: min(one.y, next.y),
                    maxY: max(one.y, next.y)
                )
                if let box,
                    edge.maxX < box.min.x || edge.minX > box.max.x || edge.maxY < box.min.y
                        || edge.minY > box.max.y
                {
                    continue
                }
                edges.append(edge)
            }
        }
        guard let south = edges.map(\.minY).min(), let north = edges.map(\.maxY).max() else { return false }
        let height = max((north - south) / Double(bands), 1e-12)
        func band(_ y: Double) -> Int { min(bands - 1, max(0, Int((y - south) / height))) }
        edges.sort { $0.minX < $1.minX }
        var placed = 0
        var members = [[Int32]](repeating: [], count: bands)
        for (index, edge) in edges.enumerated() {
            let (low, high) = (band(edge.minY), band(edge.maxY))
            placed += high - low + 1
            if placed > mostPlaced { return true }
            for band in low...high { members[band].append(Int32(index)) }
        }
        // Neighbours in a ring and edges that two regions share are some for each edge.
        let most = 1_000_000 + 16 * edges.count
        var meetings = 0
        var compared = 0
        for (number, band) in members.enumerated() {
            var active: [Int32] = []
            for index in band {
                let edge = edges[Int(index)]
                active.removeAll { edges[Int($0)].maxX < edge.minX }
                compared += active.count + 1
                for other in active {
                    let other = edges[Int(other)]
                    guard other.minY <= edge.maxY, edge.minY <= other.maxY else { continue }
                    // A pair that is in several bands is counted in the first.
                    let first = min(bands - 1, max(0, Int((max(other.minY, edge.minY) - south) / height)))
                    if first == number { meetings += 1 }
                }
                if meetings > most || compared > mostCompared { return true }
                active.append(index)
            }
        }
        return false
    }
}
