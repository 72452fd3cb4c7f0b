import BorderTestSupport
import Testing

/// `borderflow status`: what held when.
@Suite("The verb status")
struct StatusTests {
    @Test("the timeline of a crossing: queues of the numbers and of the states are one, in their own units")
    func queues() throws {
        let answer = try Answer([
            "status", "--csv", "--crossing", "Larsi", "--from", "2022-09-26", "--to", "2022-09-28",
        ])
        let queues = answer.rows(["effect": "queue", "at": "upper-lars-dariali"])
        #expect(
            queues.map { "\($0["magnitude_qualifier"] ?? "") \($0["magnitude"] ?? "") \($0["magnitude_unit"] ?? "")" }
                == ["about 2300 vehicles", "about 3500 cars", "about 5500 vehicles", "more_than 3000 vehicles"]
        )
        #expect(queues[1]["reports"] == "lars-queue-3500 lars-queue-3500-status")
        #expect(answer.run.exitCode == 0)
    }

    @Test("Petropavlovsk stays a group with a warning, closed for men of military age only")
    func petropavlovsk() throws {
        let answer = try Answer(["status", "--csv", "--crossing", "Petropavlovsk"])
        let closures = answer.rows(["effect": "closed"])
        #expect(closures.count == 1 && closures[0]["at"] == "petropavlovsk-area")
        #expect(
            closures[0]["concerns"] == "age=military;sex=m" && closures[0]["state"] == "closed to men of military age"
        )
        #expect(closures[0]["period"] == "2022-09-21..2022-09-25/2022-09-25")
        #expect(closures[0]["magnitude"]?.isEmpty == true)
        #expect(answer.run.errors.contains("'Petropavlovsk' may mean one of 5 crossings"))
        let numbers = try Answer.flows("--crossing", "Petropavlovsk")
        #expect(numbers.rows.allSatisfy { $0["value"] != "0" })
    }

    @Test("a file of one's own, with states that exclude each other, kilometres and hours")
    func ownFile() throws {
        let file = """
            id,effect,at,direction,concerns,period,magnitude,qualifier,magnitude_unit,authority,reported_on,grade
            shut,closed,Vaalimaa,,,2022-09-21,,,,Guard,2022-09-21,B2
            free,open,Vaalimaa,,,2022-09-21,,,,Mayor,2022-09-22,
            long,queue,Vaalimaa,RUS>FIN,,2022-09-22,12,about,km,,,
            wait,queue,Vaalimaa,RUS>FIN,,2022-09-22,5,at_least,h,,,

            """
        let run = try Binary.run("status", "-", input: file, environment: ["COLUMNS": "160"])
        #expect(run.exitCode == 0 && run.output.contains("CONFLICTING: closed") && run.output.contains("B2"))
        #expect(run.output.contains("queue of about 12 km") && run.output.contains("queue of at least 5 h"))
        #expect(run.output.contains("contradicts free"))
        let known = try Answer(["status", "-", "--csv", "--as-of", "2022-09-21"], input: file)
        #expect(known.column("id") == ["shut"] && known.column("conflicts_with") == [""])
        #expect(known.run.errors.contains("published later: 0 numbers, 1 state"), "\(known.run.errors)")
    }

    @Test("JSON is one object with rows and notes, the same on every run")
    func json() throws {
        let first = try Binary.run("status", "--json", "--border", "FIN-RUS")
        let rows = try #require(try JSONText(first.stdout)["rows"]?.elements)
        #expect(
            Set(rows.map { $0["at"] }).count == 5
                && rows.allSatisfy { $0["effect"] != nil && $0["period_start"] != nil }
        )
        #expect(try Binary.run("status", "--json", "--border", "FIN-RUS").stdout == first.stdout)
    }
}
