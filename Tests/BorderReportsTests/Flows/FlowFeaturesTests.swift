import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderBytes
@testable import BorderReports

/// The properties of the layer of flows, value by value.
@Suite("Properties of flows")
struct FlowFeaturesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func features(_ rows: [FlowRow]) throws -> [(feature: Feature, values: [String: CellValue])] {
        let layer = FeatureLayer.flows(Made.summary(rows), atlas: atlas)
        var features: [(Feature, [String: CellValue])] = []
        try layer.forEachFeature { feature throws(OutputError) in
            features.append((feature, Dictionary(uniqueKeysWithValues: zip(layer.keys, feature.values))))
        }
        return features
    }

    private func values(_ row: FlowRow) throws -> [String: CellValue] {
        try #require(try features([row]).first).values
    }

    @Test("every property of a row at a crossing")
    func crossing() throws {
        let row = try Made.row(
            "a",
            "vaalimaa-torfyanovka",
            "RUS>FIN",
            Quantity(8_000, .range, rangeEnd: 9_100),
            "2022-09-24..2022-09-25/2022-09-27"
        ) {
            $0.role = .beyond
            $0.level = 3
            $0.mode = .road
            $0.population = Population("sex=f") ?? .any
            $0.via = "Paper"
            $0.source = "https://example.org"
            $0.reports = ["a", "b"]
            $0.reportedOn = Day("2022-09-28")
            $0.note = "n"
        }
        let expected: [(String, CellValue)] = [
            ("place_kind", .text("crossing")), ("place_name", .text("Vaalimaa")), ("direction", .text("RUS>FIN")),
            ("from_country", .text("RUS")),
            ("to_country", .text("FIN")), ("at", .text("vaalimaa-torfyanovka")), ("border", .text("FIN-RUS")),
            ("population", .text("sex=f")), ("mode", .text("road")), ("measure", .text("flow")),
            ("unit", .text("crossing")), ("value", .integer(8_000)), ("value_low", .integer(8_000)),
            ("value_high", .integer(9_100)),
            ("qualifier", .text("range")), ("basis", .text("observed")), ("role", .text("beyond")),
            ("level", .integer(3)),
            ("period", .text("2022-09-24..2022-09-25/2022-09-27")), ("period_start", day("2022-09-24")),
            ("period_end", day("2022-09-27")),
            ("period_start_latest", day("2022-09-25")),
            ("period_end_earliest", day("2022-09-27")),
            // 8,000 over the most days, four; 9,100 over the fewest, three.
            ("per_day_low", .number(2_000)), ("per_day_high", .number(9_100.0 / 3)),
            ("reported_on", .text("2022-09-28")),
            ("authority", .text("Guard")), ("via", .text("Paper")), ("source", .text("https://example.org")),
            ("reports", .text("a b")), ("note", .text("reaches beyond the days asked for; n")),
            ("is_head", .boolean(false)),
            ("label", .text("8,000–9,100")), ("value_max", .integer(9_100)), ("obs_status", .text("A")),
        ]
        let values = try values(row)
        for (key, value) in expected { #expect(values[key] == value, "\(key)") }
        let others: Set = [
            "counted_at", "within", "what", "who", "bucket", "share", "rank", "change", "change_relative", "cumulative",
            "is_peak", "period_text", "row_count", "derived_from", "coord_accuracy_m", "derivation", "days_covered",
            "quote",
            "supersedes", "evidence", "flags",
        ]
        #expect(Set(values.keys).subtracting(expected.map(\.0)) == others)
        #expect(values["coord_accuracy_m"] == .integer(atlas.crossing("vaalimaa-torfyanovka")?.accuracyMetres))
    }

    @Test(
        "what a number covers is in the kind of its place",
        arguments: [("FIN-RUS", "border"), ("GEO", "country"), ("vaalimaa-torfyanovka", "crossing")]
    )
    func kinds(place: String, kind: String) throws {
        let values = try values(Made.row("a", place, "RUS>FIN"))
        #expect(values["place_kind"] == .text(kind) && values["at"] == .text(place))
    }

    @Test("a window of 24 hours is one day, wherever it begins")
    func hours() throws {
        let row = try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(5_481), "2022-09-28/2022-09-29") {
            $0.hours = DayWindow(from: 600, to: 600)
        }
        let values = try values(row)
        #expect(values["period"] == .text("2022-09-28T10:00/2022-09-29T10:00"))
        #expect(values["per_day_low"] == .number(5_481) && values["per_day_high"] == .number(5_481))
    }

    private func day(_ text: String) -> CellValue { .day(Day(text)) }

    @Test(
        "a rate a day is for the wording's limits, and none where there is none",
        arguments: [
            (Quantity(100), "2022-09-24", 100, 100), (Quantity(100), "2022-09-24/2022-09-28", 20, 20),
            (Quantity(53_000, .moreThan), "2022-09-24/2022-09-27", 13_250, nil),
            (Quantity(10, .upTo), "2022-09-24", 0, 10),
            (Quantity(5), nil, nil, nil), (Quantity(0), "2022", 0, 0), (Quantity(365), "2022", 1, 1),
        ] as [(Quantity, String?, Double?, Double?)]
    )
    func rates(quantity: Quantity, period: String?, low: Double?, high: Double?) throws {
        let values = try values(Made.row("a", "FIN-RUS", "RUS>FIN", quantity, period))
        #expect(values["per_day_low"] == .number(low) && values["per_day_high"] == .number(high))
    }

    @Test(
        "what nobody says is null, never empty",
        arguments: ["mode", "reported_on", "via", "source", "note", "period", "period_start", "reports", "authority"]
    )
    func missing(key: String) throws {
        let row = try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(1), nil) {
            $0.reports = []
            $0.authority = ""
        }
        #expect(try values(row)[key] == .missing)
    }

    @Test("ids are made different, and stay so beside ids that look made", arguments: 1...20 as ClosedRange<UInt64>)
    func ids(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pool = ["a", "a#2", "a#3", "a#2#2", "b", ""]
        let asked = (0..<12).map { _ in pool.randomElement(using: &random) ?? "a" }
        let found = try features(asked.map { try Made.row($0, "x", "RUS>FIN") }).map(\.feature.id)
        #expect(Set(found).count == found.count, "seed \(seed)")
        var first: Set<String> = []
        for (id, made) in zip(asked, found) where !found.prefix(first.count).contains(id) {
            #expect(made == id || made.hasPrefix("\(id)#"))
            first.insert(id)
        }
    }

    @Test("the middle of places across the antimeridian lies between them")
    func antimeridian() throws {
        // The sites of a group are averaged; a country set of the far east and the far west must not land in Africa.
        guard case .point(let middle) = PlaceSites(atlas: atlas).site(of: .group("finland-se-3")).geometry else {
            Issue.record("a group is a point")
            return
        }
        let members = try #require(atlas.group("finland-se-3")).members.compactMap { atlas.crossing($0) }
        let mean = members.reduce(0.0) { $0 + ($1.latitude ?? 0) } / Double(members.count)
        #expect(abs(middle.y - mean) < 1e-9)
        #expect(abs(middle.x - members.reduce(0.0) { $0 + ($1.longitude ?? 0) } / Double(members.count)) < 1e-9)
    }
}
