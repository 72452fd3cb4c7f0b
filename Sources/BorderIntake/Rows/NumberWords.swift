// The words by which files say that their numbers are no counts, or of what they are.
extension NumberSaying {
    static let kinds: [(kind: String, words: [String])] = [
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
        (
            "differences of entries and exits",
            [
                "net migration", "net flow", "net flows", "net arrivals", "net entries", "net crossings",
                "net movement",
                "net movements", "net number", "net change", "balance", "migration balance", "saldo", "сальдо",
                "wanderungssaldo", "solde migratoire",
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
        ("adjusted for the season", ["seasonally", "seasonally adjusted", "deseasonalised", "deseasonalized"]),
    ]

    static let bothWays = ["both directions", "both ways", "two-way", "both-way"]

    static let things: [(kind: String, unless: [String], words: [String])] = [
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
                "temporary protection", "stock", "stocks", "present", "accommodated", "sheltered", "in shelters",
                "at end of", "at the end of", "at end", "end of month", "end of year", "end of quarter",
            ]
        ),
        (
            "journeys of planes, ships or trains", ["unit"],
            ["flights", "flight", "planes", "aircraft", "sailings", "vessels", "ships", "trains", "flüge", "vuelos"]
        ),
        (
            "of some people only",
            ["measure", "population", "nationality", "sex", "age", "status", "category", "group"],
            [
                "asylum seekers", "asylum-seekers", "refugees", "asylsuchende", "demandeurs d asile",
                "solicitantes de asilo", "turvapaikanhakijat",
                "citizens of", "citizens only", "nationals of", "by citizens", "women", "men", "children", "minors",
                "girls", "boys", "frauen", "kinder", "kobiety", "dzieci", "женщины", "дети", "mujeres", "femmes",
                "citizens", "nationals", "foreigners", "foreign citizens", "aliens", "non-residents", "non residents",
                "obywatele", "obywateli", "cudzoziemcy", "cudzoziemców", "иностранцы",
                "иностранцев", "іноземці", "іноземців", "staatsangehörige", "ausländer",
                "étrangers", "ressortissants", "extranjeros", "ulkomaalaiset", "ulkomaalaisten", "välismaalased",
            ]
        ),
    ]

    /// What says that a note sets some apart from all others.
    static let onlyWords: Set = [
        "only", "exclusively", "nur", "tylko", "wyłącznie", "только", "лише", "тільки", "uniquement", "seulement",
        "solo", "sólo", "solamente", "vain", "ainult", "endast", "kun",
    ]

    /// What says how people travelled, with the mode that our own column has.
    static let modes: [(code: String, phrases: [String])] = [
        ("air", ["by air", "air only", "by plane", "air passengers", "air travel", "drogą lotniczą", "vía aérea"]),
        ("rail", ["by rail", "rail only", "by train", "rail passengers", "par train", "koleją"]),
        ("ferry", ["by sea", "sea only", "by ferry", "by ship", "sea passengers", "drogą morską", "vía marítima"]),
        ("road", ["by road", "road only", "by car", "by bus", "vía terrestre"]),
        ("pedestrian", ["on foot", "by foot", "pedestrians only", "pieszo", "à pied", "a pie"]),
    ]

    static let cumulative = [
        "cumulative", "cumulated", "accumulated", "ytd", "year to date", "year-to-date", "running total",
        "since january",
        "since the beginning", "since 1 january", "since 1 jan", "since jan", "total since",
        "totals since", "narastająco", "od początku roku", "нарастающим", "накопительно",
        "с начала года", "наростаючим", "з початку року", "kumulativ", "kumuliert", "seit jahresbeginn", "seit januar",
        "cumulé", "cumulés", "depuis janvier", "acumulado", "acumulados", "desde enero", "kumulatiivinen",
        "vuoden alusta",
    ]
    static let sinceJanuary = [
        "since january", "since 1 january", "since 1 jan", "since jan", "ytd", "year to date", "year-to-date",
        "beginning of the year",
        "od początku roku", "с начала года", "з початку року", "seit jahresbeginn", "seit januar", "depuis janvier",
        "desde enero", "vuoden alusta",
    ]

    static let measures: [(code: String, phrases: [String])] = [
        (
            "refusal",
            [
                "refusal", "refused", "refused entry", "refused at", "denied entry", "entry denied", "inadmissible",
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
                "detections", "apprehension", "apprehended", "interceptions", "illegal border", "illegal crossing",
                "irregular border", "irregular crossing",
                "illegal entr", "irregular entr", "nielegaln", "незаконн",
            ]
        ),
    ]

