import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// JSON value by value, against texts whose meaning and places are known and against a reader that is slow and plain.
struct JSONTokensTests {
    /// The one value of a text, or what is wrong; also if something stands behind it.
    private static func read(_ bytes: [UInt8], blockBytes: Int = 64) throws -> Result<JSONItem, JSONFault> {
        var tokens = JSONTokens(
            try ByteStream(.bytes(bytes), named: "x"),
            options: IntakeOptions(blockBytes: blockBytes)
        )
        do throws(JSONFault) {
            let item = try tokens.item(try tokens.next())
            tokens.bytes.skipBlanks()
            if let rest = tokens.bytes.peek() { return .failure(tokens.unexpected(rest, "nothing")) }
            return .success(item)
        } catch {
            return .failure(error)
        }
    }

    private static func read(_ text: String) throws -> Result<JSONItem, JSONFault> { try read(Array(text.utf8)) }

    /// The same value without its places.
    private static func plain(_ item: JSONItem) -> JSONText {
        switch item.value {
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .number(let text): .number(text)
        case .text(let text): .string(text)
        case .array(let items): .array(items.map(plain))
        case .object(let members): .object(members.map { JSONText.Member(name: $0.name, value: plain($0.item)) })
        }
    }

    @Test func everyStyleIsReadWithEveryPlace() throws {
        for seed in Seeds.below(1200) {
            var json = RandomJSON(seed: seed)
            let item = json.value(depth: 4)
            let read = try Self.read(json.bytes, blockBytes: 1 + Int(seed % 40))
            let text = String(decoding: json.bytes, as: UTF8.self)
            #expect(read == .success(item), "seed \(seed): \(text)")
        }
    }

    @Test func aTextThatIsCutAnywhereIsAFaultWithinIt() throws {
        for seed in 0..<60 as Range<UInt64> {
            var json = RandomJSON(seed: seed)
            _ = json.object(depth: 2)
            for count in 0..<json.bytes.count {
                let cut = Array(json.bytes[..<count])
                guard case .failure(let fault) = try Self.read(cut) else {
                    Issue.record("seed \(seed), \(count) bytes were read")
                    continue
                }
                // No place lies behind the end of what is there.
                let lines = cut.split(separator: 10, omittingEmptySubsequences: false)
                #expect((1...lines.count).contains(fault.place.line), "seed \(seed), \(count) bytes")
                let line = lines[min(fault.place.line, lines.count) - 1]
                #expect((1...(line.count + 1)).contains(fault.place.column), "seed \(seed), \(count) bytes")
                #expect(fault.code == "bad-json" && !fault.found.isEmpty && !fault.expected.isEmpty)
            }
        }
    }

    @Test func changedBytesAreReadAsThePlainReaderReadsThem() throws {
        let signs = Array("{}[]\",:\\ue0129.-+tfn \n/x".utf8) + [0, 0x1F, 0x7F, 0xC3, 0xFF]
        var accepted = 0
        for seed in Seeds.below(4000) {
            var json = RandomJSON(seed: seed &+ 7_000_000)
            _ = json.value(depth: 2)
            var random = SplitMix(seed: seed)
            var bytes = json.bytes
            let at = Int.random(in: 0..<bytes.count, using: &random)
            let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
            switch seed % 3 {
            case 0: bytes[at] = sign
            case 1: bytes.insert(sign, at: at)
            default: bytes.remove(at: at)
            }
            let plain = try? JSONText(bytes)
            // A text may hold no zero, which no table can hold either.
            if let plain, Self.holdsZero(plain) { continue }
            let read = try Self.read(bytes)
            let text = String(decoding: bytes, as: UTF8.self).debugDescription
            switch (read, plain) {
            case (.success(let item), let plain?): #expect(Self.plain(item) == plain, "seed \(seed): \(text)")
            case (.failure, nil): break
            default: Issue.record("seed \(seed): \(text) is \(read)")
            }
            accepted += plain == nil ? 0 : 1
        }
        #expect(accepted > Seeds.share(of: 400))
    }

