import BorderCore

// What only several fields together say.
extension RowReader {
    @inline(never)
    mutating func joinFields(_ draft: inout RowDraft) {
        let filled = draft.filled
        if filled.contains(.nationality) { joinNationality(&draft) }
        if filled.contains(.side), filled.isDisjoint(with: [.direction, .from, .to]), !rowFailed {
            // Whose counter it was is a direction only where nothing else says one.
            draft.row.direction = draft.side
            draft.filled.insert([.direction, .relative])
        }
        if filled.contains(.from) || filled.contains(.to) { joinRoute(&draft) }
        if filled.contains(.periodStart) || filled.contains(.periodEnd) { joinPeriod(&draft) }
        let isStatus = filled.contains(.effect)
        if !isStatus, draft.filled.contains(.relative), draft.row.reporter == 0 { implyReporter(&draft) }
        if filled.contains(.instant) { settleInstant(&draft) }
        if isStatus { return readStatus(draft) }
        checkMeasure(&draft)
    }

    private mutating func joinNationality(_ draft: inout RowDraft) {
        if rowFailed { return }
        if let code = words.both(draft.row.population, draft.nationality) {
            draft.row.population = code
        } else {
            reject("two-citizenships", column: schema.column(of: .nationality) ?? 0) {
                ("the population and the nationality column name different citizens", "one of them", "leave one empty")
            }
        }
    }

    private mutating func joinRoute(_ draft: inout RowDraft) {
        let from = draft.filled.contains(.from) ? schema.column(of: .from) : nil
        let to = draft.filled.contains(.to) ? schema.column(of: .to) : nil
        // Who counts arrivals from somewhere is where they arrive.
        var counting = ""
        if draft.filled.contains(.relative), draft.row.reporter > 0, from == nil || to == nil,
            words.isEntry(draft.row.direction) == (to == nil)
        {
            counting = words.words.reporters[Int(draft.row.reporter)]
        }
        let code = words.route(joined(from, to, or: counting))
        if draft.filled.contains(.direction) && !draft.filled.contains(.relative) {
            // What the two say alike, as our own tables do, is said once.
            if code >= WordTable.firstSpecial || !words.agree(draft.row.direction, code) {
                return reject("two-directions", column: schema.column(of: .direction) ?? 0) {
                    (
                        "the direction and the from and to columns say different things", "one direction",
                        "leave one of them empty"
                    )
                }
            }
        }
        if code < WordTable.firstSpecial, draft.filled.contains(.relative), draft.row.reporter > 0,
            !words.agree(draft.row.direction, of: draft.row.reporter, with: code)
        {
            let (word, who) = (
                string(schema.column(of: .direction) ?? 0), words.words.reporters[Int(draft.row.reporter)]
            )
            return reject("two-directions", column: schema.column(of: .direction) ?? 0) {
                (
                    "'\(word.excerpt)' of \(who.excerpt) and the from and to columns say different ways",
                    "one direction", "leave one of them empty, or correct who counted"
                )
            }
        }
        switch code {
        case WordTable.tooMany: explainTooMany(from ?? to ?? 0, "directions")
        case WordTable.notUnderstood:
            reject("bad-direction", column: from ?? to ?? 0) {
                ("the from and to columns name no two places", "two different places", "leave an open end empty")
            }
        default:
            draft.row.direction = code
            draft.filled.remove(.relative)
        }
    }

    /// The period of a start and an end column, with the columns that say how far each is open.
    private mutating func joinPeriod(_ draft: inout RowDraft) {
        guard let period = periodOfDays() ?? joinedPeriod(draft) else { return }
        // What the period column says too, as our own tables do, is said once.
        if draft.row.start != Day.unknown, draft.row.period != period {
            return rejectPeriods(schema.column(of: .periodStart) ?? 0)
        }
        draft.row.set(period)
    }

    /// The period where each of the columns says a day, as nearly all do; `nil` for other spellings and for errors.
    private mutating func periodOfDays() -> Period? {
        guard let first = day(of: .periodStart), let last = day(of: .periodEnd),
            let startLatest = day(of: .periodStartLatest, whereEmpty: first), first <= startLatest,
            let endEarliest = day(of: .periodEndEarliest, whereEmpty: last), endEarliest <= last
        else { return nil }
        return Period(start: first...startLatest, end: endEarliest...last)
    }

    private mutating func day(of role: ColumnRole, whereEmpty other: Day? = nil) -> Day? {
        guard let column = schema.column(of: role) else { return other }
        let text = text(column)
        if text.isEmpty { return other }
        let day = periods.day(text)
        return day == Day.unknown ? nil : Day(rawValue: day)
    }

