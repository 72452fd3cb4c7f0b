import BorderBytes
import BorderCore

extension RowReader {
    /// Reads the fields of the row at hand, which has as many as the header.
    @inline(__always)
    mutating func readFields() {
        var draft = RowDraft()
        draft.row.unit = schema.unit
        draft.row.reporter = words.givenReporter
        draft.row.line = Int32(clamping: fields.line)
        for index in 0..<steps.count {
            let step = steps[index]
            let text = text(step.column)
            if text.isEmpty { continue }
            draft.filled.insert(.anything)
            switch step.role {
            case .period:
                let day = periods.day(text)
                if day == Day.unknown {
                    readPeriod(step.column, &draft)
                } else {
                    (draft.row.start, draft.row.startLatest) = (day, day)
                    (draft.row.end, draft.row.endEarliest) = (day, day)
                }
            case .place(let rank):
                if rank < draft.placeRank { (draft.placeColumn, draft.placeRank) = (step.column, rank) }
            case .direction:
                let code = words.direction(text)
                if code >= WordTable.firstSpecial { explainDirection(step.column) }
                draft.row.direction = code
                draft.filled.insert(words.isRelative(code) ? [.direction, .relative] : .direction)
            case .value:
                draft.row.value = CountText.read(text)
                if draft.row.value < 0 { readWordedCount(step.column, &draft) }
                if !draft.filled.contains(.missing) { draft.filled.insert(.number) }
            case .nationality:
                let code = words.nationality(text)
                if code >= WordTable.firstSpecial { explainNationality(step.column) }
                // Most tables have no other column about people.
                if draft.row.population == 0 && !schema.hasPopulation {
                    draft.row.population = code
                } else {
                    draft.nationality = code
                    draft.filled.insert(.nationality)
                }
            case .mode:
                let code = words.mode(text)
                if let mode = Mode(rawValue: UInt8(truncatingIfNeeded: code)), code < WordTable.firstSpecial {
                    draft.row.mode = mode
                } else {
                    explainMode(step.column)
                }
            default:
                readRareField(step, text, &draft)
            }
        }
        finishRow(&draft)
    }

    @inline(__always)
    private mutating func finishRow(_ draft: inout RowDraft) {
        // In and out of a country that is known say all there is to say.
        let joint = draft.filled.intersection(.joint)
        if !joint.isEmpty && (joint != .relative || draft.row.reporter == 0) || draft.row.kind != .flow {
            joinFields(&draft)
            if draft.filled.contains(.effect) { return }
        }
        if draft.hasPlace {
            draft.row.place = words.place(text(draft.placeColumn))
            if draft.row.place >= WordTable.firstSpecial { explainTooMany(draft.placeColumn, "places") }
        }
        if hasPosition, !draft.hasPlace, draft.filled.isDisjoint(with: [.from, .to]) { placeByPosition(&draft) }
        if !draft.filled.contains(.number) || !draft.hasPlace { checkEssentials(draft) }
        if rowFailed || isPassedOver || !draft.filled.contains(.anything) { return }
        if let problem = placeChecks?.problem(
            place: draft.row.place,
            direction: draft.row.direction,
            reporter: draft.row.reporter,
            words: words.words,
            isCrossing: draft.placeRank == 0
        ), let problem = settlePlace(&draft, problem) {
            if isSumOfPlaces { return passOverSum(draft) }
            rejectPlace(draft, readsErrors ? inFull(problem, draft) : problem)
            return
        }
        if wholeChecks != nil, draft.hasPlace { checkWholes(draft) }
        if attributionSteps.count > 0, !rowFailed { readAttribution(&draft) }
        if rowFailed { return }
        if draft.row.start == Day.unknown { noteUndated() }
        if hasPosition { checkPosition(&draft) }
        if isDescribed || !draft.filled.isDisjoint(with: [.hours, .marks]) {
            appendWithDetails(draft)
        } else {
            builder.append(draft.row)
            rowsAccepted &+= 1
        }
        if (draft.row.isWorded || draft.row.attribution > 0) && !rowFailed { hasDetails = true }
    }

    /// Counts a row that says no days, not even in words.
    @inline(never)
    private mutating func noteUndated() {
        if let words = schema.column(of: .periodText), !text(words).isEmpty { return }
        undated.count &+= 1
        if undated.count == 1 { undated.line = fields.line }
    }

    /// Whether the row at hand says anything beyond its number.
    @inline(__always)
    private var isDescribed: Bool {
        for index in 0..<detailSteps.count {
            let field = fields[detailSteps[index].column]
            if field.start < field.end { return true }
        }
        return false
    }

