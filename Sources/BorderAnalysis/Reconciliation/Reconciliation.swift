import BitCollections
package import BorderAtlas
package import BorderCore
package import BorderEstimation

/// What all reports together say: limits, contradictions and estimates, each with the reports behind it.
///
/// Numbers of different units are reconciled apart, but for this: persons are at most crossings, and cars, trucks and
/// buses are among vehicles.
package struct Reconciliation: Sendable {
    /// The reports in the order of their ids, so that the order of files never matters.
    package let reports: [PlacedReport]
    /// What became of each report, in the same order.
    package let uses: [ClaimUse]
    /// The figures the reports give.
    package let figures: [ClaimFigure]
    /// What contradicts what, by kind and ids.
    package let conflicts: [ClaimConflict]
    private let models: [CountUnit: UnitModel]
    /// The figures of each set.
    private let figuresOfSet: [CountedSet: FigureIndex]
    /// Positions of the reports of each id.
    private let reportsOfID: [String: [Int]]
    /// By report: the first of its id, and its authority by number.
    private let firstOfID: [Int]
    private let authorities: [Int]
    /// The first reports of the ids that conflicts name.
    private let contested: BitSet
    /// Positions of the conflicts that name each id.
    private let conflictsOfID: [String: [Int]]
    /// The reported states it took into account.
    package let statuses: [ReportedStatus]
    let tree: PlaceTree

    /// Reconciles reports.
    package init(_ input: ReconciliationInput, options: ReconciliationOptions = .init(), atlas: Atlas) {
        tree = PlaceTree(atlas: atlas)
        statuses = input.statuses
        let given = input.reports
        reports = given.indices.sorted {
            (given[$0].id, given[$0].file, given[$0].line, $0) < (given[$1].id, given[$1].file, given[$1].line, $1)
        }.map { given[$0] }
        let echoes = echoGroups(of: reports, tree: tree).filter(\.isEcho).map(\.reports)
        let isLinked = reports.contains { !$0.details.derivedFrom.isEmpty || !$0.details.supersedes.isEmpty }
        let local = reports.map { [tree] in $0.onLocalClock(tree) }
        let claims = ClaimFigures(
            local,
            echoes: echoes,
            supersession: Supersession(reports),
            tree: tree
        )
        figures = claims.figures
        figuresOfSet = Dictionary(grouping: claims.figures, by: \.set).mapValues { FigureIndex($0) }
        let reportsOfID = Dictionary(grouping: reports.indices) { [reports] in reports[$0].id }
        self.reportsOfID = reportsOfID
        firstOfID = reports.map { reportsOfID[$0.id]?.first ?? 0 }
        authorities = independentSources(of: reports)
        estimatedSets = Reconciliation.estimatedSets(claims.figures, levels: input.levels, tree: tree)
        var input = input
        input.sets += estimatedSets
        var models: [CountUnit: UnitModel] = [:]
        var conflicts = wordingConflicts(local, echoes: echoes, uses: claims.uses)
        conflicts += balanceConflicts(reports, uses: claims.uses) + netConflicts(local, uses: claims.uses)
        conflicts += personConflicts(claims.figures)
        if isLinked { conflicts += Lineage(reports).cycles.map { ClaimConflict(kind: .circle, reports: $0) } }
        var setAside: Set<Int> = []
        var unexamined: Set<Int> = []
        var units = Set(figures.map(\.set.unit.whole) + input.sets.map(\.unit.whole))
        if units.contains(.person) { units.insert(.crossing) }
        // Persons before crossings, so that a number of persons that persons contradict limits no crossings.
        for unit in units.sorted(by: { $0.rawValue > $1.rawValue }) {
            let model = UnitModel(
                unit,
                figures: figures,
                input: input,
                without: setAside,
                options: options,
                tree: tree
            )
            models[unit] = model
            setAside.formUnion(model.setAsideGroups)
            unexamined.formUnion(model.unexaminedGroups)
            conflicts = model.conflicts(figures: figures) + conflicts
        }
        if figures.contains(where: { $0.set.unit == .person && models[.crossing]?.isSetAside($0) ?? false }) {
            models[.person] = UnitModel(
                .person,
                figures: figures,
                input: input,
                without: setAside,
                options: options,
                tree: tree
            )
        }
        self.models = models
        var uses = claims.uses
        for figure in figures where setAside.contains(figure.group) {
            let use: ClaimUse = unexamined.contains(figure.group) ? .unexamined : .setAside
            for index in figure.reports { uses[index] = use }
        }
        self.uses = uses
        let kept = Reconciliation.withoutRepetition(conflicts)
        self.conflicts = kept
        var conflictsOfID: [String: [Int]] = [:]
        for (index, conflict) in kept.enumerated() {
            for id in Set(conflict.reports) { conflictsOfID[id, default: []].append(index) }
        }
        self.conflictsOfID = conflictsOfID
        contested = BitSet(conflictsOfID.keys.compactMap { reportsOfID[$0]?.first })
    }

    /// What the reports say of a set on some days.
    package func flow(of set: CountedSet, on days: ClosedRange<Day>) -> ReconciledFlow {
        var flow = ReconciledFlow(set: set, days: days)
        guard let model = models[set.unit.whole], let node = model.nodes[set] else { return flow }
        let instants = Instants.of(days)
        var bounds = model.bounds(node: node, instants: instants)
        if let crossings = crossings(of: set, on: days).upper, crossings < bounds.upper ?? .max {
            bounds.upper = crossings
        }
        (flow.lower, flow.upper) = (bounds.lower, bounds.upper)

        let lowerSteps = steps(to: .lower, of: set, on: days)
        let upperSteps = steps(to: .upper, of: set, on: days)
        // That flows are never negative, or that a place is closed, is nobody's count.
        let isCounted = (lowerSteps + (bounds.lower == 0 ? upperSteps : [])).contains { !$0.reports.isEmpty }
        let ofDays = (figuresOfSet[set]?.figures(of: days) ?? []).filter { $0.kind == .flow }
        let believed = ofDays.filter { !model.isSetAside($0) }
        let worded = believed.min { ($0.isExact ? 0 : 1, $1.trust) < ($1.isExact ? 0 : 1, $0.trust) }
        // A count that was published of exactly this is never overwritten by arithmetic; only a report of the same that is
        // trusted more takes its place.
        let published =
            believed.first(where: \.isPublished) ?? (worded == nil ? ofDays.first(where: \.isPublished) : nil)
        if let published {
            stand(&flow, on: published, isBelieved: !model.isSetAside(published))
        } else if let worded, bounds.upper == bounds.lower, worded.bounds == bounds {
            flow.basis = .reported
            flow.best = Double(bounds.lower)
            flow.gap = nil
        } else if bounds.upper == bounds.lower, isCounted {
            flow.basis = .derived
            flow.best = Double(bounds.lower)
            flow.gap = nil
        } else {
            estimate(&flow, model: model, node: node, instants: instants)
            if set.unit == .person, worded != nil { flow.gap = nil }
            if worded != nil { flow.basis = .reported } else if flow.best != nil { flow.basis = .modelled }
        }
        flow.wording = (published ?? worded).map { reports[$0.reports[0]].quantity }
        addSources(to: &flow, shown: published, proofs: lowerSteps + upperSteps, model: model)
        return flow
    }

    /// Lets a published count stand as what it is: alone, beside another of the same source, or against what the other
    /// reports leave.
    private func stand(_ flow: inout ReconciledFlow, on figure: ClaimFigure, isBelieved: Bool) {
        flow.gap = nil
        if !figure.rivals.isEmpty {
            (flow.basis, flow.gap, flow.rivals) = (.reported, .rivals, figure.rivals)
        } else {
            flow.basis = isBelieved ? .observed : .reported
            flow.best = Double(figure.bounds.lower)
        }
        guard !isBelieved else { return }
        let others = Bounds(lower: flow.lower, upper: flow.upper)
        flow.othersLeave = others.overlaps(figure.bounds) ? nil : others
        let both = others.union(figure.bounds)
        (flow.lower, flow.upper) = (both.lower, both.upper)
    }

    private func estimate(_ flow: inout ReconciledFlow, model: UnitModel, node: Int, instants: Range<Int>) {
        guard flow.upper != 0 else {
            flow.gap = .closed
            return
        }
        guard let estimate = model.estimate else {
            if flow.set.unit == .person, flow.lower > 0 || flow.upper != nil { flow.gap = gapOfLimits(flow) }
            return
        }
        guard isSpokenOf(flow, model: model) || model.hasLevels(node: node) else {
            flow.gap = gapOfLimits(flow)
            return
        }
        guard estimate.isPublishable else {
            flow.gap = .notSettled
            return
        }
        guard let best = estimate.best(node: node, instants: instants) else {
            flow.gap = .noReport
            return
        }
        flow.best = min(max(best, Double(flow.lower)), flow.upper.map(Double.init) ?? .infinity)
        flow.gap = nil
        flow.likely = model.likely?.range(node: node, instants: instants)
    }

    /// Why there is no more than limits: an upper one comes from a larger number, a lower one alone from parts.
    private func gapOfLimits(_ flow: ReconciledFlow) -> ReconciledFlow.Gap {
        guard flow.upper == nil else { return .noLevel }
        return flow.lower == 0 ? .noReport : .onlyParts
    }

    /// Whether reports say enough of a flow to estimate it without usual counts: figures of its own that are mostly about
    /// these days and together cover most of them, or limits of which the lower is at least half of the upper. A year's
    /// total says nothing of a week in it, nor a day's of the year.
    private func isSpokenOf(_ flow: ReconciledFlow, model: UnitModel) -> Bool {
        if let upper = flow.upper, flow.lower >= upper - flow.lower { return upper > 0 }
        var covered: [ClosedRange<Day>] = []
        let index = figuresOfSet[flow.set]
        index?.visit(on: flow.days) { place in
            guard let figures = index?.figures, !model.isSetAside(group: figures[place].group) else { return }
            let outer = figures[place].period.outer
            let shared = outer.clamped(to: flow.days)
            if shared.dayCount * 2 > outer.dayCount { covered.append(shared) }
        }
        var (count, last): (Int, Day?) = (0, nil)
        for days in covered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let first = last.map { max(days.lowerBound, $0.advanced(by: 1)) } ?? days.lowerBound
            if first <= days.upperBound { count += (first...days.upperBound).dayCount }
            last = max(days.upperBound, last ?? days.upperBound)
        }
        return count * 2 > flow.days.dayCount
    }

    /// The reports behind a flow, and what casts doubt on it.
    private func addSources(
        to flow: inout ReconciledFlow,
        shown: ClaimFigure?,
        proofs: [ArithmeticStep],
        model: UnitModel
    ) {
        // Reports are in the order of their ids.
        var behind = BitSet(proofs.flatMap(\.reports).compactMap { reportsOfID[$0]?.first })
        var aside = BitSet()
        let index = figuresOfSet[flow.set]
        let isCertain = flow.basis == .observed || flow.basis == .derived
        index?.visit(on: flow.days) { place in
            guard let figures = index?.figures else { return }
            if model.isSetAside(group: figures[place].group), figures[place] != shown {
                for report in figures[place].reports { aside.insert(firstOfID[report]) }
            } else if !isCertain || figures[place].isOf(flow.days) || figures[place] == shown {
                // A certain number rests on what proves it; every other one on all that is said of it.
                for report in figures[place].reports { behind.insert(firstOfID[report]) }
            }
        }
        flow.reports = behind.map { reports[$0].id }
        flow.setAside = aside.map { reports[$0].id }
        flow.isContested = !aside.isEmpty || !behind.isDisjoint(with: contested)
        var sources = BitSet()
        for first in behind {
            var index = first
            while index < reports.count, firstOfID[index] == first {
                if uses[index] == .used { sources.insert(authorities[index]) }
                index += 1
            }
        }
        flow.independentSources = sources.count
        flow.isCapacityLimited = statuses.contains { status in
            status.event.effect == .queue && (status.event.period?.outer.overlaps(flow.days) ?? false)
                && tree.contains(flow.set.placement.place, status.place)
        }
    }

    /// The reports of an id.
    package func reports(ofID id: String) -> [PlacedReport] { (reportsOfID[id] ?? []).map { reports[$0] } }

    /// The conflicts that name one of some ids, in order.
    package func conflicts(naming ids: [String]) -> [ClaimConflict] {
        Set(ids.flatMap { conflictsOfID[$0] ?? [] }).sorted().map { conflicts[$0] }
    }

    /// The report of an id, of several the first; `nil` where no report has it.
    package func report(_ id: String) -> PlacedReport? { reportsOfID[id]?.first.map { reports[$0] } }

    /// What became of the report of an id; `nil` where no report has it.
    package func use(ofReport id: String) -> ClaimUse? { reportsOfID[id]?.first.map { uses[$0] } }

    /// What is known of the crossings that some persons made; nothing for other units.
    private func crossings(of set: CountedSet, on days: ClosedRange<Day>) -> Bounds {
        var passages = set
        passages.unit = .crossing
        guard set.unit == .person, let model = models[.crossing], let node = model.nodes[passages] else {
            return Bounds(lower: 0, upper: nil)
        }
        return model.bounds(node: node, instants: Instants.of(days))
    }

    /// The sum of reports that leads to the smallest or the largest possible number; empty where there is no limit
    /// but that flows are never negative.
    package func steps(to side: BoundSide, of set: CountedSet, on days: ClosedRange<Day>) -> [ArithmeticStep] {
        guard let model = models[set.unit.whole], let node = model.nodes[set] else { return [] }
        if side == .upper, let most = crossings(of: set, on: days).upper,
            most < model.bounds(node: node, instants: Instants.of(days)).upper ?? .max
        {
            var passages = set
            passages.unit = .crossing
            return steps(to: .upper, of: passages, on: days)
        }
        let proof = model.proof(node: node, instants: Instants.of(days), of: side)
        return proof.map { model.step($0, from: model.figureOfKept, figures: figures) }
    }

    /// The factors by which reports move the estimate of a set on a day from its reference pattern, largest first.
    package func factors(of set: CountedSet, on day: Day) -> [(report: String, factor: Double)] {
        guard let model = models[set.unit.whole], let node = model.nodes[set], let estimate = model.estimate,
            let leaf = model.graph.atoms[node].first, model.graph.atoms[node].count == 1
        else { return [] }
        return estimate.factors(leaf: leaf, instant: Instants.start(of: day) + Instants.perDay / 2)
            .map { (report: figures[model.figureOfKept[$0.statement]].id, factor: $0.factor) }
            .sorted { (abs($1.factor - 1), $0.report) < (abs($0.factor - 1), $1.report) }
    }

    /// How the best estimate of a flow depends on how far the usual pattern is trusted; `nil` where it is no estimate.
    package func sensitivity(of flow: ReconciledFlow) -> PriorSensitivity? {
        guard flow.best != nil, let model = models[flow.set.unit.whole], let node = model.nodes[flow.set] else {
            return nil
        }
        return model.sensitivity(node: node, instants: Instants.of(flow.days))
    }

    /// The sets that reports speak of, in order.
    package var sets: [CountedSet] { figuresOfSet.keys.sorted() }

    /// The figures of a set, in the order of their reports.
    package func figures(of set: CountedSet) -> [ClaimFigure] { figuresOfSet[set]?.figures ?? [] }

    /// Those that share a day with some days.
    func figures(of set: CountedSet, on days: ClosedRange<Day>) -> [ClaimFigure] {
        figuresOfSet[set]?.figures(on: days) ?? []
    }

    /// The days of the week that usual counts of a unit are spread by; `nil` where no daily series tells, and without
    /// usual counts.
    package func weekdays(of unit: CountUnit) -> WeekdayPattern? { models[unit.whole]?.weekdays }

    /// The smaller sets whose part in larger numbers usual counts tell, in order.
    package let estimatedSets: [CountedSet]

    /// Every place with a usual count, for the people that reports of larger places count.
    private static func estimatedSets(_ figures: [ClaimFigure], levels: [PlacedReport], tree: PlaceTree) -> [CountedSet]
    {
        var found: Set<CountedSet> = []
        let spoken = Set(figures.map(\.set))
        for level in Set(levels.filter { $0.measure.kind == .flow }.map(CountedSet.init)) {
            for larger in spoken where larger.unit == level.unit && larger.mode == .unspecified {
                guard larger.placement != level.placement, larger.population.isWithin(level.population),
                    tree.contains(larger.placement, level.placement)
                else { continue }
                var set = level
                set.population = larger.population
                if !spoken.contains(set) { found.insert(set) }
            }
        }
        return found.sorted()
    }

    // MARK: Pieces

    /// A contradiction of two wordings that is a sum gone wrong as well is told once, with the sum.
    private static func withoutRepetition(_ conflicts: [ClaimConflict]) -> [ClaimConflict] {
        var seen: Set<[String]> = []
        let kept = conflicts.filter { conflict in
            if conflict.kind == .arithmetic { seen.insert(conflict.reports) }
            return conflict.kind != .wording || !seen.contains(conflict.reports)
        }
        return kept.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    }
}

extension ReconciledFlow {
    /// A set and days of which nothing is known.
    init(set: CountedSet, days: ClosedRange<Day>) {
        self.init(
            set: set,
            days: days,
            lower: 0,
            upper: nil,
            best: nil,
            likely: nil,
            basis: .none,
            gap: .noReport,
            wording: nil,
            independentSources: 0,
            reports: [],
            setAside: [],
            isContested: false,
            isCapacityLimited: false
        )
    }
}
