import BorderAtlas
import BorderCore
import BorderGeometry
import Foundation
import Testing

@testable import BorderReports

private let centre = Position(x: 200, y: 150)
private let scale = DiscScale(largestValue: 10_000, largestRadius: 40)

private func placed(
    _ quantity: Quantity?,
    opposite: Quantity? = nil,
    basis: FlowMark.Basis = .reported,
    direction: Position? = nil,
    isPoint: Bool = false,
    ink: Ink = .out
) -> PlacedFlow {
    var mark = SceneExamples.flow("x", .crossing("vaalimaa-torfyanovka"), to: "FIN", quantity)
    mark.opposite = opposite
    mark.basis = basis
    return PlacedFlow(
        mark,
        at: Site(position: centre, isPoint: isPoint),
        direction: direction,
        scale: scale,
        coveredBorder: nil,
        ink: ink
    )
}

private func rows(_ flows: [PlacedFlow], signs: Set<StatusDrawing.Sign> = []) -> [String] {
    let scales = MarkScales(discs: scale)
    let legend = Legend(title: "People", flows: flows, signs: signs, scales: scales) { _ in ("Finland", "Russia") }
    return legend.nodes(at: Position(x: 0, y: 0), onPanel: false).elements.texts
        .filter { $0.style == .legendEntry && $0.position.x == 38 }.map(\.text)
}

@Suite struct QualifierMarkTests {
    /// For each wording: the opacity of the fill, the colours and widths of the strokes, bottom first.
    @Test(arguments: [
        (Qualifier.exact, [0.9], [Ink.paper], [1.2]), (.moreThan, [0.9, 1], [.paper, .out], [1.2, 1.4]),
        (.atLeast, [0.9, 1], [.paper, .out], [1.2, 1.4]), (.about, [1, 0.9], [.out, .paper], [4.6, 1.8]),
        (.nearly, [1, 0.9], [.out, .paper], [4.6, 1.8]), (.rounded, [1, 0.9], [.out, .paper], [4.6, 1.8]),
        (.upTo, [0.15], [.out], [1.6]), (.lessThan, [0.15], [.out], [1.6]), (.range, [0.9], [.paper], [1.2]),
    ])
    func everyWordingHasItsMark(qualifier: Qualifier, opacities: [Double], strokes: [Ink], widths: [Double]) {
        let drawn = DiscDrawing.nodes(for: placed(Quantity(2_500, qualifier))).elements
        #expect(drawn.map(\.paint.fillOpacity) == opacities)
        #expect(drawn.compactMap(\.paint.stroke) == strokes)
        #expect(drawn.map(\.paint.strokeWidth) == widths)
        // The number itself is always the same disc: 2,500 of 10,000 is half the radius.
        let value = drawn.circles.first { $0.paint.fill == .out }
        #expect(value?.radius == 20 && value?.centre == centre)
    }

    @Test(arguments: Qualifier.allCases)
    func everyWordingButThePlainOneIsExplained(qualifier: Qualifier) {
        let quantity = Quantity(2_500, qualifier, rangeEnd: 10_000)
        let expected: [String] =
            switch qualifier {
            case .exact: []
            case .moreThan, .atLeast: ["“more than” that number"]
            case .about, .nearly, .rounded: ["about that number"]
            case .upTo, .lessThan: ["at most that number"]
            case .range: ["between two numbers"]
            }
        #expect(rows([placed(quantity)]) == expected)
    }

