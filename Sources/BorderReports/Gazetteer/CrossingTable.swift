public import BorderAtlas
public import BorderCore
import BorderGeometry

/// One column of crossings.
typealias CrossingColumn = TypedColumn<Crossing, GazetteerContext>

extension TypedColumn<Crossing, GazetteerContext> {
    /// Every column of the table and the layer of crossings; `--crossings` reads them back.
    static let all = names + position + sides + state

    private static let names: [CrossingColumn] = [
        CrossingColumn(.init("id", .text, "The crossing's id, which never changes.")) { crossing, _ in
            .text(crossing.id)
        },
        CrossingColumn(.init("name", .text, "The usual name in English.")) { crossing, _ in .text(crossing.name) },
        CrossingColumn(.init("local_name", audience: .data, "The name in the script of the place.")) { crossing, _ in
            .known(crossing.localName)
        },
        CrossingColumn(.init("aliases", audience: .data, "Other names in any script, with semicolons between.")) {
            crossing,
            _ in .known(crossing.aliases.filter { !$0.isEmpty }.joined(separator: "; "))
        },
        CrossingColumn(
            .init("other_names", audience: .screen, leaves: 6, "The local name and other names.")
        ) { crossing, _ in
            let others = ([crossing.localName] + crossing.aliases).filter { !$0.isEmpty && $0 != crossing.name }
            return .known(others.joined(separator: ", "))
        },
        CrossingColumn(
            .init("border", setting: .once, leaves: 2, "The border it lies on; empty for an airport or a port.")
        ) { crossing, _ in .known(crossing.border?.description ?? "") },
        CrossingColumn(
            .init(
                "mode",
                setting: .once,
                leaves: 1,
                words: Mode.allCases.filter { $0 != .unspecified }.map(\.code),
                "How the border is crossed there."
            )
        ) { crossing, _ in crossing.mode == .unspecified ? .missing : .text(crossing.mode.code) },
    ]

    private static let position: [CrossingColumn] = [
        CrossingColumn(.init("lon", .number, audience: .data, "Degrees east on WGS 84.")) { crossing, _ in
            .number(crossing.longitude)
        },
        CrossingColumn(.init("lon", .number, decimals: 4, audience: .screen, "Degrees east.")) { crossing, _ in
            .number(crossing.longitude)
        },
        CrossingColumn(.init("lat", .number, audience: .data, "Degrees north on WGS 84.")) { crossing, _ in
            .number(crossing.latitude)
        },
        CrossingColumn(.init("lat", .number, decimals: 4, audience: .screen, "Degrees north.")) { crossing, _ in
            .number(crossing.latitude)
        },
        CrossingColumn(
            .init(
                "coord_accuracy_m",
                .integer,
                header: "accuracy",
                unit: "m",
                leaves: 4,
                "The radius of uncertainty of the position."
            )
        ) { crossing, _ in .integer(crossing.accuracyMetres) },
    ]

    private static func side(_ key: String, _ meaning: String, _ value: @escaping @Sendable (Crossing) -> String)
        -> CrossingColumn
    {
        CrossingColumn(.init(key, audience: .data, meaning)) { crossing, _ in .known(value(crossing)) }
    }

    private static let sides: [CrossingColumn] = [
        side("country_a", "The country on one side.") { $0.countryA.description },
        side("name_a", "The name of the point there.") { $0.nameA },
        side("region_a", "The first-level region there.") { $0.regionA },
        side("country_b", "The country on the other side; empty for an airport or a port.") {
            $0.countryB?.description ?? ""
        },
        side("name_b", "The name of the point there.") { $0.nameB },
        side("region_b", "The first-level region there.") { $0.regionB },
        CrossingColumn(
            .init("sides", audience: .screen, leaves: 5, "The points on the two sides.")
        ) { crossing, context in .known(context.wording.sides(of: crossing)) },
    ]

    private static let state: [CrossingColumn] = [
        CrossingColumn(.init("status", setting: .once, leaves: 3, "Its state in September 2022.")) { crossing, _ in
            .known(crossing.status)
        },
        side("coord_basis", "What the position was taken from.") { $0.coordinateBasis },
        side("source", "Where its data come from.") { $0.source },
        side("notes", "Remarks on it.") { $0.notes },
    ]
}

extension Table {
    /// The gazetteer: names in every script, sides, coordinates with their accuracy, and the state in Sept 2022.
    public init(crossings: [Crossing], atlas: Atlas) {
        self.init(
            title: "Crossings",
            columns: CrossingColumn.all,
            of: crossings,
            GazetteerContext(atlas),
            notes: crossings.contains { $0.longitude == nil }
                ? ["A crossing without coordinates has no published position; none is made up."] : []
        )
    }
}

extension FeatureLayer {
    /// Border crossing points: where they are, how well that is known, what they are called on each side.
    public static func crossings(_ crossings: [Crossing], of atlas: Atlas) -> FeatureLayer {
        FeatureLayer(name: "crossings", columns: CrossingColumn.all, of: crossings, atlas) {
            $0.id
        } geometry: {
            $0.position.map(FeatureGeometry.point) ?? .none
        }
    }
}

extension PlaceWording {
    /// `Torfyanovka (Russia, RU-LEN) – Vaalimaa (Finland, FI-09)`.
    fileprivate func sides(of crossing: Crossing) -> String {
        func side(_ name: String, _ country: CountryCode?, _ region: String) -> String? {
            guard let country else { return nil }
            let location = region.isEmpty ? self.name(of: country) : "\(self.name(of: country)), \(region)"
            return "\(name.isEmpty ? crossing.name : name) (\(location))"
        }
        return [
            side(crossing.nameA, crossing.countryA, crossing.regionA),
            side(crossing.nameB, crossing.countryB, crossing.regionB),
        ].compactMap { $0 }.joined(separator: " – ")
    }
}
