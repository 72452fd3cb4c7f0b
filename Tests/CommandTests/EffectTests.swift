import BorderTestSupport
import Testing

/// `borderflow status --event`: before and after.
@Suite("The verb status with an event")
struct EffectTests {
    /// Two weeks of two crossings around 21 September 2022: one falls from 1000 to 600, one rises from 300 to 350.
    private static var table: String {
        var text = plainHeader
        for day in 14...28 {
            text += "2022-09-\(day),Vaalimaa,RUS>FIN,\(day < 21 ? 1_000 : 600)\n"
            text += "2022-09-\(day),Imatra,RUS>FIN,\(day < 21 ? 300 : 350)\n"
        }
        return text
    }

    @Test("means of a day before and after, the change, and the change beyond that of a control")
    func change() throws {
        let answer = try Answer(["status", "-", "--csv", "--event", "2022-09-21"], input: Self.table)
        #expect(answer.column("at") == ["imatra-svetogorsk", "vaalimaa-torfyanovka"])
        #expect(answer.column("mean_before").compactMap(Double.init) == [300, 1_000])
        #expect(answer.column("change").compactMap(Double.init) == [50, -400])
        #expect(answer.rows[1]["remark"]?.hasPrefix("displacement refused:") == true)
        let controlled = try Answer(
            ["status", "-", "--csv", "--event", "2022-09-21", "--control", "Imatra", "--crossing", "Vaalimaa"],
            input: Self.table
        )
        #expect(controlled.column("at") == ["vaalimaa-torfyanovka"])
        #expect(controlled.column("change").compactMap(Double.init).map { $0.rounded() } == [-567])
    }

    @Test("filters of days do not cut the windows, other windows are other means")
    func windows() throws {
        let arguments = [
            "status", "-", "--csv", "--event", "2022-09-21", "--from", "2022-09-22", "--crossing", "Imatra",
        ]
        let answer = try Answer(arguments, input: Self.table)
        #expect(answer.column("known_before") == ["7"] && answer.column("known_after") == ["7"])
        let long = try Answer(arguments + ["--before", "14"], input: Self.table)
        #expect(long.column("known_before") == ["7"] && long.column("change") == [""])
        #expect(long.column("remark") == ["refused: more than 20 % of the days are missing"])
    }

    @Test("displacement is looked for at the neighbours of the border, or within a distance")
    func neighbours() throws {
        let arguments = ["status", "-", "--csv", "--event", "2022-09-21", "--crossing", "Vaalimaa"]
        let border = try Answer(arguments, input: Self.table)
        let near = try Answer(arguments + ["--within", "90"], input: Self.table)
        func count(_ answer: Answer) -> Int { (answer.rows.first?["neighbours"] ?? "").split(separator: " ").count }
        #expect(count(border) > count(near) && count(near) > 0)
        #expect(near.rows.first?["neighbours"]?.contains("imatra-svetogorsk:50.0") == true)
    }

    @Test("the bundled reports: an id of a state names the day, and Finland's days are too few for a figure")
    func finland() throws {
        let run = try Binary.run("status", "--event", "mobilisation-announced", "--border", "FIN-RUS")
        #expect(run.exitCode == 0)
        #expect(run.output.hasPrefix("Before and after 21 Sept 2022 (mobilisation announced): 14–20 Sept 2022 and"))
        #expect(run.output.contains("2 of 7, 5 of 7") && run.output.contains("refused: more than 20 %"))
    }

    @Test("what names no certain day, windows of no days, and controls without an event are usage errors")
    func usage() throws {
        for arguments in [
            ["--event", "yesterday"], ["--event", "kz-petropavlovsk-closed"],
            ["--event", "2022-09-21", "--before", "0"],
            ["--event", "2022-09-21", "--after", "400"], ["--control", "Imatra"],
            ["--event", "2022-09-21", "--control", "Nowhere"], ["--within", "50"],
            ["--event", "2022-09-21", "--within", "-1"],
        ] {
            let run = try Binary.run(arguments: ["status"] + arguments)
            #expect(run.exitCode == 64, "\(arguments): \(run.errors)")
        }
    }
}
