/// Numbers values in the order in which they are first met.
struct Numbering<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var codes: [Value: Int32] = [:]

    /// The number of a value; a new one for a value not met before.
    mutating func code(of value: Value) -> Int32 {
        if let code = codes[value] { return code }
        let code = Int32(values.count)
        codes[value] = code
        values.append(value)
        return code
    }

    /// The number of a value that was met; `nil` for another.
    func known(_ value: Value) -> Int32? { codes[value] }
}
