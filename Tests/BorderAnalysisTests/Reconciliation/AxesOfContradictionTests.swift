import BorderAnalysis
import BorderCore
import BorderEstimation
import Testing

/// Parts larger than their wholes, on every axis a number has.
struct AxesOfContradictionTests {
    private func conflicts(_ rows: [(String, String)]) throws -> [String] {
        let text = rows.enumerated().map { index, row in
            // unit, period, place, way, people, mode, value
            let (id, fields) = (row.0, row.1.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
            let head = [id, "flow", fields[0], fields[1], fields[2], fields[3], fields[4]].joined(separator: ",")
            return head + ",\(fields[6]),,exact,Counter \(index),,,A1,,,"
        }
        // The mode has no column among these rows: it is given with the place.
        return try ReconciledText(text.joined(separator: "\n") + "\n").result.conflicts.map(\.id)
    }

    @Test(
        "a part is never more than its whole",
        arguments: [
            ("crossing,2022-09-24,FIN,into FIN,any,,100", "crossing,2022-09-24,FI-09,into FIN,any,,700"),
            ("crossing,2022-09-24,FIN,into FIN,any,,100", "crossing,2022-09-24,FIN-RUS,RUS>FIN,any,,700"),
            ("crossing,2022-09-24,FI-09,RUS>FIN,any,,100", "crossing,2022-09-24,vaalimaa-torfyanovka,RUS>FIN,any,,700"),
            ("crossing,2022-09-24,EU,into EU,any,,100", "crossing,2022-09-24,FIN-RUS,RUS>FIN,any,,700"),
            ("crossing,2022-09-24,FIN-RUS,both,any,,100", "crossing,2022-09-24,FIN-RUS,RUS>FIN,any,,700"),
            ("crossing,2022-09-24,FIN-RUS,RUS>FIN,any,,100", "crossing,2022-09-24,FIN-RUS,RUS>FIN,citizen=RUS,,700"),
            ("crossing,2022-09,FIN-RUS,RUS>FIN,any,,100", "crossing,2022-09-24,FIN-RUS,RUS>FIN,any,,700"),
            ("vehicle,2022-09-24,FIN-RUS,RUS>FIN,any,,100", "truck,2022-09-24,FIN-RUS,RUS>FIN,any,,700"),
            ("vehicle,2022-09-24,FIN-RUS,RUS>FIN,any,,100", "car,2022-09-24,vaalimaa-torfyanovka,RUS>FIN,any,,700"),
            ("crossing,2022-09-24,FIN-RUS,RUS>FIN,any,,100", "person,2022-09-24,FIN-RUS,RUS>FIN,any,,700"),
            ("crossing,2022-09,FIN,into FIN,any,,100", "person,2022-09-24,FIN-RUS,RUS>FIN,citizen=RUS,,700"),
            ("person,2022-09,FIN,into FIN,any,,100", "person,2022-09-24,FIN-RUS,RUS>FIN,citizen=RUS,,700"),
        ]
    )
    func partAndWhole(whole: String, part: String) throws {
        #expect(try conflicts([("a", whole), ("b", part)]) == ["conflict:arithmetic:a+b"])
        // As many as the whole, or fewer, is no contradiction.
        let fewer = part.replacing(",,700", with: ",,100")
        #expect(try conflicts([("a", whole), ("b", fewer)]) == [])
    }

    @Test("what need not lie in one another contradicts nothing")
    func neighbours() throws {
        let day = "2022-09-24"
        #expect(
            try conflicts([
                ("persons", "person,\(day),FIN-RUS,RUS>FIN,any,,50"),
                ("crossings", "crossing,\(day),FIN-RUS,RUS>FIN,any,,90"),
                ("trucks", "truck,\(day),FIN-RUS,RUS>FIN,any,,700"), ("trains", "train,\(day),FIN-RUS,RUS>FIN,any,,9"),
                ("region", "crossing,\(day),FI-05,RUS>FIN,any,,20"),
                ("elsewhere", "crossing,\(day),vaalimaa-torfyanovka,RUS>FIN,any,,60"),
            ]) == []
        )
    }

