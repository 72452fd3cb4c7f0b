import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Shares and ranks of tables of crossings and days, against what can be seen in the table.
@Suite struct ShareLawTests {
    private static let crossings = [
        "vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "imatra-svetogorsk", "niirala-vyartsilya",
    ]

    /// A number for some crossings and days.
    private struct Sample {
        var numbers: [String: [Int: Int64]] = [:]

        init(seed: UInt64) {
            var random = SplitMix(seed: seed)
            let isEven = Bool.random(using: &random)
            let common = Set((1...4).filter { _ in Int.random(in: 0..<3, using: &random) > 0 })
            for crossing in ShareLawTests.crossings where Int.random(in: 0..<5, using: &random) > 0 {
                let days = isEven ? common : Set((1...4).filter { _ in Bool.random(using: &random) })
                for day in days.sorted() {
                    numbers[crossing, default: [:]][day] = Int64.random(in: 10...99, using: &random)
                }
            }
        }

        var table: String {
            numbers.keys.sorted().reduce(into: "date,crossing,direction,count\n") { text, crossing in
                for (day, number) in (numbers[crossing] ?? [:]).sorted(by: { $0.key < $1.key }) {
                    text += "2022-09-0\(day),\(crossing),RUS>FIN,\(number)\n"
                }
            }
        }

        /// Whether all crossings are counted on the same days, and there are two or more.
        var isComparable: Bool {
            numbers.count > 1 && Set(numbers.values.map { Set($0.keys) }).count == 1
        }

        func sum(_ crossing: String) -> Int64 { (numbers[crossing] ?? [:]).values.reduce(0, +) }
    }

    @Test func sharesAreOfAllThatIsListed() throws {
        let atlas = try BundledClaims().atlas
        var shared = 0
        for seed in Seeds.below(300) {
            let sample = Sample(seed: seed)
            guard !sample.numbers.isEmpty else { continue }
            let input = try Read.text(sample.table, atlas: atlas)
            let request = MeasureRequest(selection: Selection(), grouping: Grouping(places: [.crossing]))
            let summary = try measure(request, of: input, atlas: atlas)
            #expect(summary.rows.count == sample.numbers.count, "seed \(seed)")
            let all = sample.numbers.keys.reduce(0) { $0 + sample.sum($1) }
            for row in summary.rows {
                let id = row.placement.place.id
                #expect(row.quantity.value == sample.sum(id), "seed \(seed)")
                guard sample.isComparable else {
                    #expect(row.share.value == nil && row.rank.value == nil, "seed \(seed): \(sample.table)")
                    continue
                }
                let share = try #require(row.share.value?.exact, "seed \(seed): \(sample.table)")
                #expect(abs(share - Double(sample.sum(id)) / Double(all)) < 1e-9, "seed \(seed)")
                let larger = sample.numbers.keys.count { sample.sum($0) > sample.sum(id) }
                #expect(row.rank.value?.lowerBound == larger + 1, "seed \(seed)")
                shared += 1
            }
            #expect(summary.concentrations.isEmpty != sample.isComparable, "seed \(seed)")
        }
        #expect(shared > Seeds.share(of: 100))
    }

    @Test func byDayEveryDayIsAWholeOfItsOwn() throws {
        let atlas = try BundledClaims().atlas
        for seed in Seeds.below(150) {
            let sample = Sample(seed: seed)
            guard !sample.numbers.isEmpty else { continue }
            let input = try Read.text(sample.table, atlas: atlas)
            let grouping = Grouping(places: [.crossing], period: .day)
            let summary = try measure(
                MeasureRequest(selection: Selection(), grouping: grouping),
                of: input,
                atlas: atlas
            )
            var shares: [Day: [Double]] = [:]
            for row in summary.rows {
                if let day = row.bucket, let share = row.share.value?.exact { shares[day, default: []].append(share) }
            }
            for (day, found) in shares {
                #expect(abs(found.reduce(0, +) - 1) < 1e-9 && found.count > 1, "seed \(seed) \(day): \(found)")
            }
            for day in 1...4 {
                let counted = sample.numbers.values.count { $0[day] != nil }
                let key = Day("2022-09-0\(day)")
                #expect(key.map { shares[$0]?.count ?? 0 } == (counted > 1 ? counted : 0), "seed \(seed) \(day)")
            }
        }
    }
}
