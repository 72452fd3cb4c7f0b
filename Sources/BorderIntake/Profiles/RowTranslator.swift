import BorderBytes
import BorderCore

/// Makes rows of our own columns of the rows of a published table.
///
/// Words are translated once for each column and then found by their bytes, so that a row costs a few look-ups and a
/// copy. One reader has one of these.
final class RowTranslator {
    let plan: TranslationPlan
    private let translator: WordTranslator
    private let fieldBytes: Int
    /// For each step the words met so far, with what each comes to.
    private let memories: [Memory]
    /// The column of each step that has only one; -1 for the others.
    private let columns: [Int]
    private let arena = WordArena()
    private var translations: [Translation] = []
    /// The cells of all translations, one behind the other.
    private var cells: [Cell] = []
    /// What is counted aloud.
    var tally = PublishedTally()
    /// Whether the columns that the profile does not know hold several values.
    private(set) var ignored: IgnoredColumns
    var pieces: PieceList
    private let constants: [Cell]
    private let numberCells: [[Cell]]
    /// Texts of flags and wordings, each kept once.
    private var known: [String: UnsafeRawBufferPointer] = [:]
    /// Room for the digits of a number and of its upper end.
    let digits: UnsafeMutableRawBufferPointer
    private var key: [UInt8] = []
    private var spansLines = false
    let countColumn, qualifierColumn, upperColumn, flagsColumn: Int
    /// Our columns of both ends of a way, and of a country.
    private let ends: (from: Int, to: Int, country: Int)?
    /// Whether the table says states of places and no counts: the column of the effect.
    private let effectColumn: Int?
    let isStatus: Bool
    let missing: [Set<String>]
    /// Our column of the date in a plain table that has one, and where that stands: a row without it says less than it
    /// was meant to.
    private let dateColumn: Int?
    private let dateSource: Int
    private static let noDate = Finding(
        "bad-date",
        found: "no date stands here, and the table has a column of dates",
        expected: "a date in every row",
        suggestion: "fill down what stands in merged cells, or leave the row out"
    )

    /// The words of a step.
    private final class Memory {
        var table: WordTable
        init(_ limits: IntakeLimits) { table = WordTable(limits: limits) }
    }

    /// A text for one of our columns.
    private struct Cell {
        var column: Int
        var text: UnsafeRawBufferPointer
    }

    /// What a word comes to: some of the cells, unless the row is not read.
    private struct Translation {
        var first: Int
        var end: Int
        var verdict: WordTranslation.Verdict?
        var unknownPort: String?
    }

    init(_ plan: TranslationPlan, options: IntakeOptions) {
        self.plan = plan
        translator = WordTranslator(
            plan: plan,
            countryNamed: options.countryNamed,
            portNamed: options.portNamed,
            isListed: options.isListed,
            clockNamed: options.clockNamed
        )
        fieldBytes = Dialect(limits: options.limits).fieldBytes
        memories = plan.steps.map { _ in Memory(options.limits) }
        columns = plan.steps.map { $0.kind == .single ? $0.sources[0].column : -1 }
        ignored = IgnoredColumns(plan.unknown)
        let dates = plan.steps.first { step in step.sources.contains { $0.rule.role == "date" } }
        dateColumn = plan.profile.name == Profile.generic && dates != nil ? plan.outs.firstIndex(of: "date") : nil
        dateSource = dates?.sources[0].column ?? 0
        isStatus = plan.outs.contains("magnitude")
        (countColumn, qualifierColumn) = (plan.column(isStatus ? "magnitude" : "count"), plan.column("qualifier"))
        (upperColumn, flagsColumn) = (plan.column("value_max"), plan.column(ProfileRole.flags))
        let outs = plan.outs
        effectColumn = isStatus ? outs.firstIndex(of: "effect") : nil
        ends = outs.firstIndex(of: "from").flatMap { from in
            outs.firstIndex(of: "to").flatMap { to in outs.firstIndex(of: "country").map { (from, to, $0) } }
        }
        pieces = PieceList(
            separators: outs.map { name in
                switch name {
                case "population": [UInt8(ascii: ";")]
                case "note", "authority", "via", "source", ProfileRole.flags: [UInt8(ascii: ";"), 0x20]
                default: []
                }
            }
        )
        let arena = arena
        func cell(_ text: TranslationPlan.OutText) -> Cell { Cell(column: text.column, text: arena.keep(text.bytes)) }
        constants = plan.constants.map(cell)
        numberCells = plan.numbers.map { $0.cells.map(cell) }
        missing = plan.numbers.map { plan.profile.missing.union($0.rule.missing) }
        digits = .allocate(byteCount: 64, alignment: 8)
    }

