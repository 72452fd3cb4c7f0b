import BorderCore
import BorderGeometry

@testable import BorderAtlas

/// The nearest point of borders by measuring every vertex on the ellipsoid, and every segment that could be nearer than
/// its ends, point by point.
struct SlowBorderSearch {
    private let lines: [(code: BorderCode?, line: [Position], lengths: [Double])]
    private let geodesic: Geodesic

    init(_ atlas: Atlas) throws {
        let geodesic = try Geodesic()
        self.geodesic = geodesic
        lines = atlas.map.borderArcs.map { arc in
            let line = atlas.arc(arc)
            // Straight in degrees is longer than the shortest way: by 1.3 % over twenty degrees of the 49th parallel.
            let lengths = zip(line, line.dropFirst()).map { geodesic.distanceMetres($0, $1) * 1.03 }
            return (atlas.border(ofArc: arc), line, lengths)
        }
    }

    /// How far away the nearest border is, or the one asked for, and which it is.
    func nearest(to position: Position, on wanted: BorderCode? = nil) -> (code: BorderCode?, metres: Double)? {
        var best: (code: BorderCode?, metres: Double)?
        var ends: [(line: Int, metres: [Double])] = []
        for (index, (code, line, _)) in lines.enumerated() where wanted == nil || code == wanted {
            let metres = line.map { geodesic.distanceMetres(position, $0) }
            ends.append((index, metres))
            if let least = metres.min(), least < best?.metres ?? .infinity { best = (code, least) }
        }
        for (index, metres) in ends {
            let (code, line, lengths) = lines[index]
            for segment in lengths.indices {
                let least = min(metres[segment], metres[segment + 1]) - lengths[segment] / 2
                guard let known = best?.metres, least < known else { continue }
                let found = nearest(to: position, from: line[segment], to: line[segment + 1])
                if found < known { best = (code, found) }
            }
        }
        return best
    }

    /// Ever finer steps around the nearest point so far.
    private func nearest(to position: Position, from start: Position, to end: Position) -> Double {
        var (low, high, least) = (0.0, 1.0, Double.infinity)
        for _ in 0..<6 {
            let steps = (0...16).map { low + (high - low) * Double($0) / 16 }
            let metres = steps.map { part in
                let point = Position(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)
                return geodesic.distanceMetres(position, point)
            }
            least = metres.min() ?? least
            let place = metres.firstIndex(of: least) ?? 0
            (low, high) = (steps[max(0, place - 1)], steps[min(16, place + 1)])
        }
        return least
    }
}
