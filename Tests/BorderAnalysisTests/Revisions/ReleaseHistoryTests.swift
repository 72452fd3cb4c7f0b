import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What of several releases holds.
@Suite("Histories of releases")
struct ReleaseHistoryTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func release(_ day: String, _ rows: String..., columns: String = "", states: [StatusEvent] = []) throws
        -> Release
    {
        let text = (["crossing,direction,date,count\(columns)"] + rows).joined(separator: "\n") + "\n"
        return Release(
            published: try #require(Day(day)),
            label: day,
            numbers: try Read.text(text, named: "table", atlas: atlas),
            states: states
        )
    }

    /// `vaalimaa-torfyanovka 2022-10-01 100`, a line a number.
    private func numbers(_ known: KnownReleases) throws -> [String] {
        let summary = try summarise(
            known.numbers,
            selection: Selection(),
            grouping: Grouping(places: [.crossing], period: .day),
            atlas: atlas
        )
        return summary.rows.map { row in
            "\(row.placement.place.id) \(row.bucket.map { "\($0)" } ?? "-") \(row.quantity.value)"
        }.sorted()
    }

    @Test("the days between the first and the last of a release are spoken of, also those without rows")
    func between() throws {
        let history = ReleaseHistory([
            try release(
                "2022-11-01",
                "Vaalimaa,RUS>FIN,2022-10-01,1",
                "Vaalimaa,RUS>FIN,2022-10-03,3",
                "Imatra,RUS>FIN,2022-10-04,4"
            ),
            try release("2022-12-01", "Vaalimaa,RUS>FIN,2022-10-02,2", "Imatra,RUS>FIN,2022-10-03,5"),
        ])
        let known = history.known(on: nil)
        #expect(
            try numbers(known) == [
                "imatra-svetogorsk 2022-10-03 5", "imatra-svetogorsk 2022-10-04 4", "vaalimaa-torfyanovka 2022-10-01 1",
                "vaalimaa-torfyanovka 2022-10-02 2",
            ]
        )
        #expect(known.withdrawn == 1 && known.standing == 2 && known.repeated == 0 && known.revised == 0)
        #expect(known.numbers.leftOut == [LeftOut(reason: .withdrawn, count: 1)])
    }

    @Test("a month of which a later release has some days holds no longer: it is not divided")
    func reaching() throws {
        let history = ReleaseHistory([
            try release("2022-11-01", "Vaalimaa,RUS>FIN,2022-09,900", "Vaalimaa,RUS>FIN,2022-10,1000"),
            try release("2022-12-01", "Vaalimaa,RUS>FIN,2022-10-31,40"),
        ])
        let known = history.known(on: nil)
        #expect(Set(try numbers(known)) == ["vaalimaa-torfyanovka - 900", "vaalimaa-torfyanovka 2022-10-31 40"])
        #expect(known.withdrawn == 1 && known.standing == 1)
    }

    @Test("what was known changes with the day, and a release without rows speaks of nothing")
    func days() throws {
        let history = ReleaseHistory([
            try release("2022-12-01"),
            try release("2022-11-01", "Vaalimaa,RUS>FIN,2022-10-01,1"),
        ])
        #expect(history.releases.map(\.label) == ["2022-11-01", "2022-12-01"])
        #expect(try numbers(history.known(on: nil)) == ["vaalimaa-torfyanovka 2022-10-01 1"])
        let before = history.known(on: Day("2022-10-31"))
        #expect(try numbers(before).isEmpty && before.labels.isEmpty && before.later == 2)
        let between = history.known(on: Day("2022-11-01"))
        #expect(between.labels == ["2022-11-01"] && between.later == 1 && between.standing == 0)
        #expect(ReleaseHistory([]).known(on: nil).labels.isEmpty)
    }

    @Test("rows that name who counted follow the same rule, and a number that becomes worded is revised")
    func named() throws {
        let columns = ",qualifier,authority"
        let history = ReleaseHistory([
            try release(
                "2022-11-01",
                "Vaalimaa,RUS>FIN,2022-10-01,100,exact,Guard",
                "Vaalimaa,RUS>FIN,2022-10-02,50,exact,Guard",
                columns: columns
            ),
            try release(
                "2022-12-01",
                "Vaalimaa,RUS>FIN,2022-10-01,100,about,Guard",
                "Vaalimaa,RUS>FIN,2022-10-02,50,exact,Guard",
                columns: columns
            ),
        ])
        let known = history.known(on: nil)
        #expect(known.revised == 1 && known.repeated == 1 && known.withdrawn == 0)
        #expect(
            try numbers(known) == ["vaalimaa-torfyanovka 2022-10-01 100", "vaalimaa-torfyanovka 2022-10-02 50"]
        )
        #expect(known.numbers.reports.map(\.quantity.qualifier) == [.about])
    }

    @Test("two numbers of one key in one release stay two, whatever an earlier release said")
    func contested() throws {
        let history = ReleaseHistory([
            try release("2022-11-01", "Vaalimaa,RUS>FIN,2022-10-01,1"),
            try release("2022-12-01", "Vaalimaa,RUS>FIN,2022-10-01,2", "Vaalimaa,RUS>FIN,2022-10-01,3"),
        ])
        let known = history.known(on: nil)
        #expect(known.numbers.readings.map(\.contestedKeys) == [1])
        #expect(Set(try numbers(known)) == ["vaalimaa-torfyanovka 2022-10-01 2", "vaalimaa-torfyanovka 2022-10-01 3"])
    }

    @Test("states of places hold by the same rule, apart from numbers")
    func states() throws {
        func state(_ id: String, _ day: String?) throws -> StatusEvent {
            let period = try day.map { try #require(Period($0)) }
            return StatusEvent(id: id, place: "Vaalimaa", effect: .queue, period: period)
        }
        let history = ReleaseHistory([
            try release(
                "2022-11-01",
                states: [try state("a", "2022-10-01"), try state("b", "2022-10-05"), try state("c", nil)]
            ),
            try release("2022-12-01", "Vaalimaa,RUS>FIN,2022-10-01,1", states: [try state("d", "2022-10-05")]),
        ])
        #expect(Set(history.known(on: nil).states.map(\.id)) == ["a", "d"])
        #expect(Set(history.known(on: Day("2022-11-15")).states.map(\.id)) == ["a", "b", "c"])
    }

    @Test("days are spoken of from the first to the last of a release, and each release apart")
    func spokenDays() throws {
        func days(_ first: String, _ last: String) throws -> ClosedRange<Day> {
            try #require(Day(first))...(try #require(Day(last)))
        }
        var spoken = SpokenDays()
        let year = try days("2022-01-01", "2022-12-31")
        #expect(!spoken.include(nil))
        #expect(!spoken.include(year))
        spoken.add([try days("2022-03-01", "2022-03-01"), try days("2022-03-31", "2022-04-02"), nil])
        spoken.add([try days("2022-06-01", "2022-06-30")])
        #expect(spoken.include(nil))
        for (first, last, isSpokenOf) in [
            ("2022-03-15", "2022-03-15", true), ("2022-04-02", "2022-05-01", true), ("2022-01-01", "2022-12-31", true),
            ("2022-04-03", "2022-05-31", false), ("2022-07-01", "2022-07-02", false),
        ] {
            let run = try days(first, last)
            #expect(spoken.include(run) == isSpokenOf, "\(first)")
        }
    }
}