    /// Reads a row of the table, which has as many fields as its header: as many rows of ours as it has numbers.
    ///
    /// - Parameters:
    ///   - row: the fields of the table.
    ///   - spansLines: whether a quoted text of it has a line end.
    ///   - reader: takes the rows of ours.
    /// - Throws: the first bad row of a strict reading.
    func read(_ row: Fields, spansLines: Bool, into reader: inout RowReader) throws(IntakeError) {
        self.spansLines = spansLines
        pieces.clear()
        for constant in constants { pieces.add(constant.text, in: constant.column, from: 0) }
        for index in columns.indices {
            let only = columns[index]
            let found = only >= 0 ? word(row, only, index) : joint(row, index)
            guard found >= 0 else { continue }
            let column = only >= 0 ? only : plan.steps[index].sources[0].column
            let (first, end) = (translations[found].first, translations[found].end)
            if end < 0 {
                if try isPassedOver(row, column, translations[found], &reader) { return }
            }
            for cell in first..<max(first, end < 0 ? ~end : end) {
                pieces.add(cells[cell].text, in: cells[cell].column, from: column)
            }
        }
        if ignored.isWatching {
            for index in ignored.columns.indices where !ignored.columns[index].isVaried {
                ignored.see(bytes(row, ignored.columns[index].column), at: index)
            }
        }
        // A place that is closed has no queue.
        if let effectColumn, pieces.string(effectColumn) == "closed" { return try hand(row, to: &reader) }
        if plan.numbers.count > 1 { pieces.keep() }
        reader.isSumOfPlaces = false
        for index in plan.numbers.indices {
            if index > 0 { pieces.restore() }
            guard try read(index, plan.numbers[index].column, of: row, into: &reader) else { return }
            // What is a sum of other rows is one in every number.
            if reader.isSumOfPlaces { return }
        }
    }

    /// Counts or refuses a row whose word is more than a text; `false` where it is read all the same.
    private func isPassedOver(
        _ row: Fields,
        _ column: Int,
        _ translation: Translation,
        _ reader: inout RowReader
    ) throws(IntakeError) -> Bool {
        if let port = translation.unknownPort { tally.add(.unlisted, port, at: row.place(of: column)) }
        switch translation.verdict {
        case .leaveOut(let why):
            tally.add(.leftOut(why), string(row, column), at: row.place(of: column))
            return true
        case .reject(let finding):
            try refuse(row, column, finding, &reader)
            return true
        case .use, nil: return false
        }
    }

    /// Takes a row that has fewer fields than the header; `false` where it is no line of text above or below the numbers.
    ///
    /// - Parameter row: its fields.
    /// - Returns: whether it is a line of text.
    func isNote(_ row: Fields) -> Bool {
        let filled = (0..<row.count).filter { !bytes(row, $0).isEmpty }
        guard filled.count <= 1, let only = filled.first else { return false }
        guard !bytes(row, only).allSatisfy({ $0 &- 48 <= 9 }) else { return false }
        tally.add(.leftOut("lines with one text and no number"), string(row, only), at: row.place)
        return true
    }

    /// Whether a field is the only one of its row in which anything stands, as in a note below a table; tells it.
    func isNote(_ row: Fields, _ only: Int) -> Bool {
        guard row.count > 2, !(0..<row.count).contains(where: { $0 != only && !bytes(row, $0).isEmpty }) else {
            return false
        }
        tally.add(.leftOut("lines with one text and no number"), string(row, only), at: row.place)
        return true
    }

