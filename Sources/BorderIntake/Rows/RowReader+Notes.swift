import BorderBytes
import BorderCore

/// What a whole note says that the number of its row is.
enum NoteSaying: Sendable {
    case nothing, totalSoFar
    case noCount(String)
}

// Notes and flags that say that numbers are no counts of the days of their rows.
extension RowReader {
    /// Looks at the note or the flags of the row at hand.
    ///
    /// - Parameters:
    ///   - text: the note.
    ///   - draft: the row.
    ///   - isFlag: whether it is a status of the number, which may be a forecast or adjusted.
    @inline(__always)
    mutating func heed(_ text: UnsafeRawBufferPointer, _ draft: RowDraft, isFlag: Bool = false) {
        switch noteSayings.saying(text, NoteSaying.init(note:)) {
        case .nothing: return
        case .totalSoFar: if !saysDays(draft) { ask(NumberSaying.totalsSoFar(quoted(text))) }
        case .noCount(let kind):
            if draft.row.kind.addsUp, !isFlag || kind == NumberSaying.scaled {
                ask(NumberSaying.noCounts(quoted(text), kind))
            }
        }
    }

    /// Looks at a row of ours that was rejected: a line of one text is none of them, and may say what they are.
    ///
    /// - Parameter count: how many fields it has.
    mutating func heedLine(_ count: Int) {
        guard doubt == nil else { return }
        var only: Int?
        for column in 0..<count where fields[column].start < fields[column].end {
            if only != nil || fields[column].end - fields[column].start > 2 * NumberSaying.longest { return }
            only = column
        }
        guard let only else { return }
        let role = schema.steps.first { $0.column == only }?.role
        // A way by itself is a row that lacks the rest.
        guard only == 0 || role.map(ColumnRole.placeRoles.contains) ?? true, role != .direction else { return }
        let text = text(only)
        if case .nothing = lineSayings.saying(text, NoteSaying.init(line:)) { return }
        heedLine(String(decoding: text, as: UTF8.self))
    }

    /// Looks at a line of one text between or below the rows.
    ///
    /// - Parameters:
    ///   - text: what stands there.
    ///   - line: the line, if not that of the row at hand.
    mutating func heedLine(_ text: String, at line: Int? = nil) {
        let text = text.trimmed()
        guard NumberSaying.isSection(text) else { return }
        let isNote = NumberSaying(inNote: text) != nil
        let finding = Finding(
            "no-counts",
            found: "'\(text.excerpt)' "
                + (isNote ? "says what the numbers are" : "stands over rows and says what they count or whom"),
            expected: "a column that says it in every row",
            suggestion: "write it into a column of its own, or take the line out if it says nothing of them"
        )
        ask(finding, at: line)
    }

    private func quoted(_ text: UnsafeRawBufferPointer) -> String {
        "the remark '\(String(decoding: text, as: UTF8.self).excerpt)'"
    }

    /// Whether the row says in so many words from which day to which it counts.
    private mutating func saysDays(_ draft: RowDraft) -> Bool {
        guard draft.row.kind.addsUp, draft.row.start != Day.unknown else { return !draft.row.kind.addsUp }
        if draft.filled.contains(.periodStart) { return true }
        return schema.column(of: .period).map { text($0).contains(UInt8(ascii: "/")) } ?? false
    }

    private mutating func ask(_ finding: Finding, at line: Int? = nil) {
        guard doubt == nil else { return }
        let line = line ?? fields.line
        doubt = IntakeError.badHeader(file, line, finding.found, finding.expected, finding.suggestion)
    }
}

extension NoteSaying {
    fileprivate init(note text: String) {
        // Our own answers repeat the statuses of numbers in their notes.
        guard let saying = NumberSaying(whole: text),
            !text.lowercased().split(separator: ";").allSatisfy({
                ObservationFlags.words.contains(String($0).trimmed())
            })
        else {
            self = .nothing
            return
        }
        self = saying.isCumulative ? .totalSoFar : saying.kind.map { .noCount($0) } ?? .nothing
    }

    fileprivate init(line text: String) { self = NumberSaying.isSection(text) ? .noCount("") : .nothing }
}

/// What notes say, each looked at once, and only the first of very many: those are tales.
struct NoteMemory: ~Copyable {
    private var memory = WordMemory<NoteSaying>(count: NoteMemory.most)
    private var left = NoteMemory.most

    private static let most = 256

    /// What a note says. Eight bytes after it must be readable.
    @inline(__always)
    mutating func saying(_ text: UnsafeRawBufferPointer, _ make: (String) -> NoteSaying) -> NoteSaying {
        var isNew = false
        let mayLook = left > 0
        let saying = memory.value(text) { text in
            isNew = true
            return mayLook ? make(String(decoding: text, as: UTF8.self)) : .nothing
        }
        if isNew && mayLook { left -= 1 }
        return saying
    }
}
