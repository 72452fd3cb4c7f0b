import BorderCore
import BorderReports

/// Hand-made tables with every kind of cell.
enum SampleTables {
    static let nested = Table(
        title: "Entries into Finland from Russia, 24–25 Sept 2022",
        columns: [
            TableColumn("place"),
            TableColumn("persons", .number),
            TableColumn("persons_qualifier", audience: .data),
            TableColumn("map_length_km", .number, header: "length", unit: "km", decimals: 1),
            TableColumn("share", .number, unit: "%", audience: .screen),
            TableColumn("is_open", header: "open"),
            TableColumn("source"),
        ],
        rows: [
            row(
                0,
                "FIN-RUS",
                .integer(16_886),
                "exact",
                .number(1219.034),
                .missing,
                .boolean(true),
                "Finnish Border Guard"
            ),
            row(
                1,
                "Vaalimaa",
                .quantity(Quantity(8000, .moreThan)),
                "more_than",
                .missing,
                .number(47.5),
                .missing,
                "YLE"
            ),
            row(2, "lane for buses", .integer(0), "exact", .missing, .number(0), .boolean(false), ""),
            row(
                1,
                "Imatra",
                .quantity(Quantity(2000, .range, rangeEnd: 3000)),
                "range",
                .missing,
                .missing,
                .missing,
                "Helsingin Sanomat, which asked the officers at the crossing point"
            ),
            row(0, "GEO-RUS", .missing, "", .number(697.9), .missing, .missing, "国境 🇬🇪 ზემო ლარსი"),
        ],
        isNested: true,
        notes: ["What was said of the same place is listed side by side; nothing that could overlap is added."]
    )

    private static func row(
        _ level: Int,
        _ place: String,
        _ persons: CellValue,
        _ qualifier: String,
        _ length: CellValue,
        _ share: CellValue,
        _ isOpen: CellValue,
        _ source: String
    ) -> TableRow {
        TableRow(level: level, [.text(place), persons, .known(qualifier), length, share, isOpen, .known(source)])
    }

    /// Every hostile name as a cell, and as heading, title and note.
    static let hostile = Table(
        title: "\u{1B}[2J title",
        columns: [
            TableColumn("name", header: "\u{1B}]0;x\u{7}"), TableColumn("number", .number, unit: "\u{9B}"),
        ],
        rows: [],
        notes: ["\u{1B}c note\n"]
    )
}
