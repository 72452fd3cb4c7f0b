import BorderCore
import BorderGeometry

/// A curved arrow from one country to another: a quadratic Bézier, as wide as its number is large.
struct Arrow {
    /// Which part of an arrow its words stand beside.
    enum Part { case tail, middle, head }

    /// The two ends in px.
    let start: Position
    let end: Position
    /// Px of the shaft.
    let width: Double
    /// The shaft, from its start to the head.
    let shaft: [Position]
    /// The corners of the head, the tip first.
    let head: [Position]
    /// Where its words belong.
    let words: Position
    /// Whether one of its ends lies off the map.
    var leavesMap = false

    /// How far the middle of the Bézier's control line lies off the straight way, as parts of its length: to one side or
    /// the other, most readily the first.
    static let bends = [0.36, -0.36, 0.2, -0.2, 0.52, -0.52]
    /// Px between two ends that can be told apart.
    static let shortest = 32.0
    /// Px that stay free around the two ends, for the arrows of others.
    private static let gap = 5.0
    private static let samples = 32

    /// An arrow between two places; `nil` where they are too near to each other for one.
    init?(from one: Position, to other: Position, width: Double, bend: Double, wordsBeside part: Part) {
        let length = one.distance(to: other)
        guard length > 3 * Arrow.gap else { return nil }
        self.width = width
        let across = Position(x: (other.y - one.y) / length, y: (one.x - other.x) / length)
        let control = one.interpolated(to: other, 0.5).moved(across, bend * length)
        func curve(_ t: Double) -> Position {
            one.interpolated(to: control, t).interpolated(to: control.interpolated(to: other, t), t)
        }
        let course = (0...Arrow.samples).map { curve(Double($0) / Double(Arrow.samples)) }
        guard let line = Polyline(course) else { return nil }
        let headLength = min(0.6 * (length - 2 * Arrow.gap), 6 + 1.6 * width)
        let (first, tip) = (Arrow.gap, line.length - Arrow.gap)
        let neck = tip - headLength
        start = line.position(at: first)
        end = line.position(at: tip)
        let base = line.position(at: neck)
        // The shaft ends inside the head, so that no gap shows between them.
        let inside = line.position(at: neck + 0.3 * headLength)
        let step = max(3, (neck - first) / 24)
        shaft =
            [start] + stride(from: first + step, to: neck, by: step).map { line.position(at: $0) } + [base, inside]
        let reach = max(0.1, base.distance(to: end))
        let along = Position(x: (end.x - base.x) / reach, y: (end.y - base.y) / reach)
        let half = 3 + 0.8 * width
        let foot = Position(x: -along.y, y: along.x)
        head = [end, base.moved(foot, half), base.moved(foot, -half)]
        switch part {
        case .tail: words = start
        case .middle: words = line.position(at: line.length / 2)
        case .head: words = base.interpolated(to: end, 0.5)
        }
    }

    /// Everything that is drawn of it, as a line.
    var course: [Position] { shaft + [end] }

    /// Half of what it takes across, with its white edge.
    var reach: Double { max(width / 2, 4) + 1.5 }

    /// How much a course is in the way of what is there already: of other arrows, which it had better not cross, of
    /// places that it does not lead to, and of the edge of the map.
    func cost(among others: [Arrow], nodes: [(place: Position, radius: Double)], in frame: Rectangle) -> Double {
        let inner = frame.insetBy(reach + 2)
        var cost = Double(course.count { !inner.contains($0) }) * 4
        guard let line = Polyline(course) else { return cost }
        for other in others { cost += Arrow.cross(course, other.course) ? 6 : 0 }
        for node in nodes {
            let isEnd = min(node.place.distance(to: start), node.place.distance(to: end)) < 2 * Arrow.gap
            if !isEnd, line.nearest(to: node.place).distance < node.radius + reach { cost += 3 }
        }
        return cost
    }

    private static func cross(_ one: [Position], _ other: [Position]) -> Bool {
        guard let mine = Rectangle(around: one), let theirs = Rectangle(around: other), mine.overlaps(theirs) else {
            return false
        }
        func side(_ a: Position, _ b: Position, _ c: Position) -> Double {
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        return zip(one, one.dropFirst()).contains { a, b in
            zip(other, other.dropFirst()).contains { c, d in
                side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
            }
        }
    }
}

extension FlowMark {
    /// Whose ground its words stand on; `nil` where they name both ends, or where it has no direction.
    func ground(beside part: Arrow.Part?) -> CountryCode? {
        if isBothWays { return nil }
        switch part {
        case nil, .head?: return route.to.country
        case .tail?: return route.from.country
        case .middle?: return nil
        }
    }
}
