import BorderTestSupport
import Foundation
import Testing

/// `borderflow locate`: what lies at a position.
@Suite("The verb locate")
struct LocateTests {
    /// Runs the verb on positions, none of which is taken for an option.
    private func locate(_ positions: [String], _ options: String...) throws -> Answer {
        try Answer(["locate", "--csv"] + options + ["--"] + positions)
    }

    private func places(_ positions: [String], _ options: String...) throws -> [String] {
        try Answer(["locate", "--csv"] + options + ["--"] + positions).rows.map {
            "\($0["country"] ?? "?") \($0["region"] ?? "?") \($0["ambiguous"] ?? "?")"
        }
    }

    @Test("cities, seas, borders and points where three countries meet")
    func spots() throws {
        let spots = [
            ("24.94,60.17", "FIN FI-18 "), ("30.32,59.94", "RUS RU-SPE "), ("44.79,41.72", "GEO GE-TB "),
            ("71.43,51.13", "KAZ KZ-71 "), ("20.5,54.72", "RUS RU-KGD "),
            ("-58.4,-34.6", "ARG ARG:ciudad-de-buenos-aires "),
            ("37.62,55.75", "RUS RU-MOW "),
            // The Gulf of Finland, the Atlantic, Cape Horn.
            ("26,59.9", "  "), ("0,0", "  "), ("-70,-53.5", "  "),
            // Narva, Larsi, Kyakhta, where Finland, Norway and Russia meet, and the checkpoint of Vaalimaa.
            ("28.19,59.38", "  EST/RUS"), ("44.63,42.75", "  GEO/RUS"), ("106.5,50.33", "  MNG/RUS"),
            ("28.93,69.05", "  FIN/NOR"), ("27.87,60.60", "  FIN/RUS"),
        ]
        #expect(try places(spots.map(\.0)) == spots.map(\.1))
    }

    @Test("edges of the world: the antimeridian and the poles are where their neighbours are")
    func edges() throws {
        let edges = ["180,66", "-180,66", "179.9999,66", "-179.9999,66", "180,-90", "-180,-90", "0,-90", "180,-89.99"]
        let country = try places(edges).map { $0.split(separator: " ").first.map(String.init) ?? "" }
        #expect(country == ["RUS", "RUS", "RUS", "RUS", "ATA", "ATA", "ATA", "ATA"])
        #expect(try places(["180,0", "-180,0", "0,90", "180,90", "-180,90"]) == Array(repeating: "  ", count: 5))
        let same = try locate(["180,0", "-180,0"]).column("crossing_m")
        #expect(same.count == 2 && same.first == same.last)
    }

    @Test("a disputed region goes with the worldview, its code does not")
    func worldviews() throws {
        let disputed = ["34.1,44.95", "24.94,60.17"]
        #expect(try places(disputed, "--worldview", "un") == ["UKR UA-43 ", "FIN FI-18 "])
        #expect(try places(disputed, "--worldview", "de-facto") == ["RUS UA-43 ", "FIN FI-18 "])
        let border = try locate(disputed, "--worldview", "de-facto").column("border")
        #expect(border == ["RUS-UKR", "FIN-RUS"])
    }

    @Test("a position may be written as calculators, maps and people write it")
    func writings() throws {
        let writings = [
            "27.87,60.60", "27.87, 60.60", " 27.87 ,60.60 ", "+27.87,+60.60", "2.787e1,6.06E1", "027.87,060.60",
            "27.8700000000000001,60.6",
        ]
        let answer = try locate(writings)
        #expect(answer.run.exitCode == 0 && answer.run.stderr.isEmpty)
        // The position is given back as it was written; all else is the same.
        #expect(answer.column("position") == writings)
        let rest = answer.rows.map { row in row.filter { $0.key != "position" } }
        try #require(Set(rest).count == 1)
        #expect(rest[0]["crossing"] == "vaalimaa-torfyanovka" && rest[0]["border"] == "FIN-RUS")
        #expect(rest[0]["crossing_m"] == "223.0" && rest[0]["border_m"] == "857.0")
        let round = try locate(["10.,50.", "10,50", "-0.0,.5", "0,0.5"])
        // Ten and fifty, and half a degree north of nowhere.
        #expect(round.column("border_m").map { $0 == "151148.0" } == [true, true, false, false])
        #expect(Set(round.column("border_m")).count == 2)
    }

