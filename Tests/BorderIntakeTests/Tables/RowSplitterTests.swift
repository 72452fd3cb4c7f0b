import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// The fast reader of rows against the slow one, on files that nobody would write and files that people do write.
struct RowSplitterTests {
    /// What the fast reader makes of bytes that arrive in blocks.
    static func fastRows(_ bytes: [UInt8], blockBytes: Int, limits: IntakeLimits) throws -> [SlowTable.Row] {
        let options = IntakeOptions(blockBytes: blockBytes, limits: limits)
        var blocks = RowBlocks(
            try ByteStream(.bytes(bytes), named: "example"),
            named: "example",
            options: options
        )
        var block = RowBlock()
        var rows: [SlowTable.Row] = []
        var sequence = 0
        while try blocks.next(&block) {
            #expect(block.sequence == sequence)
            sequence += 1
            rows += split(block, blocks.dialect)
        }
        return rows
    }

    private static func split(_ block: RowBlock, _ dialect: Dialect) -> [SlowTable.Row] {
        var splitter = RowSplitter(dialect)
        var rows: [SlowTable.Row] = []
        var line = block.firstLine
        var at = block.start
        block.bytes.withUnsafeBytes { all in
            guard let bytes = all.baseAddress else { return }
            while at < block.end {
                let next = splitter.split(bytes, from: at, count: block.end)
                let fault =
                    switch block.isCutRow ? .rowTooLong : splitter.fault {
                    case .none: ""
                    case .unclosedQuote: "open"
                    case .textAfterQuote: "after"
                    case .rowTooLong: "long"
                    case .tooManyColumns: "columns"
                    }
                let fields = fault.isEmpty ? (0..<splitter.fieldCount).map { text(splitter.field($0), all) } : []
                let only = splitter.field(0)
                let isBlank = fields == [[]] && !only.isQuoted
                if !isBlank { rows.append(SlowTable.Row(line: line, fields: fields, fault: fault)) }
                line += all[at..<next].count { $0 == dialect.terminator }
                at = block.isCutRow ? block.end : next
            }
        }
        return rows
    }

    private static func text(_ field: RowSplitter.Field, _ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var text: [UInt8] = []
        var at = field.start
        while at < field.end {
            text.append(bytes[at])
            at += field.isEscaped && bytes[at] == 34 ? 2 : 1
        }
        return text
    }

    static func slowRows(_ bytes: [UInt8], _ dialect: Dialect) -> [SlowTable.Row] {
        var slow = SlowTable()
        slow.delimiter = dialect.delimiter
        slow.terminator = dialect.terminator
        slow.lineBytes = dialect.lineBytes
        slow.fieldBytes = dialect.fieldBytes
        slow.columns = dialect.columns
        return slow.rows(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    }

    private static func dialect(_ bytes: [UInt8], _ limits: IntakeLimits) -> Dialect {
        var dialect = Dialect(limits: limits)
        bytes.withUnsafeBytes { all in
            let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            if let base = all.baseAddress { dialect.recognise(in: base, mark..<all.count) }
        }
        return dialect
    }

    private static func check(_ bytes: [UInt8], _ limits: IntakeLimits, _ seed: UInt64) throws {
        // A file of nothing but line ends is empty, which is tested elsewhere.
        guard bytes.contains(where: { ![9, 10, 13, 32, 0xEF, 0xBB, 0xBF].contains($0) }) else { return }
        let expected = slowRows(bytes, dialect(bytes, limits))
        // What ends a row is read off the first one; without a first row there is no table.
        guard let first = expected.first, first.fault.isEmpty else { return }
        for blockBytes in [1 + Int(seed % 9), 64, 1 << 20] {
            let rows = try fastRows(bytes, blockBytes: blockBytes, limits: limits)
            if rows != expected {
                let shown = String(decoding: bytes, as: UTF8.self).debugDescription
                Issue.record("seed \(seed), blocks of \(blockBytes): \(shown)\n\(rows)\n\(expected)")
                return
            }
        }
    }

    @Test func filesOfRandomPiecesAreSplitAsTheSlowReaderSplitsThem() throws {
        for seed in 0..<6000 as Range<UInt64> {
            try Self.check(RandomTables.pieces(seed), IntakeLimits(), seed)
        }
    }

    @Test func filesBeyondTheLimitsAreSplitAsTheSlowReaderSplitsThem() throws {
        for seed in 0..<6000 as Range<UInt64> {
            var random = SplitMix(seed: seed &+ 77)
            var limits = IntakeLimits()
            limits.lineBytes = Int.random(in: 8...60, using: &random)
            limits.fieldBytes = Int.random(in: 2...40, using: &random)
            limits.columns = Int.random(in: 1...5, using: &random)
            try Self.check(RandomTables.pieces(seed &+ 1_000_000), limits, seed)
        }
    }

    @Test func tablesThatProgramsWriteAreSplitAsTheyWereWritten() throws {
        for seed in 0..<1500 as Range<UInt64> {
            let (bytes, fields) = RandomTables.written(seed)
            let rows = try Self.fastRows(bytes, blockBytes: 1 + Int(seed % 100), limits: IntakeLimits())
            #expect(rows.map(\.fields) == fields, "seed \(seed)")
        }
    }
}
