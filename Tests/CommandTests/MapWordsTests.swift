import BorderTestSupport
import FoundationEssentials
import Testing

/// Titles, legends and notes say what a number counts, whom, and over which days.
@Suite struct MapWordsTests {
    private static let header =
        "id,measure,unit,period,at,direction,population,value,value_max,qualifier,authority,source,reported_on\n"

    /// Six measures in one table; each has a map of its own.
    private static let measures =
        header + """
            a1,stock,person,2024-05-01,TCD,,citizen=SDN,571000,,about,UNHCR,u,2024-05-10
            a2,stock,person,2024-05-01,EGY,,citizen=SDN,500000,,about,UNHCR,u,2024-05-10
            a3,application,person,2024-04,DEU,,citizen=SYR,6000,,exact,BAMF,u,2024-05-10
            a4,application,person,2024-04,AUT,,citizen=SYR,1200,,exact,BFA,u,2024-05-10
            a5,queue,car,2024-05-01,upper-lars-dariali,RUS>GEO,any,5500,,about,MVD,u,2024-05-10
            a6,refusal,person,2024-04,BLR-POL,BLR>POL,any,1200,,exact,SG,u,2024-05-10
            a7,detection,crossing,2024-04,BLR-POL,BLR>POL,any,700,,exact,SG,u,2024-05-10
            a8,daily,crossing,2024-04-01/2024-04-30,BLR-POL,BLR>POL,any,3000,,about,SG,u,2024-05-10
            """

    @Test(arguments: [
        ("stock", "Sudanese people staying in 2 countries", "People staying"),
        ("application", "Syrians applying for protection in 2 countries", "People applying for protection"),
        ("queue", "Cars waiting at Upper Lars", "Cars waiting"),
        ("refusal", "People refused entry to Poland from Belarus", "People refused entry"),
        ("detection", "People detected crossing from Belarus to Poland", "Detections"),
        ("daily", "Travellers crossing from Belarus to Poland each day", "Crossings (daily)"),
    ])
    func theTitleSaysWhatIsCounted(_ measure: String, _ title: String, _ legend: String) throws {
        let map = try DrawnMap(Self.measures, "--measure", measure)
        #expect(map.title == title)
        #expect(map.shown.contains(legend), "\(map.shown)")
        #expect(!map.shown.contains("both ways together") && !map.shown.contains("way not stated"))
        #expect(!map.shown.contains("in one day"))
    }

    @Test func aDailyFigureIsNotDividedAgain() throws {
        let map = try DrawnMap(Self.measures, "--measure", "daily")
        #expect(map.shown.contains("≈3,000 a day") && !map.shown.contains("100 a day"), "\(map.shown)")
    }

    @Test func whomEachNumberCountsIsSaid() throws {
        let map = try DrawnMap(
            Self.header + """
                b1,flow,crossing,2024-04,SDN-TCD,SDN>TCD,any,9000,,exact,UNHCR,u,2024-05-10
                b2,flow,crossing,2024-04,EGY-SDN,SDN>EGY,citizen=SDN,4000,,exact,UNHCR,u,2024-05-10
                b3,flow,crossing,2024-04,ETH-SDN,SDN>ETH,age=child,2000,,exact,UNHCR,u,2024-05-10
                """
        )
        #expect(map.title == "Travellers leaving Sudan")
        for words in ["all travellers", "citizens of Sudan", "people of child age"] {
            #expect(map.shown.contains(words) || map.shown.contains("children"), "\(words): \(map.shown)")
        }
        #expect(map.shown.contains("citizens of Sudan"))
    }

    @Test func daysThatNobodyCountedAreNotCovered() throws {
        let table =
            Self.header + """
                a1,flow,crossing,2023-05-13,POL-UKR,UKR>POL,any,2000,,exact,SG,u,2023-05-15
                a2,flow,crossing,2024-05-14,POL-UKR,UKR>POL,any,2500,,exact,SG,u,2024-05-15
                """
        let map = try DrawnMap(table)
        #expect(map.shown.contains("2 of 368 days"), "\(map.shown)")
        try withTemporaryFolder { folder in
            try folder.put("in.csv", table)
            #expect(try Binary.run(arguments: ["report", "in.csv", "-o", "out"], folder: folder).exitCode == 0)
            let summary = try folder.appending(path: "out").text("summary.txt").replacing("\n  ", with: " ")
            #expect(summary.contains("13 May 2023 – 14 May 2024, counted on 2 of 368 days (SG)"), "\(summary)")
        }
    }

