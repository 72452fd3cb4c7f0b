import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// The rows of a table, however its bytes are packed or written.
@Suite struct AnyPackingTests {
    /// A row with the line it stands on.
    private struct Row: Hashable {
        var line: Int
        var fields: [String]
    }

    /// The rows of a source that is dealt out in blocks.
    private static func rows(_ source: [UInt8], blockBytes: Int) throws -> [Row] {
        var blocks = RowBlocks(
            try ByteStream.opened(.bytes(source), named: "x"),
            named: "x",
            within: Dialect(lineBytes: 10_000, fieldBytes: 10_000, columns: 20),
            blockBytes: blockBytes
        )
        var block = RowBlock()
        var rows: [Row] = []
        while try blocks.next(&block) {
            var splitter = RowSplitter(blocks.dialect)
            var (at, line) = (block.start, block.firstLine)
            while at < block.end {
                let next = block.bytes.withUnsafeBytes { all in
                    all.baseAddress.map { splitter.split($0, from: at, count: block.end) } ?? block.end
                }
                let fields = (0..<splitter.fieldCount).map { place in
                    let field = splitter.field(place)
                    let text = String(decoding: block.bytes[field.start..<field.end], as: UTF8.self)
                    return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
                }
                rows.append(Row(line: line, fields: fields))
                line += block.bytes[at..<next].count { $0 == blocks.dialect.terminator }
                at = next
            }
        }
        return rows
    }

    @Test func everyWayOfBringingATableGivesItsRows() throws {
        let cells = ["Larsi", "", "7", "a,b", "say \"x\"", "two\nlines", "ł", "Ωмега 😀", "'", " x "]
        for seed in 0..<12 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let end = Bool.random(using: &random) ? "\n" : "\r\n"
            var (line, rows, text) = (1, [Row](), "")
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                let fields = ["place"] + (0..<3).map { _ in cells[Int.random(in: 0..<cells.count, using: &random)] }
                rows.append(Row(line: line, fields: fields))
                line += 1 + fields.count { $0.contains("\n") }
                let written = fields.map { cell in
                    cell.contains { ",\"\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
                }
                text += written.joined(separator: ",") + end
            }
            let plain = Array(text.utf8)
            let wide = Array("\u{FEFF}\(text)".utf16)
            let utf16 = wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let sources: [String: [UInt8]] = [
                "plain": plain, "marked": [0xEF, 0xBB, 0xBF] + plain, "UTF-16": utf16, "gzip": PackedBytes.gzip(plain),
                "zstd": PackedBytes.zstd(plain, blockBytes: 3), "UTF-16 in gzip": PackedBytes.gzip(utf16),
                "zip": PackedBytes.zip([PackedBytes.Member(name: "t.csv", bytes: utf16, isDeflated: true)]),
            ]
            for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
                for blockBytes in [1 + Int(seed * 4), 1 << 14] {
                    #expect(
                        try Self.rows(source, blockBytes: blockBytes) == rows,
                        "\(name), seed \(seed), \(blockBytes)"
                    )
                }
            }
        }
    }
}
