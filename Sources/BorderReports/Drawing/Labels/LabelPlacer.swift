import BorderGeometry

/// Gives labels their places, one after the other in the order of their importance. A label without room makes one
/// other move if that one has somewhere to go; else it is dropped, never cut and never laid over another.
struct LabelPlacer {
    /// A label with its place.
    private struct Placed {
        let request: LabelRequest
        var choice: Int
        var boxes: [Rectangle]
        var leader: [Position]

        init(_ request: LabelRequest, _ choice: Int) {
            self.request = request
            self.choice = choice
            boxes = request.candidates[choice].boxes
            leader = request.candidates[choice].leader
        }

        var lines: [TextLine] { request.candidates[choice].lines }
    }

    /// Labels stay inside.
    let frame: Rectangle
    /// Boxes and circles that they must not cover.
    private var obstacles: [Obstacle] = []
    /// Lines that they must not come near.
    private var keptLines = SegmentGrid()
    private var placed: [Placed] = []
    /// The words of labels without room.
    private(set) var dropped: [String] = []
    /// The ids of the signs they speak of.
    private(set) var droppedSigns: Set<String> = []

    init(frame: Rectangle) { self.frame = frame.insetBy(3) }

    mutating func avoid(_ obstacle: Obstacle) {
        if case .line(let line, let clearance) = obstacle {
            keptLines.add(line, clearance: clearance)
        } else {
            obstacles.append(obstacle)
        }
    }

    /// Places one label, at least `air` px from everything else; false if it had to be dropped.
    @discardableResult
    mutating func place(_ request: LabelRequest, air: Double = 2) -> Bool {
        place([request], air: air)
    }

    /// Places one label in the first of its forms that has room; false if it had to be dropped. Forms are made when
    /// their turn comes.
    @discardableResult
    mutating func place(_ forms: some Sequence<LabelRequest>, air: Double = 2) -> Bool {
        var first: LabelRequest?
        for form in forms {
            if tryPlacing(form, air: air) { return true }
            first = first ?? form
        }
        dropped.append(first?.text ?? "")
        if let sign = first?.sign, !sign.isEmpty { droppedSigns.insert(sign) }
        return false
    }

    /// Places a label that nobody misses: without room it is not counted as dropped. `movesOthers` lets it make room
    /// for itself.
    @discardableResult
    mutating func tryPlacing(_ request: LabelRequest, air: Double = 2, movesOthers: Bool = true) -> Bool {
        // Nothing to say needs no place.
        guard !request.text.isEmpty else { return true }
        var blockedByOne: [(candidate: Int, label: Int)] = []
        for index in LabelPlacer.order(of: request) {
            let candidate = request.candidates[index]
            guard isFree(candidate, air: air) else { continue }
            let blockers = labels(under: candidate, air: air)
            if blockers.isEmpty {
                placed.append(Placed(request, index))
                return true
            }
            if blockers.count == 1 { blockedByOne.append((index, blockers[0])) }
        }
        guard movesOthers else { return false }
        for (index, label) in blockedByOne where moveAway(label, from: request.candidates[index], air: air) {
            placed.append(Placed(request, index))
            return true
        }
        return false
    }

    /// Takes a sign's labels off the map again: what is left of them would mislead.
    mutating func remove(_ sign: String) {
        dropped += placed.filter { $0.request.sign == sign }.map(\.request.text)
        takeOff(sign)
        droppedSigns.insert(sign)
    }

    /// Takes a sign's labels off the map, for others in their place.
    mutating func takeOff(_ sign: String) { placed.removeAll { $0.request.sign == sign } }

    /// Whether a label or an obstacle lies over a box.
    func isCovered(_ box: Rectangle) -> Bool {
        let bare = LabelRequest.Candidate(lines: [], cost: 0)
        return !isFree([box], air: 0) || !labels(under: [box], bare, air: 1).isEmpty
    }

    private static func order(of request: LabelRequest) -> [Int] {
        request.candidates.indices.sorted {
            (request.candidates[$0].cost, $0) < (request.candidates[$1].cost, $1)
        }
    }

