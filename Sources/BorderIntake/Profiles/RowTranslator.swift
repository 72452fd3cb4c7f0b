import BorderBytes
import BorderCore

/// Makes rows of our own columns of the rows of a published table.
///
/// Words are translated once for each column and then found by their bytes, so that a row costs a few look-ups and a
/// copy. One reader has one of these: a value, so that nothing is checked or counted where a row reads it.
struct RowTranslator: ~Copyable {
    let plan: TranslationPlan
    private let translator: WordTranslator
    /// The steps of the plan, where a loop reaches them without counting references.
    private let steps: [Step]
    /// The columns of all steps, one behind the other.
    private let columns: [Int]
    /// The columns of the numbers; -1 where the row itself is the count.
    private let numbers: [Int]
    private var memory: TranslationMemory
    private var texts: FieldTexts
    /// What is counted aloud.
    var tally = PublishedTally()
    /// Whether the columns that the profile does not know hold several values.
    private(set) var ignored: IgnoredColumns
    var pieces: PieceList
    private let constants: Range<Int>
    private let numberCells: [Range<Int>]
    /// Room for the digits of a number and of its upper end.
    private let digits: UnsafeMutableRawBufferPointer
    private var spansLines = false
    let countColumn, qualifierColumn, upperColumn, flagsColumn, noteColumn: Int
    /// Our columns of both ends of a way, and of a country.
    private let ends: (from: Int, to: Int, country: Int)?
    /// Whether the table says states of places and no counts: the column of the effect.
    private let effectColumn: Int?
    let isStatus: Bool
    private let isScaled: Bool
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

    /// A step of the plan: which of the columns it has.
    private struct Step {
        var first: Int
        var end: Int
        var isSingle: Bool
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
        texts = FieldTexts(fieldBytes: Dialect(limits: options.limits).fieldBytes)
        memory = TranslationMemory(steps: plan.steps.count, limits: options.limits)
        var columns: [Int] = []
        steps = plan.steps.map { step in
            let first = columns.count
            columns += step.sources.map(\.column)
            return Step(first: first, end: columns.count, isSingle: step.kind == .single)
        }
        self.columns = columns
        numbers = plan.numbers.map { $0.column ?? -1 }
        ignored = IgnoredColumns(plan.unknown, dimensions: plan.dimensions)
        let dates = plan.steps.first { step in step.sources.contains { $0.rule.role == "date" } }
        dateColumn = plan.profile.name == Profile.generic && dates != nil ? plan.outs.firstIndex(of: "date") : nil
        dateSource = dates?.sources[0].column ?? 0
        isScaled = plan.scale != nil
        isStatus = plan.outs.contains("magnitude")
        (countColumn, qualifierColumn) = (plan.column(isStatus ? "magnitude" : "count"), plan.column("qualifier"))
        (upperColumn, flagsColumn) = (plan.column("value_max"), plan.column(ProfileRole.flags))
        noteColumn = plan.column("note")
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
        constants = memory.keep(plan.constants)
        var numberCells: [Range<Int>] = []
        for number in plan.numbers { numberCells.append(memory.keep(number.cells)) }
        self.numberCells = numberCells
        missing = plan.numbers.map { plan.profile.missing.union($0.rule.missing) }
        digits = .allocate(byteCount: 64, alignment: 8)
    }

    deinit { digits.deallocate() }

    /// Reads a row of the table, which has as many fields as its header: as many rows of ours as it has numbers.
    ///
    /// - Parameters:
    ///   - row: the fields of the table.
    ///   - spansLines: whether a quoted text of it has a line end.
    ///   - reader: takes the rows of ours.
    /// - Throws: the first bad row of a strict reading.
    mutating func read(_ row: Fields, spansLines: Bool, into reader: inout RowReader) throws(IntakeError) {
        self.spansLines = spansLines
        pieces.clear()
        add(constants, from: 0)
        for index in 0..<steps.count {
            let step = steps[index]
            let column = columns[step.first]
            guard let found = step.isSingle ? word(row, column, index) : joint(row, index) else { continue }
            let entry = memory[found]
            if entry.isRemarkable, try isPassedOver(row, column, found, &reader) { return }
            add(entry.cells, from: column)
        }
        if ignored.isWatching { ignored.see { texts.text(row, $0) } }
        // A place that is closed has no queue.
        if let effectColumn, pieces.string(effectColumn) == "closed" { return try hand(row, to: &reader) }
        if numbers.count > 1 { pieces.keep() }
        reader.isSumOfPlaces = false
        for index in 0..<numbers.count {
            if index > 0 { pieces.restore() }
            guard try read(index, of: row, into: &reader) else { return }
            // What is a sum of other rows is one in every number.
            if reader.isSumOfPlaces { return }
        }
    }

    /// Adds kept cells, which a column of the table says.
    @inline(__always)
    private mutating func add(_ cells: Range<Int>, from column: Int) {
        for index in cells {
            let cell = memory.cells[index]
            pieces.add(cell.text, in: cell.column, from: column)
        }
    }

    /// Counts or refuses a row whose word is more than a text; `false` where it is read all the same.
    private mutating func isPassedOver(
        _ row: Fields,
        _ column: Int,
        _ entry: Int,
        _ reader: inout RowReader
    ) throws(IntakeError) -> Bool {
        guard let remark = memory.remark(entry) else { return false }
        if let port = remark.unknownPort { tally.add(.unlisted, port, at: row.place(of: column)) }
        switch remark.verdict {
        case .leaveOut(let why):
            tally.add(.leftOut(why), string(row, column), at: row.place(of: column))
            return true
        case .reject(let finding):
            try refuse(row, column, finding, &reader)
            return true
        case .use: return false
        }
    }

