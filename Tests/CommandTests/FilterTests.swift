import BorderTestSupport
import Testing

/// One set of filters for every verb: what is on the screen is what is exported and drawn.
@Suite struct FilterTests {
    private static let table = """
        date,crossing,direction,count,nationality,mode,unit
        2022-09-01,Vaalimaa,RUS>FIN,10,RUS,road,crossing
        2022-09-01,Vaalimaa,FIN>RUS,6,RUS,road,crossing
        2022-09-02,Vaalimaa,RUS>FIN,3,FIN,road,crossing
        2022-09-03,Vainikkala,RUS>FIN,2,RUS,rail,crossing
        2022-09-03,Vaalimaa,RUS>FIN,4,,road,vehicle
        2022-10-01,Upper Lars,RUS>GEO,50,RUS,road,crossing

        """

    /// A question and the sums of crossings it must give.
    struct Question: Sendable, CustomTestStringConvertible {
        var filters: [String]
        var figures: [String]

        init(_ filters: String, _ figures: [String]) {
            self.filters = filters.split(separator: " ").map { String($0).replacing("_", with: " ") }
            self.figures = figures
        }

        var testDescription: String { filters.joined(separator: " ") }
    }

    static let questions = [
        Question(
            "",
            [
                "FIN-RUS RUS>FIN 15 crossing", "FIN-RUS FIN>RUS 6 crossing", "FIN-RUS RUS>FIN 4 vehicle",
                "GEO-RUS RUS>GEO 50 crossing",
            ]
        ),
        Question("--border GEO-RUS", ["GEO-RUS RUS>GEO 50 crossing"]),
        Question("--border GEO-RUS --border FIN-RUS --measure vehicle", ["FIN-RUS RUS>FIN 4 vehicle"]),
        Question("--crossing Vainikkala", ["FIN-RUS RUS>FIN 2 crossing"]),
        Question(
            "--crossing Vainikkala --crossing Larsi",
            ["FIN-RUS RUS>FIN 2 crossing", "GEO-RUS RUS>GEO 50 crossing"]
        ),
        Question("--country GEO", ["GEO-RUS RUS>GEO 50 crossing"]),
        Question(
            "--country Georgia --country Finland --from 2022-09-03",
            [
                "FIN-RUS RUS>FIN 2 crossing", "FIN-RUS RUS>FIN 4 vehicle", "GEO-RUS RUS>GEO 50 crossing",
            ]
        ),
        Question("--region North_Ossetia", ["GEO-RUS RUS>GEO 50 crossing"]),
        Question("--from 2022-10", ["GEO-RUS RUS>GEO 50 crossing"]),
        Question("--to 2022-09-01", ["FIN-RUS RUS>FIN 10 crossing", "FIN-RUS FIN>RUS 6 crossing"]),
        Question("--from 2022-09-02 --to 2022-09-02", ["FIN-RUS RUS>FIN 3 crossing"]),
        Question("--direction RUS>GEO", ["GEO-RUS RUS>GEO 50 crossing"]),
        Question("--direction RUS>FIN", ["FIN-RUS RUS>FIN 15 crossing", "FIN-RUS RUS>FIN 4 vehicle"]),
        Question("--direction FIN>RUS", ["FIN-RUS FIN>RUS 6 crossing"]),
        Question("--direction into_RUS", ["FIN-RUS FIN>RUS 6 crossing"]),
        Question(
            "--direction out_of_Russia --measure crossing",
            ["FIN-RUS RUS>FIN 15 crossing", "GEO-RUS RUS>GEO 50 crossing"]
        ),
        Question("--measure vehicle", ["FIN-RUS RUS>FIN 4 vehicle"]),
        Question("--population FIN", ["FIN-RUS RUS>FIN 3 crossing"]),
        Question(
            "--population citizen=RUS --border FIN-RUS",
            ["FIN-RUS RUS>FIN 12 crossing", "FIN-RUS FIN>RUS 6 crossing"]
        ),
        Question("--mode rail", ["FIN-RUS RUS>FIN 2 crossing"]),
        Question(
            "--source TABLE",
            [
                "FIN-RUS RUS>FIN 15 crossing", "FIN-RUS FIN>RUS 6 crossing", "FIN-RUS RUS>FIN 4 vehicle",
                "GEO-RUS RUS>GEO 50 crossing",
            ]
        ),
        Question("--source nobody", []),
        Question("--border FIN-RUS --country GEO", []),
        Question(
            "--border FIN-RUS --crossing Vaalimaa --direction RUS>FIN --population RUS --mode road --to 2022-09",
            [
                "FIN-RUS RUS>FIN 10 crossing"
            ]
        ),
    ]

