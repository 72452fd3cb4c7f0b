package import BorderBytes
package import BorderCore

/// A user's own crossings, as read from a file.
package struct CrossingTable: Sendable {
    /// The crossings that could be used, in file order.
    package var crossings: [Crossing] = []
    /// What is wrong with single rows; the other rows are used.
    package var diagnostics: [Diagnostic] = []
    /// How many rows the file has below its header.
    package var rowsRead = 0

    /// No crossings.
    package init() {}
}

/// Reads a table of crossings with the columns of geodata/crossings.csv, in any order.
///
/// `name` (or `id`) and `country_a` are needed; every other column may be missing. An id that is missing is made from
/// the name. Coordinates are degrees on WGS 84. Of the options, `strict`, `rejects` and `countryNamed` count.
///
/// - Throws: `IntakeError` when the file cannot be read, its header names no crossings, or a strict reading meets a
///   row that cannot be used.
package func readCrossings(
    from source: ByteSource,
    named name: String,
    options: IntakeOptions = IntakeOptions()
) throws(IntakeError) -> CrossingTable {
    var rows = try TextRows(source, named: name)
    let all = try rows.all()
    guard let header = all.first else { throw FileKind.empty(name) }
    let columns = try CrossingColumns(header, file: name)
    try options.rejects.begin(header.fields, of: name)
    var table = CrossingTable()
    var taken: Set<String> = []
    for row in all.dropFirst() {
        table.rowsRead += 1
        var reader = CrossingRow(row, columns: columns, file: name, options: options)
        let crossing = reader.crossing()
        var reasons = reader.diagnostics
        if let crossing {
            if taken.insert(crossing.id).inserted {
                table.crossings.append(crossing)
                continue
            }
            reasons.append(
                Diagnostic(
                    .error,
                    "doubled-id",
                    file: name,
                    line: row.line,
                    column: 1,
                    found: "the id '\(crossing.id)' stands on an earlier row too",
                    expected: "one row a crossing",
                    suggestion: "give one of them another id"
                )
            )
        }
        if options.strict, let first = reasons.first { throw IntakeError(.badRow, first) }
        table.diagnostics += reasons
        let fields = row.fault == .none ? row.fields : [row.whole]
        try options.rejects.keep([RejectedRow(line: row.line, fields: fields, reasons: reasons)], of: name)
    }
    return table
}
