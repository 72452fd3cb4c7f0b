import BorderBytes
import BorderCore

/// A table of which the header has been read.
struct OpenedTable: ~Copyable {
    var blocks: RowBlocks
    let schema: TableSchema
    let dialect: Dialect
    /// How rows of ours are made of a publisher's; `nil` where the columns are ours.
    let plan: TranslationPlan?
    /// What the header gave cause to say.
    let log: DiagnosticLog
    /// The rows that were read together with the header, until somebody takes them.
    private var first: RowBlock?
    /// The place of the first block in the source.
    let firstSequence: Int

    init(_ stream: consuming ByteStream, named name: String, options: IntakeOptions) throws(IntakeError) {
        var stream = stream
        if CompoundColumn.isThere(try stream.opening()) {
            let parted = CompoundColumn.parted(try stream.rest(limit: 1 << 30))
            stream = try ByteStream.opened(.bytes(parted), named: name)
        }
        let filled = try FilledDown(&stream, named: name, options)
        if let filled { stream = try ByteStream.opened(.bytes(filled.bytes), named: name) }
        let shape = try TableShape.of(&stream, named: name, options)
        var log = DiagnosticLog(maximum: options.limits.diagnostics)
        var block = RowBlock()
        var blocks: RowBlocks
        let missing = try MissingCountries.columns(&stream, shape.dialect(of: &stream, options), options)
        let dates = try MidnightDates(&stream, shape.dialect(of: &stream, options))
        var schema: TableSchema
        var plan: TranslationPlan?
        switch shape {
        case .own:
            blocks = RowBlocks(stream, named: name, options: options)
            schema = try OpenedTable.header(&blocks, &block, name, &log)
            schema.missingCountries = missing
        case .published(let table):
            blocks = RowBlocks(stream, named: name, table.dialect, options: options)
            schema = try TableSchema.published(table, file: name, log: &log)
            plan = table.plan
            try HeaderRow.skip(table.skippedRows, &blocks, &block)
        }
        schema.noteMidnights(dates, plan, file: name, log: &log)
        if let filled { log.add(.note, "filled-down", name, schema.line, 1) { (filled.words, "", "") } }
        try options.rejects.begin(schema.publishedNames ?? schema.names, of: name)
        dialect = blocks.dialect
        self.schema = schema
        self.plan = plan
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
