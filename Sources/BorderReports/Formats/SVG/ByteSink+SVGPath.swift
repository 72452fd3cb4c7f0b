import BorderBytes
import BorderGeometry

extension ByteSink {
    /// Lines or rings as path data: an absolute start, then relative steps of whole tenths. The pen is tracked as
    /// written, so rounding never adds up; steps of nothing are left out.
    mutating func appendPath(_ lines: [[Position]], closed: Bool) {
        for line in lines {
            guard let start = line.first else { continue }
            var (penX, penY) = (ByteSink.tenths(start.x), ByteSink.tenths(start.y))
            let (startX, startY) = (penX, penY)
            append("M")
            pair(penX, penY, afterLetter: true)
            var isFirst = true
            for (index, vertex) in line.enumerated().dropFirst() {
                let (x, y) = (ByteSink.tenths(vertex.x), ByteSink.tenths(vertex.y))
                if x == penX && y == penY { continue }
                // The last vertex of a closed ring is where `z` leads anyway.
                if closed && index == line.count - 1 && x == startX && y == startY { continue }
                if isFirst { append("l") }
                pair(x - penX, y - penY, afterLetter: isFirst)
                isFirst = false
                (penX, penY) = (x, y)
            }
            if closed { append("z") }
        }
    }

    /// Two numbers, with as few separators as the grammar needs: a minus sign separates by itself.
    private mutating func pair(_ x: Int, _ y: Int, afterLetter: Bool) {
        if !afterLetter && x >= 0 { append(" ") }
        appendTenths(whole: x)
        if y >= 0 { append(" ") }
        appendTenths(whole: y)
    }

    /// An outline of straight and round edges.
    mutating func appendPath(_ outline: Outline) {
        append("M")
        pair(ByteSink.tenths(outline.start.x), ByteSink.tenths(outline.start.y), afterLetter: true)
        for edge in outline.edges {
            switch edge {
            case .line(let end):
                append("L")
                pair(ByteSink.tenths(end.x), ByteSink.tenths(end.y), afterLetter: true)
            case .arc(let radius, let isLong, let isClockwise, let end):
                append("A")
                pair(ByteSink.tenths(radius), ByteSink.tenths(radius), afterLetter: true)
                append(" 0 \(isLong ? 1 : 0) \(isClockwise ? 1 : 0) ")
                pair(ByteSink.tenths(end.x), ByteSink.tenths(end.y), afterLetter: true)
            }
        }
        if outline.isClosed { append("z") }
    }
}
