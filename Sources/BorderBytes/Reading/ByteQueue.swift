/// Bytes that wait to be handed out, in order.
struct ByteQueue: Sendable {
    private var bytes: [UInt8] = []
    private var taken = 0

    /// Whether none wait.
    var isEmpty: Bool { bytes.isEmpty }
    /// How many wait.
    var count: Int { bytes.count - taken }
    /// Those that wait.
    var waiting: ArraySlice<UInt8> { bytes[taken...] }

    /// Lets a byte wait behind the others.
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Lets bytes wait behind the others.
    mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// Hands out as many as there is room for; how many these are.
    mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, count)
        unsafe buffer.copyBytes(from: bytes[taken..<taken + count])
        taken += count
        if taken == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            taken = 0
        }
        return count
    }
}
