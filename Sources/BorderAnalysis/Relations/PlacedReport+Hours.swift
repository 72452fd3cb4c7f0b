import BorderAtlas
package import BorderCore

extension PlacedReport {
    /// The same report on the clock of its place.
    func onLocalClock(_ tree: PlaceTree) -> PlacedReport {
        guard let hours = details.hours, let period else { return self }
        var local = self
        (local.period, local.details.hours) = tree.onLocalClock(period, hours, at: placement.place)
        return local
    }

    /// The minutes it may cover, and those it certainly covers, on the clock of its place; `nil` without days.
    var minutes: (outer: Range<Int>, inner: Range<Int>?)? { period?.minutes(details.hours) }
}

extension PlaceTree {
    /// Days and hours on the clock of a place, where they were written on another clock: 21:00+03:00 is 22:00 where
    /// clocks are four hours ahead.
    ///
    /// Of a place with two clocks the first is taken. A count from midnight to midnight is one of whole days on whatever
    /// clock, and hours whose clock is not known stay as they are.
    func onLocalClock(_ period: Period, _ hours: DayWindow, at place: Place) -> (period: Period, hours: DayWindow?) {
        if hours.start == 0, hours.end == Instants.perDay { return (period, nil) }
        guard period.isExact, let instants = hours.instants(on: period),
            let clock = atlas.clocks(at: place).lazy.compactMap(\.self).first,
            let offset = clock.offset(at: instants.lowerBound)
        else { return (period, hours) }
        let (start, end) = (Int(instants.lowerBound) + offset, Int(instants.upperBound) + offset)
        let (first, last) = (Instants.day(of: start), Instants.day(of: end - 1))
        guard let days = Period(from: first, through: last),
            let window = DayWindow(from: start - Instants.start(of: first), to: end - Instants.start(of: last))
        else { return (period, hours) }
        return (days, window.start == 0 && window.end == Instants.perDay ? nil : window)
    }
}

extension Period {
    /// The minutes that may be covered, and those that certainly are, where the first day begins and the last one ends
    /// at some hour.
    package func minutes(_ hours: DayWindow?) -> (outer: Range<Int>, inner: Range<Int>?) {
        let (from, to) = (hours?.start ?? 0, hours?.end ?? Instants.perDay)
        let start = Instants.start(of: startEarliest) + from
        let outer = start..<max(start, Instants.start(of: endLatest) + to)
        let (latest, earliest) = (Instants.start(of: startLatest) + from, Instants.start(of: endEarliest) + to)
        return (outer, latest < earliest ? latest..<earliest : nil)
    }
}
