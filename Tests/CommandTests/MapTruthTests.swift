import BorderTestSupport
import FoundationEssentials
import Testing

/// What a map says without words must be true: which way, of which place, how large a day, and of what.
@Suite struct MapTruthTests {
    private static let header = "measure,unit,period,at,direction,value,qualifier,authority,source\n"

    @Test func bothWaysOverWaterHaveTheirHalves() throws {
        let map = try DrawnMap(
            Self.header + """
                flow,person,2023,FRA-GBR,FRA>GBR,900,exact,Home Office,u
                flow,person,2023,FRA-GBR,GBR>FRA,100,exact,Home Office,u
                """
        )
        for words in ["into the United Kingdom", "into France", "900", "100"] {
            #expect(map.shown.contains(words), "\(words): \(map.shown)")
        }
        #expect(map.title == "Travellers crossing between France and the United Kingdom")
        #expect(map.text.contains("back-radius") && !map.shown.contains("the other way"), "\(map.shown)")
        #expect(!map.shown.contains("crossing point") && !map.shown.contains("border the number covers"))
        #expect(map.description.contains("900 into the United Kingdom, 100 in the other direction"), map.comment)
    }

    @Test func aBorderOverTheSeaIsNoLandBorder() throws {
        let map = try DrawnMap(
            """
            origin,destination,year,detections
            France,United Kingdom,2023,29437
            Ireland,United Kingdom,2023,310
            Norway,United Kingdom,2023,40
            """
        )
        #expect(map.exitCode == 0 && map.shown.contains("29,437"), map.comment)
        let france = map.shown.split(separator: "\n").drop { $0 != "from France" }.prefix(3)
        #expect(!france.contains("land border"), "\(france)")
    }

    @Test(arguments: ["detection", "stock"]) func aTableOfOneMeasureIsDrawnUnasked(measure: String) throws {
        let place = measure == "stock" ? "POL" : "FRA-GBR"
        let way = measure == "stock" ? "UKR>POL" : "FRA>GBR"
        let map = try DrawnMap(Self.header + "\(measure),person,2023-12-31,\(place),\(way),29437,exact,Office,u\n")
        #expect(map.exitCode == 0 && map.shown.contains("29,437"), map.comment)
        let mixed = try DrawnMap(
            Self.header + """
                detection,person,2023,FRA-GBR,FRA>GBR,29437,exact,Office,u
                refusal,person,2023,FRA-GBR,FRA>GBR,12,exact,Office,u
                """
        )
        #expect(mixed.exitCode == 65 && mixed.errors.contains("--measure detection"), mixed.comment)
    }

    @Test func whoStaysHasADiscAndNoArrow() throws {
        let map = try DrawnMap(
            Self.header + """
                stock,person,2023-12-31,POL,UKR>POL,950000,exact,Office,u
                stock,person,2023-12-31,CZE,UKR>CZE,375000,exact,Office,u
                """
        )
        #expect(map.shown.contains("375,000") && !map.shown.contains("from country to country"), map.comment)
        #expect(!map.description.contains("Arrows"), map.comment)
    }

    @Test func placesThatAreRegionsHaveTheirNames() throws {
        let map = try DrawnMap(
            Self.header + """
                flow,person,2023,Ceuta,MAR>ESP,8100000,exact,Guardia,u
                flow,person,2023,Melilla,MAR>ESP,4900000,exact,Guardia,u
                """
        )
        #expect(map.shown.contains("Ceuta") && map.shown.contains("Melilla"), map.comment)
        #expect(!map.shown.split(separator: "\n").contains("Morocco to Spain"), map.comment)
    }

    @Test func countriesHaveTheirArticles() throws {
        let map = try DrawnMap(
            """
            origin,destination,year,persons
            United States,Japan,2023,2045000
            Philippines,Japan,2023,622000
            Thailand,Japan,2023,995000
            """
        )
        for words in ["from the United States", "from the Philippines", "from Thailand"] {
            #expect(map.shown.contains(words), "\(words): \(map.shown)")
        }
    }

