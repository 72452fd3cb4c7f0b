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
        try copyTable(from: bytes, named: name, without: leftOut, options: options.intake(atlas: atlas), to: &sink)
    }
}
