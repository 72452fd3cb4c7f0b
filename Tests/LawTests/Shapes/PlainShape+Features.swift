import BorderTestSupport

extension PlainShape {
    /// Something that a table of somebody else has.
    struct Feature: Sendable {
        var name: String
        var change: @Sendable (inout PlainShape) -> Void

        init(_ name: String, _ change: @escaping @Sendable (inout PlainShape) -> Void) {
            (self.name, self.change) = (name, change)
        }
    }

    /// A plain table with some features; of two that exclude each other the last holds.
    init(_ features: [Feature]) {
        self.init()
        for feature in features { feature.change(&self) }
        name = features.map(\.name).joined(separator: ", ")
    }

    /// A table with two or three features at random.
    init(seed: UInt64) {
        var random = SplitMix(seed: seed &* 104_729)
        let count = Int.random(in: 2...3, using: &random)
        self.init(Array(PlainShape.features.shuffled(using: &random).prefix(count)))
    }

    /// Marks and lines around the table.
    static let marks: [Feature] = [
        Feature("semicolons") { $0.delimiter = ";" }, Feature("tabs") { $0.delimiter = "\t" },
        Feature("bars") { $0.delimiter = "|" }, Feature("quotes") { $0.isQuoted = true },
        Feature("lines of Windows") { $0.lineEnd = "\r\n" }, Feature("a byte order mark") { $0.hasMark = true },
        Feature("sep=;") { ($0.delimiter, $0.hasSeparatorLine) = (";", true) },
        Feature("titles") { $0.titles = ["Table 12", "Crossings of the land border"] },
        Feature("notes") { $0.notes = ["Source: border guard", "* not final"] },
        Feature("titles and notes as a spreadsheet saves them") {
            ($0.titles, $0.notes, $0.isPadded) = (["Crossings, all gates", ""], ["Source: border guard"], true)
        },
        Feature("columns the other way round") { $0.isReversed = true },
        Feature("an empty column") { $0.hasEmptyColumn = true },
        Feature("a column of remarks") { $0.hasRemarks = true },
        Feature("empty lines") { $0.hasBlankLines = true }, Feature("blanks around") { $0.hasBlanks = true },
    ]

    /// Forms of numbers.
    static let numbers: [Feature] = [
        Feature("thousands by blanks") { $0.thousands = " " },
        Feature("thousands by no-break blanks") { $0.thousands = "\u{A0}" },
        Feature("thousands by narrow blanks") { $0.thousands = "\u{202F}" },
        Feature("thousands by apostrophes") { $0.thousands = "'" },
        Feature("thousands by curved apostrophes") { $0.thousands = "’" },
    ]

    /// Forms of numbers in which a point or comma has to be understood.
    static let decimals: [Feature] = [
        Feature("thousands by commas") { $0.thousands = "," }, Feature("thousands by points") { $0.thousands = "." },
        Feature("a decimal comma") { $0.decimal = "," }, Feature("a decimal point") { $0.decimal = "." },
        Feature("points and a decimal comma") { ($0.thousands, $0.decimal) = (".", ",") },
        Feature("commas and a decimal point") { ($0.thousands, $0.decimal) = (",", ".") },
        Feature("blanks and a decimal comma") { ($0.thousands, $0.decimal) = (" ", ",") },
    ]

    /// What is a column and what a row.
    static let layouts: [Feature] = [
        Feature("months as columns") { $0.layout = .wideMonths },
        Feature("named months as columns") { ($0.layout, $0.dates) = (.wideMonths, .names) },
        Feature("years as columns") { $0.layout = .wideYears },
        Feature("entries and exits") { $0.layout = .twoColumns },
        Feature("year and month apart") { $0.layout = .yearAndMonth },
        Feature("year and month name apart") { $0.layout = .monthNames },
        Feature("from and to") { $0.layout = .fromAndTo },
        Feature(": where nothing is known") { ($0.layout, $0.missing) = (.wideMonths, ":") },
        Feature(".. where nothing is known") { ($0.layout, $0.missing) = (.twoColumns, "..") },
        Feature("x where nothing is known") { ($0.layout, $0.missing) = (.wideYears, "x") },
        Feature("- where nothing is known") { ($0.layout, $0.missing) = (.twoColumns, "-") },
    ]

    /// Forms of dates, countries and words.
    static let words: [Feature] = [
        Feature("days with points") { $0.dates = .points },
        Feature("short days with points") { $0.dates = .shortPoints },
        Feature("days first with slashes") { $0.dates = .dayFirst },
        Feature("months first with slashes") { $0.dates = .monthFirst },
        Feature("days first with hyphens") { $0.dates = .hyphens },
        Feature("days with names of months") { $0.dates = .names },
        Feature("ISO 3166-1 alpha-2") {
            $0.countries = ["FIN": "FI", "RUS": "RU", "KAZ": "KZ", "EST": "EE", "LVA": "LV"]
        },
        Feature("ISO 3166-1 numeric") {
            $0.countries = ["FIN": "246", "RUS": "643", "KAZ": "398", "EST": "233", "LVA": "428"]
        },
        Feature("names of countries") {
            $0.countries = [
                "FIN": "Finland", "RUS": "Russian Federation", "KAZ": "Kazakhstan", "EST": "Estonia", "LVA": "Latvia",
            ]
        },
        Feature("German") { $0.words = .german }, Feature("French") { $0.words = .french },
        Feature("Spanish") { $0.words = .spanish }, Feature("Polish") { $0.words = .polish },
    ]

    static let features = marks + numbers + decimals + layouts + words
}