    @Test func theShortestWayIsDrawnToo() throws {
        let rows = "Comoros,Mayotte,2023,24000\nFrance,Suriname,2023,4000\n"
        let map = try DrawnMap("origin,destination,year,persons\n" + rows)
        #expect(map.exitCode == 0 && !map.errors.contains("not on this map"), map.comment)
        #expect(map.shown.contains("Comoros to Mayotte\n24,000"), map.comment)
        #expect(map.shown.contains("Source not stated: in.csv."), map.comment)
    }

    @Test func farEndsDoNotCrushTheRest() throws {
        let near = [
            ("Poland", 1_640_510), ("Germany", 1_069_565), ("Czechia", 507_500), ("Spain", 186_000), ("Italy", 162_500),
            ("Ireland", 102_500), ("Norway", 67_000), ("Portugal", 57_000), ("Georgia", 26_000),
        ]
        let rows = (near + [("United States", 280_000)]).map { "Ukraine,\($0.0),2023,\($0.1)\n" }.joined()
        let map = try DrawnMap("origin,destination,year,persons\n" + rows)
        #expect(!map.errors.contains("not on this map") && map.shown.contains("to the edge: off the map"), map.comment)
        #expect(map.shown.contains("United States\n280,000") && map.shown.contains("Poland\n1,640,510"), map.comment)
        #expect(!map.shown.contains("Los Angeles") && !map.shown.contains("New York"), map.comment)
        // Where all are far from one another nothing is.
        let all = try DrawnMap("origin,destination,year,persons\nUkraine,Japan,2023,3\nUkraine,Chile,2023,4\n")
        #expect(!all.shown.contains("to the edge"), all.comment)
    }

    @Test func whatNobodyDatedIsSaidToBe() throws {
        let map = try DrawnMap("origin,destination,persons\nChad,Niger,15000\nChad,Sudan,1200\n")
        #expect(map.shown.contains("Days not stated."), map.comment)
    }

    @Test func otherSourcesOfADayOfASumAreNamed() throws {
        let map = try DrawnMap(
            Self.header + """
                flow,person,2022-09-21,upper-lars-dariali,RUS>GEO,5000,exact,Georgian MIA,u
                flow,person,2022-09-22,upper-lars-dariali,RUS>GEO,6100,exact,Georgian MIA,u
                flow,person,2022-09-23,upper-lars-dariali,RUS>GEO,7900,exact,Georgian MIA,u
                flow,person,2022-09-23,upper-lars-dariali,RUS>GEO,9100,exact,Novaya Gazeta,u
                """
        )
        #expect(map.shown.contains("Novaya Gazeta: 9,100 (23 Sept)"), map.comment)
        #expect(map.shown.contains("Sources: Georgian MIA; Novaya Gazeta."), map.comment)
    }

    @Test func aBoundIsABoundADayToo() throws {
        let map = try DrawnMap(
            Self.header + """
                flow,person,2022-09,GEO,RUS>GEO,53000,more_than,Ministry,u
                flow,person,2022-09,FIN,RUS>FIN,43000,exact,Guard,u
                """
        )
        for words in ["more than about 1,800 a day", "about 1,400 a day"] {
            #expect(map.shown.contains(words), "\(words): \(map.shown)")
        }
    }

    @Test func aRateStandsBesideItsDisc() throws {
        let map = try DrawnMap(
            Self.header + """
                flow,person,2023-09,vaalimaa-torfyanovka,RUS>FIN,31000,exact,Guard,u
                flow,person,2023,niirala-vyartsilya,RUS>FIN,400000,exact,Guard,u
                """,
            "--per-day"
        )
        for words in [
            "about 1,000 a day", "Niirala (about 1,100 a day, 2023) 400,000", "Each number covers its own days.",
        ] {
            #expect(map.shown.contains(words), "\(words): \(map.shown)")
        }
        // The title of the legend is never cut where it says what signs are as large as.
        #expect(!map.shown.contains("…"), map.comment)
    }

