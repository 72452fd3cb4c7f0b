import BorderTestSupport
import Testing

/// What a map shows, what it says it does not, and how it ends.
@Suite struct MapAccountTests {
    private static let header = "at,period,direction,value,authority\n"

    @Test func whatIsLeftOutIsCountedEverywhere() throws {
        let table =
            Self.header + "FIN-RUS,2022-09,RUS>FIN,1000,Guard\nFIN-RUS,2022-08,RUS>FIN,900,Ministry\n"
            + "EST-RUS,2022-09,RUS>EST,80,Guard\n"
        let map = try DrawnMap(table)
        let words = "1 of 3 numbers is not on this map: 1 of other days"
        #expect(map.exitCode == 0 && map.errors.contains("borderflow: \(words) (--from, --to); "))
        #expect(map.shown.contains(words) && map.description.contains(words))
        #expect(
            map.metadata.contains(#""numbers":{"given":3,"drawn":2,"merged":0,"left_out":{"of other days":1}}"#),
            "\(map.metadata)"
        )
        #expect(map.title == "Travellers leaving Russia" && map.shown.contains("1,000") && map.shown.contains("80"))
    }

    @Test func completeIsAnErrorWhereANumberIsMissing() throws {
        let whole = Self.header + "FIN-RUS,2022-09,RUS>FIN,1000,Guard\n"
        #expect(try DrawnMap(whole, "--complete").exitCode == 0)
        let map = try DrawnMap(whole + "FIN-RUS,2022-08,RUS>FIN,900,Ministry\n", "--complete")
        #expect(map.exitCode == 1 && map.title.isEmpty)
        #expect(map.errors.contains("borderflow: --complete: 1 of 2 numbers is not on this map: 1 of other days"))
    }

    @Test func aMapWithoutANumberIsRefusedWithASentence() throws {
        let row = "FIN-RUS,2022-09,RUS>FIN,1000,Guard\n"
        let map = try DrawnMap(Self.header + row, "--from", "2021-01-01", "--to", "2021-01-31")
        #expect(map.exitCode == 65 && map.title.isEmpty)
        #expect(map.errors.contains("borderflow: no number can be drawn: "))
        let stock = "at,period,direction,value,measure,unit\nGEO,2022-09,into GEO,500,stock,person\n"
        // What is all of one measure needs no filter.
        #expect(try DrawnMap(stock).exitCode == 0)
        let two = try DrawnMap(stock + "GEO,2022-09,into GEO,5,refusal,person\n")
        #expect(two.exitCode == 65 && two.errors.contains("--measure stock"))
    }

    @Test func bothWaysAreNoWay() throws {
        let table =
            Self.header + "nuijamaa-brusnichnoye,2023,FIN<>RUS,275000,Guard\n"
            + "vaalimaa,2023,FIN<>RUS,339000,Guard\n"
        for arguments in [[], ["--border", "FIN-RUS"]] {
            let map = try arguments.isEmpty ? DrawnMap(table) : DrawnMap(table, arguments[0], arguments[1])
            #expect(map.exitCode == 0 && !map.title.contains("leaving") && !map.title.contains("entering"))
            #expect(map.shown.contains("275,000") && map.shown.contains("339,000") && map.shown.contains("both ways"))
        }
    }

    @Test func bothNumbersOfAConflictArePrinted() throws {
        let table =
            "at,period,direction,value,authority,qualifier\nFIN-RUS,2022-09-24,RUS>FIN,17000,Border Guard,\n"
            + "FIN-RUS,2022-09-24,RUS>FIN,43000,ABC,\nGEO-RUS,2022-09-24,RUS>GEO,1000,MIA,less_than\n"
        let map = try DrawnMap(table)
        #expect(map.shown.contains("17,000 or 43,000"), "\(map.shown)\(map.errors)")
        #expect(map.shown.contains("<1,000") && !map.shown.contains("≤1,000"))
    }

