/// The lines before a nested row: `├ ` or `└ ` after a `│ ` for every level above it that goes on.
struct TreeBranch: Hashable {
    /// Before the row's first line.
    var first: String
    /// Before its further lines.
    var further: String
    /// Columns either takes.
    var width: Int

    /// Levels deeper than this are drawn at it.
    private static let deepest = 16

    /// The branches of rows at these levels. A row belongs to the nearest one above it
    /// of a lower level, however many levels lie between.
    static func branches(ofLevels levels: [Int]) -> [TreeBranch] {
        var depth = TreeDepth()
        let depths = levels.map { min(depth.next($0), deepest) }
        // Read from below: whether another row of the same parent follows, at each depth.
        var goesOn = [Bool](repeating: false, count: deepest + 2)
        var branches: [TreeBranch] = []
        for depth in depths.reversed() {
            branches.append(branch(at: depth, goesOn))
            goesOn[depth] = true
            for deeper in (depth + 1)..<goesOn.count { goesOn[deeper] = false }
        }
        return branches.reversed()
    }

    private static func branch(at depth: Int, _ goesOn: [Bool]) -> TreeBranch {
        guard depth > 0 else { return TreeBranch(first: "", further: "", width: 0) }
        let above = (1..<depth).map { goesOn[$0] ? "│ " : "  " }.joined()
        return TreeBranch(
            first: above + (goesOn[depth] ? "├ " : "└ "),
            further: above + (goesOn[depth] ? "│ " : "  "),
            width: depth * 2
        )
    }
}

/// How deep rows hang, from one to the next.
struct TreeDepth {
    /// The levels of the rows above that a row may belong to.
    private var above: [Int] = []

    /// The depth of the next row, which is at a level: 0 for a row of its own.
    mutating func next(_ level: Int) -> Int {
        while let last = above.last, last >= level { above.removeLast() }
        above.append(level)
        return above.count - 1
    }
}
