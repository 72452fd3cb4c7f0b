import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderBytes
@testable import BorderReports

/// What is withheld: how it is worded, and that nothing of its size is left.
@Suite("Words of withheld numbers")
struct WithheldWordsTests {
    @Test(
        "how many are withheld",
        arguments: [
            (-1, []), (0, []), (1, ["1 number is"]), (2, ["2 numbers are"]), (1_000, ["1,000 numbers are"]),
            (.max, ["9,223,372,036,854,775,807 numbers are"]),
        ] as [(Int, [String])]
    )
    func notes(count: Int, starts: [String]) {
        let rest = " withheld (--suppress): small ones, and those that would give a small one away."
        #expect(Table.withheldNotes(count) == starts.map { $0 + rest })
    }

    @Test(
        "labels, sentences and sizes of a number that may be withheld",
        arguments: [
            (nil, Quantity(8_572), "8,572", "8,572", Quantity(8_572)),
            (nil, Quantity(53_000, .moreThan), "53,000+", "more than 53,000", Quantity(53_000, .moreThan)),
            (.small, Quantity(5, .lessThan), "fewer than 5", "fewer than 5", nil),
            (.complementary, Quantity(0, .atLeast), "withheld", "withheld", nil),
        ] as [(Withholding?, Quantity, String, String, Quantity?)]
    )
    func words(withholding: Withholding?, quantity: Quantity, label: String, worded: String, drawn: Quantity?) throws {
        let row = try Made.row("a") {
            $0.withholding = withholding
            $0.quantity = quantity
        }
        #expect(row.label == label && row.wordedQuantity == worded && row.drawnQuantity == drawn)
    }

    /// Three crossings of which one is small, so that a second must be withheld with it.
    private func summaries() throws -> FlowSummary {
        let counts: [(String, Int64)] = [("a", 3), ("b", 700), ("c", 900)]
        let rows = try zip(["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk"], counts).map {
            place,
            count in
            try Made.row("total:\(count.0)", place, "RUS>FIN", Quantity(count.1)) {
                $0.rowCount = count.1
                $0.note = "computed"
            }
        }
        let tree = PlaceTree(atlas: try Atlas.embedded())
        return Made.summary(rows, Grouping(places: [.crossing])).withholding(below: 5, tree: tree)
    }

    @Test("nothing in any form of the table tells a withheld count")
    func tables() throws {
        let atlas = try Atlas.embedded()
        let summary = try summaries()
        let table = Table(flows: summary, atlas: atlas)
        let small = try #require(summary.rows.firstIndex { $0.withholding == .small })
        #expect(summary.rows[small].id == "total:a")
        #expect(table.cell("count", row: small, for: .screen) == .quantity(Quantity(5, .lessThan)))
        for key in ["value", "share", "rank", "row_count", "note", "derived_from"] {
            #expect(table.cell(key, row: small) == .missing, "\(key)")
        }
        #expect(
            table.cell("value_low", row: small) == .integer(0) && table.cell("value_high", row: small) == .integer(4)
        )
        #expect(
            table.cell("basis", row: small) == .text("withheld") && table.cell("obs_status", row: small) == .text("Q")
        )
        for (index, row) in summary.rows.enumerated() where row.withholding == .complementary {
            for key in ["value", "value_low", "value_high", "qualifier", "row_count"] {
                #expect(table.cell(key, row: index) == .missing, "\(key)")
            }
            #expect(table.cell("count", row: index, for: .screen) == .text("withheld"))
        }
        #expect(table.notes.contains { $0.contains("withheld (--suppress)") })
    }

    @Test("nor in a feature of the map")
    func features() throws {
        let summary = try summaries()
        let layer = FeatureLayer.flows(summary, atlas: try Atlas.embedded())
        #expect(layer.keys.contains("obs_status"))
        var values: [[String: CellValue]] = []
        try layer.forEachFeature { feature throws(OutputError) in
            values.append(Dictionary(uniqueKeysWithValues: zip(layer.keys, feature.values)))
        }
        for (feature, row) in zip(values, summary.rows) {
            guard let withholding = row.withholding else {
                #expect(feature["value"] == .integer(row.quantity.value) && feature["obs_status"] == .text("A"))
                continue
            }
            for key in ["value", "per_day_low", "per_day_high"] { #expect(feature[key] == .missing, "\(key)") }
            #expect(feature["obs_status"] == .text("Q"))
            #expect(feature["value_low"] == (withholding == .small ? .integer(0) : .missing))
            #expect(feature["qualifier"] == (withholding == .small ? .text("less_than") : .missing))
        }
    }
}
