import BorderTestSupport
import Testing

@testable import BorderIntake

/// The dictionary of words against the library's.
struct WordTableTests {
    private func withWord<Result>(_ word: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let bytes = Array(word.utf8)
        // What lies behind a word must not matter.
        return (bytes + [UInt8](repeating: UInt8(bytes.count & 0xFF) ^ 0x5A, count: 16)).withUnsafeBytes {
            body(UnsafeRawBufferPointer(rebasing: $0[..<bytes.count]))
        }
    }

    @Test func wordsKeepTheirCodes() {
        for seed in 0..<20 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            var table = WordTable(limits: IntakeLimits())
            var expected: [String: UInt32] = [:]
            for _ in 0..<4000 {
                let length = Int.random(in: 0...40, using: &random)
                var word = String(repeating: "abcdefgh-", count: 6).prefix(length).description
                if length > 0 { word += "\(Int.random(in: 0..<60, using: &random))" }
                let code = withWord(word) { table.find($0) }
                if let known = expected[word] {
                    #expect(code == known)
                } else {
                    #expect(code == WordTable.new)
                    let fresh = UInt32(expected.count)
                    #expect(withWord(word) { table.learn($0, fresh) } == fresh)
                    expected[word] = fresh
                }
            }
            #expect(table.count == expected.count)
            for (word, code) in expected { #expect(withWord(word) { table.find($0) } == code) }
        }
    }

    @Test func wordsThatDifferInLengthOrZerosAreDifferent() {
        var table = WordTable(limits: IntakeLimits())
        let words = ["a", "a\0", "a\0\0", "\0", "", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaa\0"]
        for (index, word) in words.enumerated() { _ = withWord(word) { table.learn($0, UInt32(index)) } }
        for (index, word) in words.enumerated() { #expect(withWord(word) { table.find($0) } == UInt32(index)) }
    }

    @Test func aWordThatMeansNothingIsRemembered() {
        var table = WordTable(limits: IntakeLimits())
        #expect(withWord("?") { table.learn($0, WordTable.notUnderstood) } == WordTable.notUnderstood)
        #expect(withWord("?") { table.find($0) } == WordTable.notUnderstood)
        #expect(withWord("?") { table.learn($0, 7) } == 7)
        #expect(table.count == 1)
    }

    @Test func theLimitsLeaveNoRoom() {
        var limits = IntakeLimits()
        limits.words = 2
        limits.wordBytes = 24
        var table = WordTable(limits: limits)
        #expect(withWord("one") { table.hasRoom(for: $0) })
        _ = withWord("one") { table.learn($0, 1) }
        #expect(!withWord("a word of more than sixteen") { table.hasRoom(for: $0) })
        _ = withWord("two") { table.learn($0, 2) }
        #expect(!withWord("three") { table.hasRoom(for: $0) })
        limits.words = -1
        let none = WordTable(limits: limits)
        #expect(!withWord("x") { none.hasRoom(for: $0) })
    }
}
