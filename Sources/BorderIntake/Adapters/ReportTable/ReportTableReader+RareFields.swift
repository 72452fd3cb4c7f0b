import BorderBytes
import BorderCore

// Fields that plain tables of counts do not have.
extension ReportTableReader {
    @inline(never)
    mutating func readRareField(
        _ bytes: UnsafeRawPointer,
        _ step: TableSchema.Step,
        _ text: UnsafeRawBufferPointer,
        _ draft: inout RowDraft
    ) {
        switch step.role {
        case .measure: readMeasure(bytes, step.column, words.measure(text), &draft)
        case .unit:
            let code = words.unit(text)
            draft.filled.insert(.unit)
            if let unit = CountUnit(rawValue: UInt8(clamping: code)) {
                draft.row.unit = unit
            } else {
                explainWord("bad-unit", bytes, step.column, "unit", CountUnit.allCases.map(\.code))
            }
        case .qualifier:
            let code = words.qualifier(text)
            draft.filled.insert(.qualifier)
            if let qualifier = Qualifier(rawValue: UInt8(clamping: code)) {
                draft.row.qualifier = qualifier
            } else {
                explainWord("bad-qualifier", bytes, step.column, "qualifier", Qualifier.allCases.map(\.code))
            }
        case .population:
            let code = words.population(text)
            draft.row.population = code
            if code == WordTable.tooMany { explainTooMany(bytes, step.column, "populations") }
            if code == WordTable.notUnderstood { explainPopulation(bytes, step.column) }
        case .reporter:
            draft.row.reporter = words.reporter(text)
            if draft.row.reporter == WordTable.tooMany { explainTooMany(bytes, step.column, "reporters") }
        case .valueMax:
            draft.filled.insert(.valueMax)
            draft.row.rangeEnd = CountText.read(text)
            if draft.row.rangeEnd < 0 { explainCount(bytes, step.column, "count") }
        case .side:
            draft.side = words.direction(text)
            draft.filled.insert(.side)
            if !words.isRelative(draft.side) { explainWord("bad-side", bytes, step.column, "side", ["entry", "exit"]) }
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
        _ bytes: UnsafeRawPointer,
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
            explainWord("bad-measure", bytes, column, "measure", MeasureKind.allCases.map(\.code))
        }
    }

    /// A period that is not a single day: one of ours, one with hours, or one of the Extended Date/Time Format.
    @inline(never)
    mutating func readPeriod(_ bytes: UnsafeRawPointer, _ column: Int, _ draft: inout RowDraft) {
        if let period = periods.period(text(bytes, column)) {
            draft.row.set(period)
            return
        }
        let text = string(bytes, column)
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
        guard PeriodText.isEDTF(text) else {
            let words = periods.explain(text)
            reject("bad-date", bytes, column: column) { words }
            return
        }
        readEDTF(text, bytes, column, &draft)
    }

    private mutating func readEDTF(
        _ text: String,
        _ bytes: UnsafeRawPointer,
        _ column: Int,
        _ draft: inout RowDraft
    ) {
        let reported = schema.column(of: .reportedOn).map { periods.day(self.text(bytes, $0)) } ?? Day.unknown
        let expected = "a day, month or period, or a date of EDTF"
        do throws(EDTFError) {
            let found = try Period.edtf(text, reportedOn: reported == Day.unknown ? nil : Day(rawValue: reported))
            guard periods.believes(found.period) else {
                let words = periods.explain(text)
                reject("bad-date", bytes, column: column) { words }
                return
            }
            draft.row.set(found.period)
            guard found.isUncertain else { return }
            note(.warning, "uncertain-date", bytes, at: splitter.field(column).start) {
                ("'\(text.excerpt)' is marked as uncertain", "", "the days are read as they stand")
            }
        } catch {
            reject("bad-date", bytes, column: column) { (error.found, expected, error.suggestion) }
        }
    }
}
