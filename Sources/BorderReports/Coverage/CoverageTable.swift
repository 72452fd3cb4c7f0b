public import BorderAnalysis
public import BorderAtlas
import BorderBytes
import BorderCore

/// One day of one way across a place.
struct CoverageDay: Sendable {
    var series: CoverageSeries
    var place: PlaceWords
    var day: Day
    var offset: Int
}

/// One column of the table of coverage.
typealias CoverageColumn = TypedColumn<CoverageDay, Void>

extension TypedColumn<CoverageDay, Void> {
    /// Every column of the table of coverage.
    static let all: [CoverageColumn] = [
        CoverageColumn(.at) { one, _ in .text(one.place.id) },
        CoverageColumn(.placeKind) { one, _ in .text(one.place.kind) },
        CoverageColumn(.placeName) { one, _ in .text(one.place.name) },
        CoverageColumn(.border) { one, _ in .known(one.place.border) },
        CoverageColumn(.direction) { one, _ in .text(one.series.placement.direction.description) },
        CoverageColumn(
            .init("is_listed", .boolean, audience: .data, "Whether the place was asked for, and is not a larger one.")
        ) { one, _ in .boolean(one.series.isListed) },
        CoverageColumn(.init("date", .date, "The day.")) { one, _ in .day(one.day) },
        CoverageColumn(
            .init(
                "state",
                words: CoverageState.allCases.map(\.rawValue),
                "What is known of the place and way on that day."
            )
        ) { one, _ in .text(one.series.states[one.offset].rawValue) },
        CoverageColumn(.init("ids", .text, "Ids of what says so, with spaces between.")) { one, _ in
            .known(one.series.ids(onDay: one.offset).joined(separator: " "))
        },
    ]
}

extension Table {
    /// A coverage in long form for programs: one row a day of one way across a place, with the ids behind it.
    public init(coverage: Coverage, atlas: Atlas) {
        let columns = CoverageColumn.all
        self.init(
            title: coverage.title,
            columns: columns.map(\.column),
            notes: coverage.sentences(atlas: atlas)
        ) { audience, yield throws(OutputError) in
            let columns = columns.seen(by: audience)
            let wording = PlaceWording(atlas: atlas)
            let tree = PlaceTree(atlas: atlas)
            var row = TableRow([])
            var context: Void = ()
            for series in coverage.series {
                let place = series.placement.place
                var day = CoverageDay(
                    series: series,
                    place: PlaceWords(
                        id: place.id,
                        kind: place.kindWord,
                        name: wording.name(of: place),
                        border: tree.border(of: place)?.description ?? ""
                    ),
                    day: coverage.days.lowerBound,
                    offset: 0
                )
                for offset in series.states.indices {
                    day.offset = offset
                    day.day = coverage.days.lowerBound.advanced(by: offset)
                    row.fill(from: day, columns, &context)
                    try yield(row)
                }
            }
        }
    }
}
