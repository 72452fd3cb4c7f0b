import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Shares, ranks, changes, running sums and peaks")
struct SeriesFiguresTests {
    private let tree: PlaceTree

    init() throws { tree = PlaceTree(atlas: try Atlas.embedded()) }

    private func rows(_ counts: [(day: Int32, count: Int64)], isTable: Bool = true) -> [FlowRow] {
        counts.map { day, count in
            var row = FlowRow(
                id: "\(isTable ? "total:" : "")\(day)",
                placement: Placement(
                    place: .border(.finnish),
                    direction: .oneWay(Route(from: .country("RUS"), to: .country("FIN")))
                ),
                measure: .crossings,
                bucket: Day(rawValue: day),
                period: Period(Day(rawValue: day)),
                quantity: Quantity(count),
                basis: .observed
            )
            row.isHead = true
            if isTable { (row.origin, row.daysCovered) = (.records, 1) }
            return row
        }
    }

    @Test("agree with adding and comparing by hand", arguments: 0..<60 as Range<UInt64>)
    func oracle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let isTable = seed % 2 == 0
        let days = (0..<20).filter { _ in Int.random(in: 0..<5, using: &random) > 0 }.map(Int32.init)
        let counts = days.map { (day: $0 + 19_000, count: Int64.random(in: 0...60, using: &random)) }
        var rows = rows(counts.shuffled(using: &random), isTable: isTable)
        addFigures(to: &rows, grouping: Grouping(period: .day), tree: tree)
        let byDay = Dictionary(uniqueKeysWithValues: counts.map { ($0.day, $0.count) })
        for row in rows {
            guard let day = row.bucket?.rawValue, let count = byDay[day] else { continue }
            let before = byDay[day - 1]
            #expect(row.figures.change == before.map { count - $0 })
            let relative = before.flatMap { $0 >= 30 ? Double(count - $0) / Double($0) : nil }
            #expect(row.figures.relativeChange == relative)
            let earlier = counts.filter { $0.day <= day }
            let isGapless = earlier.count == Int(day - counts[0].day) + 1
            #expect(row.figures.cumulative == (isGapless ? earlier.reduce(0) { $0 + $1.count } : nil))
            let isLargest = counts.allSatisfy { $0.count <= count } && counts.contains { $0.count < count }
            #expect(row.figures.isPeak == isLargest, "seed \(seed), day \(day)")
        }
    }

    @Test("equal peaks are all peaks, and a flat series has none")
    func peaks() {
        var some = rows([(0, 5), (1, 9), (2, 9), (3, 1)])
        addFigures(to: &some, grouping: Grouping(period: .day), tree: tree)
        #expect(some.map(\.figures.isPeak) == [false, true, true, false])
        var flat = rows([(0, 5), (1, 5)])
        addFigures(to: &flat, grouping: Grouping(period: .day), tree: tree)
        #expect(flat.allSatisfy { !$0.figures.isPeak })
        var single = rows([(0, 5)])
        addFigures(to: &single, grouping: Grouping(period: .day), tree: tree)
        #expect(!single[0].figures.isPeak && single[0].figures.cumulative == 5)
    }

    @Test("vague numbers, other days than the unit's and second reports are no part of a series")
    func leftOut() {
        var some = rows([(0, 50), (1, 60), (1, 61), (2, 70), (3, 80)], isTable: false)
        some[3].quantity = Quantity(70, .about)
        some[4].period = nil
        addFigures(to: &some, grouping: Grouping(period: .day), tree: tree)
        #expect(some.map(\.figures.cumulative) == [50, 110, nil, nil, nil])
        #expect(some.map(\.figures.change) == [nil, 10, nil, nil, nil])
        var none = rows([(0, 50), (1, 60)])
        addFigures(to: &none, grouping: Grouping(), tree: tree)
        #expect(none.allSatisfy { $0.figures.cumulative == nil })
    }

    @Test("a running sum beyond 64 bits stops")
    func overflow() {
        var some = rows([(0, .max), (1, 1), (2, 1)])
        addFigures(to: &some, grouping: Grouping(period: .day), tree: tree)
        #expect(some.map(\.figures.cumulative) == [.max, nil, nil])
        #expect(some[1].figures.change == Int64(1) - Int64.max)
    }

    private func flow(_ from: Territory, _ to: Territory, _ count: Int64, at place: Place? = nil) -> FlowRow {
        var row = FlowRow(
            id: "total:\(from)\(to)\(count)",
            placement: Placement(place: place ?? .country("RUS"), direction: .oneWay(Route(from: from, to: to))),
            measure: .crossings,
            period: nil,
            quantity: Quantity(count),
            basis: .observed
        )
        row.isHead = true
        return row
    }

    private func sharesAndRanks(_ rows: [FlowRow]) -> [String] {
        var rows = rows
        addFigures(to: &rows, grouping: Grouping(), tree: tree)
        return rows.map { "\($0.figures.share.map { "\($0)" } ?? "-") \($0.figures.rank.map { "\($0)" } ?? "-")" }
    }

    @Test("equals share a rank, and the next rank is skipped")
    func ties() {
        func crossings(_ counts: [Int64]) -> [FlowRow] {
            counts.enumerated().map { flow(.anywhere, .country("FIN"), $1, at: .crossing("c\($0)")) }
        }
        #expect(sharesAndRanks(crossings([1, 2, 2, 5])) == ["0.1 4", "0.2 2", "0.2 2", "0.5 1"])
        #expect(sharesAndRanks(crossings([0, 0])) == ["- 1", "- 1"])
    }

    @Test("out of a country and into it are two comparisons")
    func ways() {
        let rows = [
            flow(.country("RUS"), .country("FIN"), 30), flow(.country("RUS"), .country("GEO"), 10),
            flow(.country("FIN"), .country("RUS"), 1), flow(.country("GEO"), .country("RUS"), 3),
        ]
        #expect(sharesAndRanks(rows) == ["0.75 1", "0.25 2", "0.25 2", "0.75 1"])
        let single = [flow(.country("RUS"), .country("FIN"), 30), flow(.country("FIN"), .country("RUS"), 10)]
        #expect(sharesAndRanks(single) == ["- -", "- -"])
        let anywhere = [flow(.country("RUS"), .country("FIN"), 30), flow(.country("MEX"), .country("USA"), 10)]
        #expect(sharesAndRanks(anywhere) == ["0.75 1", "0.25 2"])
        let mixed = [flow(.anywhere, .country("FIN"), 3), flow(.country("FIN"), .anywhere, 1)]
        #expect(sharesAndRanks(mixed) == ["- -", "- -"])
    }

    @Test("what may overlap, covers other days or is not the number of its group is compared with nothing")
    func apart() throws {
        let none = ["- -", "- -"]
        let twice = [1, 2].map { flow(.anywhere, .country("FIN"), $0) }
        #expect(sharesAndRanks(twice) == none, "the same place twice")
        let nested = [Place.border(.finnish), .crossing("vaalimaa-torfyanovka")].map {
            flow(.country("RUS"), .country("FIN"), 1, at: $0)
        }
        #expect(sharesAndRanks(nested) == none, "a border and a crossing of it")
        var rows = ["a", "b"].map { flow(.anywhere, .country("FIN"), 1, at: .crossing($0)) }
        #expect(sharesAndRanks(rows) == ["0.5 1", "0.5 1"])
        rows[0].period = Period("2022-09")
        rows[1].period = Period("2022-10")
        #expect(sharesAndRanks(rows) == none, "other days")
        rows[1].period = rows[0].period
        rows[0].isHead = false
        #expect(sharesAndRanks(rows) == none, "another number of the group")
    }
}
