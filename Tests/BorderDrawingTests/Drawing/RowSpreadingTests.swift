import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct RowSpreadingTests {
    @Test func roomyRowsStayWhereTheyAre() {
        #expect(RowSpreading.spread([10, 50, 90], pitch: 19, in: 0...100) == [10, 50, 90])
        #expect(RowSpreading.spread([], pitch: 19, in: 0...100) == [])
    }

    @Test func crowdedRowsShareTheMove() {
        #expect(RowSpreading.spread([50, 50], pitch: 20, in: 0...100) == [40, 60])
        #expect(RowSpreading.spread([50, 50, 50], pitch: 20, in: 0...100) == [30, 50, 70])
    }

    @Test func rowsStayInRange() {
        #expect(RowSpreading.spread([0, 0, 0], pitch: 20, in: 10...100) == [10, 30, 50])
        #expect(RowSpreading.spread([99, 100], pitch: 20, in: 10...100) == [80, 100])
    }

    /// The least sum of squares over a fine lattice of allowed places.
    private func bestByTrying(_ wishes: [Double], pitch: Double, in range: ClosedRange<Double>) -> Double {
        func best(_ index: Int, from low: Double) -> Double {
            guard index < wishes.count else { return 0 }
            var least = Double.infinity
            var place = low
            let last = range.upperBound - Double(wishes.count - 1 - index) * pitch
            while place <= last + 1e-9 {
                let move = place - wishes[index]
                least = min(least, move * move + best(index + 1, from: place + pitch))
                place += 2
            }
            return least
        }
        return best(0, from: range.lowerBound)
    }

    @Test(arguments: 0..<30)
    func noOtherPlacesAreBetter(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let wishes = (0..<4).map { _ in Double.random(in: 0...100, using: &random) }.sorted()
        let places = RowSpreading.spread(wishes, pitch: 18, in: 0...100)
        for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= 18 - 1e-9) }
        #expect(places.allSatisfy { (-1e-9...100 + 1e-9).contains($0) })
        let moved = zip(places, wishes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        #expect(moved <= bestByTrying(wishes, pitch: 18, in: 0...100) + 1e-6)
    }
}
