import BorderAnalysis
import BorderCore

// Columns that several tables have, so that one word means one thing everywhere.
extension TableColumn {
    // MARK: Where

    static let at = TableColumn(
        "at",
        header: "place",
        audience: .data,
        "The id of the place the row is about: a crossing's slug, FIN-RUS, FIN, FI-09."
    )
    static let placeKind = TableColumn(
        "place_kind",
        audience: .data,
        words: ["crossing", "group", "border", "country", "region", "set"],
        "What kind of place it is; a group is a named set of crossings, a set one of countries."
    )
    static let placeName = TableColumn("place_name", header: "place", "The name of the place in English.")
    static let border = TableColumn("border", audience: .data, "The border the place lies on.")
    static let way = TableColumn("way", audience: .screen, setting: .once, "Which way, in words.")
    static let direction = TableColumn(
        "direction",
        audience: .data,
        "Which way: RUS>FIN, *>GEO for into Georgia, FIN<>RUS for both ways, FIN?RUS where nobody says."
    )
    static let fromCountry = TableColumn(
        "from_country",
        audience: .data,
        "Where travellers leave, of a one-way row: a country, a set of countries, or * for anywhere."
    )
    static let toCountry = TableColumn(
        "to_country",
        audience: .data,
        "Where travellers arrive, of a one-way row: a country, a set of countries, or * for anywhere."
    )

    // MARK: What

    static let measure = TableColumn(
        "measure",
        audience: .data,
        words: MeasureKind.allCases.map(\.code),
        "What the number says: flow for how many passed, stock for how many are there …"
    )
    static let unit = TableColumn(
        "unit",
        audience: .data,
        words: CountUnit.allCases.map(\.code),
        "What is counted."
    )
    static let what = TableColumn("what", setting: .usual, "Measure and unit in words.")
    static let population = TableColumn(
        "population",
        audience: .data,
        "Whom the number counts: any, or conditions such as citizen=RUS;sex=m."
    )
    static let who = TableColumn("who", setting: .usual, "Whom the number counts, in words.")
    static let mode = TableColumn(
        "mode",
        setting: .usual,
        words: Mode.allCases.filter { $0 != .unspecified }.map(\.code),
        "How the border is crossed; empty where nothing is said."
    )

    // MARK: When

    static let days = TableColumn("days", audience: .screen, setting: .once, "The days, in words.")
    static let period = TableColumn(
        "period",
        audience: .data,
        "The days as FIRST/LAST, with hours as 2022-09-28T10:00/2022-09-29T10:00; open days as 2022-09-19..2022-09-21."
    )
    static let periodStart = TableColumn("period_start", .date, audience: .data, "The earliest day it may begin on.")
    static let periodStartLatest = TableColumn(
        "period_start_latest",
        .date,
        audience: .data,
        "The latest day it may begin on; the earliest where the day is known."
    )
    static let periodEndEarliest = TableColumn(
        "period_end_earliest",
        .date,
        audience: .data,
        "The earliest day it may end on; the latest where the day is known."
    )
    static let periodEnd = TableColumn("period_end", .date, audience: .data, "The latest day it may end on.")
    static let periodText = TableColumn("period_text", audience: .data, "The wording of the days in the report.")

    // MARK: How many

    static let value = TableColumn(
        "value",
        .integer,
        audience: .data,
        "The number as it is printed, of a range the lower end; its wording is in qualifier."
    )
    static let valueMax = TableColumn("value_max", .integer, audience: .data, "The upper end of a range.")
    static let valueLow = TableColumn(
        "value_low",
        .integer,
        audience: .data,
        "The smallest number that the wording allows."
    )
    static let valueHigh = TableColumn(
        "value_high",
        .integer,
        audience: .data,
        "The largest number that the wording allows; empty where it sets no limit."
    )
    static let qualifier = TableColumn(
        "qualifier",
        audience: .data,
        words: Qualifier.allCases.map(\.code),
        "How the number is worded."
    )

    static let basis = TableColumn(
        "basis",
        audience: .data,
        words: Basis.allCases.map(\.rawValue),
        "What stands behind the number: counted, said in words, computed from counts, estimated."
    )
    static let observationStatus = TableColumn(
        "obs_status",
        audience: .data,
        words: ["A", "V", "E", "I", "U", "Q", "L"],
        "The observation status of SDMX: A normal, V unvalidated, E computed, I estimated, U low reliability, "
            + "Q withheld, L missing."
    )
    static let flags = TableColumn(
        "flags",
        audience: .data,
        "What publishers say of the status of the number or of its parts: provisional, estimated, break, confidential …; "
            + "several are parted by semicolons."
    )

    // MARK: Who says so

    static let authority = TableColumn("authority", header: "source", setting: .source, "Who counted.")
    static let via = TableColumn("via", audience: .data, "Who printed it, nearest to the authority first.")
    static let source = TableColumn("source", audience: .data, "Where it can be read.")
    static let quote = TableColumn("quote", audience: .data, "The words it quotes.")
    static let supersedes = TableColumn("supersedes", audience: .data, "The id of the report that it replaces.")
    static let evidence = TableColumn("evidence", audience: .data, "The group of reports that repeat one figure.")
    static let reportedOn = TableColumn(
        "reported_on",
        header: "reported",
        audience: .data,
        "The day it was said, or the month or year where no more is known."
    )
    static let reports = TableColumn(
        "reports",
        audience: .data,
        "Ids of the reports behind it, with spaces between; for a table the file."
    )
    static let derivedFrom = TableColumn(
        "derived_from",
        audience: .data,
        "Ids of the reports that were added up or subtracted, with spaces between; never added to them."
    )
    static let remark = TableColumn("remark", setting: .remark, "What a reader must know beside the number.")
    static let note = TableColumn("note", header: "remark", setting: .remark, "A remark for the reader.")
}
