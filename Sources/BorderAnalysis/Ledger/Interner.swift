/// A value whose words hash alike in every run and for every reader.
protocol StablyHashed: Hashable, Sendable {
    /// All that tells the value from others.
    var stableWords: String { get }
}

/// Numbers values in the order in which they are first met.
struct Interner<Value: StablyHashed>: Sendable {
    private(set) var values: [Value] = []
    private var codes: [Value: UInt32] = [:]
    /// A hash of each value's words.
    private(set) var hashes: [UInt64] = []

    /// An interner that knows one value, as number 0.
    init(_ first: Value) { _ = code(of: first) }

    init() {}

    /// The number of a value; a new one for a value not met before.
    mutating func code(of value: Value) -> UInt32 {
        if let code = codes[value] { return code }
        let code = UInt32(values.count)
        codes[value] = code
        values.append(value)
        hashes.append(value.stableWords.stableHash)
        return code
    }

    @inline(__always)
    subscript(code: UInt32) -> Value { values[Int(code)] }
}

extension String {
    /// FNV-1a: seeded by nothing.
    var stableHash: UInt64 { utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
}
