import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Withheld cells that cannot be worked out")
struct SummedCellsTests {
    /// A small table with its sums of rows, of columns and of everything, as cells.
    private struct Square {
        var cells: SummedCells
        var sums: [SummedCells.Sum] = []

        init(_ counts: [[Int64]], limit: Int64) {
            cells = SummedCells(limit: limit)
            let inner = counts.map { row in row.map { cells.add($0) } }
            let rows = counts.map { cells.add($0.reduce(0, +)) }
            let columns = counts[0].indices.map { column in cells.add(counts.reduce(0) { $0 + $1[column] }) }
            let all = cells.add(counts.reduce(0) { $0 + $1.reduce(0, +) })
            for (row, whole) in rows.enumerated() { sums.append(.init(whole: whole, parts: inner[row])) }
            for (column, whole) in columns.enumerated() {
                sums.append(.init(whole: whole, parts: inner.map { $0[column] }))
            }
            sums.append(.init(whole: all, parts: rows))
            sums.append(.init(whole: all, parts: columns))
            for sum in sums { cells.add(sum) }
        }
    }

    @Test("one small cell of a row takes a second one with it")
    func row() {
        var cells = SummedCells(limit: 5)
        let parts = [3, 40, 60].map { cells.add($0) }
        let whole = cells.add(103)
        cells.add(.init(whole: whole, parts: parts))
        cells.protect()
        #expect(cells.states == [.small, .plain, .visible, .visible], "the smallest that helps")
        #expect(!cells.isWithheld(whole))
    }

    @Test("cells without sums stand for themselves")
    func alone() {
        var cells = SummedCells(limit: 5)
        _ = [0, 4, 5, 90].map { cells.add($0) }
        cells.protect()
        #expect(cells.states == [.small, .small, .visible, .visible])
    }

    @Test("two small parts of a small sum give each other away until the sum is withheld and nothing is said")
    func allSmall() {
        var cells = SummedCells(limit: 5)
        let parts = [4, 3].map { cells.add($0) }
        let whole = cells.add(7)
        cells.add(.init(whole: whole, parts: parts))
        cells.protect()
        #expect(cells.states[whole] == .plain)
        // 4 + 3 = 7: with the sum gone, each may be anything below 5.
        #expect(cells.states[parts[0]] == .small && cells.states[parts[1]] == .small)
    }

    @Test("a table of sums: the withheld cells make a rectangle")
    func table() {
        var square = Square([[2, 50, 70], [80, 60, 90], [75, 85, 95]], limit: 5)
        square.cells.protect()
        let withheld = (0..<9).filter { square.cells.isWithheld($0) }
        #expect(withheld == [0, 1, 3, 4] || withheld.count >= 4, "\(withheld)")
        #expect((9..<16).allSatisfy { !square.cells.isWithheld($0) }, "all sums can stay")
    }

    @Test("numbers beyond exact arithmetic are withheld altogether")
    func huge() {
        var cells = SummedCells(limit: 5)
        let parts = [3, Int64.max / 2, 60].map { cells.add($0) }
        let whole = cells.add(.max / 2 + 63)
        cells.add(.init(whole: whole, parts: parts))
        cells.protect()
        #expect(cells.states.allSatisfy { $0 == .plain })
    }