    /// What says that numbers are thousands or millions, wherever it stands in a word.
    static let scaleStems = [
        "thousand", "'000", "000s", "(000)", "tys.", "tysią", "тыс", "тис.", "tuhat", "tausend", "tsd.", "milliers",
        "miles de", "million", "mln", "млн", "in 1000", "in 1 000", "in 1,000", "in 1.000", "x 1000", "x1000", "×1000",
        "× 1000", "w 1000", "в 1000", "en 1000", "x 1,000", "1000 persons", "1,000 persons", "en miles", "(miles",
        "milhares", "milhão", "milhões", "bin kişi", "(bin)", "milyon", "tisíc", "ezer fő", "(ezer", "migliaia",
        "milioni", "lakh", "crore", "hundreds", "千", "万", "萬", "천명", "천 명", "(천)", "단위: 천", "ათას", "мың адам",
        "min nəfər", "min nefer", "тисяч", "հազար", "хиляд", "хиљад", "tūkst", "tusen", "tusind", "þúsund", "duizend",
        "χιλιάδ", "tisuć", "tisoč", "hiljad", "mii persoane", "(mii)", "mii de", "mil personas", "mil pessoas",
        "mille pers", "milhar", "ألف", "آلاف", "هزار", "אלפ", "אלף", "हज़ार", "हज़ार", "हजार", "พัน", "nghìn", "ngàn", "mijë",
        "tuhans", "tuhande", "1000 osob", "1000 osób", "10^3", "10³", "10^6", "10⁶", "(k)",
    ]
    /// The same as words of their own.
    static let scaleWords = ["ribu", "ribuan", "juta", "thous", "thsd", "ths", "mio", "mn", "tis", "мың"]
    /// The same where a text has no other word.
    static let scalesAlone: Set = ["k", "m", "000", "1000", "mil", "min", "mii", "bin", "ezer", "천", "백만"]

    static let fiscal = [
        "fiscal", "fy", "financial year", "financial years", "haushaltsjahr", "año fiscal", "exercice fiscal",
        "budget year",
    ]

    /// Words before a day from which on totals are counted.
    static let since: Set = ["since", "seit", "depuis", "desde"]

    /// Words that stand around what a note says of numbers, and say nothing by themselves.
    static let fillers: Set = [
        "a", "an", "the", "all", "number", "numbers", "figure", "figures", "data", "value", "values", "table", "tables",
        "row", "rows", "column", "columns", "is", "are", "was", "were", "in", "of", "for", "and", "each", "every",
        "month", "months", "monthly", "day", "days", "daily", "week", "weeks", "weekly", "year", "years", "yearly",
        "annual", "quarter", "quarters", "quarterly", "show", "shows", "shown", "total", "totals", "sum", "sums",
        "note", "notes", "nb", "given", "expressed", "reported", "stated", "as", "count", "counts", "unit", "units",
        "measured", "from", "on", "to", "up", "until", "so", "far", "date", "provisional", "preliminary", "arrivals",
        "departures", "entries", "exits", "crossings", "passages", "persons", "people", "individuals", "passengers",
        "st", "th", "1st", "here", "this", "these", "only", "rounded", "nearest",
    ]

    /// Heads of columns of numbers to multiply with.
    static let scaleHeads: Set = [
        "scale", "multiplier", "multiplicator", "factor", "scaling", "scale_factor", "scaling_factor", "unit_scale",
        "unit_factor", "magnitude_factor", "mult", "faktor",
    ]

    /// Words in the heads of columns that say what the numbers are: every word below them counts.
    static let tellingHeads: Set = [
        "indicator", "series", "variable", "statistic", "statistics", "type", "kind", "unit", "measure", "measured",
        "metric", "aggregation", "aggregate", "transformation", "adjustment", "frequency", "freq", "label", "concept",
        "subject", "coverage", "scope", "title", "dataset", "table", "topic", "item", "element", "object", "status",
        "calculation",
    ]

    /// Words for people in the lines that head the rows of some of them.
    static let people: Set = [
        "citizens", "nationals", "travellers", "travelers", "foreigners", "residents", "visitors", "tourists",
        "passengers", "nationalities", "граждане", "иностранцы", "громадяни", "obywatele", "cudzoziemcy", "podróżni",
        "staatsangehörige", "reisende", "ausländer", "voyageurs", "étrangers", "viajeros", "extranjeros",
        "kansalaiset", "matkustajat", "ulkomaalaiset",
    ]
}
