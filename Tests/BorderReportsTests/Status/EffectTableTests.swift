import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

@Suite("Before and after an event as a table")
struct EffectTableTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// The rows, as JSON, for daily counts at crossings of Georgia's border: a week before and a week after.
    private func json(_ counts: [String: (before: Int64, after: Int64)], controls: [Place] = []) throws -> JSONText {
        let reader = PlaceReader(atlas: atlas)
        let windows = EffectWindows(event: try #require(Day("2022-09-21")))
        var reports: [PlacedReport] = []
        for (place, count) in counts.sorted(by: { $0.key < $1.key }) {
            let placement = try reader.placement(of: place, direction: .route(from: "RUS", to: "GEO"), reporter: "")
            for offset in -7...7 {
                let day = windows.event.advanced(by: offset)
                reports.append(
                    PlacedReport(
                        id: "\(place)\(day)",
                        placement: placement,
                        period: Period(day),
                        quantity: Quantity(offset < 0 ? count.before : count.after)
                    )
                )
            }
        }
        let effects = measureEffect(
            CoverageInput(FlowInput(reports: reports)),
            windows: windows,
            controls: controls,
            selection: Selection(),
            atlas: atlas
        )
        let table = Table(
            effects: effects,
            windows: windows,
            eventName: "mobilisation",
            controls: controls,
            atlas: atlas
        )
        var sink = ByteSink()
        try table.writeJSON(to: &sink)
        return try JSONText(sink.takeBytes())
    }

    private var crossings: [String] {
        guard let border = BorderCode("GEO", "RUS") else { return [] }
        return atlas.crossings(onBorder: border).filter(\.carriesTravellers).map(\.id).sorted()
    }

    @Test("the words are consistent with, and never caused by")
    func words() throws {
        var counts = Dictionary(uniqueKeysWithValues: crossings.map { ($0, (before: Int64(40), after: Int64(40))) })
        counts["upper-lars-dariali"] = (100, 60)
        counts["psou-vesyoloye"] = (40, 70)
        let gained = try json(counts)
        let rows = try #require(gained["rows"]?.elements)
        let larsi = try #require(rows.first { $0["at"] == .string("upper-lars-dariali") })
        #expect(
            larsi["remark"]
                == .string("neighbouring crossings gained 75 % of the loss: consistent with displacement to them")
        )
        #expect(
            gained["title"]
                == .string("Before and after 21 Sept 2022 (mobilisation): 14–20 Sept 2022 and 22–28 Sept 2022")
        )
        counts["psou-vesyoloye"] = (40, 40)
        let still = try #require(try json(counts)["rows"]?.elements)
        #expect(
            still.first { $0["at"] == .string("upper-lars-dariali") }?["remark"]
                == .string("neighbouring crossings gained nothing: not consistent with displacement to them")
        )
        #expect(!"\(gained)\(still)".contains("caused"))
    }

    @Test("what is refused has no figure and a reason")
    func refused() throws {
        let lonely = try #require(try json(["Upper Lars": (100, 60)])["rows"]?.elements)
        #expect(lonely[0]["remark"]?.string?.hasPrefix("displacement refused: 100 % of the days") == true)
        let control = try #require(
            try json(["Upper Lars": (100, 60)], controls: [.crossing("psou-rail")])["rows"]?.elements
        )
        #expect(control[0]["change"] == .null && control[0]["control_ratio"] == .null)
        #expect(
            control[0]["remark"]
                == .string("refused: control Psou rail has too few exact daily numbers of the same kind")
        )
        #expect(try json([:])["notes"]?.elements?.count == 1)
    }
}
