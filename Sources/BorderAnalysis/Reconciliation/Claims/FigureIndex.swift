import BorderCore

/// The figures of one set, found by their days.
struct FigureIndex: Sendable {
    /// In the order of their reports.
    let figures: [ClaimFigure]
    /// Figures of about one length, by their first day: none is longer than twice another.
    private let lengths: [(longest: Int, places: [Int])]

    init(_ figures: [ClaimFigure]) {
        self.figures = figures
        var byLength: [Int: [Int]] = [:]
        for (place, figure) in figures.enumerated() {
            byLength[figure.length.leadingZeroBitCount, default: []].append(place)
        }
        lengths = byLength.values.map { places in
            (
                places.map { figures[$0].length }.max() ?? 0,
                places.sorted {
                    (figures[$0].period.startEarliest, $0) < (figures[$1].period.startEarliest, $1)
                }
            )
        }
    }

    /// The figures that share a day with some days, in the order of their reports.
    func figures(on days: ClosedRange<Day>) -> [ClaimFigure] {
        var found: [Int] = []
        visit(on: days) { found.append($0) }
        return found.sorted().map { figures[$0] }
    }

    /// The figures of exactly some days, in the order of their reports.
    func figures(of days: ClosedRange<Day>) -> [ClaimFigure] {
        var found: [Int] = []
        visit(on: days) { place in
            let period = figures[place].period
            if period.outer == days || period.inner == days { found.append(place) }
        }
        return found.sorted().map { figures[$0] }.filter { $0.isOf(days) }
    }

    /// Visits the places of the figures that share a day with some days, in no order.
    func visit(on days: ClosedRange<Day>, _ body: (Int) -> Void) {
        for (longest, places) in lengths {
            // None that begins before this reaches the days.
            let earliest = days.lowerBound.advanced(by: -longest)
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if figures[places[middle]].period.startEarliest > earliest { high = middle } else { low = middle + 1 }
            }
            for place in places[low...] {
                let period = figures[place].period
                if period.startEarliest > days.upperBound { break }
                if period.endLatest >= days.lowerBound { body(place) }
            }
        }
    }
}

extension ClaimFigure {
    /// How many days it may be about.
    fileprivate var length: Int { period.startEarliest.distance(to: period.endLatest) + 1 }
}
