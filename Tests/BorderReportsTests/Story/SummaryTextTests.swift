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
        let georgia = try #require(sentences.first { $0.hasPrefix("- Georgia, into Georgia: ") })
        #expect(georgia.contains("crossings of citizens of Russia") && georgia.hasSuffix("."))
        #expect(
            text.contains("States of places") && text.contains("\n\nSources: ")
                && text.hasSuffix("(UN GA res. 68/262).\n")
        )
    }

    @Test("nothing at all is said, too")
    func empty() throws {
        let text = try text({ $0.source = "nobody at all" }, states: false)
        #expect(text.hasPrefix("What is reported\n\n\n"))
        #expect(text.contains("Nothing matches the filters.") && !text.contains("States of places"))
    }
}
