import BorderCore

extension ReportTableReader {
    /// Makes a status event of the row at hand, whose effect column is filled.
    mutating func readStatus(_ bytes: UnsafeRawPointer, _ draft: RowDraft) {
        if rowFailed { return }
        let column = schema.column(of: .effect) ?? 0
        let word = string(bytes, column).lowercased()
        guard let effect = StatusEvent.Effect(rawValue: word) else {
            explainWord("bad-effect", bytes, column, "effect", StatusEvent.Effect.allCases.map(\.rawValue))
            return
        }
        var event = StatusEvent(
            id: "",
            place: draft.hasPlace ? string(bytes, draft.placeColumn) : "",
            direction: words.words.directions[Int(draft.row.direction)],
            effect: effect,
            period: draft.row.period,
            line: line
        )
        readConcerns(bytes, draft, &event)
        readMagnitude(bytes, draft, &event)
        settleDirection(bytes, draft, &event)
        if event.place.isEmpty && event.direction == .unspecified {
            reject("no-place", bytes, column: column) {
                ("the row says neither a place nor a direction", "a crossing, border, country or region", "fill one in")
            }
        }
        let limit = options.limits.statusEvents
        if statusEvents.count >= limit {
            reject("too-many-events", bytes, column: column) {
                ("the file has more than \(limit) status events", "fewer", "split the file")
            }
        }
        if !rowFailed, let problem = options.placeCheck?(event.place, event.direction, "") {
            rejectPlace(bytes, draft, problem)
        }
        if rowFailed { return }
        event.details = details(bytes, draft)
        if rowFailed { return }
        event.id = event.details.id
        statusEvents.append(event)
        rowsAccepted += 1
        hasDetails = true
    }

    private mutating func readConcerns(_ bytes: UnsafeRawPointer, _ draft: RowDraft, _ event: inout StatusEvent) {
        guard draft.filled.contains(.concerns), let column = schema.column(of: .concerns) else {
            event.concerns = words.words.populations[Int(draft.row.population)]
            return
        }
        if let population = Population(string(bytes, column)) {
            event.concerns = population
        } else {
            explainPopulation(bytes, column)
        }
    }

    private mutating func readMagnitude(_ bytes: UnsafeRawPointer, _ draft: RowDraft, _ event: inout StatusEvent) {
        guard draft.filled.contains(.magnitude), let column = schema.column(of: .magnitude) else { return }
        let value = CountText.read(text(bytes, column))
        guard value >= 0 else { return explainCount(bytes, column, "magnitude") }
        let hasSecond = draft.filled.contains(.valueMax)
        if hasSecond && draft.row.rangeEnd < value {
            reject("bad-range", bytes, column: schema.column(of: .valueMax) ?? column) {
                ("the range ends below its start", "the larger number in value_max", "swap the two")
            }
        }
        event.magnitude = Quantity(value, hasSecond ? .range : draft.row.qualifier, rangeEnd: draft.row.rangeEnd)
        let unitColumn = draft.filled.contains(.magnitudeUnit) ? schema.column(of: .magnitudeUnit) : nil
        event.magnitudeUnit = unitColumn.map { string(bytes, $0).lowercased() } ?? ""
        let units = ["km", "h", "vehicles", "persons"]
        if !units.contains(event.magnitudeUnit) {
            explainWord("bad-unit", bytes, unitColumn ?? column, "magnitude unit", units)
        }
    }

    /// Entry and exit, seen from the country that counts.
    private mutating func settleDirection(_ bytes: UnsafeRawPointer, _ draft: RowDraft, _ event: inout StatusEvent) {
        guard event.direction.isRelative else { return }
        var country = words.words.reporters[Int(draft.row.reporter)]
        if country.isEmpty && draft.isAtCountry(event.place) { country = event.place }
        if country.isEmpty { return explainUnclearDirection(bytes) }
        event.direction = event.direction == .entry ? .into(country) : .outOf(country)
    }
}