    @Test func rowsKeepOneOrderAndAreNeverDoubled() {
        let flows = [
            placed(nil), placed(Quantity(5, .lessThan)), placed(Quantity(9_000, .upTo)),
            placed(Quantity(9_000, .about)),
            placed(Quantity(9_000, .nearly)), placed(Quantity(9_000, .moreThan)), placed(Quantity(9_000, .atLeast)),
            placed(Quantity(9_000), basis: .derived), placed(Quantity(9_000), basis: .conflicting([8_000])),
            placed(Quantity(9_000), opposite: Quantity(8_000), direction: Position(x: 1, y: 0)),
            placed(Quantity(9_000), isPoint: true),
        ]
        #expect(
            rows(flows, signs: [.checkpoint, .closed, .words, .closedToSome]) == [
                "into Finland", "into Russia", "“more than” that number", "about that number", "at most that number",
                "other numbers of the same", "computed, not reported", "crossing point", "closed", "closed to some",
                "checkpoint", "no data", "fewer than 77",
            ]
        )
    }

    @Test func nothingUnusedIsExplained() {
        #expect(rows([placed(Quantity(9_000))]) == [])
        #expect(rows([], signs: [.words]) == [])
        #expect(rows([placed(Quantity(9_000), basis: .conflicting([]))]) == [])
        // Zero has a sign of its own and is not "too small to draw".
        #expect(rows([placed(Quantity(0))]) == [])
        // The other half needs a border: without a direction it is not drawn, and so not explained.
        #expect(rows([placed(Quantity(9_000), opposite: Quantity(1))]) == [])
    }

    @Test func coveredBordersAreExplained() {
        let mark = SceneExamples.flow("x", .crossing("x"), to: "FIN", Quantity(9_000))
        let flow = PlacedFlow(
            mark,
            at: Site(position: centre, isPoint: false),
            direction: nil,
            scale: scale,
            coveredBorder: BorderCode("FIN-RUS"),
            ink: .out
        )
        #expect(rows([flow]) == ["border the number covers"])
    }

    @Test func theOpenRingStandsOffTheDisc() throws {
        for value: Int64 in [0, 10, 500, 2_500, 10_000] {
            let flow = placed(Quantity(value, .moreThan))
            let ring = try #require(
                DiscDrawing.nodes(for: flow).elements.circles.first { $0.paint.dash == [3, 3] }
            )
            #expect(abs(ring.radius - scale.radius(value) - 4.5) < 1e-12)
            #expect(ring.paint.fill == nil && ring.paint.stroke == .out)
            #expect(flow.reach == scale.radius(value) + 5.5)
        }
    }

    @Test func theOpenRingIsOpenAroundThePointer() throws {
        for step in 0..<16 {
            let direction = Position(x: 1, y: 0).turned(Double(step) * .pi / 8)
            let flow = placed(Quantity(10_000, .moreThan), direction: direction)
            let ring = try #require(DiscDrawing.nodes(for: flow).elements.outlines.first { $0.paint.dash == [3, 3] })
            let gap = ring.outline.sampled(around: centre).map { vertex in
                let (dx, dy) = (vertex.x - centre.x, vertex.y - centre.y)
                return acos(min(1, max(-1, (dx * direction.x + dy * direction.y) / 44.5)))
            }
            // No nearer to the pointer's axis than its foot and 3 px, and all the way round behind it.
            let expected = ((flow.pointerHalfBase + 3) / 44.5).arcsine
            #expect(abs((gap.min() ?? 0) - expected) < 1e-6)
            #expect((gap.max() ?? 0) > .pi - 0.01)
        }
    }

    @Test func rangesDrawBothEndsByTheSameScale() {
        let drawn = DiscDrawing.nodes(for: placed(Quantity(400, .range, rangeEnd: 6_400))).elements.circles
        #expect(drawn.map(\.radius) == [32, 8])
        #expect(drawn[0].paint.fillOpacity == 0.25 && drawn[0].paint.stroke == .out)
    }

    @Test func everyOtherSourceGetsItsRing() {
        let flow = placed(Quantity(2_500), basis: .conflicting([400, 6_400, 10_000]))
        let rings = DiscDrawing.nodes(for: flow).elements.circles.filter { $0.paint.fill == nil }
        #expect(rings.map(\.radius) == [8, 32, 40])
        #expect(flow.reach == 41)
    }

    @Test func hatchingStaysInTheDisc() throws {
        for value: Int64 in [100, 2_500, 10_000] {
            let drawn = DiscDrawing.nodes(for: placed(Quantity(value), basis: .derived)).elements
            let chords = try #require(drawn.lines.first).lines
            let radius = scale.radius(value)
            #expect(chords.count == Int(((2 * radius - 2) / 4).rounded(.up)))
            for chord in chords {
                for end in chord { #expect(abs(end.distance(to: centre) - radius) < 1e-9) }
                // At 45 degrees.
                #expect(abs(chord[1].x - chord[0].x + chord[1].y - chord[0].y) < 1e-9)
            }
        }
    }

    @Test func thePlaceWithoutANumberIsNoDisc() {
        for ink in [Ink.out, .into] {
            let drawn = DiscDrawing.nodes(for: placed(nil, isPoint: true, ink: ink)).elements
            #expect(drawn.count == 1 && drawn[0].paint.fill == .paper && drawn[0].paint.stroke == .ink3)
            #expect(drawn.circles[0].radius == 6)
        }
        #expect(rows([placed(nil)]) == ["no data"])
    }

    @Test func knownCrossingsCarryADot() {
        let dots = DiscDrawing.nodes(for: placed(Quantity(2_500), isPoint: true)).elements.circles.filter {
            $0.radius == 2.6
        }
        #expect(dots.count == 1 && dots[0].centre == centre)
        #expect(dots[0].paint.fill == .paper && dots[0].paint.stroke == .ink)
        #expect(!DiscDrawing.nodes(for: placed(Quantity(2_500))).elements.circles.contains { $0.radius == 2.6 })
    }

    @Test func smallDiscsHaveAThinEdge() {
        let small = DiscDrawing.nodes(for: placed(Quantity(200))).elements
        #expect(small.circles[0].radius < 6 && small[0].paint.strokeWidth == 0.8)
    }
}
