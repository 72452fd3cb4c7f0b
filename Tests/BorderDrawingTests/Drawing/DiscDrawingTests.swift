import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

private func flow(
    _ quantity: Quantity?,
    opposite: Quantity? = nil,
    basis: FlowMark.Basis = .reported,
    direction: Position? = Position(x: 1, y: 0)
) -> PlacedFlow {
    var mark = FlowMark(
        id: "a",
        place: .crossing("vaalimaa-torfyanovka"),
        route: Route(from: .country("RUS"), to: .country("FIN")),
        quantity: quantity,
        headline: "Vaalimaa",
        valueLabel: ""
    )
    mark.opposite = opposite
    mark.basis = basis
    return PlacedFlow(
        mark,
        at: Site(position: Position(x: 100, y: 100), isPoint: true),
        direction: direction,
        scale: DiscScale(largestValue: 10_000, largestRadius: 40),
        coveredBorder: nil,
        ink: .out
    )
}

private func elements(_ flow: PlacedFlow) -> [MapScene.Element] {
    DiscDrawing.nodes(for: flow).compactMap { if case .element(let element) = $0 { element } else { nil } }
}

@Suite struct DiscDrawingTests {
    @Test func exactIsSolidWithAPointerTowardTheCountryEntered() throws {
        let drawn = elements(flow(Quantity(10_000)))
        #expect(drawn.count == 2)
        #expect(drawn[0].paint.fill == .out && drawn[0].paint.fillOpacity == 0.9 && drawn[0].paint.stroke == .paper)
        guard case .outline(let outline) = drawn[0].shape else { throw Unexpected() }
        #expect(outline.edges.last == .line(to: Position(x: 100 + 40 + 0.38 * 40, y: 100)))
        guard case .arc(40, isLong: true, isClockwise: true, _) = outline.edges[0] else { throw Unexpected() }
    }

    struct Unexpected: Error {}

    @Test func withoutADirectionItIsACircle() {
        let drawn = elements(flow(Quantity(2_500), direction: nil))
        #expect(drawn[0].shape == .circle(centre: Position(x: 100, y: 100), radius: 20))
    }

    @Test func moreThanHasAnOpenRing() throws {
        let drawn = elements(flow(Quantity(10_000, .moreThan)))
        let ring = try #require(drawn.first { $0.paint.dash == [3, 3] })
        guard case .outline(let outline) = ring.shape else { throw Unexpected() }
        #expect(!outline.isClosed)
        #expect(abs(outline.start.distance(to: Position(x: 100, y: 100)) - 44.5) < 1e-9)
        // Open where the pointer is.
        #expect(outline.start.y > 114 && outline.start.y < 116)
    }

    @Test func aboutIsOutlinedWithDashes() {
        for qualifier in [Qualifier.about, .nearly, .rounded] {
            let drawn = elements(flow(Quantity(1_700, qualifier)))
            #expect(drawn[0].paint.dash == [2, 2] && drawn[0].paint.stroke == .out && drawn[0].paint.fill == nil)
            #expect(drawn[1].paint.fillOpacity == 0.9 && drawn[1].shape == drawn[0].shape)
        }
    }

    @Test func atMostIsAlmostEmpty() {
        for qualifier in [Qualifier.upTo, .lessThan] {
            let paint = elements(flow(Quantity(10_000, qualifier)))[0].paint
            #expect(paint.fillOpacity == 0.15 && paint.strokeWidth == 1.6)
        }
    }

    @Test func rangesShowBothEnds() {
        let drawn = elements(flow(Quantity(2_500, .range, rangeEnd: 10_000), direction: nil))
        #expect(drawn[0].shape == .circle(centre: Position(x: 100, y: 100), radius: 40))
        #expect(drawn[0].paint.fillOpacity == 0.25)
        #expect(drawn[1].shape == .circle(centre: Position(x: 100, y: 100), radius: 20))
    }

    @Test func noDataIsASignOfItsOwn() {
        let drawn = elements(flow(nil))
        #expect(drawn.count == 1)
        #expect(drawn[0].shape == .circle(centre: Position(x: 100, y: 100), radius: 6))
        #expect(drawn[0].paint.fill == .paper && drawn[0].paint.dash == [2.4, 2.2])
    }

    @Test func aCrossingWithoutANumberUnderTheDiscOfAnotherIsADot() {
        var covered = flow(nil)
        covered.isCovered = true
        let drawn = elements(covered)
        #expect(drawn.count == 1)
        #expect(drawn[0].shape == .circle(centre: Position(x: 100, y: 100), radius: 2.6))
        #expect(drawn[0].paint.dash.isEmpty && drawn[0].paint.stroke == .ink)
    }

    @Test func zeroIsSmallAndEmpty() {
        let drawn = elements(flow(Quantity(0), direction: nil))
        #expect(drawn[0].shape == .circle(centre: Position(x: 100, y: 100), radius: 3.5))
        #expect(drawn[0].paint.fill == .paper && drawn[0].paint.stroke == .out)
    }

    @Test func twoWaysAreTwoHalvesThatBulgeIntoTheCountryEntered() throws {
        let drawn = elements(flow(Quantity(10_000), opposite: Quantity(2_500)))
        #expect(drawn.count == 3)
        guard case .outline(let back) = drawn[0].shape, case .outline(let forth) = drawn[1].shape else {
            throw Unexpected()
        }
        #expect(drawn[0].paint.fill == .into && drawn[1].paint.fill == .out)
        // Both start on the line of the border, which runs down here.
        #expect(abs(back.start.x - 100) < 1e-9 && abs(forth.start.x - 100) < 1e-9)
        guard case .arc(40, isLong: false, isClockwise: true, let end) = forth.edges[0] else { throw Unexpected() }
        // Clockwise on the screen from the top to the bottom is the right side.
        #expect(forth.start.y < 100 && end.y > 100)
        guard case .arc(20, isLong: false, isClockwise: true, let other) = back.edges[0] else { throw Unexpected() }
        #expect(back.start.y > 100 && other.y < 100)
    }

    @Test func computedNumbersAreHatchedAndOtherSourcesRinged() {
        let hatched = elements(flow(Quantity(10_000), basis: .derived))
        #expect(hatched.contains { if case .lines(let lines) = $0.shape { lines.count == 20 } else { false } })
        let ringed = elements(flow(Quantity(2_500), basis: .conflicting([10_000])))
        #expect(ringed[0].shape == .circle(centre: Position(x: 100, y: 100), radius: 40))
        #expect(ringed[0].paint.fill == nil)
    }
}
