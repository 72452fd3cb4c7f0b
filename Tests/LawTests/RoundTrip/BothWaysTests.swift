import BorderTestSupport
import Testing

/// The spellings of both ways mean both ways, and arrows that mean nothing are refused.
@Suite struct BothWaysTests {
    @Test(arguments: World.all) func bothWaysAreReadAsBothWays(_ world: World) throws {
        let ends = world.border.split(separator: "-").map(String.init)
        let spellings = [
            "\(ends[0])<>\(ends[1])", "\(ends[1])<>\(ends[0])", "\(ends[0]) <> \(ends[1])", "\(ends[1])⇄\(ends[0])",
            "\(ends[0])<->\(ends[1])", "both", "⇄", "Both ways",
        ]
        for authority in ["", "Guard"] {
            var table = Table("date,place,direction,count,authority\n")
            for (day, spelling) in spellings.enumerated() {
                table.rows.append([
                    "date": "2022-09-0\(day + 1)", "place": world.border, "direction": spelling, "count": "\(day + 1)",
                    "authority": authority,
                ])
            }
            let answer = try Printed("flows FILES --by border,day --csv", on: table)
            #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
            #expect(Set(answer.figures.compactMap { $0["direction"] }) == [world.border.replacing("-", with: "<>")])
            #expect(Set(answer.values) == Set(1...spellings.count), "\(answer.said)")
        }
    }

    @Test(arguments: ["RUS><FIN", "RUS=>FIN", "<RUS>FIN", "RUS<FIN>", "RUS>>FIN", "><", "=>", "RUS>", ">"])
    func otherArrowsAreRefused(_ arrow: String) throws {
        let table = Table("date,place,direction,count\n2022-09-24,FIN-RUS,\(arrow),100\n")
        let answer = try Printed("flows FILES --csv", on: table)
        #expect(answer.run.exitCode == 1, "\(answer.said)")
        #expect(answer.values.isEmpty)
        #expect(answer.run.errors.contains("1 rejected"))
    }
}
