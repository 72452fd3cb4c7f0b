package import BorderAtlas
import BorderCore

extension Table {
    /// What lies at and around positions, with the text each was asked for as.
    package init(locations: [(asked: String, location: Location)], atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        self.init(
            title: "Positions",
            columns: [
                TableColumn("position"), TableColumn("country", audience: .data),
                TableColumn("country_name", header: "country"), TableColumn("region"),
                TableColumn("ambiguous", audience: .data), TableColumn("crossing", header: "nearest crossing"),
                TableColumn("crossing_m", header: "away", unit: "m", alignment: .trailing, decimals: 0),
                TableColumn("border", header: "nearest border"),
                TableColumn("border_m", header: "away", unit: "m", alignment: .trailing, decimals: 0),
            ],
            rows: locations.map { asked, location in
                let codes = location.ambiguousCountries.map(\.description).joined(separator: "/")
                return TableRow([
                    .text(asked),
                    location.isAmbiguous ? .missing : .known(location.country?.description ?? ""),
                    location.isAmbiguous
                        ? .text("ambiguous \(codes)") : .known(location.country.map { wording.name(of: $0) } ?? ""),
                    // A region would pick a side.
                    location.isAmbiguous ? .missing : .known(location.region ?? ""), .known(codes),
                    .known(location.nearestCrossing?.id ?? ""),
                    .number(location.nearestCrossing?.distanceMetres),
                    .known(location.nearestBorder?.code.description ?? ""),
                    .number(location.nearestBorder?.distanceMetres),
                ])
            },
            notes: locations.contains { $0.location.isAmbiguous }
                ? [
                    "Within 4 km of a border the map cannot tell the sides apart; crossings name theirs in the gazetteer."
                ]
                : []
        )
    }
}
