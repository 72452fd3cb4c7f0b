import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Measures of counts")
struct CountArithmeticTests {
    private func exact(_ value: Int64) -> Bounds { Bounds(lower: value, upper: value) }

    /// Three crossings: in 600, 300, 100 and out 200, 300, 0.
    private let into: [Int64] = [600, 300, 100]
    private let out: [Int64] = [200, 300, 0]

    @Test("three crossings by hand")
    func byHand() throws {
        #expect(CountArithmetic.sum(into.map(exact)).value == exact(1_000))
        #expect(CountArithmetic.difference(exact(600), exact(200)) == FlowNet(lower: 400, upper: 400))
        #expect(CountArithmetic.difference(exact(0), exact(300)) == FlowNet(lower: -300, upper: -300))
        let shares = into.map { CountArithmetic.share(exact($0), rest: exact(1_000 - $0)).value?.exact }
        #expect(shares == [0.6, 0.3, 0.1])
        #expect((0..<3).map { CountArithmetic.rank(of: $0, in: into.map(exact)) } == [1...1, 2...2, 3...3])
        #expect(CountArithmetic.loadBalance(in: exact(600), out: exact(200)).value?.exact == 0.5)
        #expect(CountArithmetic.loadBalance(in: exact(100), out: exact(0)).value?.exact == 1)
        #expect(CountArithmetic.returnRatio(in: exact(600), out: exact(200)).value?.exact == 1.0 / 3)
        #expect(CountArithmetic.perKilometre(exact(600), length: 1_200).value?.exact == 0.5)
        let spread = try #require(Concentration.of(into).value)
        #expect(spread.placeCount == 3 && abs(spread.herfindahl - 0.46) < 1e-12)
        #expect(abs(spread.normalisedHerfindahl - (0.46 - 1.0 / 3) / (2.0 / 3)) < 1e-12)
        #expect(abs(spread.effectiveNumber - 1 / 0.46) < 1e-12)
        // (2·1−4)·100 + (2·2−4)·300 + (2·3−4)·600 = 1,000, over 3 · 1,000.
        #expect(abs(spread.gini - 1.0 / 3) < 1e-12)
    }

    @Test("what has no meaning is missing, with its reason")
    func missing() {
        let zero = exact(0)
        #expect(CountArithmetic.sum([]).reason == .noFigure)
        #expect(CountArithmetic.share(zero, rest: zero).reason == .nothingCounted)
        #expect(CountArithmetic.loadBalance(in: zero, out: zero).reason == .nothingCounted)
        #expect(CountArithmetic.returnRatio(in: zero, out: exact(5)).reason == .nothingCounted)
        #expect(CountArithmetic.perKilometre(exact(1), length: nil).reason == .noLength)
        #expect(CountArithmetic.perKilometre(exact(1), length: 0).reason == .noLength)
        #expect(Concentration.of([5]).reason == .fewPlaces)
        #expect(Concentration.of([0, 0]).reason == .nothingCounted)
        let open = Bounds(lower: 5, upper: nil)
        #expect(CountArithmetic.loadBalance(in: open, out: open).reason == .openBound)
        #expect(CountArithmetic.returnRatio(in: open, out: open).reason == .openBound)
        #expect(CountArithmetic.sum([exact(.max), exact(1)]).reason == .tooLarge)
        #expect(CountArithmetic.sum([Bounds(lower: 0, upper: .max), exact(1)]).reason == .tooLarge)
        #expect(Set(WhyUndefined.allCases.map(\.rawValue)).count == WhyUndefined.allCases.count)
    }

    @Test("worded figures carry their limits into what is made of them")
    func intervals() throws {
        let (about, over) = (Quantity(100, .about).bounds, Quantity(100, .moreThan).bounds)
        #expect(about == Bounds(lower: 0, upper: 200))
        #expect(CountArithmetic.sum([about, exact(5)]).value == Bounds(lower: 5, upper: 205))
        #expect(CountArithmetic.sum([over, exact(5)]).value == Bounds(lower: 105, upper: nil))
        #expect(CountArithmetic.difference(over, exact(30)) == FlowNet(lower: 70, upper: nil))
        #expect(CountArithmetic.difference(exact(30), over) == FlowNet(lower: nil, upper: -70))
        #expect(CountArithmetic.difference(exact(.max), exact(0)) == FlowNet(lower: .max, upper: .max))
        #expect(CountArithmetic.share(over, rest: exact(300)).value == Interval(lower: 0.25, upper: 1))
        #expect(CountArithmetic.share(exact(100), rest: over).value == Interval(lower: 0, upper: 0.5))
        #expect(CountArithmetic.loadBalance(in: over, out: exact(100)).value == Interval(lower: 0, upper: 1))
        #expect(CountArithmetic.returnRatio(in: exact(100), out: over).value == Interval(lower: 1, upper: nil))
        let ranks = (0..<3).map { CountArithmetic.rank(of: $0, in: [exact(150), about, exact(90)]) }
        #expect(ranks == [1...2, 1...3, 2...3])
        #expect(CountArithmetic.rank(of: 0, in: [exact(7), exact(7)]) == 1...1, "equal counts share the place")
    }

