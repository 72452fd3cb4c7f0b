import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Largest and smallest values under equations")
struct SimplexTableauTests {
    @Test("by hand")
    func byHand() throws {
        // x + y = 10, y + z = 4.
        let tableau = try #require(
            SimplexTableau(coefficients: [[1, 1, 0], [0, 1, 1]], constants: [10, 4], variables: 3)
        )
        #expect(tableau.largest([0]) == 10 && tableau.smallest([0]) == 6)
        #expect(tableau.largest([1]) == 4 && tableau.smallest([1]) == 0)
        let open = try #require(SimplexTableau(coefficients: [[1, -1]], constants: [-3], variables: 2))
        #expect(open.largest([0]) == .infinity && open.smallest([0]) == 0 && open.smallest([1]) == 3)
    }

    @Test("equations that contradict each other have no solution")
    func infeasible() {
        #expect(SimplexTableau(coefficients: [[1], [1]], constants: [1, 2], variables: 1) == nil)
        #expect(SimplexTableau(coefficients: [[1, 1]], constants: [-1], variables: 2) == nil)
    }

    @Test("sums of variables")
    func sums() throws {
        // x + y + z = 10, x + y <= 7.
        let tableau = try #require(
            SimplexTableau(coefficients: [[1, 1, 1, 0], [1, 1, 0, 1]], constants: [10, 7], variables: 4)
        )
        #expect(tableau.largest([0, 1]) == 7 && tableau.smallest([0, 1]) == 0)
        #expect(tableau.largest([0, 2]) == 10 && tableau.smallest([1, 2]) == 3)
    }

    @Test("the same equation twice")
    func redundant() throws {
        let tableau = try #require(
            SimplexTableau(coefficients: [[1, 1], [1, 1], [2, 2]], constants: [5, 5, 10], variables: 2)
        )
        #expect(tableau.largest([0]) == 5 && tableau.smallest([0]) == 0)
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
            #expect(abs((tableau.largest([index]) ?? -1) - Double(seen[index].max() ?? -9)) < 1e-6)
            #expect(abs((tableau.smallest([index]) ?? -1) - Double(seen[index].min() ?? -9)) < 1e-6)
        }
    }
}
