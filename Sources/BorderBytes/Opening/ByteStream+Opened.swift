import BorderCore

extension ByteStream {
    /// Opens a source: unpacked where it is packed, as UTF-8 where it is in another encoding.
    ///
    /// - Parameters:
    ///   - source: where the bytes are.
    ///   - name: what failures call it.
    ///   - form: what is said of its bytes; the bytes themselves say the rest.
    ///   - usualSheets: names of sheets that are read before others where nobody names one; asked for spreadsheets only.
    ///   - isKey: whether a word heads what parts the rows of a sheet, and no numbers that are counted.
    /// - Returns: the stream, at its start.
    /// - Throws: what cannot be opened or unpacked.
    package static func opened(
        _ source: ByteSource,
        named name: String,
        form: SourceForm = SourceForm(),
        usualSheets: @autoclosure @Sendable () -> Set<String> = [],
        isKey: @escaping @Sendable (String) -> Bool = { _ in false }
    ) throws(IntakeError) -> ByteStream {
        var stream = try ByteStream(source, named: name)
        let packing = Packing(try stream.peek(4)[...])
        let usual = packing == .zip ? usualSheets() : []
        if packing == .zip, source != .standardInput,
            let sheet = try Spreadsheet.opened(source, named: name, sheet: form.sheet, usual: usual, isKey: isKey)
        {
            let (remark, title, texts) = (sheet.remark, sheet.name, sheet.texts)
            var opened = ByteStream(sheet.bytes, named: name)
            (opened.remark, opened.sheet, opened.sheetTexts) = (remark, title, texts)
            return opened
        }
        return try stream.unpacked(packing).transcoded(form.encoding)
    }

    private consuming func unpacked(_ packing: Packing?) throws(IntakeError) -> ByteStream {
        let name = name
        switch packing {
        case nil: return self
        case .gzip: return ByteStream(try GzipBytes(self, named: name), named: name)
        case .zstd, .zip:
            return ByteStream(try UnpackedBytes(self, isZip: packing == .zip, named: name), named: name)
        }
    }

    private consuming func transcoded(_ encoding: TextEncoding?) throws(IntakeError) -> ByteStream {
        let name = name
        let marked = TextEncoding(mark: try peek(2)[...])
        if let stated = encoding ?? marked {
            return ByteStream(TranscodedBytes(self, stated), named: name)
        }
        // Where there is a look at all, more of the text says more of its letters.
        guard TextEncoding(lookOf: try peek(1 << 16)[...]) != nil,
            let alike = TextEncoding(lookOf: try peek(1 << 20)[...])
        else { return self }
        var stream = ByteStream(TranscodedBytes(self, alike), named: name)
        stream.remark = Diagnostic(
            .note,
            "encoding",
            file: name,
            found: "the text is no UTF-8 and was read as \(alike.name), as its letters look",
            suggestion: "--encoding says which it is"
        )
        return stream
    }
}
