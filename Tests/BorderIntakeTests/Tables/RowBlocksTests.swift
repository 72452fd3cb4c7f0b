import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Blocks of whole rows.
struct RowBlocksTests {
    private struct Dealt: Equatable {
        var text: String
        var line: Int
        var isCut = false
    }

    private func deal(_ text: String, _ options: IntakeOptions) throws -> [Dealt] {
        var blocks = RowBlocks(try ByteStream(ByteSource(text: text), named: "x"), named: "x", options: options)
        var block = RowBlock()
        var dealt: [Dealt] = []
        while try blocks.next(&block) {
            #expect(block.bytes[block.end] == blocks.dialect.terminator)
            #expect(block.bytes.count >= block.end + RowBlock.padding)
            let piece = String(decoding: block.bytes[block.start..<block.end], as: UTF8.self)
            dealt.append(Dealt(text: piece, line: block.firstLine, isCut: block.isCutRow))
        }
        return dealt
    }

    @Test func blocksHoldWholeRowsAndKnowTheirLines() throws {
        let dealt = try deal("a,b\n1,2\n\"3\n3\",4\n5,6", IntakeOptions(blockBytes: 6))
        #expect(dealt.map(\.text).joined() == "a,b\n1,2\n\"3\n3\",4\n5,6")
        #expect(
            dealt == [
                Dealt(text: "a,b\n", line: 1), Dealt(text: "1,2\n", line: 2), Dealt(text: "\"3\n3\",4\n", line: 3),
                Dealt(text: "5,6", line: 5),
            ]
        )
    }

    @Test func aByteOrderMarkIsLeftOut() throws {
        #expect(try deal("\u{FEFF}a,b\n", IntakeOptions()) == [Dealt(text: "a,b\n", line: 1)])
    }

    @Test func aRowThatIsTooLongIsCutAndItsRestPassedOver() throws {
        var options = IntakeOptions(blockBytes: 8)
        options.limits.lineBytes = 10
        let long = String(repeating: "x", count: 100)
        let dealt = try deal("a,b\n\(long)\n1,2\n", options)
        #expect(dealt.first == Dealt(text: "a,b\n", line: 1))
        #expect(dealt.dropFirst().first?.isCut == true)
        #expect(dealt.last == Dealt(text: "1,2\n", line: 3))
        #expect(dealt.count == 3)
        // At the end of the file there is nothing behind it.
        #expect(try deal("a,b\n\(long)", options).map(\.isCut) == [false, true])
    }

    @Test func theDialectIsThatOfTheFirstRowWithText() throws {
        func dialect(_ text: String) throws -> (UInt8, UInt8) {
            var blocks = RowBlocks(
                try ByteStream(ByteSource(text: text), named: "x"),
                named: "x",
                options: IntakeOptions(blockBytes: 2)
            )
            var block = RowBlock()
            _ = try blocks.next(&block)
            return (blocks.dialect.delimiter, blocks.dialect.terminator)
        }
        #expect(try dialect("a;b,c;d\n") == (UInt8(ascii: ";"), 10))
        #expect(try dialect("\"a;b;c\",d\r\n") == (UInt8(ascii: ","), 10))
        #expect(try dialect("a\tb\rc\td\r") == (9, 13))
        #expect(try dialect("\n\n  \na|b\n") == (UInt8(ascii: "|"), 10))
        #expect(try dialect("\"a\nb\";c\n") == (UInt8(ascii: ";"), 10))
        #expect(try dialect("a\n") == (UInt8(ascii: ","), 10))
    }

    @Test func delimitersHaveNames() {
        var dialect = Dialect(limits: IntakeLimits())
        let names = [",", ";", "\t", "|"].map { text -> String in
            dialect.delimiter = Array(text.utf8)[0]
            return dialect.delimiterName
        }
        #expect(names == ["comma", "semicolon", "tab", "bar"])
    }

    @Test func limitsBeyondReasonAreMadeReasonable() throws {
        var options = IntakeOptions(batchRows: .max, blockBytes: .max)
        options.limits.lineBytes = .max
        options.limits.fieldBytes = 100_000_000_000
        options.limits.columns = 2_000_000_000
        options.limits.words = .max
        options.limits.wordBytes = .max
        let dialect = Dialect(limits: options.limits)
        #expect((dialect.lineBytes, dialect.fieldBytes, dialect.columns) == (1 << 28, 1 << 24, 1 << 20))
        options.limits.lineBytes = -1
        options.limits.fieldBytes = 0
        options.limits.columns = .min
        let least = Dialect(limits: options.limits)
        #expect((least.lineBytes, least.fieldBytes, least.columns) == (1, 1, 1))
    }

    @Test func valuesOfWordsAreMadeOnce() {
        var memory = WordMemory<String>(count: 2)
        var made: [String] = []
        func value(_ word: String) -> String {
            (Array(word.utf8) + [UInt8](repeating: 0, count: 8)).withUnsafeBytes { bytes in
                memory.value(UnsafeRawBufferPointer(rebasing: bytes[..<word.utf8.count])) { text in
                    made.append(String(decoding: text, as: UTF8.self))
                    return String(decoding: text, as: UTF8.self).uppercased()
                }
            }
        }
        #expect(["a", "b", "a", "b", "c", "c", "b"].map(value) == ["A", "B", "A", "B", "C", "C", "B"])
        // There was no room left for the third word, and the others were forgotten.
        #expect(made == ["a", "b", "c", "b"])
    }
}
