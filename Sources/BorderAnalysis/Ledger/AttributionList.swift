import BorderCore

/// The attributions of a ledger's records, in the order in which they were first met; the first says nothing.
struct AttributionList: Sendable {
    private(set) var values: [Attribution] = []
    private var index = AttributionIndex()
    /// Hashes that are the same in every run; made where one is asked for, and 0 until then.
    private var stable: [UInt64] = []

    init() { _ = code(of: Attribution()) }

    /// The number of an attribution; a new one for one not met before.
    mutating func code(of value: Attribution) -> UInt32 {
        index.number(of: value, hash: AttributionIndex.hash(value), in: &values)
    }

    /// The number of an attribution of another list.
    mutating func code(of number: UInt32, from other: AttributionList) -> UInt32 {
        index.number(of: other[number], hash: other.index.hash(of: Int(number)), in: &values)
    }

    @inline(__always)
    subscript(code: UInt32) -> Attribution { values[Int(code)] }

    /// A hash of an attribution's words.
    @inline(__always)
    mutating func stableHash(of code: UInt32) -> UInt64 {
        if Int(code) < stable.count, stable[Int(code)] != 0 { return stable[Int(code)] }
        return newStableHash(of: Int(code))
    }

    private mutating func newStableHash(of code: Int) -> UInt64 {
        if stable.count <= code { stable += repeatElement(0, count: values.count - stable.count) }
        stable[code] = values[code].stableWords.stableHash
        return stable[code]
    }
}

extension Attribution {
    /// All that tells it from others, but for when it was read.
    var stableWords: String {
        [authority, via, source, periodText, reportedOn?.description ?? "", grade].joined(separator: "\u{1F}")
    }
}
