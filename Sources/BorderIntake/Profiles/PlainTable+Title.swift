import BorderCore

// What stands above the header of a plain table: never passed over in silence.
extension PlainTable {
    /// The texts above a header that say something of all its numbers.
    static func titles(_ sample: TableSample, above row: Int) -> [String] {
        sample.rows[..<row].flatMap { fields in
            fields.filter { text in
                text.contains(where: \.isLetter) && !text.lowercased().hasPrefix("sep=")
            }
        }
    }

    /// The one year that titles name; empty where they name none or several.
    static func year(of titles: [String]) -> String {
        // Most texts have no number, and are not looked at.
        let told = titles.filter { title in
            guard title.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return false
            }
            let lower = title.lowercased()
            return !["as of", "updated", "published", "retrieved", "downloaded", "stand ", "source"]
                .contains(where: lower.contains)
        }
        // `2022/23` is a year from one summer to the next: its months lie in two.
        if told.contains(where: spansYears) { return "" }
        let years = Set(
            told.flatMap { $0.split { !$0.isNumber }.filter { $0.count == 4 } }
                .filter { PublishedDate.digits(String($0)).map((1900...2100).contains) ?? false }
        )
        return years.count == 1 ? String(years.first ?? "") : ""
    }

    /// Whether a title has a year and the next one with a sign between them: `2022/23`, `2022–2023`.
    private static func spansYears(_ title: String) -> Bool {
        var runs = title.split { !$0.isNumber && !"/–—-".contains($0) && $0 != " " }.flatMap { run in
            run.split(omittingEmptySubsequences: true) { "/–—-".contains($0) }.map { $0.split(separator: " ") }
        }
        runs.removeAll(where: \.isEmpty)
        return zip(runs, runs.dropFirst()).contains { before, after in
            guard let first = before.last, let next = after.first, first.count == 4, let year = Int(first),
                (1900...2100).contains(year), let end = Int(next)
            else { return false }
            return end == year + 1 || next.count == 2 && end == (year + 1) % 100
        }
    }

    /// Takes from the titles what they say of the numbers, and asks where they say that these are no counts.
    func heed(_ titles: [String], _ profile: inout Profile, _ questions: inout [Question]) {
        guard !titles.isEmpty else { return }
        var said: [String] = []
        for title in titles {
            let words = Set(title.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init))
            let phrase =
                " "
                + title.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "-" }
                .joined(separator: " ") + " "
            if let kind = PlainTable.otherThanCounts(words, phrase) ?? otherThanSaid(profile, words, phrase) {
                questions.append(
                    Question(
                        found: "the title '\(title.excerpt)' says that the numbers are \(kind)",
                        expected: "counts of passages, or a column that says what and whom they count",
                        suggestion: "add such a column, or take the title out if they are counts all the same",
                        mustBeAnswered: true
                    )
                )
            }
            if PlainTable.says(PlainTable.cumulative, words, phrase) {
                if PlainTable.sinceJanuary.contains(where: phrase.contains) {
                    profile.isSinceJanuary = true
                    said.append("each number counts from January on")
                } else {
                    questions.append(
                        Question(
                            found:
                                "the title '\(title.excerpt)' says that the numbers are totals so far, and not since when",
                            expected: "'since January', or the numbers of each period by themselves",
                            suggestion: "write the first and the last day of each into period_start and period_end",
                            mustBeAnswered: true
                        )
                    )
                }
            }
            if let measure = PlainTable.measures.first(where: { $0.phrases.contains(where: phrase.contains) })?.code,
                !profile.says("measure")
            {
                profile.constants.append(.init(role: "measure", text: measure))
                said.append("measure = \(measure)")
            }
            // One car is a mode, and cars are counted.
            let units = Set(words.filter { CountUnit(code: $0)?.code != $0 }.compactMap(UnitWords.unit(of:)))
            let things = units.subtracting([.crossing])
            if things.count == 1, let unit = things.first, !profile.says("unit") {
                profile.constants.append(.init(role: "unit", text: unit.code))
                said.append("unit = \(unit.code)")
            }
        }
        let names = titles.prefix(3).map { "'\($0.excerpt)'" }.joined(separator: ", ")
        let more = titles.count > 3 ? " and \(titles.count - 3) more" : ""
        let meaning = said.isEmpty ? "" : " (\(said.joined(separator: ", ")))"
        profile.decisions.append("above the header \(names)\(more)\(meaning)")
    }

    private static func says(_ list: [String], _ words: Set<String>, _ phrase: String) -> Bool {
        list.contains { $0.contains(" ") || $0.contains("-") ? phrase.contains(" \($0) ") : words.contains($0) }
    }

    /// What numbers are that are no counts, by the words of a title; `nil` where they may be.
    private static func otherThanCounts(_ words: Set<String>, _ phrase: String) -> String? {
        kinds.first { says($0.words, words, phrase) }?.kind
    }

    private static let kinds: [(kind: String, words: [String])] = [
        (
            "averages or rates",
            [
                "average", "averages", "avg", "median", "per day", "per hour", "per week", "per month", "per 100",
                "per 1000", "per capita", "daily average", "monthly average", "rolling", "moving", "średnio", "średnia",
                "dziennie", "в среднем", "среднее", "среднесуточное", "в сутки", "в день", "durchschnitt",
                "durchschnittlich", "pro tag", "moyenne", "par jour", "promedio", "por día", "keskimäärin",
                "keskmine", "в середньому", "за добу в середньому",
            ]
        ),
        (
            "shares or changes",
            [
                "%", "percent", "per cent", "percentage", "percentages", "share", "shares", "proportion", "ratio",
                "change", "changes", "growth", "procent", "procenty", "udział", "процент", "проценты", "доля",
                "прирост",
                "prozent", "anteil", "pourcentage", "porcentaje", "prosentti", "osuus", "відсотки", "частка",
            ]
        ),
        ("an index", ["index", "indices", "indeks", "индекс", "індекс", "indice", "índice", "indeksi"]),
        (
            "forecasts",
            [
                "forecast", "forecasts", "projection", "projections", "projected", "predicted", "scenario", "prognoza",
                "прогноз", "prognose", "prévision", "prévisions", "pronóstico",
                "ennuste",
            ]
        ),
        ("adjusted for the season", ["seasonally", "deseasonalised", "deseasonalized"]),
    ]

    /// What numbers are of by the words of a title, where no column says it.
    private func otherThanSaid(_ profile: Profile, _ words: Set<String>, _ phrase: String) -> String? {
        let isOneWay = profile.says("from") && profile.says("to")
        if isOneWay, PlainTable.says(PlainTable.bothWays, words, phrase) { return "of both ways together" }
        return PlainTable.things.first { thing in
            PlainTable.says(thing.words, words, phrase) && !thing.unless.contains(where: profile.says)
        }?.kind
    }

    private static let bothWays = ["both directions", "both ways", "two-way", "both-way"]

    private static let things: [(kind: String, unless: [String], words: [String])] = [
        (
            "waiting times or queues", ["measure", "magnitude", "effect"],
            [
                "waiting", "wait", "queue", "queues", "wartezeit", "wartezeiten", "czas oczekiwania",
                "время ожидания", "temps d attente", "tiempo de espera", "tiempos de espera", "odotusaika",
                "час очікування",
            ]
        ),
        (
            "deaths", ["measure"],
            [
                "deaths", "dead", "fatalities", "died", "missing migrants", "todesfälle", "décès", "muertes", "zgony",
                "погибшие",
            ]
        ),
        ("visas or permits", ["measure"], ["visas issued", "visa issued", "permits issued", "visados expedidos"]),
        ("goods or money", ["unit"], ["tonnes", "tons", "tonnage", "in usd", "in eur", "in euro"]),
        (
            "people who were sent away", ["measure", "status", "category"],
            ["deportations", "deported", "expulsions", "expelled", "readmissions", "readmitted", "abschiebungen"]
        ),
        (
            "people who stay", ["measure"],
            [
                "hosted", "resident population", "stock of", "living in", "registered refugees",
                "temporary protection",
            ]
        ),
        (
            "of some people only", ["population", "nationality", "sex", "age", "status", "category", "group"],
            [
                "citizens of", "citizens only", "nationals of", "by citizens", "women", "men", "children", "minors",
                "girls", "boys", "frauen", "kinder", "kobiety", "dzieci", "женщины", "дети", "mujeres", "femmes",
            ]
        ),
    ]

    private static let cumulative = [
        "cumulative", "cumulated", "accumulated", "ytd", "year to date", "year-to-date", "running total",
        "since january",
        "since the beginning", "since 1 january", "narastająco", "od początku roku", "нарастающим", "накопительно",
        "с начала года", "наростаючим", "з початку року", "kumulativ", "kumuliert", "seit jahresbeginn", "seit januar",
        "cumulé", "cumulés", "depuis janvier", "acumulado", "acumulados", "desde enero", "kumulatiivinen",
        "vuoden alusta",
    ]
    private static let sinceJanuary = [
        "since january", "since 1 january", "ytd", "year to date", "year-to-date", "beginning of the year",
        "od początku roku", "с начала года", "з початку року", "seit jahresbeginn", "seit januar", "depuis janvier",
        "desde enero", "vuoden alusta",
    ]

    private static let measures: [(code: String, phrases: [String])] = [
        (
            "refusal",
            [
                "refusal", "refused entry", "refused at", "denied entry", "entry denied", "inadmissible",
                "odmowy wjazdu",
                "отказ во въезде", "отказы во въезде", "einreiseverweigerung", "refus d entrée", "відмов",
            ]
        ),
        (
            "application",
            [
                "asylum application", "applications for", "asylum seekers registered", "visa application",
                "asylum claims",
                "wnioski o", "asylanträge", "demandes d asile", "solicitudes de asilo", "turvapaikkahakemu",
            ]
        ),
        (
            "detection",
            [
                "detections", "illegal border", "illegal crossing", "irregular border", "irregular crossing",
                "illegal entr", "irregular entr", "nielegaln", "незаконн",
            ]
        ),
    ]
}

extension Profile {
    /// Whether some column, or every row, says something of a role.
    func says(_ role: String) -> Bool {
        constants.contains { $0.role == role }
            || columns.contains { rule in
                rule.role == role || rule.also.contains { $0.role == role }
            }
    }
}
