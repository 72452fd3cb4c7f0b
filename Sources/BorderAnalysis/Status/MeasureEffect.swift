public import BorderAtlas
import BorderCore

/// Compares the days before and after an event at every place that has exact daily numbers around it.
///
/// Worded, modelled and longer numbers never count. Where more than a fifth of the days of either side is missing there
/// is no figure, and the effect says why.
///
/// - Parameters:
///   - input: reports and tables by day; tables should keep populations and modes apart.
///   - windows: the event and the days around it.
///   - controls: places the event did not touch; their change is taken off.
///   - selection: places, ways, people, modes and sources. Its days are not looked at.
///   - atlas: which crossings are neighbours.
/// - Returns: the effects by place, way, people and authority.
public func measureEffect(
    _ input: CoverageInput,
    windows: EffectWindows,
    controls: [Place] = [],
    selection: Selection,
    atlas: Atlas
) -> [EventEffect] {
    let tree = PlaceTree(atlas: atlas)
    let filter = PlaceFilter(selection, tree: tree)
    let counts = DailyCounts(input)
    let span = windows.daysBefore.lowerBound...windows.daysAfter.upperBound
    var effects: [EventEffect] = []
    for (key, days) in counts.series {
        guard filter.verdict(on: key.placement) == .included, !controls.contains(key.placement.place),
            selection.includes(key.measure), selection.population.map({ key.population.isWithin($0) }) ?? true,
            selection.mode.map({ key.mode == $0 }) ?? true, selection.acceptsSource(among: [key.authority]),
            days.keys.contains(where: { span.contains($0) && $0 != windows.event })
        else { continue }
        let scale = ControlScale(of: key, controls: controls, counts: counts, windows: windows)
        var effect = EventEffect(
            placement: key.placement,
            population: key.population,
            measure: key.measure,
            mode: key.mode,
            authority: key.authority,
            figures: WindowFigures(days, windows),
            controlRatio: scale.ratio,
            refusal: scale.refusal
        )
        if !effect.figures.isEnough(windows) {
            effect.refusal = .tooFewDays
        } else if effect.figures.meanBefore == nil {
            effect.refusal = .noCommonWeekday
        }
        if let change = effect.change, change < 0, let ratio = scale.ratio {
            let neighbours = tree.neighbours(of: key.placement.place).filter { !controls.contains($0) }
            effect.displacement = Displacement(
                loss: -change,
                of: key,
                neighbours: neighbours,
                ratio: ratio,
                counts: counts,
                windows: windows
            )
        }
        effects.append(effect)
    }
    return effects.sorted { $0.readingOrder < $1.readingOrder }
}

/// How the flow at the controls changed: the sum of their means after over that before.
private struct ControlScale {
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

extension Displacement {
    /// `nil` where the place has no neighbours.
    fileprivate init?(
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
            let placement = Placement(place: place, direction: key.placement.direction)
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

extension DailyCounts {
    /// The way at another place that compares with a series: the same way across the same border, the way into the
    /// same country, or out of it.
    fileprivate func placement(like key: Key, at place: Place) -> Placement? {
        let found = series.keys.filter { other in
            guard other.placement.place == place, other.isLike(key), let mine = key.placement.direction.route,
                let theirs = other.placement.direction.route
            else { return false }
            return mine == theirs || mine.to == theirs.to || mine.from == theirs.from
        }
        return found.map(\.placement).min { one, two in
            (one.direction == key.placement.direction ? 0 : 1, one) < (
                two.direction == key.placement.direction ? 0 : 1, two
            )
        }
    }

    /// The daily counts of another place that count the same; of several authorities' the series' own, else the first.
    fileprivate func days(like key: Key, at placement: Placement) -> [Day: Int64]? {
        let found = series.keys.filter { $0.placement == placement && $0.isLike(key) }
        let chosen = found.first { $0.authority == key.authority } ?? found.min { $0.authority < $1.authority }
        return chosen.flatMap { series[$0] }
    }
}

extension DailyCounts.Key {
    /// Whether the numbers count the same: people and unit.
    fileprivate func isLike(_ other: DailyCounts.Key) -> Bool {
        population == other.population && measure == other.measure
    }
}

extension PlaceTree {
    /// The other crossings for travellers on the border of a crossing.
    fileprivate func neighbours(of place: Place) -> [Place] {
        guard case .crossing(let id) = place, let border = border(of: place) else { return [] }
        return atlas.crossings(onBorder: border).filter { $0.id != id && $0.carriesTravellers }
            .map { Place.crossing($0.id) }.sorted()
    }
}

extension EventEffect {
    fileprivate var readingOrder: (Placement, Population, Measure, String, UInt8) {
        (placement, population, measure, authority, mode.rawValue)
    }
}
