import BorderTestSupport
import FoundationEssentials
import Testing

/// Words are wrapped where they have no room, and never cut.
@Suite struct MapWrappingTests {
    private static let table = """
        origin,destination,year,persons
        Bosnia and Herzegovina,Croatia,2023,28000
        Serbia,Hungary,2023,157000
        """

    @Test(arguments: ["wide", "column", "phone"]) func namesAreWhole(size: String) throws {
        let map = try DrawnMap(Self.table, "--size", size)
        #expect(map.exitCode == 0 && !map.shown.contains("…"), "\(map.shown)")
        let words = map.shown.replacing("\n", with: " ")
        #expect(words.contains("Bosnia and Herzegovina to Croatia 28,000"), "\(map.shown)")
        #expect(words.contains("Kosovo shown within Serbia (UN SC res. 1244)"), "\(map.shown)")
    }

    @Test(arguments: ["wide", "column", "phone"]) func aLegendOfRatesSaysSo(size: String) throws {
        let map = try DrawnMap(
            "measure,unit,period,at,direction,value\nflow,person,2023,FIN-RUS,RUS>FIN,43000\n",
            "--per-day",
            "--size",
            size
        )
        let words = map.shown.replacing("\n", with: " ")
        #expect(words.contains("People reported entering a day"), "\(map.shown)")
    }

    @Test func monthsOfAnAxisStandEvenly() throws {
        let rows = (1...12).map { "flow,person,2023-\($0 < 10 ? "0" : "")\($0),FIN-RUS,RUS>FIN,\(40 + $0)\n" }
        let table = "measure,unit,period,at,direction,value\n" + rows.joined()
        let map = try DrawnMap(table, "--over-time", "month", "--size", "phone")
        let months = ["Jan 2023", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
        let shown = map.shown.split(separator: "\n").map(String.init)
        let places = months.indices.filter { shown.contains(months[$0]) }
        let steps = Set(zip(places, places.dropFirst()).map { $1 - $0 })
        #expect(places.first == 0 && places.count > 1 && steps.count == 1, "\(places) \(map.shown)")
    }
}
