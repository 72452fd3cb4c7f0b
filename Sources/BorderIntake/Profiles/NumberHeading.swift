import BorderCore

/// What the heading of a column of numbers says, taken apart: `2023-01 persons`, `Passengers in`, `Entries Jan 2023`.
struct NumberHeading: Hashable {
    /// The days, as our own dates are written; empty where it says none.
    private(set) var date = ""
    /// What else it says of the number: its way, its unit, its measure.
    private(set) var cells: [Profile.Cell] = []

    /// What a column says that nothing else is said of, and its days beside.
    var also: [Profile.Cell] { (date.isEmpty ? [] : [Profile.Cell(role: "date", text: date)]) + cells }

    /// What is known of all headings of a table.
    struct Context {
        /// The year of months without one, which the title says; empty where it says none.
        var year = ""
        /// Whether `01/23` is a month.
        var hasShortYears = false
        /// The country that counts, if somebody says so.
        var reporter: CountryCode?
        /// The country that a text means; nobody knows countries without it.
        var countryNamed: ((String) -> CountryCode?)?
    }

    /// Whether it names a country from which entries come or to which exits go, and nothing says who counts them.
    private(set) var isHalfWay = false

    /// Longer headings are sentences.
    private static let longest = 80

    /// Reads a heading; `nil` for one of which a word is not understood.
    init?(_ name: String, _ context: Context = Context()) {
        guard (1...NumberHeading.longest).contains(name.utf8.count) else { return nil }
        let name = FootnoteMark(behindHeading: name)?.text ?? name
        var words = name.lowercased().split { " _,;:()[]\u{A0}\t".contains($0) }.map { NumberHeading.unmarked($0) }
        words.removeAll(where: \.isEmpty)
        guard (1...8).contains(words.count) else { return nil }
        if let found = NumberHeading.date(in: words, context) {
            date = found.date
            let before = found.words.lowerBound - 1
            words.removeSubrange(found.words)
            // `persons in 2023`
            if before >= 0, NumberHeading.prepositions.contains(words[before]) { words.remove(at: before) }
        }
        if let countryNamed = context.countryNamed,
            let way = HeadingWay(words, reporter: context.reporter, countryNamed: countryNamed)
        {
            isHalfWay = way.direction == nil
            cells.append(Profile.Cell(role: "direction", text: way.direction ?? ""))
            words.removeSubrange(way.words)
        }
        var index = 0
        while index < words.count {
            let ends = (index + 1...min(words.count, index + 3)).reversed()
            guard
                let (end, said) = ends.lazy.compactMap({ end in
                    NumberHeading.meaning(words[index..<end]).map { (end, $0) }
                }).first
            else { return nil }
            for cell in said where !cells.contains(cell) {
                if cells.contains(where: { $0.role == cell.role }) { return nil }
                cells.append(cell)
            }
            index = end
        }
        if also.isEmpty { return nil }
    }

    /// What words of a heading say of its number; nothing for words that say that it is one.
    private static func meaning(_ words: ArraySlice<String>) -> [Profile.Cell]? {
        if words.count == 1, let word = words.first, fillers.contains(word) { return [] }
        guard let rule = PlainWords.role(words.joined(separator: "_")), rule.role == "count", !rule.also.isEmpty else {
            return nil
        }
        return rule.also
    }

    private static let prepositions: Set = ["in", "for", "of", "during", "w", "za", "в", "за", "im", "en"]
    private static let fillers: Set = [
        "number", "numbers", "no", "no.", "of", "the", "count", "counts", "month", "year", "-", "–", "—", "/",
    ]

    /// A word without the mark of a footnote behind it.
    private static func unmarked(_ word: Substring) -> String {
        var word = word
        while let last = word.last, "*†‡¹²³⁴".contains(last) { word.removeLast() }
        return String(word)
    }

    /// The longest run of words that is a date.
    private static func date(in words: [String], _ context: Context) -> (words: Range<Int>, date: String)? {
        let rule = Profile.Rule([], "count")
        for length in (1...min(3, words.count)).reversed() {
            for start in 0...(words.count - length) {
                let run = words[start..<(start + length)].joined(separator: " ")
                if let date = TranslationPlan.date(of: run, rule) { return (start..<(start + length), date) }
            }
        }
        for (index, word) in words.enumerated() {
            if context.hasShortYears, let date = shortYear(word) { return (index..<(index + 1), date) }
            if !context.year.isEmpty, PublishedDate.month(word) != nil, !word.contains(where: \.isNumber),
                let date = TranslationPlan.date(of: "\(word) \(context.year)", rule)
            {
                return (index..<(index + 1), date)
            }
        }
        return nil
    }

    /// `2023-01` of `01/23`.
    private static func shortYear(_ word: String) -> String? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[1].count == 2, let month = PublishedDate.digits(parts[0]),
            (1...12).contains(month), let year = PublishedDate.digits(parts[1]), year > 12
        else { return nil }
        return "20\(PublishedDate.two(year))-\(PublishedDate.two(month))"
    }

    /// Whether the headings of a table are months as `01/23`: several of them, in fewer years.
    static func haveShortYears(_ header: [String]) -> Bool {
        let months = header.compactMap { shortYear($0.trimmed()) }
        return months.count > 1 && Set(months.map { $0.prefix(4) }).count < months.count
    }
}
