package import BorderAtlas
package import BorderCore

extension Table {
    /// The gazetteer: names in every script, sides, coordinates with their accuracy, and the state in Sept 2022.
    package init(crossings: [Crossing], atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        self.init(
            title: "Crossings",
            columns: [
                TableColumn("id"), TableColumn("name"),
                TableColumn("local_name", header: "local name", audience: .data),
                TableColumn("aliases", header: "other names"), TableColumn("border"), TableColumn("mode"),
                TableColumn("lon", alignment: .trailing), TableColumn("lat", alignment: .trailing),
                TableColumn("accuracy_m", header: "accuracy", unit: "m", alignment: .trailing),
                TableColumn("country_a", audience: .data), TableColumn("name_a", audience: .data),
                TableColumn("region_a", audience: .data), TableColumn("country_b", audience: .data),
                TableColumn("name_b", audience: .data), TableColumn("region_b", audience: .data),
                TableColumn("sides", audience: .screen), TableColumn("status"),
                TableColumn("coordinate_basis", audience: .data), TableColumn("source", audience: .data),
                TableColumn("notes", audience: .data),
            ],
            rows: crossings.map { crossing in
                let others = ([crossing.localName] + crossing.aliases).filter { !$0.isEmpty && $0 != crossing.name }
                return TableRow([
                    .text(crossing.id), .text(crossing.name), .known(crossing.localName),
                    .known(others.joined(separator: ", ")), .known(crossing.border?.description ?? ""),
                    .text(crossing.mode.code), .number(crossing.longitude), .number(crossing.latitude),
                    .integer(crossing.accuracyMetres), .text(crossing.countryA.description), .known(crossing.nameA),
                    .known(crossing.regionA), .known(crossing.countryB?.description ?? ""), .known(crossing.nameB),
                    .known(crossing.regionB), .known(Table.sides(of: crossing, wording: wording)),
                    .known(crossing.status), .known(crossing.coordinateBasis), .known(crossing.source),
                    .known(crossing.notes),
                ])
            },
            notes: crossings.contains { $0.longitude == nil }
                ? ["A crossing without coordinates has no published position; none is made up."] : []
        )
    }

    /// `Torfyanovka (Russia, RU-LEN) – Vaalimaa (Finland, FI-09)`.
    private static func sides(of crossing: Crossing, wording: PlaceWording) -> String {
        func side(_ name: String, _ country: CountryCode?, _ region: String) -> String? {
            guard let country else { return nil }
            let location = region.isEmpty ? wording.name(of: country) : "\(wording.name(of: country)), \(region)"
            return "\(name.isEmpty ? crossing.name : name) (\(location))"
        }
        return [
            side(crossing.nameA, crossing.countryA, crossing.regionA),
            side(crossing.nameB, crossing.countryB, crossing.regionB),
        ].compactMap { $0 }.joined(separator: " – ")
    }
}
