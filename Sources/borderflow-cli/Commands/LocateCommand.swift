import ArgumentParser
import BorderFlow

/// `borderflow locate`: what lies at a position.
struct LocateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "locate",
        abstract: "Country, region, nearest crossing and border of a position, with distances.",
        discussion:
            "Longitude comes before latitude. Near a border the answer is \"ambiguous A/B\": the map is coarser than that."
    )

    @Argument(help: "Positions as LON,LAT in degrees: 27.87,60.60. Put -- before the first when it is negative.")
    var positions: [String]

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        let parsed = try positions.map { text -> (String, Position) in (text, try position(text)) }
        let gazetteer = try gazetteer.open()
        let atlas = gazetteer.atlas
        let locator = try Locator(atlas)
        try table.print(Table(locations: parsed.map { ($0.0, locator.location(of: $0.1)) }, atlas: atlas))
        try gazetteer.end()
    }

    private func position(_ text: String) throws -> Position {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        guard parts.count == 2, let longitude = Double(parts[0]), let latitude = Double(parts[1]), longitude.isFinite,
            latitude.isFinite
        else {
            throw CommandFailure.usage("'\(text)' is no position; write LON,LAT in degrees, such as 27.87,60.60")
        }
        guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
            let swapped = (-180...180).contains(latitude) && (-90...90).contains(longitude)
            throw CommandFailure.usage(
                "'\(text)' lies outside the world"
                    + (swapped ? "; longitude comes first: did you mean \(parts[1]),\(parts[0])?" : "")
            )
        }
        return Position(x: longitude, y: latitude)
    }
}
