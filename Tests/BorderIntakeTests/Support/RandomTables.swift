import BorderTestSupport

/// Seeded files: hostile ones and honest ones.
enum RandomTables {
    private static let pieces: [[UInt8]] = [
        Array("a".utf8), Array("bc".utf8), Array("12".utf8), Array("é".utf8), Array("ж".utf8), [0xFF], [0xC3],
        [0xE2, 0x82],
        Array(",".utf8), Array(",".utf8), Array(",".utf8), Array(";".utf8), Array("\"".utf8), Array("\"".utf8),
        Array("\"\"".utf8), Array(",\"".utf8), Array("\",".utf8), Array("\n".utf8), Array("\n".utf8),
        Array("\r\n".utf8), Array("\r".utf8), Array("\"\n".utf8), Array(" ".utf8), Array("\"a,b\"".utf8),
        Array("\"a\nb\"".utf8), Array("a fairly long word ".utf8),
    ]

    /// Pieces of tables in no order.
    static func pieces(_ seed: UInt64) -> [UInt8] {
        var random = SplitMix(seed: seed)
        var bytes: [UInt8] = Int.random(in: 0..<8, using: &random) == 0 ? [0xEF, 0xBB, 0xBF] : []
        // Some files have few quotes, some have only one kind of line end.
        let hasQuotes = Int.random(in: 0..<3, using: &random) > 0
        let end: [UInt8]? = [nil, [10], [13, 10], [13]][Int.random(in: 0..<4, using: &random)]
        for _ in 0..<Int.random(in: 1...60, using: &random) {
            var piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
            if !hasQuotes && piece.contains(34) && Int.random(in: 0..<12, using: &random) > 0 { continue }
            if let end, piece.last == 10 || piece.last == 13 { piece = end }
            bytes += piece
        }
        return bytes
    }

    /// A table as a careful program writes it, with the fields of its rows.
    static func written(_ seed: UInt64) -> (bytes: [UInt8], fields: [[[UInt8]]]) {
        var random = SplitMix(seed: seed)
        let width = Int.random(in: 2...6, using: &random)
        let end: [UInt8] = [[10], [13, 10], [13]][Int.random(in: 0..<3, using: &random)]
        let delimiter: UInt8 = [44, 59, 9][Int.random(in: 0..<3, using: &random)]
        var bytes: [UInt8] = []
        var rows: [[[UInt8]]] = [(0..<width).map { Array("column\($0)".utf8) }]
        bytes += rows[0].joined(separator: [delimiter]) + end
        let count = Int.random(in: 1...30, using: &random)
        for row in 1...count {
            let fields = (0..<width).map { _ in field(delimiter, &random) }
            rows.append(fields)
            bytes += fields.map { quoted($0, delimiter, &random) }.joined(separator: [delimiter])
            if row < count || Bool.random(using: &random) { bytes += end }
        }
        return (bytes, rows)
    }

    private static func field(_ delimiter: UInt8, _ random: inout SplitMix) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            bytes += [[65], [66], [34], [delimiter], [10], [0xC3, 0xA9], [32]][Int.random(in: 0..<7, using: &random)]
        }
        return bytes
    }

    /// The field as it must be written, sometimes with quotes it does not need.
    private static func quoted(_ field: [UInt8], _ delimiter: UInt8, _ random: inout SplitMix) -> [UInt8] {
        let needsQuotes = field.isEmpty || field.contains { [34, delimiter, 10, 13].contains($0) }
        guard needsQuotes || Int.random(in: 0..<4, using: &random) == 0 else { return field }
        return [34] + field.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
    }
}
