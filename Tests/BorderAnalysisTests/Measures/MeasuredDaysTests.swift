import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// All measures of daily reports of two crossings, both ways, with days that nobody counted.
@Suite("Measures of days, each computed anew")
struct MeasuredDaysTests {
    private let made: MadeReports
    private static let first = Day(rawValue: 19_256)
    private static let crossings = [("Vaalimaa", "vaalimaa-torfyanovka"), ("Nuijamaa", "nuijamaa-brusnichnoye")]
    private static let ways = ["RUS>FIN", "FIN>RUS"]

    init() throws { made = try MadeReports() }

    /// Counts by crossing, way and day; the first five days are the usual ones.
    private struct World {
        var counts: [String: [Int64?]] = [:]

        init(_ seed: UInt64) {
            var random = SplitMix(seed: seed)
            for (_, id) in MeasuredDaysTests.crossings {
                for way in MeasuredDaysTests.ways {
                    counts["\(id) \(way)"] = (0..<20).map { _ in
                        Int.random(in: 0..<7, using: &random) == 0 ? nil : .random(in: 0...80, using: &random)
                    }
                }
            }
        }

        func count(_ id: String, _ way: String, _ day: Int) -> Int64? {
            let days = counts["\(id) \(way)"] ?? []
            return days.indices.contains(day) ? days[day] : nil
        }
    }

    private func summary(_ world: World) throws -> MeasureSummary {
        var input = FlowInput()
        for (name, id) in Self.crossings {
            for way in Self.ways {
                input.reports += try made.days(name, way, from: "\(Self.first)", world.counts["\(id) \(way)"] ?? [])
            }
        }
        var selection = Selection()
        selection.from = Self.first.advanced(by: 5)
        selection.to = Self.first.advanced(by: 19)
        let request = MeasureRequest(
            selection: selection,
            grouping: Grouping(places: [.crossing], period: .day),
            baseline: Self.first...Self.first.advanced(by: 4)
        )
        return try measure(request, of: input, atlas: made.atlas)
    }

    /// A row with what it is about: crossing, way and number of the day.
    private func rows(_ summary: MeasureSummary) throws -> [(row: MeasureRow, id: String, way: String, day: Int)] {
        try summary.rows.map { row in
            (
                row, row.placement.place.id, row.placement.direction.description,
                Self.first.distance(to: try #require(row.bucket))
            )
        }
    }

    private func close(_ interval: Interval?, _ value: Double) -> Bool {
        interval?.exact.map { abs($0 - value) < 1e-9 } ?? false
    }

    @Test("a day that nobody counted has no row, and every other has one", arguments: 0..<6 as Range<UInt64>)
    func days(seed: UInt64) throws {
        let world = World(seed)
        let found = try rows(summary(world)).map { "\($0.id) \($0.way) \($0.day) \($0.row.quantity.value)" }
        var expected: [String] = []
        for (_, id) in Self.crossings {
            for way in Self.ways {
                for day in 5..<20 { expected += world.count(id, way, day).map { ["\(id) \(way) \(day) \($0)"] } ?? [] }
            }
        }
        #expect(found.sorted() == expected.sorted(), "seed \(seed)")
    }

    @Test("net, total, balance and return ratio need both ways of the day", arguments: 0..<6 as Range<UInt64>)
    func bothWays(seed: UInt64) throws {
        let world = World(seed)
        for (row, id, way, day) in try rows(summary(world)) {
            let back = way == Self.ways[0] ? Self.ways[1] : Self.ways[0]
            guard let count = world.count(id, way, day), let other = world.count(id, back, day) else {
                #expect(row.wayBack.reason == .noWayBack && row.net.reason == .noWayBack, "seed \(seed): \(row.id)")
                #expect(row.total.reason == .noWayBack && row.balance.reason == .noWayBack, "seed \(seed): \(row.id)")
                continue
            }
            #expect(row.wayBack.value == Bounds(lower: other, upper: other), "seed \(seed): \(row.id)")
            guard way == "RUS>FIN" else {
                #expect(row.net.reason == .givenWithWayBack && row.returnRatio.reason == .givenWithWayBack)
                continue
            }
            #expect(row.net.value == FlowNet(lower: count - other, upper: count - other), "seed \(seed): \(row.id)")
            #expect(row.total.value == Bounds(lower: count + other, upper: count + other), "seed \(seed): \(row.id)")
            if count + other > 0 {
                #expect(
                    close(row.balance.value, Double(count - other) / Double(count + other)),
                    "seed \(seed): \(row.id)"
                )
            } else {
                #expect(row.balance.reason == .nothingCounted, "seed \(seed): \(row.id)")
            }
            if count > 0 {
                #expect(close(row.returnRatio.value, Double(other) / Double(count)), "seed \(seed): \(row.id)")
            } else {
                #expect(row.returnRatio.reason == .nothingCounted, "seed \(seed): \(row.id)")
            }
        }
    }

