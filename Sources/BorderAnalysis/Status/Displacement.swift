import BorderAtlas
import BorderCore

/// What neighbouring crossings gained while a place lost.
package struct Displacement: Hashable, Sendable {
    /// What one neighbour gained or lost a day.
    package struct Neighbour: Hashable, Sendable {
        /// The neighbour and the way.
        package var placement: Placement
        /// mean(after) − κ·mean(before); `nil` where too little is known.
        package var change: Double?
    }

    /// The neighbouring crossings, in order.
    package var neighbours: [Neighbour]
    /// The part of their days that has no exact number.
    package var missingShare: Double
    /// The neighbours' gains over the place's loss; `nil` where more than a fifth of their days is missing.
    package var ratio: Double?
}

extension Displacement {
    /// `nil` where the place has no neighbours.
    init?(
        loss: Double,
        of key: DailyCounts.Key,
        neighbours: [Place],
        ratio scale: Double,
        counts: DailyCounts,
        windows: EffectWindows
    ) {
        guard !neighbours.isEmpty else { return nil }
        var gains = 0.0
        var known = 0
        self.neighbours = neighbours.map { place in
            let placement =
                counts.placement(like: key, at: place) ?? Placement(place: place, direction: key.placement.direction)
            let figures = WindowFigures(counts.days(like: key, at: placement) ?? [:], windows)
            known += figures.knownBefore + figures.knownAfter
            guard let before = figures.meanBefore, let after = figures.meanAfter else {
                return Neighbour(placement: placement, change: nil)
            }
            gains += max(0, after - scale * before)
            return Neighbour(placement: placement, change: after - scale * before)
        }
        let all = neighbours.count * (windows.before + windows.after)
        missingShare = 1 - Double(known) / Double(all)
        ratio = 5 * (all - known) <= all ? gains / loss : nil
    }
}
