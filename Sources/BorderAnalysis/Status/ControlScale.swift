import BorderAtlas
import BorderCore

/// How the flow at the controls changed: the sum of their means after over that before.
struct ControlScale {
    var ratio: Double?
    var refusal: EventEffect.Refusal?

    init(of key: DailyCounts.Key, controls: [Place], counts: DailyCounts, windows: EffectWindows) {
        guard !controls.isEmpty else {
            ratio = 1
            return
        }
        var (before, after) = (0.0, 0.0)
        for place in controls {
            let placement = counts.placement(like: key, at: place)
            guard let days = placement.flatMap({ counts.days(like: key, at: $0) }) else {
                refusal = .controlUnknown(placement ?? Placement(place: place, direction: key.placement.direction))
                return
            }
            let figures = WindowFigures(days, windows)
            guard let one = figures.meanBefore, let other = figures.meanAfter else {
                refusal = .controlUnknown(placement ?? Placement(place: place, direction: key.placement.direction))
                return
            }
            before += one
            after += other
        }
        guard before > 0 else {
            refusal = .controlsWithoutFlow
            return
        }
        ratio = after / before
    }
}