    @Test(arguments: [
        ("into RUS", "FIN-RUS,2022-09,FIN>RUS,50,Guard", "Travellers entering Russia"),
        ("out of FIN", "FIN-RUS,2022-09,FIN>RUS,50,Guard", "Travellers leaving Finland"),
        ("FIN>RUS", "FIN-RUS,2022-09,FIN>RUS,50,Guard", "Travellers crossing from Finland to Russia"),
    ]) func theTitleSaysTheWayAskedFor(_ asked: (String, String, String)) throws {
        #expect(try DrawnMap(Self.header + asked.1 + "\n", "--direction", asked.0).title == asked.2)
    }

    @Test func aNationHasItsName() throws {
        let table =
            "at,period,direction,value,population\nPOL-UKR,2022-03,UKR>POL,1000,citizen=UKR\n"
            + "ROU-UKR,2022-03,UKR>ROU,300,citizen=UKR\n"
        #expect(try DrawnMap(table).title == "Ukrainians leaving Ukraine")
    }

    @Test func aCrossingOfOnesOwnIsMeantBeforeARegionOfItsName() throws {
        let crossings = "id,name,lat,lon,country_a,country_b\nhidalgo,Hidalgo,26.1,-98.27,USA,MEX\n"
        for way in ["MEX>USA", "into USA", "both"] {
            let map = try DrawnMap(Self.header + "hidalgo,2022-03,\(way),860000,CBP\n", crossings: crossings)
            #expect(
                map.exitCode == 0 && map.shown.contains("Hidalgo") && map.shown.contains("860,000"),
                "\(map.errors)"
            )
        }
        // Between the ends of another border the region is no crossing of it.
        let other = try DrawnMap(Self.header + "hidalgo,2022-03,RUS>FIN,860000,CBP\n", crossings: crossings)
        #expect(other.exitCode != 0 && !other.shown.contains("860,000"))
    }

    @Test func numbersWithoutRoomForALabelAreToldUnderTheMap() throws {
        let gates = (0..<30).map { "g\($0),Gate \($0),\(61.0 + Double($0) / 1000),28.9,FIN,RUS\n" }
        let rows = (0..<30).map { "g\($0),2022-03,RUS>FIN,\(5001 + $0),Guard\n" }
        let map = try DrawnMap(
            Self.header + rows.joined(),
            crossings: "id,name,lat,lon,country_a,country_b\n" + gates.joined()
        )
        for index in 0..<30 { #expect(map.shown.contains("5,0\(String(100 + 1 + index).suffix(2))"), "\(index)") }
    }

    @Test(arguments: [("wide", "960"), ("column", "600"), ("phone", "390")])
    func everySizeIsLaidOutAnew(size: String, width: String) throws {
        try withTemporaryFolder { folder in
            try folder.put(
                "in.csv",
                Self.header + "FIN-RUS,2022-09,RUS>FIN,1000,Guard\nEST-RUS,2022-09,RUS>EST,80,Guard\n"
            )
            let run = try Binary.run(
                arguments: ["map", "in.csv", "-o", "out.svg", "--size", size],
                folder: folder
            )
            #expect(run.exitCode == 0)
            let checker = SVGChecker(Array(try folder.text("out.svg").utf8))
            #expect(checker.problems == [] && checker.elements.first?.attributes["width"] == width)
            let words = checker.elements.filter { $0.name == "text" }.map(\.text).joined(separator: " ")
            for word in ["Finland", "1,000", "Estonia", "80"] { #expect(words.contains(word)) }
        }
    }

    @Test func anUnknownSizeIsRefusedWithThoseThatAre() throws {
        let map = try DrawnMap(Self.header + "FIN-RUS,2022-09,RUS>FIN,1000,Guard\n", "--size", "poster")
        #expect(map.exitCode == 64 && map.errors.contains("phone"), "\(map.errors)")
    }

    @Test func rowsThatCouldNotBeReadAreCountedOnTheMap() throws {
        let table = Self.header + "FIN-RUS,2022-09,RUS>FIN,1000,Guard\nEST-RUS,2022-09,RUS>EST,1.5,Guard\n"
        let map = try DrawnMap(table)
        #expect(map.exitCode == 1 && map.shown.contains("1 row could not be read and is on no map."))
        #expect(map.metadata.contains(#""left_out":{},"rejected":1}"#) && map.description.contains("could not be read"))
        let complete = try DrawnMap(table, "--complete")
        #expect(complete.exitCode == 1 && complete.title.isEmpty)
        #expect(complete.errors.contains("--complete: 1 row could not be read and is on no map"))
    }

    @Test func twoNumbersOfOneKeyAreBothOnTheMap() throws {
        let table = Self.header + "BLR-POL,2023,BLR>POL,500,Guard\nBLR-POL,2023,BLR>POL,700,Guard\n"
        let map = try DrawnMap(table)
        #expect(map.exitCode == 0 && map.shown.contains("500 or 700"), "\(map.errors)")
        #expect(map.metadata.contains(#""given":2,"drawn":2,"merged":0"#), "\(map.metadata)")
    }

    @Test func ofSeveralYearsEachNumberHasItsOwn() throws {
        let table = Self.header + "FIN-RUS,2022-12,RUS>FIN,9000,Guard\nEST-RUS,2021-12,RUS>EST,300,Guard\n"
        let map = try DrawnMap(table)
        #expect(map.shown.contains("Dec 2022") && map.shown.contains("Dec 2021"))
        #expect(
            map.description.contains("Finland: 9,000, Dec 2022") && map.description.contains("Estonia: 300, Dec 2021")
        )
    }

    @Test func aSmallNumberIsNoLargeSignBesideALargeArrow() throws {
        let map = try DrawnMap("from,to,date,value\nSyria,Germany,2023,100000\nPoland,Germany,2023,4761\n")
        // 44 px is the radius of the largest number of all signs.
        #expect(
            map.exitCode == 0 && map.text.contains("data-value=\"4761\"") && map.text.contains("data-radius=\"9.6\"")
        )
    }

    @Test(arguments: ["wide", "phone"]) func noNumberIsCut(size: String) throws {
        let table =
            "at,period,direction,value,value_max,qualifier,authority\n"
            + "POL-UKR,2023,UKR>POL,1234567,2345678,range,A\nSVK-UKR,2023,UKR>SVK,12000000000,,exact,A\n"
        let map = try DrawnMap(table, "--size", size)
        #expect(map.exitCode == 0 && !map.shown.contains("…"), "\(map.shown)")
        #expect(map.shown.contains("1,234,567–2,345,678") && map.shown.contains("12,000,000,000"))
    }

    @Test func optionsThatExcludeEachOtherAreSaid() throws {
        let table = Self.header + "FIN-RUS,2022-09,RUS>FIN,1000,Guard\n"
        let map = try DrawnMap(table, "--over-time", "month", "--small-multiples", "month")
        #expect(map.exitCode == 64 && map.errors.contains("--over-time draws columns under one map"))
        let stock = try DrawnMap(
            "at,period,direction,value,measure,unit\nGEO,2022-09,into GEO,500,stock,person\n",
            "--per-day",
            "--measure",
            "stock"
        )
        #expect(stock.exitCode == 65 && stock.errors.contains("1 without days by which to divide"), "\(stock.errors)")
    }

    @Test(arguments: ["RUS,2022-09,out of RUS,194000,", "GEO,2022-09,into GEO,194000,"])
    func whatIsAloneHasASignThoughItIsATotal(row: String) throws {
        let map = try DrawnMap(Self.header + row + "\n")
        #expect(
            map.exitCode == 0 && map.text.contains("data-value=\"194000\" data-qualifier=\"exact\""),
            "\(map.errors)"
        )
        #expect(map.metadata.contains(#""given":1,"drawn":1"#))
    }
}
