import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

@Suite("Tables and features of flows")
struct FlowTableTests {
    let stories: Stories

    init() throws { stories = try Stories() }

    private func json(_ table: Table) throws -> JSONText {
        var sink = ByteSink()
        try table.writeJSON(to: &sink)
        return try JSONText(sink.takeBytes())
    }

    @Test("the weekend: a row a number, then the net with both of its sides")
    func weekend() throws {
        let summary = try stories.summary(Grouping(), Stories.weekend)
        let table = try json(Table(flows: summary, atlas: stories.atlas))
        #expect(table["title"] == .string("Flows by border, 24–25 Sept 2022"))
        let rows = try #require(table["rows"]?.elements)
        #expect(rows.count == summary.rows.count + summary.pairs.count * 3)
        #expect(Set(rows.map { $0.members.map(\.name) }).count == 1, "the same members in every row")
        let names = try #require(rows.first).members.map(\.name)
        #expect(Set(names).count == names.count, "a member twice")
        for (row, number) in zip(rows, summary.rows) {
            #expect(row["id"] == .string(number.id) && row["basis"] == .string(number.basis.rawValue))
            #expect(row["qualifier"] == .string(number.quantity.qualifier.code))
            #expect(row["value_high"] != .null || number.quantity.bounds.upper == nil)
        }
        let net = try #require(rows.first { $0["role"] == .string("net") })
        let value = net["value"].map { "\($0)" } ?? ""
        #expect(value.contains("7619"), "\(value)")
        #expect(net["measure"] == .string("net") && net["basis"] == .string("derived"))
        #expect(net["share"] == .null && net["change"] == .null && net["is_peak"] != .null)
        #expect(rows.contains { $0["role"] == .string("net-exits") })
    }

    @Test("hidden parts are counted in a note, never dropped in silence")
    func hiddenParts() throws {
        let summary = try stories.summary(Grouping(places: [.country]), Stories.week)
        let all = Table(flows: summary, atlas: stories.atlas)
        let some = Table(flows: summary, atlas: stories.atlas, showsParts: false)
        #expect(some.rows.count < all.rows.count)
        #expect(some.notes.contains { $0.contains("(--all shows") })
        #expect(all.notes.contains("Reports of one thing stand side by side and are never added."))
    }

    @Test("what is left out is said in words")
    func leftOut() throws {
        let everything = try stories.summary(Grouping())
        #expect(Table(flows: everything, atlas: stories.atlas).notes.contains { $0.hasPrefix("Never added, because ") })
        let nothing = try stories.summary(Grouping()) { $0.source = "nobody at all" }
        #expect(Table(flows: nothing, atlas: stories.atlas).notes.last == "Nothing matches the filters.")
    }

    @Test("every feature is a row, keeps the standard and has an id of its own", arguments: PlaceDimension.allCases)
    func features(dimension: PlaceDimension) throws {
        var summary = try stories.summary(Grouping(places: [dimension]))
        // Ids of hostile files: one twice, and one that looks like the second of another.
        summary.rows += summary.rows.prefix(1)
        if let first = summary.rows.first {
            var clash = first
            clash.id = "\(first.id)#2"
            summary.rows.insert(clash, at: 0)
        }
        let layer = FeatureLayer.flows(summary, atlas: stories.atlas)
        var features: [Feature] = []
        try layer.forEachFeature { feature throws(OutputError) in features.append(feature) }
        // The numbers first, then the nets, as in the table.
        #expect(features.count == Table(flows: summary, atlas: stories.atlas).rows.count)
        #expect(features.count >= summary.rows.count && Set(features.map(\.id)).count == features.count)
        for (feature, row) in zip(features, summary.rows) {
            let values = Dictionary(uniqueKeysWithValues: zip(layer.keys, feature.values))
            #expect(
                values["value"] == .integer(row.quantity.value)
                    && values["value_low"] == .integer(row.quantity.bounds.lower)
            )
            #expect(values["basis"] == .text(row.basis.rawValue) && values["unit"] == .text(row.measure.unit.code))
            #expect(values["direction"] == .text("\(row.placement.direction)"))
        }
        var sink = ByteSink()
        try GeoJSONFormat().write(layer, provenance: SampleLayers.provenance, to: &sink)
        let problems = RFC7946Checker.problems(inCollection: sink.takeBytes())
        #expect(problems.isEmpty, "\(problems.prefix(5))")
    }

    @Test("places are drawn where they are, and unknown ones nowhere")
    func sites() throws {
        let sites = PlaceSites(atlas: stories.atlas)
        func point(_ place: Place) -> (Double, Double)? {
            guard case .point(let position) = sites.site(of: place).geometry else { return nil }
            return (position.x, position.y)
        }
        let vaalimaa = try #require(point(.crossing("vaalimaa-torfyanovka")))
        #expect(abs(vaalimaa.0 - 27.87) < 1e-6 && abs(vaalimaa.1 - 60.602) < 1e-6)
        let group = try #require(point(.group("finland-se-3")))
        #expect((27.8...28.9).contains(group.0) && (60.6...61.2).contains(group.1))
        let russia = try #require(point(.country("RUS")))
        #expect((30...180).contains(russia.0) && (50...75).contains(russia.1))
        let region = try #require(point(.region("FI-09")))
        #expect((26...28).contains(region.0) && (60...62).contains(region.1))
        #expect(point(.countrySet("EU")) != nil)
        for unknown in [Place.crossing("x"), .group("x"), .region("x"), .countrySet("x"), .country("XQX")] {
            #expect(sites.site(of: unknown).geometry == .none)
        }
        let apart = try #require(BorderCode("RUS", "MEX"))
        #expect(sites.site(of: .border(apart)).geometry == .none, "they share no border")
        let border = try #require(BorderCode("FIN", "RUS"))
        guard case .multiLineString(let lines) = sites.site(of: .border(border)).geometry else {
            Issue.record("a border is a line")
            return
        }
        #expect(!lines.isEmpty && lines.allSatisfy { $0.count > 1 })
    }
}
