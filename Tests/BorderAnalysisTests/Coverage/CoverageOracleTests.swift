import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What is known of places and days, against asking of every day anew what each report and each state says.
@Suite("Coverage, day by day")
struct CoverageOracleTests {
    private let made: MadeReports
    private static let first = Day(rawValue: 19_266)
    private static let places = ["Vaalimaa", "Nuijamaa", "FIN-RUS"]
    private static let ids = ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "FIN-RUS"]
    private static let ways = ["RUS>FIN", "FIN>RUS"]

    init() throws { made = try MadeReports() }

    /// What one report or state says: of which place and way, on which certain days, and what.
    private struct Saying {
        var id: String
        var place: Int
        /// `nil` for both ways together.
        var way: Int?
        var days: ClosedRange<Int>?
        var isNumber: Bool
        var isExact = false
        var closes = false
    }

    private struct Bag {
        var reports: [PlacedReport] = []
        var states: [StatusEvent] = []
        var sayings: [Saying] = []
    }

    /// October 2022 begins on a Saturday and knows no state of the gazetteer.
    private func bag(_ seed: UInt64) throws -> Bag {
        var random = SplitMix(seed: seed)
        var bag = Bag()
        for number in 0..<14 {
            let isNumber = number < 9
            let place = Int.random(in: 0..<3, using: &random)
            let way = [0, 1, nil][Int.random(in: 0..<3, using: &random)]
            let start = Int.random(in: -3..<12, using: &random)
            let end = Bool.random(using: &random) ? start : start + Int.random(in: 0...4, using: &random)
            let slack = Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0
            let at = { Self.first.advanced(by: $0) }
            let period = Period(start: at(start)...at(start + slack), end: at(end)...at(end + slack))
            let isExact = Bool.random(using: &random)
            let certain = start + slack <= end ? start + slack...end : nil
            let text = way.map { Self.ways[$0] } ?? "both"
            var saying = Saying(id: "s\(number)", place: place, way: way, days: certain, isNumber: isNumber)
            if isNumber {
                bag.reports.append(
                    try made.report(saying.id, Self.places[place], text, nil, 5, isExact ? .exact : .about) {
                        $0.period = period
                    }
                )
                saying.isExact = isExact && slack == 0 && start == end && way != nil
            } else {
                let effect = StatusEvent.Effect.allCases.filter { $0 != .open }[Int.random(in: 0..<6, using: &random)]
                let concerns = Bool.random(using: &random) ? "any" : "sex=m"
                let ends = text.split(separator: ">").map(String.init)
                bag.states.append(
                    made.state(
                        saying.id,
                        effect,
                        Self.places[place],
                        nil,
                        ends.count == 2 ? .route(from: ends[0], to: ends[1]) : .both,
                        concerns
                    ) { $0.period = period }
                )
                saying.closes = effect == .closed && concerns == "any"
                // A queue, a rule and what happened elsewhere close nothing and restrict nobody.
                if effect != .closed && effect != .restricted { continue }
            }
            bag.sayings.append(saying)
        }
        return bag
    }

    /// What is known of a place on a day, from the most to the least, and who says so.
    private func known(_ sayings: [Saying], _ place: Int, _ way: Int, _ day: Int) -> (letter: Character, ids: [String])
    {
        let ofDay = sayings.filter { $0.days?.contains(day) ?? false }
        let numbers = ofDay.filter { $0.isNumber && $0.place == place && $0.way ?? way == way }
        let counted = numbers.filter { $0.isExact && $0.way == way }
        if !counted.isEmpty { return ("#", counted.map(\.id)) }
        // What holds at the border holds at its crossings; a number of the border is none of theirs.
        let states = ofDay.filter { !$0.isNumber && ($0.place == place || $0.place == 2) && $0.way ?? way == way }
        let closures = states.filter(\.closes)
        if !closures.isEmpty { return ("x", closures.map(\.id)) }
        if !numbers.isEmpty { return ("+", numbers.map(\.id)) }
        let restrictions = states.filter { !$0.closes }
        return restrictions.isEmpty ? (".", []) : ("r", restrictions.map(\.id))
    }

    @Test("the state of every day and the ids behind it", arguments: 0..<40 as Range<UInt64>)
    func states(seed: UInt64) throws {
        let bag = try bag(seed)
        var selection = Selection()
        selection.places = [[.border(.finnish)]]
        selection.from = Self.first
        selection.to = Self.first.advanced(by: 11)
        for dimension in [PlaceDimension.crossing, .border] {
            let coverage = try #require(
                measureCoverage(
                    CoverageInput(FlowInput(reports: bag.reports), states: bag.states),
                    selection: selection,
                    by: dimension,
                    atlas: made.atlas
                )
            )
            var counts: [Character: Int] = [:]
            for place in dimension == .border ? [2] : [0, 1] {
                for way in 0..<2 {
                    let series = try #require(
                        coverage.series.first {
                            $0.placement.place.id == Self.ids[place] && "\($0.placement.direction)" == Self.ways[way]
                        }
                    )
                    let expected = (0..<12).map { known(bag.sayings, place, way, $0) }
                    #expect(String(series.states.map(\.letter)) == String(expected.map(\.letter)), "seed \(seed)")
                    for (day, one) in expected.enumerated() {
                        #expect(
                            series.ids(onDay: day) == one.ids.sorted(),
                            "seed \(seed): \(Self.ids[place]) day \(day)"
                        )
                        counts[one.letter, default: 0] += 1
                    }
                }
            }
            guard dimension == .border else { continue }
            let found = coverage.dayCounts()
            #expect(CoverageState.allCases.allSatisfy { found[$0] == counts[$0.letter, default: 0] }, "seed \(seed)")
            let ways = Self.ways.map { text in
                coverage.series.first { "\($0.placement.direction)" == text }?.placement.direction
            }
            let parts = ways.map { coverage.dayCounts(direction: $0) }
            #expect(
                CoverageState.allCases.allSatisfy { state in parts.reduce(0) { $0 + ($1[state] ?? 0) } == found[state] }
            )
            let hasNumber = counts["#", default: 0] + counts["+", default: 0] > 0
            #expect(coverage.placesWithNumbers == (hasNumber ? [.border(.finnish)] : []), "seed \(seed)")
        }
    }

    @Test("states are ordered by how much is known, and only numbers are numbers")
    func order() {
        let order: [CoverageState] = [
            .unreported, .notOpenYet, .noLongerOpen, .restricted, .reported, .closed, .counted,
        ]
        #expect(CoverageState.allCases == order)
        for (one, state) in order.enumerated() {
            for (other, second) in order.enumerated() { #expect((state < second) == (one < other)) }
        }
        #expect(order.filter(\.hasNumber) == [.reported, .counted])
    }

    @Test("as many days as a coverage holds, and one more")
    func longest() throws {
        let report = try made.report("r", "Vaalimaa", "RUS>FIN", "1600-01-01/2099-12-31", .max)
        var selection = Selection()
        selection.places = [[.crossing(Self.ids[0])]]
        selection.from = Self.first
        func length(_ days: Int) -> Int? {
            selection.to = Self.first.advanced(by: days - 1)
            return measureCoverage(
                CoverageInput(FlowInput(reports: [report])),
                selection: selection,
                by: .crossing,
                atlas: made.atlas
            )?.series.first?.states.count
        }
        #expect(length(Coverage.longestSpan) == 3_660)
        #expect(length(Coverage.longestSpan + 1) == nil)
        #expect(length(1) == 1)
        #expect(length(0) == nil, "the last day before the first")
    }

    @Test("days left open are those of the reports and of the tables")
    func openDays() throws {
        let reports = [
            try made.report("a", "Vaalimaa", "RUS>FIN", "2022-10-02..2022-10-04/2022-10-05", 1),
            try made.report("b", "Vaalimaa", "RUS>FIN", nil, 1),
        ]
        let text = "date,crossing,direction,count\n2022-09-30,Vaalimaa,RUS>FIN,1\n2022-10-07,Vaalimaa,RUS>FIN,1\n"
        let table = try Read.text(text, atlas: made.atlas).ledgers[0]
        func days(_ reports: [PlacedReport], _ ledgers: [Ledger], from: String? = nil, to: String? = nil) -> String? {
            var selection = Selection()
            selection.from = from.flatMap { Day($0) }
            selection.to = to.flatMap { Day($0) }
            return measureCoverage(
                CoverageInput(FlowInput(ledgers: ledgers, reports: reports)),
                selection: selection,
                by: .crossing,
                atlas: made.atlas
            ).map { "\($0.days.lowerBound)/\($0.days.upperBound)" }
        }
        #expect(days(reports, []) == "2022-10-02/2022-10-05")
        #expect(days(reports, [table]) == "2022-09-30/2022-10-07")
        #expect(days(reports, [table], from: "2022-10-03") == "2022-10-03/2022-10-07")
        #expect(days([], [table], to: "2022-10-01") == "2022-09-30/2022-10-01")
        #expect(days([], [], from: "2022-10-01", to: "2022-10-01") == "2022-10-01/2022-10-01")
        #expect(days([], []) == nil && days([], [], from: "2022-10-01") == nil)
        #expect(days(reports, [], to: "2022-10-01") == nil, "nothing is known so early")
    }
}
