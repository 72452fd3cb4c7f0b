import BorderTestSupport
import Testing

/// `borderflow coverage`: which places and days are known.
@Suite("The verb coverage")
struct CoverageTests {
    private func line(_ answer: Answer, _ place: String, _ way: String) -> [String] {
        answer.rows(["at": place, "direction": way]).map { $0["state"] ?? "" }
    }

    @Test("Finland in September 2022: what the bundled reports count, and crossings nobody reported")
    func finland() throws {
        let answer = try Answer([
            "coverage", "--csv", "--border", "FIN-RUS", "--from", "2022-09-20", "--to", "2022-09-27", "--source",
            "Finnish Border Guard",
        ])
        #expect(answer.run.exitCode == 0)
        #expect(
            line(answer, "FIN-RUS", "RUS>FIN")
                == ["unreported"] + [String](repeating: "counted", count: 6) + ["reported"]
        )
        #expect(line(answer, "salla-kelloselka", "RUS>FIN") == [String](repeating: "unreported", count: 8))
        let day = answer.rows(["at": "FIN-RUS", "direction": "RUS>FIN", "date": "2022-09-24"])
        #expect(day.map { $0["ids"] } == ["fi-2022-09-24-in"])
        #expect(day[0]["is_listed"] == "false")
    }

    @Test("plain tables: a row of a day counts it, a row of a month reports its days, and a month with gaps keeps them")
    func tables() throws {
        let days = plainHeader + "2022-10-01,Vaalimaa,RUS>FIN,10\n2022-10-03,Vaalimaa,RUS>FIN,11\n"
        let filters = ["--csv", "--crossing", "Vaalimaa", "--from", "2022-10-01", "--to", "2022-10-04"]
        let daily = try Answer(["coverage", "-"] + filters, input: days)
        #expect(
            line(daily, "vaalimaa-torfyanovka", "RUS>FIN") == ["counted", "unreported", "counted", "unreported"]
        )
        let wide = ["--csv", "--crossing", "Vaalimaa", "--from", "2022-10", "--to", "2022-11"]
        let monthly = try Answer(
            ["coverage", "-"] + wide,
            input: plainHeader + "2022-10,Vaalimaa,RUS>FIN,310\n2022-11-02,Vaalimaa,RUS>FIN,4\n"
        )
        let states = line(monthly, "vaalimaa-torfyanovka", "RUS>FIN")
        #expect(states.prefix(31).allSatisfy { $0 == "reported" } && states[31] == "unreported")
        #expect(states[32] == "counted" && states.dropFirst(33).allSatisfy { $0 == "unreported" })
    }

    @Test("the matrix has a legend and says what is unknown")
    func matrix() throws {
        let run = try Binary.run("coverage", "--border", "GEO-RUS", "--from", "2022-09-15", "--to", "2022-09-30")
        #expect(run.output.hasPrefix("Coverage by crossing, 15–30 Sept 2022\n"))
        #expect(run.output.contains("One character a day:") && run.output.contains("Without any number:"))
    }

    @Test("no day to show, too many days and an unknown dimension are usage errors")
    func usage() throws {
        for arguments in [["--from", "1900", "--to", "2022"], ["--by", "planet"], ["--as-of", "2020"]] {
            let run = try Binary.run(arguments: ["coverage"] + arguments)
            #expect(run.exitCode == 64, "\(arguments): \(run.errors)")
        }
    }
}