    @Test(
        "what is no position is answered with how to write one, before anything is looked up",
        arguments: [
            "", ",", "27.87", "27.87,", ",60.60", "27.87,60.60,5", "27.87 60.60", "27,87,60,60",
            "60.60N,27.87E", "27°52′,60°36′", "nan,60", "inf,0", "0,-infinity", "1e400,0",
            "10,−50", "١٠,٥٠", "10,5 0", "Vaalimaa", "\u{1B}[31m,0", "<script>,1",
        ]
    )
    func noPosition(_ text: String) throws {
        let run = try Binary.run("locate", "--csv", "--", "27.87,60.60", text)
        #expect(run.exitCode == 64 && run.stdout.isEmpty)
        let shown = text.replacing("\u{1B}", with: "␛")
        let words = "is no position; write LON,LAT in degrees, such as 27.87,60.60\n"
        #expect(run.errors == "borderflow: '\(shown)' \(words)", "\(run.errors.debugDescription)")
    }

    @Test(
        "outside the world: where the numbers would fit the other way round, that is suggested",
        arguments: [
            ("27.87,160.60", "160.60,27.87"), ("60,-90.1", "-90.1,60"), ("0,180", "180,0"), ("-90,-180", "-180,-90"),
            ("200,10", nil), ("-180.0000001,0", nil), ("91,91", nil), ("0,180.1", nil), ("181,-91", nil),
            ("1e300,1", nil),
        ]
    )
    func outside(_ text: String, _ swapped: String?) throws {
        let run = try Binary.run("locate", "--", text)
        let hint = swapped.map { "; longitude comes first: did you mean \($0)?" } ?? ""
        #expect(run.exitCode == 64 && run.stdout.isEmpty)
        #expect(run.errors == "borderflow: '\(text)' lies outside the world\(hint)\n")
    }

    @Test("a minus sign needs the two dashes, and none at all is said")
    func dashes() throws {
        for arguments in [["-58.4,-34.6"], [], ["--json"]] {
            let run = try Binary.run(arguments: ["locate"] + arguments)
            #expect(run.exitCode == 64 && run.stdout.isEmpty, "\(arguments)")
            #expect(run.errors.contains("locate <positions>"), "\(run.errors)")
        }
    }

