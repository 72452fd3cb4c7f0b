import BorderSystem

/// The different words of one column, each with the code it was given at its first appearance.
///
/// A word is looked up by its bytes, without making a string of it. Words are kept in whole zero-padded machine words,
/// so that equal texts are compared eight bytes at a time.
struct WordTable: ~Copyable {
    /// What `find` gives for a word without a code: seen for the first time, seen and not understood.
    static let new = UInt32.max
    static let notUnderstood = UInt32.max - 1
    /// What a reader notes when the limits leave no room for the word.
    static let tooMany = UInt32.max - 2
    /// Codes below this are codes.
    static let firstSpecial = tooMany

    private struct Slot {
        var hash: UInt64 = 0
        var start: UInt32 = 0
        var length: UInt32 = 0
        /// `WordTable.new` marks an empty slot.
        var code = WordTable.new
    }

    /// Open addressing: a power of two, more than twice the number of words.
    private var slots: UnsafeMutablePointer<Slot>
    private var mask: Int
    private var text: UnsafeMutableRawPointer
    private var textCapacity: Int
    private var textCount = 0
    private(set) var count = 0
    private let maximumCount: Int
    private let maximumBytes: Int
    /// Nobody can prepare words that fall into one slot without knowing this.
    private let seed = UInt64.random(in: .min ... .max)

    init(limits: IntakeLimits) {
        maximumCount = max(0, min(limits.words, 1 << 28))
        maximumBytes = max(0, min(limits.wordBytes, 1 << 30))
        slots = .allocate(capacity: 64)
        slots.initialize(repeating: Slot(), count: 64)
        mask = 63
        textCapacity = 1024
        text = .allocate(byteCount: textCapacity, alignment: 8)
    }

    deinit {
        slots.deallocate()
        text.deallocate()
    }

    /// The code of a word. Eight bytes after the word must be readable.
    @inline(__always)
    func find(_ word: UnsafeRawBufferPointer) -> UInt32 {
        guard let bytes = word.baseAddress else { return WordTable.notUnderstood }
        return find(bytes, word.count, hash(bytes, word.count))
    }

    @inline(__always)
    private func find(_ bytes: UnsafeRawPointer, _ count: Int, _ hash: UInt64) -> UInt32 {
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[place]
            if slot.code == WordTable.new { return WordTable.new }
            if slot.hash == hash, Int(slot.length) == count, isEqual(slot.start, bytes, count) {
                return slot.code
            }
            place = (place &+ 1) & mask
        }
    }

    /// Whether the limits allow one word more.
    func hasRoom(for word: UnsafeRawBufferPointer) -> Bool {
        count < maximumCount && textCount + word.count <= maximumBytes
    }

    /// Gives a new word its code and returns it.
    mutating func learn(_ word: UnsafeRawBufferPointer, _ code: UInt32) -> UInt32 {
        guard let bytes = word.baseAddress else { return code }
        let hash = self.hash(bytes, word.count)
        guard find(bytes, word.count, hash) == WordTable.new else { return code }
        let padded = (word.count + 7) & ~7
        if textCount + padded > textCapacity { growText(by: padded) }
        let target = text + textCount
        target.initializeMemory(as: UInt8.self, repeating: 0, count: padded)
        target.copyMemory(from: bytes, byteCount: word.count)
        let slot = Slot(
            hash: hash,
            start: UInt32(truncatingIfNeeded: textCount),
            length: UInt32(truncatingIfNeeded: word.count),
            code: code
        )
        textCount += padded
        count += 1
        if count * 2 > mask { growSlots() }
        place(slot)
        return code
    }

    /// Forgets all words, and keeps their room.
    mutating func forget() {
        slots.update(repeating: Slot(), count: mask + 1)
        count = 0
        textCount = 0
    }

    private mutating func place(_ slot: Slot) {
        var place = Int(truncatingIfNeeded: slot.hash) & mask
        while slots[place].code != WordTable.new { place = (place &+ 1) & mask }
        slots[place] = slot
    }

    private mutating func growSlots() {
        let (old, oldCount) = (slots, mask + 1)
        slots = .allocate(capacity: oldCount * 2)
        slots.initialize(repeating: Slot(), count: oldCount * 2)
        mask = oldCount * 2 - 1
        for index in 0..<oldCount where old[index].code != WordTable.new { place(old[index]) }
        old.deallocate()
    }

    private mutating func growText(by count: Int) {
        let (old, wanted) = (text, max(textCapacity * 2, textCount + count))
        text = .allocate(byteCount: wanted, alignment: 8)
        text.copyMemory(from: old, byteCount: textCount)
        textCapacity = wanted
        old.deallocate()
    }

    /// The bytes of a word from `at` on as one number, zero behind its end.
    @inline(__always)
    private func piece(_ bytes: UnsafeRawPointer, _ at: Int, _ count: Int) -> UInt64 {
        let word = UInt64(littleEndian: (bytes + at).loadUnaligned(as: UInt64.self))
        let rest = count &- at
        return rest >= 8 ? word : word & ~(~0 &<< UInt64(8 &* rest))
    }

    @inline(__always)
    private func isEqual(_ start: UInt32, _ bytes: UnsafeRawPointer, _ count: Int) -> Bool {
        let own = UnsafeRawPointer(text) + Int(start)
        var at = 0
        while at < count {
            if UInt64(littleEndian: (own + at).load(as: UInt64.self)) != piece(bytes, at, count) { return false }
            at = at &+ 8
        }
        return true
    }

    @inline(__always)
    private func hash(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
        var hash = seed ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
        var at = 0
        while at < count {
            let product = (hash ^ piece(bytes, at, count)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low
            at = at &+ 8
        }
        return hash ^ (hash &>> 32)
    }
}
