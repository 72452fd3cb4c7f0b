/// Texts and other things made once for each distinct key; the last one asked for is found at once.
struct Memory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var last: (key: Key, value: Value)?
    private var all: [Key: Value] = [:]

    /// The value of a key, made where it is asked for the first time.
    mutating func value(of key: Key, make: (Key) -> Value) -> Value {
        if let last, last.key == key { return last.value }
        let value = all[key] ?? make(key)
        if all[key] == nil { all[key] = value }
        last = (key, value)
        return value
    }
}
