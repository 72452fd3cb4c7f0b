@testable import BorderBytes
@testable import BorderIntake

/// A value that several threads may change.
final class SharedValue<Value: Sendable>: Sendable {
    private let value: Locked<Value>

    init(_ value: Value) { self.value = Locked(value) }

    func read<Result: Sendable>(_ body: (Value) -> Result) -> Result { value.withLock { body($0) } }

    func change(_ body: (inout Value) -> Void) {
        value.withLock { value in
            var copy = value
            body(&copy)
            value = copy
        }
    }
}
