import BorderCore

extension DirectionTerm {
    /// Reads the words of a direction column; `nil` for words that say no direction.
    init?(words text: String) {
        let trimmed = text.trimmed()
        let lower = trimmed.lowercased()
        switch lower {
        case "": self = .unspecified
        case "both", "both directions", "both ways", "both-ways", "both_ways", "two-way", "two ways": self = .both
        case _ where DirectionTerm.entryWords.contains(lower): self = .entry
        case _ where DirectionTerm.exitWords.contains(lower): self = .exit
        default:
            // The total of both ways is both.
            if TotalWords.mean(trimmed) {
                self = .both
            } else if let term = DirectionTerm.pointed(trimmed) {
                self = term
            } else if let place = DirectionTerm.rest(of: trimmed, after: ["into ", "in to ", "entry to "]) {
                self = .into(place)
            } else if let place = DirectionTerm.rest(of: trimmed, after: ["out of ", "exit from "]) {
                self = .outOf(place)
            } else {
                return nil
            }
        }
    }

    static let entryWords: Set = [
        "entry", "entries", "entering", "in", "inbound", "incoming", "arrival", "arrivals", "entered", "въезд",
        "въезды",
        "на въезд", "прибытие", "прибыло", "в'їзд", "в’їзд", "в'їзд в україну", "прибуття", "einreise", "einreisen",
        "einreisend", "ankunft", "wjazd", "wjazdy", "przyjazd", "przyjazdy", "entrée", "entrées", "arrivée", "arrivées",
        "entrada", "entradas", "llegada", "llegadas", "ingreso", "ingresos", "maahantulo", "saapuva", "saapuvat",
        "saapuminen", "saapuneet", "sisenemine", "sisse", "inresa", "ingående", "entrata", "entrate", "intrare",
        "intrări",
        "giriş", "შემოსვლა", "įvykimas", "ieceļošana", "vstup", "ulaz", "влизане", "kirish", "кіру",
        "ulasci", "улаз", "уласци", "влизания", "hyrje",
        "hyrjet", "είσοδος", "είσοδοι", "belépés", "belépők", "beutazás", "příjezd", "príchod", "inreis",
        "binnenkomst", "iebraukšana", "atvyko", "sissesõit", "įvažiavimas", "دخول", "ورود", "入境", "入国", "입국",
        "nhập cảnh", "masuk", "kedatangan", "kuingia",
    ]
    static let exitWords: Set = [
        "exit", "exits", "leaving", "out", "outbound", "outgoing", "departure", "departures", "выезд", "выезды",
        "на выезд", "убытие", "убыло", "виїзд", "вибуття", "ausreise", "ausreisen", "ausreisend", "abreise", "wyjazd",
        "wyjazdy", "sortie", "sorties", "départ", "départs", "salida", "salidas", "egreso", "egresos", "saída",
        "saídas",
        "maastalähtö", "maastapoistuminen", "lähtevä", "lähtevät", "lähteneet", "väljumine", "välja", "utresa",
        "utgående",
        "uscita", "uscite", "ieșire", "ieșiri", "çıkış", "გასვლა", "išvykimas", "izceļošana", "výstup", "izlaz",
        "излизане", "chiqish", "шығу",
        "izlasci", "излаз", "изласци", "излизания", "dalje", "daljet", "έξοδος",
        "έξοδοι", "kilépés", "kilépők", "kiutazás", "odjezd", "odchod", "uitreis", "vertrek", "izbraukšana", "išvyko",
        "väljasõit", "išvažiavimas", "خروج", "出境", "出国", "출국", "xuất cảnh", "keluar", "keberangkatan",
        "kutoka",
    ]

    /// `RUS>FIN`, `Russia → Finland`, `FIN<>RUS`, `FIN?RUS`: two named ends (`*` being anywhere) with one sign between
    /// them, and no other sign that points; without ends a sign of both ways.
    private static func pointed(_ text: String) -> DirectionTerm? {
        guard let sign = sign(in: text) else { return nil }
        let from = String(text[..<sign.lowerBound]).trimmed()
        let to = String(text[sign.upperBound...]).trimmed()
        // A hyphen at the rim is the rest of an arrow, as in `RUS>FIN-`: no name begins or ends with one.
        if let first = text.first, let last = text.last, "-=".contains(first) || "-=".contains(last) { return nil }
        switch (String(text[sign]), from.isEmpty, to.isEmpty) {
        case (let sign, true, true): return bothWaySigns.contains(sign) ? .both : nil
        case (_, true, _), (_, _, true): return nil
        case (let sign, _, _) where oneWaySigns.contains(sign): return oneWay(from, to)
        case (let sign, _, _) where bothWaySigns.contains(sign):
            return from == "*" && to == "*" ? .both : .bothWays(from, to)
        case ("?", _, _): return from == "*" && to == "*" ? .unspecified : .eitherWay(from, to)
        default: return nil
        }
    }

    private static let oneWaySigns: Set = [">", "->", "-->", "→", "⟶"]
    private static let bothWaySigns: Set = ["<>", "<->", "<-->", "↔", "⟷", "⇄", "⇆", "⇌", "⇔"]
    private static let pointers = Set("<>→←↔⟵⟶⟷⇄⇆⇌⇐⇒⇔»«›‹")

    /// The one stretch of signs that point, with the hyphens and equals signs that belong to it; `nil` where there is
    /// none or a second one, as in `<RUS>FIN`.
    private static func sign(in text: String) -> Range<String.Index>? {
        func isPart(_ character: Character) -> Bool {
            pointers.contains(character) || character == "-" || character == "="
        }
        guard var start = text.firstIndex(where: pointers.contains) else {
            guard let mark = text.firstIndex(of: "?"), mark == text.lastIndex(of: "?") else { return nil }
            return mark..<text.index(after: mark)
        }
        while start > text.startIndex, isPart(text[text.index(before: start)]) { start = text.index(before: start) }
        let end = text[start...].firstIndex { !isPart($0) } ?? text.endIndex
        return text[end...].contains(where: pointers.contains) ? nil : start..<end
    }

    /// The direction from one named end to another; an open end leaves only the other.
    static func oneWay(_ from: String, _ to: String) -> DirectionTerm? {
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
