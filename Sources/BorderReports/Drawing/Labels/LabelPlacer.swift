import BorderGeometry

/// Gives labels their places, one after the other in the order of their importance. A label without room makes one
/// other move if that one has somewhere to go; else it is dropped, never cut and never laid over another.
struct LabelPlacer {
    /// Labels stay inside.
    let frame: Rectangle
    /// What they must not cover.
    private(set) var obstacles: [Obstacle] = []
    private var placed: [(request: LabelRequest, choice: Int, boxes: [Rectangle])] = []
    /// The words of labels without room.
    private(set) var dropped: [String] = []
    /// The ids of the signs they speak of.
    private(set) var droppedSigns: Set<String> = []

    init(frame: Rectangle) { self.frame = frame.insetBy(3) }

    mutating func avoid(_ obstacle: Obstacle) { obstacles.append(obstacle) }

    /// Places one label, at least `air` px from everything else; false if it had to be dropped.
    @discardableResult
    mutating func place(_ request: LabelRequest, air: Double = 2) -> Bool {
        // Nothing to say needs no place.
        guard !request.text.isEmpty else { return true }
        let order = request.candidates.indices.sorted {
            (request.candidates[$0].cost, $0) < (request.candidates[$1].cost, $1)
        }
        var blockedByOne: [(candidate: Int, label: Int)] = []
        for index in order {
            let boxes = request.candidates[index].boxes
            guard isFree(boxes, air: air) else { continue }
            let blockers = labels(under: boxes, air: air)
            if blockers.isEmpty {
                placed.append((request, index, boxes))
                return true
            }
            if blockers.count == 1 { blockedByOne.append((index, blockers[0])) }
        }
        for (index, label) in blockedByOne where moveAway(label, from: request.candidates[index].boxes) {
            placed.append((request, index, request.candidates[index].boxes))
            return true
        }
        dropped.append(request.text)
        if !request.sign.isEmpty { droppedSigns.insert(request.sign) }
        return false
    }

    /// Places a label that nobody misses: without room it is not counted as dropped.
    @discardableResult
    mutating func tryPlacing(_ request: LabelRequest, air: Double = 2) -> Bool {
        let before = (dropped, droppedSigns)
        let isPlaced = place(request, air: air)
        (dropped, droppedSigns) = before
        return isPlaced
    }

    /// Whether a label or an obstacle lies over a box.
    func isCovered(_ box: Rectangle) -> Bool { !isFree([box], air: 0) || !labels(under: [box], air: 1).isEmpty }

    /// Moves a label to another of its places that leaves `boxes` free; false if it has none.
    private mutating func moveAway(_ label: Int, from boxes: [Rectangle]) -> Bool {
        let request = placed[label].request
        let order = request.candidates.indices.sorted {
            (request.candidates[$0].cost, $0) < (request.candidates[$1].cost, $1)
        }
        for index in order where index != placed[label].choice {
            let moved = request.candidates[index].boxes
            guard isFree(moved, air: 2), !moved.contains(where: { box in boxes.contains { $0.overlaps(box) } }),
                labels(under: moved, air: 2).allSatisfy({ $0 == label })
            else { continue }
            placed[label].choice = index
            placed[label].boxes = moved
            return true
        }
        return false
    }

    /// Whether boxes lie inside the frame and off every obstacle.
    private func isFree(_ boxes: [Rectangle], air: Double) -> Bool {
        boxes.allSatisfy { box in
            let wide = LabelPlacer.widened(box, by: air)
            return frame.contains(box) && !obstacles.contains { $0.blocks(wide) }
        }
    }

    /// The placed labels boxes would touch.
    private func labels(under boxes: [Rectangle], air: Double) -> [Int] {
        placed.indices.filter { index in
            placed[index].boxes.contains { other in
                boxes.contains { LabelPlacer.widened($0, by: air).overlaps(other) }
            }
        }
    }

    /// Words run on sideways: the eye needs more air beside a line than above it.
    private static func widened(_ box: Rectangle, by air: Double) -> Rectangle {
        Rectangle(x: box.min.x - 2 * air, y: box.min.y - air / 2, width: box.width + 4 * air, height: box.height + air)
    }

    /// The lines of every placed label, most important first.
    var lines: [TextLine] { placed.flatMap { $0.request.candidates[$0.choice].lines } }

    /// The lines of every placed label, and the id of the sign it speaks of, most important first.
    var labels: [(sign: String, lines: [TextLine])] {
        placed.map { ($0.request.sign, $0.request.candidates[$0.choice].lines) }
    }

    /// The boxes of every placed label.
    var boxes: [LabelBox] {
        placed.map { LabelBox(text: $0.request.text, lines: $0.boxes) }
    }
}
