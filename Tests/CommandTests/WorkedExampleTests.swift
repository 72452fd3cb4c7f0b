import BorderTestSupport
import Testing

/// The two questions that the bundled reports of 2022 must answer.
@Suite struct WorkedExampleTests {
    private static let weekend = ["--border", "FIN-RUS", "--from", "2022-09-24", "--to", "2022-09-25"]

    @Test func theWeekendAtTheFinnishBorder() throws {
        let answer = try Answer(["flows", "--csv", "--direction", "RUS>FIN"] + Self.weekend)
        #expect(answer.run.exitCode == 0)
        let guards = answer.rows(["value": "16886", "role": "figure"])
        #expect(guards.count == 1)
        #expect(guards.first?["direction"] == "RUS>FIN")
        #expect(guards.first?["population"] == "citizen=RUS")
        #expect(guards.first?["authority"]?.hasPrefix("Finnish Border Guard") == true)
        #expect(guards.first?["level"] == "0")
        let parts = answer.rows(["role": "part", "level": "1"]).map { $0["value"] ?? "" }
        #expect(parts == ["8572", "8314"])
        let press = answer.rows(["value": "17000"])
        #expect(press.count == 1)
        #expect(press.first?["qualifier"] == "about")
        #expect(press.first?["role"] == "alternative")
        #expect(press.first?["note"]?.contains("fi-2022-09-weekend-in") == true)
        // Never the sum of two reports of one thing.
        #expect(!answer.run.output.contains("33886") && !answer.run.output.contains("33,886"))
        let net = answer.rows(["role": "net"])
        #expect(net.map { $0["value"] ?? "" } == ["7619"])
        #expect(net.first?["basis"] == "derived")
        let back = answer.rows(["role": "net-exits"])
        #expect(back.map { $0["value"] ?? "" } == ["9267"])
        #expect(back.first?["direction"] == "FIN>RUS")
        // The way back serves the net; by itself it was not asked for.
        #expect(!answer.rows.contains { $0["direction"] == "FIN>RUS" && !($0["role"] ?? "").hasPrefix("net") })
    }

    @Test func bothWaysOfTheWeekend() throws {
        let answer = try Answer(["flows", "--csv"] + Self.weekend)
        let back = answer.rows(["direction": "FIN>RUS", "role": "figure"])
        #expect(back.map { $0["value"] ?? "" } == ["9267"])
        #expect(back.first?["basis"] == "derived")
        #expect(back.first?["derived_from"]?.isEmpty == false)
        let parts = answer.rows(["direction": "FIN>RUS", "role": "part"]).map { $0["value"] ?? "" }
        #expect(parts == ["4199", "5068"])
    }

    @Test func theWeekendInWords() throws {
        let run = try Binary.run(arguments: ["flows", "--direction", "RUS>FIN"] + Self.weekend)
        #expect(run.exitCode == 0)
        let lines = run.output.split(separator: "\n").map(String.init)
        for text in ["16,886", "about 17,000", "8,572", "8,314", "7,619", "9,267"] {
            #expect(lines.contains { $0.contains(" \(text) ") }, "\(text)")
        }
        #expect(lines.contains("Reports of one thing stand side by side and are never added."))
        #expect(!run.output.contains("33,886"))
        #expect(
            run.errors
                == "borderflow: no FILE given: read the bundled reports of 2022 (147 numbers, 45 states of places)\n"
        )
    }

    @Test func theWeekByCountry() throws {
        let answer = try Answer.flows("--by", "country", "--from", "2022-09-21", "--to", "2022-09-27")
        #expect(answer.run.exitCode == 0)
        func lists(_ place: String, _ value: String, _ qualifier: String) -> Bool {
            answer.rows.contains { $0["at"] == place && $0["value"] == value && $0["qualifier"] == qualifier }
        }
        #expect(lists("KAZ", "98000", "more_than"))
        #expect(lists("GEO", "53000", "more_than"))
        #expect(lists("GEO", "53136", "exact"))
        #expect(lists("FIN", "50655", "exact"))
        let total = try #require(answer.rows.firstIndex { $0["at"] == "RUS" && $0["value"] == "200000" })
        #expect(answer.rows[total]["qualifier"] == "more_than")
        #expect(answer.rows[total]["authority"] == "The New York Times")
        #expect(answer.rows[total]["level"] == "0")
        // What it contains hangs below it, up to the next number that stands by itself.
        let below = answer.rows[(total + 1)...].prefix { $0["level"] != "0" }.map { $0["at"] ?? "" }
        #expect(below.contains("KAZ") && below.contains("GEO"))
        // No row adds up reports of several countries.
        for sum in ["151000", "196136", "201791", "247791", "298000"] {
            #expect(!answer.column("value").contains(sum), "\(sum)")
        }
    }

    @Test func theWeekByCountryInWords() throws {
        let run = try Binary.run("flows", "--by", "country", "--from", "2022-09-21", "--to", "2022-09-27")
        for (place, count) in [
            ("Kazakhstan", "more than 98,000"), ("Georgia", "more than 53,000"), ("Finland", "50,655"),
        ] {
            #expect(run.output.split(separator: "\n").contains { $0.contains(place) && $0.contains(count) }, "\(place)")
        }
        #expect(run.output.contains("more than 200,000"))
    }
}