    @Test(arguments: questions) func everyVerbShowsTheSameSet(_ question: Question) throws {
        try withTemporaryFolder { folder in
            try folder.put("table.csv", Self.table)
            func sets(_ arguments: [String]) throws -> [[String: String]] {
                let answer = try Answer(arguments + ["table.csv"] + question.filters, folder: folder)
                #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
                return answer.rows.filter { !($0["role"] ?? "").hasPrefix("net") }
            }
            let flows = try sets(["flows", "--csv"]).map { row in
                "\(row["border"] ?? "") \(row["direction"] ?? "") \(row["value"] ?? "") \(row["unit"] ?? "")"
            }
            #expect(Set(flows) == Set(question.figures))
            #expect(flows.count == question.figures.count)
            let exported = try sets(["export", "--format", "csv"]).map { row in
                "\(row["border"] ?? "") \(row["direction"] ?? "") \(row["value"] ?? "") \(row["unit"] ?? "")"
            }
            #expect(exported == flows)
        }
    }

    @Test func whatAFilterLeavesIsLabelledWithIt() throws {
        let answer = try Answer.flows(
            "-",
            "--population",
            "RUS",
            "--mode",
            "road",
            "--border",
            "FIN-RUS",
            input: Self.table
        )
        #expect(Set(answer.column("who")) == ["citizens of Russia"])
        #expect(Set(answer.column("population")) == ["citizen=RUS"])
        #expect(Set(answer.column("mode")) == ["road"])
    }

    @Test func theMapDrawsWhatTheScreenShows() throws {
        let run = try Binary.run(
            arguments: [
                "map", "-", "--border", "FIN-RUS", "--direction", "RUS>FIN", "--population", "RUS", "--to",
                "2022-09-01",
            ],
            input: Array(Self.table.utf8)
        )
        #expect(run.exitCode == 0, "\(run.errors)")
        let texts = SVGChecker(run.stdout).elements.filter { $0.name == "text" || $0.name == "tspan" }.map(\.text)
        #expect(texts.contains { $0.contains("10") })
        #expect(!texts.contains("50") && !texts.contains("15"))
    }

    @Test func reportsAndFeaturesOfTheClaimsAreTheSame() throws {
        let filters = ["--border", "FIN-RUS", "--from", "2022-09-24", "--to", "2022-09-25", "--direction", "RUS>FIN"]
        let flows = try Answer(["flows", "--csv"] + filters)
        let ids = flows.column("id")
        // A number that stands in two rows has two features, told apart by "#2".
        func plain(_ ids: [String]) -> [String] { ids.map { $0.replacing("#2", with: "") } }
        let table = try Answer(["export", "--format", "csv"] + filters)
        #expect(plain(table.column("id")) == ids)
        let run = try Binary.run(arguments: ["export", "--format", "geojson"] + filters)
        let features = try #require(try JSONText(run.stdout)["features"]?.elements)
        let names = features.compactMap { $0["id"]?.string }
        #expect(plain(names) == ids && Set(names).count == ids.count)
        let query = try #require(try JSONText(run.stdout)["borderflow"]?["query"])
        #expect(query["border"]?.elements == [.string("FIN-RUS")])
        #expect(query["direction"]?.elements == [.string("RUS>FIN")])
        let lines = try Binary.run(arguments: ["export", "--format", "geojsonseq"] + filters)
        #expect(RFC7946Checker.problems(inSequence: lines.stdout).isEmpty)
    }

    @Test func placeLayersObeyThePlaceFilters() throws {
        let crossings = try Answer(["export", "--format", "csv", "--layer", "crossings", "--border", "NOR-RUS"])
        #expect(crossings.rows.count == 1)
        let listed = try Answer(["crossings", "--csv", "--border", "NOR-RUS"])
        #expect(crossings.column("id") == listed.column("id"))
        let borders = try Answer(["export", "--format", "csv", "--layer", "borders", "--country", "Finland"])
        #expect(borders.column("id") == ["FIN-NOR", "FIN-RUS", "FIN-SWE"])
        let countries = try Answer(["export", "--format", "csv", "--layer", "countries", "--country", "EST"])
        #expect(countries.column("id") == ["EST"])
        let regions = try Answer(["export", "--format", "csv", "--layer", "regions", "--region", "RU-SE"])
        #expect(regions.column("id") == ["RU-SE"])
    }
}
