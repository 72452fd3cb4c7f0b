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
        ("stock", "Sudanese staying in 2 countries", "People staying"),
        ("application", "Syrians applying for protection in 2 countries", "People applying for protection"),
        ("queue", "Cars waiting at Upper Lars", "Cars waiting"),
        ("refusal", "People refused entry to Poland from Belarus", "People refused entry"),
        ("detection", "People detected crossing from Belarus to Poland", "Detections"),
        ("daily", "Travellers crossing from Belarus to Poland a day", "Crossings (daily)"),
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

    @Test func noOriginIsMadeUp() throws {
        let map = try DrawnMap(
            Self.header + """
                a1,flow,crossing,2024-05-13,TCD,into TCD,citizen=SDN,9000,,about,UNHCR,u,2024-05-15
                a3,flow,crossing,2024-05-13,adikong-adre,into TCD,citizen=SDN,8000,,about,UNHCR,u,2024-05-15
                """
        )
        #expect(map.title == "Sudanese entering Chad")
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
