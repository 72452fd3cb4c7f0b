import BorderCore

// What only several fields together say.
extension ReportTableReader {
    @inline(never)
    mutating func joinFields(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        let filled = draft.filled
        if filled.contains(.nationality) { joinNationality(bytes, &draft) }
        if filled.contains(.side), filled.isDisjoint(with: [.direction, .from, .to]), !rowFailed {
            // Whose counter it was is a direction only where nothing else says one.
            draft.row.direction = draft.side
            draft.filled.insert([.direction, .relative])
        }
        if filled.contains(.from) || filled.contains(.to) { joinRoute(bytes, &draft) }
        if filled.contains(.periodStart) || filled.contains(.periodEnd) { joinPeriod(bytes, &draft) }
        let isStatus = filled.contains(.effect)
        if !isStatus, draft.filled.contains(.relative), draft.row.reporter == 0 { implyReporter(bytes, &draft) }
        if filled.contains(.instant) { settleInstant(bytes, &draft) }
        if isStatus { return readStatus(bytes, draft) }
        checkMeasure(bytes, &draft)
    }

    private mutating func joinNationality(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        if rowFailed { return }
        if let code = words.both(draft.row.population, draft.nationality) {
            draft.row.population = code
        } else {
            reject("two-citizenships", bytes, column: schema.column(of: .nationality) ?? 0) {
                ("the population and the nationality column name different citizens", "one of them", "leave one empty")
            }
        }
    }

    private mutating func joinRoute(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        let from = draft.filled.contains(.from) ? schema.column(of: .from) : nil
        let to = draft.filled.contains(.to) ? schema.column(of: .to) : nil
        let code = words.route(joined(bytes, from, to))
        if draft.filled.contains(.direction) && !draft.filled.contains(.relative) {
            // What the two say alike, as our own tables do, is said once.
            if code >= WordTable.firstSpecial || !words.agree(draft.row.direction, code) {
                return reject("two-directions", bytes, column: schema.column(of: .direction) ?? 0) {
                    (
                        "the direction and the from and to columns say different things", "one direction",
                        "leave one of them empty"
                    )
                }
            }
        }
        switch code {
        case WordTable.tooMany: explainTooMany(bytes, from ?? to ?? 0, "directions")
        case WordTable.notUnderstood:
            reject("bad-direction", bytes, column: from ?? to ?? 0) {
                ("the from and to columns name no two places", "two different places", "leave an open end empty")
            }
        default:
            draft.row.direction = code
            draft.filled.remove(.relative)
        }
    }

    /// The period of a start and an end column, with the columns that say how far each is open.
    private mutating func joinPeriod(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        let sides = [
            (ColumnRole.periodStart, ColumnRole.periodStartLatest), (.periodEnd, .periodEndEarliest),
        ].map { outer, inner in (outer: schema.column(of: outer), inner: schema.column(of: inner)) }
        let texts = sides.map { side in
            (outer: side.outer.map { string(bytes, $0) } ?? "", inner: side.inner.map { string(bytes, $0) } ?? "")
        }
        let (start, end) = (sides[0].outer ?? sides[0].inner ?? 0, sides[1].outer ?? sides[1].inner ?? 0)
        guard !texts[0].outer.isEmpty, !texts[1].outer.isEmpty else {
            let hasStart = !texts[0].outer.isEmpty
            reject("half-period", bytes, column: hasStart ? start : end) {
                (
                    "the period has \(hasStart ? "a start but no end" : "an end but no start")", "both",
                    "write the days it may \(hasStart ? "end" : "start") on as EARLIEST..LATEST"
                )
            }
            return
        }
        for (text, column) in [
            (texts[0].outer, sides[0].outer), (texts[0].inner, sides[0].inner),
            (texts[1].outer, sides[1].outer), (texts[1].inner, sides[1].inner),
        ]
        where !text.isEmpty && periods.period("\(text)/\(text)") == nil {
            let words = periods.explain(text)
            reject("bad-date", bytes, column: column ?? 0) { words }
        }
        if rowFailed { return }
        func open(_ first: String, _ last: String) -> String {
            first.isEmpty || last.isEmpty || first == last ? first + (first == last ? "" : last) : "\(first)..\(last)"
        }
        let (first, last) = (open(texts[0].outer, texts[0].inner), open(texts[1].inner, texts[1].outer))
        guard let period = periods.period("\(first)/\(last)") else {
            reject("bad-period", bytes, column: end) {
                (
                    "the end \(last.excerpt) is before the start \(first.excerpt)", "an end on or after the start",
                    "swap the two days if they are the wrong way round"
                )
            }
            return
        }
        // What the period column says too, as our own tables do, is said once.
        if draft.row.start != Day.unknown, draft.row.period != period {
            reject("two-periods", bytes, column: start) {
                ("the period and its start and end say different days", "one period", "leave one of them empty")
            }
            return
        }
        draft.row.set(period)
    }

