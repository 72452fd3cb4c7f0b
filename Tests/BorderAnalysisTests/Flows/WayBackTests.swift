import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("Plain tables and the way asked for")
struct WayBackTests {
    static let text = """
        date,crossing,direction,count
        2022-09-24,Vaalimaa,RUS>FIN,100
        2022-09-24,Vaalimaa,FIN>RUS,40
        2022-09-25,POL-RUS,RUS>POL,7
        2022-09-25,POL-RUS,POL>RUS,2
        2022-09-25,POL-RUS,both,1000

        """

    private func summary(_ grouping: Grouping, route: Route?) throws -> FlowSummary {
        let atlas = try Atlas.embedded()
        var selection = Selection()
        selection.route = route
        let input = try Read.text(Self.text, atlas: atlas)
        return try summarise(input, selection: selection, grouping: grouping, atlas: atlas)
    }

    private func figures(_ summary: FlowSummary) -> Set<String> {
        Set(summary.rows.map { "\($0.placement.place.id) \($0.placement.direction) \($0.quantity.value)" })
    }

    @Test("the way back makes the net and is not shown")
    func filtered() throws {
        let summary = try summary(Grouping(), route: Route(from: .country("RUS"), to: .country("FIN")))
        #expect(figures(summary) == ["vaalimaa-torfyanovka RUS>FIN 100"])
        #expect(summary.pairs.map(\.net) == [FlowNet(lower: 60, upper: 60)])
        #expect(summary.leftOut == [LeftOut(reason: .filtered, count: 3)])
    }

    @Test("by country, too")
    func filteredByCountry() throws {
        let summary = try summary(Grouping(places: [.country]), route: Route(from: .country("RUS"), to: .anywhere))
        #expect(figures(summary) == ["RUS RUS>* 107", "FIN *>FIN 100", "POL *>POL 7"])
    }

    @Test("inside one set of countries nothing counts twice")
    func insideASet() throws {
        let leaving = try summary(
            Grouping(places: [.macroRegion]),
            route: Route(from: .country("RUS"), to: .country("POL"))
        )
        #expect(figures(leaving) == ["m49:151 m49:151>m49:151 7"])
        let all = try summary(Grouping(places: [.macroRegion]), route: nil)
        #expect(figures(all).contains("m49:151 m49:151<>m49:151 1000"))
        #expect(figures(all).contains("m49:151 m49:151>m49:151 9"))
    }
}