    @Test("the table for people, by hand")
    func screen() throws {
        let run = try Binary.run("locate", "27.87,60.60", "0,0", "24.94,60.17")
        #expect(
            run.output == """
                Positions

                position     country            region  nearest crossing      away (m)  nearest border  away (m)
                ───────────  ─────────────────  ──────  ────────────────────  ────────  ──────────────  ────────
                27.87,60.60  ambiguous FIN/RUS  –       vaalimaa-torfyanovka       223  FIN-RUS              857
                0,0          –                  –       noe-elubo              661,498  CIV-GHA          648,065
                24.94,60.17  Finland            FI-18   helsinki-port            2,490  FIN-RUS          163,916

                Within 4 km of a border the map cannot tell the sides apart; crossings name theirs in the gazetteer.

                """
        )
        #expect(run.exitCode == 0 && run.stderr.isEmpty)
        let clear = try Binary.run("locate", "24.94,60.17")
        #expect(!clear.output.contains("Within 4 km") && clear.output.split(separator: "\n").count == 4)
    }

    /// Kilometres on a sphere: off by half a percent at most.
    private func sphereMetres(_ a: (lon: Double, lat: Double), _ b: (lon: Double, lat: Double)) -> Double {
        let radians = Double.pi / 180
        let (north, east) = ((a.lat - b.lat) * radians, (a.lon - b.lon) * radians)
        let half =
            sin(north / 2) * sin(north / 2)
            + cos(a.lat * radians) * cos(b.lat * radians) * sin(east / 2) * sin(east / 2)
        return 2 * 6_371_009 * asin(min(1, half.squareRoot()))
    }

    @Test("the nearest crossing is the nearest of all that the gazetteer lists", arguments: [1, 2])
    func nearestCrossing(_ seed: UInt64) throws {
        let listed = try Answer(["crossings", "--csv"]).rows.compactMap {
            row -> (id: String, lon: Double, lat: Double)? in
            guard let lon = Double(row["lon"] ?? ""), let lat = Double(row["lat"] ?? "") else { return nil }
            return (row["id"] ?? "", lon, lat)
        }
        #expect(listed.count > 90)
        var random = SplitMix(seed: seed)
        let spots = (0..<12).map { _ in
            (lon: Double.random(in: -180...180, using: &random), lat: Double.random(in: -89...89, using: &random))
        }
        let answer = try locate(spots.map { "\($0.lon),\($0.lat)" })
        try #require(answer.rows.count == spots.count)
        for (spot, row) in zip(spots, answer.rows) {
            let far = Dictionary(uniqueKeysWithValues: listed.map { ($0.id, sphereMetres(spot, ($0.lon, $0.lat))) })
            let least = try #require(far.values.min())
            let chosen = try #require(far[row["crossing"] ?? ""], "seed \(seed), \(spot)")
            let metres = try #require(Double(row["crossing_m"] ?? ""))
            #expect(chosen <= least * 1.011, "seed \(seed), \(spot)")
            #expect(abs(metres - chosen) <= 0.006 * chosen + 1, "seed \(seed), \(spot)")
        }
    }

    @Test(
        "the distance to a border is that to its line, and ambiguous means within four kilometres",
        arguments: [3, 4]
    )
    func nearestBorder(_ seed: UInt64) throws {
        let run = try Binary.run("export", "--layer", "borders", "--format", "geojson", "--border", "FIN-RUS")
        let geometry = try JSONText(run.stdout)["features"]?.elements?.first?["geometry"]
        let lines = try #require(geometry?["coordinates"]?.elements).map { line in
            (line.elements ?? []).map { (lon: $0.elements?[0].number ?? 0, lat: $0.elements?[1].number ?? 0) }
        }
        var random = SplitMix(seed: seed)
        // Near the line, where no other border can be nearer.
        let spots = (0..<16).map { _ in
            let vertex = lines[0][Int.random(in: lines[0].count / 4..<lines[0].count / 2, using: &random)]
            return (
                lon: vertex.lon + Double.random(in: -0.2...0.2, using: &random),
                lat: vertex.lat + Double.random(in: -0.1...0.1, using: &random)
            )
        }
        let answer = try locate(spots.map { "\($0.lon),\($0.lat)" })
        try #require(answer.rows.count == spots.count)
        for (spot, row) in zip(spots, answer.rows) {
            // A flat map around the spot, in metres.
            let scale = cos(spot.lat * .pi / 180) * 111_640
            func flat(_ point: (lon: Double, lat: Double)) -> (x: Double, y: Double) {
                ((point.lon - spot.lon) * scale, (point.lat - spot.lat) * 111_420)
            }
            var least = Double.infinity
            for line in lines {
                for (start, end) in zip(line.map(flat), line.dropFirst().map(flat)) {
                    let (dx, dy) = (end.x - start.x, end.y - start.y)
                    let share = max(0, min(1, -(start.x * dx + start.y * dy) / (dx * dx + dy * dy)))
                    let (x, y) = (start.x + share * dx, start.y + share * dy)
                    least = min(least, (x * x + y * y).squareRoot())
                }
            }
            let metres = try #require(Double(row["border_m"] ?? ""))
            #expect(row["border"] == "FIN-RUS")
            #expect(abs(metres - least) <= 0.01 * least + 15, "seed \(seed), \(spot): \(metres), \(least)")
            let isAmbiguous = metres <= 4_000
            #expect(row["ambiguous"] == (isAmbiguous ? "FIN/RUS" : ""), "seed \(seed), \(spot)")
            #expect(row["country"]?.isEmpty == isAmbiguous && row["region"]?.isEmpty == isAmbiguous)
            #expect(
                row["country_name"]
                    == (isAmbiguous ? "ambiguous FIN/RUS" : row["country"] == "FIN" ? "Finland" : "Russia")
            )
        }
    }

    @Test("a crossing of one's own may be the nearest")
    func ownCrossing() throws {
        try withTemporaryFolder { folder in
            try folder.put("mine.csv", "name,lat,lon,country_a\nIsland Gate,0.01,0,FIN\nNowhere Gate,,,FIN\n")
            let rows = try Answer(["locate", "--csv", "--crossings", "mine.csv", "0,0"], folder: folder).rows
            // A hundredth of a degree of latitude at the equator.
            #expect(rows.map { $0["crossing"] } == ["island-gate"] && rows.map { $0["crossing_m"] } == ["1106.0"])
            #expect(rows.map { $0["country"] } == [""])
        }
    }
}