    /// Reads one number of a row; `false` where the row is a note, and has none.
    private func read(
        _ index: Int,
        _ column: Int?,
        of row: Fields,
        into reader: inout RowReader
    ) throws(IntakeError) -> Bool {
        for cell in numberCells[index] { pieces.add(cell.text, in: cell.column, from: column ?? 0) }
        if let column {
            let text = bytes(row, column)
            if text.isEmpty {
                guard let first = (0..<row.count).first(where: { !bytes(row, $0).isEmpty }), !isNote(row, first) else {
                    return false
                }
                tally.add(.missing, flagged(""), at: row.place(of: column))
                return true
            }
            if plan.scale == nil, CountText.read(text) >= 0 {
                pieces.add(text, in: countColumn, from: column)
            } else {
                switch try worded(row, column, index, &reader) {
                case .number: break
                case .none: return true
                case .note: return false
                }
            }
        } else {
            if isBlank(row) { return false }
            pieces.add(kept("1"), in: countColumn, from: 0)
        }
        if !pieces.isEmpty(flagsColumn) {
            let flags = pieces.string(flagsColumn)
            let place = row.place(of: column ?? 0)
            // A zero stands in for what is not told.
            if ObservationFlags.sayNothingIsKnown(flags), pieces.string(countColumn).allSatisfy({ $0 == "0" }) {
                tally.add(.missing, flagged("0"), at: place)
                return true
            }
            tally.add(.flagged, flags, at: place)
        }
        if let dateColumn, pieces.isEmpty(dateColumn) {
            try refuse(row, dateSource, RowTranslator.noDate, &reader)
            return true
        }
        try hand(row, to: &reader)
        return true
    }

    // MARK: Words

    /// The number of the translation of a column's word; -1 where nothing stands there.
    @inline(__always)
    private func word(_ row: Fields, _ column: Int, _ step: Int) -> Int {
        let text = bytes(row, column)
        if text.isEmpty { return -1 }
        let known = memories[step].table.find(text)
        if known < WordTable.firstSpecial { return Int(known) }
        let word = String(decoding: text, as: UTF8.self)
        return learn(text, memories[step], translator.translation(of: word, plan.steps[step].sources[0].rule), nil)
    }

    /// The number of the translation of the words of several columns.
    private func joint(_ row: Fields, _ index: Int) -> Int {
        let memory = memories[index]
        let sources = plan.steps[index].sources
        key.removeAll(keepingCapacity: true)
        for source in sources {
            key += bytes(row, source.column)
            key.append(0x1F)
        }
        if key.count == sources.count { return -1 }
        let count = key.count
        key += repeatElement(0, count: 8)
        return key.withUnsafeBytes { all in
            let text = UnsafeRawBufferPointer(rebasing: all[..<count])
            let known = memory.table.find(text)
            if known < WordTable.firstSpecial { return Int(known) }
            let parts = sources.map { (rule: $0.rule, text: string(row, $0.column)) }
            switch plan.steps[index].kind {
            case .date: return learn(text, memory, translator.date(parts), nil)
            case .origin: return learn(text, memory, translator.origin(parts), nil)
            case .counterpart: return learn(text, memory, translator.counterpart(parts), nil)
            case .moment: return learn(text, memory, translator.moment(parts), nil)
            case .single, .place:
                let (translation, port) = translator.place(parts)
                return learn(text, memory, translation, port)
            }
        }
    }

    private func learn(
        _ text: UnsafeRawBufferPointer,
        _ memory: Memory,
        _ translation: WordTranslation,
        _ port: String?
    ) -> Int {
        let code = translations.count
        let first = cells.count
        for cell in translation.cells { cells.append(Cell(column: cell.column, text: arena.keep(cell.bytes))) }
        var kept = Translation(first: first, end: cells.count, verdict: nil, unknownPort: port)
        if translation.verdict != .use { kept.verdict = translation.verdict }
        // A negative end marks what has to be looked at each time.
        if kept.verdict != nil || port != nil { kept.end = ~kept.end }
        translations.append(kept)
        if memory.table.hasRoom(for: text) { _ = memory.table.learn(text, UInt32(truncatingIfNeeded: code)) }
        return code
    }

