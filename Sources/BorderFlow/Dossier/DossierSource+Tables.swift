import BorderCore
import BorderIntake

extension DossierSource {
    /// The tables of the source: the sheets that are meant, where it is a spreadsheet of several, else itself.
    ///
    /// - Parameters:
    ///   - options: which sheets are asked for.
    ///   - intake: how the source is read.
    /// - Returns: the tables, one at least, and what is not read.
    /// - Throws: a sheet that is not there, and what is damaged.
    func tables(
        _ options: DossierOptions,
        _ intake: IntakeOptions
    ) throws(IntakeError) -> (sources: [DossierSource], remark: Diagnostic?) {
        guard sheet == nil else { return ([self], nil) }
        let meant = try intake.sheets(of: bytes, named: name, asked: options.sheets)
        guard !meant.names.isEmpty else { return ([self], nil) }
        let sources = meant.names.map { sheet in
            var table = DossierSource(bytes, named: "\(name)[\(sheet)]")
            table.sheet = sheet
            table.otherSheets = meant.names.filter { $0 != sheet }
            return table
        }
        return (sources, meant.remark)
    }
}

extension IntakeOptions {
    /// The same for a source, which may be one sheet.
    func reading(_ source: DossierSource) -> IntakeOptions {
        var options = self
        if let sheet = source.sheet { options.form.sheet = sheet }
        options.otherSheets = source.otherSheets
        return options
    }
}
