import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Entries, exits and net")
struct FlowPairsTests {
    static func row(_ quantity: Quantity, measure: Measure = .crossings) -> FlowRow {
        FlowRow(
            id: "r",
            placement: Placement(
                place: .country("FIN"),
                direction: .oneWay(Route(from: .anywhere, to: .country("FIN")))
            ),
            measure: measure,
            period: Period(Day(rawValue: 19_000)),
            quantity: quantity,
            basis: .reported
        )
    }

    @Test("the net is every difference the wordings allow, and no other")
    func bruteForce() {
        let most: Int64 = 60
        var quantities: [Quantity] = []
        for qualifier in Qualifier.allCases {
            for value in [0, 1, 7, 10, 20] as [Int64] {
                quantities.append(Quantity(value, qualifier, rangeEnd: value + 3))
            }
        }
        func allowed(_ quantity: Quantity) -> [Int64] {
            (0...most).filter { $0 >= quantity.bounds.lower && $0 <= quantity.bounds.upper ?? most }
        }
        for entries in quantities {
            for exits in quantities {
                let net = FlowPair(entries: Self.row(entries), exits: Self.row(exits)).net
                let differences = allowed(entries).flatMap { into in allowed(exits).map { into - $0 } }
                // An open wording runs to the edge of the experiment; the net must then be open too.
                #expect(net.lower == (exits.bounds.upper == nil ? nil : differences.min()))
                #expect(net.upper == (entries.bounds.upper == nil ? nil : differences.max()))
            }
        }
    }

    @Test("both ways together only where nobody is counted twice and the sum is a number")
    func totals() {
        func total(_ one: Quantity, _ other: Quantity, _ unit: CountUnit = .crossing) -> Int64? {
            let measure = Measure(.flow, unit)
            return FlowPair(entries: Self.row(one, measure: measure), exits: Self.row(other, measure: measure)).total
        }
        #expect(total(Quantity(5), Quantity(3)) == 8)
        #expect(total(Quantity(5), Quantity(3), .vehicle) == 8)
        #expect(total(Quantity(5), Quantity(3), .person) == nil)
        #expect(total(Quantity(5, .about), Quantity(3)) == nil)
        #expect(total(Quantity(.max), Quantity(1)) == nil)
    }

    private func pairs(_ reports: [PlacedReport], route: Route? = nil) throws -> [FlowPair] {
        var input = FlowInput()
        input.reports = reports
        var selection = Selection()
        selection.route = route
        selection.kinds = [.flow, .queue]
        return try summarise(input, selection: selection, grouping: Grouping(), atlas: try Atlas.embedded()).pairs
    }

    @Test("only the same place, days, people, mode, measure and authority make a net")
    func likeWithLike() throws {
        let into = try ReportBuilder.intoFinland("in", "2022-09-24", 10)
        let out = try ReportBuilder.outOfFinland("out", "2022-09-24", 4)
        #expect(try pairs([into, out]).map(\.net) == [FlowNet(lower: 6, upper: 6)])
        func without(_ change: (inout PlacedReport) throws -> Void) throws -> [FlowPair] {
            var other = out
            try change(&other)
            return try pairs([into, other])
        }
        #expect(try without { $0.period = Period("2022-09-25") as Period? }.isEmpty)
        #expect(try without { $0.period = nil }.isEmpty)
        #expect(try without { $0.mode = .rail }.isEmpty)
        #expect(try without { $0.population = .any }.isEmpty)
        #expect(try without { $0.measure = Measure(.flow, .person) }.isEmpty)
        #expect(try without { $0.details.authority = "Russian Border Service" }.isEmpty)
        #expect(try without { $0.details.authority = "Finnish Border Guard (Matti Pitkäniitty)" }.count == 1)
        var queues = [into, out]
        for index in queues.indices { queues[index].measure = Measure(.queue, .vehicle) }
        #expect(try pairs(queues).isEmpty, "a queue has no way back")
    }

    @Test("of many who count one border, each on days of their own, each has a net, in whatever order they come")
    func manySources() throws {
        var reports: [PlacedReport] = []
        var expected: Set<FlowNet> = []
        for source in 0..<300 as Range<Int64> {
            let (into, out) = (1000 + 7 * source, 5 * source)
            let day = try #require(Day("2022-01-01")).advanced(by: Int(source)).description
            var both = [
                try ReportBuilder.intoFinland("in \(source)", day, into),
                try ReportBuilder.outOfFinland("out \(source)", day, out),
            ]
            for way in both.indices { both[way].details.authority = "Agency \(source)" }
            reports += both
            expected.insert(FlowNet(lower: into - out, upper: into - out))
        }
        // Whoever says no way back has no net.
        reports.append(try ReportBuilder.intoFinland("alone", "2021-12-31", 5))
        for seed in 0..<3 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let found = try pairs(reports.shuffled(using: &random))
            #expect(found.count == 300)
            let isExpected = Set(found.map(\.net)) == expected
            #expect(isExpected)
            #expect(found.allSatisfy { $0.entries.authority == $0.exits.authority })
        }
    }

    @Test("entries are the way asked for, else the way into the first country")
    func forward() throws {
        let into = try ReportBuilder.intoFinland("in", "2022-09-24", 10)
        let out = try ReportBuilder.outOfFinland("out", "2022-09-24", 4)
        for (route, first) in [
            (nil, "in"), (Route(from: .country("RUS"), to: .country("FIN")), "in"),
            (Route(from: .country("FIN"), to: .country("RUS")), "out"),
            (Route(from: .anywhere, to: .country("RUS")), "out"),
            (Route(from: .country("RUS"), to: .anywhere), "in"),
        ] as [(Route?, String)] {
            let pair = try #require(try pairs([out, into], route: route).first)
            #expect(pair.entries.id == first, "\(route.map { "\($0)" } ?? "none")")
        }
    }
}
