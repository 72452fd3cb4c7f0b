/// A value that many have and that is kept once.
struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let box: Box

    init(_ value: Value) { box = Box(value) }

    var value: Value {
        @inline(__always) _read { yield box.value }
    }

    /// Alike for those who have it from one another; lasts as long as one of them does.
    var identity: ObjectIdentifier { ObjectIdentifier(box) }

    static func == (left: Shared, right: Shared) -> Bool { left.box === right.box || left.value == right.value }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
