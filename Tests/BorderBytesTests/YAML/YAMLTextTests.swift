import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

@Suite struct YAMLTextTests {
    private func read(_ text: String) throws(IntakeError) -> YAMLNode {
        try YAMLText.read(Array(text.utf8), named: "p.yaml")
    }

    private func trouble(_ text: String) -> String? {
        do throws(IntakeError) {
            _ = try read(text)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func valuesKnowTheirLines() throws {
        let root = try read("name: NO\nlist:\n  - \"a: b\"\n  - {x: ~, y: null, z: 'null'}\n")
        #expect(root["name"]?.text == "NO")
        #expect(root["list"]?.line == 3)
        let items = try #require(root["list"]?.items)
        #expect(items.map(\.text) == ["a: b", nil])
        #expect(items[1]["x"]?.isNothing == true)
        #expect(items[1]["y"]?.isNothing == true)
        #expect(items[1]["z"]?.isNothing == false)
        #expect(items[1].line == 4)
        #expect(items[1]["z"]?.column == 24)
    }

    @Test(
        arguments: [
            ("a: &x 1\nb: *x\n", "1:4: error: an anchor, alias or tag"),
            ("a: !!int 1\n", "1:4: error: an anchor, alias or tag"),
            ("a: 1\na: 2\n", "2:1: error: the key 'a' stands here a second time"),
            ("[a, b]: 1\n", "1:1: error: a key that is a list"),
            ("a: 1\n---\nb: 2\n", "2:1: error: a second document begins here"),
            ("", "1:1: error: the file is empty"),
            ("a: [1, 2\n", "1:9: error: did not find expected ',' or ']'"),
            ("a:\n\tb: 1\n", "2:1: error: found character that cannot start any token"),
        ] as [(String, String)]
    )
    func mistakesAreNamedByLine(_ text: String, _ words: String) {
        #expect(trouble(text)?.hasPrefix("p.yaml:\(words)") == true, "\(trouble(text) ?? "no trouble")")
    }

    @Test func whatIsTooDeepOrTooLargeIsRefused() {
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(trouble(deep)?.contains("nested deeper than 12") == true)
        let wide = "[" + String(repeating: "a,", count: 60_000) + "a]"
        #expect(trouble(wide)?.contains("more than 50000 values") == true)
        #expect(trouble(String(repeating: " ", count: 1 << 20) + "a")?.contains("larger than") == true)
    }

    @Test func noBytesStopTheReader() {
        var random = SplitMix(seed: 7)
        let start = Array("name: x\ncolumns:\n  - {name: [A, \"B\"], role: count, words: {a: {b: c}}}\n".utf8)
        for _ in 0..<3000 {
            var bytes = start
            for _ in 0...Int.random(in: 0..<6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.insert(UInt8.random(in: 0...127, using: &random), at: place)
                default: if bytes.count > 1 { bytes.remove(at: place) }
                }
            }
            do throws(IntakeError) {
                _ = try YAMLText.read(bytes, named: "p.yaml")
            } catch {
                #expect(error.reason == .unusableProfile)
                #expect(error.diagnostic.line >= 1)
            }
        }
    }
}
