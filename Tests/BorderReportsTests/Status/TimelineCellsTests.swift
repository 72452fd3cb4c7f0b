import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The timeline of places for entries made by hand: every cell, every word of a state.
@Suite("Cells of a timeline")
struct TimelineCellsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func entry(_ statuses: ReportedStatus..., with change: (inout StatusEntry) -> Void = { _ in })
        -> StatusEntry
    {
        var entry = StatusEntry(
            status: statuses[0],
            mode: .unspecified,
            carriers: statuses.map { StatusEntry.Carrier(ids: [$0.event.id], status: $0) },
            conflicts: [],
            successor: nil,
            isAmbiguousPlace: false
        )
        change(&entry)
        return entry
    }

    private func table(_ entries: [StatusEntry]) -> Table {
        Table(timeline: entries, selection: Selection(), atlas: atlas)
    }

    @Test("every member of a full row")
    func fullRow() throws {
        let full = entry(
            Made.status(
                "s1",
                .queue,
                .crossing("vaalimaa-torfyanovka"),
                "2022-09-24..2022-09-25/2022-09-27..2022-09-28"
            ) {
                $0.concerns = Population("citizen=RUS") ?? .any
                $0.magnitude = Quantity(5_000, .range, rangeEnd: 5_500)
                $0.magnitudeUnit = "vehicles"
                $0.details.periodText = "since the weekend"
                $0.details.authority = "Police"
                $0.details.via = "dron.media"
                $0.details.source = "https://example.org"
                $0.details.quote = "a long queue"
                $0.details.grade = "C3"
                $0.details.evidence = "e1"
                $0.details.note = "seen from above"
                $0.details.reportedOn = Day("2022-09-29")
            }
        ) {
            $0.mode = .road
            $0.conflicts = ["s2", "s3"]
            $0.successor = "s4"
        }
        let row = try #require(try table([full]).jsonRows().first)
        let expected: [(String, JSONText)] = [
            ("id", .string("s1")), ("place_name", .string("Vaalimaa")), ("at", .string("vaalimaa-torfyanovka")),
            ("place_kind", .string("crossing")), ("direction", .string("FIN<>RUS")), ("mode", .string("road")),
            ("effect", .string("queue")), ("concerns", .string("citizen=RUS")),
            ("state", .string("CONFLICTING: superseded: queue of 5,000–5,500 vehicles for citizens of Russia")),
            ("period", .string("2022-09-24..2022-09-25/2022-09-27..2022-09-28")),
            ("period_start", .string("2022-09-24")), ("period_start_latest", .string("2022-09-25")),
            ("period_end_earliest", .string("2022-09-27")), ("period_end", .string("2022-09-28")),
            ("certain_from", .string("2022-09-25")), ("certain_to", .string("2022-09-27")),
            ("period_text", .string("since the weekend")), ("magnitude", .number("5000")),
            ("magnitude_max", .number("5500")),
            ("magnitude_qualifier", .string("range")), ("magnitude_unit", .string("vehicles")),
            ("authority", .string("Police")),
            ("via", .string("dron.media")), ("source", .string("https://example.org")),
            ("quote", .string("a long queue")),
            ("reported_on", .string("2022-09-29")), ("grade", .string("C3")), ("evidence", .string("e1")),
            ("reports", .string("s1")), ("conflicts_with", .string("s2 s3")), ("superseded_by", .string("s4")),
            ("note", .string("seen from above")),
        ]
        #expect(row.members.map(\.name) == expected.map(\.0))
        for (key, value) in expected { #expect(row[key] == value, "\(key)") }
        let table = table([full])
        #expect(table.cell("way", for: .screen) == .text("both ways, road"))
        #expect(
            table.cell("held", for: .screen)
                == .text("from 24–25 Sept to at least 27 Sept, at most 28 Sept 2022")
        )
        #expect(table.cell("carriers", for: .screen) == .text("Police, via dron.media"))
        #expect(table.cell("note", for: .screen) == .text("contradicts s2, s3; superseded by s4; seen from above"))
    }

    @Test("a bare row has nothing but its place, its state and everybody")
    func bareRow() throws {
        let row = try #require(try table([entry(Made.status("", .closed, .crossing("x"), nil))]).jsonRows().first)
        let present = row.members.filter { $0.value != .null }.map(\.name)
        #expect(present == ["place_name", "at", "place_kind", "direction", "effect", "concerns", "state"])
    }

    @Test(
        "states in words, with whom they are for",
        arguments: [
            (.open, "any", "", "open"), (.closed, "sex=m", "", "closed to men"),
            (.restricted, "any", "n", "restricted"),
            (.checkpoint, "sex=m;age=military", "", "checkpoint for men of military age"),
            (.queue, "any", "", "long queues"),
            (.queue, "citizen=RUS", "", "long queues for citizens of Russia"),
            (.rule, "any", "visa needed", "rule: visa needed"),
            (.rule, "sex=m", "", "rule"), (.event, "any", "mobilisation", "event: mobilisation"),
        ] as [(StatusEvent.Effect, String, String, String)]
    )
    func states(effect: StatusEvent.Effect, people: String, note: String, words: String) throws {
        let status = Made.status("a", effect) {
            $0.concerns = Population(people) ?? .any
            $0.details.note = note
        }
        #expect(try table([entry(status)]).jsonTexts("state") == [words])
        #expect(try table([entry(status) { $0.successor = "b" }]).jsonTexts("state") == ["superseded: \(words)"])
        #expect(try table([entry(status) { $0.conflicts = ["b"] }]).jsonTexts("state") == ["CONFLICTING: \(words)"])
        // A rule's note is its state, and not repeated as a remark.
        let remark = table([entry(status)]).cell("note", for: .screen)
        #expect(remark == .known(effect == .rule || effect == .event ? "" : note))
    }

    @Test("others who carry the report are named, and quoted where they word it otherwise")
    func carriers() throws {
        func said(_ id: String, _ authority: String, _ via: String, _ size: Int64) -> ReportedStatus {
            Made.status(id, .queue) {
                $0.magnitude = Quantity(size)
                $0.magnitudeUnit = "km"
                $0.details.authority = authority
                $0.details.via = via
            }
        }
        let table = table([
            entry(
                said("a", "Police", "", 10),
                said("b", "Police", "BZ", 10),
                said("c", "", "DW", 12),
                said("d", "", "", 10)
            )
        ])
        #expect(table.cell("carriers", for: .screen) == .text("Police; Police, via BZ; DW"))
        #expect(table.cell("note", for: .screen) == .text("DW: queue of 12 km, on 24 Sept 2022"))
        #expect(table.cell("reports") == .text("a b c d"))
    }

    @Test("a place is named in every row of its states")
    func places() throws {
        let entries = ["vaalimaa-torfyanovka", "vaalimaa-torfyanovka", "narva-ivangorod", "vaalimaa-torfyanovka"].map {
            entry(Made.status("a", .closed, .crossing($0)))
        }
        let table = table(entries)
        let narva = PlaceWording(atlas: atlas).name(of: .crossing("narva-ivangorod") as Place)
        #expect(
            (0..<4).map { table.cell("place_name", row: $0, for: .screen) }
                == ["Vaalimaa", "Vaalimaa", narva, "Vaalimaa"].map { .text($0) }
        )
        #expect(try table.jsonTexts("place_name") == ["Vaalimaa", "Vaalimaa", narva, "Vaalimaa"])
    }

    @Test("notes count what is graded F, and one state is one state")
    func grades() {
        func graded(_ grade: String) -> StatusEntry { entry(Made.status("a", .open) { $0.details.grade = grade }) }
        #expect(table([graded("F6")]).notes == ["Graded F, of unknown reliability: 1 of 1 state."])
        #expect(
            table([graded("F6"), graded("A1"), graded("")]).notes == [
                "Graded F, of unknown reliability: 1 of 3 states."
            ]
        )
        #expect(table([graded("A1")]).notes == [])
    }
}