    @Test(
        "nobody who tries all tables finds a withheld count",
        arguments: 0..<60 as Range<UInt64>
    )
    func attacker(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let (height, width, most) = [(2, 2, Int64(6)), (2, 3, 4), (3, 2, 4)][Int.random(in: 0..<3, using: &random)]
        let limit = Int64.random(in: 2...4, using: &random)
        let counts = (0..<height).map { _ in
            (0..<width).map { _ in Int64.random(in: 0...most, using: &random) }
        }
        var square = Square(counts, limit: limit)
        square.cells.protect()
        for (cell, possible) in attack(square, inner: height * width) where square.cells.isWithheld(cell) {
            let low = possible.min() ?? 0
            let high = possible.max() ?? 0
            #expect(
                possible.contains(square.cells.values[cell])
                    && high - low >= limit - 1,
                "\(counts), limit \(limit): cell \(cell) is one of \(possible.sorted()), \(square.cells.states)"
            )
        }
    }

    /// Every value each cell has in some table that agrees with all that is shown. Cells that no shown sum limits are
    /// tried up to 6, which is as much as any has.
    private func attack(_ square: Square, inner: Int) -> [Int: Set<Int64>] {
        let (values, states) = (square.cells.values, square.cells.states)
        var possible: [Int: Set<Int64>] = [:]
        var guess = [Int64](repeating: 0, count: values.count)
        let unknown = (0..<inner).filter { states[$0] != .visible }
        for cell in 0..<inner where states[cell] == .visible { guess[cell] = values[cell] }
        func agrees() -> Bool {
            for sum in square.sums {
                guess[sum.whole] = sum.parts.reduce(0) { $0 + guess[$1] }
            }
            return values.indices.allSatisfy { cell in
                switch states[cell] {
                case .visible: guess[cell] == values[cell]
                case .small: guess[cell] < square.cells.limit
                case .plain, .hidden: true
                }
            }
        }
        // Every sum of shown rows bounds its cells, so the search is cut there.
        func search(_ position: Int) {
            if position == unknown.count {
                if agrees() { for cell in values.indices { possible[cell, default: []].insert(guess[cell]) } }
                return
            }
            let cell = unknown[position]
            let rows = square.sums.filter { $0.parts.contains(cell) && states[$0.whole] == .visible }
            let later = Set(unknown[(position + 1)...])
            var most: Int64 = states[cell] == .small ? square.cells.limit - 1 : rows.isEmpty ? 6 : 18
            var least: Int64 = 0
            if let all = values.indices.last, states[all] == .visible {
                let known = (0..<inner).filter { $0 != cell && !later.contains($0) }.reduce(0) { $0 + guess[$1] }
                most = min(rows.isEmpty && states[cell] != .small ? .max : most, values[all] - known)
                if later.isEmpty { least = values[all] - known }
            }
            for sum in rows {
                let others = sum.parts.filter { $0 != cell }
                let known = others.filter { !later.contains($0) }.reduce(0) { $0 + guess[$1] }
                most = min(most, values[sum.whole] - known)
                if !others.contains(where: later.contains) { least = max(least, values[sum.whole] - known) }
            }
            guard least <= most else { return }
            for value in least...most {
                guess[cell] = value
                search(position + 1)
            }
        }
        search(0)
        return possible
    }
}

@Suite("Largest and smallest values under equations")
struct SimplexTableauTests {
    @Test("by hand")
    func byHand() throws {
        // x + y = 10, y + z = 4.
        let tableau = try #require(
            SimplexTableau(coefficients: [[1, 1, 0], [0, 1, 1]], constants: [10, 4], variables: 3)
        )
        #expect(tableau.largest(0) == 10 && tableau.smallest(0) == 6)
        #expect(tableau.largest(1) == 4 && tableau.smallest(1) == 0)
        let open = try #require(SimplexTableau(coefficients: [[1, -1]], constants: [-3], variables: 2))
        #expect(open.largest(0) == .infinity && open.smallest(0) == 0 && open.smallest(1) == 3)
    }

    @Test("equations that contradict each other have no solution")
    func infeasible() {
        #expect(SimplexTableau(coefficients: [[1], [1]], constants: [1, 2], variables: 1) == nil)
        #expect(SimplexTableau(coefficients: [[1, 1]], constants: [-1], variables: 2) == nil)
    }

    @Test("the same equation twice")
    func redundant() throws {
        let tableau = try #require(
            SimplexTableau(coefficients: [[1, 1], [1, 1], [2, 2]], constants: [5, 5, 10], variables: 2)
        )
        #expect(tableau.largest(0) == 5 && tableau.smallest(0) == 0)
    }

    @Test("against all whole-number solutions", arguments: 0..<60 as Range<UInt64>)
    func bruteForce(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        // Sums over intervals of one line: solutions have whole-number corners.
        let truth = (0..<4).map { _ in Int.random(in: 0...4, using: &random) }
        let spans =
            (0..<3).map { _ in
                let one = Int.random(in: 0..<4, using: &random)
                return one...Int.random(in: one..<4, using: &random)
            } + [0...3]
        let coefficients = spans.map { span in (0..<4).map { span.contains($0) ? 1.0 : 0 } }
        let constants = spans.map { span in Double(truth[span].reduce(0, +)) }
        let tableau = try #require(
            SimplexTableau(coefficients: coefficients, constants: constants, variables: 4)
        )
        var seen = (0..<4).map { _ in Set<Int>() }
        let most = truth.reduce(0, +)
        for a in 0...most {
            for b in 0...most - a {
                for c in 0...most - a - b {
                    let guess = [a, b, c, most - a - b - c]
                    let fits = zip(spans, constants).allSatisfy { Double(guess[$0].reduce(0, +)) == $1 }
                    if fits { for index in 0..<4 { seen[index].insert(guess[index]) } }
                }
            }
        }
        for index in 0..<4 {
            #expect(abs((tableau.largest(index) ?? -1) - Double(seen[index].max() ?? -9)) < 1e-6)
            #expect(abs((tableau.smallest(index) ?? -1) - Double(seen[index].min() ?? -9)) < 1e-6)
        }
    }
}
