/// What a kind of finding means, and what to do about it.
public struct CheckExplanation: Hashable, Sendable {
    /// The stable word for the kind.
    public var code: String
    /// What it means.
    public var meaning: String
    /// What to do about it.
    public var advice: String

    /// What a kind of finding means; `nil` for an unknown word.
    public static func of(_ code: String) -> CheckExplanation? { byCode[code] }

    /// Every kind there is, by its word.
    public static let all: [CheckExplanation] = (ofNumbers + ofRows + ofFiles).sorted { $0.code < $1.code }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    private init(_ code: String, _ meaning: String, _ advice: String) {
        self.code = code
        self.meaning = meaning
        self.advice = advice
    }

    private static let ofNumbers = [
        CheckExplanation(
            "conflicting-key",
            "Two rows are for the same place, way, people, mode, measure and days and give different numbers. They are two "
                + "reports of one thing: both are shown, and neither is added to the other.",
            "find out which number holds, or which column tells the rows apart; --rows events adds them"
        ),
        CheckExplanation(
            "part-larger",
            "A number of a place, of some people or of one mode, or the sum of several that share nobody, is larger than that of "
                + "the whole they belong to.",
            "ask the source which of the two is wrong, or whether they count in different ways"
        ),
        CheckExplanation(
            "future-row",
            "The days of a row were not over when it was published, or by --today.",
            "check the year; a forecast is no count"
        ),
        CheckExplanation(
            "repeated-row",
            "A row says the same as another: place, way, people, mode, measure, days and number. It is counted once.",
            "--fix repeated-row writes a copy without rows that repeat another byte for byte; --rows events adds them"
        ),
        CheckExplanation(
            "sum-differs",
            "The number of a longer unit of time is not the sum of the shorter ones that fill it.",
            "ask which was revised; the numbers are never added to each other"
        ),
        CheckExplanation(
            "unit-change",
            "From one unit of time on the counts, three to six of them, are about a thousand or a million times as many before, "
                + "or so much less.",
            "check whether the source changed to thousands"
        ),
        CheckExplanation(
            "repeated-number",
            "A number of 100 or more stands in three or more units of time in a row.",
            "check that a total was not copied into every month"
        ),
        CheckExplanation(
            "spike",
            "One count is ten times the middle one of the six around it or more, or a tenth of it or less, and these agree "
                + "with each other within a factor of five.",
            "check for a digit too many or too few"
        ),
        CheckExplanation(
            "level-shift",
            "From one unit of time on the counts, up to six of them, are each at least four times each of the six before, or a "
                + "quarter of them at most.",
            "find the reason: a closure, a new way of counting, or another crossing in the number"
        ),
        CheckExplanation(
            "zero-run",
            "Counts of zero stand in a series that counts otherwise.",
            "check that nobody crossed; what was not counted is left empty, as missing is not zero"
        ),
        CheckExplanation(
            "gap",
            "Between two units of time with a count there are some without.",
            "leave it where nothing was counted: no sum, rate or change runs over it"
        ),
        CheckExplanation(
            "far-row",
            "One number in twenty at most is two years or more away from all others of its series, which take less time "
                + "together.",
            "check the year"
        ),
        CheckExplanation(
            "copied-day",
            "Nine in ten numbers of a day, at three places or more, are those of the day before.",
            "ask whether the day was counted, or copied until it is"
        ),
        CheckExplanation(
            "list-of-events",
            "The rows were taken for single events, and rows of one key are added.",
            "--rows counts reads each key once"
        ),
        CheckExplanation(
            "total-among-parts",
            "A number holds others of the file: a border its crossings, everybody single citizenships, a month its days.",
            "nothing: a whole and its parts are never added"
        ),
        CheckExplanation(
            "both-ways-beside-ways",
            "A number of both ways stands beside numbers of one way.",
            "nothing: they are never added"
        ),
        CheckExplanation(
            "mixed-measures",
            "The rows of one source count different things: flows and stocks, persons and vehicles.",
            "name the one you want with --measure; they are never added to each other"
        ),
        CheckExplanation(
            "flagged",
            "The source marks numbers: provisional, estimated, break in series, confidential.",
            "say so where you show the number"
        ),
        CheckExplanation(
            "joined-keys",
            "There are more different keys than are kept in memory, so not every row was compared with the others.",
            "check parts of the file by themselves: a year, a border"
        ),
    ]