    @Test func contradictionsAreNoParts() throws {
        let map = try DrawnMap(
            Self.header + """
                l1,flow,crossing,2022-09-25,vaalimaa-torfyanovka,RUS>FIN,any,3000,,exact,Guard,u,2022-09-26
                l4,flow,crossing,2022-09-25,FIN-RUS,RUS>FIN,any,2900,,exact,Guard,u,2022-09-26
                """
        )
        #expect(map.shown.contains("contradicted by other numbers"), "\(map.shown)")
        #expect(map.errors.contains("1 in contradiction to a number that is"))
    }

    /// Three ports of October 2022 as the US Bureau of Transportation Statistics published them.
    private static let ports = """
        Port Name,State,Port Code,Border,Date,Measure,Value
        San Ysidro,California,2504,US-Mexico Border,Oct 2022,Personal Vehicle Passengers,2246811
        San Ysidro,California,2504,US-Mexico Border,Oct 2022,Bus Passengers,12303
        El Paso,Texas,2402,US-Mexico Border,Oct 2022,Personal Vehicle Passengers,1280000
        El Paso,Texas,2402,US-Mexico Border,Oct 2022,Bus Passengers,1995
        Nogales,Arizona,2604,US-Mexico Border,Oct 2022,Personal Vehicle Passengers,600000
        Nogales,Arizona,2604,US-Mexico Border,Oct 2022,Bus Passengers,16000
        Columbus,New Mexico,2406,US-Mexico Border,Oct 2022,Personal Vehicle Passengers,61217

        """

    @Test func aPublishersFileIsItsPublishers() throws {
        let map = try DrawnMap(Self.ports, "--border", "MEX-USA")
        let source = "Sources: US Bureau of Transportation Statistics ("
        #expect(map.shown.contains(source) && map.shown.contains(".csv)"), "\(map.shown)")
        // The same columns under a name of our own are nobody's.
        let plain = try DrawnMap("at,direction,value,period\nFIN-RUS,RUS>FIN,10,2022-09-21\n")
        #expect(!plain.shown.contains("Bureau") && plain.shown.contains(".csv"), "\(plain.shown)")
    }

    @Test func whomMostNumbersCountIsSaidOnce() throws {
        let map = try DrawnMap(Self.ports, "--border", "MEX-USA")
        #expect(map.shown.contains("Persons as reported, Oct 2022. All travellers unless noted."), "\(map.shown)")
        // Once, and once as the outline under it.
        #expect(map.shown.components(separatedBy: "people (by car)").count == 3, "\(map.shown)")
        #expect(!map.shown.contains("all travellers"))
    }

    @Test func whatEntersAndLeavesOneCountryIsCalledSo() throws {
        let table =
            Self.header + """
                a1,flow,crossing,2022-09,KAZ,into KAZ,any,9000,,about,M,u,2022-10-15
                a2,flow,crossing,2022-09,KAZ,out of KAZ,any,8000,,about,M,u,2022-10-15
                """
        #expect(try DrawnMap(table, "--country", "KAZ").title == "Travellers entering and leaving Kazakhstan")
    }

    @Test func severalCrossingsTogetherAreCalledByTheirName() throws {
        let map = try DrawnMap(
            Self.header + "a1,flow,crossing,2022-09-24,finland-se-3,RUS>FIN,any,9000,,about,M,u,2022-10-15\n",
            "--border",
            "FIN-RUS"
        )
        #expect(map.shown.contains("SE Finland road points"), "\(map.shown)\(map.errors)")
        #expect(!map.shown.contains("Russia to Finland"))
    }

    @Test func noOriginIsMadeUp() throws {
        let map = try DrawnMap(
            Self.header + """
                a1,flow,crossing,2024-05-13,TCD,into TCD,citizen=SDN,9000,,about,UNHCR,u,2024-05-15
                a3,flow,crossing,2024-05-13,adikong-adre,into TCD,citizen=SDN,8000,,about,UNHCR,u,2024-05-15
                """
        )
        #expect(map.title == "Sudanese people entering Chad")
    }

    @Test func aBorderOverAStraitIsWhereItsCrossingsAre() throws {
        let map = try DrawnMap(
            Self.header + "s1,flow,crossing,2024-04,MYS-SGP,MYS>SGP,any,9000000,,about,ICA,u,2024-05-10\n"
        )
        #expect(map.exitCode == 0 && map.shown.contains("≈9,000,000"))
        #expect(map.title == "Travellers crossing from Malaysia to Singapore")
    }

    @Test func nothingButNumbersWithoutAPositionIsRefused() throws {
        let map = try DrawnMap(
            Self.header + "s1,flow,crossing,2024-04,ITA-VAT,ITA>VAT,any,9000,,about,X,u,2024-05-10\n"
        )
        #expect(map.exitCode == 65)
        #expect(map.errors.contains("no number can be drawn"), "\(map.errors)")
    }
}
