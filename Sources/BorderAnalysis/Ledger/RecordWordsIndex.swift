/// What records say beside their counts, by key and number.
struct RecordWordsIndex: Sendable {
    private var index = WideKeyIndex()
    private var all: [RecordWords] = []

    init() {}

    /// Whether no record says anything.
    var isEmpty: Bool { all.isEmpty }

    /// What the row with a number of a key says; `nil` where it says nothing.
    func words(of entry: Int, value: Int64) -> RecordWords? {
        index.known(UInt64(entry), and: UInt64(bitPattern: value)).map { all[$0] }
    }

    /// Keeps what a row says, in place of what another of the key and number says.
    mutating func keep(_ words: RecordWords, of entry: Int, value: Int64) {
        let place = index.index(of: UInt64(entry), and: UInt64(bitPattern: value))
        if place == all.count { all.append(words) } else { all[place] = words }
    }
}
