import BorderCore
import BorderGeometry

/// Places for the words beside a number: on the ground of the country that the number enters, where a reader takes the
/// name for the ground's; on water where that ground has no room; on another country's never.
struct CalloutPlaces {
    /// Where a block of words would stand.
    private enum Ground {
        /// On the ground it belongs to, this part of it.
        case own(Double)
        case water
        case foreign
    }

    private let raster: GroundRaster
    /// The index and the cells of each country's ground.
    private var grounds: [CountryCode: (index: Int, sums: GroundRaster.OwnerSums)] = [:]
    /// What a block costs for the lines and cities that it covers.
    private let clutter: ([Rectangle]) -> Double

    /// Words farther from their sign than this are tied to it by a line.
    static let leaderBeyond = 12.0
    /// They stand no farther away.
    private let farthest: Double
    private static let gap = 5.0

    /// Places on a base map, for words that belong to some countries.
    init(
        on base: BaseMap,
        _ raster: GroundRaster,
        in frame: Rectangle,
        of countries: Set<CountryCode>,
        clutter: @escaping ([Rectangle]) -> Double
    ) {
        self.raster = raster
        self.clutter = clutter
        farthest = min(190, 0.3 * frame.width)
        for (index, ground) in base.grounds.enumerated() where countries.contains(ground.code) {
            grounds[ground.code] = (index, raster.sums(of: index))
        }
    }

    /// How far words stand from their sign.
    enum Distance { case near, far }

    /// The candidates of a block of lines beside a disc.
    ///
    /// - Parameters:
    ///   - lines: the words.
    ///   - distance: close to the disc, or farther off.
    ///   - centre: the middle of the disc.
    ///   - reach: its radius with everything around it.
    ///   - direction: the side that is entered, of length 1.
    ///   - country: whose ground the words belong on; `nil` for words that belong nowhere.
    /// - Returns: the places, cheapest or not first; none where the words must not stand anywhere.
    func candidates(
        _ lines: [CalloutWords.Line],
        _ distance: Distance,
        around centre: Position,
        reach: Double,
        toward direction: Position?,
        on country: CountryCode?
    ) -> [LabelRequest.Candidate] {
        guard !lines.isEmpty else { return [] }
        // A country too small to be seen has no ground that words could stand on.
        let country = country.flatMap { grounds[$0] == nil ? nil : $0 }
        if distance == .far { return far(lines, around: centre, reach: reach, on: country) }
        var found: [LabelRequest.Candidate] = []
        // Where there is no room close by, a little farther is better than nowhere.
        for (step, radius) in [reach, reach + 7].enumerated() {
            for var candidate in PointLabel.candidates(
                lines,
                around: centre,
                radius: radius,
                gap: Self.gap,
                preferred: direction,
                penalty: clutter
            ) {
                guard let cost = cost(of: candidate.boxes, on: country) else { continue }
                candidate.cost += cost + Double(step) * 0.12
                found.append(candidate)
            }
        }
        return found
    }

    /// What the ground under a block costs; `nil` where it must not stand.
    private func cost(of boxes: [Rectangle], on country: CountryCode?) -> Double? {
        guard let box = Rectangle(around: boxes.flatMap { [$0.min, $0.max] }) else { return nil }
        switch ground(under: box, of: country) {
        case .own(let share): return (1 - share) * 0.6
        case .water: return 0.9
        case .foreign: return nil
        }
    }

    private func ground(under box: Rectangle, of country: CountryCode?) -> Ground {
        guard let country else { return .own(1) }
        let owner = raster.owner(at: box.centre)
        if let own = grounds[country], own.index == owner {
            let share = own.sums.share(of: box)
            return share >= 0.45 ? .own(share) : .foreign
        }
        // A gulf under the middle of words on foreign ground makes that no water.
        let under = (0...4).map { step in
            let x = box.min.x + box.width * Double(step) / 4
            return raster.owner(at: Position(x: x, y: box.centre.y))
        }
        return owner < 0 && under.count { $0 < 0 || $0 == grounds[country]?.index } >= 3 ? .water : .foreign
    }

    /// Places farther off, on a grid over the ground and the water around the disc, cheapest first.
    private func far(
        _ lines: [CalloutWords.Line],
        around centre: Position,
        reach: Double,
        on country: CountryCode?
    ) -> [LabelRequest.Candidate] {
        let size = CalloutWords.size(of: lines)
        let window = (x: reach + farthest, y: reach + 0.7 * farthest)
        var found: [(box: Rectangle, cost: Double)] = []
        for y in stride(from: centre.y - window.y, through: centre.y + window.y, by: 15) {
            for x in stride(from: centre.x - window.x, through: centre.x + window.x, by: 24) {
                let box = Rectangle(
                    x: x - size.width / 2,
                    y: y - size.height / 2,
                    width: size.width,
                    height: size.height
                )
                let distance = box.distance(to: centre) - reach
                guard distance >= Self.gap, distance <= farthest else { continue }
                switch ground(under: box, of: country) {
                case .own(let share) where share >= 0.85: found.append((box, distance / 60))
                case .water: found.append((box, 0.8 + distance / 60))
                default: break
                }
            }
        }
        return found.sorted { ($0.cost, $0.box.min.x, $0.box.min.y) < ($1.cost, $1.box.min.x, $1.box.min.y) }
            .prefix(40)
            .map { place in
                block(lines, in: place.box, around: centre, reach: reach, cost: place.cost)
            }
    }

    /// The lines in a box, aligned on the side of their disc, with a leader where they stand away from it.
    private func block(
        _ lines: [CalloutWords.Line],
        in box: Rectangle,
        around centre: Position,
        reach: Double,
        cost: Double
    ) -> LabelRequest.Candidate {
        let anchor: TextLine.Anchor =
            box.min.x > centre.x ? .start : box.max.x < centre.x ? .end : .middle
        let x = anchor == .start ? box.min.x : anchor == .end ? box.max.x : box.centre.x
        var top = box.min.y
        var placed: [TextLine] = []
        for (text, style) in lines {
            let height = TextWidth.lineHeight(style)
            let baseline = top + height / 2 + TextWidth.baselineOffset(style)
            placed.append(TextLine(text, at: Position(x: x, y: baseline), style, anchor: anchor))
            top += height
        }
        let boxes = placed.map(\.box)
        var candidate = LabelRequest.Candidate(lines: placed, cost: cost + clutter(boxes))
        let ends = boxes.map { $0.nearest(to: centre) }
        if let end = ends.min(by: { $0.distance(to: centre) < $1.distance(to: centre) }) {
            let distance = end.distance(to: centre)
            if distance - reach > Self.leaderBeyond {
                let start = centre.interpolated(to: end, (reach + 1.5) / distance)
                candidate.leader = [start, centre.interpolated(to: end, (distance - 3) / distance)]
            }
        }
        return candidate
    }
}

extension Rectangle {
    /// The position of the box that is nearest to another.
    func nearest(to position: Position) -> Position {
        Position(x: Swift.min(max.x, Swift.max(min.x, position.x)), y: Swift.min(max.y, Swift.max(min.y, position.y)))
    }
}
