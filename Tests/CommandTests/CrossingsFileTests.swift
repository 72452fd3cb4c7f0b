import BorderTestSupport
import Testing

/// A user's own crossings add to the gazetteer or override it, and are checked against the map.
@Suite struct CrossingsFileTests {
    private static let file = """
        name,lat,lon,country_a,country_b,aliases
        My Gate,61.2,29.1,RUS,FIN,Portti|=cmd()
        <script>alert(1)</script>,61.2,29.1,RUS,FIN,../../x
        \u{1B}[31mred,61.3,29.2,RUS,FIN,
        Far,50,10,RUS,FIN,
        Bad,200,10,RUS,FIN,
        Noland,61,28,ZZ,FIN,

        """

    @Test func crossingsAreAddedAndCounted() throws {
        try withTemporaryFolder { folder in
            try folder.put("mine.csv", Self.file)
            let table = plainHeader + "2022-09-24,Portti,RUS>FIN,5\n2022-09-24,<script>alert(1)</script>,FIN>RUS,6\n"
            let answer = try Answer.flows(
                "-",
                "--crossings",
                "mine.csv",
                "--by",
                "crossing",
                input: table,
                folder: folder
            )
            #expect(answer.run.exitCode == 1, "\(answer.run.errors)")
            #expect(Set(answer.figures) == ["my-gate RUS>FIN 5", "script-alert-1-script FIN>RUS 6"])
            let errors = answer.run.errors
            #expect(errors.contains("mine.csv:6:5: error: 10.0 east, 200.0 north lies outside the world; "))
            #expect(errors.contains("mine.csv:7:14: error: 'ZZ' is no country code; "))
            #expect(errors.contains("borderflow: mine.csv: 6 crossings read, 4 accepted, 2 rejected\n"))
            #expect(errors.contains(/warning: crossing 'far' lies 1,?621 km from the border FIN-RUS/))
        }
    }

    @Test func hostileNamesStayHarmless() throws {
        try withTemporaryFolder { folder in
            try folder.put("mine.csv", Self.file)
            let text = try Binary.run("crossings", "--crossings", "mine.csv", "--border", "FIN-RUS", folder: folder)
            #expect(text.output.contains("<script>alert(1)</script>"))
            #expect(!text.output.contains("\u{1B}") && !text.errors.contains("\u{1B}"))
            let layer = ["--layer", "crossings", "--crossings", "mine.csv", "--border", "FIN-RUS"]
            let geojson = try Binary.run(arguments: ["export", "--format", "geojson"] + layer, folder: folder)
            #expect(RFC7946Checker.problems(inCollection: geojson.stdout).isEmpty)
            #expect(geojson.output.contains("<script>alert(1)</script>"))
            let map = try Binary.run("map", "--border", "FIN-RUS", "--crossings", "mine.csv", folder: folder)
            #expect(SVGChecker(map.stdout, mostElements: 20_000, mostBytes: 1_000_000).problems.isEmpty)
            #expect(!map.output.contains("<script"))
            #expect(try folder.names() == ["mine.csv"])
        }
    }

    @Test func aCrossingOfTheGazetteerIsOverridden() throws {
        try withTemporaryFolder { folder in
            try folder.put(
                "mine.csv",
                "id,name,lat,lon,country_a,country_b\nvaalimaa-torfyanovka,Vaalimaa new,60.61,27.88,RUS,FIN\n"
            )
            let answer = try Answer(["crossings", "--csv", "--crossings", "mine.csv", "Vaalimaa new"], folder: folder)
            #expect(answer.column("id") == ["vaalimaa-torfyanovka"])
            #expect(answer.column("name") == ["Vaalimaa new"])
            let all = try Answer(["crossings", "--csv", "--crossings", "mine.csv"], folder: folder)
            #expect(all.rows.count == (try Answer(["crossings", "--csv"])).rows.count)
        }
    }

    @Test func aFileThatCannotBeUsed() throws {
        try withTemporaryFolder { folder in
            let missing = try Binary.run("crossings", "--crossings", "no.csv", folder: folder)
            #expect(missing.exitCode == 66)
            #expect(missing.errors.hasPrefix("no.csv: error: there is no such file; "))
            try folder.put("wrong.csv", "a,b\n1,2\n")
            let wrong = try Binary.run("map", "--crossings", "wrong.csv", folder: folder)
            #expect(wrong.exitCode == 65)
            #expect(wrong.stdout.isEmpty)
            #expect(wrong.errors.hasPrefix("wrong.csv:1:1: error: the header has no columns 'name' and 'country_a'; "))
        }
    }
}