    /// Reads one number of a row; `false` where the row is a note, and has none.
    private mutating func read(
        _ index: Int,
        of row: Fields,
        into reader: inout RowReader
    ) throws(IntakeError) -> Bool {
        let column = max(0, numbers[index])
        add(numberCells[index], from: column)
        if numbers[index] >= 0 {
            let text = texts.text(row, column)
            if text.isEmpty {
                guard let first = firstFilled(row), !isNote(row, first, &reader) else { return false }
                tally.add(.missing, flagged(""), at: row.place(of: column))
                return true
            }
            if !isScaled, CountText.read(text) >= 0 {
                pieces.add(text, in: countColumn, from: column)
            } else {
                switch try worded(row, column, index, &reader) {
                case .number: break
                case .none: return true
                case .note: return false
                }
            }
        } else {
            if firstFilled(row) == nil { return false }
            pieces.add(kept("1"), in: countColumn, from: 0)
        }
        if !pieces.isEmpty(flagsColumn) {
            let flags = pieces.string(flagsColumn)
            let place = row.place(of: column)
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

    /// The number of the entry of a column's word; `nil` where nothing stands there.
    @inline(__always)
    private mutating func word(_ row: Fields, _ column: Int, _ step: Int) -> Int? {
        let text = texts.text(row, column)
        if text.isEmpty { return nil }
        return memory.find(text, step) ?? learn(text, step)
    }

    @inline(never)
    private mutating func learn(_ text: UnsafeRawBufferPointer, _ step: Int) -> Int {
        let word = plan.word(String(decoding: text, as: UTF8.self))
        return memory.learn(text, step, translator.translation(of: word, plan.steps[step].sources[0].rule))
    }

    /// The number of the entry of the words of several columns; `nil` where nothing stands in any of them.
    @inline(__always)
    private mutating func joint(_ row: Fields, _ index: Int) -> Int? {
        let step = steps[index]
        memory.beginKey()
        for column in step.first..<step.end { memory.addToKey(texts.text(row, columns[column])) }
        let key = memory.wholeKey
        if key.count == step.end &- step.first { return nil }
        return memory.find(key, index) ?? learn(key, row, index)
    }

    @inline(never)
    private mutating func learn(_ key: UnsafeRawBufferPointer, _ row: Fields, _ index: Int) -> Int {
        var parts: [(rule: Profile.Rule, text: String)] = []
        for source in plan.steps[index].sources { parts.append((source.rule, plan.word(string(row, source.column)))) }
        switch plan.steps[index].kind {
        case .date: return memory.learn(key, index, translator.date(parts))
        case .origin: return memory.learn(key, index, translator.origin(parts))
        case .counterpart: return memory.learn(key, index, translator.counterpart(parts))
        case .partner: return memory.learn(key, index, translator.partner(parts))
        case .moment: return memory.learn(key, index, translator.moment(parts))
        case .single, .place:
            let (translation, port) = translator.place(parts)
            return memory.learn(key, index, translation, port)
        }
    }

    /// A text that few rows have, kept once.
    mutating func kept(_ text: String) -> UnsafeRawBufferPointer { memory.keep(text) }

    /// Puts down a number in digits.
    mutating func put(_ value: Int64, at start: Int, in column: Int, from source: Int) {
        let text = String(value).utf8
        let room = UnsafeMutableRawBufferPointer(rebasing: digits[start..<(start + text.count)])
        room.copyBytes(from: text)
        pieces.add(UnsafeRawBufferPointer(room), in: column, from: source)
    }

    /// The text of a field without blanks at its ends.
    mutating func string(_ row: Fields, _ column: Int) -> String {
        String(decoding: texts.text(row, column), as: UTF8.self)
    }

    /// The first field from `start` on in which anything stands.
    mutating func firstFilled(_ row: Fields, from start: Int = 0) -> Int? {
        for column in start..<max(start, row.count) where !texts.text(row, column).isEmpty { return column }
        return nil
    }

    // MARK: Rows

    private mutating func hand(_ row: Fields, to reader: inout RowReader) throws(IntakeError) {
        // Who is where they come from crosses nothing: the row is about the country.
        if let (from, to, country) = ends, pieces.isSame(from, to) {
            if plan.profile.isOfPairs {
                return tally.add(.leftOut("numbers from a country to itself"), pieces.string(from), at: row.place)
            }
            pieces.move(from, to: country, clearing: to)
        }
        pieces.put(row, spansLines: spansLines) { own in
            reader.begin(own)
            reader.readRow()
        }
        if reader.rowFailed { try end(row, &reader) }
    }

    mutating func refuse(
        _ row: Fields,
        _ column: Int,
        _ finding: Finding,
        _ reader: inout RowReader
    ) throws(IntakeError) {
        reader.begin(row)
        reader.reject(finding.code, at: row.place(of: column)) { (finding.found, finding.expected, finding.suggestion) }
        try end(row, &reader)
    }

    private mutating func end(_ row: Fields, _ reader: inout RowReader) throws(IntakeError) {
        var all: [String] = []
        if reader.keepsRejected { for column in 0..<row.count { all.append(string(row, column)) } }
        try reader.finishRejected { all }
        reader.rowFailed = false
    }
}
