import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Counts of days nobody printed, against days whose counts are known.
@Suite("Counts of days nobody printed, by trying all ways")
struct ExactDifferencesOracleTests {
    private static let first = Day(rawValue: 19_256)
    private static let dayCount = 7

    private struct World {
        var days: [Int64]
        var reports: [(span: ClosedRange<Int>, report: PlacedReport)]

        init(_ seed: UInt64) throws {
            var random = SplitMix(seed: seed)
            days = (0..<dayCount).map { _ in .random(in: 0...90, using: &random) }
            reports = []
            for number in 0..<Int.random(in: 1...6, using: &random) {
                let start = Int.random(in: 0..<dayCount, using: &random)
                let end = Int.random(in: start..<dayCount, using: &random)
                let (from, to) = (first.advanced(by: start), first.advanced(by: end))
                let count = days[start...end].reduce(0, +)
                reports.append((start...end, try ReportBuilder.intoFinland("r\(number)", "\(from)/\(to)", count)))
            }
        }

        /// The fewest counts by which one gets from the beginning of each day to that of each other: every count is a
        /// step either way.
        var steps: [[Int?]] {
            let size = dayCount + 1
            var steps = (0..<size).map { from in (0..<size).map { $0 == from ? 0 : nil as Int? } }
            for (span, _) in reports {
                steps[span.lowerBound][span.upperBound + 1] = 1
                steps[span.upperBound + 1][span.lowerBound] = 1
            }
            for through in 0..<size {
                for from in 0..<size {
                    for to in 0..<size {
                        guard let one = steps[from][through], let two = steps[through][to] else { continue }
                        steps[from][to] = min(steps[from][to] ?? .max, one + two)
                    }
                }
            }
            return steps
        }
    }

    @Test(
        "every run of days that the counts reach has its true count, from the fewest of them",
        arguments: 0..<50 as Range<UInt64>
    )
    func oracle(seed: UInt64) throws {
        let world = try World(seed)
        let differences = ExactDifferences(world.reports.map(\.report))
        let steps = world.steps
        for start in 0..<Self.dayCount {
            for end in start..<Self.dayCount {
                let days = Self.first.advanced(by: start)...Self.first.advanced(by: end)
                let found = differences.count(of: days)
                guard let fewest = steps[start][end + 1] else {
                    #expect(found == nil, "seed \(seed): \(start)...\(end)")
                    continue
                }
                let count = try #require(found, "seed \(seed): \(start)...\(end)")
                #expect(count.count == world.days[start...end].reduce(0, +), "seed \(seed): \(start)...\(end)")
                #expect(count.addends.count + count.subtrahends.count == fewest, "seed \(seed): \(start)...\(end)")
                // The arithmetic it shows is the arithmetic it did.
                func sum(_ ids: [String]) -> Int64 {
                    ids.reduce(0) { sum, id in
                        sum + (world.reports.first { $0.report.id == id }?.report.quantity.value ?? 0)
                    }
                }
                #expect(sum(count.addends) - sum(count.subtrahends) == count.count, "seed \(seed): \(count.words)")
                #expect(count.words.split(separator: " ").count == 2 * fewest - 1, "seed \(seed): \(count.words)")
            }
        }
    }

    @Test("worded numbers, vague days, stocks and persons are no steps")
    func noSteps() throws {
        func count(_ change: (inout PlacedReport) -> Void) throws -> Int64? {
            var report = try ReportBuilder.intoFinland("r", "2022-09-21", 9)
            change(&report)
            return ExactDifferences([report]).count(of: Self.first...Self.first)?.count
        }
        #expect(try count { _ in } == 9)
        for qualifier in Qualifier.allCases where qualifier != .exact {
            #expect(try count { $0.quantity = Quantity(9, qualifier) } == nil, "\(qualifier)")
        }
        for kind in MeasureKind.allCases {
            #expect(try count { $0.measure.kind = kind } == (kind.addsUp ? 9 : nil), "\(kind)")
        }
        for unit in CountUnit.allCases {
            #expect(try count { $0.measure.unit = unit } == (unit == .person ? nil : 9), "\(unit)")
        }
        #expect(try count { $0.period = nil } == nil)
        #expect(try count { $0.period = Period("2022-09-20..2022-09-21/2022-09-21") } == nil)
    }
}
