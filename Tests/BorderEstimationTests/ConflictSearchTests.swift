import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation

@Suite("Statements that cannot all be true")
struct ConflictSearchTests {
    @Test func agreeingStatementsHaveNone() {
        let search = ConflictSearch(FinnishWeek.problem)
        #expect(search.conflicts.isEmpty)
        #expect(search.setAsideGroups.isEmpty)
        #expect(search.consistent.statements == FinnishWeek.statements)
        #expect(search.closure.bounds(node: 0, instants: FinnishWeek.friday) == Bounds(lower: 7_077, upper: 8_077))
    }

    @Test func theArithmeticIsShown() throws {
        // Three days of 9,000 or more, but the month's 21,000 less a week's 13,200 leave 7,800.
        let problem = onePlace([
            counted("tot", 0, 0..<30, 21_000, group: 0, trust: 9),
            counted("m-week", 0, 0..<7, 13_200, group: 1, trust: 8),
            stated("s-big", 0, 10..<13, 9_000...12_000, group: 2, trust: 1),
            stated("calm", 0, 20..<25, 0...5_000, group: 3, trust: 1),
        ])
        let search = ConflictSearch(problem)
        let conflict = try #require(search.conflicts.first)
        #expect(search.conflicts.count == 1)
        #expect(conflict.groups == [0, 1, 2])
        #expect(conflict.statements == [0, 1, 2])
        #expect(conflict.setAside == 2)
        #expect(conflict.isMinimal)
        #expect(conflict.violated.statement == 2)
        #expect(conflict.violated.limit == 9_000)
        #expect(conflict.side == .upper)
        #expect(conflict.limit == 7_800)
        #expect(conflict.chain.filter { $0.limit > 0 }.map(\.limit).sorted() == [13_200, 21_000])
        #expect(search.setAsideGroups == [2])
        #expect(search.closure.isFeasible)
        #expect(search.consistent.statements.map(\.id) == ["tot", "m-week", "calm"])
    }

    @Test func tooLittleIsShownFromBelow() throws {
        let problem = onePlace([
            counted("a", 0, 0..<1, 40, group: 5, trust: 2), counted("b", 0, 1..<2, 50, group: 4, trust: 2),
            stated("most", 0, 0..<3, 0...80, group: 3, trust: 1),
        ])
        let conflict = try #require(ConflictSearch(problem).conflicts.first)
        #expect(conflict.groups == [3, 4, 5])
        #expect(conflict.setAside == 3)
        #expect(conflict.violated.limit == 80)
        #expect(conflict.violated.adds)
        #expect(conflict.side == .lower)
        #expect(conflict.limit == 90)
        #expect(conflict.chain.filter { $0.limit > 0 }.allSatisfy { $0.adds })
    }

    @Test func twoConflictsAreFoundApart() {
        let problem = SumProblem(
            graph: SumGraph(nodeCount: 3, sums: [SumGraph.Sum(parent: 0, children: [1, 2])]),
            statements: [
                counted("one", 1, 0..<1, 10, group: 0, trust: 5),
                counted("one again", 1, 0..<1, 12, group: 1, trust: 4),
                counted("two", 2, 1..<2, 20, group: 2, trust: 3),
                counted("two again", 2, 1..<2, 21, group: 3, trust: 6),
                stated("both", 0, 0..<2, 0...100, group: 4, trust: 1),
            ]
        )
        let search = ConflictSearch(problem)
        #expect(Set(search.conflicts.map(\.groups)) == [[0, 1], [2, 3]])
        #expect(search.setAsideGroups == [1, 2])
        #expect(search.closure.bounds(node: 0, instants: 0..<2) == Bounds(lower: 31, upper: 100))
    }

    @Test func ofEqualTrustTheHigherNumberGoes() {
        let problem = onePlace([counted("a", 0, 0..<1, 10, group: 7), counted("b", 0, 0..<1, 12, group: 3)])
        #expect(ConflictSearch(problem).setAsideGroups == [7])
    }

    @Test func groupsStandAndFallTogether() {
        let problem = SumProblem(
            graph: SumGraph(nodeCount: 2),
            statements: [
                counted("a", 0, 0..<1, 10, group: 0, trust: 5), counted("b", 0, 0..<1, 12, group: 1, trust: 1),
                counted("b elsewhere", 1, 0..<1, 99, group: 1, trust: 1),
            ]
        )
        let search = ConflictSearch(problem)
        #expect(search.setAsideGroups == [1])
        #expect(search.consistent.statements.map(\.id) == ["a"])
        #expect(search.closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 0, upper: nil))
    }

    @Test func aGroupMayContradictItselfOrAClosure() throws {
        let alone = onePlace([counted("a", 0, 0..<1, 10, group: 0), counted("b", 0, 0..<1, 12, group: 0)])
        let conflict = try #require(ConflictSearch(alone).conflicts.first)
        #expect(conflict.groups == [0])
        #expect(conflict.statements == [0, 1])
        var still = onePlace([atLeast("a", 0, 0..<2, 1, group: 4)])
        still.stillness = [SumProblem.Stillness(node: 0, instants: 0..<3)]
        let closed = try #require(ConflictSearch(still).conflicts.first)
        #expect(closed.groups == [4])
        #expect(closed.limit == 0)
        #expect(closed.chain.map(\.statement) == [nil])
    }

