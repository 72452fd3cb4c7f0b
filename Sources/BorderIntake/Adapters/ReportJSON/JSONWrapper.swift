import BorderBytes
import BorderCore

/// What the object around a list of rows says of the list: that it is a page of more, or no answer at all.
///
/// It is looked for in the beginning of a source, without the lists in it; what is damaged there is for the reader of
/// rows to say.
struct JSONWrapper {
    /// Texts, numbers and words by their names; members of an object in it as `meta.total`.
    private(set) var members: [String: String] = [:]
    /// The lists of rows in it; a row itself has none.
    private var lists: [String] = []
    private var hasList: Bool { !lists.isEmpty }
    /// Whether the rows are two objects deep.
    var isDeep: Bool { lists.first?.contains(".") == true }

    /// So many bytes are looked at.
    static let sampleBytes = 1 << 16

    init(_ bytes: [UInt8]) {
        var scan = Scan(bytes)
        guard scan.next() == UInt8(ascii: "{") else { return }
        readObject(&scan, "", depth: 0)
    }

    private mutating func readObject(_ scan: inout Scan, _ prefix: String, depth: Int) {
        while let byte = scan.next() {
            switch byte {
            case UInt8(ascii: "}"): return
            case UInt8(ascii: ","): continue
            case quoteByte: break
            default: return scan.stop()
            }
            let name = prefix + scan.text()
            guard scan.next() == UInt8(ascii: ":"), let first = scan.next() else { return scan.stop() }
            switch first {
            case UInt8(ascii: "{") where depth < 2: readObject(&scan, name + ".", depth: depth + 1)
            case UInt8(ascii: "{"): scan.skip()
            case UInt8(ascii: "["):
                if PublishedObjects.lists.contains(String(name.dropFirst(prefix.count))),
                    depth == 0 || depth == 1 && PublishedObjects.answers.contains(String(prefix.dropLast()))
                {
                    lists.append(name)
                }
                scan.skip()
            case quoteByte: members[name] = members[name] ?? scan.text()
            default: members[name] = members[name] ?? scan.word(from: first)
            }
        }
    }

    /// Whether a member that was met so often stands beside the rows, and in none of them.
    func isBeside(_ word: String, times: Int) -> Bool {
        guard hasList else { return false }
        return times <= names.count { ColumnRole.normalised($0) == word }
    }

    /// The last part of the names of members and of the list around the rows.
    private var names: [String] {
        (members.keys + lists).map { $0.split(separator: ".").last.map(String.init) ?? "" }
    }

    // MARK: What it says

    /// Texts beside the rows, which are their titles.
    var texts: [ToldText] {
        guard hasList else { return [] }
        let notes: Set = [
            "note", "notes", "description", "comment", "comments", "help", "abstract", "summary", "remark",
        ]
        return members.sorted { $0.key < $1.key }.compactMap { name, text in
            guard text.contains(where: \.isLetter), !["true", "false", "null"].contains(text) else { return nil }
            return ToldText(place: "the member '\(name.excerpt)'", text: text, isNote: notes.contains(last(name)))
        }
    }

    private func last(_ name: String) -> String { name.split(separator: ".").last.map { $0.lowercased() } ?? "" }

    private func number(_ names: Set<String>) -> (name: String, value: Int)? {
        members.filter { names.contains(last($0.key)) }.compactMap { name, text in Int(text).map { (name, $0) } }
            .max { ($0.1, $1.0) < ($1.1, $0.0) }
    }

    /// What the answer says went wrong; `nil` where it says nothing of the kind.
    var failure: String? {
        let names = ["error", "error_message", "errors", "fault"]
        let said = members.filter {
            names.contains(last($0.key)) && !["", "null", "false", "0"].contains($0.value)
        }
        return said.min { $0.key < $1.key }.map { "\($0.key): \($0.value)".excerpt }
    }

    /// Why there must be more rows than some; `nil` where nothing says so.
    func more(than rows: Int) -> String? {
        let links: Set = ["next", "next_page", "nextpage", "next_url", "nextlink"]
        let more: Set = ["exceededtransferlimit", "has_more", "hasmore", "has_next", "hasnext", "more"]
        if let name = members.filter({ more.contains(last($0.key)) && $0.value == "true" }).keys.min() {
            return "'\(name)' is true"
        }
        let next = members.filter { links.contains(last($0.key)) && !["", "null", "false"].contains($0.value) }
        if let name = next.keys.min() { return "'\(name)' names a next page" }
        if let pages = number(["pages", "total_pages", "totalpages", "page_count", "pagecount", "last_page"]),
            pages.value > 1
        {
            return "'\(pages.name)' says \(pages.value.counted("page"))"
        }
        let totals: Set = [
            "count", "total", "total_count", "totalcount", "total_results", "totalresults", "total_rows",
            "numbermatched",
        ]
        if let total = number(totals), total.value > rows {
            return "'\(total.name)' says \(total.value.counted("row"))"
        }
        return nil
    }

    /// Goes through the signs of a text.
    private struct Scan {
        private let bytes: [UInt8]
        private var at = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// The next sign that is no blank.
        mutating func next() -> UInt8? {
            while at < bytes.count, bytes[at] <= 0x20 || bytes[at] >= 0xEF { at += 1 }
            guard at < bytes.count else { return nil }
            at += 1
            return bytes[at - 1]
        }

        mutating func stop() { at = bytes.count }

        /// The text whose opening quote has gone by, as it is written.
        mutating func text() -> String {
            let start = at
            while at < bytes.count, bytes[at] != quoteByte { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
            let end = min(at, bytes.count)
            at = min(end + 1, bytes.count)
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }

        mutating func word(from first: UInt8) -> String {
            let start = at - 1
            while at < bytes.count, bytes[at] > 0x20, ![0x2C, 0x7D, 0x5D].contains(bytes[at]) { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }

        /// Goes to the end of the list or object whose opening sign has gone by.
        mutating func skip() {
            var depth = 1
            while depth > 0, let byte = next() {
                switch byte {
                case quoteByte: _ = text()
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                default: break
                }
            }
        }
    }
}

extension JSONWrapper {
    /// Adds to what a reading found that rows are missing.
    ///
    /// - Throws: an answer that is no rows but what went wrong.
    func add(to summary: inout IntakeSummary, of file: String) throws(IntakeError) {
        guard hasList || summary.rowsRead == 0 else { return }
        if summary.rowsRead == 0, let failure {
            throw IntakeError(
                .malformed,
                Diagnostic(
                    .error,
                    "error-answer",
                    file: file,
                    line: 1,
                    column: 1,
                    found: "this is no table but an answer that something went wrong: \(failure)",
                    expected: "the answer with its rows",
                    suggestion: "ask the publisher again"
                )
            )
        }
        guard let why = more(than: summary.rowsRead) else { return }
        summary.diagnosticCounts["more-pages", default: 0] += 1
        summary.diagnostics.append(
            Diagnostic(
                .warning,
                "more-pages",
                file: file,
                line: 1,
                column: 1,
                found: "this is a page of more: \(why), and \(summary.rowsRead.counted("row")) "
                    + "\(summary.rowsRead == 1 ? "is" : "are") here",
                expected: "all pages",
                suggestion: "fetch the others and give them together"
            )
        )
    }
}
