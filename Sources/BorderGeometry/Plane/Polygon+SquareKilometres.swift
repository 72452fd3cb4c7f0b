internal import BorderSystem

extension Polygon {
    /// The ground inside in square kilometres, on a sphere of Earth's area: good to half a per cent, which is enough to
    /// say how large an overlap is.
    package var squareKilometres: Double {
        max(0, abs(Polygon.onSphere(outer)) - holes.reduce(0) { $0 + abs(Polygon.onSphere($1)) })
    }

    /// The sum over the edges of what lies between each and the equator.
    private static func onSphere(_ ring: [Position]) -> Double {
        let radius = 6371.0072
        guard var previous = ring.last else { return 0 }
        var sum = 0.0
        for vertex in ring {
            let width = (vertex.x - previous.x) * .pi / 180
            let height = 2 + (vertex.y * .pi / 180).sine + (previous.y * .pi / 180).sine
            sum += width * height
            previous = vertex
        }
        return sum * radius * radius / 2
    }
}
