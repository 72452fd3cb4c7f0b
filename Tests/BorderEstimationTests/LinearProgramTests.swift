import BorderCore
import BorderEstimation
import BorderTestSupport
import Testing

@Suite("Bounds and estimates beside solvers that are not ours")
struct LinearProgramTests {
    static func problems(_ name: String) throws -> [SolvedProblem] {
        let folder = #filePath.split(separator: "/").dropLast(1).joined(separator: "/")
        let bytes = try #require(fileBytes(at: "/\(folder)/Fixtures/\(name)"))
        return SolvedProblem.read(String(decoding: bytes, as: UTF8.self))
    }

    @Test func boundsAreNeverNarrowerAndNearlyAlwaysEqual() throws {
        var (equal, asked, infeasible) = (0, 0, 0)
        let problems = try Self.problems("bounds.txt")
        #expect(problems.count == 500)
        for solved in problems {
            let closure = SumClosure(solved.problem)
            #expect(closure.isFeasible == solved.isFeasible, "problem \(solved.number)")
            infeasible += solved.isFeasible ? 0 : 1
            for query in solved.queries {
                let bounds = closure.bounds(node: query.node, instants: query.instants)
                let upper = bounds.upper.map(Double.init) ?? .infinity
                let exact = query.upper ?? .infinity
                #expect(Double(bounds.lower) <= query.lower + 1e-6, "problem \(solved.number), \(query)")
                #expect(upper >= exact - 1e-6, "problem \(solved.number), \(query)")
                asked += 1
                let isEqual =
                    abs(Double(bounds.lower) - query.lower) < 1e-6 && (upper == exact || abs(upper - exact) < 1e-6)
                equal += isEqual ? 1 : 0
            }
        }
        let share = Double(equal) / Double(asked)
        print("bounds as of the linear program: \(equal) of \(asked), \(infeasible) problems contradict themselves")
        #expect(infeasible >= 30)
        #expect(share >= 0.97, "\(share)")
    }

    @Test func estimatesAreThoseOfAConvexSolver() throws {
        let problems = try Self.problems("estimates.txt")
        #expect(problems.count == 60)
        var options = EstimateOptions()
        options.scalesPattern = false
        for solved in problems {
            let problem = solved.problem
            let count = solved.pattern.first?.flows.count ?? 0
            var pattern = ReferencePattern(cells: TimeCells(0...count), nodeCount: problem.graph.nodeCount)
            for (leaf, flows) in solved.pattern { pattern.set(flows, ofLeaf: leaf) }
            let closure = SumClosure(problem)
            let estimate = SumEstimate(problem, closure: closure, pattern: pattern, options: options)
            #expect(estimate.isPublishable, "problem \(solved.number)")
            for (leaf, flows) in solved.best {
                for (cell, flow) in flows.enumerated() {
                    let best = try #require(estimate.best(node: leaf, instants: cell..<cell + 1))
                    #expect(
                        abs(best - flow) <= max(1, 0.001 * flow),
                        "problem \(solved.number), leaf \(leaf), cell \(cell)"
                    )
                }
            }
        }
    }
}
