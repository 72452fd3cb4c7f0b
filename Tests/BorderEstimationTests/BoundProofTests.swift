import BorderCore
import BorderEstimation
import BorderTestSupport
import Testing

@Suite("Where bounds come from")
struct BoundProofTests {
    @Test func finnishFridayByHand() {
        let closure = SumClosure(FinnishWeek.problem)
        let upper = closure.proof(node: 0, instants: FinnishWeek.friday, of: .upper)
        #expect(upper.total == 8_077)
        let added = upper.filter(\.adds).map(\.limit)
        let subtracted = upper.filter { !$0.adds }.map(\.limit).sorted()
        #expect(added == [44_000])
        #expect(subtracted == [4_824, 6_470, 7_743, 8_314, 8_572])
        let lower = closure.proof(node: 0, instants: FinnishWeek.friday, of: .lower)
        #expect(lower.total == 7_077)
        #expect(lower.filter(\.adds).map(\.limit) == [43_000])
        #expect(Set(lower.compactMap(\.statement)) == [0, 1, 2, 3, 4, 5])
    }

    @Test func throughSums() {
        let closure = SumClosure(TwoCrossings.problem)
        let steps = closure.proof(node: 2, instants: 0..<1, of: .lower)
        #expect(steps.total == 20)
        #expect(steps.filter { $0.limit > 0 }.map(\.statement) == [0, 1])
        #expect(steps.filter { $0.limit > 0 }.map(\.adds) == [true, false])
        #expect(steps.filter { $0.limit > 0 }.map(\.node) == [0, 1])
        #expect(steps.filter { $0.statement == nil }.allSatisfy { $0.limit == 0 })
    }

    @Test func totalsStopAtTheEnds() {
        let step = BoundStep(statement: 0, node: 0, instants: 0..<1, limit: .max, adds: true)
        #expect([step, step].total == .max)
        var back = step
        back.adds = false
        #expect([back, back, back].total == .min)
    }

    @Test(arguments: 0..<150)
    func everyChainComesToItsLimitFromWhatIsStated(seed: UInt64) {
        let problem = RandomSums(seed: seed).problem
        let closure = SumClosure(problem)
        guard closure.isFeasible else { return }
        for node in 0..<problem.graph.nodeCount {
            for instants in RandomSums.spans {
                let bounds = closure.bounds(node: node, instants: instants)
                for side in [BoundSide.lower, .upper] {
                    let steps = closure.proof(node: node, instants: instants, of: side)
                    let limit = side == .lower ? bounds.lower : bounds.upper
                    if let limit, side == .upper || limit > 0 {
                        #expect(steps.total == limit, "seed \(seed), node \(node), \(instants), \(side)")
                    } else {
                        #expect(steps.isEmpty)
                    }
                    expectStated(steps, of: side, in: problem)
                }
            }
        }
    }

    @Test(arguments: 0..<60)
    func theStatementsOfAChainAreEnoughForIt(seed: UInt64) {
        let problem = RandomSums(seed: seed).problem
        let closure = SumClosure(problem)
        guard closure.isFeasible else { return }
        for node in 0..<problem.graph.nodeCount {
            for side in [BoundSide.lower, .upper] {
                let steps = closure.proof(node: node, instants: 1..<3, of: side)
                let used = Set(steps.compactMap(\.statement))
                var fewer = problem
                fewer.statements = used.sorted().map { problem.statements[$0] }
                let alone = SumClosure(fewer).bounds(node: node, instants: 1..<3)
                let all = closure.bounds(node: node, instants: 1..<3)
                #expect(side == .lower ? alone.lower == all.lower : alone.upper == all.upper, "seed \(seed)")
            }
        }
    }

    /// Each step of a chain must be what its statement says.
    private func expectStated(_ steps: [BoundStep], of side: BoundSide, in problem: SumProblem) {
        for step in steps {
            guard let index = step.statement else {
                #expect(step.limit == 0)
                continue
            }
            let statement = problem.statements[index]
            #expect(step.node == statement.node)
            if step.adds == (side == .upper) {
                #expect(step.limit == statement.bounds.upper)
                #expect(step.instants == statement.inner)
            } else {
                #expect(step.limit == statement.bounds.lower)
                #expect(step.instants == statement.outer)
            }
        }
    }
}