    @Test("changes, means, running sums and peaks of each series", arguments: 0..<6 as Range<UInt64>)
    func time(seed: UInt64) throws {
        let world = World(seed)
        for (row, id, way, day) in try rows(summary(world)) {
            let count = try #require(world.count(id, way, day))
            if let before = world.count(id, way, day - 1) {
                #expect(row.change.value?.difference == FlowNet(lower: count - before, upper: count - before))
                let relative = row.change.value?.relative
                if before < 30 {
                    #expect(relative?.reason == .smallBase, "seed \(seed): \(row.id)")
                } else {
                    #expect(close(relative?.value, Double(count - before) / Double(before)), "seed \(seed): \(row.id)")
                }
            } else {
                #expect(row.change.reason == .noPrevious, "seed \(seed): \(row.id)")
            }
            #expect(row.changeOnLastYear.reason == .noLastYear && row.anomaly.reason == .shortHistory)

            let week = (day - 6...day).map { world.count(id, way, $0) }
            let known = week.compactMap(\.self)
            if known.count < 7 {
                #expect(row.trailingMean.reason == .fewDays, "seed \(seed): \(row.id)")
            } else {
                #expect(close(row.trailingMean.value, Double(known.reduce(0, +)) / 7), "seed \(seed): \(row.id)")
            }

            let listed = (5..<20).map { world.count(id, way, $0) }
            let start = try #require(listed.firstIndex { $0 != nil }) + 5
            let sum = (start...day).map { world.count(id, way, $0) }
            if sum.contains(nil) {
                #expect(row.cumulative.reason == .gap, "seed \(seed): \(row.id)")
            } else {
                let total = sum.compactMap(\.self).reduce(0, +)
                #expect(row.cumulative.value == Bounds(lower: total, upper: total), "seed \(seed): \(row.id)")
            }
            let counted = listed.compactMap(\.self)
            let isPeak = counted.allSatisfy { $0 <= count } && counted.contains { $0 < count }
            #expect(row.isPeak == isPeak, "seed \(seed): \(row.id)")
        }
    }

    @Test("shares, ranks and concentration among the crossings of the day", arguments: 0..<6 as Range<UInt64>)
    func siblings(seed: UInt64) throws {
        let world = World(seed)
        let summary = try summary(world)
        for (row, id, way, day) in try rows(summary) {
            let count = try #require(world.count(id, way, day))
            guard let other = Self.crossings.first(where: { $0.1 != id }).flatMap({ world.count($0.1, way, day) })
            else {
                #expect(row.share.reason == .noSiblings && row.rank.reason == .noSiblings, "seed \(seed): \(row.id)")
                continue
            }
            #expect(row.rank.value == (other > count ? 2...2 : 1...1), "seed \(seed): \(row.id)")
            if count + other > 0 {
                #expect(close(row.share.value, Double(count) / Double(count + other)), "seed \(seed): \(row.id)")
            } else {
                #expect(row.share.reason == .nothingCounted, "seed \(seed): \(row.id)")
            }
        }
        var expected = 0
        for day in 5..<20 {
            for way in Self.ways {
                let counts = Self.crossings.compactMap { world.count($0.1, way, day) }.map(Double.init)
                let total = counts.reduce(0, +)
                guard counts.count == 2, total > 0 else { continue }
                expected += 1
                let row = try #require(
                    summary.concentrations.first {
                        $0.bucket == Self.first.advanced(by: day) && $0.places[0].direction.description == way
                    },
                    "seed \(seed): \(way) \(day)"
                )
                let herfindahl = counts.reduce(0) { $0 + ($1 / total) * ($1 / total) }
                #expect(abs(row.concentration.herfindahl - herfindahl) < 1e-9, "seed \(seed): \(way) \(day)")
                #expect(abs(row.concentration.normalisedHerfindahl - (herfindahl - 0.5) / 0.5) < 1e-9)
                #expect(abs(row.concentration.gini - abs(counts[0] - counts[1]) / (2 * total)) < 1e-9)
                let larger = counts[0] >= counts[1] ? Self.crossings[0].1 : Self.crossings[1].1
                if counts[0] != counts[1] { #expect(row.places[0].place.id == larger, "seed \(seed): \(way) \(day)") }
            }
        }
        #expect(summary.concentrations.count == expected, "seed \(seed)")
    }

    @Test("the excess over usual days needs every one of them", arguments: 0..<12 as Range<UInt64>)
    func excess(seed: UInt64) throws {
        let world = World(seed)
        for (row, id, way, day) in try rows(summary(world)) {
            let usual = (0..<5).map { world.count(id, way, $0) }
            guard !usual.contains(nil) else {
                #expect(row.excess.reason == .noBaseline && row.usualReports.isEmpty, "seed \(seed): \(row.id)")
                continue
            }
            let count = try #require(world.count(id, way, day))
            let mean = Double(usual.compactMap(\.self).reduce(0, +)) / 5
            #expect(
                row.excess.value?.exact.map { abs($0 - (Double(count) - mean)) < 1e-9 } ?? false,
                "seed \(seed): \(row.id)"
            )
            #expect(row.usualReports.count == 5, "seed \(seed): \(row.id)")
        }
    }

    @Test("a border's counts go by its published length, and other places have none")
    func perKilometre() throws {
        var input = FlowInput()
        input.reports = try made.days("FIN-RUS", "RUS>FIN", from: "2022-09-21", [1_000, nil, 0])
        let request = MeasureRequest(selection: Selection(), grouping: Grouping(places: [.border], period: .day))
        let rows = try measure(request, of: input, atlas: made.atlas).rows
        let length = try #require(made.atlas.border(.finnish)?.officialLengthKilometres)
        #expect(rows.map { close($0.perKilometre.value, Double($0.quantity.value) / length) } == [true, true])
        #expect(rows.map(\.quantity.value) == [1_000, 0])
        #expect(try self.rows(summary(World(1))).allSatisfy { $0.row.perKilometre.reason == .noLength })
    }
}
