package import BorderCore

extension Attribution {
    /// What records are summed under: who says a number, and through whom. When and in which words it was said, and how
    /// anybody graded it, parts no sum.
    var summedUnder: Attribution {
        var own = self
        own.periodText = ""
        own.reportedOn = nil
        own.reportedOnLatest = nil
        own.retrievedOn = nil
        own.grade = ""
        return own
    }

    /// Whether anybody is named.
    var namesSomebody: Bool { !authority.isEmpty || !via.isEmpty || !source.isEmpty }

    /// Whoever is named: who counted, else who printed it, else where it can be read; `nil` where nobody is.
    package var name: String? { [authority, via, source].first { !$0.isEmpty } }

    /// The order of names.
    package func precedes(_ other: Attribution) -> Bool {
        (authority, via, source) < (other.authority, other.via, other.source)
    }
}
