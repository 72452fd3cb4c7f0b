import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

@Suite("States of places in words")
struct StatusTableTests {
    let stories: Stories

    init() throws { stories = try Stories() }

    @Test("every effect has its sentence")
    func sentences() throws {
        let wording = PlaceWording(atlas: stories.atlas)
        func sentence(_ effect: StatusEvent.Effect, _ change: (inout StatusEvent) -> Void = { _ in }) -> String {
            var event = StatusEvent(id: "e", place: "FIN", effect: effect)
            event.details.note = "a note"
            change(&event)
            return wording.sentence(for: event)
        }
        #expect(
            StatusEvent.Effect.allCases.map { sentence($0) } == [
                "open", "closed", "restricted", "checkpoint", "long queues", "a note", "a note",
            ]
        )
        #expect(
            sentence(.closed) { $0.concerns = Population("sex=m;age=military") ?? .any }
                == "closed to men of military age"
        )
        #expect(sentence(.open) { $0.concerns = Population(citizensOf: "FIN") } == "open to citizens of Finland")
        #expect(
            sentence(.queue) {
                $0.magnitude = Quantity(5_500, .about); $0.magnitudeUnit = "vehicles"
            } == "queue of about 5,500 vehicles"
        )
        #expect(sentence(.queue) { $0.magnitude = Quantity(10, .upTo) } == "queue of up to 10")
    }

    @Test("sentences for the foot of a table of numbers leave rules and events out")
    func notes() {
        let notes = Table.stateNotes(stories.states(), atlas: stories.atlas)
        let told = stories.states().filter { $0.event.effect != .rule && $0.event.effect != .event }
        #expect(notes.count == told.count)
        #expect(notes.allSatisfy { $0.hasPrefix("Reported state of ") && $0.hasSuffix(".") })
        #expect(notes.contains { $0.contains("closed to men of military age") })
    }

    @Test("the gravest state stands for a place, the longest queue for its queues")
    func marks() throws {
        let border = try #require(BorderCode("GEO-RUS"))
        var story = try stories.story(Grouping(places: [.crossing])) { $0.places = [[.border(border)]] }
        let larsi = try #require(story.statusMarks().first { $0.site == .place(.crossing("upper-lars-dariali")) })
        #expect(larsi.effect == .restricted)
        #expect(larsi.noteLines.contains { $0.contains("5,500") })
        #expect(!larsi.noteLines.contains { $0.contains("2,300") })
        story.statuses = story.statuses.map { status in
            var status = status
            status.event.id = ""
            return status
        }
        #expect(story.statusMarks().map(\.id).contains("status-upper-lars-dariali"))
    }
}
