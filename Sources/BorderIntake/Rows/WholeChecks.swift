import BorderCore

/// Remembers whether the places that a row names beside its own hold it: a crossing and a border in two columns.
///
/// That a pair was fine is one bit a place for the first 64 larger words, so the rows of a large table cost one look-up.
struct WholeChecks: ~Copyable {
    /// The columns of places, the most exact first.
    let columns: [(rank: UInt8, column: Int)]
    private let check: @Sendable (String, String) -> Finding?
    private var words: WordTable
    private var names: [String] = []
    /// Bit w of entry p: place p lies in the larger place w.
    private var fine: [UInt64] = []
    private var others: [Pair: Finding?] = [:]

    private struct Pair: Hashable {
        var place: UInt32
        var larger: UInt32
    }

    /// `nil` where a row names one place at most, or nobody wants places checked.
    init?(_ schema: TableSchema, options: IntakeOptions) {
        let columns = schema.placeColumns
        guard let check = options.wholeCheck, columns.count > 1 else { return nil }
        (self.columns, self.check) = (columns, check)
        words = WordTable(limits: options.limits)
    }

    /// What is wrong with a place beside the text of a larger one; eight bytes behind the text must be readable.
    @inline(__always)
    mutating func problem(_ place: UInt32, in larger: UnsafeRawBufferPointer, _ known: [String]) -> Finding? {
        if larger.isEmpty { return nil }
        let code = words.find(larger)
        if code < 64, Int(place) < fine.count, fine[Int(place)] >> UInt64(code) & 1 == 1 { return nil }
        return ask(place, larger, code, known)
    }

    @inline(never)
    private mutating func ask(
        _ place: UInt32,
        _ larger: UnsafeRawBufferPointer,
        _ found: UInt32,
        _ known: [String]
    ) -> Finding? {
        var code = found
        if code == WordTable.new {
            guard words.hasRoom(for: larger) else { return nil }
            names.append(String(decoding: larger, as: UTF8.self))
            code = words.learn(larger, UInt32(truncatingIfNeeded: names.count - 1))
        }
        let pair = Pair(place: place, larger: code)
        if let answer = others[pair] { return answer }
        let problem = check(known[Int(place)], names[Int(code)])
        if problem == nil && code < 64 {
            while fine.count <= Int(place) { fine.append(0) }
            fine[Int(place)] |= 1 << UInt64(code)
        } else if others.count < 1 << 20 {
            others[pair] = .some(problem)
        }
        return problem
    }
}

extension TableSchema {
    /// The columns of places, the most exact first.
    var placeColumns: [(rank: UInt8, column: Int)] {
        (0...4).compactMap { rank in column(of: .place(rank: rank)).map { (rank, $0) } }
    }
}

extension RowReader {
    /// Refuses a row whose place lies in none of the larger places that the row names.
    @inline(never)
    mutating func checkWholes(_ draft: RowDraft) {
        for index in 0..<(wholeChecks?.columns.count ?? 0) {
            guard let (rank, column) = wholeChecks?.columns[index], rank > draft.placeRank else { continue }
            let larger = text(column)
            if let problem = wholeChecks?.problem(draft.row.place, in: larger, words.words.places) {
                return reject(problem.code, column: column) { problem.words }
            }
        }
    }
}
