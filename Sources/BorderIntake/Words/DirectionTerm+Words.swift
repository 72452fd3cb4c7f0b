import BorderCore

extension DirectionTerm {
    /// Reads the words of a direction column; `nil` for words that say no direction.
    init?(words text: String) {
        let trimmed = text.trimmed()
        let lower = trimmed.lowercased()
        switch lower {
        case "": self = .unspecified
        case "both", "both directions", "both ways", "two-way": self = .both
        case "entry", "entries", "entering", "in", "inbound", "arrival", "arrivals": self = .entry
        case "exit", "exits", "leaving", "out", "outbound", "departure", "departures": self = .exit
        default:
            if let route = DirectionTerm.route(trimmed) {
                self = route
            } else if let place = DirectionTerm.rest(of: trimmed, after: ["into ", "in to ", "entry to "]) {
                self = .into(place)
            } else if let place = DirectionTerm.rest(of: trimmed, after: ["out of ", "exit from "]) {
                self = .outOf(place)
            } else {
                return nil
            }
        }
    }

    /// `RUS>FIN`, `Russia → Finland`, `RUS->FIN`; each end must be named, `*` being anywhere.
    private static func route(_ text: String) -> DirectionTerm? {
        for arrow in ["->", "→", ">"] {
            guard let range = text.firstRange(of: arrow) else { continue }
            let from = String(text[..<range.lowerBound]).trimmed()
            let to = String(text[range.upperBound...]).trimmed()
            guard !from.isEmpty, !to.isEmpty, ![from, to].contains(where: { $0.contains { $0 == ">" || $0 == "→" } })
            else { return nil }
            return .between(from, to)
        }
        return nil
    }

    /// The direction from one named end to another; an open end leaves only the other.
    static func between(_ from: String, _ to: String) -> DirectionTerm? {
        switch (from.isEmpty || from == "*", to.isEmpty || to == "*") {
        case (true, true): nil
        case (true, false): .into(to)
        case (false, true): .outOf(from)
        case (false, false): .route(from: from, to: to)
        }
    }

    private static func rest(of text: String, after starts: [String]) -> String? {
        for start in starts where text.lowercased().hasPrefix(start) {
            let place = String(text.dropFirst(start.count)).trimmed()
            if !place.isEmpty { return place }
        }
        return nil
    }

    /// Whether it depends on the country that counts.
    var isRelative: Bool { self == .entry || self == .exit }
}

extension String {
    /// The text without blanks at its ends.
    func trimmed() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }

    /// Where a text first occurs.
    func firstRange(of text: String) -> Range<String.Index>? {
        guard let start = text.first else { return nil }
        var from = startIndex
        while let at = self[from...].firstIndex(of: start) {
            if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
            from = index(after: at)
        }
        return nil
    }
}
