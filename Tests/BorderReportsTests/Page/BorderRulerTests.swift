import BorderAtlas
import BorderCore
import Testing

@testable import BorderReports

/// How far along its border a crossing lies.
@Suite struct BorderRulerTests {
    private let atlas: Atlas
    init() throws { atlas = try Atlas.embedded() }

    private func ruler(_ code: String) throws -> BorderRuler {
        let border = try #require(BorderCode(code))
        return try #require(BorderRuler(border, atlas))
    }

    @Test func finlandsCrossingsLieFromNorthToSouth() throws {
        let ruler = try ruler("FIN-RUS")
        #expect(ruler.start == "northern" && ruler.end == "southern")
        #expect((1000...1500).contains(ruler.length), "\(ruler.length)")
        let names = ["raja-jooseppi", "salla", "kuusamo", "vartius", "niirala", "imatra", "nuijamaa", "vaalimaa"]
        let along = try names.map { name in
            let position = try #require(atlas.crossings.first { $0.id.hasPrefix(name) }?.position, "\(name)")
            return try #require(ruler.kilometres(to: position), "\(name)")
        }
        #expect(along == along.sorted() && along.first ?? 0 > 50 && along.last ?? 0 <= ruler.length, "\(along)")
    }

    @Test func lyingBordersStartInTheWest() throws {
        #expect(try ruler("CAN-USA").start == "western")
        #expect(try ruler("KAZ-RUS").start == "western")
    }

    @Test func whatIsFarFromTheLineHasNoPlaceOnIt() throws {
        let ruler = try ruler("FIN-RUS")
        let georgian = try #require(atlas.crossing("upper-lars-dariali")?.position)
        #expect(ruler.kilometres(to: georgian) == nil)
    }

    @Test func whatHasNoLineHasNoRuler() throws {
        let border = try #require(BorderCode("FIN-GEO"))
        #expect(BorderRuler(border, atlas) == nil)
    }
}
