import BorderBytes
import BorderCore

extension ReportTableReader {
    /// Reads the fields of the row at hand, which has as many as the header.
    @inline(__always)
    mutating func readRow(_ bytes: UnsafeRawPointer) {
        var draft = RowDraft()
        draft.row.unit = schema.unit
        draft.row.reporter = words.givenReporter
        draft.row.line = Int32(clamping: line)
        for index in 0..<steps.count {
            let step = steps[index]
            let text = text(bytes, step.column)
            if text.isEmpty { continue }
            draft.filled.insert(.anything)
            switch step.role {
            case .period:
                let day = periods.day(text)
                if day == Day.unknown {
                    readPeriod(bytes, step.column, &draft)
                } else {
                    (draft.row.start, draft.row.startLatest) = (day, day)
                    (draft.row.end, draft.row.endEarliest) = (day, day)
                }
            case .place(let rank):
                if rank < draft.placeRank { (draft.placeColumn, draft.placeRank) = (step.column, rank) }
            case .direction:
                let code = words.direction(text)
                if code >= WordTable.firstSpecial { explainDirection(bytes, step.column) }
                draft.row.direction = code
                draft.filled.insert(words.isRelative(code) ? [.direction, .relative] : .direction)
            case .value:
                let value = CountText.read(text)
                if value < 0 { explainCount(bytes, step.column, "count") }
                draft.row.value = value
                draft.filled.insert(.number)
            case .nationality:
                let code = words.nationality(text)
                if code >= WordTable.firstSpecial { explainNationality(bytes, step.column) }
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
                    explainMode(bytes, step.column)
                }
            default:
                readRareField(bytes, step, text, &draft)
            }
        }
        finishRow(bytes, &draft)
    }

    @inline(__always)
    private mutating func finishRow(_ bytes: UnsafeRawPointer, _ draft: inout RowDraft) {
        if !draft.filled.isDisjoint(with: .joint) || draft.row.kind != .flow {
            joinFields(bytes, &draft)
            if draft.filled.contains(.effect) { return }
        }
        if draft.hasPlace {
            draft.row.place = words.place(text(bytes, draft.placeColumn))
            if draft.row.place >= WordTable.firstSpecial { explainTooMany(bytes, draft.placeColumn, "places") }
        }
        if !draft.filled.contains(.number) || !draft.hasPlace { checkEssentials(bytes, draft) }
        if rowFailed || !draft.filled.contains(.anything) { return }
        if let problem = placeChecks?.problem(
            place: draft.row.place,
            direction: draft.row.direction,
            reporter: draft.row.reporter,
            words: words.words
        ) {
            rejectPlace(bytes, draft, problem)
            return
        }
        if attributionSteps.count > 0 { readAttribution(bytes, &draft) }
        if rowFailed { return }
        if isDescribed || draft.filled.contains(.hours) {
            appendWithDetails(bytes, draft)
        } else {
            builder.append(draft.row)
            rowsAccepted &+= 1
        }
        if (draft.row.isWorded || draft.row.attribution > 0) && !rowFailed { hasDetails = true }
    }

    /// Whether the row at hand says anything beyond its number.
    @inline(__always)
    private var isDescribed: Bool {
        for index in 0..<detailSteps.count {
            let field = splitter.field(detailSteps[index].column)
            if field.start < field.end { return true }
        }
        return false
    }

    /// Appends the row with what it says beyond its number.
    @inline(never)
    private mutating func appendWithDetails(_ bytes: UnsafeRawPointer, _ draft: RowDraft) {
        let details = ownDetails(bytes, draft)
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
    mutating func rejectPlace(_ bytes: UnsafeRawPointer, _ draft: RowDraft, _ problem: Finding) {
        let isAboutDirection = ["unknown-country", "no-direction", "direction-off-border", "direction-off-place"]
            .contains(problem.code)
        let direction = draft.filled.contains(.direction) ? schema.column(of: .direction) : nil
        let place = draft.hasPlace ? draft.placeColumn : nil
        let column = (isAboutDirection ? direction ?? place : place ?? schema.column(of: .direction)) ?? 0
        reject(problem.code, bytes, column: column) { problem.words }
    }

    /// What every row must say.
    private mutating func checkEssentials(_ bytes: UnsafeRawPointer, _ draft: RowDraft) {
        guard draft.filled.contains(.anything) else {
            // Nothing but delimiters, as spreadsheets leave below a table.
            rowsRead -= 1
            return
        }
        if !draft.filled.contains(.number) {
            let column = schema.column(of: .value) ?? schema.column(of: .effect) ?? 0
            reject("no-number", bytes, column: column) {
                ("the number is missing", "a whole number in digits", "leave out the row: missing is not zero")
            }
        }
        if draft.hasPlace || rowFailed { return }
        let direction = words.words.directions[Int(draft.row.direction)]
        if direction == .unspecified || direction == .both {
            reject("no-place", bytes, at: rowStart) {
                (
                    direction == .both ? "the row does not say where" : "the row says neither a place nor a direction",
                    "a crossing, border, country or region", "fill one in"
                )
            }
        }
    }
}
