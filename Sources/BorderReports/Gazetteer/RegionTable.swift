package import BorderAtlas
package import BorderCore

extension Table {
    /// First-level regions with their names and country.
    package init(regions: [Region], atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        self.init(
            title: "Regions",
            columns: [
                TableColumn("id"), TableColumn("name"), TableColumn("aliases", header: "other names"),
                TableColumn("country"), TableColumn("country_name", header: "in", audience: .everyone),
            ],
            rows: regions.map { region in
                TableRow([
                    .text(region.code), .text(region.name), .known(region.aliases.joined(separator: ", ")),
                    .text(region.country.description), .text(wording.name(of: region.country)),
                ])
            }
        )
    }
}