    private static func holdsZero(_ value: JSONText) -> Bool {
        switch value {
        case .string(let text): text.unicodeScalars.contains("\0")
        case .array(let items): items.contains(where: holdsZero)
        case .object(let members):
            members.contains { $0.name.unicodeScalars.contains("\0") || holdsZero($0.value) }
        default: false
        }
    }

    @Test func everyShortTextOfNumberSignsIsANumberOrNot() throws {
        let signs = ["-", "+", "0", "1", ".", "e"]
        var texts = [""]
        for _ in 0..<4 { texts = Array(Set(texts + texts.flatMap { text in signs.map { text + $0 } })).sorted() }
        #expect(texts.count == 1 + 6 + 36 + 216 + 1296)
        let grammar = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/
        for text in texts {
            let isNumber = try grammar.wholeMatch(in: text) != nil
            let read = try Self.read(text)
            let place = TextPlace(line: 1, column: 1)
            if isNumber {
                #expect(read == .success(JSONItem(value: .number(text), place: place)))
            } else {
                #expect(throws: JSONFault.self, "\(text)") { try read.get() }
            }
        }
    }

    @Test func everyEscapedSignIsItself() throws {
        for value in stride(from: UInt32(1), through: 0xFFFF, by: 23) {
            let digits = String(value, radix: 16)
            let text = "\"\\u" + String(repeating: "0", count: 4 - digits.count) + digits + "\""
            let read = try Self.read(text)
            if let scalar = Unicode.Scalar(value) {
                #expect(try read.get().value == .text(String(Character(scalar))), "\(text)")
            } else {
                #expect(throws: JSONFault.self, "\(text)") { try read.get() }
            }
        }
        for value in stride(from: UInt32(0x10000), through: 0x10FFFF, by: 4099) {
            let scalar = try #require(Unicode.Scalar(value))
            let units = Character(scalar).utf16.map { "\\u" + String($0, radix: 16) }
            #expect(try Self.read("\"\(units.joined())\"").get().value == .text(String(Character(scalar))))
            #expect(throws: JSONFault.self) { try Self.read("\"\(units[1])\(units[0])\"").get() }
            #expect(throws: JSONFault.self) { try Self.read("\"\(units[0])\(units[0])\"").get() }
        }
        #expect(throws: JSONFault.self) { try Self.read("\"\\u0000\"").get() }
    }

    @Test(arguments: [
        ("", 1, 1, "the text ends in the middle of a value"), ("  \n ", 2, 2, "the text ends in the middle of a value"),
        ("{\"a\"}", 1, 6, "no colon follows a name"), ("{\"a\":1 \"b\"}", 1, 8, "'\"' stands where it cannot"),
        ("[1\n,\n]", 3, 1, "']' stands where it cannot"), ("[1 2]", 1, 4, "'2' stands where it cannot"),
        ("{a:1}", 1, 2, "'a' stands where it cannot"), ("{,}", 1, 2, "',' stands where it cannot"),
        ("é", 1, 1, "byte 0xC3 stands where it cannot"), ("tru", 1, 1, "a word that is no value"),
        ("[\n nulL]", 2, 2, "a word that is no value"), ("-", 1, 1, "'-' is no number"),
        ("[1e5.0]", 1, 2, "'1e5.0' is no number"),
        ("\"a\\", 1, 4, "a backslash stands before no escape"),
        ("\"\t\"", 1, 3, "a line end or control character stands in a text"),
        ("1 1", 1, 3, "'1' stands where it cannot"), ("//x", 1, 1, "'/' stands where it cannot"),
    ])
    func everyFaultHasItsPlace(_ text: String, _ line: Int, _ column: Int, _ found: String) throws {
        guard case .failure(let fault) = try Self.read(text) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(fault.place == TextPlace(line: line, column: column))
        #expect(fault.found == found)
    }

    @Test func depthHasALimit() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
        }
        #expect(throws: Never.self) { try Self.read(nested(JSONTokens.depth)).get() }
        #expect(throws: JSONFault.self) { try Self.read(nested(JSONTokens.depth + 1)).get() }
        #expect(throws: JSONFault.self) { try Self.read(nested(100_000)).get() }
    }
}