    /// Appends the row with what it says beyond its number.
    @inline(never)
    private mutating func appendWithDetails(_ draft: RowDraft) {
        let details = ownDetails(draft)
        if rowFailed { return }
        builder.append(draft.row)
        rowsAccepted &+= 1
        if details != ReportDetails() {
            builder.describe(details)
            hasDetails = true
        }
    }

    /// Refuses a row for what the place check said of it.
    @inline(never)
    mutating func rejectPlace(_ draft: RowDraft, _ problem: Finding) {
        let isAboutDirection = ["unknown-country", "no-direction", "direction-off-border", "direction-off-place"]
            .contains(problem.code)
        let direction = draft.filled.contains(.direction) ? schema.column(of: .direction) : nil
        let place = draft.hasPlace ? draft.placeColumn : nil
        let column = (isAboutDirection ? direction ?? place : place ?? schema.column(of: .direction)) ?? 0
        reject(problem.code, column: column) { problem.words }
    }

    /// Says that the row at hand has no number.
    mutating func explainNoNumber() {
        reject("no-number", column: schema.column(of: .value) ?? schema.column(of: .effect) ?? 0) {
            ("the number is missing", "a whole number in digits", "leave out the row: missing is not zero")
        }
    }

    /// What every row must say.
    private mutating func checkEssentials(_ draft: RowDraft) {
        var isEmpty = !draft.filled.contains(.anything)
        for column in 0..<fields.count where isEmpty { isEmpty = text(column).isEmpty }
        // Nothing but delimiters, as spreadsheets leave below a table.
        if isEmpty { return forget() }
        if draft.filled.contains(.missing) { return passOverMissing() }
        if !draft.filled.contains(.number) { explainNoNumber() }
        if draft.hasPlace || draft.row.place > 0 || rowFailed { return }
        if isPlaceLost(draft) {
            return reject("no-place", column: placeColumn) {
                (
                    "the row names no place, and the table has a column of places",
                    "a place in every row: a crossing, border, country or region",
                    "fill down what stands in merged cells, and leave out rows that are sums"
                )
            }
        }
        let direction = words.words.directions[Int(draft.row.direction)]
        if direction == .unspecified || direction == .both {
            reject("no-place", at: fields.place) {
                (
                    direction == .both ? "the row does not say where" : "the row says neither a place nor a direction",
                    "a crossing, border, country or region", "fill one in"
                )
            }
        }
    }

    /// The first of the columns that name places; 0 where there is none.
    private var placeColumn: Int {
        ColumnRole.placeRoles.compactMap { schema.column(of: $0) }.min() ?? 0
    }

    /// Whether the row leaves every column of places empty and is about the counting country only because nothing else is
    /// left: rows beside it say where, so that it is the rest of a merged cell, or a sum.
    private mutating func isPlaceLost(_ draft: RowDraft) -> Bool {
        guard !readsObjects, draft.filled.contains(.relative), words.givenReporter > 0,
            draft.row.reporter == words.givenReporter,
            ColumnRole.placeRoles.contains(where: { schema.column(of: $0) != nil })
        else { return false }
        return schema.column(of: .reporter).map { text($0).isEmpty } ?? true
    }

    @inline(never)
    mutating func readRareField(
        _ step: TableSchema.Step,
        _ text: UnsafeRawBufferPointer,
        _ draft: inout RowDraft
    ) {
        switch step.role {
        case .measure: readMeasure(step.column, words.measure(text), &draft)
        case .unit:
            let code = words.unit(text)
            if code >= UInt32(ColumnWords.firstMeasure), code < WordTable.firstSpecial,
                let kind = MeasureKind(rawValue: UInt8(truncatingIfNeeded: code) - ColumnWords.firstMeasure)
            {
                draft.row.kind = kind
                return
            }
            draft.filled.insert(.unit)
            if let unit = CountUnit(rawValue: UInt8(clamping: code)) {
                draft.row.unit = unit
            } else {
                explainWord("bad-unit", step.column, "unit", CountUnit.allCases.map(\.code))
            }
        case .qualifier:
            let code = words.qualifier(text)
            draft.filled.insert(.qualifier)
            if let qualifier = Qualifier(rawValue: UInt8(clamping: code)) {
                draft.row.qualifier = qualifier
            } else {
                explainWord("bad-qualifier", step.column, "qualifier", Qualifier.allCases.map(\.code))
            }
        case .population:
            let code = words.population(text)
            draft.row.population = code
            if code == WordTable.tooMany { explainTooMany(step.column, "populations") }
            if code == WordTable.notUnderstood { explainPopulation(step.column) }
        case .reporter:
            draft.row.reporter = words.reporter(text)
            if draft.row.reporter == WordTable.tooMany { explainTooMany(step.column, "reporters") }
        case .valueMax:
            draft.filled.insert(.valueMax)
            draft.row.rangeEnd = CountText.read(text)
            if draft.row.rangeEnd < 0 { explainCount(step.column, "count") }
        case .side:
            draft.side = words.direction(text)
            draft.filled.insert(.side)
            if !words.isRelative(draft.side) { explainWord("bad-side", step.column, "side", ["entry", "exit"]) }
        case .from: draft.filled.insert(.from)
        case .to: draft.filled.insert(.to)
        case .periodStart, .periodStartLatest: draft.filled.insert(.periodStart)
        case .periodEnd, .periodEndEarliest: draft.filled.insert(.periodEnd)
        case .valueHigh: draft.valueHighColumn = step.column
        case .effect: draft.filled.insert(.effect)
        case .concerns: draft.filled.insert(.concerns)
        case .magnitude: draft.filled.insert(.magnitude)
        case .magnitudeUnit: draft.filled.insert(.magnitudeUnit)
        default: break
        }
    }

