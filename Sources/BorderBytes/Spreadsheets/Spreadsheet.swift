import BorderCore

/// Opens a sheet of a spreadsheet file (Office Open XML) as the bytes of a table.
enum Spreadsheet {
    /// A sheet that is read, and what a reader has to know of it.
    struct Opened {
        var bytes: SheetBytes
        var name: String
        var remark: Diagnostic?
        /// What stands on the sheets that have no table.
        var texts: [(sheet: String, text: String)] = []
    }

    /// The sheet of that name, or the first that is not hidden.
    ///
    /// - Parameters:
    ///   - source: the file, which is read several times.
    ///   - name: what failures call it.
    ///   - sheet: which sheet; `nil` for the one that publishers use, else the first with a table.
    ///   - usual: what publishers call the sheet of their numbers.
    ///   - isKey: whether a word heads what parts rows, and no numbers that are counted.
    /// - Returns: the sheet; `nil` for a zip file that is no spreadsheet.
    /// - Throws: what is damaged, and a sheet that is not there.
    static func opened(
        _ source: ByteSource,
        named name: String,
        sheet: String?,
        usual: Set<String> = [],
        isKey: @escaping @Sendable (String) -> Bool = { _ in false }
    ) throws(IntakeError) -> Opened? {
        guard let workbook = try workbook(source, named: name) else { return nil }
        let names = workbook.sheets.map(\.name)
        var table: Workbook.Sheet?
        if sheet == nil {
            table = workbook.sheets.first { usual.contains($0.name) }
            if table == nil { table = try firstTable(of: workbook, in: source, named: name) }
        }
        guard let chosen = table ?? workbook.sheets.first(where: { sheet == nil || $0.name == sheet }) else {
            throw missing(sheet, among: names, named: name)
        }
        let merged = try merged(source, named: name, in: chosen.member, isKey)
        let cells = try UnpackedBytes(source, named: name, member: chosen.member)
        var opened = Opened(
            bytes: try SheetBytes(cells, of: workbook, merged: merged, named: name),
            name: chosen.name
        )
        for other in workbook.sheets.prefix(look.sheets) where other.name != chosen.name {
            let lines = try textLines(other, of: workbook, in: source, named: name)
            opened.texts += lines.map { (other.name, $0) }
        }
        let others = names.filter { $0 != chosen.name }
        let hidden = sheet == nil ? try hiddenTables(of: workbook, in: source, named: name) : []
        if !others.isEmpty && sheet == nil || !hidden.isEmpty {
            let read = "sheet '\(chosen.name)' was read"
            let rest = others.isEmpty ? "" : ", not \(MeantSheets.listed(others))"
            opened.remark = Diagnostic(
                .warning,
                "sheets",
                file: name,
                found: read + rest + MeantSheets.hidden(hidden),
                suggestion: others.isEmpty ? "show it if it is meant" : "--sheet names another"
            )
        }
        return opened
    }

    /// The failure of a sheet that is not there.
    static func missing(_ sheet: String?, among names: [String], named name: String) -> IntakeError {
        IntakeError(
            .unusableHeader,
            "no-sheet",
            file: name,
            found: sheet.map { "the spreadsheet has no sheet '\($0)'" } ?? "the spreadsheet has no sheet",
            expected: names.isEmpty ? "a sheet" : "one of " + names.joined(separator: ", "),
            suggestion: names.isEmpty ? "" : "name one with --sheet"
        )
    }

    /// So many sheets are looked at, so many bytes of each, and so many lines of one without a table.
    private static let look = (sheets: 12, bytes: 1 << 16, lines: 60)

    /// The first sheet with a table, where the first sheet of several has none: remarks, a cover, a list of contents.
    private static func firstTable(
        of workbook: Workbook,
        in source: ByteSource,
        named name: String
    ) throws(IntakeError) -> Workbook.Sheet? {
        guard workbook.sheets.count > 1 else { return nil }
        for sheet in workbook.sheets.prefix(look.sheets)
        where try hasTable(sheet, of: workbook, in: source, named: name) { return sheet }
        return nil
    }

    /// The hidden sheets that have a table.
    static func hiddenTables(
        of workbook: Workbook,
        in source: ByteSource,
        named name: String
    ) throws(IntakeError) -> [String] {
        var names: [String] = []
        for sheet in workbook.hidden.prefix(look.sheets)
        where try hasTable(sheet, of: workbook, in: source, named: name) { names.append(sheet.name) }
        return names
    }

    /// The lines of a sheet that has no table: remarks, a cover, a list of contents.
    private static func textLines(
        _ sheet: Workbook.Sheet,
        of workbook: Workbook,
        in source: ByteSource,
        named name: String
    ) throws(IntakeError) -> [String] {
        let bytes = try firstBytes(sheet, of: workbook, in: source, named: name)
        if isTable(bytes) { return [] }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(look.lines).compactMap {
            let text = $0.filter { $0 != "\"" }
            return text.contains(where: \.isLetter) ? text : nil
        }
    }

