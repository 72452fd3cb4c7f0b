package import BorderAtlas
package import BorderCore

extension Table {
    /// Land borders: neighbours, length on the map and as published, crossings, regions along them.
    package init(borders: [Border], atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        self.init(
            title: "Borders",
            columns: [
                TableColumn("id"), TableColumn("name"),
                TableColumn("map_length_km", header: "on the map", unit: "km", alignment: .trailing, decimals: 1),
                TableColumn("official_length_km", header: "official", unit: "km", alignment: .trailing, decimals: 0),
                TableColumn("official_source", audience: .data),
                TableColumn("crossing_count", header: "crossings", alignment: .trailing),
                TableColumn("crossings", audience: .data), TableColumn("regions", header: "regions along it"),
            ],
            rows: borders.map { border in
                let crossings = atlas.crossings(onBorder: border.code)
                return TableRow([
                    .text(border.code.description),
                    .text("\(wording.name(of: border.code.first))–\(wording.name(of: border.code.second))"),
                    .number(border.mapLengthKilometres), .number(border.officialLengthKilometres),
                    .known(border.officialSource), .integer(crossings.count),
                    .known(crossings.map(\.id).joined(separator: " ")),
                    .known(atlas.regions(along: border.code).map(\.code).joined(separator: " ")),
                ])
            },
            notes: [
                "The map is generalised: its length is shorter than the official one. Both are given, never mixed.",
                MapStory.boundaryNote(atlas.worldview),
            ]
        )
    }
}
