public import BorderAtlas
import BorderCore

/// A position that was asked for, as it was written, with what lies there.
private struct AskedLocation: Sendable {
    var asked: String
    var location: Location
}

/// One column of positions.
private typealias LocationColumn = TypedColumn<AskedLocation, GazetteerContext>

extension TableColumn {
    /// The columns of the table of positions.
    static var locations: [TableColumn] { LocationColumn.all.map(\.column) }
}

extension TypedColumn<AskedLocation, GazetteerContext> {
    fileprivate static let all: [LocationColumn] = [
        LocationColumn(.init("position", .text, "The position as it was asked for: longitude, latitude.")) { one, _ in
            .text(one.asked)
        },
        LocationColumn(
            .init("country", audience: .data, "The country's code; empty at sea and too near a border to tell.")
        ) { one, _ in one.location.isAmbiguous ? .missing : .known(one.location.country?.description ?? "") },
        LocationColumn(
            .init("country_name", header: "country", "The country's name in English, or the two it may be.")
        ) { one, context in
            one.location.isAmbiguous
                ? .text("ambiguous \(one.codes)")
                : .known(one.location.country.map { context.wording.name(of: $0) } ?? "")
        },
        LocationColumn(.init("region", .text, "The first-level region; empty where the country is not certain.")) {
            one,
            _ in one.location.isAmbiguous ? .missing : .known(one.location.region ?? "")
        },
        LocationColumn(.init("ambiguous", audience: .data, "The countries it may lie in: FIN/RUS.")) { one, _ in
            .known(one.codes)
        },
        LocationColumn(.init("crossing", header: "nearest crossing", "The id of the nearest crossing.")) { one, _ in
            .known(one.location.nearestCrossing?.id ?? "")
        },
        LocationColumn(
            .init("crossing_m", .number, header: "away", unit: "m", decimals: 0, "How far away that is.")
        ) { one, _ in .number(one.location.nearestCrossing?.distanceMetres) },
        LocationColumn(.init("border", header: "nearest border", "The nearest border.")) { one, _ in
            .known(one.location.nearestBorder?.code.description ?? "")
        },
        LocationColumn(
            .init("border_m", .number, header: "away", unit: "m", decimals: 0, "How far away its line on the map is.")
        ) { one, _ in .number(one.location.nearestBorder?.distanceMetres) },
    ]
}

extension AskedLocation {
    fileprivate var codes: String { location.ambiguousCountries.map(\.description).joined(separator: "/") }
}

extension Table {
    /// What lies at and around positions, with the text each was asked for as.
    public init(locations: [(asked: String, location: Location)], atlas: Atlas) {
        self.init(
            title: "Positions",
            columns: LocationColumn.all,
            of: locations.map { AskedLocation(asked: $0.asked, location: $0.location) },
            GazetteerContext(atlas),
            notes: locations.contains { $0.location.isAmbiguous }
                ? [
                    "Within 4 km of a border the map cannot tell the sides apart; crossings name theirs in the gazetteer."
                ]
                : []
        )
    }
}
