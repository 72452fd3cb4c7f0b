import BorderCore

/// A column under construction that stays one value until a second one appears.
///
/// It knows no count of its own: the batch under construction says which row a value belongs to.
struct LazyColumn<Value: Equatable & Sendable & BitwiseCopyable>: ~Copyable {
    private let start: Value
    private var constant: Value
    private var values: UnsafeMutablePointer<Value>?
    /// Frees `values`. A class, because the compiler (6.3) leaks what the `deinit` of this struct should free when the
    /// struct is a field of a field.
    private var memory: Memory?
    private let capacity: Int
    private var isSpread = false

    /// An empty column of at most `capacity` rows; `value` stands in for it as long as it has none.
    init(_ value: Value, capacity: Int) {
        start = value
        constant = value
        self.capacity = capacity
    }

    private final class Memory {
        let values: UnsafeMutablePointer<Value>

        init(_ capacity: Int) { values = .allocate(capacity: capacity) }
        deinit { values.deallocate() }
    }

    /// Sets the value of the row after the `count` rows that have one.
    @inline(__always)
    mutating func append(_ value: Value, after count: Int) {
        if isSpread, let values {
            values[count] = value
        } else if value != constant {
            spread(value, count)
        }
    }

    @inline(never)
    private mutating func spread(_ value: Value, _ count: Int) {
        if count == 0 {
            constant = value
            return
        }
        let memory = self.memory ?? Memory(capacity)
        let all = memory.values
        self.memory = memory
        all.update(repeating: constant, count: count)
        all[count] = value
        values = all
        isSpread = true
    }

    /// The value of a row that has one.
    func value(_ row: Int) -> Value {
        guard isSpread, let values else { return constant }
        return values[row]
    }

    /// Hands the column of `count` rows over and starts again.
    mutating func take(_ count: Int) -> Column<Value> {
        guard isSpread, let values else {
            defer { constant = start }
            return .constant(constant)
        }
        isSpread = false
        constant = start
        return .values(
            [Value](unsafeUninitializedCapacity: count) { target, filled in
                target.baseAddress?.initialize(from: values, count: count)
                filled = count
            }
        )
    }
}
