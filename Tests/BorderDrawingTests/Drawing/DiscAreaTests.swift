import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Sizes of discs, held against sizes worked out step by step.
@Suite("Areas of discs")
struct DiscAreaTests {
    /// The smallest of 1, 2, 5, 10, 20 … that is not below a value.
    private func slowReference(_ value: Int64) -> Int64 {
        var candidates: [Int64] = [1]
        while let last = candidates.last, last < value {
            candidates.append(String(last).hasPrefix("2") ? last / 2 * 5 : last * 2)
        }
        return candidates[candidates.count - 1]
    }

    @Test("the legend's circle is the next round number", arguments: 1...20 as ClosedRange<UInt64>)
    func reference(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let value =
                Int64.random(in: 0...900_000_000_000_000_000, using: &random)
                >> Int64.random(in: 0...58, using: &random)
            let scale = DiscScale(largestValue: value, largestRadius: 44)
            #expect(scale.reference == slowReference(value), "\(value)")
            #expect(scale.trueRadius(value) <= 44 && scale.trueRadius(scale.reference) == 44)
            // At least two fifths of the reference: the largest disc is never lost on the map.
            if value > 0 { #expect(scale.trueRadius(value) >= 44 * 0.4.squareRoot() - 1e-9) }
        }
    }

    @Test("areas of any two visible discs are as their values", arguments: 1...20 as ClosedRange<UInt64>)
    func areas(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let scale = DiscScale(
            largestValue: .random(in: 10...10_000_000, using: &random),
            largestRadius: .random(in: 12...60, using: &random)
        )
        for _ in 0..<50 {
            let one = Int64.random(in: 1...scale.reference, using: &random)
            let other = Int64.random(in: 1...scale.reference, using: &random)
            let areas = (
                scale.trueRadius(one) * scale.trueRadius(one), scale.trueRadius(other) * scale.trueRadius(other)
            )
            #expect(
                abs(areas.0 * Double(other) - areas.1 * Double(one)) <= 1e-9 * areas.0 * Double(other),
                "seed \(seed)"
            )
            #expect((one < other) == (scale.trueRadius(one) < scale.trueRadius(other)))
            #expect(scale.radius(one) == max(3.5, scale.trueRadius(one)))
        }
    }

    @Test("the smallest number that is drawn to scale is told, and no smaller one", arguments: [20.0, 36, 44, 60])
    func smallest(radius: Double) {
        for value in [50, 2_000, 98_000, 1_000_000, 1_000_000_000_000] as [Int64] {
            let scale = DiscScale(largestValue: value, largestRadius: radius)
            let least = scale.smallestShown
            #expect(scale.trueRadius(least) >= 3.5 && scale.trueRadius(least - 1) < 3.5, "\(value)")
        }
    }

    @Test(
        "numbers beyond mankind are as large as the largest circle",
        arguments: [1_000_000_000_000_000_001, .max] as [Int64]
    )
    func beyond(value: Int64) {
        let scale = DiscScale(largestValue: value, largestRadius: 44)
        #expect(scale.reference == 1_000_000_000_000_000_000)
        #expect(scale.trueRadius(value) == 44 && scale.radius(value) == 44)
    }

    private func placed(
        _ quantity: Quantity?,
        opposite: Quantity? = nil,
        basis: FlowMark.Basis = .reported,
        direction: Position? = Position(x: 1, y: 0)
    ) -> PlacedFlow {
        var mark = SceneExamples.flow("x", .crossing("x"), to: "FIN", quantity)
        mark.opposite = opposite
        mark.basis = basis
        return PlacedFlow(
            mark,
            at: Site(position: Position(x: 100, y: 200), isPoint: true),
            direction: direction,
            scale: DiscScale(largestValue: 10_000, largestRadius: 40),
            coveredBorder: nil,
            ink: .out
        )
    }

    @Test("both halves, both ends of a range and other sources' rings are to one scale")
    func oneScale() {
        let flow = placed(
            Quantity(2_500, .range, rangeEnd: 10_000),
            opposite: Quantity(400),
            basis: .conflicting([900, 3_600])
        )
        #expect(
            flow.radius == 20 && flow.highRadius == 40 && flow.oppositeRadius == 8 && flow.conflictingRadii == [12, 24]
        )
        #expect(placed(Quantity(2_500), opposite: Quantity(400), direction: nil).oppositeRadius == nil)
        #expect(placed(nil).radius == 6 && placed(nil).highRadius == nil && placed(nil).conflictingRadii == [])
    }

    @Test(
        "nothing may stand within a mark's reach",
        arguments: [
            (Quantity(10_000), nil, [], 42.5), (Quantity(10_000, .moreThan), nil, [], 45.5),
            (Quantity(10_000, .atLeast), nil, [], 45.5),
            (Quantity(2_500, .range, rangeEnd: 10_000), nil, [], 41), (Quantity(2_500), Quantity(10_000), [], 41),
            (Quantity(2_500), nil, [10_000, 100], 41), (Quantity(2_500), nil, [100], 22.5), (Quantity(0), nil, [], 6),
        ] as [(Quantity, Quantity?, [Int64], Double)]
    )
    func reach(quantity: Quantity, opposite: Quantity?, others: [Int64], reach: Double) {
        let flow = placed(quantity, opposite: opposite, basis: others.isEmpty ? .reported : .conflicting(others))
        #expect(flow.reach == reach)
    }

    @Test("a pointer is in proportion, and half-discs and empty signs have none")
    func pointers() {
        for value in [1, 100, 400, 900, 2_500, 10_000] as [Int64] {
            let flow = placed(Quantity(value))
            let height = flow.radius < 8 ? flow.radius : max(8, 0.27 * flow.radius)
            #expect(flow.tip == Position(x: 100 + flow.radius + height, y: 200))
            #expect(flow.pointerHalfBase <= 0.8 * flow.radius)
        }
        #expect(placed(Quantity(9), opposite: Quantity(9)).tip == nil && placed(nil).tip == nil)
        #expect(placed(Quantity(9), direction: nil).tip == nil)
    }
}
