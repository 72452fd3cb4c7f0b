import BorderTestSupport
import Testing

/// Places away from Russia: ports and their bridges, links over water, countries that share no border.
@Suite struct WorldPlacesTests {
    @Test func aBridgeIsNeverAddedToItsPort() throws {
        let table = Table(
            """
            place,direction,date,count
            San Ysidro,into USA,2022-09,100
            PedWest,into USA,2022-09,40
            Otay Mesa,into USA,2022-09,60
            """
        )
        let border = try Printed("flows FILES --by border --csv", on: table)
        #expect(border.rows.filter { $0["level"] == "0" }.map { $0["value"] } == ["160"], "\(border.said)")
        let country = try Printed("measures FILES --by country --csv", on: table)
        #expect(country.rows.filter { $0["place"] == "USA" || $0["at"] == "USA" }.map { $0["value"] } == ["160"])
        let points = try Printed("flows FILES --by crossing --csv", on: table)
        let levels = Dictionary(uniqueKeysWithValues: points.rows.map { ($0["at"] ?? "", $0["level"] ?? "") })
        #expect(levels["pedwest"] == "1", "\(points.said)")
        #expect(points.rows.allSatisfy { $0["at"] == "otay-mesa" || ($0["share"] ?? "").isEmpty }, "\(points.said)")
    }

    @Test func aBridgeBeyondItsPortIsAContradiction() throws {
        let table = Table(
            """
            place,direction,date,count,authority
            San Ysidro,into USA,2022-09,100,CBP
            PedWest,into USA,2022-09,140,CBP
            """
        )
        let found = try Printed("conflicts FILES --csv", on: table)
        #expect(found.rows.count == 1, "\(found.said)")
    }

    @Test func aLinkOverWaterIsABorder() throws {
        let table = Table(
            """
            origin,destination,date,count
            FRA,GBR,2022-09,100
            DNK,SWE,2022-09,30
            """
        )
        let printed = try Printed("flows FILES --by border --csv", on: table)
        #expect(printed.rows.map { $0["border"] } == ["FRA-GBR", "DNK-SWE"], "\(printed.said)")
    }

    @Test(arguments: [
        "origin,destination,date,count\nSYR,DEU,2022-09,50", "at,direction,date,count\nDEU-SYR,SYR>DEU,2022-09,50",
    ])
    func countriesWithoutABorderHaveFlowsBetweenThem(text: String) throws {
        let printed = try Printed("flows FILES --by border --csv", on: Table(text))
        let row = try #require(printed.rows.first)
        #expect(row["border"] == "" && row["place_kind"] == "country" && row["at"] == "DEU", "\(printed.said)")
        #expect(row["direction"] == "SYR>DEU" && row["value"] == "50")
        let filtered = try Printed("flows FILES --direction SYR>DEU --csv", on: Table(text))
        #expect(filtered.rows.map { $0["value"] } == ["50"])
    }
}
