import BorderBytes
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Rows of ours put together of pieces, beside lists of strings.
@Suite struct PieceListTests {
    private static let separators = ["", ";", "; ", ""]

    /// Everything that rows may say, with eight bytes more behind each text.
    private static let words =
        ["", "a", "bc", "1234567", "12345678", "überlang und länger", String(repeating: "z", count: 999)]
    private let arena = WordArena()
    private let texts: [UnsafeRawBufferPointer]

    init() {
        let arena = arena
        texts = Self.words.map { arena.keep($0.utf8) }
    }

    private func list() -> PieceList { PieceList(separators: Self.separators.map { Array($0.utf8) }) }

    private func row(_ list: inout PieceList, _ text: String = "x,y,z", spansLines: Bool = false) -> [String] {
        var found: [String] = []
        withRow(text, line: 7) { fields in
            list.put(fields, spansLines: spansLines) { own in
                #expect(own.count == Self.separators.count && own.line == 7)
                for column in 0..<own.count {
                    let bounds = own[column]
                    let count = bounds.end - bounds.start
                    let bytes = UnsafeRawBufferPointer(start: own.bytes + bounds.start, count: count)
                    found.append("\(String(decoding: bytes, as: UTF8.self))@\(own.place(of: column).column)")
                }
            }
        }
        return found
    }

    /// The slow way: a list of texts for each column, of which the last holds unless they are joined.
    private struct Slow {
        var texts = [[String]](repeating: [], count: 4)
        var sources = [Int](repeating: 0, count: 4)

        mutating func add(_ text: String, _ column: Int, _ source: Int) {
            if text.isEmpty { return }
            if PieceListTests.separators[column].isEmpty { texts[column] = [] }
            texts[column].append(text)
            sources[column] = source
        }

        var row: [String] {
            (0..<4).map { "\(texts[$0].joined(separator: PieceListTests.separators[$0]))@\(2 * sources[$0] + 1)" }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func randomRowsAreThoseOfTheSlowWay(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var list = list()
        var slow = Slow()
        var kept: Slow?
        for _ in 0..<200 {
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                list.clear()
                (slow, kept) = (Slow(), nil)
            case 1:
                list.keep()
                kept = slow
            case 2:
                guard let before = kept else { continue }
                list.restore()
                slow = before
            case 3:
                let found = row(&list)
                #expect(found == slow.row, "seed \(seed)")
            default:
                let word = Int.random(in: 0..<Self.words.count, using: &random)
                let (column, source) = (Int.random(in: 0..<4, using: &random), Int.random(in: 0..<3, using: &random))
                list.add(texts[word], in: column, from: source)
                slow.add(Self.words[word], column, source)
                let (isEmpty, text) = (list.isEmpty(column), list.string(column))
                #expect(isEmpty == slow.texts[column].isEmpty)
                #expect(text == slow.texts[column].joined(separator: Self.separators[column]))
            }
        }
    }

    @Test func whatTwoColumnsSayIsComparedAndMoved() {
        var list = list()
        list.add(texts[2], in: 0, from: 1)
        let before = list.isSame(0, 3)
        list.add(texts[2], in: 3, from: 2)
        let (isSame, isOther) = (list.isSame(0, 3), list.isSame(0, 1))
        #expect(!before && isSame && !isOther)
        list.move(0, to: 1, clearing: 3)
        let found = row(&list)
        #expect(found == ["@1", "bc@3", "@1", "@1"])
    }

    @Test func placesOfARowOverSeveralLinesAreFoundInIt() {
        var list = list()
        list.add(texts[1], in: 0, from: 2)
        list.add(texts[1], in: 3, from: 9)
        let found = row(&list, "\"x\ny\",z,w", spansLines: true)
        #expect(found == ["a@6", "@2", "@2", "a@6"])
    }
}
