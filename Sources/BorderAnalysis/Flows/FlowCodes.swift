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
        var numbering = Numbering<FlowSubject>()
        var names = Names()
        var last: (citation: ObjectIdentifier, authority: Int32)?
        subjectOfRow.reserveCapacity(rows.count)
        authorityOfRow.reserveCapacity(rows.count)
        rootOfRow.reserveCapacity(rows.count)
        for index in rows.indices {
            let subject = rows[index].subjectIdentity
            if let known = knownSubjects[subject] {
                subjectOfRow.append(known)
            } else {
                let code = numbering.code(of: rows[index].subject)
                knownSubjects[subject] = code
                subjectOfRow.append(code)
            }
            // Numbers of a series follow one another and have their citation from one another; reports have their own.
            let citation = rows[index].citationIdentity
            let authority: Int32
            if let last, last.citation == citation {
                authority = last.authority
            } else {
                authority = names.code(of: rows[index].authority)
            }
            last = (citation, authority)
            authorityOfRow.append(authority)
            rootOfRow.append(names.roots[Int(authority)])
        }
        (subjects, authorities) = (numbering.values, names.numbering.values)
    }

    /// Names of authorities, each with the one that it speaks for.
    private struct Names {
        private(set) var numbering = Numbering<String>()
        /// For each name that without the person who spoke; its own where nobody is named.
        private(set) var roots: [Int32] = []

        mutating func code(of name: String) -> Int32 {
            let code = numbering.code(of: name)
            guard code == roots.count else { return code }
            roots.append(code)
            let root = name.withoutSpokesperson
            if root != name { roots[Int(code)] = self.code(of: root) }
            return code
        }
    }

    /// Everyone whose numbers they are, sorted.
    var sources: [String] {
        var isNamed = [Bool](repeating: false, count: authorities.count)
        for code in authorityOfRow { isNamed[Int(code)] = true }
        return authorities.indices.filter { isNamed[$0] && !authorities[$0].isEmpty }.map { authorities[$0] }.sorted()
    }
}
