/// What a publisher's table says and how: which header it has, and what our own columns are made of.
///
/// A profile is a file (`geodata/profiles/*.yaml`, or one of the user's), never code: `ProfileFile` reads it, a
/// `TranslationPlan` binds it to the header of one table, `TranslatedRows` makes rows of our own columns with it.
package struct Profile: Hashable, Sendable {
    /// The word that `--profile` takes.
    package var name: String
    package var title = ""
    package var publisher = ""
    package var licence = ""
    package var credit = ""
    /// What a reader of the numbers has to know.
    package var scope = ""
    /// The headers it is known by: words that all stand in the header row, each list a vintage.
    package var headers: [[String]] = []
    /// The sheets of a workbook; of several each is a table of its own.
    package var sheets: [String] = []
    /// What stands between fields, of one byte or several; empty where the table shows it.
    package var delimiter = ""
    /// The decimal comma or point; empty where the table shows it.
    package var decimal = ""
    /// How many lines stand above the header; `nil` where the header is found by its words.
    package var headerRow: Int?
    /// Whether a row of tags (`#country+code`) stands under the header.
    package var hasTags = false
    /// Whether every row is one passage, and no column holds a number.
    package var countsRows = false
    /// Whether codes may be followed by what they mean, in the header and below it: `geo: Country`, `DE: Germany`.
    package var hasLabels = false
    /// Texts of our own columns that are the same in every row.
    package var constants: [Cell] = []
    /// What the columns hold, in the order of the file.
    package var columns: [Rule] = []
    /// What the name of the file says.
    package var fileWords: [FileWord] = []
    /// The observation status that each flag of the publisher stands for.
    package var flags: [String: String] = [:]
    /// What stands for a number that is not known.
    package var missing: Set<String> = []
    /// Whether each number counts from the first of January to the end of its days.
    package var isSinceJanuary = false
    /// Whether the rows are countries and the columns too, and numbers from a country to itself are no passages.
    package var isOfPairs = false
    /// The last line of a plain table whose notes have been heeded.
    var lastHeededLine = 0
    /// The profile that reads files of this header whose numbers hold those before them; empty where there are none.
    package var totals = ""
    /// Where the profile was made from a sample: what had to be decided, in words.
    package var decisions: [String] = []

    /// A profile without columns.
    package init(name: String) { self.name = name }

    /// The words of a header, as the names of columns are compared.
    func words(of header: [String]) -> [String] {
        header.map { ColumnRole.normalised(hasLabels ? Profile.code(of: $0) : $0) }
    }

    /// The code of a text that may say after it what it means.
    static func code(of text: String) -> String {
        text.firstRange(of: ": ").map { String(text[..<$0.lowerBound]) } ?? text
    }

    /// A text for one of our own columns.
    package struct Cell: Hashable, Sendable {
        package var role: String
        package var text: String
    }

    /// What a word of a column, or the word of a file's name, comes to.
    package enum Meaning: Hashable, Sendable {
        /// Texts of our own columns.
        case cells([Cell])
        /// Nothing is said.
        case nothing
        /// The whole of a dimension: the row counts everybody there.
        case total
        /// The row is not read, for a reason.
        case leaveOut(String)
    }

    /// What happens with a word that a column's list does not have.
    package enum Otherwise: String, CaseIterable, Sendable {
        case keep, reject
        case leaveOut = "leave out"
    }

    /// Which of the two numbers of `03/04/2022` is the day.
    package enum DateOrder: String, CaseIterable, Sendable {
        case day, month
    }

    /// What one column holds.
    package struct Rule: Hashable, Sendable {
        /// Its header words, normalised; any of them. `*dates` stands for every header that is a month, year or day.
        package var names: [String]
        /// What it holds: a column of ours, or one of `ProfileRole`.
        package var role: String
        package var codes = CodeSystem.any
        package var words: [String: Meaning] = [:]
        package var otherwise = Otherwise.keep
        package var order: DateOrder?
        /// The month a fiscal year begins with.
        package var fiscalStart = 1
        /// Whether a day stands for the week that begins on it, or for its month, quarter or year.
        package var span: Span?
        /// What every number of this column says too; of a column of others, every row where the column is there.
        package var also: [Cell] = []
        /// Texts that say nothing, beside those of the profile.
        package var missing: Set<String> = []
        /// How far the clock of times without an offset is from UTC: `Z` or `+03:00`; empty where it is that of the place.
        package var zone = ""
        /// Whether dates are day numbers of a spreadsheet.
        package var isSerial = false
        /// What the numbers have to be multiplied with, for a role of numbers.
        package var line = 1

        /// What Roman numerals before a year are.
        package var numerals: Numerals?

        package enum Numerals: Hashable, Sendable { case month, quarter }

        package enum Span: String, CaseIterable, Sendable { case week, month, quarter, year }

        package init(_ names: [String], _ role: String) {
            self.names = names.map(ColumnRole.normalised)
            self.role = role
        }
    }

    /// What a part of the file's name says.
    package struct FileWord: Hashable, Sendable {
        package var contains: String
        package var cells: [Cell]
    }
}

/// How the countries of a column are written.
package enum CodeSystem: String, CaseIterable, Hashable, Sendable {
    /// Codes and names, whatever the atlas knows.
    case any
    case iso2, iso3, numeric, names
    /// ISO alpha-2 with EL for Greece and UK for the United Kingdom, as Eurostat writes.
    case eu
    /// The place codes of OCHA, which begin with the country's code.
    case pcode
    /// The codes of UNHCR, and those of the United States' FIPS 10-4.
    case unhcr, fips
}

/// What a column of a profile may hold beside our own columns.
package enum ProfileRole {
    /// Parts of a date.
    static let dateParts = ["year", "fiscal_year", "quarter", "month", "week", "day"]
    /// The time of day of a date in a column of its own.
    static let time = "time"
    /// Parts of a place, the most exact first.
    static let placeParts = ["port_code", "port_name", "port_state", "border"]
    /// Conditions on the people counted.
    static let conditions = [
        "sex", "age", "status", "visa", "by", "category", "group", "route", "reason", "stage", "duty", "series",
        "subseries",
    ]
    /// The country that people came from, who are elsewhere now.
    static let origin = "came_from"
    /// The other country of a number, of which nothing says whether people came from it or went there.
    static let counterpart = "counterpart"
    /// What is not read, and is known not to be needed.
    static let ignore = "ignore"
    /// The observation status of the number.
    static let flags = "flags"
    /// What rows count or measure.
    static let numbers = ["count", "magnitude"]
    /// A number that the number is multiplied with.
    static let scale = "scale"

    /// Whether a column says of what a number is, and not how much, how sure or who says so.
    static func isDimension(_ role: String) -> Bool {
        if let own = ColumnRole.read(role)?.role { return own.isDimension }
        return (dateParts + placeParts + conditions + [time, origin, counterpart]).contains(role)
    }

    /// Every word that `role:` takes.
    package static let all: [String] =
        ([ignore, flags, scale, origin, counterpart, time] + dateParts + placeParts + conditions
        + ColumnRole.vocabulary.compactMap(\.words.first))
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
}
