/// Time cut into cells, so that whatever is said of a time is said of whole cells.
package struct TimeCells: Hashable, Sendable {
    /// The instants between the cells, rising, each once; cell `i` is `boundaries[i]..<boundaries[i + 1]`.
    package let boundaries: [Int]

    /// Cells between the given instants, which may come in any order and more than once.
    package init(_ instants: some Sequence<Int>) {
        var sorted = instants.sorted()
        var kept = 0
        for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
            sorted[kept] = sorted[index]
            kept += 1
        }
        boundaries = Array(sorted.prefix(kept))
    }

    /// Cells cut at every instant that a problem names, and at `others`, such as the ends of the days asked for.
    package init(_ problem: SumProblem, and others: some Sequence<Int> = EmptyCollection()) {
        var instants = Array(others)
        for statement in problem.statements {
            instants += [statement.start.lowerBound, statement.start.upperBound]
            instants += [statement.end.lowerBound, statement.end.upperBound]
        }
        for still in problem.stillness { instants += [still.instants.lowerBound, still.instants.upperBound] }
        self.init(instants)
    }

    /// How many cells there are.
    package var count: Int { max(0, boundaries.count - 1) }

    /// The instants of one cell.
    package subscript(cell: Int) -> Range<Int> { boundaries[cell]..<boundaries[cell + 1] }

    /// How long a cell is, in instants.
    package func length(of cell: Int) -> Double { Double(boundaries[cell + 1]) - Double(boundaries[cell]) }

    /// The cell that an instant lies in; `nil` outside of all.
    package func cell(at instant: Int) -> Int? {
        let next = firstBoundary { $0 > instant }
        return next == 0 || next == boundaries.count ? nil : next - 1
    }

    /// The boundaries of the shortest run of cells that covers `instants`; `nil` where the cells do not reach.
    func covering(_ instants: Range<Int>) -> Range<Int>? {
        let after = firstBoundary { $0 > instants.lowerBound }
        let end = firstBoundary { $0 >= instants.upperBound }
        guard after > 0, end < boundaries.count else { return nil }
        return after - 1..<max(after - 1, end)
    }

    /// The boundaries of the longest run of cells that lies within `instants`; `nil` where no cell does.
    func within(_ instants: Range<Int>) -> Range<Int>? {
        let start = firstBoundary { $0 >= instants.lowerBound }
        let after = firstBoundary { $0 > instants.upperBound }
        return start < after - 1 ? start..<after - 1 : nil
    }

    /// The place of an instant among the boundaries; `nil` where it is none.
    func index(of instant: Int) -> Int? {
        let place = firstBoundary { $0 >= instant }
        return place < boundaries.count && boundaries[place] == instant ? place : nil
    }

    /// Where the boundaries begin for which `holds` is true; it must be false before and true after.
    private func firstBoundary(where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = boundaries.count
        while low < high {
            let middle = (low + high) / 2
            if holds(boundaries[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
