import BorderCore

/// Numbers for what rows are about and who says them, so that rows are compared as numbers.
struct FlowCodes {
    /// The subject of every row.
    private(set) var subjectOfRow: [Int32] = []
    /// Whoever says a row, and the authority without the person who spoke for it.
    private(set) var authorityOfRow: [Int32] = []
    private(set) var rootOfRow: [Int32] = []
    private(set) var subjects: [FlowSubject] = []
    /// All who say something, without those who say it for them.
    private(set) var authorities: [String] = []

    init(_ rows: [FlowRow]) {
        var knownSubjects: [ObjectIdentifier: Int32] = [:]
        var knownCitations: [ObjectIdentifier: (authority: Int32, root: Int32)] = [:]
        var subjectCodes: [FlowSubject: Int32] = [:]
        var names: [String: Int32] = [:]
        func code(of name: String) -> Int32 {
            if let code = names[name] { return code }
            names[name] = Int32(authorities.count)
            authorities.append(name)
            return Int32(authorities.count - 1)
        }
        subjectOfRow.reserveCapacity(rows.count)
        authorityOfRow.reserveCapacity(rows.count)
        rootOfRow.reserveCapacity(rows.count)
        for index in rows.indices {
            let subject = rows[index].subjectIdentity
            if let known = knownSubjects[subject] {
                subjectOfRow.append(known)
            } else {
                let code = subjectCodes[rows[index].subject] ?? Int32(subjects.count)
                if code == subjects.count {
                    subjectCodes[rows[index].subject] = code
                    subjects.append(rows[index].subject)
                }
                knownSubjects[subject] = code
                subjectOfRow.append(code)
            }
            let citation = rows[index].citationIdentity
            let known =
                knownCitations[citation]
                ?? (code(of: rows[index].authority), code(of: rows[index].authority.withoutSpokesperson))
            knownCitations[citation] = known
            authorityOfRow.append(known.authority)
            rootOfRow.append(known.root)
        }
    }

    /// Everyone whose numbers they are, sorted.
    var sources: [String] {
        var isNamed = [Bool](repeating: false, count: authorities.count)
        for code in authorityOfRow { isNamed[Int(code)] = true }
        return authorities.indices.filter { isNamed[$0] && !authorities[$0].isEmpty }.map { authorities[$0] }.sorted()
    }
}