    @Test func georgianHasNoCapitals() throws {
        let map = try DrawnMap(
            "origin,destination,year,persons\nUkraine,Poland,2023,7\nUkraine,Germany,2023,5\n",
            "--lang",
            "ka"
        )
        let capitals = map.shown.unicodeScalars.filter { (0x1C90...0x1CBF).contains($0.value) }
        #expect(map.title == "გასვლა: უკრაინა" && capitals.isEmpty, map.comment)
        #expect(map.shown.contains("გერმანია"), map.comment)
    }

    @Test func theLargestNumbersHaveTheirWords() throws {
        let near = [
            "Poland", "Germany", "Czechia", "Spain", "Italy", "Ireland", "Norway", "Portugal", "Austria", "Greece",
        ]
        let small = ["Belgium", "Netherlands", "Switzerland", "Slovenia", "Croatia", "Serbia", "Latvia", "Lithuania"]
        let rows =
            near.enumerated().map { "Ukraine,\($1),2023,\(900_001 - 1_000 * $0)\n" }
            + small.enumerated().map { "Ukraine,\($1),2023,\(11 + $0)\n" }
        let map = try DrawnMap("origin,destination,year,persons\n" + rows.joined())
        // The number of the first stands in its disc.
        #expect(map.shown.contains("900,001"), map.comment)
        for (index, name) in near.prefix(5).enumerated().dropFirst() {
            #expect(map.shown.contains("\(name)\n\(900 - index),001"), map.comment)
            #expect(!map.shown.contains("labels: \(name)") && !map.shown.contains("map: 1 \(name)"), map.comment)
        }
        #expect(!map.errors.contains("not on this map"), map.comment)
    }

    @Test func keysOfWaysAreOfTheSignsOnTheMap() throws {
        let map = try DrawnMap(
            """
            origin,destination,year,persons
            South Korea,Japan,2023,6958000
            Japan,South Korea,2023,2316000
            Thailand,Japan,2023,995000
            """
        )
        #expect(map.shown.contains("into South Korea") && map.shown.contains("into Japan"), map.comment)
        #expect(!map.shown.contains("the larger way"), map.comment)
    }

    @Test func peopleAreNoAdjectives() throws {
        let dutch = try DrawnMap("id,at,period,direction,value,population\na,BEL-NLD,2023,NLD>BEL,7,citizen=NLD\n")
        #expect(dutch.title.hasPrefix("Dutch people "), dutch.comment)
        let finns = try DrawnMap("id,at,period,direction,value,population\na,FIN-RUS,2023,FIN>RUS,7,citizen=FIN\n")
        #expect(finns.title.hasPrefix("Finns "), finns.comment)
    }

    @Test func rowsOverTimeAreTheLargestByAllTheirDays() throws {
        let gates = [
            "vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk", "niirala-vyartsilya",
            "vartius-lytta", "salla-kelloselka", "raja-jooseppi-lotta",
        ]
        // The first has no day that stands out, and more than all others together.
        let rows = gates.enumerated().flatMap { index, gate in
            (1...4).map { month in
                let value = index == 0 ? 90 : month == 1 ? 100 + index : 1
                return "flow,person,2023-0\(month),\(gate),RUS>FIN,\(value),exact,Guard,u\n"
            }
        }
        let map = try DrawnMap(Self.header + rows.joined(), "--over-time", "month")
        let names = map.shown.split(separator: "\n")
        #expect(map.shown.contains("and 1 more: ") && names.contains("Vaalimaa"), map.comment)
        #expect(!map.shown.contains("more: Vaalimaa"), map.comment)
    }

    @Test(arguments: [("Israel", "Syria", "Golan Heights"), ("India", "Pakistan", "Line of Control")])
    func linesOfCeasefireHaveANote(one: String, other: String, words: String) throws {
        let map = try DrawnMap("origin,destination,year,persons\n\(one),\(other),2023,21000\n")
        #expect(map.shown.replacing("\n", with: " ").contains(words), map.comment)
    }
}

extension DrawnMap {
    /// What tells why an expectation is not met.
    fileprivate var comment: Comment { "\(title)\n\(shown)\n\(description)\n\(errors)" }
}
