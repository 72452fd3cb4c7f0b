import BorderAnalysis
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

@Suite("The summary in sentences")
struct SummaryTextTests {
    private func text(_ change: (inout Selection) -> Void, states: Bool = true) throws -> String {
        let stories = try Stories()
        let overview = try stories.summary(Grouping(places: [.country]), change)
        var sink = ByteSink()
        try SummaryText(overview: overview, statuses: states ? stories.states(change) : [], atlas: stories.atlas).write(
            to: &sink
        )
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    @Test("the worked example")
    func week() throws {
        let text = try text(Stories.week)
        let sentences = text.split(separator: "\n").filter { $0.hasPrefix("- ") }
        #expect(sentences.contains { $0.contains(" crossings into Georgia by citizens of Russia, ") })
        #expect(text.split(separator: "\n").prefix { !$0.hasPrefix("Flows by") }.allSatisfy { $0.count <= 78 })
        #expect(
            text.contains("States of places") && text.contains("\n\nSources\n\n- ")
                && text.hasSuffix("agreed\nborder.\n")
        )
    }

    @Test("nothing at all is said, too")
    func empty() throws {
        let text = try text({ $0.source = "nobody at all" }, states: false)
        #expect(text.hasPrefix("Border crossings as reported\n"))
        #expect(text.contains("Nothing matches the filters.") && !text.contains("States of places"))
    }
}