    /// A text that few rows have, kept once.
    func kept(_ text: String) -> UnsafeRawBufferPointer {
        if let place = known[text] { return place }
        let place = arena.keep(text.utf8)
        known[text] = place
        return place
    }

    /// Puts down a number in digits.
    func put(_ value: Int64, at start: Int, in column: Int, from source: Int) {
        let text = String(value).utf8
        let room = UnsafeMutableRawBufferPointer(rebasing: digits[start..<(start + text.count)])
        room.copyBytes(from: text)
        pieces.add(UnsafeRawBufferPointer(room), in: column, from: source)
    }

    // MARK: Texts

    /// The text of a field without blanks at its ends, no-break ones among them.
    private func bytes(_ row: Fields, _ column: Int) -> UnsafeRawBufferPointer {
        let field = row[column]
        if field.isEscaped { return scratch(row, column) }
        var (start, end) = (field.start, min(field.end, field.start &+ fieldBytes))
        @inline(__always) func byte(_ at: Int) -> UInt8 { (row.bytes + at).load(as: UInt8.self) }
        while start < end, byte(start) <= 0x20 { start &+= 1 }
        while end > start, byte(end &- 1) <= 0x20 { end &-= 1 }
        while end &- start >= 2, byte(start) == 0xC2, byte(start &+ 1) == 0xA0 { start &+= 2 }
        while end &- start >= 2, byte(end &- 2) == 0xC2, byte(end &- 1) == 0xA0 { end &-= 2 }
        return UnsafeRawBufferPointer(start: row.bytes + start, count: end &- start)
    }

    /// Room for texts in which doubled quotes were undone, one for each column of the table.
    private var unquoted: [Int: UnsafeMutableRawBufferPointer] = [:]

    deinit {
        for room in unquoted.values { room.deallocate() }
        digits.deallocate()
    }

    private func scratch(_ row: Fields, _ column: Int) -> UnsafeRawBufferPointer {
        let field = row[column]
        let end = min(field.end, field.start + fieldBytes)
        if unquoted[column].map({ $0.count < end - field.start + 8 }) ?? true {
            unquoted.removeValue(forKey: column)?.deallocate()
            unquoted[column] = .allocate(byteCount: 2 * (end - field.start) + 64, alignment: 8)
        }
        guard let room = unquoted[column] else {
            return UnsafeRawBufferPointer(start: row.bytes + field.start, count: 0)
        }
        var count = 0
        var at = field.start
        while at < end {
            let byte = (row.bytes + at).load(as: UInt8.self)
            room[count] = byte
            count += 1
            at += byte == quoteByte ? 2 : 1
        }
        for index in count..<(count + 8) { room[index] = 0 }
        return UnsafeRawBufferPointer(rebasing: room[..<count])
    }

    func string(_ row: Fields, _ column: Int) -> String { String(decoding: bytes(row, column), as: UTF8.self) }

    private func isBlank(_ row: Fields) -> Bool { (0..<row.count).allSatisfy { bytes(row, $0).isEmpty } }

    // MARK: Rows

    private func hand(_ row: Fields, to reader: inout RowReader) throws(IntakeError) {
        // Who is where they come from crosses nothing: the row is about the country.
        if let (from, to, country) = ends, pieces.isSame(from, to) { pieces.move(from, to: country, clearing: to) }
        pieces.put(row, spansLines: spansLines) { own in
            reader.begin(own)
            reader.readRow()
        }
        if reader.rowFailed { try end(row, &reader) }
    }

    func refuse(
        _ row: Fields,
        _ column: Int,
        _ finding: Finding,
        _ reader: inout RowReader
    ) throws(IntakeError) {
        reader.begin(row)
        reader.reject(finding.code, at: row.place(of: column)) { (finding.found, finding.expected, finding.suggestion) }
        try end(row, &reader)
    }

    private func end(_ row: Fields, _ reader: inout RowReader) throws(IntakeError) {
        let all = reader.keepsRejected ? (0..<row.count).map { string(row, $0) } : []
        try reader.finishRejected { all }
        reader.rowFailed = false
    }
}