    private static let ofRows = [
        CheckExplanation("ambiguous-place", "A name means several places.", "write the code of one of them"),
        CheckExplanation("bad-accuracy", "An accuracy is no number of metres.", "write the metres alone"),
        CheckExplanation(
            "bad-coordinate",
            "A latitude or longitude is no number of degrees on Earth.",
            "write degrees"
        ),
        CheckExplanation("bad-country", "A text is no country.", "write the ISO 3166 code"),
        CheckExplanation("bad-date", "A text is no date, or none that can be.", "write YYYY-MM-DD"),
        CheckExplanation("bad-direction", "A text is no way across a border.", "write FROM>TO, entry, exit or both"),
        CheckExplanation("bad-effect", "A text is no state of a place.", "write closed, open, restricted or queue"),
        CheckExplanation("bad-grade", "A grade of a source is none of A to F.", "write one letter"),
        CheckExplanation(
            "bad-measure",
            "A text is no measure.",
            "write flow, stock, net, encounter or another measure"
        ),
        CheckExplanation("bad-mode", "A text is no way of travelling.", "write road, rail, ferry, air, foot or any"),
        CheckExplanation("bad-number", "A text is no whole number.", "write the digits alone"),
        CheckExplanation("bad-period", "A text is no span of days.", "write FIRST/LAST"),
        CheckExplanation("bad-population", "A text is no condition on people.", "write KEY=VALUE, as citizen=RUS"),
        CheckExplanation(
            "bad-position",
            "A position is swapped, or not on Earth.",
            "write latitude, then longitude; --fix bad-position exchanges them where that puts a row at its place"
        ),
        CheckExplanation(
            "bad-qualifier",
            "A text is no qualifier of a number.",
            "write exact, about, more_than, up_to"
        ),
        CheckExplanation("bad-range", "The end of a range lies before its start.", "swap them"),
        CheckExplanation("bad-side", "A side of a crossing is no country.", "write the ISO 3166 code"),
        CheckExplanation("bad-unit", "A text is no unit of count.", "write crossing, person, vehicle or another unit"),
        CheckExplanation("bad-value", "A text is none that its column may have.", "write one of the words listed"),
        CheckExplanation("broken-row", "A row of JSON is damaged.", "mend it; the other rows were read"),
        CheckExplanation("broken-utf8", "A row holds bytes that are no UTF-8.", "name the --encoding of the file"),
        CheckExplanation("computed-row", "A row is a difference of others.", "nothing: it is never added to them"),
        CheckExplanation("direction-off-border", "The way leads across another border.", "check the row's place"),
        CheckExplanation("direction-off-place", "The way does not touch the place.", "check the row's place"),
        CheckExplanation("doubled-id", "Two crossings have one id.", "give each its own"),
        CheckExplanation("far-from-border", "A crossing lies far from its border.", "check its latitude and longitude"),
        CheckExplanation(
            "far-position",
            "A row gives a position far from the crossing that it names.",
            "correct the position, or name the crossing that is there"
        ),
        CheckExplanation(
            "filled-down",
            "Blanks below a name or a day hold for it, as merged cells leave them.",
            "nothing, where the cells were merged"
        ),
        CheckExplanation("field-count", "A row has more or fewer fields than the header.", "quote texts with commas"),
        CheckExplanation("half-period", "A row has one of two days.", "write both, or one date"),
        CheckExplanation(
            "left-out",
            "Rows are left out, for a reason that is said.",
            "nothing, where the reason is right"
        ),
        CheckExplanation("lineage-cycle", "Rows are computed from one another in a circle.", "name the sources"),
        CheckExplanation("long-field", "A field is longer than is read.", "check for a missing quote"),
        CheckExplanation("long-line", "A row is longer than is read.", "check for a missing quote"),
        CheckExplanation("lost-column", "A column holds words that nobody reads.", "name the column otherwise"),
        CheckExplanation(
            "midnight-dates",
            "Every time of a column is midnight, so that each is read as the day it is written as.",
            "nothing, where the column holds days"
        ),
        CheckExplanation(
            "missing-country",
            "NA stands among names or codes of three letters, as what is missing does.",
            "write NAM, or what the row counts"
        ),
        CheckExplanation("missing-number", "A number is missing, which is not zero.", "nothing"),
        CheckExplanation("more-pages", "An answer is one page of several.", "fetch the other pages too"),
        CheckExplanation("no-direction", "Nothing says which way.", "name a direction, or --reporter"),
        CheckExplanation("no-land-border", "Two countries share no land border.", "write mode air or ferry"),
        CheckExplanation("no-name", "A crossing has no name.", "give it one"),
        CheckExplanation("no-number", "A row has no number.", "fill it in, or leave the row out"),
        CheckExplanation("no-place", "A row names no place.", "name a crossing, a border or two countries"),
        CheckExplanation("no-unit", "Nothing says what is counted.", "name the unit"),
        CheckExplanation("open-quote", "A quote is never closed.", "close it"),
        CheckExplanation(
            "places-apart",
            "Two columns name places that do not lie in each other.",
            "correct one of them, or name its column for what it holds"
        ),
        CheckExplanation("same-country", "A crossing has the same country on both sides.", "name the other country"),
        CheckExplanation("text-after-quote", "Text follows a closing quote.", "double quotes inside a text"),
        CheckExplanation("two-citizenships", "A row names two citizenships.", "write a row for each"),
        CheckExplanation("two-directions", "Two columns name different ways.", "keep one"),
        CheckExplanation("two-periods", "Two columns name different days.", "keep one"),
        CheckExplanation("uncertain-date", "A day of publication is not certain.", "nothing"),
        CheckExplanation(
            "undated-row",
            "Rows say no days: they are in no number of a day, a month or a year.",
            "fill in the date, or ask the source for it"
        ),
        CheckExplanation("unclear-day", "A date can be read in two ways.", "--date-order day or month settles it"),
        CheckExplanation("unclear-direction", "A way can be read in two ways.", "write FROM>TO"),
        CheckExplanation("unread-position", "A position is none on Earth.", "write degrees as 60.6 and 27.9"),
        CheckExplanation("unclear-number", "A number can be read in two ways.", "--decimal settles it"),
        CheckExplanation(
            "unknown-country",
            "No country of the atlas has this name or code.",
            "write the ISO 3166 code"
        ),
        CheckExplanation("unknown-lineage", "A row names a source that no row has.", "check the id"),
        CheckExplanation("unknown-place", "No place of the atlas has this name.", "add it with --crossings"),
        CheckExplanation(
            "unlisted-crossing",
            "A crossing that no gazetteer lists is counted as a crossing of its own.",
            "check its spelling, or write it down with 'borderflow crossings --from FILE' and name that with --crossings"
        ),
        CheckExplanation("unknown-word", "A word is none that its column may have.", "write one of the words listed"),
        CheckExplanation("wrong-kind-of-place", "A place is of another kind than the column says.", "move it"),
    ]

