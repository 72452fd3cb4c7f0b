import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Withheld cells that cannot be worked out")
struct WithheldCellsTests {
    /// A small table with its sums of rows, of columns and of everything, as cells.
    private struct Square {
        var cells: WithheldCells
        var values: [Int64] = []
        var sums: [(whole: Int, parts: [Int])] = []

        init(_ counts: [[Int64]], limit: Int64) {
            cells = WithheldCells(limit: limit)
            let inner = counts.map { row in row.map { add($0) } }
            let rows = counts.map { add($0.reduce(0, +)) }
            let columns = counts[0].indices.map { column in add(counts.reduce(0) { $0 + $1[column] }) }
            let all = add(counts.reduce(0) { $0 + $1.reduce(0, +) })
            for (row, whole) in rows.enumerated() { sums.append((whole, inner[row])) }
            for (column, whole) in columns.enumerated() { sums.append((whole, inner.map { $0[column] })) }
            sums.append((all, rows))
            sums.append((all, columns))
            // Every inner cell is an atom: it is counted in itself, its row, its column and in all.
            let atoms = counts.indices.flatMap { row in
                counts[0].indices.map { [inner[row][$0], rows[row], columns[$0], all] }
            }
            let bounds = cells.bounds
            cells.add(AtomSystem(atoms, bounds: { bounds[$0] }))
        }

        private mutating func add(_ value: Int64) -> Int {
            values.append(value)
            return cells.add(Bounds(lower: value, upper: value), value: value)
        }
    }

    /// A whole, its parts, and perhaps a part that is not listed.
    private func cells(_ parts: [Int64], whole: Int64, limit: Int64 = 5) -> WithheldCells {
        var cells = WithheldCells(limit: limit)
        let own = (parts + [whole]).map { cells.add(Bounds(lower: $0, upper: $0), value: $0) }
        let atoms = own.dropLast().map { [$0, own.count - 1] } + [[own.count - 1]]
        let bounds = cells.bounds
        cells.add(AtomSystem(atoms, bounds: { bounds[$0] }))
        cells.protect()
        return cells
    }

    @Test("one small cell of a row takes a second one with it: the smallest that suffices")
    func row() {
        #expect(cells([3, 40, 60], whole: 103).states == [.small, .plain, .visible, .visible])
        #expect(cells([60, 3, 40], whole: 103).states == [.visible, .small, .plain, .visible])
    }

    @Test("a rest that nobody lists is doubt enough, unless it is too small")
    func rest() {
        #expect(cells([3, 40, 60], whole: 120).states == [.small, .visible, .visible, .visible])
        #expect(cells([2, 60], whole: 63).states == [.small, .plain, .visible], "2 and the rest are 3 together")
    }

    @Test("cells without sums stand for themselves")
    func alone() {
        var cells = WithheldCells(limit: 5)
        for value in [0, 4, 5, 90] as [Int64] { _ = cells.add(Bounds(lower: value, upper: value), value: value) }
        cells.protect()
        #expect(cells.states == [.small, .small, .visible, .visible])
    }

    @Test("of two small parts of a small sum one is no longer called small")
    func allSmall() {
        // 4 + 3 = 7: called small, both lie in 3...4. Withholding 7 does not help, as it would be known to be 5 or more.
        #expect(cells([4, 3], whole: 7).states == [.small, .plain, .visible])
    }

    @Test("a number that may be any from some value on is withheld and not called small")
    func worded() {
        var cells = WithheldCells(limit: 10)
        _ = cells.add(Bounds(lower: 3, upper: nil), value: 3)
        _ = cells.add(Bounds(lower: 7, upper: 9), value: 8)
        _ = cells.add(Bounds(lower: 8, upper: 10), value: 9)
        #expect(cells.states == [.plain, .small, .plain])
    }

    @Test("a worded whole is as good as an exact one where its limits are narrow")
    func narrow() {
        var cells = WithheldCells(limit: 10)
        let parts = [7, 93].map { cells.add(Bounds(lower: $0, upper: $0), value: $0) }
        let whole = cells.add(Bounds(lower: 99, upper: 101), value: 100)
        let bounds = cells.bounds
        cells.add(AtomSystem(parts.map { [$0, whole] }, bounds: { bounds[$0] }))
        cells.protect()
        #expect(cells.states == [.small, .plain, .visible], "99...101 less 93 is 6...8")
    }