    /// The day on which a moment falls where the row is.
    private mutating func settleInstant(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        guard !rowFailed, let instant, let column = schema.column(of: .period) else { return }
        let place = draft.hasPlace ? words.place(text(bytes, draft.placeColumn)) : 0
        if place >= WordTable.firstSpecial { return explainTooMany(bytes, draft.placeColumn, "places") }
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
            let text = string(bytes, column).excerpt
            return reject("unclear-day", bytes, column: column) {
                (
                    "on which day '\(text)' falls at this place is not known", "a day as YYYY-MM-DD",
                    instant.offset == nil
                        ? "write the local day, or the time with the offset of its clock"
                        : "write the local day: no clock there is set so"
                )
            }
        }
        guard periods.days.contains(day.rawValue) else {
            let words = periods.explain(day.description)
            return reject("bad-date", bytes, column: column) { words }
        }
        draft.row.set(Period(day))
    }

    /// `in` and `out` need a country to be in or out of; only at a country there is no doubt which.
    private mutating func implyReporter(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        if draft.hasPlace {
            let place = text(bytes, draft.placeColumn)
            if draft.isAtCountry(String(decoding: place, as: UTF8.self)) {
                draft.row.reporter = words.reporter(place)
                if draft.row.reporter >= WordTable.firstSpecial {
                    explainTooMany(bytes, draft.placeColumn, "reporters")
                }
                return
            }
        }
        explainUnclearDirection(bytes)
    }

    /// Whether unit, qualifier and second number fit the kind of measure.
    private mutating func checkMeasure(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        if !draft.filled.contains(.unit) && schema.unit == .crossing {
            switch draft.row.kind {
            case .stock, .application, .registration: draft.row.unit = .person
            case .share, .ratio: draft.row.unit = .percent
            case .queue:
                reject("no-unit", bytes, column: schema.column(of: .measure) ?? 0) {
                    ("the queue has no unit", "persons, vehicles, cars, trucks …", "add a unit column")
                }
            default: break
            }
        }
        if draft.row.qualifier == .range, !draft.filled.contains(.valueMax), draft.valueHighColumn >= 0 {
            draft.filled.insert(.valueMax)
            draft.row.rangeEnd = CountText.read(text(bytes, draft.valueHighColumn))
            if draft.row.rangeEnd < 0 { explainCount(bytes, draft.valueHighColumn, "count") }
        }
        let hasSecond = draft.filled.contains(.valueMax)
        if hasSecond && draft.row.qualifier != .range {
            if draft.filled.contains(.qualifier) {
                reject("bad-range", bytes, column: schema.column(of: .valueMax) ?? 0) {
                    (
                        "a second number stands beside a qualifier other than range", "the qualifier 'range'",
                        "empty one of the two"
                    )
                }
            }
            draft.row.qualifier = .range
        }
        if draft.row.qualifier == .range && !rowFailed && draft.row.rangeEnd < draft.row.value {
            reject("bad-range", bytes, column: schema.column(of: hasSecond ? .valueMax : .qualifier) ?? 0) {
                (
                    hasSecond ? "the range ends below its start" : "the range has no second number",
                    "the larger number in value_max", hasSecond ? "swap the two" : "fill it in"
                )
            }
        }
    }
}

extension RowDraft {
    /// Whether the place, written so, is a country beyond doubt.
    func isAtCountry(_ place: String) -> Bool { placeRank == 4 || CountryCode(place) != nil }
}
