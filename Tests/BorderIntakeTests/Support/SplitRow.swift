@testable import BorderBytes
@testable import BorderIntake

/// Shows the fields of the first row of a text, as a table has them.
func withRow(_ text: String, delimiter: UInt8 = UInt8(ascii: ","), line: Int = 1, _ body: (Fields) -> Void) {
    var dialect = Dialect(lineBytes: 1 << 16, fieldBytes: 1 << 16, columns: 256)
    dialect.delimiter = delimiter
    var splitter = RowSplitter(dialect)
    let bytes = Array(text.utf8) + [lineFeed] + [UInt8](repeating: 0x7E, count: RowBlock.padding)
    bytes.withUnsafeBytes { all in
        guard let base = all.baseAddress else { return }
        _ = splitter.split(base, from: 0, count: text.utf8.count)
        body(Fields(splitter, in: base, from: 0, line: line))
    }
}
