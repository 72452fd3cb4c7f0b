/// Numbers 64-bit keys in the order in which they are first met.
struct KeyIndex: Sendable {
    private(set) var keys: [UInt64] = []
    /// Index into `keys` plus one; 0 for a free slot.
    private var slots = [UInt32](repeating: 0, count: 1024)
    private var mask = 1023

    init() {}

    /// The number of a key; a new one for a key not met before.
    @inline(__always)
    mutating func index(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: KeyIndex.hash(key)) & mask
        while true {
            let found = slots[slot]
            if found == 0 { break }
            if keys[Int(found) - 1] == key { return Int(found) - 1 }
            slot = (slot + 1) & mask
        }
        keys.append(key)
        slots[slot] = UInt32(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    /// The numbers of keys that were met, and one more; 0 for others.
    ///
    /// In a table that outgrew the processor's caches each look-up waits for memory: these wait side by side.
    func places(of wanted: [UInt64]) -> [UInt32] {
        var found = wanted.map { slots[Int(truncatingIfNeeded: KeyIndex.hash($0)) & mask] }
        for (index, key) in wanted.enumerated() {
            var slot = Int(truncatingIfNeeded: KeyIndex.hash(key)) & mask
            while found[index] != 0 && keys[Int(found[index]) - 1] != key {
                slot = (slot + 1) & mask
                found[index] = slots[slot]
            }
        }
        return found
    }

    /// Spreads the packed fields of a key over all bits (the finaliser of SplitMix64).
    @inline(__always)
    static func hash(_ key: UInt64) -> UInt64 {
        var mixed = key
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for (index, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: KeyIndex.hash(key)) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }
}

/// Numbers pairs of 64-bit keys in the order in which they are first met.
struct WideKeyIndex: Sendable {
    private var keys: [(UInt64, UInt64)] = []
    /// Index into `keys` plus one; 0 for a free slot.
    private var slots = [UInt32](repeating: 0, count: 1024)
    private var mask = 1023

    init() {}

    /// The number of a pair; a new one for a pair not met before.
    @inline(__always)
    mutating func index(of one: UInt64, and other: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: KeyIndex.hash(one &+ other &* 0x9E37_79B9_7F4A_7C15)) & mask
        while true {
            let found = slots[slot]
            if found == 0 { break }
            if keys[Int(found) - 1] == (one, other) { return Int(found) - 1 }
            slot = (slot + 1) & mask
        }
        keys.append((one, other))
        slots[slot] = UInt32(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    /// The number of a pair that was met; `nil` for another.
    func known(_ one: UInt64, and other: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: KeyIndex.hash(one &+ other &* 0x9E37_79B9_7F4A_7C15)) & mask
        while slots[slot] != 0 {
            let found = Int(slots[slot]) - 1
            if keys[found] == (one, other) { return found }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for (index, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: KeyIndex.hash(key.0 &+ key.1 &* 0x9E37_79B9_7F4A_7C15)) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }
}
