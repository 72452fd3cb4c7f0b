import BorderAnalysis
import BorderAtlas
import BorderCore

/// A place as rows tell it.
struct PlaceWords: Sendable {
    var id: String
    var kind: String
    var name: String
    var border: String
}

/// A way as rows tell it.
struct WayWords: Sendable {
    var code: String
    var phrase: String
    var from: String
    var to: String
}

/// People as rows tell them.
struct PeopleWords: Sendable {
    var code: String
    var phrase: String
}

/// What rows of one subject say in words.
final class SubjectWords: Sendable {
    let place: PlaceWords
    let way: WayWords
    let people: PeopleWords
    let within: String

    init(_ subject: FlowSubject, _ wording: PlaceWording, _ tree: PlaceTree) {
        let (at, direction) = (subject.placement.place, subject.placement.direction)
        place = PlaceWords(
            id: at.id,
            kind: at.kindWord,
            name: wording.shortName(of: at),
            border: tree.border(of: at)?.description ?? ""
        )
        way = WayWords(
            code: direction.description,
            phrase: wording.between(subject.placement) ?? wording.phrase(for: direction),
            from: direction.route?.from.description ?? "",
            to: direction.route?.to.description ?? ""
        )
        people = PeopleWords(code: subject.population.description, phrase: wording.phrase(for: subject.population))
        within = subject.within.map(\.id).joined(separator: " ")
    }
}

/// What the columns of flows need beyond a row: names, sites, and whether the row is the net of two.
///
/// Texts and sites are made once for each distinct subject, place and period.
struct FlowContext: Sendable {
    /// Days with the hours of the first and the last.
    private struct Span: Hashable, Sendable {
        var period: Period
        var hours: DayWindow?
    }

    let wording: PlaceWording
    let sites: PlaceSites
    /// The unit of time rows are grouped by.
    let unit: PeriodUnit?
    /// The year that all days lie in, which need not be said at every one.
    var year: Int?
    /// The difference that the next row tells instead of its own number.
    var net: FlowNet?
    /// The role that the next row has instead of its own.
    var role: String?

    private var positions = Memory<Place, PlaceSite>()
    private var spans = Memory<Span, (code: String, words: String)>()
    private var buckets = Memory<Day, String>()
    /// By the identity of a row's subject, with a row that keeps the identity its own.
    private var subjects: [ObjectIdentifier: (row: FlowRow, words: SubjectWords)] = [:]
    private var last: (identity: ObjectIdentifier, words: SubjectWords)?

    init(atlas: Atlas, unit: PeriodUnit?) {
        wording = PlaceWording(atlas: atlas)
        sites = PlaceSites(atlas: atlas)
        self.unit = unit
    }

    /// What a row has from its subject, in words.
    mutating func words(of row: FlowRow) -> SubjectWords {
        let identity = row.subjectIdentity
        if let last, last.identity == identity { return last.words }
        let words = subjects[identity]?.words ?? SubjectWords(row.subject, wording, sites.tree)
        if subjects[identity] == nil { subjects[identity] = (row, words) }
        last = (identity, words)
        return words
    }

    /// Where a row's place is; looked for when asked, as the middle of a country takes long to find.
    mutating func site(of row: FlowRow) -> PlaceSite {
        positions.value(of: row.placement.place) { [sites] in sites.site(of: $0) }
    }

    /// "Upper Lars", or "Georgia, at Upper Lars" where the rows are of countries.
    mutating func listedPlace(of row: FlowRow) -> String {
        let name = words(of: row).place.name
        if let only = row.onlyPlace { return "\(name), at \(wording.shortName(of: only))" }
        switch row.partOf {
        case .country, .region, .countrySet, .ownRegion:
            return row.partOf.map { "\(wording.name(of: $0)), at \(name)" } ?? name
        case .crossing, .group, .border, nil: return name
        }
    }

    /// "Russia to Finland"; of a number for a whole country "in" and "out".
    mutating func wayWords(of row: FlowRow) -> String {
        wording.wayAcross(row.placement.place, row.placement.direction) ?? words(of: row).way.phrase
    }

    /// `2022-09-28T10:00/2022-09-29T10:00` and `28–29 Sept 2022, 10:00–10:00`; empty where nobody says the days.
    mutating func period(of row: FlowRow) -> (code: String, words: String) {
        guard let period = row.period else { return ("", "") }
        return spans.value(of: Span(period: period, hours: row.hours)) { [year] span in
            let words = year == nil ? span.period.words : span.period.shortWords
            guard let hours = span.hours else { return (span.period.description, words) }
            return (hours.description(on: span.period), "\(words), \(hours.words)")
        }
    }

    mutating func bucket(of row: FlowRow) -> CellValue {
        guard let day = row.bucket, let unit else { return .missing }
        return .text(buckets.value(of: day) { unit.label(of: $0) })
    }
}
