import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

/// Tables as people get them: what is said once, what becomes a note, and what leaves.
@Suite("Tables a person can read")
struct ReadableTablesTests {
    private let columns = [
        TableColumn("place"), TableColumn("who", setting: .usual), TableColumn("days", setting: .once),
        TableColumn("n", .integer), TableColumn("share", .number, decimals: 1, leaves: 5),
        TableColumn("source", setting: .source), TableColumn("remark", setting: .remark),
    ]

    private func row(_ place: String, _ who: String, _ n: Int64, _ source: String, _ remark: String) -> TableRow {
        TableRow([
            .text(place), .text(who), .text("24 Sept"), .integer(n), .number(0.5), .text(source), .known(remark),
        ])
    }

    private var table: Table {
        Table(
            columns: columns,
            rows: [
                row("Vaalimaa", "Russians", 8_572, "Guard", ""),
                row("Imatra", "Russians", 31, "Finnish Border Guard (Matti Pitkäniitty)", "by hand, at noon"),
                row("Nuijamaa", "all travellers", 2_000, "Guard", ""),
            ],
            notes: ["A note."]
        )
    }

    @Test("what every row has is said once, what most have too, and the others say so in their note")
    func shared() throws {
        #expect(
            try table.screen() == [
                "who: Russians unless noted · days: 24 Sept", "",
                "place         n  share  source                                    note",
                "────────  ─────  ─────  ────────────────────────────────────────  ────",
                "Vaalimaa  8,572    0.5  Guard",
                "Imatra       31    0.5  Finnish Border Guard (Matti Pitkäniitty)  [1]",
                "Nuijamaa  2,000    0.5  Guard                                     [2]", "",
                "[1] by hand, at noon", "[2] who: all travellers", "A note.",
            ]
        )
    }

    @Test("where there is no room long sources become notes, then the least important columns leave")
    func narrow() throws {
        #expect(
            try table.screen(width: 47)[2...] == [
                "place         n  source                    note", "────────  ─────  ────────────────────────  ────",
                "Vaalimaa  8,572  Guard", "Imatra       31  Finnish Border Guard [1]  [2]",
                "Nuijamaa  2,000  Guard                     [3]", "", "[1] Finnish Border Guard (Matti Pitkäniitty)",
                "[2] by hand, at noon", "[3] who: all travellers", "Not shown for want of room: share.", "A note.",
            ]
        )
    }

    @Test("rather than break words sources move to the notes")
    func sourcesInNotes() throws {
        #expect(
            try table.screen(width: 29)[..<9] == [
                "who: Russians unless noted", "days: 24 Sept", "source: Guard unless noted", "",
                "place         n  note", "────────  ─────  ────", "Vaalimaa  8,572", "Imatra       31  [1]",
                "Nuijamaa  2,000  [2]",
            ]
        )
    }

    @Test("one row, and rows that all differ, keep their columns")
    func nothingShared() throws {
        let one = Table(columns: columns, rows: [row("Vaalimaa", "Russians", 1, "Guard", "")])
        #expect(try one.screen()[0].split(separator: " ") == ["place", "who", "days", "n", "share", "source"])
        let three = Table(
            columns: columns,
            rows: ["a", "b", "c"].map { row("Vaalimaa", $0, 1, $0, "") }
        )
        #expect(try three.screen()[0] == "days: 24 Sept" && three.screen()[2].contains("who"))
    }

    @Test("Markdown says the same, with every sign of markup escaped")
    func markdown() throws {
        var sink = ByteSink()
        var table = table
        table.title = "a|b *c*"
        try table.writeMarkdown(to: &sink)
        #expect(
            String(decoding: sink.takeBytes(), as: UTF8.self) == """
                **a\\|b \\*c\\***

                who: Russians unless noted · days: 24 Sept

                | place | n | share | source | note |
                | --- | ---: | ---: | --- | --- |
                | Vaalimaa | 8,572 | 0.5 | Guard |  |
                | Imatra | 31 | 0.5 | Finnish Border Guard (Matti Pitkäniitty) | \\[1\\] |
                | Nuijamaa | 2,000 | 0.5 | Guard | \\[2\\] |

                \\[1\\] by hand, at noon\("  ")
                \\[2\\] who: all travellers\("  ")

                A note.\("  ")

                """
        )
    }

    @Test(
        "words never break, and no line is wider than the terminal",
        arguments: [80, 100, 140],
        [PlaceDimension.crossing, .border, .country, .region]
    )
    func words(width: Int, dimension: PlaceDimension) throws {
        let stories = try Stories()
        let summary = try stories.summary(Grouping(places: [dimension]))
        let table = Table(flows: summary, atlas: stories.atlas, showsParts: false)
        let wide: Set<String> = Set(try table.screen().flatMap { bare($0) })
        for line in try table.screen(width: width) where !line.hasPrefix("Not shown for want of room") {
            #expect(TerminalText.width(of: line) <= width, "\(line)")
            for word in bare(line) where !word.hasPrefix("─") && !word.hasPrefix("[") {
                #expect(wide.contains(word) || word == "note", "\(line)")
            }
        }
    }

    /// The words of a line without the signs that notes join them with.
    private func bare(_ line: String) -> [String] {
        line.split { $0 == " " || $0 == ";" || $0 == ":" }.map { String($0) }
    }
}
