package import BorderBytes
package import BorderCore

/// Reads records whose texts an adapter has at hand, one for each column: of a sheet, a form, a log with a fixed layout.
///
/// The simple way to give rows to the reader of all rows. Formats of which files are large fill `Fields` in place, as
/// delimited text and JSON do.
package struct RecordReader: ~Copyable {
    private let file: String
    private let options: IntakeOptions
    private let schema: TableSchema
    private let log: DiagnosticLog
    private var reader: RowReader
    private var bounds: [RowSplitter.Field] = []
    private var places: [TextPlace] = []
    private var bytes: [UInt8] = []

    /// A reader of records with these columns, named as the header of a table would name them.
    ///
    /// - Parameters:
    ///   - columns: the header words, in the order of the texts of each record.
    ///   - name: what diagnostics call the source.
    ///   - options: how to read.
    /// - Throws: what makes the columns unusable: no number, no place.
    package init(columns: [String], named name: String, options: IntakeOptions) throws(IntakeError) {
        var log = DiagnosticLog(maximum: options.limits.diagnostics)
        let schema = try TableSchema.read(columns.map { (name: $0, column: 1) }, line: 1, file: name, log: &log)
        try options.rejects.begin(columns, of: name)
        self.schema = schema
        self.log = log
        file = name
        self.options = options
        reader = RowReader(schema, named: name, options: options)
    }

    /// Reads one record.
    ///
    /// - Parameters:
    ///   - texts: what it says in each column, empty where it says nothing; with fewer or more it is rejected.
    ///   - line: its 1-based place in the source, for diagnostics.
    ///   - onBatch: receives the rows so far when they are enough for a batch.
    /// - Throws: the first bad row of a strict reading, and what `onBatch` throws.
    package mutating func read(
        _ texts: [some StringProtocol],
        line: Int,
        onBatch: (ObservationBatch) throws -> Void
    ) throws(IntakeError) {
        bytes.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        for text in texts {
            let start = bytes.count
            bytes += text.utf8
            bounds.append(RowSplitter.Field(start: start, end: bytes.count))
        }
        let origin = TextPlace(line: line, column: 1)
        while places.count < max(1, bounds.count) { places.append(origin) }
        for column in places.indices { places[column] = origin }
        bytes += repeatElement(0, count: RowBlock.padding)
        let (width, fields, origins) = (schema.names.count, bounds, places)
        var failure: IntakeError?
        bytes.withUnsafeBytes { bytes in
            fields.withUnsafeBufferPointer { fields in
                origins.withUnsafeBufferPointer { origins in
                    guard let bytes = bytes.baseAddress, let start = fields.baseAddress, let place = origins.baseAddress
                    else { return }
                    reader.begin(Fields(start, fields.count, in: bytes, at: origin, origins: place))
                    if fields.count == width {
                        reader.readRow()
                    } else {
                        reader.reject("field-count", at: origin) {
                            ("the record has \(fields.count.counted("field"))", "\(width)", "")
                        }
                    }
                    guard reader.rowFailed else { return }
                    do throws(IntakeError) {
                        try reader.finishRejected { texts.map { String($0) } }
                    } catch {
                        failure = error
                    }
                }
            }
        }
        if let failure { throw failure }
        try options.rejects.keep(reader.takeRejected(), of: file)
        try reader.handOverIfFull(onBatch)
    }

    /// Hands over the rows that no batch has taken yet, and says what was found.
    package mutating func finish(onBatch: (ObservationBatch) throws -> Void) throws(IntakeError) -> IntakeSummary {
        try reader.finish(onBatch: onBatch)
        return IntakeSummary([reader.finding()], after: log, schema, of: file)
    }
}