    @Test func impossibleLimitsAreSetAside() {
        let search = ConflictSearch(
            onePlace([stated("negative", 0, 0..<1, -9 ... -2, group: 0), atLeast("no time", 0, 3..<3, 5, group: 1)])
        )
        #expect(search.setAsideGroups == [0, 1])
        #expect(search.consistent.statements.isEmpty)
    }

    @Test(arguments: 0..<200)
    func conflictsAreMinimalAndTheRestAgrees(seed: UInt64) {
        let problem = RandomSums(seed: seed).problem
        let search = ConflictSearch(problem)
        #expect(search.conflicts.isEmpty == SumClosure(problem).isFeasible)
        #expect(search.closure.isFeasible)
        #expect(SumClosure(search.consistent).isFeasible)
        #expect(search.conflicts.map(\.setAside).sorted() == search.setAsideGroups)
        for conflict in search.conflicts {
            func without(_ group: Int?) -> SumProblem {
                var some = problem
                some.statements = problem.statements.filter { conflict.groups.contains($0.group) && $0.group != group }
                return some
            }
            #expect(!SumClosure(without(nil)).isFeasible, "seed \(seed)")
            for group in conflict.groups {
                #expect(SumClosure(without(group)).isFeasible, "seed \(seed), group \(group)")
            }
            let trusts = conflict.groups.map { group in
                problem.statements.first { $0.group == group }?.trust ?? 0
            }
            let own = problem.statements.first { $0.group == conflict.setAside }?.trust ?? 0
            #expect(own == trusts.min())
            expectArithmetic(of: conflict)
        }
    }

    /// What the others leave must be beyond what the violated limit allows.
    private func expectArithmetic(of conflict: SumConflict) {
        guard let limit = conflict.limit else { return }
        #expect(conflict.chain.total == limit)
        #expect(conflict.violated.adds == (conflict.side == .lower))
        #expect(conflict.side == .upper ? limit < conflict.violated.limit : limit > conflict.violated.limit)
    }

    @Test func hundredsOfLiesAreAllSetAside() {
        let lies = (1...400).map { counted("lie \($0)", 0, 0..<1, Int64(100 + $0), group: $0, trust: 0) }
        let problem = onePlace(lies + [counted("truth", 0, 0..<1, 100, group: 0, trust: 1)])
        let search = ConflictSearch(problem)
        #expect(search.setAsideGroups == Array(1...400))
        #expect(search.conflicts.count == 400)
        #expect(search.conflicts.allSatisfy { $0.isMinimal })
        #expect(search.conflicts.allSatisfy { $0.groups.contains(0) && $0.limit == 100 })
        #expect(search.closure.bounds(node: 0, instants: 0..<1) == Bounds(lower: 100, upper: 100))
    }

    @Test("groups are believed in the order of trust, so that as little is set aside as that order allows")
    func theMostTrustedAreBelievedFirst() {
        // 10 against 12 against 14: the first is believed, both others go, whichever pair is met first.
        let problem = onePlace([
            counted("a", 0, 0..<1, 10, group: 0, trust: 3), atLeast("b", 0, 0..<1, 12, group: 1),
            stated("c", 0, 0..<1, 0...11, group: 2, trust: -1),
        ])
        let search = ConflictSearch(problem)
        #expect(search.setAsideGroups == [1])
        #expect(search.conflicts.map(\.groups) == [[0, 1]])
        #expect(search.closure.bounds(node: 0, instants: 0..<1) == Bounds(lower: 10, upper: 10))
    }

    @Test("a contradiction of four names all four, whatever harmless reports stand beside it")
    func allOfAContradictionAreNamed() throws {
        // Ways in and out of a crossing, men and citizens: nodes as a run makes them of six reports.
        func sum(_ parent: Int, _ children: [Int]) -> SumGraph.Sum { SumGraph.Sum(parent: parent, children: children) }
        let sums = [
            sum(9, [0, 1]), sum(10, [2, 3, 4, 5]), sum(11, [10, 15]), sum(11, [12, 16]), sum(11, [13, 17]),
            sum(12, [0, 3, 4, 7]), sum(13, [9, 18]), sum(14, [9, 8]), sum(15, [9, 19]), sum(16, [1, 2, 5, 6]),
            sum(17, [19, 20]), sum(18, [4, 5]), sum(19, [6, 7]), sum(20, [2, 3]),
        ]
        let statements = [
            counted("r03", 13, 0..<3, 2_160, group: 0, trust: 5),
            stated("r11", 14, 0..<1, 312...355, group: 1, trust: 4),
            counted("r26", 11, 1..<4, 1_576, group: 2, trust: 3), stated("r41", 12, 0..<2, 0...292, group: 4, trust: 1),
            stated("r42", 10, 0..<1, 0...118, group: 5),
        ]
        let search = ConflictSearch(SumProblem(graph: SumGraph(nodeCount: 21, sums: sums), statements: statements))
        let conflict = try #require(search.conflicts.first)
        #expect(search.conflicts.count == 1)
        #expect(conflict.groups == [0, 1, 2, 5])
        #expect(Set(conflict.statements.map { statements[$0].group }) == [0, 1, 2, 5])
        #expect(conflict.setAside == 5)
        #expect(search.closure.isFeasible)
    }