    private mutating func readMeasure(
        _ column: Int,
        _ code: UInt32,
        _ draft: inout RowDraft
    ) {
        let raw = UInt8(clamping: code)
        if let kind = MeasureKind(rawValue: raw) {
            draft.row.kind = kind
        } else if raw >= ColumnWords.firstUnit, let unit = CountUnit(rawValue: raw - ColumnWords.firstUnit) {
            if !draft.filled.contains(.unit) { draft.row.unit = unit }
            draft.filled.insert(.unit)
        } else {
            explainWord("bad-measure", column, "measure", MeasureKind.allCases.map(\.code))
        }
    }

    /// A period that is not a single day: one of ours, one with hours, or one of the Extended Date/Time Format.
    @inline(never)
    mutating func readPeriod(_ column: Int, _ draft: inout RowDraft) {
        if let period = periods.period(text(column)) {
            draft.row.set(period)
            return
        }
        let text = string(column)
        if schema.hasMidnightDates, readMidnight(text, column, &draft) { return }
        if let (period, hours) = DayWindow.reading(text), periods.believes(period) {
            draft.row.set(period)
            // All hours of the days are the days.
            if hours.start == 0, hours.end == 1440, hours.zone.isEmpty { return }
            draft.filled.insert(.hours)
            self.hours = hours
            return
        }
        if let instant = Instant(text) {
            draft.filled.insert(.instant)
            self.instant = instant
            return
        }
        // Dates of EDTF have no hours.
        guard PeriodText.isEDTF(text), !text.contains("T"), !isRomanDate(text) else {
            if let period = publishedPeriod(text) { return draft.row.set(period) }
            let words = periods.explain(text)
            reject("bad-date", column: column) { words }
            return
        }
        readEDTF(text, column, &draft)
    }

    /// Reads a moment of a table whose moments are all midnight; `false` for what is none.
    private mutating func readMidnight(_ text: String, _ column: Int, _ draft: inout RowDraft) -> Bool {
        if let day = MidnightText.day(of: text), periods.days.contains(day.rawValue) {
            draft.row.set(Period(day))
            return true
        }
        guard MidnightText.moment(text) != nil, MidnightText.day(of: text) == nil else { return false }
        reject("unclear-day", column: column) {
            (
                "'\(text.excerpt)' is a moment, and the times before it, midnight every one, were read as days",
                "days, or moments, in the whole column", "write the local day as YYYY-MM-DD"
            )
        }
        return true
    }

    private mutating func readEDTF(
        _ text: String,
        _ column: Int,
        _ draft: inout RowDraft
    ) {
        let reported = schema.column(of: .reportedOn).map { periods.day(self.text($0)) } ?? Day.unknown
        let expected = "a day, month or period, or a date of EDTF"
        do throws(EDTFError) {
            let found = try Period.edtf(text, reportedOn: reported == Day.unknown ? nil : Day(rawValue: reported))
            guard periods.believes(found.period) else {
                let words = periods.explain(text)
                reject("bad-date", column: column) { words }
                return
            }
            draft.row.set(found.period)
            guard found.isUncertain else { return }
            note(.warning, "uncertain-date", at: fields.place(of: column)) {
                ("'\(text.excerpt)' is marked as uncertain", "", "the days are read as they stand")
            }
        } catch {
            reject("bad-date", column: column) { (error.found, expected, error.suggestion) }
        }
    }
}