    @Test("changes: relative to 30 at least")
    func changes() {
        let change = CountChange(from: exact(40), to: exact(50))
        #expect(change.difference == FlowNet(lower: 10, upper: 10) && change.relative.value?.exact == 0.25)
        #expect(CountChange(from: exact(29), to: exact(50)).relative.reason == .smallBase)
        #expect(CountChange(from: exact(30), to: exact(15)).relative.value?.exact == -0.5)
        let worded = CountChange(from: Bounds(lower: 50, upper: 100), to: exact(100))
        #expect(worded.relative.value == Interval(lower: 0, upper: 1))
        #expect(worded.difference == FlowNet(lower: 0, upper: 50))
    }

    @Test("excess: what passed less as many usual days")
    func excess() throws {
        let days = try ReportBuilder.day("2022-09-17")...ReportBuilder.day("2022-09-20")
        let usual = Baseline(days: days, count: exact(25_606))
        #expect(usual.dayCount == 4 && usual.mean.exact == 6_401.5)
        #expect(usual.excess(of: exact(53_136), over: 6).exact == 14_727)
        #expect(usual.excess(of: Bounds(lower: 53_000, upper: nil), over: 6) == Interval(lower: 14_591, upper: nil))
        #expect(usual.excess(of: exact(0), over: 6).exact == -38_409)
    }

    @Test("two sides of one passage")
    func mirror() {
        let check = MirrorCheck(exact(110), exact(90))
        #expect(check.difference == FlowNet(lower: 20, upper: 20) && check.relative == 0.2 && check.isFlagged)
        #expect(!MirrorCheck(exact(104), exact(96)).isFlagged)
        #expect(!MirrorCheck(exact(110), exact(90), tolerance: 0.2).isFlagged)
        let worded = MirrorCheck(Quantity(100, .moreThan).bounds, exact(400))
        #expect(worded.relative == 0 && !worded.isFlagged, "more than 100 may be 400")
        #expect(MirrorCheck(exact(0), exact(0)).relative == 0)
        #expect(MirrorCheck(exact(0), exact(5)).relative == 2)
    }

    @Test("properties: shares sum to 1, indices keep their limits, ranks fit", arguments: 0..<50 as Range<UInt64>)
    func properties(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let count = Int.random(in: 2...12, using: &random)
        let counts = (0..<count).map { _ in Int64.random(in: 0...1_000, using: &random) } + [1]
        let total = counts.reduce(0, +)
        let shares = counts.compactMap { CountArithmetic.share(exact($0), rest: exact(total - $0)).value?.exact }
        #expect(shares.count == counts.count && abs(shares.reduce(0, +) - 1) < 1e-9)
        let spread = try #require(Concentration.of(counts).value)
        let n = Double(counts.count)
        #expect(spread.herfindahl >= 1 / n - 1e-12 && spread.herfindahl <= 1 + 1e-12)
        #expect(spread.normalisedHerfindahl >= 0 && spread.normalisedHerfindahl <= 1 + 1e-12)
        #expect(spread.gini >= 0 && spread.gini <= (n - 1) / n + 1e-12)
        #expect(spread.effectiveNumber >= 1 - 1e-12 && spread.effectiveNumber <= n + 1e-9)
        // Pairwise differences say the same as the ordered sum.
        let pairs = counts.flatMap { one in counts.map { abs(Double(one - $0)) } }.reduce(0, +)
        #expect(abs(spread.gini - pairs / (2 * n * Double(total))) < 1e-9)

        let worded = counts.map { Bounds(lower: $0, upper: Bool.random(using: &random) ? nil : $0 + 50) }
        for index in worded.indices {
            let rank = CountArithmetic.rank(of: index, in: worded)
            // A possible truth: every count at its lower limit, or this one at a high value.
            let low = 1 + worded.indices.count { worded[$0].lower > worded[index].lower }
            #expect(rank.contains(low))
            var others = worded
            others.remove(at: index)
            let rest = try #require(CountArithmetic.sum(others).value)
            let share = try #require(CountArithmetic.share(worded[index], rest: rest).value)
            let truth = Double(worded[index].lower) / Double(total)
            #expect(try #require(share.lower) <= truth + 1e-12 && truth <= (try #require(share.upper)) + 1e-12)
        }
    }

    @Test("all equal and one for all")
    func extremes() throws {
        let equal = try #require(Concentration.of([7, 7, 7, 7]).value)
        #expect(equal.herfindahl == 0.25 && equal.normalisedHerfindahl == 0 && equal.gini == 0)
        let one = try #require(Concentration.of([0, 0, 0, .max]).value)
        #expect(one.herfindahl == 1 && one.effectiveNumber == 1 && one.gini == 0.75)
    }
}
