public import BorderAnalysis
package import BorderAtlas
public import BorderCore

extension Dossier {
    /// What all numbers together allow, number by number: the least, the most, and a best estimate where there is one.
    ///
    /// - Parameters:
    ///   - selection: the numbers that are wanted.
    ///   - unit: the unit of time they are given for; `nil` for the days asked for, or those the reports name.
    /// - Returns: the numbers in order of place and time.
    public func limits(_ selection: Selection = Selection(), by unit: PeriodUnit? = nil) -> [ReconciledFlow] {
        let spans = ReconciledSpans(selection: selection, unit: unit)
        return reconciled(selection, over: spans).flows(spans)
    }

    /// What all numbers together allow, with those that a selection asks for named for days of their own.
    ///
    /// - Parameters:
    ///   - selection: what will be shown.
    ///   - spans: the days limits are wanted for.
    ///   - levels: usual counts, which divide larger numbers; `nil` where there are none.
    ///   - options: whether to estimate, and the seed of ranges.
    /// - Returns: everything together, with the part that is asked for.
    package func reconciled(
        _ selection: Selection = Selection(),
        over spans: ReconciledSpans? = nil,
        levels: Dossier? = nil,
        options: ReconciliationOptions = ReconciliationOptions()
    ) -> Reconciled {
        let days = spans?.all(of: numbers.reports) ?? []
        return Reconciled(
            self,
            levels: levels,
            selection: selection,
            by: spans?.unit,
            days: days,
            options: options
        )
    }

    /// How many numbers that a selection asks for are in no limits, as they say no way or no days; `nil` where all are.
    package func withoutLimits(_ selection: Selection = Selection()) -> DossierFinding? {
        let numbers = NumbersWithoutLimits(numbers, selection: selection, tree: PlaceTree(atlas: atlas))
        guard numbers.count > 0 else { return nil }
        return .withoutLimits(
            way: numbers.withoutWay,
            days: numbers.withoutDays,
            certainDay: numbers.withoutCertainDay
        )
    }

    /// The numbers that do not agree, among all; `Reconciled.asksFor` says which a selection asks for.
    package func conflicts(_ selection: Selection = Selection()) -> Reconciled {
        var options = ReconciliationOptions()
        options.estimates = false
        return reconciled(selection, options: options)
    }

    /// The exact daily numbers before and after an event, place by place.
    package func effects(
        of windows: EffectWindows,
        controls: [Place] = [],
        _ selection: Selection = Selection(),
        neighbours: ((Crossing) -> [Crossing])? = nil
    ) -> [EventEffect] {
        measureEffect(
            CoverageInput(numbers, states: states),
            windows: windows,
            controls: controls,
            selection: selection,
            atlas: atlas,
            neighbours: neighbours
        )
    }
}