    /// Statements about five places, their sums and many days, at random, so that many contradict each other.
    private func quarrel(_ count: Int, seed: UInt64) -> SumProblem {
        var random = SplitMix(seed: seed)
        let statements = (0..<count).map { group -> SumStatement in
            let start = Int.random(in: 0..<365, using: &random)
            let days = [1, 1, 2, 7, 14, 30, 90].randomElement(using: &random) ?? 1
            let least = Int64.random(in: 0...9_000, using: &random)
            let most = least + Int64.random(in: 0...2_000, using: &random)
            let node = Int.random(in: 0...5, using: &random)
            return stated("\(group)", node, start..<start + days, least...most, group: group, trust: group % 7)
        }
        return wholeOf(5, statements)
    }

    @Test("hundreds of reports that quarrel are sorted out in time")
    func hundredsOfQuarrelsEnd() {
        let problem = quarrel(300, seed: 4)
        let start = ContinuousClock.now
        let search = ConflictSearch(problem)
        #expect(ContinuousClock.now - start < .seconds(120))
        #expect(search.closure.isFeasible)
        #expect(search.unexaminedGroups.isEmpty)
        #expect(search.conflicts.count == search.setAsideGroups.count)
        #expect(search.conflicts.count > 60)
        #expect(search.conflicts.allSatisfy { $0.groups.count > 1 && $0.groups.contains($0.setAside) })
    }

    @Test("a search that is stopped says which groups it did not look at, and the rest agrees", arguments: 0..<20)
    func aSearchMayBeStopped(seed: UInt64) {
        let problem = quarrel(60, seed: seed)
        let search = ConflictSearch(problem, effort: 2_000)
        #expect(!search.unexaminedGroups.isEmpty)
        #expect(search.closure.isFeasible)
        #expect(
            search.conflicts.map(\.setAside).sorted() + search.unexaminedGroups
                == search.setAsideGroups.sorted {
                    (search.unexaminedGroups.contains($0) ? 1 : 0, $0) < (
                        search.unexaminedGroups.contains($1) ? 1 : 0, $1
                    )
                }
        )
        // Where reports quarrel, nothing is believed that is trusted less than what was not looked at.
        let times = problem.statements.map { $0.start.lowerBound..<$0.end.upperBound }
        let quarrels = SumPieces.spans(of: times).filter { span in
            var part = problem
            part.statements.removeAll { !span.contains($0.start.lowerBound) }
            return !ConflictSearch(part).conflicts.isEmpty
        }
        let believed = search.consistent.statements.filter { one in
            quarrels.contains { $0.contains(one.start.lowerBound) }
        }
        let left = search.unexaminedGroups.compactMap { group in problem.statements.first { $0.group == group }?.trust }
        #expect((left.max() ?? 0) <= (believed.map(\.trust).min() ?? 0))
    }

    @Test("taking few contradictions out of the whole sets aside what believing one by one does", arguments: 0..<100)
    func fewContradictions(seed: UInt64) {
        let problem = RandomSums(seed: seed).problem
        let fresh = ComponentSearch(problem)
        var closures = fresh.split.pieces.indices.map { fresh.close($0) }
        let pieces = closures.indices.filter { closures[$0].contradiction != nil }
        var few = fresh
        var all = fresh
        guard few.settleFew(pieces, &closures, effort: .max) else { return }
        #expect(closures.allSatisfy { $0.contradiction == nil })
        for piece in closures.indices where !few.changed(closures[piece]) {
            let anew = few.close(piece)
            let size = anew.matrices?.size ?? 0
            #expect(closures[piece].matrices?.size ?? 0 == size)
            for node in 0..<(anew.matrices?.count ?? 0) {
                for row in 0..<size {
                    for column in 0..<size {
                        #expect(
                            closures[piece].matrices?.limit(node, row, column)
                                == anew.matrices?.limit(node, row, column)
                        )
                    }
                }
            }
        }
        all.settle(pieces, effort: .max, isThorough: true)
        #expect(few.setAside == all.setAside)
        #expect(few.conflicts.map(\.setAside) == all.conflicts.map(\.setAside))
    }

    @Test func ofAThousandLiesEachIsKeptOrSetAside() {
        let statements = (0..<1000).map { number in
            counted("\(number)", 1, 0..<1, Int64(number % 7), group: number, trust: number % 3)
        }
        let search = ConflictSearch(wholeOf(2, statements))
        #expect(search.closure.isFeasible)
        #expect(search.setAsideGroups.count + Set(search.consistent.statements.map(\.group)).count == 1000)
    }
}
