import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Tables of a user's own crossings that can be read.
@Suite struct ReadCrossingsTests {
    private func read(_ text: String) throws -> CrossingTable {
        try readCrossings(from: ByteSource(text: text), named: "mine.csv")
    }

    @Test func everyColumnReachesItsField() throws {
        let table = try read(
            """
            id,name,name_local,aliases,lat,lon,accuracy_m,mode,country_a,country_b,name_a,name_b,admin1_a,admin1_b,\
            status,coord_basis,source,notes
            my-gate,My Gate,Мои ворота,Gate|  Порт ||G8,60.5,27.25,150,rail,RUS,FIN,East,West,RU-LEN,FI-09,open,map,me,new

            """
        )
        #expect(table.rowsRead == 1 && table.diagnostics.isEmpty)
        #expect(
            table.crossings == [
                Crossing(
                    id: "my-gate",
                    name: "My Gate",
                    localName: "Мои ворота",
                    aliases: ["Gate", "Порт", "G8"],
                    longitude: 27.25,
                    latitude: 60.5,
                    accuracyMetres: 150,
                    mode: .rail,
                    countryA: "RUS",
                    countryB: "FIN",
                    nameA: "East",
                    nameB: "West",
                    regionA: "RU-LEN",
                    regionB: "FI-09",
                    status: "open",
                    coordinateBasis: "map",
                    source: "me",
                    notes: "new"
                )
            ]
        )
    }

    @Test func twoColumnsAreEnough() throws {
        let table = try read("country_a,name\nFIN,Turku Port\n")
        #expect(table.crossings == [Crossing(id: "turku-port", name: "Turku Port", mode: .road, countryA: "FIN")])
    }

    @Test func columnsMayHaveOtherNamesAndOrder() throws {
        let table = try read(
            """
            Longitude,LATITUDE,Country_A,Name,Local_Name,Region_A,region_b,status_2022_09,coordinate_basis,alias,else
            27,60,RUS,Gate,Ворота,RU-LEN,FI-09,closed,guess,G|H,ignored
            """
        )
        let crossing = try #require(table.crossings.first)
        #expect((crossing.longitude, crossing.latitude) == (27, 60))
        #expect((crossing.localName, crossing.regionA, crossing.regionB) == ("Ворота", "RU-LEN", "FI-09"))
        #expect((crossing.status, crossing.coordinateBasis, crossing.aliases) == ("closed", "guess", ["G", "H"]))
        #expect(try read("lng,lat,id,country_a\n-3.5,4,a,RUS").crossings.first?.longitude == -3.5)
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"]) func anyLineEndAndSeparator(_ end: String, _ comma: String)
        throws
    {
        let lines = [
            ["name", "country_a", "country_b", "lat", "lon"], ["One", "RUS", "FIN", "60.5", "27.5"],
            ["Two", "RUS", "", "", ""],
        ]
        let table = try read(lines.map { $0.joined(separator: comma) + end }.joined())
        #expect(table.diagnostics.isEmpty && table.rowsRead == 2)
        #expect(table.crossings.map(\.name) == ["One", "Two"])
        #expect(table.crossings.map(\.latitude) == [60.5, nil])
        #expect(table.crossings.map(\.countryB) == ["FIN", nil])
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstColumn() throws {
        #expect(try read("\u{FEFF}name,country_a\nGate,FIN\n").crossings.map(\.name) == ["Gate"])
        #expect(try read("\u{FEFF}\"name\",country_a\nGate,FIN\n").crossings.map(\.id) == ["gate"])
    }

    @Test func quotesHoldSeparatorsQuotesAndLineEnds() throws {
        let table = try read("name,country_a,notes\n\"A, \"\"the\"\" gate\",FIN,\"two\nlines\"\nNext,FIN,\"\"\n")
        #expect(table.crossings.map(\.name) == ["A, \"the\" gate", "Next"])
        #expect(table.crossings.map(\.notes) == ["two\nlines", ""])
    }

    @Test func blanksAndEmptyLinesDoNotCount() throws {
        let table = try read("name , country_a\n\n  Gate  , FIN \n , \n\nOther,FIN")
        #expect(table.crossings.map(\.name) == ["Gate", "Other"])
        #expect(table.rowsRead == 2)
    }

    @Test(arguments: [
        ("Upper Lars", "upper-lars"), ("  Верхний  Ларс ", "верхний-ларс"), ("Narva-1 (rail)", "narva-1-rail"),
        ("ზემო ლარსი", "ზემო-ლარსი"), ("--A--B--", "a-b"), ("../../etc/passwd", "etc-passwd"),
        ("<script>alert(1)</script>", "script-alert-1-script"), ("=cmd()", "cmd"), ("Ünï/cødé", "ünï-cødé"),
        ("国境 7", "国境-7"), ("!?", ""), ("", ""),
    ])
    func slugs(_ name: String, _ slug: String) {
        #expect(CrossingRow.slug(name) == slug)
    }

    @Test func anIdStandsForAMissingName() throws {
        let table = try read("id,name,country_a\nK-9,,FIN\n")
        #expect(table.crossings.map(\.id) == ["K-9"] && table.crossings.map(\.name) == ["K-9"])
    }

    @Test func aHeaderAloneHasNoRows() throws {
        let table = try read("name,country_a\n")
        #expect(table.rowsRead == 0 && table.crossings.isEmpty && table.diagnostics.isEmpty)
    }

    @Test(arguments: [0, 1, 1_000_000]) func accuracies(_ metres: Int) throws {
        #expect(try read("name,country_a,accuracy_m\nA,FIN,\(metres)").crossings.first?.accuracyMetres == metres)
    }

    @Test(arguments: [("road", Mode.road), ("", .road), ("rail", .rail), ("air", .air), ("ferry", .ferry)])
    func modes(_ text: String, _ mode: Mode) throws {
        #expect(try read("name,country_a,mode\nA,FIN,\(text)").crossings.first?.mode == mode)
    }

    /// Any name, quoted, is the name that comes back, and its id holds nothing but letters, digits and dashes.
    @Test(arguments: hostileNames) func anyNameComesBack(_ name: String) throws {
        let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
        guard !name.utf8.contains(0) else { return }
        let table = try read("notes,name,country_a\nx,\(quoted),FIN\n")
        #expect(table.rowsRead == 1)
        guard let crossing = table.crossings.first else {
            #expect(table.diagnostics.map(\.code) == ["no-name"])
            #expect(CrossingRow.slug(name).isEmpty)
            return
        }
        #expect(crossing.name == name.trimmed())
        #expect(crossing.id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" })
    }
}
