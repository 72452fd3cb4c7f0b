public import BorderAtlas
public import BorderCore

/// One column of borders.
typealias BorderColumn = TypedColumn<Border, GazetteerContext>

extension TypedColumn<Border, GazetteerContext> {
    /// Every column of the table and the layer of borders.
    static let all: [BorderColumn] = [
        BorderColumn(.init("id", .text, "The border's code: FIN-RUS.")) { border, _ in
            .text(border.code.description)
        },
        BorderColumn(.init("name", .text, "The names of the two countries in English.")) { border, context in
            .text("\(context.wording.name(of: border.code.first))–\(context.wording.name(of: border.code.second))")
        },
        BorderColumn(.init("country_a", audience: .data, "The country whose code comes first.")) { border, _ in
            .text(border.code.first.description)
        },
        BorderColumn(.init("country_b", audience: .data, "The other country.")) { border, _ in
            .text(border.code.second.description)
        },
        BorderColumn(
            .init(
                "map_length_km",
                .number,
                header: "on the map",
                unit: "km",
                decimals: 1,
                "The length as the map draws it, which is shorter than the official one."
            )
        ) { border, _ in .number(border.mapLengthKilometres) },
        BorderColumn(
            .init(
                "official_length_km",
                .number,
                header: "official",
                unit: "km",
                decimals: 0,
                "The published length."
            )
        ) { border, _ in .number(border.officialLengthKilometres) },
        BorderColumn(.init("official_source", audience: .data, "Who publishes that length.")) { border, _ in
            .known(border.officialSource)
        },
        BorderColumn(
            .init("crossing_count", .integer, header: "crossings", "How many crossings of the gazetteer lie on it.")
        ) { border, context in .integer(context.atlas.crossings(onBorder: border.code).count) },
        BorderColumn(
            .init("crossings", audience: .data, "Their ids, with spaces between.")
        ) { border, context in
            .known(context.atlas.crossings(onBorder: border.code).map(\.id).joined(separator: " "))
        },
        BorderColumn(
            .init(
                "regions",
                header: "regions along it",
                leaves: 3,
                "The first-level regions along it on both sides, with spaces between."
            )
        ) { border, context in
            .known(context.atlas.regions(along: border.code).map(\.code).joined(separator: " "))
        },
    ]
}

extension Table {
    /// Land borders: neighbours, length on the map and as published, crossings, regions along them.
    public init(borders: [Border], atlas: Atlas) {
        self.init(
            title: "Borders",
            columns: BorderColumn.all,
            of: borders,
            GazetteerContext(atlas),
            notes: [
                "The map is generalised: its length is shorter than the official one. Both are given, never mixed.",
                MapStory.boundaryNote(atlas),
            ]
        )
    }
}

extension FeatureLayer {
    /// Land borders as lines, with their length on the map and the published one.
    public static func borders(_ borders: [Border], of atlas: Atlas) -> FeatureLayer {
        FeatureLayer(name: "borders", columns: BorderColumn.all, of: borders, atlas) {
            $0.code.description
        } geometry: {
            .multiLineString(atlas.lines(ofBorder: $0.code))
        }
    }
}
