package import BorderCore

/// The sheets of a spreadsheet that are read, each as a table of its own.
package struct MeantSheets: Hashable, Sendable {
    /// Their names, in the order of the workbook; none where the source is one table.
    package private(set) var names: [String] = []
    /// What is not read.
    package private(set) var remark: Diagnostic?

    /// The word for every sheet that has a table.
    package static let every = "all"

    /// Looks at the sheets of a source.
    ///
    /// - Parameters:
    ///   - source: where the bytes are; only a file that can be read twice has sheets.
    ///   - name: what failures call it.
    ///   - asked: the sheets that somebody names, or `all`, unless a sheet is called so.
    ///   - together: sheets that publishers divide their numbers among; those of the first set that are there are read
    ///     where nobody names any.
    /// - Throws: a sheet that is not there, and what is damaged.
    package init(
        of source: ByteSource,
        named name: String,
        asked: [String],
        together: @autoclosure () -> [[String]]
    ) throws(IntakeError) {
        guard source != .standardInput, asked.isEmpty || asked.count > 1 || asked == [MeantSheets.every],
            try MeantSheets.isZip(source, named: name)
        else { return }
        let sets = asked.isEmpty ? together() : []
        if asked.isEmpty && sets.isEmpty { return }
        let looksInside = asked == [MeantSheets.every]
        guard let workbook = try Spreadsheet.workbook(source, named: name, namesOnly: !looksInside) else { return }
        let all = workbook.sheets.map(\.name)
        if looksInside && !all.contains(MeantSheets.every) {
            for sheet in workbook.sheets
            where try Spreadsheet.hasTable(sheet, of: workbook, in: source, named: name) { names.append(sheet.name) }
            if names.isEmpty { names = Array(all.prefix(1)) }
            let hidden = try Spreadsheet.hiddenTables(of: workbook, in: source, named: name)
            remark = MeantSheets.remark(.note, all, names, name, " not read for want of a table", hidden)
        } else if !asked.isEmpty {
            for sheet in asked where !all.contains(sheet) {
                throw Spreadsheet.missing(sheet, among: all, named: name)
            }
            names = all.filter(asked.contains)
        } else {
            let met = sets.lazy.map { set in all.filter(set.contains) }.first { !$0.isEmpty } ?? []
            guard met.count > 1 else { return }
            names = met
            remark = MeantSheets.remark(.warning, all, met, name, " not read")
        }
    }

    private static func isZip(_ source: ByteSource, named name: String) throws(IntakeError) -> Bool {
        // A pipe gives its bytes once.
        if case .file(let path) = source, !ByteSource.isRegularFile(path) { return false }
        var stream = try ByteStream(source, named: name)
        return Packing(try stream.peek(4)[...]) == .zip
    }

    /// Names of sheets in words.
    static func listed(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }

    /// What is said of hidden sheets with tables; nothing where there are none.
    static func hidden(_ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        return "; \(names.count == 1 ? "sheet" : "sheets") \(listed(names)) with a table "
            + "\(names.count == 1 ? "is" : "are") hidden and not read"
    }

    private static func remark(
        _ severity: Diagnostic.Severity,
        _ all: [String],
        _ read: [String],
        _ file: String,
        _ words: String,
        _ hidden: [String] = []
    ) -> Diagnostic? {
        let others = all.filter { !read.contains($0) }
        guard !others.isEmpty || !hidden.isEmpty else { return nil }
        let (sheets, words) = others.count == 1 ? ("sheet", "was" + words) : ("sheets", "were" + words)
        let passedOver = others.isEmpty ? "all sheets were read" : "\(sheets) \(listed(others)) \(words)"
        return Diagnostic(
            hidden.isEmpty ? severity : .warning,
            "sheets",
            file: file,
            found: passedOver + MeantSheets.hidden(hidden),
            suggestion: "--sheet names those that are meant"
        )
    }
}
