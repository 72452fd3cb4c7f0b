import BorderTestSupport
import Testing

@testable import BorderBytes

/// JSON strings, scalar by scalar.
@Suite("Strings of JSON")
struct JSONStringTests {
    private func written(_ text: String) -> [UInt8] {
        var sink = ByteSink()
        sink.appendJSON(text)
        return sink.takeBytes()
    }

    /// U+FDD0…FDEF and the last two of every plane.
    private func isNoncharacter(_ value: UInt32) -> Bool {
        (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    }

    @Test(
        "every scalar at an edge comes back, and noncharacters become U+FFFD",
        arguments: 0...16 as ClosedRange<UInt32>
    )
    func edges(plane: UInt32) throws {
        let inside =
            [
                0, 1, 0x1F, 0x20, 0x22, 0x5C, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xEFFF, 0xF000, 0xFDCF, 0xFDD0,
                0xFDEF, 0xFDF0, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF,
            ] as [UInt32]
        for value in inside.map({ plane << 16 | $0 }) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = isNoncharacter(value) ? "\u{FFFD}" : Unicode.Scalar(value)!
            let text = try JSONText(written("a\(scalar)b")).string
            #expect(text.map { Array($0.unicodeScalars) } == ["a", expected, "b"], "U+\(String(value, radix: 16))")
        }
    }

    @Test("control characters and quotes are escaped in the shortest way that is safe")
    func escapes() {
        let escapes: [UInt32: String] = [0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r", 0x22: "\\\"", 0x5C: "\\\\"]
        for value in 0..<0x80 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let digits = String(value, radix: 16)
            let plain = value < 0x20 ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits : "\(scalar)"
            #expect(String(decoding: written("\(scalar)"), as: UTF8.self) == "\"\(escapes[value] ?? plain)\"")
        }
    }

    @Test("texts of any mixture come back", arguments: 1...20 as ClosedRange<UInt64>)
    func seeded(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let wide = UInt32.random(in: 0...0x10FFFF, using: &random) >> UInt32.random(in: 0...20, using: &random)
                if let scalar = Unicode.Scalar(wide) { scalars.append(scalar) }
            }
            let expected = scalars.map { isNoncharacter($0.value) ? "\u{FFFD}" : $0 } as [Unicode.Scalar]
            let text = try JSONText(written(String(scalars))).string
            #expect(text.map { Array($0.unicodeScalars) } == expected, "seed \(seed)")
        }
    }

    @Test(
        "integers that a double would change are strings",
        arguments: [
            (0, "0"), (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "\"9007199254740992\""),
            (-9_007_199_254_740_991, "-9007199254740991"), (-9_007_199_254_740_992, "\"-9007199254740992\""),
            (.max, "\"9223372036854775807\""), (.min, "\"-9223372036854775808\""),
        ] as [(Int64, String)]
    )
    func integers(value: Int64, json: String) {
        var sink = ByteSink()
        sink.appendJSON(value)
        #expect(String(decoding: sink.takeBytes(), as: UTF8.self) == json)
    }
}
