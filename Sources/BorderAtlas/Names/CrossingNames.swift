package import BorderCore

extension Crossing {
    /// Every spelling that means this crossing, with how directly it does.
    package var spellings: [(text: String, rank: NameRank)] {
        var spellings: [(text: String, rank: NameRank)] = [
            (name, .name), (name.withoutParenthesis, .name), (id, .code),
        ]
        spellings += [localName, localName.withoutParenthesis].map { ($0, .alias) }
        spellings += aliases.map { ($0, .alias) }
        let sides = [nameA, nameB, nameA.withoutParenthesis, nameB.withoutParenthesis]
        spellings += sides.map { ($0, .derived) }
        if !nameA.isEmpty && !nameB.isEmpty {
            let (one, other) = (nameA.withoutParenthesis, nameB.withoutParenthesis)
            spellings += [("\(one) \(other)", .derived), ("\(other) \(one)", .derived)]
        }
        var known: Set<String> = []
        return spellings.filter { !$0.text.isEmpty && known.insert($0.text).inserted }
    }
}

extension String {
    /// `Imatra` of `Imatra (Pelkola)`.
    var withoutParenthesis: String {
        guard let open = firstIndex(of: "("), open > startIndex else { return self }
        var text = self[..<open]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
