import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Words of a published table are translated once, and found again by their bytes.
@Suite struct TranslationMemoryTests {
    private func padded(_ text: String, _ body: (UnsafeRawBufferPointer) -> Void) {
        let bytes = Array(text.utf8) + [UInt8](repeating: 0x7E, count: 8)
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<text.utf8.count])) }
    }

    private func translation(_ texts: [String]) -> WordTranslation {
        WordTranslation(cells: texts.enumerated().map { .init(column: $0.offset, text: $0.element) })
    }

    private func texts(_ memory: borrowing TranslationMemory, _ entry: Int) -> [String] {
        memory[entry].cells.map { String(decoding: memory.cells[$0].text, as: UTF8.self) }
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func everyWordComesToWhatItCameToFirst(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var memory = TranslationMemory(steps: 2, limits: IntakeLimits())
        var known: [[String: [String]]] = [[:], [:]]
        for _ in 0..<400 {
            let word = String(repeating: "wörd", count: .random(in: 0...5, using: &random)) + "\(random.next() % 90)"
            let step = Int.random(in: 0...1, using: &random)
            padded(word) { bytes in
                let found = memory.find(bytes, step)
                #expect((found != nil) == (known[step][word] != nil))
                if let found {
                    #expect(texts(memory, found) == known[step][word])
                } else {
                    let cells = (0..<Int.random(in: 0...3, using: &random)).map { "\(word)/\($0)" }
                    known[step][word] = cells
                    #expect(texts(memory, memory.learn(bytes, step, translation(cells))) == cells)
                }
            }
        }
    }

    @Test func onlyWhatHasToBeToldIsRemarkable() {
        var memory = TranslationMemory(steps: 1, limits: IntakeLimits())
        padded("left") { word in
            let entry = memory.learn(word, 0, WordTranslation(verdict: .leaveOut("a total")))
            #expect(memory[entry].isRemarkable && memory.remark(entry)?.verdict == .leaveOut("a total"))
        }
        padded("port") { word in
            let entry = memory.learn(word, 0, translation(["x"]), "Hilla")
            #expect(memory[entry].isRemarkable && memory.remark(entry)?.unknownPort == "Hilla")
            #expect(texts(memory, entry) == ["x"])
        }
        padded("usual") { word in
            let entry = memory.learn(word, 0, translation(["x"]))
            #expect(!memory[entry].isRemarkable && memory.remark(entry) == nil)
        }
    }

    @Test func aWordWithoutRoomIsTranslatedEachTime() {
        var limits = IntakeLimits()
        limits.words = 1
        var memory = TranslationMemory(steps: 1, limits: limits)
        padded("one") { _ = memory.learn($0, 0, translation(["1"])) }
        padded("two") { word in
            #expect(texts(memory, memory.learn(word, 0, translation(["2"]))) == ["2"])
            #expect(memory.find(word, 0) == nil)
        }
        padded("one") { word in #expect(memory.find(word, 0) == 0) }
    }

    /// No two rows have one text, however their words end and begin.
    @Test func theWordsOfSeveralColumnsAreToldApart() {
        var memory = TranslationMemory(steps: 1, limits: IntakeLimits())
        let rows = [["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], ["a\u{1F}b", "c"], ["a", "b\u{1F}c"]]
        let long = String(repeating: "port ", count: 400)
        var keys: Set<[UInt8]> = []
        for row in rows + [[long, "c"], [long, "d"]] {
            memory.beginKey()
            for word in row { padded(word) { memory.addToKey($0) } }
            keys.insert(Array(memory.wholeKey))
        }
        #expect(keys.count == rows.count + 2)
        memory.beginKey()
        for _ in 0..<3 { padded("") { memory.addToKey($0) } }
        #expect(memory.wholeKey.count == 3)
    }

    @Test func textsOfFlagsAreKeptOnce() {
        var memory = TranslationMemory(steps: 1, limits: IntakeLimits())
        let first = memory.keep("provisional")
        #expect(String(decoding: first, as: UTF8.self) == "provisional")
        for number in 0..<3000 { #expect(memory.keep("\(number)").count == "\(number)".utf8.count) }
        #expect(memory.keep("provisional").baseAddress == first.baseAddress)
    }
}
