import BorderAnalysis
import BorderAtlas
import BorderCore

/// What the columns of flows need beyond a row: names, sites, and whether the row is the net of two.
///
/// Texts and sites are made once for each distinct place, way and period.
struct FlowContext: Sendable {
    /// A place as rows tell it.
    struct PlaceFacts: Sendable {
        var id: String
        var kind: String
        var name: String
        var border: String
    }

    /// A way as rows tell it.
    struct WayFacts: Sendable {
        var code: String
        var phrase: String
        var from: String
        var to: String
    }

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

    private var places = Memory<Place, PlaceFacts>()
    private var positions = Memory<Place, PlaceSite>()
    private var ways = Memory<FlowDirection, WayFacts>()
    private var spans = Memory<Span, (code: String, words: String)>()
    private var buckets = Memory<Day, String>()
    private var people = Memory<Population, (code: String, words: String)>()

    init(atlas: Atlas, unit: PeriodUnit?) {
        wording = PlaceWording(atlas: atlas)
        sites = PlaceSites(atlas: atlas)
        self.unit = unit
    }

    mutating func place(of row: FlowRow) -> PlaceFacts {
        places.value(of: row.placement.place) { [wording, sites] place in
            PlaceFacts(
                id: place.id,
                kind: place.kindWord,
                name: wording.shortName(of: place),
                border: sites.tree.border(of: place)?.description ?? ""
            )
        }
    }

    /// Where a row's place is; looked for when asked, as the middle of a country takes long to find.
    mutating func site(of row: FlowRow) -> PlaceSite {
        positions.value(of: row.placement.place) { [sites] in sites.site(of: $0) }
    }

    /// "Upper Lars", or "Georgia, at Upper Lars" where the rows are of countries.
    mutating func listedPlace(of row: FlowRow) -> String {
        let name = place(of: row).name
        if row.at.count == 1 && !row.hasWhole { return "\(name), at \(wording.shortName(of: row.at[0]))" }
        switch row.partOf {
        case .country, .region, .countrySet:
            return row.partOf.map { "\(wording.name(of: $0)), at \(name)" } ?? name
        case .crossing, .group, .border, nil: return name
        }
    }

    /// "Russia to Finland"; of a number for a whole country "in" and "out".
    mutating func wayWords(of row: FlowRow) -> String {
        wording.wayAcross(row.placement.place, row.placement.direction) ?? way(of: row).phrase
    }

    mutating func way(of row: FlowRow) -> WayFacts {
        ways.value(of: row.placement.direction) { [wording] direction in
            WayFacts(
                code: direction.description,
                phrase: wording.phrase(for: direction),
                from: direction.route?.from.description ?? "",
                to: direction.route?.to.description ?? ""
            )
        }
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

    mutating func people(of row: FlowRow) -> (code: String, words: String) {
        people.value(of: row.population) { [wording] in ($0.description, wording.phrase(for: $0)) }
    }
}
