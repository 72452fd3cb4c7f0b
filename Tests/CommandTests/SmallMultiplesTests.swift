import BorderTestSupport
import Foundation
import Testing

/// `borderflow map --small-multiples`: several maps on one sheet.
@Suite struct SmallMultiplesTests {
    private static let table = """
        at,direction,value,period,authority
        FIN-RUS,RUS>FIN,4100,2022-09-19/2022-09-25,Guard
        FIN-RUS,RUS>FIN,5200,2022-09-26/2022-10-02,Guard
        EST-RUS,RUS>EST,630,2022-09-26/2022-10-02,Police
        EST-RUS,RUS>EST,9000,2022,Police

        """

    @Test func aSheetHasAMapAWeekAndSaysWhatIsOnNone() throws {
        let map = try DrawnMap(Self.table, "--small-multiples", "week")
        #expect(map.exitCode == 0 && map.title == "Travellers leaving Russia, week by week")
        #expect(map.shown.contains("19–25 Sept 2022") && map.shown.contains("26 Sept–2 Oct 2022"))
        for number in ["4,100", "5,200", "630"] { #expect(map.shown.contains(number)) }
        let words = "1 of 4 numbers is not on this map: 1 of more than one week"
        #expect(map.errors.contains("borderflow: \(words); ") && map.shown.contains(words))
        #expect(map.metadata.contains(#""panels":[{"title":"19–25 Sept 2022","frame_px":["#), "\(map.metadata)")
        #expect(map.metadata.contains(#""small-multiples":["week"]"#))
        #expect(map.description.contains("19–25 Sept 2022: Finland: 4,100. 26 Sept–2 Oct 2022: Finland: 5,200; "))
    }

    @Test func completeIsAnErrorHereToo() throws {
        let map = try DrawnMap(Self.table, "--small-multiples", "month", "--complete")
        #expect(map.exitCode == 1 && map.title.isEmpty)
        #expect(map.errors.contains("--complete: 3 of 4 numbers are not on this map"), "\(map.errors)")
    }

    @Test func tooManyMapsAreRefusedWithASentence() throws {
        let days = (1...30).flatMap { day in
            ["09", "10"].map { month in
                "FIN-RUS,RUS>FIN,\(1000 + day),2022-\(month)-\(day < 10 ? "0" : "")\(day),Guard"
            }
        }
        let map = try DrawnMap(
            "at,direction,value,period,authority\n" + days.joined(separator: "\n") + "\n",
            "--small-multiples",
            "day"
        )
        #expect(map.exitCode == 65 && map.title.isEmpty)
        #expect(map.errors.contains("60 maps, one a day, have no room on a sheet, which holds 36"), "\(map.errors)")
    }

    @Test func whatCannotBeDividedIsRefused() throws {
        let quarter = try DrawnMap(Self.table, "--small-multiples", "quarter")
        #expect(quarter.exitCode == 64, "\(quarter.errors)")
        #expect(quarter.errors.contains("'quarter'"), "\(quarter.errors)")
        let day = try DrawnMap(Self.table, "--small-multiples", "day")
        #expect(day.exitCode == 65 && day.errors.contains("no number can be drawn: 4 of 4 numbers are not on this map"))
        let regions = try Binary.run("map", "--small-multiples", "week", "--regions", "nowhere.geojson")
        #expect(regions.exitCode == 64 && regions.errors.contains("--small-multiples divides crossings and borders"))
    }
}
