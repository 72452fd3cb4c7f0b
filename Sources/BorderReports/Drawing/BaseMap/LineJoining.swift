import BorderGeometry

/// Joins pieces of line that meet end to end.
enum LineJoining {
    /// The pieces as the fewest lines: an end is joined where exactly two pieces meet.
    static func join(_ pieces: [[Position]]) -> [[Position]] {
        var ends: [Position: [Int]] = [:]
        for (index, piece) in pieces.enumerated() {
            guard let first = piece.first, let last = piece.last else { continue }
            ends[first, default: []].append(index)
            ends[last, default: []].append(index)
        }
        var used = [Bool](repeating: false, count: pieces.count)
        /// Goes on from `line`'s end as long as exactly one other piece starts or ends there.
        func extend(_ line: inout [Position]) {
            while let end = line.last, let meeting = ends[end], meeting.count == 2,
                let next = meeting.first(where: { !used[$0] })
            {
                used[next] = true
                let piece = pieces[next]
                line.append(contentsOf: (piece.first == end ? piece : piece.reversed()).dropFirst())
            }
        }
        var lines: [[Position]] = []
        for (index, piece) in pieces.enumerated() where !used[index] && piece.count > 1 {
            used[index] = true
            var line = piece
            extend(&line)
            line.reverse()
            extend(&line)
            lines.append(line)
        }
        return lines
    }
}
