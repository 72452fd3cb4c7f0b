import BorderBytes
import BorderCore

/// A table of which the header has been read.
struct OpenedTable: ~Copyable {
    var blocks: RowBlocks
    let schema: TableSchema
    let dialect: Dialect
    /// What the header gave cause to say.
    let log: DiagnosticLog
    /// The rows that were read together with the header, until somebody takes them.
    private var first: RowBlock?
    /// The place of the first block in the source.
    let firstSequence: Int

    init(_ stream: consuming ByteStream, named name: String, options: IntakeOptions) throws(IntakeError) {
        var blocks = RowBlocks(stream, named: name, options: options)
        var log = DiagnosticLog(maximum: options.limits.diagnostics)
        var block = RowBlock()
        let schema = try OpenedTable.header(&blocks, &block, name, &log)
        try options.rejects.begin(schema.names, of: name)
        dialect = blocks.dialect
        self.schema = schema
        self.log = log
        first = block
        firstSequence = block.sequence
        self.blocks = blocks
    }

    private static func header(
        _ blocks: inout RowBlocks,
        _ block: inout RowBlock,
        _ name: String,
        _ log: inout DiagnosticLog
    ) throws(IntakeError) -> TableSchema {
        while try blocks.next(&block) {
            if let schema = try HeaderRow.read(from: &block, blocks.dialect, file: name, log: &log) { return schema }
        }
        throw FileKind.empty(name)
    }

    /// Whether everything has been read already, so that a second worker would find nothing to do.
    var isSmall: Bool { blocks.isExhausted }

    /// Gives the next rows; `false` at the end.
    mutating func next(_ block: inout RowBlock) throws(IntakeError) -> Bool {
        if let rows = first {
            first = nil
            block = rows
            return true
        }
        return try blocks.next(&block)
    }
}
