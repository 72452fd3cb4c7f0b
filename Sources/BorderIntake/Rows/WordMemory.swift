/// Values of words that come again and again, so that most are made once.
struct WordMemory<Value: Sendable>: ~Copyable {
    private var table: WordTable
    private var values: [Value] = []

    /// A memory of at most `count` words; when it is full, all are forgotten.
    init(count: Int) {
        var limits = IntakeLimits()
        limits.words = count
        limits.wordBytes = count * 256
        table = WordTable(limits: limits)
    }

    /// The value of a word, or what `make` makes of it. Eight bytes after the word must be readable.
    @inline(__always)
    mutating func value(_ word: UnsafeRawBufferPointer, make: (UnsafeRawBufferPointer) -> Value) -> Value {
        let code = table.find(word)
        if code < WordTable.firstSpecial { return values[Int(code)] }
        let value = make(word)
        if !table.hasRoom(for: word) {
            table.forget()
            values.removeAll(keepingCapacity: true)
        }
        if table.hasRoom(for: word) {
            _ = table.learn(word, UInt32(truncatingIfNeeded: values.count))
            values.append(value)
        }
        return value
    }
}
