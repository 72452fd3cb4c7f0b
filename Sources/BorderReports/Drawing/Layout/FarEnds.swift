import BorderAtlas
import BorderCore
import BorderGeometry

/// Countries so far from all others of a map that a frame around them would crush the rest: arrows to and from them
/// lead to the edge of the map.
enum FarEnds {
    /// Fewer numbers than these share any frame.
    private static let fewest = 5
    /// They are so many times as far as the farthest of the rest.
    private static let gap = 1.7
    /// What is nearer than this, as a part of the Earth's radius, is near.
    private static let least = 0.15

    /// The far ends of a map of one country's numbers: at most a fifth of them, behind a gap.
    static func countries(of content: MapContent, _ atlas: Atlas) -> Set<CountryCode> {
        guard !content.isSeries, content.frame == .overview, let focus = content.focusCountry,
            let middle = middle(of: focus, atlas)
        else { return [] }
        var ends: [(code: CountryCode, isArrow: Bool, distance: Double)] = []
        for mark in content.flows where mark.hasNumber {
            let other = mark.route.from.country == focus ? mark.route.to.country : mark.route.from.country
            guard let other, other != focus else { continue }
            // A neighbour is as near as the border with it, however large it is.
            let border = mark.isArrow ? nil : BorderCode(focus, other)
            let line = border.map { FrameRequest.vertices(of: $0, atlas: atlas) }
            guard let place = line.flatMap(Rectangle.init(around:))?.centre ?? self.middle(of: other, atlas) else {
                continue
            }
            ends.append((other, mark.isArrow, chord(middle, place)))
        }
        ends.sort { ($0.distance, $0.code) < ($1.distance, $1.code) }
        guard ends.count >= fewest else { return [] }
        for first in (ends.count - ends.count / 5)..<ends.count {
            guard ends[first].distance >= gap * max(least, ends[first - 1].distance) else { continue }
            return Set(ends[first...].filter(\.isArrow).map(\.code))
        }
        return []
    }

    private static func middle(of code: CountryCode, _ atlas: Atlas) -> Position? {
        Rectangle(around: FrameRequest.corners(of: atlas.polygons(of: code), atlas))?.centre
    }

    /// The straight way through a ball of radius 1 between two positions in degrees.
    private static func chord(_ one: Position, _ other: Position) -> Double {
        func point(_ position: Position) -> (Double, Double, Double) {
            let (x, y) = (position.x * .pi / 180, position.y * .pi / 180)
            return (x.cosine * y.cosine, x.sine * y.cosine, y.sine)
        }
        let (a, b) = (point(one), point(other))
        let (x, y, z) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
        return (x * x + y * y + z * z).squareRoot()
    }
}
