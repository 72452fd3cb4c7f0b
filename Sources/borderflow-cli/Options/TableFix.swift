import ArgumentParser
import BorderFlow

/// What `check --fix` mends: nothing that could change a number, a day or who was counted.
enum TableFix: String, CaseIterable, ExpressibleByArgument {
    case repeatedRow = "repeated-row"
    case badPosition = "bad-position"
    case blanks
    case encoding

    /// What was done to a row.
    var deed: String {
        switch self {
        case .repeatedRow: "left out"
        case .badPosition: "latitude and longitude exchanged"
        case .blanks: "blanks taken off the ends of cells"
        case .encoding: "written as UTF-8"
        }
    }

    /// What the copy is: "without 2 repeated rows".
    func result(_ copy: TableCopy) -> String {
        switch self {
        case .repeatedRow: "without \(copy.left.counted("repeated row"))"
        case .badPosition: "with latitude and longitude exchanged in \(copy.changed.counted("row"))"
        case .blanks: "with blanks taken off in \(copy.changed.counted("row"))"
        case .encoding: "as UTF-8" + (copy.hadMark ? " without its byte order mark" : "")
        }
    }
}
