/// Words for the whole of a dimension, in the languages that tables are written in: `Total`, `All persons`, `Всего`.
///
/// The one list of them: for people, places, ways, modes and columns alike.
package enum TotalWords {
    /// Whether a text means everything there, and no part of it.
    package static func mean(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count <= 80 else { return false }
        let words = parts(text)
        guard let first = words.first else { return false }
        if words.count == 1 { return alone.contains(first) || first == "t" && text.contains("_") }
        // Both words of the Danish and Norwegian one mean other things.
        if words == ["i", "alt"] || words == ["sum", "of", "above"] { return true }
        return words.contains(where: alone.contains) && words.allSatisfy { alone.contains($0) || beside.contains($0) }
    }

    /// Whether a text means both sexes, or all of them.
    package static func meanBothSexes(_ text: some StringProtocol) -> Bool {
        let words = parts(text)
        guard let first = words.first, text.utf8.count <= 80 else { return false }
        if words.count == 1 { return ["t", "mf", "fm"].contains(first) || both.contains(first) }
        let named = words.filter { !["and", "et", "und", "y", "i", "и", "та", "ja", "o", "or"].contains($0) }
        return words.contains(where: both.contains) && words.allSatisfy { both.contains($0) || sexes.contains($0) }
            || named.count == 2 && Set(named.compactMap { SexWords.canonical($0) }) == ["m", "f"]
    }

    /// Whether a text means a part that others may hold: `of which EU citizens`, `Subtotal`.
    package static func meanPartOfOthers(_ text: some StringProtocol) -> Bool {
        guard text.utf8.count <= 500, !mean(text) else { return false }
        let words = parts(text).joined(separator: " ")
        return partly.contains { words.hasPrefix($0 + " ") || words == $0 }
    }

    /// The words of a text in small letters.
    private static func parts(_ text: some StringProtocol) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    private static let alone = set(
        """
        total totals all any overall everybody everyone insgesamt gesamt gesamtzahl alle summe zusammen totale totali \
        tutti totaal allemaal totalt samtliga alla sum suma razem ogółem ogolem łącznie lacznie wszyscy wszystkie \
        wszystkich всего итого все всі усі усього всього разом vsego itogo yhteensä yhteensa kaikki kaikkiaan kokku \
        kõik kopā kopa pavisam visi viso celkem celkom spolu összesen osszesen ukupno укупно skupaj общо всичко \
        ensemble tous toutes totaux todos todas ambos toplam tümü hepsi σύνολο სულ ჯამი ընդամենը cəmi барлығы \
        المجموع الإجمالي 合計 合计 总计 總計 tot combined aggregate aggregated 합계 총계 전체 계 รวม ทั้งหมด tổng jumlah \
        keseluruhan סך הכל samtals alls všetko všetci spolu barlığı գումար нийт ukupan skupno
        """
    )

    /// Words that stand beside those and narrow nothing.
    private static let beside = set(
        """
        grand general général generale genel the of in au en iš persons person people individuals travellers travelers \
        passengers population ages age groups group sexes sex genders gender nationalities nationality citizenships \
        citizenship countries categories category types type modes mode directions routes reasons purposes statuses \
        osób osoby osoba obywatele obywatelstwa граждане лица лиц возраста возрасты страны человек осіб громадян \
        personen altersgruppen nationalitäten henkilöt isikud personnes nationalités âges personas edades số cộng above
        """
    )

    private static let both = set(
        "both beide оба обе обидві обох molemmat mõlemad obie oba obu ambos ambas deux båda entrambi hepsi"
    )

    private static let sexes = set(
        """
        sexes sex genders gender geschlechter geschlecht пола полу статі sukupuolet sugupooled płci płeć płcie sexos combined \
        together sexe les könen sessi the
        """
    )

    private static let partly = [
        "of which", "of whom", "of them", "thereof", "therein", "including", "incl", "subtotal", "sub total",
        "among them", "davon", "darunter", "zwischensumme", "dont", "sous total", "w tym", "z tego", "в том числе",
        "из них", "у тому числі", "з них", "joista", "sellest", "varav", "di cui", "de los cuales", "de las cuales",
        "no tiem", "iš jų", "z toho", "bunların", "total", "sum of", "sub totals", "subtotals",
    ]
}
