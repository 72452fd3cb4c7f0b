import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What is said at the rows of a summary that cannot be true beside one another.
struct RowContradictionsTests {
    private let made: MadeReports
    private let tree: PlaceTree

    init() throws {
        made = try MadeReports()
        tree = PlaceTree(atlas: made.atlas)
    }

    private func row(_ report: PlacedReport) -> FlowRow {
        var row = FlowRow(
            id: report.id,
            placement: report.placement,
            measure: report.measure,
            population: report.population,
            mode: report.mode,
            period: report.period,
            quantity: report.quantity,
            basis: .reported
        )
        row.hours = report.details.hours
        return row
    }

    private func marks(_ reports: [PlacedReport]) -> [String] {
        let found = RowContradictions.all(among: reports.map(row), tree: tree)
        return reports.indices.flatMap { index in
            (found[index] ?? []).map { "\(reports[index].id) \($0.kind.rawValue) \($0.row)" }
        }
    }

    @Test func aPartAboveItsWholeIsSaidAtBoth() throws {
        let reports = [
            try made.report("six", "FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-26", 43_590),
            try made.report("five", "FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-25", 44_000),
            try made.report("calm", "FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-22", 9_000),
        ]
        #expect(marks(reports) == ["six largerPart five", "five smallerWhole six"])
    }