    /// The period of start and end columns in any spelling; rejects the row where they give none.
    private mutating func joinedPeriod(_ draft: RowDraft) -> Period? {
        let sides = [
            (ColumnRole.periodStart, ColumnRole.periodStartLatest), (.periodEnd, .periodEndEarliest),
        ].map { outer, inner in (outer: schema.column(of: outer), inner: schema.column(of: inner)) }
        var texts = sides.map { side in
            (outer: side.outer.map { string($0) } ?? "", inner: side.inner.map { string($0) } ?? "")
        }
        for (index, isEnd) in [(0, false), (1, true)] {
            let text = texts[index].outer
            guard periods.period("\(text)/\(text)") == nil,
                let days = (periods.period(text) ?? publishedPeriod(text))?.outer
            else { continue }
            texts[index].outer = "\(isEnd ? days.upperBound : days.lowerBound)"
        }
        let end = sides[1].outer ?? sides[1].inner ?? 0
        let start = sides[0].outer ?? sides[0].inner ?? end
        guard !texts[0].outer.isEmpty, !texts[1].outer.isEmpty else {
            if draft.row.start != Day.unknown {
                rejectPeriods(start)
                return nil
            }
            let hasStart = !texts[0].outer.isEmpty
            reject("half-period", column: hasStart ? start : end) {
                (
                    "the period has \(hasStart ? "a start but no end" : "an end but no start")", "both",
                    "write the days it may \(hasStart ? "end" : "start") on as EARLIEST..LATEST"
                )
            }
            return nil
        }
        for (text, column) in [
            (texts[0].outer, sides[0].outer), (texts[0].inner, sides[0].inner),
            (texts[1].outer, sides[1].outer), (texts[1].inner, sides[1].inner),
        ]
        where !text.isEmpty && periods.period("\(text)/\(text)") == nil {
            let words = periods.explain(text)
            reject("bad-date", column: column ?? 0) { words }
        }
        if rowFailed { return nil }
        func open(_ first: String, _ last: String) -> String {
            first.isEmpty || last.isEmpty || first == last ? first + (first == last ? "" : last) : "\(first)..\(last)"
        }
        let (first, last) = (open(texts[0].outer, texts[0].inner), open(texts[1].inner, texts[1].outer))
        guard let period = periods.period("\(first)/\(last)") else {
            reject("bad-period", column: end) {
                (
                    "the end \(last.excerpt) is before the start \(first.excerpt)", "an end on or after the start",
                    "swap the two days if they are the wrong way round"
                )
            }
            return nil
        }
        return period
    }

    private mutating func rejectPeriods(_ column: Int) {
        reject("two-periods", column: column) {
            ("the period and its start and end say different days", "one period", "leave one of them empty")
        }
    }

    /// The day on which a moment falls where the row is.
    private mutating func settleInstant(_ draft: inout RowDraft) {
        guard !rowFailed, let instant, let column = schema.column(of: .period) else { return }
        let place = draft.hasPlace ? words.place(text(draft.placeColumn)) : 0
        if place >= WordTable.firstSpecial { return explainTooMany(draft.placeColumn, "places") }
        let key = PlaceChecks.Combination(
            place: place,
            direction: draft.row.direction,
            reporter: draft.row.reporter
        )
        let clocks =
            self.clocks[key]
            ?? options.clocks?(
                words.words.places[Int(place)],
                words.words.directions[Int(key.direction)],
                words.words.reporters[Int(key.reporter)]
            ) ?? []
        self.clocks[key] = clocks
        guard let day = instant.day(underClocks: clocks) else {
            let text = string(column).excerpt
            return reject("unclear-day", column: column) {
                (
                    "on which day '\(text)' falls at this place is not known", "a day as YYYY-MM-DD",
                    instant.offset == nil
                        ? "write the local day, the time with the offset of its clock, or say who counted (--reporter)"
                        : "write the local day: no clock there is set so"
                )
            }
        }
        guard periods.days.contains(day.rawValue) else {
            let words = periods.explain(day.description)
            return reject("bad-date", column: column) { words }
        }
        draft.row.set(Period(day))
    }

    /// `in` and `out` need a country to be in or out of; only at a country there is no doubt which.
    private mutating func implyReporter(_ draft: inout RowDraft) {
        if draft.hasPlace {
            let place = text(draft.placeColumn)
            if draft.isAtCountry(String(decoding: place, as: UTF8.self)) {
                draft.row.reporter = words.reporter(place)
                if draft.row.reporter >= WordTable.firstSpecial {
                    explainTooMany(draft.placeColumn, "reporters")
                }
                return
            }
        }
        explainUnclearDirection()
    }

