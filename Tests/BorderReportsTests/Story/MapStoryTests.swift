import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite("Stories of maps")
struct MapStoryTests {
    let stories: Stories

    init() throws { stories = try Stories() }

    private func check(_ content: MapContent) {
        #expect(!content.title.isEmpty && !content.dek.isEmpty && !content.legendTitle.isEmpty)
        let ids = content.flows.map(\.id) + content.statuses.map(\.id)
        #expect(Set(ids).count == ids.count, "an id twice")
        #expect(content.strip.map { (1...8).contains($0.rows.count) } ?? true)
    }

    @Test("the worked example: one number a country, the total only in the strip")
    func overview() throws {
        let content = try stories.story(Grouping(places: [.crossing]), Stories.week).overview()
        check(content)
        #expect(content.focusCountry == "RUS" && content.frame == .overview)
        #expect(content.title == "Russians leaving Russia" || content.title == "Travellers leaving Russia")
        #expect(content.dek.contains("21–27 Sept 2022") && content.dek.contains("Entries are not emigrants"))
        let destinations = content.flows.compactMap { $0.route.to.country }
        #expect(Set(destinations).count == destinations.count && destinations.count == content.flows.count)
        #expect(Set(destinations).isSuperset(of: ["GEO", "KAZ", "FIN"]))
        #expect(!content.flows.contains { $0.quantity?.value == 200_000 })
        let total = try #require(content.strip?.rows.first)
        #expect(total.label == "All destinations" && total.valueLabel == "200,000+" && total.isTotal)
        #expect(content.strip?.event?.day == Day("2022-09-21"))
        #expect(content.strip?.event?.label.hasPrefix("21 Sept: ") == true)
        #expect(content.sources.first?.hasPrefix("Sources: ") == true)
        #expect(content.disputedGrounds.contains { $0.words.hasPrefix("Crimea") })
    }

    @Test("every mark of the overview is a row of the summary, in its words")
    func traceable() throws {
        let story = try stories.story(Grouping(places: [.crossing]), Stories.week)
        for mark in story.overview().flows {
            let row = try #require(story.summary.rows.first { $0.id == mark.id })
            #expect(
                mark.quantity == row.quantity && mark.valueLabel == row.quantity.label
                    && mark.place == row.placement.place
            )
        }
    }

    @Test("old closures are no news, sites of other states are kept")
    func states() throws {
        let content = try stories.story(Grouping(places: [.crossing]), Stories.week).overview()
        let titles = content.statuses.map(\.title)
        #expect(!titles.contains { $0.contains("Narva") }, "closed before the days asked for")
        let closed = try #require(content.statuses.first { $0.effect == .closed })
        #expect(closed.noteLines == ["closed to men of military age"] && !closed.concernsEverybody)
        #expect(content.statuses.allSatisfy { $0.effect != .rule && $0.effect != .event && $0.effect != .open })
    }

    @Test("a border, crossing by crossing, with no data where nothing was published")
    func border() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        let content = try stories.story(
            Grouping(places: [.crossing]),
            { selection in
                Stories.weekend(&selection)
                selection.route = nil
            }
        ).border(border)
        check(content)
        #expect(content.frame == .border(border) && content.focusCountry == "RUS")
        #expect(content.title == "Crossing by crossing: Finland–Russia border")
        let whole = try #require(content.flows.first)
        #expect(whole.headline == "Whole border" && whole.quantity?.value == 16_886 && whole.opposite?.value == 9_267)
        let vaalimaa = try #require(content.flows.first { $0.place == .crossing("vaalimaa-torfyanovka") })
        #expect(vaalimaa.quantity == nil && vaalimaa.valueLabel == "other counts" && vaalimaa.headline == "Vaalimaa")
        #expect(!content.flows.contains { $0.place == .crossing("vainikkala-buslovskaya-rail") }, "freight only")
    }

    @Test("the other side of a border is named as seen from there")
    func otherSide() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        let story = try stories.story(Grouping(places: [.crossing])) {
            $0.route = Route(from: .country("FIN"), to: .country("RUS"))
        }
        let content = story.border(border)
        #expect(content.focusCountry == "FIN")
        #expect(content.flows.contains { $0.headline == "Torfyanovka" })
    }

    @Test("an empty selection is a map that says so")
    func empty() throws {
        let nothing: (inout Selection) -> Void = { $0.source = "nobody at all" }
        let content = MapStory(
            summary: try stories.summary(Grouping(places: [.crossing]), nothing),
            statuses: [],
            atlas: stories.atlas
        ).overview()
        check(content)
        #expect(content.flows.isEmpty && content.statuses.isEmpty && content.strip == nil)
        #expect(content.title == "No number reported" && content.sources.isEmpty && content.focusCountry == nil)
        let border = try #require(BorderCode("FIN-RUS"))
        let zoom = MapStory(
            summary: try stories.summary(Grouping(places: [.crossing]), nothing),
            statuses: [],
            atlas: stories.atlas
        )
        .border(border)
        check(zoom)
        #expect(zoom.flows.allSatisfy { $0.quantity == nil && $0.valueLabel == "no data" })
        #expect(zoom.dek == "Crossings as reported.")
    }

    static let american = """
        date,border,direction,count
        2024-05-01,MEX-USA,MEX>USA,900
        2024-05-01,MEX-USA,USA>MEX,400
        2024-05-02,CAN-USA,USA>CAN,50

        """

    @Test("data that have nothing to do with Russia")
    func elsewhere() throws {
        let table = Self.american.replacing("border", with: "place")
        let overview = MapStory(
            summary: try stories.summary(table: table, Grouping(places: [.crossing])) {
                $0.route = Route(from: .country("MEX"), to: .anywhere)
            },
            statuses: [],
            atlas: stories.atlas
        ).overview()
        check(overview)
        #expect(overview.title == "Travellers leaving Mexico" && overview.focusCountry == "MEX")
        #expect(overview.flows.map(\.headline) == [stories.atlas.country("USA")?.name])
        #expect(overview.flows.map(\.valueLabel) == ["900"])
        let border = try #require(BorderCode("MEX-USA"))
        let zoom = MapStory(
            summary: try stories.summary(table: table, Grouping(places: [.crossing])),
            statuses: [],
            atlas: stories.atlas
        ).border(border)
        check(zoom)
        #expect(zoom.flows.first?.headline == "Whole border")
        #expect(Set([zoom.flows.first?.quantity?.value, zoom.flows.first?.opposite?.value]) == [900, 400])
        #expect(!"\(overview)\(zoom)".contains("Russia"))
    }

    @Test("words of one's own stand")
    func ownWords() throws {
        var story = try stories.story(Grouping(places: [.crossing]), Stories.week)
        story.title = "<b>Title</b>"
        story.dek = "Dek"
        story.generator = "x 1"
        #expect(story.overview().title == "<b>Title</b>" && story.overview().dek == "Dek")
        #expect(story.overview().generator == "x 1")
        let border = try #require(BorderCode("FIN-RUS"))
        #expect(story.border(border).title == "<b>Title</b>" && story.border(border).dek == "Dek")
    }
}
