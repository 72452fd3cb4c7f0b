package import BorderAtlas
package import BorderCore

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
///   - atlas: where places are.
///   - neighbours: the neighbours of a crossing; the others for travellers on its border without it.
/// - Returns: the effects by place, way, people and authority.
package func measureEffect(
    _ input: CoverageInput,
    windows: EffectWindows,
    controls: [Place] = [],
    selection: Selection,
    atlas: Atlas,
    neighbours: ((Crossing) -> [Crossing])? = nil
) -> [EventEffect] {
    let tree = PlaceTree(atlas: atlas)
    let filter = PlaceFilter(selection, tree: tree)
    let counts = DailyCounts(input.flows, tree: PlaceTree(atlas: atlas))
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
            let nearby = tree.neighbours(of: key.placement.place, by: neighbours).filter { !controls.contains($0) }
            effect.displacement = Displacement(
                loss: -change,
                of: key,
                neighbours: nearby,
                ratio: ratio,
                counts: counts,
                windows: windows
            )
        }
        effects.append(effect)
    }
    return effects.sorted { $0.readingOrder < $1.readingOrder }
}

extension PlaceTree {
    /// The neighbours of a crossing: as a rule gives them, else the others for travellers on its border.
    fileprivate func neighbours(of place: Place, by rule: ((Crossing) -> [Crossing])?) -> [Place] {
        guard case .crossing(let id) = place, let crossing = atlas.crossing(id) else { return [] }
        let found =
            rule?(crossing)
            ?? crossing.border.map { atlas.crossings(onBorder: $0).filter { $0.id != id && $0.carriesTravellers } }
        return (found ?? []).map { Place.crossing($0.id) }.sorted()
    }
}

extension EventEffect {
    fileprivate var readingOrder: (Placement, Population, Measure, String, UInt8) {
        (placement, population, measure, authority, mode.rawValue)
    }
}
