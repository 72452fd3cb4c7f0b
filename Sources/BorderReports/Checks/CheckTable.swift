import BorderCore

/// One column of what a check found.
typealias CheckColumn = TypedColumn<CheckItem, CheckSummary>

extension TypedColumn<CheckItem, CheckSummary> {
    /// Every column of the table of a check.
    static let all: [CheckColumn] = [
        CheckColumn(.init("severity", words: ["error", "warning", "note"], "How bad it is.")) { item, _ in
            .text("\(item.severity)")
        },
        CheckColumn(.init("code", .text, "The kind of finding, for --explain.")) { item, _ in .text(item.code) },
        CheckColumn(.init("count", .integer, "How often it was found in the source.")) { item, _ in
            .integer(item.count)
        },
        CheckColumn(.init("source", setting: .source, leaves: 2, "The file, or whoever the rows name.")) { item, _ in
            .known(item.source)
        },
        CheckColumn(.init("line", .integer, "The line of the first row concerned.")) { item, _ in
            item.cases.first.flatMap { $0.line > 0 ? .integer(Int64($0.line)) : nil } ?? .missing
        },
        CheckColumn(.init("last_line", .integer, audience: .data, "The line of the last row of the first case.")) {
            item,
            _ in item.cases.first.flatMap { $0.lastLine > 0 ? .integer(Int64($0.lastLine)) : nil } ?? .missing
        },
        CheckColumn(.init("what", .text, "The first case in words, with how many more there are.")) { item, _ in
            let more = item.count > 1 && item.cases.count > 1 ? "; and \((item.count - 1).grouped) more" : ""
            return .text((item.cases.first?.text ?? "") + more)
        },
        CheckColumn(.init("advice", setting: .remark, leaves: 5, "What to do about it.")) { item, _ in
            .known(item.advice)
        },
    ]
}

/// What a check of files came to.
public struct CheckSummary: Sendable {
    /// What was found, the worst first.
    public var items: [CheckItem]
    /// Rows with anything in them.
    public var rowsRead: Int
    /// Rows that could not be used.
    public var rowsRejected: Int
    /// How many files were read.
    public var files: Int

    /// A check in words.
    package init(items: [CheckItem], rowsRead: Int, rowsRejected: Int, files: Int) {
        self.items = items.sorted {
            ($1.severity, $0.source, $0.code) < ($0.severity, $1.source, $1.code)
        }
        self.rowsRead = rowsRead
        self.rowsRejected = rowsRejected
        self.files = files
    }

    /// Whether somebody should look at the files: there are errors or warnings.
    public var asksForALook: Bool { items.contains { $0.severity > .note } }

    /// `2 errors, 1 warning and 3 notes in 2,360 rows of 1 file`.
    var sentence: String {
        func count(_ severity: Diagnostic.Severity, _ word: String) -> String {
            items.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }.counted(word)
        }
        let rows = "\(rowsRead.counted("row")) of \(files.counted("file")), \(rowsRejected.grouped) rejected"
        guard !items.isEmpty else { return "Nothing found in \(rows)" }
        return "\(count(.error, "error")), \(count(.warning, "warning")) and \(count(.note, "note")) in \(rows)"
    }
}

extension Table {
    /// What a check found: a row a kind, with its first case.
    ///
    /// - Parameters:
    ///   - check: the check.
    ///   - cases: whether every case that is kept has a row of its own.
    package init(check: CheckSummary, cases: Bool = false) {
        let items = cases ? check.items.flatMap(\.alone) : check.items
        self.init(
            title: check.sentence,
            columns: CheckColumn.all,
            of: items,
            check,
            notes: check.items.isEmpty
                ? [] : ["--explain CODE says what a finding means; --cases lists the first 20 of each kind."]
        )
    }
}

extension CheckItem {
    /// The item once for every case, the last of which says how many are not listed.
    fileprivate var alone: [CheckItem] {
        guard cases.count > 1 else { return [self] }
        return cases.map { found in
            var item = self
            item.cases = [found]
            return item
        }
    }
}
