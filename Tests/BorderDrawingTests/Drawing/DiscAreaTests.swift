import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Sizes of discs, held against sizes worked out step by step.
@Suite("Areas of discs")
struct DiscAreaTests {
    /// The largest of 1, 2, 5, 10, 20 … that is not above a value.
    private func slowRound(_ value: Int64) -> Int64 {
        var candidates: [Int64] = [1]
        while let last = candidates.last {
            let next = String(last).hasPrefix("2") ? last / 2 * 5 : last * 2
            if next > value { break }
            candidates.append(next)
        }
        return candidates[candidates.count - 1]
    }

    @Test("the legend's circles are round numbers within the data", arguments: 1...20 as ClosedRange<UInt64>)
    func legend(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let value =
                Int64.random(in: 1...900_000_000_000_000_000, using: &random)
                >> Int64.random(in: 0...58, using: &random)
            let scale = DiscScale(largestValue: value, largestRadius: 44)
            #expect(scale.trueRadius(value) <= 44 && scale.trueRadius(scale.reference) == 44)
            let values = scale.legendValues
            #expect(values.first ?? 1 == slowRound(max(1, value)), "\(value)")
            #expect(values == values.sorted(by: >) && values.count <= 3)
            for (one, next) in zip(values, values.dropFirst()) { #expect((4...5).contains(one / next)) }
            // The largest circle is at least two fifths of the largest disc.
            if value >= 100 { #expect(scale.legendRadius >= 44 * 0.4.squareRoot() - 1e-9) }
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
            #expect(scale.trueRadius(least) >= 3.5 && scale.trueRadius(least * 9 / 10 - 1) < 3.5, "\(value)")
            #expect(String(least).dropFirst(2).allSatisfy { $0 == "0" })
        }
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
            let height = flow.radius < 6 ? 5 : 0.38 * flow.radius
            #expect(flow.tip?.distance(to: Position(x: 100 + flow.radius + height, y: 200)) ?? 1 < 1e-9)
            #expect(flow.hasPointer == (flow.radius >= 6))
            #expect(flow.pointerHalfBase == (flow.hasPointer ? 0.3 * flow.radius : 0))
        }
        #expect(placed(Quantity(9), opposite: Quantity(9)).tip == nil && placed(nil).tip == nil)
        #expect(placed(Quantity(9), direction: nil).tip == nil)
    }

    @Test(
        "what is seen of a disc with its pointer is at most a twentieth larger than the disc",
        arguments: [6, 10, 20, 40]
    )
    func pointerArea(radius: Double) throws {
        let flow = placed(Quantity(Int64(10_000 * radius * radius / 1600)))
        let outline = try #require(DiscDrawing.nodes(for: flow).elements.outlines.first).outline
        let seen = abs(Ring.signedArea(outline.sampled(around: Position(x: 100, y: 200))))
        let disc = Double.pi * flow.radius * flow.radius
        #expect(seen > disc && seen < 1.05 * disc)
    }

    @Test("a small disc is a whole one with a tick on the side entered")
    func tick() throws {
        let drawn = DiscDrawing.nodes(for: placed(Quantity(100))).elements
        let line = try #require(drawn.lines.first)
        #expect(line.lines == [[Position(x: 100, y: 200), Position(x: 109, y: 200)]])
        #expect(drawn.outlines.isEmpty && drawn.circles.contains { $0.radius == 4 })
    }

    @Test("the box of a mark holds its reach, its tip and its points")
    func box() {
        let flow = placed(Quantity(10_000))
        #expect(flow.box.min == Position(x: 57.5, y: 157.5))
        #expect(abs(flow.box.max.x - (100 + 40 * 1.38)) < 1e-9 && flow.box.max.y == 242.5)
    }
}