    private static let ofFiles = [
        CheckExplanation("bad-archive", "A packed file is damaged.", "download it again"),
        CheckExplanation("bad-header", "A header cannot be used.", "see the columns of README"),
        CheckExplanation("bad-json", "A file is no JSON that can be read.", "check that it was saved whole"),
        CheckExplanation("bad-profile", "A profile cannot be used.", "see profiles show"),
        CheckExplanation("bad-spreadsheet", "A spreadsheet is damaged.", "save it again"),
        CheckExplanation("doubled-column", "Two columns have one name.", "rename one"),
        CheckExplanation("empty-file", "A file is empty.", "check that it was saved whole"),
        CheckExplanation(
            "encoding",
            "The letters of a file are written in an old way, which was recognised.",
            "nothing"
        ),
        CheckExplanation("ignored-column", "A column is not read.", "nothing, or name it as one of ours"),
        CheckExplanation("no-archive-library", "libarchive is missing.", "install it, or unpack the file first"),
        CheckExplanation("no-input", "A file cannot be read.", "check its name"),
        CheckExplanation("no-sheet", "A spreadsheet has no such sheet.", "name one that it has"),
        CheckExplanation("not-text", "A file, or a row of it, is no text.", "export it as CSV, or name its --encoding"),
        CheckExplanation("same-records", "Two files say the same, row for row.", "name one; they are counted once"),
        CheckExplanation("same-file", "A file is named twice.", "nothing: it is counted once"),
        CheckExplanation("too-large", "A file is larger than is read at once.", "split it"),
        CheckExplanation("too-many-columns", "A header has too many columns.", "leave out those that nobody needs"),
        CheckExplanation("too-many-events", "A file has too many states of places.", "split it"),
        CheckExplanation("too-many-words", "A column has too many different words.", "split the file"),
    ]
}
