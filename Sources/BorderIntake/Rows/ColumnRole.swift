import BorderCore

/// What a column of a report table says.
enum ColumnRole: Hashable, Sendable {
    case id, measure, unit
    case period, periodStart, periodStartLatest, periodEndEarliest, periodEnd, periodText
    /// A place; the lowest rank that a row fills is the most specific and wins.
    case place(rank: UInt8)
    case latitude, longitude
    case from, to, direction, side, reporter
    case population, nationality, mode
    case value, valueMax, valueHigh, qualifier
    case authority, via, source, quote, reportedOn, retrievedOn, grade
    case derivedFrom, supersedes, evidence, note, flags
    case effect, concerns, magnitude, magnitudeUnit
    /// How a row of our own tables stands to the others.
    case role

    /// The role of a header word, and the unit that the word itself names.
    static func read(_ header: String) -> (role: ColumnRole, unit: CountUnit?)? {
        let word = normalised(header)
        if let role = roles[word] { return (role, nil) }
        // "persons" heads a column of counts whose unit it is.
        if let unit = CountUnit(code: word), unit != .percent { return (.value, unit) }
        return nil
    }

    /// Lower case, with one underscore for every run of spaces, hyphens and underscores, without the mark of a footnote.
    static func normalised(_ header: String) -> String {
        (FootnoteMark(behindHeading: header)?.text ?? header).lowercased().split {
            $0 == " " || $0 == "_" || $0 == "-" || $0 == "\u{A0}"
        }.joined(separator: "_")
    }

    /// Every header word with its role.
    private static let roles: [String: ColumnRole] = {
        var roles: [String: ColumnRole] = [:]
        for (role, words) in vocabulary { for word in words { roles[word] = role } }
        return roles
    }()

    /// The header words of each role, the usual one first.
    static let vocabulary: [(role: ColumnRole, words: [String])] = [
        (.id, ["id", "report_id"]),
        (.measure, ["measure"]),
        (.unit, ["unit", "units"]),
        (.period, ["date", "period", "day", "month", "year"]),
        (.periodStart, ["period_start", "from_date", "date_from", "start_date", "start"]),
        (.periodStartLatest, ["period_start_latest"]),
        (.periodEndEarliest, ["period_end_earliest"]),
        (.periodEnd, ["period_end", "to_date", "date_to", "end_date", "end"]),
        (.periodText, ["period_text", "period_note"]),
        (.place(rank: 0), ["crossing", "crossing_id", "crossing_point", "checkpoint"]),
        (.place(rank: 1), ["place", "at", "location"]),
        (.place(rank: 2), ["region"]),
        (.place(rank: 3), ["border"]),
        (.place(rank: 4), ["country"]),
        (.latitude, ["latitude", "lat"]),
        (.longitude, ["longitude", "lon", "lng"]),
        (.from, ["from", "from_country", "origin", "orig", "origin_country", "country_of_origin"]),
        (.to, ["to", "to_country", "destination", "dest", "destination_country", "country_of_destination"]),
        (.direction, ["direction"]),
        (.side, ["side"]),
        (.reporter, ["reporter", "side_country", "reporting_country"]),
        (.population, ["population"]),
        (.nationality, ["nationality", "citizenship"]),
        (.mode, ["mode", "mode_of_transport", "transport"]),
        (.value, ["count", "value", "quantity"]),
        (.valueMax, ["value_max"]),
        (.valueHigh, ["value_high"]),
        (.qualifier, ["qualifier", "quantifier"]),
        (.authority, ["authority"]),
        (.via, ["via", "publisher"]),
        (.source, ["source", "citation", "source_url"]),
        (.quote, ["quote"]),
        (.reportedOn, ["reported_on", "as_of"]),
        (.retrievedOn, ["retrieved_on"]),
        (.grade, ["grade"]),
        (.derivedFrom, ["derived_from", "addends"]),
        (.supersedes, ["supersedes"]),
        (.evidence, ["evidence"]),
        (.note, ["note", "notes", "comment"]),
        (.flags, ["flags", "flag", "obs_flag", "obs_status"]),
        (.effect, ["effect"]),
        (.concerns, ["concerns"]),
        (.magnitude, ["magnitude"]),
        (.magnitudeUnit, ["magnitude_unit"]),
        (.role, ["role"]),
    ]

    /// The columns that name places, the most exact first.
    static let placeRoles: [ColumnRole] = (0...4).map { .place(rank: $0) }

    /// Words that together head only tables that we write.
    static let ownWords: Set = ["role", "basis", "value_low"]

    /// Whether words head a table that we wrote.
    static func head(_ header: [String]) -> Bool { ownWords.isSubset(of: header.map(normalised)) }

    /// Columns of our tables that say in other words, or compute, what their other columns say.
    static let computedWords: Set = [
        "level", "nesting", "label", "is_head", "derivation", "days_covered", "name", "place_name", "place_kind",
        "counted_at", "within", "way", "of", "what",
        "who",
        "bucket", "value_low", "basis", "obs_status", "share", "rank", "change", "change_relative", "cumulative",
        "is_peak", "per_day_low", "per_day_high", "row_count", "reports", "status", "coord_accuracy_m", "wkt",
    ]

    /// Whether a column of our own tables is read over: its word is one of `computedWords`, or of an estimate.
    static func isComputed(_ header: String) -> Bool {
        let word = normalised(header)
        return computedWords.contains(word) || word.hasPrefix("estimate_")
    }

    /// The usual header word.
    var meaning: String { ColumnRole.vocabulary.first { $0.role == self }?.words.first ?? "" }

    /// Whether it is read only after the row has proved usable, because it concerns few files.
    var isDetail: Bool {
        switch self {
        case .id, .quote, .derivedFrom, .supersedes, .evidence, .note, .flags: true
        default: isAttribution
        }
    }

    /// Whether it says what the rows of a table mostly have in common: who said it, where and when.
    var isAttribution: Bool {
        switch self {
        case .periodText, .authority, .via, .source, .reportedOn, .retrievedOn, .grade: true
        default: false
        }
    }

    /// Whether it says of what a number is: what is counted, whom, where, when, how.
    var isDimension: Bool {
        switch self {
        case .measure, .unit, .period, .periodStart, .periodStartLatest, .periodEndEarliest, .periodEnd, .place,
            .latitude, .longitude, .from, .to, .direction, .side, .reporter, .population, .nationality, .mode,
            .concerns:
            true
        default: false
        }
    }

    /// Whether two columns of this role leave open which one to believe.
    var mustBeAlone: Bool {
        switch self {
        case .value, .period, .periodStart, .periodEnd, .direction, .effect: true
        default: false
        }
    }
}
