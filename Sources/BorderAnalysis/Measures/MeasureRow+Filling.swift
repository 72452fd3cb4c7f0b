import BorderCore

extension MeasureRow {
    /// The way back, and what is made of both ways.
    mutating func addBothWays(_ cell: MeasureCell, neighbours: MeasureNeighbours, selection: Selection) {
        guard cell.key.measure.kind == .flow, cell.key.placement.direction.route != nil else {
            return setBothWays(.notAFlow)
        }
        let back: MeasureCell
        switch neighbours.wayBack(of: cell) {
        case .known(let found): back = found
        case .undefined(let reason): return setBothWays(reason)
        }
        let (into, out) = (cell.quantity.bounds, back.quantity.bounds)
        wayBack = .known(out)
        guard cell.key.placement.direction.isForward(for: selection) else {
            setBothWays(.givenWithWayBack)
            return wayBack = .known(out)
        }
        // Whoever went out and came back is one person, so the two ways of a count of persons overlap.
        total = cell.key.measure.unit == .person ? .undefined(.differentPeople) : CountArithmetic.sum([into, out])
        net = .known(CountArithmetic.difference(into, out))
        balance = CountArithmetic.loadBalance(in: into, out: out)
        returnRatio = CountArithmetic.returnRatio(in: into, out: out)
    }

    private mutating func setBothWays(_ reason: WhyUndefined) {
        wayBack = .undefined(reason)
        total = .undefined(reason)
        net = .undefined(reason)
        balance = .undefined(reason)
        returnRatio = .undefined(reason)
    }

    /// What a series of units of time gives.
    mutating func addTime(_ cell: MeasureCell, neighbours: MeasureNeighbours) {
        guard let unit = neighbours.unit, let bucket = cell.bucket else { return }
        guard cell.isOfWholeUnit(unit), let series = neighbours.series[cell.series],
            series.counts.cells[bucket] != nil
        else {
            let reason: WhyUndefined = cell.hours != nil ? .partOfDay : cell.isAlone ? .notExact : .contested
            change = .undefined(reason)
            changeOnLastYear = .undefined(reason)
            trailingMean = .undefined(reason)
            cumulative = .undefined(reason)
            anomaly = .undefined(reason)
            return
        }
        func isOfOtherLevels(_ day: Day) -> Bool { neighbours.isOfOtherLevels(day, than: cell) }
        change = series.counts.changeOnPrevious(at: bucket)
        if change.reason == .noPrevious, isOfOtherLevels(unit.start(of: bucket.advanced(by: -1))) {
            change = .undefined(.otherLevels)
        }
        changeOnLastYear = series.counts.changeOnLastYear(at: bucket)
        if changeOnLastYear.reason == .noLastYear, isOfOtherLevels(unit.sameUnitLastYear(as: bucket)) {
            changeOnLastYear = .undefined(.otherLevels)
        }
        trailingMean = series.counts.trailingMean(at: bucket)
        if trailingMean.reason == .fewDays, (1...6).contains(where: { isOfOtherLevels(bucket.advanced(by: -$0)) }) {
            trailingMean = .undefined(.otherLevels)
        }
        cumulative = series.cumulative[bucket] ?? .undefined(.gap)
        anomaly = series.counts.anomaly(at: bucket)
        levelShift = series.shifts[bucket]
        isPeak = series.peak.contains(bucket)
    }

    /// Another count of the same passage: another side's table, or another authority's exact report.
    mutating func addMirror(_ cell: MeasureCell, neighbours: MeasureNeighbours, summary: FlowSummary) {
        if let other = neighbours.otherCount(of: cell) {
            mirror = .known(MirrorCheck(cell.quantity.bounds, other.quantity.bounds))
            mirrorAuthority = other.authority
            return
        }
        guard !cell.isTable, let period = cell.period else { return }
        let other = summary.rows.first { row in
            row.subject == cell.key && row.bucket == cell.bucket && row.period == period
                && row.hours == cell.hours && row.at == cell.at && row.role != .superseded
                && !row.isTableTotal && row.authority.withoutSpokesperson != cell.source
        }
        guard let other else { return }
        mirror = .known(MirrorCheck(cell.quantity.bounds, other.quantity.bounds))
        mirrorAuthority = other.authority
    }
}
