/// Numbers the attributions of a list by what they say.
///
/// Every row of a table may have one of its own, so each is hashed once in its life, and kept in the list only.
package struct AttributionIndex: Sendable {
    /// Open addressing: the place of an attribution in its list, and one more; 0 for a free slot.
    private var slots: [UInt32] = []
    private var hashes: [UInt64] = []
    /// Nobody can prepare attributions that fall into one slot without knowing this.
    private static let seed = UInt64.random(in: .min ... .max)

    /// An index of an empty list.
    package init() {}

    /// The number of an attribution; one not met before is put at the end of the list.
    ///
    /// - Parameters:
    ///   - attribution: what is said.
    ///   - hash: its `hash`.
    ///   - list: the list of this index.
    /// - Returns: its place in the list.
    package mutating func number(
        of attribution: Attribution,
        hash: UInt64,
        in list: inout [Attribution]
    ) -> UInt32 {
        if (list.count + 1) * 2 > slots.count { grow() }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            if hashes[known] == hash, list[known] == attribution { return UInt32(known) }
            slot = (slot + 1) & mask
        }
        list.append(attribution)
        hashes.append(hash)
        slots[slot] = UInt32(list.count)
        return UInt32(list.count - 1)
    }

    /// The hash of an attribution that has a number.
    @inline(__always)
    package func hash(of number: Int) -> UInt64 { hashes[number] }

    /// The hash of an attribution in this process.
    package static func hash(_ attribution: Attribution) -> UInt64 {
        var hash = seed
        add(attribution.authority, to: &hash)
        add(attribution.via, to: &hash)
        add(attribution.source, to: &hash)
        add(attribution.periodText, to: &hash)
        add(attribution.grade, to: &hash)
        add(attribution.reportedOn, to: &hash)
        add(attribution.reportedOnLatest, to: &hash)
        add(attribution.retrievedOn, to: &hash)
        return hash ^ (hash >> 32)
    }

    private static func add(_ text: String, to hash: inout UInt64) {
        var text = text
        add(UInt64(text.utf8.count), to: &hash)
        if text.isEmpty { return }
        text.withUTF8 { bytes in
            var at = 0
            while at + 8 <= bytes.count {
                add(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self), to: &hash)
                at += 8
            }
            var rest: UInt64 = 0
            while at < bytes.count {
                rest = rest << 8 | UInt64(bytes[at])
                at += 1
            }
            add(rest, to: &hash)
        }
    }

    @inline(__always)
    private static func add(_ day: Day?, to hash: inout UInt64) {
        add(day.map { UInt64(UInt32(bitPattern: $0.rawValue)) } ?? .max, to: &hash)
    }

    @inline(__always)
    private static func add(_ number: UInt64, to hash: inout UInt64) {
        let product = (hash ^ number).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        hash = product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
    }

    private mutating func grow() {
        let mask = max(64, slots.count * 2) - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(place + 1)
        }
    }
}
