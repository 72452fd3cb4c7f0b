import BorderTestSupport
import Testing

@testable import BorderIntake

/// Rows with bytes that are no UTF-8 are lost, each at its first wrong byte, and no others.
struct BrokenTextTests {
    private static let broken: [[UInt8]] = [
        [0xFF], [0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F],
        [0xFE, 0xFE],
    ]
    private static let whole: [[UInt8]] = ["a", "é", "ж", "国", "😀", "e\u{301}", "\u{7F}", "\u{202E}", " "].map {
        Array($0.utf8)
    }

    /// The first byte from which on nothing makes the text whole.
    private static func firstWrong(_ row: [UInt8]) -> Int? {
        let whole = (0...row.count).last { String(validating: row[..<$0], as: UTF8.self) != nil } ?? 0
        return whole == row.count ? nil : whole
    }

    @Test func everyBrokenRowIsNamedAndNoOther() throws {
        var broken = 0
        for seed in Seeds.below(400) {
            var random = SplitMix(seed: seed)
            var bytes = Array("count,note\n".utf8)
            var expected: [String] = []
            var lines: [Int] = []
            for line in 2...Int.random(in: 2...12, using: &random) {
                var row = Array("\(line),n".utf8)
                for _ in 0..<Int.random(in: 0...30, using: &random) {
                    let isBroken = Int.random(in: 0..<60, using: &random) == 0
                    let pool = isBroken ? Self.broken : Self.whole
                    row += pool[Int.random(in: 0..<pool.count, using: &random)]
                }
                row.append(46)
                if let place = Self.firstWrong(row) {
                    let byte = String(row[place], radix: 16, uppercase: true)
                    expected.append(
                        "example:\(line):\(place + 1): error: byte 0x\(byte) is no UTF-8; expected text in UTF-8; "
                            + "save the table as CSV (UTF-8), or name its encoding with --encoding"
                    )
                } else {
                    lines.append(line)
                }
                bytes += row + [10]
            }
            broken += expected.count
            var table = bytes
            table.replace(Array("count,note".utf8), with: Array("place,count,note".utf8), maxReplacements: 1)
            let rows = table.split(separator: 10).enumerated().map { index, row in
                index == 0 ? Array(row) : Array("x,".utf8) + row
            }
            let options = IntakeOptions(blockBytes: 1 + Int(seed % 150))
            let reading = try Reading(bytes: Array(rows.joined(separator: [10])), options: options)
            #expect(reading.lines == lines, "seed \(seed)")
            // Every row begins two bytes later than it was made.
            let moved = expected.map { words -> String in
                let parts = words.split(separator: ":", maxSplits: 3)
                return "\(parts[0]):\(parts[1]):\((Int(parts[2]) ?? 0) + 2):\(parts[3])"
            }
            #expect(reading.diagnostics == moved, "seed \(seed)")
        }
        #expect(broken > Seeds.share(of: 200))
    }
}