    @Test(
        "cars and trucks are added among vehicles; persons are not added over days and places, but over people they are"
    )
    func sums() throws {
        let day = "2022-09-24"
        #expect(
            try conflicts([
                ("all", "vehicle,\(day),FIN-RUS,RUS>FIN,any,,100"), ("cars", "car,\(day),FIN-RUS,RUS>FIN,any,,70"),
                ("trucks", "truck,\(day),FIN-RUS,RUS>FIN,any,,70"),
            ]) == ["conflict:arithmetic:all+cars+trucks"]
        )
        #expect(
            try conflicts([
                ("mon", "person,2022-09-19,FIN-RUS,RUS>FIN,any,,100"),
                ("tue", "person,2022-09-20,FIN-RUS,RUS>FIN,any,,100"),
                ("two", "person,2022-09-19/2022-09-20,FIN-RUS,RUS>FIN,any,,150"),
            ]) == []
        )
        #expect(
            try conflicts([
                ("all", "crossing,\(day),FIN-RUS,RUS>FIN,any,,1000"),
                ("men", "person,\(day),FIN-RUS,RUS>FIN,sex=m,,600"),
                ("women", "person,\(day),FIN-RUS,RUS>FIN,sex=f,,600"),
            ]) == ["conflict:arithmetic:all+men+women"]
        )
    }

    @Test("persons are at most crossings, and crossings at least persons")
    func limitsOfPersons() throws {
        let text = try ReconciledText(
            """
            c,flow,crossing,2022-09-19/2022-09-20,FIN-RUS,RUS>FIN,any,250,,exact,A,,,A1,,,
            p,flow,person,2022-09-19,FIN-RUS,RUS>FIN,any,100,,at_least,B,,,A1,,,

            """
        )
        let set = try #require(text.result.sets.first { $0.unit == .person })
        let monday = try #require(Day("2022-09-19"))
        let flow = text.result.flow(of: set, on: monday...monday)
        #expect(flow.lower == 100 && flow.upper == 250)
        #expect(text.result.steps(to: .upper, of: set, on: monday...monday).flatMap(\.reports) == ["c"])
        var crossings = set
        crossings.unit = .crossing
        #expect(text.result.flow(of: crossings, on: monday...monday).lower == 100)
        let both = monday...monday.advanced(by: 1)
        #expect(text.result.flow(of: set, on: both).lower == 100)
    }

    @Test("one window written in two zones is the same hours; a window and the days it touches are not")
    func windows() throws {
        func kinds(_ one: String, _ first: Int, _ two: String, _ second: Int) throws -> [String] {
            try conflicts([
                ("a", "crossing,\(one),GEO-RUS,RUS>GEO,any,,\(first)"),
                ("b", "crossing,\(two),GEO-RUS,RUS>GEO,any,,\(second)"),
            ])
        }
        let (four, three) = (
            "2022-09-28T22:00+04:00/2022-09-29T22:00+04:00", "2022-09-28T21:00+03:00/2022-09-29T21:00+03:00"
        )
        #expect(try kinds(four, 100, three, 150) == ["conflict:arithmetic:a+b"])
        #expect(try kinds(four, 100, three, 100) == [])
        #expect(try kinds(four, 100, "2022-09-28T22:00+03:00/2022-09-29T22:00+03:00", 150) == [])
        // The window is within the two days it touches.
        let window = "2022-09-28T10:00/2022-09-29T10:00"
        #expect(try kinds(window, 9_642, "2022-09-28/2022-09-29", 19_000) == [])
        #expect(try kinds(window, 9_642, "2022-09-28/2022-09-29", 9_000) == ["conflict:arithmetic:a+b"])
        #expect(try kinds(window, 9_642, "2022-09-29", 9_000) == [])
    }
}
