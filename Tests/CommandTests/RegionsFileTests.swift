import BorderTestSupport
import Foundation
import Testing

/// `--regions`: regions of one's own as a level to group, filter, draw and export by.
@Suite("Regions of one's own, at the command")
struct RegionsFileTests {
    static let regions = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"South","code":"S"},"geometry":{"type":"Polygon","coordinates":[[[26,60],[30,60],[30,62],[26,62],[26,60]]]}},
        {"type":"Feature","properties":{"name":"North","code":"N"},"geometry":{"type":"Polygon","coordinates":[[[26,62],[31.5,62],[31.5,70],[26,70],[26,62]]]}},
        {"type":"Feature","properties":{"name":"Caucasus"},"geometry":{"type":"Polygon","coordinates":[[[43,42],[48,41],[48,43.5],[43,43.5],[43,42]]]}},
        {"type":"Feature","properties":{"name":"Lars"},"geometry":{"type":"Polygon","coordinates":[[[44.5,42.5],[44.8,42.5],[44.8,42.9],[44.5,42.9],[44.5,42.5]]]}}
        ]}
        """

    static let rows = """
        crossing,direction,date,count
        Vaalimaa,RUS>FIN,2022-09-24,100
        Imatra,RUS>FIN,2022-09-24,50
        Niirala,RUS>FIN,2022-09-24,7
        Raja-Jooseppi,RUS>FIN,2022-09-24,3
        Vaalimaa,FIN>RUS,2022-09-24,11
        Upper Lars,RUS>GEO,2022-09-24,900
        "FIN-RUS:Hilla@61.0,29.2",RUS>FIN,2022-09-24,5
        FIN-RUS:Holla,RUS>FIN,2022-09-24,4
        FIN-RUS,RUS>FIN,2022-09-24,1000
        Narva-1,RUS>EST,2022-09-24,60

        """

    private func inFolder<Value>(regions: String = Self.regions, _ body: (URL) throws -> Value) throws -> Value {
        try withTemporaryFolder { folder in
            try folder.put("mine.geojson", regions)
            try folder.put("rows.csv", Self.rows)
            return try body(folder)
        }
    }

    @Test("numbers at crossings are added by region, everything else stays what it is")
    func grouped() throws {
        try inFolder { folder in
            let answer = try Answer.flows("rows.csv", "--regions", "mine.geojson", "--by", "region", folder: folder)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(
                Set(answer.figures) == [
                    "S RUS>FIN 155", "N RUS>FIN 10", "vaalimaa-torfyanovka FIN>RUS 11", "FIN-RUS RUS>FIN 1000",
                    "FIN-RUS:Holla RUS>FIN 4", "upper-lars-dariali RUS>GEO 900", "narva-ivangorod RUS>EST 60",
                ]
            )
            let kinds = Dictionary(answer.rows.map { ($0["at"] ?? "", $0["place_kind"] ?? "") }) { first, _ in first }
            #expect(kinds["S"] == "region" && kinds["FIN-RUS"] == "border")
            let errors = answer.run.errors
            #expect(errors.contains("mine.geojson: 4 features read, 4 accepted, 0 rejected: 4 regions with "))
            #expect(errors.contains("'Caucasus' and 'Lars' overlap in about 1,0"), "\(errors)")
            #expect(errors.contains("in none of the regions: 1 crossing (narva-ivangorod)"))
            #expect(errors.contains("counted in none: 1 place (upper-lars-dariali (Caucasus, Lars))"))
            #expect(errors.contains("in a position that nobody knows: 1 crossing (FIN-RUS:Holla)"))
            #expect(errors.contains("never divided: 1 place (FIN-RUS)"))
        }
    }

    @Test("the notes of the table say the same, and its title is of regions")
    func notes() throws {
        try inFolder { folder in
            let run = try Binary.run("flows", "rows.csv", "--regions", "mine.geojson", "--by", "region", folder: folder)
            #expect(run.output.hasPrefix("Flows by region\n"))
            let text = run.output.replacing("\n", with: " ")
            #expect(text.contains("In no region's number: in none of the regions: 1 crossing (narva-ivangorod)"))
            #expect(text.contains("South, at Vaalimaa"))
        }
    }

    @Test("nothing is in two regions, and no passage is lost: the rows of the answer add up to those of the file")
    func nothingLost() throws {
        try inFolder { folder in
            let answer = try Answer.flows("rows.csv", "--regions", "mine.geojson", "--by", "region", folder: folder)
            let numbers = answer.rows.filter { $0["role"] == "figure" }.compactMap { Int($0["value"] ?? "") }
            #expect(numbers.reduce(0, +) == 2140)
        }
    }

    @Test("a filter takes the crossings of a region, by name or code in any case, and counts what is larger")
    func filtered() throws {
        try inFolder { folder in
            for word in ["South", "south", "S"] {
                let asked = ["rows.csv", "--regions", "mine.geojson", "--region", word, "--by", "crossing"]
                let answer = try Answer(["flows", "--csv"] + asked, folder: folder)
                #expect(
                    Set(answer.figures) == [
                        "vaalimaa-torfyanovka RUS>FIN 100", "vaalimaa-torfyanovka FIN>RUS 11",
                        "imatra-svetogorsk RUS>FIN 50", "FIN-RUS:Hilla@61.000,29.200 RUS>FIN 5",
                    ]
                )
            }
            let run = try Binary.run("flows", "rows.csv", "--regions", "mine.geojson", "--region", "S", folder: folder)
            #expect(run.output.contains("Not shown, for a larger place than the one asked for: 1."), "\(run.output)")
            let lost = try Binary.run("flows", "--regions", "mine.geojson", "--region", "Atlantis", folder: folder)
            #expect(lost.exitCode == 64 && lost.errors.contains("--regions has South, North, Caucasus, Lars"))
        }
    }

    @Test("the order of features and of rows makes no difference")
    func order() throws {
        try inFolder { folder in
            var lines = Self.regions.split(separator: "\n").map(String.init)
            let features = lines[1...4].map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
            lines = [lines[0], features.reversed().joined(separator: ",\n"), lines[5]]
            try folder.put("turned.geojson", lines.joined(separator: "\n"))
            let rows = Self.rows.split(separator: "\n").map(String.init)
            try folder.put("turned.csv", ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n") + "\n")
            let one = try Answer.flows("rows.csv", "--regions", "mine.geojson", "--by", "region", folder: folder)
            let two = try Answer.flows("turned.csv", "--regions", "turned.geojson", "--by", "region", folder: folder)
            #expect(Set(one.figures) == Set(two.figures) && one.figures.count == two.figures.count)
        }
    }

    @Test("rows may name a region: its number holds those of its crossings")
    func rowsOfRegions() throws {
        try inFolder { folder in
            let table = "place,direction,date,count\nSouth,RUS>FIN,2022-09-24,200\nVaalimaa,RUS>FIN,2022-09-24,100\n"
            let answer = try Answer.flows(
                "-",
                "--regions",
                "mine.geojson",
                "--by",
                "region",
                input: table,
                folder: folder
            )
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(
                answer.rows.map { "\($0["at"] ?? "") \($0["level"] ?? "") \($0["value"] ?? "")" }.first == "S 0 200"
            )
            #expect(!answer.figures.contains { $0.hasSuffix(" 300") })
        }
    }

    @Test("regions are listed and exported as valid areas with their crossings")
    func exported() throws {
        try inFolder { folder in
            let list = try Answer(["regions", "--csv", "--regions", "mine.geojson"], folder: folder)
            #expect(list.column("id") == ["S", "N", "Caucasus", "Lars"])
            #expect(list.rows[0]["name"] == "South" && Int(list.rows[0]["crossings"] ?? "") ?? 0 > 5)
            let one = try Answer(["regions", "north", "--csv", "--regions", "mine.geojson"], folder: folder)
            #expect(one.column("id") == ["N"])
            let run = try Binary.run(
                "export",
                "--layer",
                "regions",
                "--format",
                "geojson",
                "--regions",
                "mine.geojson",
                folder: folder
            )
            #expect(RFC7946Checker.problems(inCollection: run.stdout).isEmpty)
            let features = try JSONText(run.stdout)["features"]?.elements ?? []
            #expect(features.compactMap { $0["id"]?.string } == ["S", "N", "Caucasus", "Lars"])
            let both = try Binary.run("regions", "--country", "FIN", "--regions", "mine.geojson", folder: folder)
            #expect(both.exitCode == 64)
        }
    }

    @Test("flows by region are exported at a point inside")
    func exportedFlows() throws {
        try inFolder { folder in
            let run = try Binary.run(
                "export",
                "rows.csv",
                "--by",
                "region",
                "--format",
                "geojson",
                "--regions",
                "mine.geojson",
                folder: folder
            )
            let features = try JSONText(run.stdout)["features"]?.elements ?? []
            let south = try #require(features.first { $0["properties"]?["at"]?.string == "S" })
            #expect(south["geometry"]?["type"]?.string == "Point")
        }
    }

    @Test("a map shows the regions with a number each, and says what it leaves out")
    func drawn() throws {
        try inFolder { folder in
            let run = try Binary.run("map", "rows.csv", "--regions", "mine.geojson", folder: folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(SVGChecker(run.stdout, mostElements: 20_000, mostBytes: 1_000_000).problems.isEmpty)
            for word in ["Region by region", "South", "155", "North", "regions: mine.geojson", "region-S"] {
                #expect(run.output.contains(word), "\(word)")
            }
            #expect(
                run.errors.contains(
                    "5 of 10 numbers are not on this map: 4 of places in no region or in several, 1 between other countries"
                ),
                "\(run.errors)"
            )
            #expect(run.errors.contains("5 of 10 numbers are not drawn by themselves"), "\(run.errors)")
            let border = try Binary.run(
                "map",
                "rows.csv",
                "--border",
                "FIN-RUS",
                "--regions",
                "mine.geojson",
                folder: folder
            )
            #expect(border.exitCode == 0 && border.output.contains("region-S"))
        }
    }

    @Test("other verbs take regions, too")
    func otherVerbs() throws {
        try inFolder { folder in
            let measured = try Binary.run(
                "measures",
                "rows.csv",
                "--by",
                "region",
                "--regions",
                "mine.geojson",
                folder: folder
            )
            #expect(measured.exitCode == 0 && measured.output.hasPrefix("Measures by region\n"), "\(measured.output)")
            let id = "total:rows.csv:S:RUS>FIN:flow:crossing"
            let told = try Binary.run("explain", "rows.csv", id, "--regions", "mine.geojson", folder: folder)
            #expect(told.exitCode == 0 && told.output.contains("155") && told.output.contains("sum of 3 rows"))
        }
    }

    @Test("features that cannot be used are said, kept with --rejects, and make the exit code 1")
    func rejected() throws {
        let bad = Self.regions.replacing(#""name":"Lars""#, with: #""what":"Lars""#)
        try inFolder(regions: bad) { folder in
            let run = try Binary.run(
                "flows",
                "rows.csv",
                "--regions",
                "mine.geojson",
                "--by",
                "region",
                "--rejects",
                "no.csv",
                folder: folder
            )
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("mine.geojson:5: error: feature 4: nothing says what it is called (what); "))
            #expect(run.errors.contains("4 features read, 3 accepted, 1 rejected: 3 regions"))
            #expect(try folder.text("no.csv").contains("nothing says what it is called"))
            let strict = try Binary.run("flows", "rows.csv", "--regions", "mine.geojson", "--strict", folder: folder)
            #expect(strict.exitCode == 65 && strict.output.isEmpty)
        }
    }

    @Test(
        "files that are no regions end the call with their words",
        arguments: [
            ("{", "mine.geojson:1:", 65), (#"{"type":"FeatureCollection","features":[]}"#, "no region can be used", 65),
            (#"{"type":"Topology"}"#, "TopoJSON", 65), ("", "empty", 65),
        ]
    )
    func unusable(text: String, words: String, code: Int32) throws {
        try inFolder(regions: text) { folder in
            let run = try Binary.run("flows", "rows.csv", "--regions", "mine.geojson", folder: folder)
            #expect(run.exitCode == code && run.errors.contains(words) && run.output.isEmpty, "\(run.errors)")
            let missing = try Binary.run("flows", "rows.csv", "--regions", "other.geojson", folder: folder)
            #expect(missing.exitCode == 66)
        }
    }

    @Test("an output is never the file of regions; own-region is no word of --by")
    func usage() throws {
        try inFolder { folder in
            let over = try Binary.run(
                "export",
                "rows.csv",
                "--regions",
                "mine.geojson",
                "-o",
                "mine.geojson",
                folder: folder
            )
            #expect(over.exitCode == 64 && over.errors.contains("would be overwritten"))
            #expect(try folder.text("mine.geojson") == Self.regions)
            #expect(try Binary.run("flows", "rows.csv", "--by", "own-region", folder: folder).exitCode == 64)
        }
    }

    @Test("without GEOS the call says which package has it, and calls without regions go on")
    func withoutGEOS() throws {
        try inFolder { folder in
            // A library path with files of those names that are no libraries.
            for name in ["libgeos_c.so.1", "libgeos_c.so"] { try folder.put(name, "no library") }
            let environment = ["LD_LIBRARY_PATH": folder.path]
            let run = try Binary.run(
                "flows",
                "rows.csv",
                "--regions",
                "mine.geojson",
                environment: environment,
                folder: folder
            )
            #expect(run.exitCode == 69 && run.errors.contains("libgeos-c1v5"), "\(run.exitCode) \(run.errors)")
            let plain = try Binary.run("flows", "rows.csv", environment: environment, folder: folder)
            #expect(plain.exitCode == 0)
        }
    }
}