    @Test("numbers that are nearly the same of the same thing are shown together or not at all")
    func likes() {
        var cells = WithheldCells(limit: 10)
        let own = [7, 93, 100, 94].map { cells.add(Bounds(lower: $0, upper: $0), value: $0) }
        cells.join([own[1], own[3]])
        let bounds = cells.bounds
        cells.add(AtomSystem([[own[0], own[2]], [own[1], own[2]]], bounds: { bounds[$0] }))
        cells.protect()
        #expect(cells.states == [.small, .plain, .visible, .plain])
    }

    @Test("a whole that is smaller than its parts is a sum of nothing")
    func contradiction() {
        let cells = cells([3, 40, 60], whole: 90)
        #expect(cells.states == [.small, .visible, .visible, .visible])
    }

    @Test("of no more is withheld than needed: what came first is shown again")
    func spare() {
        let square = Square([[2, 50, 70], [80, 60, 90], [75, 85, 95]], limit: 5)
        var cells = square.cells
        cells.protect()
        #expect(cells.states.count { $0 != .visible } == 4, "\(cells.states)")
    }

    @Test("a table of sums: the withheld cells make a rectangle")
    func table() {
        var square = Square([[2, 50, 70], [80, 60, 90], [75, 85, 95]], limit: 5)
        square.cells.protect()
        let withheld = (0..<9).filter { square.cells.isWithheld($0) }
        #expect(withheld == [0, 1, 3, 4] || withheld.count >= 4, "\(withheld)")
        #expect((9..<16).allSatisfy { !square.cells.isWithheld($0) }, "all sums can stay")
    }

    @Test("numbers beyond exact arithmetic: every sum with a small part is withheld")
    func huge() {
        let cells = cells([3, Int64.max / 2, 60], whole: .max / 2 + 63)
        #expect(cells.states == [.small, .visible, .visible, .plain])
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
                possible.contains(square.values[cell])
                    && high - low >= limit - 1,
                "\(counts), limit \(limit): cell \(cell) is one of \(possible.sorted()), \(square.cells.states)"
            )
        }
    }

    /// Every value each cell has in some table that agrees with all that is shown. Cells that no shown sum limits are
    /// tried up to 6, which is as much as any has.
    private func attack(_ square: Square, inner: Int) -> [Int: Set<Int64>] {
        let (values, states) = (square.values, square.cells.states)
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
                case .plain: true
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

    @Test("parts that happen to add up to their whole leave the number of another part where it is")
    func closing() {
        // Two one-way numbers are all of a both-ways total of 461: a crossing with nobody is still one that is listed.
        var cells = WithheldCells(limit: 10)
        let own = [368, 93, 0, 461].map { cells.add(Bounds(lower: $0, upper: $0), value: $0) }
        let bounds = cells.bounds
        let system = AtomSystem(
            [[own[0], own[3]], [own[1], own[3]], [own[2], own[3]]],
            bounds: { bounds[$0] },
            kind: { $0 == own[2] ? 1 : 0 }
        )
        #expect(system.atomsOfCell[own[2]].map(Array.init) == [2])
        cells.add(system)
        cells.protect()
        #expect(cells.states == [.visible, .plain, .small, .visible], "else 461 − 368 − 93 = 0")
    }

    @Test("who may not be there is nobody as far as the numbers allow it")
    func leftovers() {
        // 58 of all are women; of the men there is a worded number, and people of neither need not exist.
        func states(_ all: Int64) -> [WithheldCells.State] {
            var cells = WithheldCells(limit: 10)
            let women = cells.add(Bounds(lower: 3, upper: 3), value: 3)
            let men = cells.add(Bounds(lower: 231, upper: 233), value: 232)
            let everybody = cells.add(Bounds(lower: all, upper: all), value: all)
            let bounds = cells.bounds
            cells.add(
                AtomSystem(
                    [[women, everybody], [men, everybody], [everybody]],
                    leftovers: [[[]], [[]], [[1]]],
                    bounds: { bounds[$0] }
                )
            )
            cells.protect()
            return cells.states
        }
        #expect(states(235) == [.small, .plain, .visible])
        #expect(states(300) == [.small, .visible, .visible], "others must be there")
    }
}
