import BorderCore

/// Recognises files that are no text by their first bytes.
package enum FileKind {
    /// Why these first bytes of a file cannot be a table, if they cannot.
    ///
    /// A zero byte says so up to the end of the first row with anything in it; below it costs its row, however many bytes
    /// are at hand.
    package static func trouble(in bytes: ArraySlice<UInt8>, named name: String) -> IntakeError? {
        func error(_ reason: IntakeError.Reason, _ code: String, _ found: String, _ suggestion: String) -> IntakeError {
            IntakeError(
                reason,
                code,
                file: name,
                found: found,
                expected: "a table as UTF-8 text with a header row",
                suggestion: suggestion
            )
        }
        if bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }) {
            return empty(name)
        }
        switch Packing(bytes) {
        case .zip:
            return error(.notText, "not-text", "this is a spreadsheet or zip file", "save the sheet as CSV (UTF-8)")
        case .gzip, .zstd: return error(.notText, "not-text", "this file is compressed", "unpack it first")
        case nil: break
        }
        if TextEncoding(mark: bytes) != nil {
            return error(.notText, "not-text", "this text is UTF-16", "save it as CSV (UTF-8)")
        }
        if let position = firstRow(of: bytes).firstIndex(of: 0) {
            return error(
                .notText,
                "not-text",
                "byte \(position + 1) is zero: this is no text",
                "save it as CSV (UTF-8)"
            )
        }
        return nil
    }

    /// The bytes up to the end of the first row with anything in it.
    private static func firstRow(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let count = unsafe bytes.withUnsafeBytes { all in
            guard let base = all.baseAddress else { return 0 }
            let start = unsafe Dialect.firstText(in: base, 0..<all.count)
            return unsafe Dialect.firstLineEnd(in: base, start..<all.count) ?? all.count
        }
        return bytes.prefix(count)
    }

    /// The failure of a file that begins with more blanks than anybody writes.
    static func blank(_ name: String, bytes: Int) -> IntakeError {
        IntakeError(
            .empty,
            "empty-file",
            file: name,
            found: "the first \(bytes >> 20) MiB are blank",
            expected: "a header row and reports",
            suggestion: "check that it was saved or downloaded whole"
        )
    }

    /// The failure of a file without a row.
    package static func empty(_ name: String) -> IntakeError {
        IntakeError(
            .empty,
            "empty-file",
            file: name,
            found: "the file is empty",
            expected: "a header row and reports",
            suggestion: "check that it was saved or downloaded whole"
        )
    }
}
