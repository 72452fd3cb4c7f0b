public import BorderCore

/// What names were found to mean.
public struct PlaceSearch: Hashable, Sendable {
    /// One place for each name that means one, in the order of the names.
    public var places: [Place] = []
    /// What is wrong with the other names.
    public var diagnostics: [Diagnostic] = []
}

extension Atlas {
    /// The places that texts mean, where only some kinds of places are asked for.
    ///
    /// A name that means several such places gives the candidates and picks none; an unknown one gives suggestions.
    public func find(_ texts: [String], among kinds: Set<PlaceKind> = Set(PlaceKind.allCases)) -> PlaceSearch {
        var search = PlaceSearch()
        for text in texts {
            let match = match(text).narrowed { kinds.contains($0.kind) }
            if case .place(let place) = match, kinds.contains(place.kind) {
                search.places.append(place)
            } else {
                search.diagnostics.append(diagnostic(for: text, match, kinds))
            }
        }
        return search
    }

    private func diagnostic(for text: String, _ match: PlaceMatch, _ kinds: Set<PlaceKind>) -> Diagnostic {
        let wanted = PlaceKind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: " or ")
        switch match {
        case .place(let place):
            return Diagnostic(
                .error,
                "wrong-kind-of-place",
                found: "'\(text)' is \(label(of: place))",
                expected: "the name of a \(wanted)"
            )
        case .ambiguous(let places):
            return Diagnostic(
                .error,
                "ambiguous-place",
                found: "'\(text)' means several places",
                expected: "one " + wanted,
                suggestion: "say which: " + places.map(label).joined(separator: ", ")
            )
        case .unknown(let suggestions):
            let names = suggestions.map { "'\($0)'" }.joined(separator: ", ")
            return Diagnostic(
                .error,
                "unknown-place",
                found: "no place is called '\(text)'",
                expected: "the name of a \(wanted)",
                suggestion: suggestions.isEmpty ? "" : "did you mean \(names)?"
            )
        }
    }
}
