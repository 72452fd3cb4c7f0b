import BorderTestSupport
import Testing

/// Numbers of named sets of crossings beside numbers of crossings: a set says nothing of a crossing that is none of its
/// members, and all of its members at once.
@Suite struct SetsOfCrossingsTests {
    /// A small number of a set, and a large one beside it on the same day and way.
    private static func found(_ set: String, _ crossing: String, _ way: String) throws -> Printed {
        try Printed(
            "conflicts FILES --csv",
            on: Table(
                """
                place,direction,date,count,authority
                \(set),\(way),2022-09-24,100,Guard
                \(crossing),\(way),2022-09-24,900,Guard
                """
            )
        )
    }

    /// The bridges of Laredo are not the border of Mexico, nor the railways of Poland the roads.
    @Test(
        arguments: [
            ("Laredo bridges", "Otay Mesa", "MEX>USA"), ("Blaine crossings", "Pembina", "CAN>USA"),
            ("El Paso bridges", "Laredo", "MEX>USA"), ("pol-ukr-rail", "medyka-shehyni", "UKR>POL"),
            ("pol-ukr-road", "przemysl-mostyska-ii-rail", "UKR>POL"), ("pol-ukr-rail", "pol-ukr-road", "UKR>POL"),
            ("rou-ukr-points", "vicsani-vadul-siret-rail", "UKR>ROU"),
            ("Niagara bridges", "blaine-crossings", "CAN>USA"),
            ("Petropavlovsk", "ubagan-zverinogolovskoye", "RUS>KAZ"),
            // Sets that share a member, of which neither holds the other.
            ("petropavlovsk-area", "kurgan-kazakhstan", "RUS>KAZ"), ("hun-ukr-points", "zahony-chop-rail", "UKR>HUN"),
        ]
    )
    func whatIsNoMemberIsNoPart(_ set: String, _ crossing: String, _ way: String) throws {
        let printed = try Self.found(set, crossing, way)
        #expect(printed.rows.isEmpty && printed.run.exitCode == 0, "\(printed.said)")
    }

    @Test(
        arguments: [
            ("Laredo bridges", "world-trade-bridge", "MEX>USA"), ("Blaine crossings", "Peace Arch", "CAN>USA"),
            ("SE Finland", "Imatra", "RUS>FIN"), ("SE Finland BCPs", "SE Finland", "RUS>FIN"),
            ("Estonian road points", "Narva-1", "RUS>EST"), ("pol-ukr-road", "medyka-shehyni", "UKR>POL"),
        ]
    )
    func aMemberAboveItsSetIsAContradiction(_ set: String, _ crossing: String, _ way: String) throws {
        let printed = try Self.found(set, crossing, way)
        #expect(printed.rows.count == 1 && printed.run.exitCode == 1, "\(printed.said)")
    }
}
