extension Rectangle {
    /// The parts of a line inside the rectangle, in order. No part runs along a side unless the line does.
    package func clip(line: [Position]) -> [[Position]] {
        guard let box = Rectangle(around: line), line.count > 1 else { return [] }
        if contains(box) { return [line] }
        // A line may be flat, so the test for a miss compares the sides and not the areas.
        guard box.max.x >= min.x, box.min.x <= max.x, box.max.y >= min.y, box.min.y <= max.y else { return [] }
        var parts: [[Position]] = []
        var part: [Position] = []
        for (start, end) in zip(line, line.dropFirst()) {
            guard let span = clip(from: start, to: end) else { continue }
            let entry = span.enter > 0 ? start.interpolated(to: end, span.enter) : start
            let exit = span.leave < 1 ? start.interpolated(to: end, span.leave) : end
            if part.last != entry {
                if part.count > 1 { parts.append(part) }
                part = [entry]
            }
            if exit != entry { part.append(exit) }
        }
        if part.count > 1 { parts.append(part) }
        return parts
    }

    /// The fractions of a segment between which it is inside, after Liang and Barsky; `nil` where it is outside.
    private func clip(from start: Position, to end: Position) -> (enter: Double, leave: Double)? {
        var (enter, leave) = (0.0, 1.0)
        /// Narrows the span by the half-plane in which `distance + step · t` is not negative.
        func narrow(_ distance: Double, _ step: Double) -> Bool {
            if step == 0 { return distance >= 0 }
            let fraction = -distance / step
            if step > 0 { enter = Swift.max(enter, fraction) } else { leave = Swift.min(leave, fraction) }
            return enter <= leave
        }
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        guard narrow(start.x - min.x, dx), narrow(max.x - start.x, -dx), narrow(start.y - min.y, dy),
            narrow(max.y - start.y, -dy)
        else { return nil }
        return (enter, leave)
    }
}
