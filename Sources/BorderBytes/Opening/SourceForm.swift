/// What somebody says of the bytes of a source; what nobody says is read off them.
package struct SourceForm: Hashable, Sendable {
    /// How letters are written.
    package var encoding: TextEncoding?
    /// Which sheet of a spreadsheet is read.
    package var sheet: String?

    /// What is said.
    package init(encoding: TextEncoding? = nil, sheet: String? = nil) {
        self.encoding = encoding
        self.sheet = sheet
    }
}
