import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderIntake
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

@Suite("Timelines as tables")
struct TimelineTableTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func table(_ events: [StatusEvent], _ change: (inout Selection) -> Void = { _ in }) -> Table {
        var selection = Selection()
        change(&selection)
        let entries = statusTimeline(events, reports: [], selection: selection, atlas: atlas)
        return Table(timeline: entries, selection: selection, atlas: atlas)
    }

    private func event(
        _ id: String,
        _ effect: StatusEvent.Effect,
        _ place: String,
        _ change: (inout StatusEvent) -> Void = { _ in }
    ) -> StatusEvent {
        var event = StatusEvent(id: id, place: place, direction: .both, effect: effect)
        event.period = Period("2022-09-21")
        change(&event)
        return event
    }

    /// The cells of a column.
    private func column(_ key: String, screen: Bool = true, of table: Table) throws -> [CellValue] {
        let index = try #require(
            table.columns.firstIndex {
                $0.key == key && ($0.audience == .everyone || ($0.audience == .screen) == screen)
            }
        )
        return table.rows.map { $0.cells[index] }
    }

    @Test("whom a state concerns is said in the state itself")
    func states() throws {
        let events = [
            event("a", .closed, "Petropavlovsk") { $0.concerns = Population("sex=m;age=military") ?? .any },
            event("b", .checkpoint, "Petropavlovsk") { $0.concerns = Population("sex=m") ?? .any },
            event("c", .queue, "Petropavlovsk") {
                $0.magnitude = Quantity(12, .upTo)
                $0.magnitudeUnit = "km"
            },
            event("d", .rule, "Petropavlovsk") { $0.details.note = "no visa" }, event("e", .event, "Petropavlovsk"),
        ]
        let table = table(events)
        #expect(
            try column("state", of: table) == [
                .text("closed to men of military age"), .text("checkpoint for men"), .text("queue of up to 12 km"),
                .text("rule: no visa"), .text("event"),
            ]
        )
        #expect(
            try column("place_name", of: table) == [CellValue](repeating: .text("Petropavlovsk"), count: 5)
        )
        #expect(try column("magnitude_unit", screen: false, of: table)[2] == .text("km"))
        #expect(table.notes.contains("Closed to some is not closed: others may have crossed."))
        #expect(table.notes.contains { $0.hasPrefix("Warning: 'Petropavlovsk' may mean one of 5 crossings") })
    }

    @Test("states that exclude each other say so, with the other's id")
    func conflicts() throws {
        let table = table([event("shut", .closed, "Vaalimaa"), event("free", .open, "Vaalimaa")])
        #expect(try column("state", of: table) == [.text("CONFLICTING: open"), .text("CONFLICTING: closed")])
        #expect(try column("conflicts_with", screen: false, of: table) == [.text("shut"), .text("free")])
        #expect(try column("note", of: table) == [.text("contradicts shut"), .text("contradicts free")])
        #expect(table.notes.contains { $0.hasPrefix("CONFLICTING") })
    }

    @Test("other carriers are named, and their words where they differ")
    func carriers() throws {
        func carrier(_ id: String, _ via: String, _ day: String, _ period: String) -> StatusEvent {
            event(id, .closed, "Vaalimaa") {
                $0.details.evidence = "one"
                $0.details.authority = "Guard"
                $0.details.via = via
                $0.details.reportedOn = Day(day)
                $0.period = Period(period)
            }
        }
        let table = table([
            carrier("a", "BZ", "2022-09-25", "2022-09-21"), carrier("b", "DW", "2022-09-26", "2022-09-22"),
            carrier("c", "AP", "2022-09-27", "2022-09-21"),
        ])
        #expect(try column("carriers", of: table) == [.text("Guard, via BZ; Guard, via DW; Guard, via AP")])
        #expect(try column("note", of: table) == [.text("Guard, via DW: closed, on 22 Sept 2022")])
        #expect(try column("reports", screen: false, of: table) == [.text("a b c")])
    }

    @Test("months stay months, grades are counted, and the title says which days and which knowledge")
    func wording() throws {
        let events = [
            event("a", .closed, "Vaalimaa") {
                $0.details.reportedOn = Day("2022-09-01")
                $0.details.reportedOnLatest = Day("2022-09-30")
                $0.details.grade = "F6"
            },
            event("b", .closed, "Vainikkala") {
                $0.details.reportedOn = Day("2022-01-01")
                $0.details.reportedOnLatest = Day("2022-12-31")
            },
        ]
        let table = table(events) {
            $0.from = Day("2022-09-20")
            $0.to = Day("2022-09-21")
            $0.asOf = Day("2022-10-01")
        }
        #expect(table.title == "States of places, 20–21 Sept 2022, as known on 1 Oct 2022")
        #expect(try column("reported_on", of: table) == [.text("2022-09"), .text("2022")])
        #expect(table.notes.contains("Graded F, of unknown reliability: 1 of 2 states."))
        #expect(self.table([]).notes == ["Nothing matches the filters."])
    }

    @Test("hostile magnitudes and names come out whole")
    func hostile() throws {
        let events = [
            event("<script>", .queue, "Vaalimaa") {
                $0.magnitude = Quantity(.max, .range, rangeEnd: .max)
                $0.magnitudeUnit = "h"
                $0.details.note = "=cmd()"
                $0.period = Period(from: Day(rawValue: .min + 1), through: Day(rawValue: .max))
            }
        ]
        var sink = ByteSink()
        try table(events).writeCSV(to: &sink)
        let text = String(decoding: sink.takeBytes(), as: UTF8.self)
        #expect(text.contains("9223372036854775807,9223372036854775807,range,h"))
        #expect(text.hasSuffix("<script>,,,=cmd()\n"))
    }
}
