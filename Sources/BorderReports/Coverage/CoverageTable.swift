package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// A coverage in long form for programs: one row a day of one way across a place, with the ids behind it.
    package init(coverage: Coverage, atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        let tree = PlaceTree(atlas: atlas)
        var rows: [TableRow] = []
        for one in coverage.series {
            let place = one.placement.place
            let start: [TableCell] = [
                .text(place.id), .text(place.kindWord), .text(wording.name(of: place)),
                .known(tree.border(of: place)?.description ?? ""), .text(one.placement.direction.description),
                .boolean(one.isListed),
            ]
            for (offset, state) in one.states.enumerated() {
                rows.append(
                    TableRow(
                        start + [
                            .text(coverage.days.lowerBound.advanced(by: offset).description), .text(state.rawValue),
                            .known(one.ids(onDay: offset).joined(separator: " ")),
                        ]
                    )
                )
            }
        }
        self.init(
            title: coverage.title,
            columns: [
                "place", "place_kind", "place_name", "border", "direction", "is_listed", "date", "state", "ids",
            ].map { TableColumn($0) },
            rows: rows,
            notes: coverage.sentences(atlas: atlas)
        )
    }
}