    @Test("of many numbers of one thing each is told the farthest, in whatever order they come")
    func farthest() throws {
        let numbers = try [40, 10, 90, 20, 70].map {
            try made.report("n\($0)", "FIN-RUS", "RUS>FIN", "2022-09-24", $0)
        }
        let expected = [10: 90, 20: 90, 40: 90, 70: 10, 90: 10]
        for turn in numbers.indices {
            let turned = Array(numbers[turn...] + numbers[..<turn])
            #expect(
                Set(marks(turned)) == Set(expected.map { "n\($0.key) anotherNumber n\($0.value)" }),
                "turn \(turn)"
            )
        }
    }

    @Test func everyKindIsTold() throws {
        let day = "2022-09-24"
        let reports = [
            try made.report("a", "FIN-RUS", "RUS>FIN", day, 100), try made.report("a2", "FIN-RUS", "RUS>FIN", day, 120),
            try made.report("p", "FIN-RUS", "RUS>FIN", day, 300) { $0.measure.unit = .person },
            try made.report("v", "Narva-1", "RUS>EST", day, 10) { $0.measure.unit = .vehicle },
            try made.report("t", "Narva-1", "RUS>EST", day, 30) { $0.measure.unit = .truck },
        ]
        #expect(
            marks(reports) == [
                "a anotherNumber a2", "a morePersons p", "a2 anotherNumber a", "a2 morePersons p", "p fewerCrossings a",
                "v largerPart t", "t smallerWhole v",
            ]
        )
    }

    @Test func aWindowIsWithinTheDaysItTouches() throws {
        let window = try made.report("window", "GEO", "*>GEO", "2022-09-28/2022-09-29", 9_642) {
            $0.details.hours = DayWindow(from: 600, to: 600)
        }
        #expect(marks([window, try made.report("days", "GEO", "*>GEO", "2022-09-28/2022-09-29", 19_000)]) == [])
        #expect(
            marks([window, try made.report("days", "GEO", "*>GEO", "2022-09-28/2022-09-29", 9_000)])
                == ["window smallerWhole days", "days largerPart window"]
        )
    }

    @Test("as every pair looked at alone", arguments: 0..<60 as Range<UInt64>)
    func oracle(seed: UInt64) throws {
        let reports = RandomReports.bag(seed: seed, atlas: made.atlas) + (try crowd(seed: seed))
        let rows = reports.map(row)
        let found = RowContradictions.all(among: rows, tree: tree)
        // How far apart the two numbers of each kind are at most.
        var expected: [Int: [RowContradiction.Kind: Int64]] = [:]
        for (one, whole) in rows.enumerated() {
            for (other, part) in rows.enumerated() where one != other {
                guard let kinds = kinds(whole: whole, part: part), let most = whole.quantity.bounds.upper else {
                    continue
                }
                let gap = part.quantity.bounds.lower - most
                expected[one, default: [:]][kinds.whole, default: gap].formMaximum(gap)
                expected[other, default: [:]][kinds.part, default: gap].formMaximum(gap)
            }
        }
        #expect(Set(found.keys) == Set(expected.keys), "seed \(seed)")
        for (index, marks) in found {
            let own = rows[index].quantity.bounds
            let gaps = marks.map { mark in
                let other = mark.quantity.bounds
                // The larger number of the two is the part.
                let gap = max(other.lower - (own.upper ?? .max), own.lower - (other.upper ?? .max))
                return (mark.kind, gap)
            }
            #expect(Dictionary(uniqueKeysWithValues: gaps) == expected[index], "seed \(seed): \(rows[index].id)")
        }
        for (index, marks) in found {
            for mark in marks {
                let isTrue = rows.contains { other in
                    other.id == mark.row && other.quantity == mark.quantity
                        && (kinds(whole: other, part: rows[index])?.part == mark.kind
                            || kinds(whole: rows[index], part: other)?.whole == mark.kind)
                }
                #expect(isTrue, "seed \(seed): \(rows[index].id) \(mark)")
            }
        }
    }

    /// Reports about one border that are likely to quarrel.
    private func crowd(seed: UInt64) throws -> [PlacedReport] {
        var random = SplitMix(seed: seed ^ 0xC0FFEE)
        return try (0..<30).map { number in
            let place = ["FIN-RUS", "Vaalimaa", "FI-09"].randomElement(using: &random) ?? ""
            let first = Int.random(in: 1...5, using: &random)
            let last = Int.random(in: first...6, using: &random)
            let way = ["RUS>FIN", "both"].randomElement(using: &random) ?? ""
            let isVague = Bool.random(using: &random)
            return try made.report(
                "crowd \(number)",
                place,
                place == "FI-09" ? "RUS>FIN" : way,
                "2022-09-0\(first)/2022-09-0\(last)",
                Int64.random(in: 0...50, using: &random),
                isVague ? [.moreThan, .upTo, .rounded].randomElement(using: &random) ?? .exact : .exact
            ) { report in
                report.measure.unit = [.crossing, .crossing, .person].randomElement(using: &random) ?? .crossing
                report.measure.kind = [.flow, .flow, .flow, .daily].randomElement(using: &random) ?? .flow
                report.population = [.any, .any, Population(citizensOf: "RUS")].randomElement(using: &random) ?? .any
            }
        }
    }

    /// What a whole and a part are to each other, where the part is larger; looked at slowly.
    private func kinds(
        whole: FlowRow,
        part: FlowRow
    ) -> (whole: RowContradiction.Kind, part: RowContradiction.Kind)? {
        guard let most = whole.quantity.bounds.upper, part.quantity.bounds.lower > most,
            let days = whole.period, let covered = part.period
        else { return nil }
        if case .group(let id) = whole.placement.place, made.atlas.group(id)?.coverage == .ambiguous { return nil }
        let isSubject =
            whole.placement == part.placement && whole.measure == part.measure && whole.population == part.population
            && whole.mode == part.mode
        if isSubject, days == covered, days.inner != nil { return (.anotherNumber, .anotherNumber) }
        guard days.inner != nil, days.startLatest <= covered.startEarliest, covered.endLatest <= days.endEarliest,
            whole.measure.kind == part.measure.kind, whole.measure.kind.addsUp,
            tree.contains(whole.placement, part.placement), part.population.isWithin(whole.population),
            whole.mode == part.mode || whole.mode == .unspecified
        else { return nil }
        if whole.measure.unit == part.measure.unit { return (.largerPart, .smallerWhole) }
        guard whole.measure.unit == .crossing, part.measure.unit == .person else { return nil }
        return (.morePersons, .fewerCrossings)
    }

    @Test("two hundred thousand rows are looked at in time")
    func manyRows() throws {
        let first = try #require(Day("2020-01-01"))
        let crossings = made.atlas.crossings.prefix(60)
        var rows: [FlowRow] = []
        for offset in 0..<400 {
            for crossing in crossings {
                guard let border = crossing.border, let period = Period(first.advanced(by: offset)) as Period? else {
                    continue
                }
                let way = Route(from: .country(border.first), to: .country(border.second))
                rows.append(
                    FlowRow(
                        id: "\(crossing.id) \(offset)",
                        placement: Placement(place: .crossing(crossing.id), direction: .oneWay(way)),
                        measure: .crossings,
                        period: period,
                        quantity: Quantity(Int64(offset)),
                        basis: .observed
                    )
                )
            }
        }
        let start = ContinuousClock.now
        #expect(RowContradictions.all(among: rows, tree: tree).isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}

extension Int64 {
    fileprivate mutating func formMaximum(_ other: Int64) { self = Swift.max(self, other) }
}
