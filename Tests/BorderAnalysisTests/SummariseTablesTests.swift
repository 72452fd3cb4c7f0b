import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// A plain row, for the slow and obvious way of adding.
private struct PlainRow {
    var place: Int
    var isOutOfRussia: Bool
    var day: Int32
    var citizen: Int
    var mode: Mode
    var unit: CountUnit
    var count: Int64
}

@Suite("Summaries of plain tables")
struct SummariseTablesTests {
    static let places = ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "upper-lars-dariali", "narva-ivangorod"]
    static let others = ["FIN", "FIN", "GEO", "EST"]
    static let citizens = ["RUS", "FIN", "UKR"]
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// Rows of a table of counts: no key twice. Every one of the four crossings is a road.
    private func rows(seed: UInt64, count: Int) -> [PlainRow] {
        struct Key: Hashable {
            var row: [Int]
            var isOutOfRussia: Bool
            var mode: Mode
            var unit: CountUnit
        }
        var random = SplitMix(seed: seed)
        var met: Set<Key> = []
        var rows: [PlainRow] = []
        while rows.count < count {
            let row = PlainRow(
                place: .random(in: 0..<4, using: &random),
                isOutOfRussia: .random(using: &random),
                day: .random(in: 19_200...19_300, using: &random),
                citizen: .random(in: 0..<3, using: &random),
                mode: [.road, .rail, .pedestrian][Int.random(in: 0..<3, using: &random)],
                unit: [.crossing, .vehicle][Int.random(in: 0..<2, using: &random)],
                count: .random(in: 0...500, using: &random)
            )
            let words = [row.place, Int(row.day), row.citizen]
            if met.insert(Key(row: words, isOutOfRussia: row.isOutOfRussia, mode: row.mode, unit: row.unit)).inserted {
                rows.append(row)
            }
        }
        return rows
    }

    private func batch(_ rows: [PlainRow]) -> ObservationBatch {
        var words = ObservationBatch.Words()
        words.places += Self.places
        words.directions += Self.others.flatMap {
            [DirectionTerm.route(from: "RUS", to: $0), .route(from: $0, to: "RUS")]
        }
        words.populations += Self.citizens.map { Population(citizensOf: CountryCode(stringLiteral: $0)) }
        var batch = ObservationBatch(
            count: rows.count,
            words: words,
            place: .values(rows.map { UInt32($0.place + 1) }),
            direction: .values(rows.map { UInt32($0.place * 2 + ($0.isOutOfRussia ? 1 : 2)) }),
            start: .values(rows.map(\.day)),
            value: .values(rows.map(\.count))
        )
        batch.population = .values(rows.map { UInt32($0.citizen + 1) })
        batch.mode = .values(rows.map(\.mode))
        batch.unit = .values(rows.map(\.unit))
        return batch
    }

    /// The rows as one file, read in parts.
    private func read(_ rows: [PlainRow], parts: Int = 1, named name: String = "t.csv") -> FlowInput {
        Read.input(
            (0..<parts).map { part in
                var builder = LedgerBuilder(atlas: atlas, file: name, grain: .finest)
                let share = rows.indices.filter { $0 % parts == part }.map { rows[$0] }
                for start in stride(from: 0, to: share.count, by: 97) {
                    builder.add(batch(Array(share[start..<min(start + 97, share.count)])))
                }
                return builder
            }
        )
    }

    private func summary(_ rows: [PlainRow], _ grouping: Grouping, parts: Int = 1) throws -> FlowSummary {
        try summarise(read(rows, parts: parts), selection: Selection(), grouping: grouping, atlas: atlas)
    }

    @Test("equal the slow way, in one part or seven", arguments: 0..<12 as Range<UInt64>)
    func oracle(seed: UInt64) throws {
        let rows = rows(seed: seed, count: 2_000)
        let grouping = Grouping(
            places: [.border],
            period: [.day, .week, .month, nil][Int(seed % 4)],
            byPopulation: seed % 2 == 0,
            byMode: seed % 3 == 0
        )
        let one = try summary(rows, grouping).rows
        #expect(try summary(rows, grouping, parts: 7).rows == one)
        var expected: [String: Int64] = [:]
        for row in rows {
            let other = Self.others[row.place]
            var key = row.isOutOfRussia ? "RUS>\(other)" : "\(other)>RUS"
            key += " \(row.unit)"
            if grouping.byPopulation { key += " citizen=\(Self.citizens[row.citizen])" }
            if grouping.byMode {
                key += " \(row.mode)"
            }
            if let unit = grouping.period { key += " \(unit.start(of: Day(rawValue: row.day)))" }
            expected[key, default: 0] += row.count
        }
        var found: [String: Int64] = [:]
        for row in one {
            var text = "\(row.placement.direction) \(row.measure.unit)"
            if grouping.byPopulation { text += " \(row.population)" }
            if grouping.byMode { text += " \(row.mode)" }
            if let bucket = row.bucket { text += " \(bucket)" }
            #expect(found.updateValue(row.quantity.value, forKey: text) == nil, "two totals for \(text)")
            #expect(row.level == 0 && row.isTableTotal)
        }
        #expect(found == expected)
        #expect(one.reduce(0) { $0 + $1.rowCount } == 2_000)
    }

    @Test("a passage is an exit of one country and an entry of the other")
    func byCountry() throws {
        let rows = rows(seed: 3, count: 500).map { row in
            var row = row
            row.unit = .crossing
            return row
        }
        let summary = try summary(rows, Grouping(places: [.country]))
        func total(_ route: Route) -> Int64 {
            // Two numbers of one key stand under the range of both.
            summary.rows.filter { $0.placement.direction == .oneWay(route) && $0.quantity.qualifier == .exact }
                .reduce(0) { $0 + $1.quantity.value }
        }
        let out = rows.filter(\.isOutOfRussia).reduce(0) { $0 + $1.count }
        #expect(total(Route(from: .country("RUS"), to: .anywhere)) == out)
        let entered = ["FIN", "GEO", "EST"].map {
            total(Route(from: .anywhere, to: .country(CountryCode(stringLiteral: $0))))
        }
        #expect(entered.reduce(0, +) == out)
        #expect(entered.allSatisfy { $0 > 0 })
    }

    @Test("days outside are counted, not summed")
    func window() throws {
        var selection = Selection()
        selection.from = Day(rawValue: 19_210)
        selection.to = Day(rawValue: 19_220)
        let rows = rows(seed: 5, count: 1_000)
        let inside = rows.filter { (19_210...19_220).contains($0.day) }
        let summary = try summarise(read(rows), selection: selection, grouping: Grouping(), atlas: atlas)
        #expect(summary.rows.reduce(0) { $0 + $1.rowCount } == Int64(inside.count))
        #expect(summary.leftOut == [LeftOut(reason: .filtered, count: Int64(1_000 - inside.count))])
        #expect(summary.rows.reduce(0) { $0 + $1.quantity.value } == inside.reduce(0) { $0 + $1.count })
    }

    @Test("two files about the same days stand side by side; files of different months are one series")
    func severalFiles() throws {
        let rows = rows(seed: 9, count: 300)
        let early = rows.filter { $0.day < 19_250 }
        let late = rows.filter { $0.day >= 19_250 }
        func sums(_ files: [(String, [PlainRow])]) throws -> [(Int64, String)] {
            let input = FlowInput(ledgers: files.flatMap { read($0.1, named: $0.0).ledgers })
            return try summarise(input, selection: Selection(), grouping: Grouping(), atlas: atlas).rows
                .map { ($0.quantity.value, $0.authority) }
        }
        let joined = try sums([("early", early), ("late", late)])
        let whole = try sums([("all", rows)])
        #expect(joined.map(\.0) == whole.map(\.0))
        #expect(Set(joined.map(\.1)) == ["early + late"])
        let twice = try sums([("all", rows), ("copy", rows)])
        #expect(twice.count == whole.count * 2)
        #expect(twice.map(\.0).max() == whole.map(\.0).max())
    }

    @Test("shares and ranks compare equals, and shares sum to one")
    func shares() throws {
        // Every place counts every day both ways.
        var random = SplitMix(seed: 11)
        let rows = (0..<240).map { number in
            PlainRow(
                place: number % 4,
                isOutOfRussia: number / 4 % 2 == 0,
                day: 19_200 + Int32(number / 8),
                citizen: 0,
                mode: .road,
                unit: .crossing,
                count: .random(in: 1...500, using: &random)
            )
        }
        let summary = try summary(rows, Grouping(places: [.country]))
        let entries = summary.rows.filter {
            $0.placement.direction.route?.from == .anywhere && $0.measure == .crossings
        }
        #expect(entries.count == 4)
        #expect(abs(entries.compactMap(\.figures.share).reduce(0, +) - 1) < 1e-12)
        #expect(entries.compactMap(\.figures.rank).sorted() == [1, 2, 3, 4])
        let largest = try #require(entries.max { $0.quantity.value < $1.quantity.value })
        #expect(largest.figures.rank == 1)
    }

    @Test("net is entries minus exits of the same source")
    func net() throws {
        // Every crossing has rows of both ways on the same days.
        let ways = rows(seed: 13, count: 200)
        let rows = ways.flatMap { row in
            [true, false].map { isOut in
                var row = row
                row.isOutOfRussia = isOut
                return row
            }
        }
        let summary = try summary(rows, Grouping())
        for pair in summary.pairs {
            #expect(pair.net.lower == pair.entries.quantity.value - pair.exits.quantity.value)
            #expect(pair.net.lower == pair.net.upper)
            #expect(pair.entries.placement.place == pair.exits.placement.place)
            #expect(pair.entries.measure == pair.exits.measure)
        }
        #expect(summary.pairs.count == 6, "three borders, two units")
    }

    @Test("a sum beyond 64 bits is an error, not a wrong number")
    func overflow() throws {
        var row = PlainRow(
            place: 0,
            isOutOfRussia: true,
            day: 19_200,
            citizen: 0,
            mode: .road,
            unit: .crossing,
            count: .max
        )
        let first = row
        row.day += 1
        #expect(throws: AnalysisError.sumTooLarge(file: "t.csv")) { try summary([first, row], Grouping()) }
    }
}
