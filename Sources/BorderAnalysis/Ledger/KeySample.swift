/// Looks at some of the keys of a table that has too many of them to keep: every one whose hash begins with enough zero
/// bits. Which ones these are depends on the keys alone, not on their order or on who reads them.
package struct KeySample: Hashable, Sendable {
    /// What is known of a sampled key.
    private struct Seen: Hashable, Sendable {
        var rows: Int64
        var least: Int64
        var greatest: Int64
    }

    private var seen: [UInt64: Seen] = [:]
    /// A key is looked at where its hash has this many leading zero bits: one key in 2 to this power.
    package private(set) var bits = 0
    private static let capacity = 1 << 13

    init() {}

    /// Adds the count of a key, by its hash.
    @inline(__always)
    mutating func add(_ value: Int64, hash: UInt64) {
        if hash.leadingZeroBitCount >= bits { note(Seen(rows: 1, least: value, greatest: value), hash) }
    }

    /// Adds rows of a key that were counted before.
    mutating func add(rows: Int64, least: Int64, greatest: Int64, hash: UInt64) {
        if hash.leadingZeroBitCount >= bits { note(Seen(rows: rows, least: least, greatest: greatest), hash) }
    }

    /// Adds what another part of the table has shown.
    mutating func merge(_ other: KeySample) {
        bits = max(bits, other.bits)
        seen = seen.filter { $0.key.leadingZeroBitCount >= bits }
        for (hash, entry) in other.seen where hash.leadingZeroBitCount >= bits { note(entry, hash) }
    }

    private mutating func note(_ new: Seen, _ hash: UInt64) {
        if var entry = seen[hash] {
            entry.rows += new.rows
            entry.least = min(entry.least, new.least)
            entry.greatest = max(entry.greatest, new.greatest)
            seen[hash] = entry
            return
        }
        seen[hash] = new
        while seen.count > KeySample.capacity {
            bits += 1
            seen = seen.filter { $0.key.leadingZeroBitCount >= bits }
        }
    }

    /// How many keys were looked at, how many rows they have, and how many have more than one.
    package var keys: Int { seen.count }
    package var rows: Int64 { seen.values.reduce(0) { $0 + $1.rows } }
    package var repeatedKeys: Int { seen.values.count { $0.rows > 1 } }
    /// How many of the repeated keys have the same number every time.
    package var alikeKeys: Int { seen.values.count { $0.rows > 1 && $0.least == $0.greatest } }
    /// How many of the repeated keys have numbers that may be one told again.
    var closeKeys: Int { seen.values.count { $0.rows > 1 && LedgerEntry.areClose($0.least, $0.greatest) } }

    /// Spreads two halves of a key over 64 bits.
    @inline(__always)
    static func hash(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var mixed = one &* 0x9E37_79B9_7F4A_7C15 ^ (other &+ 0xD1B5_4A32_D192_ED03)
        mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
        mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 32)
    }
}
