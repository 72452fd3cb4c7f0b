import BorderAnalysis
import BorderCore
import Testing

@Suite("Directions")
struct FlowDirectionTests {
    let out = FlowDirection.oneWay(Route(from: .country("RUS"), to: .country("FIN")))
    let same: (Territory, Territory) -> Bool = { $1 == .anywhere || $0 == $1 }

    @Test func reversing() {
        #expect(out.reversed == .oneWay(Route(from: .country("FIN"), to: .country("RUS"))))
        #expect(out.reversed.reversed == out)
        let both = FlowDirection.bothWays(.country("FIN"), .country("RUS"))
        #expect(both.reversed == both)
    }

    @Test func words() {
        #expect(out.description == "RUS>FIN")
        #expect(FlowDirection.bothWays(.country("FIN"), .country("RUS")).description == "FIN<>RUS")
        #expect(FlowDirection.unstated(.country("FIN"), .country("RUS")).description == "FIN?RUS")
        #expect(FlowDirection.oneWay(Route(from: .anywhere, to: .set("EU"))).description == "*>EU")
    }

    @Test func containment() {
        let into = FlowDirection.oneWay(Route(from: .anywhere, to: .country("FIN")))
        #expect(out.isWithin(into, in: same))
        #expect(!into.isWithin(out, in: same))
        #expect(!out.reversed.isWithin(into, in: same))
        let both = FlowDirection.bothWays(.country("FIN"), .country("RUS"))
        #expect(out.isWithin(both, in: same))
        #expect(out.reversed.isWithin(both, in: same))
        #expect(!both.isWithin(out, in: same))
        #expect(both.isWithin(both, in: same))
        let unstated = FlowDirection.unstated(.country("FIN"), .country("RUS"))
        #expect(!unstated.isWithin(both, in: same))
        #expect(!out.isWithin(unstated, in: same))
    }
}
