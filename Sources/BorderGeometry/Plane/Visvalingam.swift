/// Simplification after Visvalingam and Whyatt: the vertex whose triangle with its neighbours is smallest goes first.
package enum Visvalingam {
    /// The line without vertices whose triangle is smaller than `area`; its ends stay. A closed line keeps at least
    /// four vertices, so that it still encloses something.
    package static func simplify(_ line: [Position], area: Double) -> [Position] {
        let count = line.count
        let fewest = line.first == line.last ? 4 : 2
        guard count > fewest, area > 0 else { return line }
        var previous = Array(-1..<(count - 1))
        var next = Array(1...count)
        var triangle = [Double](repeating: .infinity, count: count)
        var heap = VertexHeap(capacity: count)
        func size(_ vertex: Int) -> Double {
            let (before, here, after) = (line[previous[vertex]], line[vertex], line[next[vertex]])
            return abs((before.x - here.x) * (after.y - here.y) - (after.x - here.x) * (before.y - here.y)) / 2
        }
        for vertex in 1..<(count - 1) {
            triangle[vertex] = size(vertex)
            if triangle[vertex] < area { heap.push(vertex, triangle[vertex]) }
        }
        var left = count
        while left > fewest, let (vertex, key) = heap.pop() {
            // An entry whose key is out of date has a newer one elsewhere in the heap, or grew beyond the limit.
            guard key == triangle[vertex] else { continue }
            triangle[vertex] = -1
            left -= 1
            let (before, after) = (previous[vertex], next[vertex])
            next[before] = after
            previous[after] = before
            for neighbour in [before, after] where neighbour > 0 && neighbour < count - 1 {
                // Never smaller than the triangle just removed: a detail must not outlive the shape it sits on.
                triangle[neighbour] = max(size(neighbour), key)
                if triangle[neighbour] < area { heap.push(neighbour, triangle[neighbour]) }
            }
        }
        var kept: [Position] = []
        kept.reserveCapacity(left)
        var vertex = 0
        while vertex < count {
            kept.append(line[vertex])
            vertex = next[vertex]
        }
        return kept
    }
}

/// Vertices by the size of their triangle, smallest first; equal ones by their place on the line.
private struct VertexHeap {
    private var entries: [(vertex: Int, key: Double)] = []

    init(capacity: Int) { entries.reserveCapacity(capacity) }

    private static func isLess(_ one: (vertex: Int, key: Double), _ other: (vertex: Int, key: Double)) -> Bool {
        one.key < other.key || (one.key == other.key && one.vertex < other.vertex)
    }

    mutating func push(_ vertex: Int, _ key: Double) {
        let entry = (vertex, key)
        entries.append(entry)
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard VertexHeap.isLess(entry, entries[parent]) else { break }
            entries[child] = entries[parent]
            child = parent
        }
        entries[child] = entry
    }

    mutating func pop() -> (Int, Double)? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        guard !entries.isEmpty else { return first }
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, VertexHeap.isLess(entries[child + 1], entries[child]) { child += 1 }
            guard VertexHeap.isLess(entries[child], last) else { break }
            entries[parent] = entries[child]
            parent = child
        }
        entries[parent] = last
        return first
    }
}