    /// Whether a sheet has a table, as its first rows look.
    static func hasTable(
        _ sheet: Workbook.Sheet,
        of workbook: Workbook,
        in source: ByteSource,
        named name: String
    ) throws(IntakeError) -> Bool {
        isTable(try firstBytes(sheet, of: workbook, in: source, named: name))
    }

    private static func firstBytes(
        _ sheet: Workbook.Sheet,
        of workbook: Workbook,
        in source: ByteSource,
        named name: String
    ) throws(IntakeError) -> [UInt8] {
        let cells = try UnpackedBytes(source, named: name, member: sheet.member)
        let bytes = try SheetBytes(cells, of: workbook, merged: MergedAreas(), named: name)
        var stream = ByteStream(bytes, named: name)
        return try stream.peek(look.bytes)
    }

    /// Whether two rows or more have several texts, and one of them a number among these.
    private static func isTable(_ bytes: [UInt8]) -> Bool {
        let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            line.split(separator: ",").map { $0.filter { $0 != "\"" && $0 != "\r" } }.filter { !$0.isEmpty }
        }.filter { $0.count > 1 }
        return rows.count > 1
            && rows.dropFirst().contains { row in row.contains { $0.allSatisfy { $0.isASCII && $0.isNumber } } }
    }

    /// Does something with the XML of a file; a failure names the file, and the member if one is given.
    static func sound<Result>(
        _ name: String,
        in member: String? = nil,
        _ body: () throws(XMLReading.Failure) -> Result
    ) throws(IntakeError) -> Result {
        do throws(XMLReading.Failure) { return try body() } catch {
            throw damage(name, (member.map { "\($0): " } ?? "") + error.reason)
        }
    }

    /// The failure of a file whose parts make no sense.
    static func damage(_ name: String, _ reason: String) -> IntakeError {
        IntakeError(
            .notText,
            "bad-spreadsheet",
            file: name,
            found: "the spreadsheet is damaged: \(reason)",
            expected: "a whole .xlsx file",
            suggestion: "open it and save it anew, or save the sheet as CSV (UTF-8)"
        )
    }

    /// What a spreadsheet says beside its cells, or nothing but the names of its sheets; `nil` for a zip file that is none.
    static func workbook(
        _ source: ByteSource,
        named name: String,
        namesOnly: Bool = false
    ) throws(IntakeError) -> Workbook? {
        var parts = WorkbookParts(namesOnly: namesOnly)
        var wanted = parts.wanted()
        while !wanted.isEmpty {
            let archive = try UnpackedBytes(source, named: name)
            while let member = try archive.nextMember(of: wanted) {
                let part = WorkbookPart()
                try read(archive, into: part, named: name, in: member)
                parts.add(part, of: member)
            }
            wanted = parts.wanted()
        }
        return parts.workbook()
    }

    /// The merged areas of a sheet, which its file tells after the cells.
    private static func merged(
        _ source: ByteSource,
        named name: String,
        in member: String,
        _ isKey: @escaping @Sendable (String) -> Bool
    ) throws(IntakeError) -> MergedAreas {
        // Few sheets have any, and to look for the word is cheaper than to take every cell apart.
        guard try holdsMergedCells(try UnpackedBytes(source, named: name, member: member)) else { return MergedAreas() }
        let reading = MergedAreasReading(isKey: isKey)
        try read(try UnpackedBytes(source, named: name, member: member), into: reading, named: name)
        return reading.areas.sorted()
    }

    /// Whether the word `mergeCell` stands in a member, or may do so in bytes that are not those of ASCII.
    private static func holdsMergedCells(_ archive: UnpackedBytes) throws(IntakeError) -> Bool {
        let word = Array("mergeCell".utf8)
        var matched = 0
        while true {
            let piece = try archive.piece()
            if piece.isEmpty { return false }
            for byte in piece {
                if byte == 0 { return true }
                // The first letter stands nowhere else in the word.
                matched = byte == word[matched] ? matched + 1 : byte == word[0] ? 1 : 0
                if matched == word.count { return true }
            }
        }
    }

    /// Reads a member to its end.
    private static func read(
        _ archive: UnpackedBytes,
        into receiver: any XMLReading.Receiver,
        named name: String,
        in member: String? = nil
    ) throws(IntakeError) {
        let xml = try sound(name, in: member) { () throws(XMLReading.Failure) in try XMLReading(receiver) }
        var piece: ArraySlice<UInt8>
        repeat {
            piece = try archive.piece()
            try sound(name, in: member) { () throws(XMLReading.Failure) in try xml.feed(piece) }
        } while !piece.isEmpty
    }
}
