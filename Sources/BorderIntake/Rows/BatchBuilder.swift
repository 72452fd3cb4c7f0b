import BorderCore

/// Gathers rows into a batch.
struct BatchBuilder: ~Copyable {
    let capacity: Int
    private(set) var count = 0

    /// Whether it is time to take the rows: as many as asked for, or as many as have long texts.
    var isFull: Bool { count == capacity || detailBytes >= 4 << 20 }

    private var place, direction, population, reporter, attribution: LazyColumn<UInt32>
    private var mode: LazyColumn<Mode>
    private var kind: LazyColumn<MeasureKind>
    private var unit: LazyColumn<CountUnit>
    private var start, end, startLatest, endEarliest: LazyColumn<Int32>
    private var value, rangeEnd: LazyColumn<Int64>
    private var qualifier: LazyColumn<Qualifier>
    private var line, detail: LazyColumn<Int32>
    private var details: [ReportDetails] = []
    /// About how much memory the details take.
    private var detailBytes = 0
    /// The rows that `detail` covers already.
    private var describedRows = 0
    private var hasEnds = false
    private var hasVaguePeriods = false
    private var hasRanges = false

    init(capacity: Int) {
        let capacity = min(max(1, capacity), 1 << 22)
        self.capacity = capacity
        place = LazyColumn(0, capacity: capacity)
        direction = LazyColumn(0, capacity: capacity)
        population = LazyColumn(0, capacity: capacity)
        reporter = LazyColumn(0, capacity: capacity)
        attribution = LazyColumn(0, capacity: capacity)
        mode = LazyColumn(.unspecified, capacity: capacity)
        kind = LazyColumn(.flow, capacity: capacity)
        unit = LazyColumn(.crossing, capacity: capacity)
        start = LazyColumn(Day.unknown, capacity: capacity)
        end = LazyColumn(Day.unknown, capacity: capacity)
        startLatest = LazyColumn(Day.unknown, capacity: capacity)
        endEarliest = LazyColumn(Day.unknown, capacity: capacity)
        value = LazyColumn(0, capacity: capacity)
        rangeEnd = LazyColumn(-1, capacity: capacity)
        qualifier = LazyColumn(.exact, capacity: capacity)
        line = LazyColumn(0, capacity: capacity)
        detail = LazyColumn(-1, capacity: capacity)
    }

    @inline(__always)
    mutating func append(_ row: ObservationRow) {
        place.append(row.place, after: count)
        direction.append(row.direction, after: count)
        population.append(row.population, after: count)
        reporter.append(row.reporter, after: count)
        attribution.append(row.attribution, after: count)
        mode.append(row.mode, after: count)
        kind.append(row.kind, after: count)
        unit.append(row.unit, after: count)
        start.append(row.start, after: count)
        value.append(row.value, after: count)
        line.append(row.line, after: count)
        qualifier.append(row.qualifier, after: count)
        if hasEnds || row.end != row.start { appendEnds(row) }
        if hasRanges || row.rangeEnd >= 0 {
            hasRanges = true
            rangeEnd.append(row.rangeEnd, after: count)
        }
        count = count &+ 1
    }

    /// Columns that few tables need begin with the first row that needs them.
    private mutating func appendEnds(_ row: ObservationRow) {
        if !hasEnds {
            hasEnds = true
            for earlier in 0..<count { end.append(start.value(earlier), after: earlier) }
        }
        let isVague = row.startLatest != row.start || row.endEarliest != row.end
        if isVague && !hasVaguePeriods {
            hasVaguePeriods = true
            for earlier in 0..<count {
                startLatest.append(start.value(earlier), after: earlier)
                endEarliest.append(end.value(earlier), after: earlier)
            }
        }
        if hasVaguePeriods {
            startLatest.append(row.startLatest, after: count)
            endEarliest.append(row.endEarliest, after: count)
        }
        end.append(row.end, after: count)
    }

    /// Gives the row that was appended last its details.
    mutating func describe(_ more: ReportDetails) {
        guard count > 0 else { return }
        for row in describedRows..<(count - 1) { detail.append(-1, after: row) }
        detail.append(Int32(truncatingIfNeeded: details.count), after: count - 1)
        details.append(more)
        detailBytes += 64 + more.quote.utf8.count + more.note.utf8.count
        describedRows = count
    }

    /// The rows so far as a batch; the builder is empty afterwards.
    mutating func take(words: ObservationBatch.Words) -> ObservationBatch {
        var batch = ObservationBatch(
            count: count,
            words: words,
            place: place.take(count),
            direction: direction.take(count),
            start: start.take(count),
            value: value.take(count)
        )
        batch.population = population.take(count)
        batch.reporter = reporter.take(count)
        batch.attribution = attribution.take(count)
        batch.mode = mode.take(count)
        batch.kind = kind.take(count)
        batch.unit = unit.take(count)
        batch.qualifier = qualifier.take(count)
        batch.line = line.take(count)
        if hasEnds { batch.end = end.take(count) }
        if hasVaguePeriods {
            batch.startLatest = startLatest.take(count)
            batch.endEarliest = endEarliest.take(count)
        }
        if hasRanges { batch.rangeEnd = rangeEnd.take(count) }
        if !details.isEmpty {
            for row in describedRows..<count { detail.append(-1, after: row) }
            batch.detail = detail.take(count)
            batch.details = details
        }
        details = []
        (describedRows, detailBytes) = (0, 0)
        (count, hasEnds, hasVaguePeriods, hasRanges) = (0, false, false, false)
        return batch
    }
}