    /// Moves a label to another of its places that leaves a candidate free, with the air that one has; false if it
    /// has none.
    private mutating func moveAway(_ label: Int, from candidate: LabelRequest.Candidate, air: Double) -> Bool {
        let request = placed[label].request
        let boxes = candidate.boxes
        let air = max(2, air)
        for index in LabelPlacer.order(of: request) where index != placed[label].choice {
            let other = request.candidates[index]
            let wide = other.boxes.map { LabelPlacer.widened($0, by: air) }
            guard isFree(other, air: air),
                !wide.contains(where: { box in boxes.contains { $0.overlaps(box) } }),
                !LabelPlacer.meet(candidate.leader, other.boxes), !LabelPlacer.meet(other.leader, boxes),
                !LabelPlacer.cross(candidate.leader, other.leader),
                labels(under: other, air: air).allSatisfy({ $0 == label })
            else { continue }
            placed[label] = Placed(request, index)
            return true
        }
        return false
    }

    /// Whether a candidate's boxes lie inside the frame and off every obstacle, and its leader off other signs.
    private func isFree(_ candidate: LabelRequest.Candidate, air: Double) -> Bool {
        guard isFree(candidate.boxes, air: air) else { return false }
        guard candidate.leader.count == 2 else { return true }
        return !obstacles.contains { $0.stops(candidate.leader) }
    }

    private func isFree(_ boxes: [Rectangle], air: Double) -> Bool {
        boxes.allSatisfy { box in
            let wide = LabelPlacer.widened(box, by: air)
            return frame.contains(box) && !obstacles.contains { $0.blocks(wide) } && !keptLines.blocks(wide)
        }
    }

    /// The placed labels a candidate would touch.
    private func labels(under candidate: LabelRequest.Candidate, air: Double) -> [Int] {
        labels(under: candidate.boxes, candidate, air: air)
    }

    private func labels(under boxes: [Rectangle], _ candidate: LabelRequest.Candidate, air: Double) -> [Int] {
        let wide = boxes.map { LabelPlacer.widened($0, by: air) }
        return placed.indices.filter { index in
            let other = placed[index]
            return other.boxes.contains { box in wide.contains { $0.overlaps(box) } }
                || LabelPlacer.meet(other.leader, boxes) || LabelPlacer.meet(candidate.leader, other.boxes)
                || LabelPlacer.cross(candidate.leader, other.leader)
        }
    }

    /// Whether a leader runs through words.
    private static func meet(_ leader: [Position], _ boxes: [Rectangle]) -> Bool {
        leader.count == 2 && boxes.contains { !$0.insetBy(-2).clip(line: leader).isEmpty }
    }

    /// Whether two leaders cross: nobody could follow them.
    private static func cross(_ one: [Position], _ other: [Position]) -> Bool {
        guard one.count == 2, other.count == 2 else { return false }
        func side(_ a: Position, _ b: Position, _ c: Position) -> Double {
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        return side(one[0], one[1], other[0]) * side(one[0], one[1], other[1]) < 0
            && side(other[0], other[1], one[0]) * side(other[0], other[1], one[1]) < 0
    }

    /// Words run on sideways: the eye needs more air beside a line than above it.
    private static func widened(_ box: Rectangle, by air: Double) -> Rectangle {
        Rectangle(x: box.min.x - 2 * air, y: box.min.y - air / 2, width: box.width + 4 * air, height: box.height + air)
    }

    /// The lines of every placed label, most important first.
    var lines: [TextLine] { placed.flatMap(\.lines) }

    /// The leaders of placed labels.
    var leaders: [[Position]] { placed.map(\.leader).filter { !$0.isEmpty } }

    /// The lines of every placed label, and the id of the sign it speaks of, most important first.
    var labels: [(sign: String, lines: [TextLine])] { placed.map { ($0.request.sign, $0.lines) } }

    /// The boxes of every placed label.
    var boxes: [LabelBox] {
        placed.map { LabelBox(text: $0.request.text, sign: $0.request.sign, lines: $0.boxes) }
    }
}
