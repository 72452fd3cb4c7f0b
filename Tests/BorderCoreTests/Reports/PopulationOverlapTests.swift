import BorderCore
import Testing

@Suite("Populations that share people")
struct PopulationOverlapTests {
    private static let populations = [
        "any", "citizen=RUS", "citizen=FIN", "sex=m", "sex=f", "citizen=RUS;sex=m", "sex=m;age=military", "from=RUS",
    ].map { Population($0) ?? .any }

    @Test("two conditions on different things may meet; two values of one condition exclude each other")
    func meet() throws {
        func overlap(_ one: String, _ other: String) throws -> Bool {
            try #require(Population(one)).mayOverlap(try #require(Population(other)))
        }
        #expect(try overlap("any", "sex=m;age=military"))
        #expect(try overlap("citizen=RUS", "sex=m"))
        #expect(try overlap("citizen=RUS;sex=m", "sex=m;age=military"))
        #expect(try overlap("citizen=RUS", "citizen=other"))
        #expect(try !overlap("citizen=RUS", "citizen=stateless"))
        #expect(try !overlap("sex=m", "sex=f"))
        #expect(try !overlap("citizen=RUS;sex=m", "citizen=FIN;sex=m"))
    }

    @Test("both ways round, with oneself, and with everything one lies in")
    func properties() {
        for one in Self.populations {
            #expect(one.mayOverlap(one) && one.mayOverlap(.any))
            for other in Self.populations {
                #expect(one.mayOverlap(other) == other.mayOverlap(one))
                if one.isWithin(other) { #expect(one.mayOverlap(other), "\(one) in \(other)") }
            }
        }
    }
}
