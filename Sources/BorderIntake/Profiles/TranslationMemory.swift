import BorderCore

/// What the words of a published table come to: each is translated once, and found by its bytes from then on.
struct TranslationMemory: ~Copyable {
    /// A text for one of our columns.
    struct Cell {
        var column: Int
        var text: UnsafeRawBufferPointer
    }

    /// Which of the cells a word comes to.
    struct Entry {
        var first: Int32
        var end: Int32
        /// Whether there is something to be told of each row with the word, which may not be read.
        var isRemarkable: Bool

        /// The numbers of the cells.
        var cells: Range<Int> { Int(first)..<Int(end) }
    }

    /// What there is to be told of a row with a word.
    struct Remark {
        var verdict: WordTranslation.Verdict
        var unknownPort: String?
    }

    private let arena = WordArena()
    /// The words met so far, for each step of the plan.
    private let tables: UnsafeMutablePointer<WordTable>
    private let steps: Int
    private var entries: [Entry] = []
    /// The cells of all entries, one behind the other.
    private(set) var cells: [Cell] = []
    private var remarks: [Int: Remark] = [:]
    /// Texts of flags and wordings, each kept once.
    private var known: [String: UnsafeRawBufferPointer] = [:]
    /// Room for the words of several columns in one text.
    private var key = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 8)
    private var keyCount = 0

    /// A memory that knows no word.
    ///
    /// - Parameters:
    ///   - steps: how many steps the plan has, each with words of its own.
    ///   - limits: how many words a step may have.
    init(steps: Int, limits: IntakeLimits) {
        self.steps = steps
        tables = .allocate(capacity: max(1, steps))
        for step in 0..<steps { (tables + step).initialize(to: WordTable(limits: limits)) }
    }

    deinit {
        for step in 0..<steps { (tables + step).deinitialize(count: 1) }
        tables.deallocate()
        key.deallocate()
    }

    // MARK: Words

    /// The number of the entry of a word; `nil` where it was never met. Eight bytes after it must be readable.
    @inline(__always)
    func find(_ word: UnsafeRawBufferPointer, _ step: Int) -> Int? {
        let found = tables[step].find(word)
        return found < WordTable.firstSpecial ? Int(found) : nil
    }

    /// An entry.
    @inline(__always)
    subscript(_ entry: Int) -> Entry { entries[entry] }

    /// What there is to be told of rows with the word of an entry.
    func remark(_ entry: Int) -> Remark? { remarks[entry] }

    /// Remembers what a word comes to and gives the number of its entry.
    @inline(never)
    mutating func learn(
        _ word: UnsafeRawBufferPointer,
        _ step: Int,
        _ translation: WordTranslation,
        _ unknownPort: String? = nil
    ) -> Int {
        let entry = entries.count
        let isRemarkable = translation.verdict != .use || unknownPort != nil
        if isRemarkable { remarks[entry] = Remark(verdict: translation.verdict, unknownPort: unknownPort) }
        let range = keep(translation.cells)
        entries.append(
            Entry(
                first: Int32(truncatingIfNeeded: range.lowerBound),
                end: Int32(truncatingIfNeeded: range.upperBound),
                isRemarkable: isRemarkable
            )
        )
        if tables[step].hasRoom(for: word) { _ = tables[step].learn(word, UInt32(truncatingIfNeeded: entry)) }
        return entry
    }

    /// Keeps texts for our columns.
    ///
    /// - Returns: the numbers of their cells.
    mutating func keep(_ texts: [TranslationPlan.OutText]) -> Range<Int> {
        let first = cells.count
        for text in texts { cells.append(Cell(column: text.column, text: arena.keep(text.bytes))) }
        return first..<cells.count
    }

    /// A text that few rows have, kept once.
    mutating func keep(_ text: String) -> UnsafeRawBufferPointer {
        if let place = known[text] { return place }
        let place = arena.keep(text.utf8)
        known[text] = place
        return place
    }

    // MARK: Words of several columns

    /// Begins a text of the words of several columns.
    @inline(__always)
    mutating func beginKey() { keyCount = 0 }

    /// Adds the word of a column. Eight bytes after it must be readable.
    @inline(__always)
    mutating func addToKey(_ word: UnsafeRawBufferPointer) {
        if key.count < keyCount &+ word.count &+ 24 { growKey(word.count) }
        guard let room = key.baseAddress, let bytes = word.baseAddress else { return }
        PieceList.copy(bytes, to: room + keyCount, word.count)
        // A zero parts the words: rows with one are refused before.
        room.storeBytes(of: 0, toByteOffset: keyCount &+ word.count, as: UInt8.self)
        keyCount = keyCount &+ word.count &+ 1
    }

    /// The text so far.
    var wholeKey: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: key.baseAddress, count: keyCount) }

    private mutating func growKey(_ more: Int) {
        let old = key
        key = .allocate(byteCount: 2 * (keyCount + more) + 64, alignment: 8)
        key.copyMemory(from: UnsafeRawBufferPointer(rebasing: old[..<keyCount]))
        old.deallocate()
    }
}
