import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Names and figures of reconciled numbers")
struct ReconciledFlowTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test("a name is read back as what it names", arguments: 0..<60 as Range<UInt64>)
    func names(seed: UInt64) throws {
        var places = RandomPlaces(atlas: atlas, seed: seed)
        var random = SplitMix(seed: seed)
        let populations = ["any", "citizen=RUS", "age=military;citizen=UKR;sex=m"]
        for _ in 0..<5 {
            let placement = places.placement()
            if case .unstated = placement.direction { continue }
            // A crossing has its own mode; of other places a number may be of any.
            let ofCrossing: Mode? =
                if case .crossing(let id) = placement.place { atlas.crossing(id)?.mode } else { nil }
            let first = Day(rawValue: .random(in: -135_000...190_000, using: &random))
            let set = CountedSet(
                placement: placement,
                population: try #require(Population(populations[Int.random(in: 0..<3, using: &random)])),
                mode: ofCrossing ?? Mode.allCases[Int.random(in: 0..<6, using: &random)],
                unit: CountUnit.allCases[Int.random(in: CountUnit.allCases.indices, using: &random)]
            )
            let flow = ReconciledFlow(
                set: set,
                days: first...first.advanced(by: .random(in: 0...200_000, using: &random))
            )
            let name = try #require(ReconciledFlow.Name(flow.id, atlas: atlas), "seed \(seed): \(flow.id)")
            #expect(name.set == set && name.days == flow.days, "seed \(seed): \(flow.id)")
        }
    }

    @Test(
        "what is no name is none",
        arguments: [
            "", "|", "flow", "flow||||||", "flow|FIN-RUS|RUS>FIN|any|any|crossing",
            "flow|FIN-RUS|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21|more",
            "flows|FIN-RUS|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|nowhere|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUS>GEO|any|any|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUSFIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUS>FIN|shoe=42|any|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUS>FIN|any|broom|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUS>FIN|any|any|apples|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUS>FIN|any|any|crossing|2022-09-31/2022-10-01",
            "flow|FIN-RUS|RUS>FIN|any|any|crossing|2022-09-21..2022-09-22/2022-09-23",
            "flow|<script>|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|=cmd()|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|../../etc|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|\u{202E}SUR-NIF|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|>|any|any|crossing|2022-09-21/2022-09-21",
            "flow|FIN-RUS|RUS>FIN>RUS|any|any|crossing|2022-09-21/2022-09-21",
            String(repeating: "flow|", count: 300), String(repeating: "|", count: 6),
        ]
    )
    func noNames(text: String) { #expect(ReconciledFlow.Name(text, atlas: atlas) == nil) }

    @Test(
        "an estimate keeps two digits",
        arguments: [
            (0, 0), (0.4, 0), (0.6, 1), (7.4, 7), (99.4, 99), (99.6, 100), (104, 100), (106, 110), (1_049, 1_000),
            (1_051, 1_100), (9_949, 9_900), (9_951, 10_000), (53_136, 53_000), (-1_234, -1_200), (1e18, 1e18),
            (1.26e300, 1.3e300),
        ] as [(Double, Double)]
    )
    func rounding(value: Double, expected: Double) {
        let rounded = ReconciledFlow.rounded(value)
        #expect(abs(rounded - expected) <= abs(expected) * 1e-12)
    }

    @Test("an estimate is printed within the limits beside it, with more digits where two would leave them")
    func roundingWithinLimits() {
        func printed(_ value: Double, _ lower: Int64, _ upper: Int64?) -> Double {
            ReconciledFlow.rounded(value, within: Bounds(lower: lower, upper: upper))
        }
        #expect(printed(50_612, 43_000, 50_655) == 50_600)
        #expect(printed(50_655, 43_000, 50_655) == 50_655)
        #expect(printed(50_412, 43_000, 51_000) == 50_000)
        #expect(printed(1_044, 1_004, nil) == 1_040)
        #expect(printed(1_004.4, 1_004, 1_005) == 1_004)
        #expect(printed(7.6, 0, nil) == 8)
    }

    @Test(arguments: 0..<200)
    func printedEstimatesNeverLeaveTheirLimits(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let lower = Int64.random(in: 0...(Int64(1) << Int64.random(in: 1...40, using: &random)), using: &random)
        let upper = lower + Int64.random(in: 0...(lower / 3 + 2), using: &random)
        let value = Double.random(in: Double(lower)...Double(upper), using: &random)
        let printed = ReconciledFlow.rounded(value, within: Bounds(lower: lower, upper: upper))
        #expect(Double(lower) <= printed && printed <= Double(upper), "seed \(seed)")
        #expect(abs(printed - value) <= max(0.5, value / 20), "seed \(seed)")
    }

    @Test("the part that no report proves: all of it without a lower limit, none where the limit is the number")
    func unsupported() throws {
        let way = FlowDirection.oneWay(Route(from: .country("RUS"), to: .country("FIN")))
        let day = Day(rawValue: 19_256)
        func share(_ best: Double?, _ lower: Int64) -> Double? {
            var flow = ReconciledFlow(
                set: CountedSet(placement: Placement(place: .border(.finnish), direction: way)),
                days: day...day
            )
            (flow.best, flow.lower) = (best, lower)
            return flow.unsupportedShare
        }
        #expect(share(200, 0) == 1)
        #expect(share(200, 50) == 0.75)
        #expect(share(200, 200) == 0)
        #expect(share(200, .max) == 0, "never less than nothing")
        #expect(share(nil, 50) == nil && share(0, 0) == nil)
    }

    @Test("sets are in one order, however they are shuffled", arguments: 0..<10 as Range<UInt64>)
    func order(seed: UInt64) {
        var places = RandomPlaces(atlas: atlas, seed: seed)
        var random = SplitMix(seed: seed)
        let pool = [places.placement(), places.placement()]
        let sets = (0..<40).map { _ in
            CountedSet(
                placement: pool[Int.random(in: 0..<2, using: &random)],
                population: Bool.random(using: &random) ? .any : Population(citizensOf: "RUS"),
                mode: Mode.allCases[Int.random(in: 0..<6, using: &random)],
                unit: CountUnit.allCases[Int.random(in: 0..<3, using: &random)]
            )
        }
        let sorted = sets.sorted()
        #expect(sets.shuffled(using: &random).sorted() == sorted, "seed \(seed)")
        for (one, other) in zip(sorted, sorted.dropFirst()) {
            #expect(one == other || one < other && !(other < one), "seed \(seed)")
        }
    }
}
