import BorderTestSupport
import Testing

/// Random tables of people whose groups may hold one another, held against the people themselves, one by one.
@Suite struct OverlappingPeopleOracleTests {
    /// People by whole years of age, and the groups that a publisher counts them in.
    private struct Census {
        var ages: [Int]
        var groups: [ClosedRange<Int>]
        private static let oldest = 99

        /// Where they are nested, of two groups one holds the other or they share nobody.
        init(seed: UInt64, nested: Bool) {
            var random = SplitMix(seed: seed)
            ages = (0..<Int.random(in: 20...200, using: &random)).map { _ in
                Int.random(in: 0...Self.oldest, using: &random)
            }
            let cuts = Set(
                (0..<Int.random(in: 1...5, using: &random)).map { _ in Int.random(in: 1...Self.oldest, using: &random) }
            )
            let starts = [0] + cuts.sorted()
            let ends = starts.dropFirst().map { $0 - 1 } + [Self.oldest]
            groups = zip(starts, ends).map { $0...$1 }
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let one = Int.random(in: 0..<starts.count, using: &random)
                let other = Int.random(in: one..<starts.count, using: &random)
                let wide = starts[one]...ends[other]
                let crosses = groups.contains { group in
                    group.overlaps(wide) && !group.contains(wide) && !wide.contains(group)
                }
                if !groups.contains(wide), !nested || !crosses { groups.append(wide) }
            }
            groups.shuffle(using: &random)
        }

        func count(_ group: ClosedRange<Int>) -> Int { ages.count(where: group.contains) }

        /// A group as one of several publishers writes it.
        static func spelling(_ group: ClosedRange<Int>, _ way: Int) -> String {
            let (first, last) = (group.lowerBound, group.upperBound)
            switch (first, last, way % 3) {
            case (0, oldest, _): return "TOTAL"
            case (let first, oldest, 0) where first > 0: return "Y_GE\(first)"
            case (let first, oldest, 1) where first > 0: return "\(first)+"
            case (let first, oldest, 2) where first > 0: return "\(first) and over"
            case (0, let last, 0): return "Y_LT\(last + 1)"
            case (0, let last, 1): return "under \(last + 1)"
            case (_, _, 0): return "Y\(first)-\(last)"
            case (_, _, 1): return "\(first)–\(last)"
            default: return "Y\(first)T\(last)"
            }
        }
    }

    private static let header = "REF_AREA,CITIZENSHIP,MEASURE,AGE,TIME_PERIOD,OBS_VALUE\n"

    @Test(arguments: 0..<60 as Range<UInt64>) func groupsInOneAnotherAreCountedOnce(_ seed: UInt64) throws {
        let census = Census(seed: seed, nested: true)
        let rows = census.groups.enumerated().map { index, group in
            "DEU,SYR,_T,\(Census.spelling(group, Int(seed) + index)),2022,\(census.count(group))\n"
        }
        let answer = try Answered(Self.header + rows.joined(), by: "country")
        #expect(answer.rejected == 0, "\(answer.said)")
        let heads = answer.figures.filter { $0["level"] == "0" }
        #expect(heads.map { $0["value"] } == ["\(census.ages.count)"], "\(rows.joined())\(answer.csv)")
    }

    @Test(arguments: 100..<160 as Range<UInt64>) func groupsThatCrossAreNeverMoreThanEverybody(_ seed: UInt64) throws {
        let census = Census(seed: seed, nested: false)
        let rows = census.groups.enumerated().map { index, group in
            "DEU,SYR,_T,\(Census.spelling(group, Int(seed) + index)),2022,\(census.count(group))\n"
        }
        let answer = try Answered(Self.header + rows.joined(), by: "country")
        let values = answer.figures.compactMap { Int($0["value"] ?? "") }
        #expect(!values.isEmpty && values.allSatisfy { $0 <= census.ages.count }, "\(rows.joined())\(answer.csv)")
    }

    /// Each measure of a file by itself, whatever days and citizenships it has.
    @Test(arguments: 200..<240 as Range<UInt64>) func measuresAreNeverAdded(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var sums: [String: Int] = [:]
        var rows: [String] = []
        for measure in ["B11", "B12", "STOCK_X"].prefix(Int.random(in: 2...3, using: &random)) {
            for year in 2018...2022 where Int.random(in: 0..<3, using: &random) > 0 || year == 2020 {
                for citizen in ["SYR", "AFG", "UKR"] where Int.random(in: 0..<2, using: &random) > 0 || citizen == "UKR"
                {
                    let count = Int.random(in: 1...5_000, using: &random)
                    rows.append("DEU,\(citizen),\(measure),_T,\(year),\(count)\n")
                    sums[measure.lowercased(), default: 0] += count
                }
            }
        }
        let answer = try Answered(Self.header + rows.shuffled(using: &random).joined(), by: "country")
        let heads = answer.figures.filter { $0["level"] == "0" }
        // Where all rows of a measure are of one citizenship its number names it.
        let told = Dictionary(
            heads.map { head in
                let people = (head["population"] ?? "").split(separator: ";").first { $0.hasPrefix("series=") }
                return (people.map(String.init) ?? "", Int(head["value"] ?? "") ?? 0)
            },
            uniquingKeysWith: +
        )
        #expect(told == Dictionary(uniqueKeysWithValues: sums.map { ("series=\($0)", $1) }), "\(answer.csv)")
        #expect(heads.count == sums.count)
    }
}

extension ClosedRange<Int> {
    fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
