import BorderBytes

/// Something that a map shows and its data do not give, or the reverse.
package struct MapDifference: Hashable, Sendable {
    /// The id of the sign; empty for the map as a whole.
    package var sign: String
    /// What differs: `value`, `radius`, `text`.
    package var what: String
    /// What the file has; empty where it has nothing.
    package var drawn: String
    /// What the data give; empty where they give nothing.
    package var derived: String
}

extension DrawnMap {
    /// Where this map differs from one that was drawn from the data.
    ///
    /// - Parameter other: the map that the data give.
    /// - Returns: every difference, those of the map as a whole first, then sign by sign.
    package func differences(from other: DrawnMap) -> [MapDifference] {
        var all: [MapDifference] = []
        func compare(_ sign: String, _ what: String, _ drawn: String, _ derived: String) {
            if drawn != derived { all.append(MapDifference(sign: sign, what: what, drawn: drawn, derived: derived)) }
        }
        for key in ["data_digest", "numbers"] {
            compare("", key == "numbers" ? "account" : "digest", written(key), other.written(key))
        }
        compare("", "description", description, other.description)
        for (name, _) in transformed { compare(name, "transform", "moved, scaled or styled as a whole", "") }
        let (mine, theirs) = (Set(signs.keys), Set(other.signs.keys))
        for id in mine.union(theirs).sorted() {
            guard let drawn = signs[id] else {
                compare(id, "sign", "", other.signs[id]?.summary ?? "")
                continue
            }
            guard let derived = other.signs[id] else {
                compare(id, "sign", drawn.summary, "")
                continue
            }
            let names =
                drawn.facts.map(\.name)
                + derived.facts.map(\.name).filter { name in
                    !drawn.facts.contains { $0.name == name }
                }
            for name in names { compare(id, name, drawn[name], derived[name]) }
            compare(id, "drawn radius", drawn.radii.joined(separator: " "), derived.radii.joined(separator: " "))
            // Only arrows are as wide as they are large.
            if !derived["width"].isEmpty {
                compare(id, "drawn width", drawn.widths.joined(separator: " "), derived.widths.joined(separator: " "))
            }
            compare(id, "drawn place", drawn.place, derived.place)
            compare(id, "title", drawn.title, derived.title)
            compare(id, "text", drawn.words, derived.words)
        }
        let (extra, missing) = (
            without(otherTexts, other.otherTexts), without(other.otherTexts, otherTexts)
        )
        for text in extra { compare("", "text", text, "") }
        for text in missing { compare("", "text", "", text) }
        return all
    }

    /// The members of a list that another has not, each as often as it is missing there.
    private func without(_ list: [String], _ other: [String]) -> [String] {
        var counts = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
        return list.filter { text in
            guard let count = counts[text], count > 0 else { return true }
            counts[text] = count - 1
            return false
        }
    }

    /// A fact of the metadata as text.
    private func written(_ key: String) -> String { metadata[key].map(DrawnMap.text) ?? "" }

    private static func text(_ node: YAMLNode) -> String {
        if let members = node.members {
            return members.map { "\($0.key.text ?? ""): \(text($0.value))" }.joined(separator: ", ")
        }
        return node.text ?? (node.items ?? []).map(text).joined(separator: ", ")
    }
}

extension DrawnMap.Sign {
    /// The value of a fact; empty where it has none.
    fileprivate subscript(name: String) -> String { facts.first { $0.name == name }?.value ?? "" }

    /// The number it stands for, for messages.
    fileprivate var summary: String { self["value"].isEmpty ? "no number" : self["value"] }

    /// The texts in the order of their words, as a layout may set them in any.
    fileprivate var words: String { texts.sorted().joined(separator: " | ") }
}
