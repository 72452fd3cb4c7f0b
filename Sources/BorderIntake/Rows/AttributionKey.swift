import BorderBytes
import BorderSystem

/// The attribution columns of a row as one text, compared with those of the row before without looking anything up.
struct AttributionKey: ~Copyable {
    private var bytes: UnsafeMutableRawBufferPointer
    private var count = 0
    /// The code of the row read last; `WordTable.new` before the first.
    var lastCode = WordTable.new

    /// Room for `columns` fields of at most `fieldBytes` bytes.
    init(columns: Int, fieldBytes: Int) {
        bytes = .allocate(byteCount: columns * (fieldBytes + 4) + RowBlock.padding, alignment: 8)
        bytes.initializeMemory(as: UInt8.self, repeating: 0)
    }

    deinit { bytes.deallocate() }

    /// All fields set since `begin`, one behind the other, each after its length.
    var text: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

    /// Starts the key of another row.
    mutating func begin() { count = 0 }

    /// Adds the next field; `true` if the row before had the same bytes there.
    ///
    /// Only as long as every field before was the same does the answer mean anything.
    @inline(__always)
    mutating func add(_ field: UnsafeRawBufferPointer) -> Bool {
        let length = UInt32(truncatingIfNeeded: field.count)
        let start = count + 4
        defer { count = start + field.count }
        if bytes.loadUnaligned(fromByteOffset: count, as: UInt32.self) == length,
            isEqual(field, at: start)
        {
            return true
        }
        bytes.storeBytes(of: length, toByteOffset: count, as: UInt32.self)
        if field.count > 0 { UnsafeMutableRawBufferPointer(rebasing: bytes[start...]).copyMemory(from: field) }
        return false
    }

    @inline(__always)
    private func isEqual(_ field: UnsafeRawBufferPointer, at start: Int) -> Bool {
        guard let own = bytes.baseAddress, let other = field.baseAddress else { return true }
        return memcmp(own + start, other, field.count) == 0
    }
}