    /// Whether unit, qualifier and second number fit the kind of measure.
    private mutating func checkMeasure(_ draft: inout RowDraft) {
        if !draft.filled.contains(.unit) && schema.unit == .crossing {
            switch draft.row.kind {
            case .stock, .application, .registration: draft.row.unit = .person
            case .share, .ratio: draft.row.unit = .percent
            case .queue:
                reject("no-unit", column: schema.column(of: .measure) ?? 0) {
                    ("the queue has no unit", "persons, vehicles, cars, trucks …", "add a unit column")
                }
            default: break
            }
        }
        if draft.row.qualifier == .range, !draft.filled.contains(.valueMax), draft.valueHighColumn >= 0 {
            draft.filled.insert(.valueMax)
            draft.row.rangeEnd = CountText.read(text(draft.valueHighColumn))
            if draft.row.rangeEnd < 0 { explainCount(draft.valueHighColumn, "count") }
        }
        let hasSecond = draft.filled.contains(.valueMax)
        if hasSecond && draft.row.qualifier != .range {
            if draft.filled.contains(.qualifier) {
                reject("bad-range", column: schema.column(of: .valueMax) ?? 0) {
                    (
                        "a second number stands beside a qualifier other than range", "the qualifier 'range'",
                        "empty one of the two"
                    )
                }
            }
            draft.row.qualifier = .range
        }
        if draft.row.qualifier == .range && !rowFailed && draft.row.rangeEnd < draft.row.value {
            reject("bad-range", column: schema.column(of: hasSecond ? .valueMax : .qualifier) ?? 0) {
                (
                    hasSecond ? "the range ends below its start" : "the range has no second number",
                    "the larger number in value_max", hasSecond ? "swap the two" : "fill it in"
                )
            }
        }
        if draft.row.qualifier == .lessThan, draft.row.value == 0, draft.filled.contains(.number), !rowFailed {
            reject("bad-range", column: schema.column(of: .qualifier) ?? 0) {
                ("fewer than 0 is no count", "a number above 0", "write 0 where nobody crossed")
            }
        }
    }

    // MARK: States of places

    /// Makes a status event of the row at hand, whose effect column is filled.
    mutating func readStatus(_ draft: RowDraft) {
        if rowFailed { return }
        let column = schema.column(of: .effect) ?? 0
        let word = string(column).lowercased()
        guard let effect = StatusEvent.Effect(rawValue: word) else {
            explainWord("bad-effect", column, "effect", StatusEvent.Effect.allCases.map(\.rawValue))
            return
        }
        var event = StatusEvent(
            id: "",
            place: draft.hasPlace ? string(draft.placeColumn) : "",
            direction: words.words.directions[Int(draft.row.direction)],
            effect: effect,
            period: draft.row.period,
            line: fields.line
        )
        readConcerns(draft, &event)
        readMagnitude(draft, &event)
        settleDirection(draft, &event)
        if event.place.isEmpty && event.direction == .unspecified {
            reject("no-place", column: column) {
                ("the row says neither a place nor a direction", "a crossing, border, country or region", "fill one in")
            }
        }
        let limit = options.limits.statusEvents
        if statusEvents.count >= limit {
            reject("too-many-events", column: column) {
                ("the file has more than \(limit) status events", "fewer", "split the file")
            }
        }
        if !rowFailed, let problem = options.placeCheck?(event.place, event.direction, "", readsErrors) {
            rejectPlace(draft, problem)
        }
        if rowFailed { return }
        event.details = details(draft)
        if rowFailed { return }
        event.id = event.details.id
        statusEvents.append(event)
        rowsAccepted += 1
        hasDetails = true
    }

    private mutating func readConcerns(_ draft: RowDraft, _ event: inout StatusEvent) {
        guard draft.filled.contains(.concerns), let column = schema.column(of: .concerns) else {
            event.concerns = words.words.populations[Int(draft.row.population)]
            return
        }
        if let population = Population(string(column)) {
            event.concerns = population
        } else {
            explainPopulation(column)
        }
    }

    private mutating func readMagnitude(_ draft: RowDraft, _ event: inout StatusEvent) {
        guard draft.filled.contains(.magnitude), let column = schema.column(of: .magnitude) else { return }
        let value = CountText.read(text(column))
        guard value >= 0 else { return explainCount(column, "magnitude") }
        let hasSecond = draft.filled.contains(.valueMax)
        if hasSecond && draft.row.rangeEnd < value {
            reject("bad-range", column: schema.column(of: .valueMax) ?? column) {
                ("the range ends below its start", "the larger number in value_max", "swap the two")
            }
        }
        event.magnitude = Quantity(value, hasSecond ? .range : draft.row.qualifier, rangeEnd: draft.row.rangeEnd)
        let unitColumn = draft.filled.contains(.magnitudeUnit) ? schema.column(of: .magnitudeUnit) : nil
        event.magnitudeUnit = unitColumn.map { string($0).lowercased() } ?? ""
        let units = ["km", "h", "min", "vehicles", "persons"]
        if !units.contains(event.magnitudeUnit) {
            explainWord("bad-unit", unitColumn ?? column, "magnitude unit", units)
        }
    }

    /// Entry and exit, seen from the country that counts.
    private mutating func settleDirection(_ draft: RowDraft, _ event: inout StatusEvent) {
        guard event.direction.isRelative else { return }
        var country = words.words.reporters[Int(draft.row.reporter)]
        if country.isEmpty && draft.isAtCountry(event.place) { country = event.place }
        if country.isEmpty { return explainUnclearDirection() }
        event.direction = event.direction == .entry ? .into(country) : .outOf(country)
    }
}

extension RowDraft {
    /// Whether the place, written so, is a country beyond doubt.
    func isAtCountry(_ place: String) -> Bool { placeRank == 4 || CountryCode(place) != nil }
}
