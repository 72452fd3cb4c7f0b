import BorderTestSupport
import Testing

/// `borderflow map --projection`.
@Suite struct ProjectionOptionTests {
    private static let table = """
        at,period,direction,value,authority
        FIN-RUS,2022-09,RUS>FIN,1000,Guard
        POL-UKR,2022-09,UKR>POL,7000,Guard

        """

    @Test(arguments: [
        ("mercator", "Mercator"), ("Robinson", "Robinson"), ("laea", "Lambert azimuthal equal-area"),
        ("EPSG:3035", "EPSG:3035"), ("+proj=utm +zone=35", "+proj=utm +zone=35"),
    ]) func theMapIsDrawnInItAndSaysSo(_ asked: String, _ name: String) throws {
        let map = try DrawnMap(Self.table, "--projection", asked)
        #expect(map.exitCode == 0 && map.shown.contains(name), "\(map.errors)")
        #expect(map.shown.contains("1,000") && map.shown.contains("7,000"))
        #expect(map.metadata.contains("\"projection\":\"\(name)\""), "\(map.metadata)")
    }

    @Test(arguments: [
        ("nonsense", 64, "'nonsense'"), ("+proj=utm +zone=35 +nadgrids=/etc/passwd", 64, "nadgrids"),
        ("EPSG:4326", 65, "the projection 'EPSG:4326' cannot be used"),
        ("EPSG:999999", 65, "PROJ cannot use"), ("+proj=utm +zone=35 +units=us-ft", 65, "does not count in metres"),
    ]) func whatCannotBeUsedIsRefusedInWords(_ asked: String, _ code: Int32, _ words: String) throws {
        let map = try DrawnMap(Self.table, "--projection", asked)
        #expect((map.exitCode ?? -1) == code && map.title.isEmpty, "\(map.errors)")
        #expect(map.errors.contains(words), "\(map.errors)")
    }

    @Test func aConeWhoseGapWouldShowIsRefused() throws {
        let world = Self.table + "CHN-RUS,2022-09,RUS>CHN,5000,Guard\nCAN-USA,2022-09,CAN>USA,5000,Guard\n"
        let map = try DrawnMap(world, "--projection", "albers")
        #expect(map.exitCode == 65 && map.errors.contains("the gap of its cone would show"), "\(map.errors)")
    }
}
