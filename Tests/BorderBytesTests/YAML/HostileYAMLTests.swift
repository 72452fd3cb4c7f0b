import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Texts that are no YAML, or more than a person writes: what is wrong is named with its line and column.
@Suite struct HostileYAMLTests {
    private static func trouble(_ bytes: [UInt8]) -> Diagnostic? {
        do throws(IntakeError) {
            _ = try YAMLText.read(bytes, named: "p.yaml")
            return nil
        } catch {
            return error.reason == .unusableProfile ? error.diagnostic : nil
        }
    }

    @Test(
        arguments: [
            ("a: 1\nb: {c: 1, d: 2, c: 3}\n", 2, 17, "the key 'c' stands here a second time"),
            ("é: 1\nñ: {ü: 1, 'ü': 2}\n", 2, 11, "the key 'ü' stands here a second time"),
            ("a: 1\n\"a\": 2\n", 2, 1, "the key 'a' stands here a second time"),
            ("- a: 1\n  b:\n    - 1\n  a: 2\n", 4, 3, "the key 'a' stands here a second time"),
            ("a: 1\n? [b]\n: 2\n", 2, 3, "a key that is a list"), ("a: 1\n{}: 2\n", 2, 1, "a key that is a map"),
            ("a: 1\nb: *b\n", 2, 4, "an anchor, alias or tag"), ("a:\n  - !x y\n", 2, 5, "an anchor, alias or tag"),
            ("a: &b {c: 1}\nd:\n  <<: *b\n", 1, 4, "an anchor, alias or tag"),
            ("a: 1\n--- b\n", 2, 1, "a second document begins here"),
            ("a:\n  - 1\n\t- 2\n", 3, 1, "found a tab character that violates indentation"),
            ("a: 1\n b: 2\n", 2, 3, "mapping values are not allowed in this context"),
            ("a: @x\n", 1, 4, "found character that cannot start any token"),
        ] as [(String, Int, Int, String)]
    )
    func aMistakeIsNamedWhereItStands(text: String, line: Int, column: Int, words: String) throws {
        let found = try #require(Self.trouble(Array(text.utf8)))
        #expect(found.line == line && found.column == column && found.found == words, "\(found)")
    }

    /// Nine times ten of the one before are a thousand million texts; the first name already is refused.
    @Test func namesThatStandForEachOtherCostNothing() throws {
        let lines = (1...9).map { number in
            let names = [String](repeating: "*l\(number - 1)", count: 10).joined(separator: ",")
            return "l\(number): &l\(number) [\(names)]\n"
        }
        let found = try #require(Self.trouble(Array(("l0: &l0 ha\n" + lines.joined()).utf8)))
        #expect(found.line == 1 && found.column == 5 && found.found == "an anchor, alias or tag")
    }

    /// Deep in lists, in maps, in lines and in both: all are refused, and none ends the program.
    @Test(arguments: [14, 20_000])
    func depthIsRefused(depth: Int) throws {
        let texts = [
            String(repeating: "[", count: depth), String(repeating: "{a: ", count: depth),
            String(repeating: "- ", count: depth) + "a", String(repeating: "[{a: ", count: depth),
            String(repeating: "? ", count: depth) + "a", String(repeating: "[", count: depth) + "{a: 1, a: 2}",
        ]
        for text in texts {
            let found = try #require(Self.trouble(Array(text.utf8)), "\(text.prefix(8))")
            #expect(found.line == 1 && found.column >= 1)
        }
    }

    /// A byte that is no UTF-8, or a sign that no text has, is named by the line on which it stands.
    @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x01], [0x00], [0x7F]] as [[UInt8]])
    func aWrongByteIsNamedByItsLine(bad: [UInt8]) throws {
        var random = SplitMix(seed: 3)
        for _ in 0..<20 {
            let lines = (0..<8).map { Array("key\($0): \"é value\"\n".utf8) }
            let line = Int.random(in: 1...8, using: &random)
            // Within the quotes, before a letter.
            let place = [7, 9, 12][Int.random(in: 0..<3, using: &random)]
            var wrong = lines
            wrong[line - 1].insert(contentsOf: bad, at: place)
            let found = try #require(Self.trouble(Array(wrong.joined())))
            #expect(found.line == line, "\(found)")
            if found.line != line { return }
        }
    }

    /// The mark before a text is no sign of it, whatever is wrong.
    @Test(arguments: ["a: 1\na: 2\n", "a: [1", "a: \"é\u{1}\"", "é: @"])
    func aMarkMovesNothing(text: String) throws {
        let plain = try #require(Self.trouble(Array(text.utf8)))
        #expect(try #require(Self.trouble([0xEF, 0xBB, 0xBF] + text.utf8)) == plain)
    }

    /// Wherever a text ends, it is a value or it is said where it stops making sense.
    @Test func aTextThatIsCutAnywhereIsReadOrNamedWithinIt() {
        for seed in 0..<12 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let bytes = Array(NaiveYAMLWriter(NaiveYAML.map(&random, depth: 2), seed: seed).text.utf8)
            for end in 0..<bytes.count {
                guard let found = Self.trouble(Array(bytes[..<end])) else { continue }
                let lines = bytes[..<end].count { $0 == 0x0A } + 1
                #expect((1...lines).contains(found.line) && found.column >= 1, "seed \(seed), \(end)")
            }
        }
    }
}
