public import BorderAtlas
public import BorderBytes
public import BorderIntake

extension DossierSource {
    /// Copies a delimited table without some of its rows.
    ///
    /// - Parameters:
    ///   - leftOut: which rows are left out.
    ///   - atlas: where places are.
    ///   - options: how the table is read.
    ///   - sink: takes the copy.
    /// - Returns: what was left out.
    /// - Throws: `IntakeError` for what is no delimited table.
    public func copy(
        without leftOut: RowsLeftOut,
        atlas: Atlas,
        options: DossierOptions,
        to sink: inout ByteSink
    ) throws(IntakeError) -> TableCopy {
        let intake = options.intake(atlas: atlas)
        let tables = try tables(options, intake).sources
        guard tables.count == 1 else {
            throw IntakeError(
                .unusableHeader,
                "sheets",
                file: name,
                found: "\(tables.count) sheets are read of it",
                expected: "one table to copy",
                suggestion: "name one with --sheet"
            )
        }
        return try copyTable(from: bytes, named: name, without: leftOut, options: intake.reading(tables[0]), to: &sink)
    }
}
