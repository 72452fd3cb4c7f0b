import BorderCore
import Testing

@testable import BorderAnalysis

@Suite("How periods stand to each other")
struct PeriodRelationTests {
    /// Every period whose ends lie in five days.
    private static let all: [Period] = {
        let days = (0..<5).map { Day(rawValue: 19_000 + $0) }
        var periods: [Period] = []
        for start in days {
            for startLatest in days where start <= startLatest {
                for end in days {
                    for endLatest in days where end <= endLatest {
                        if let period = Period(start: start...startLatest, end: end...endLatest) {
                            periods.append(period)
                        }
                    }
                }
            }
        }
        return periods
    }()

    /// The days a period may mean, each reading for itself.
    private func readings(_ period: Period) -> [ClosedRange<Int32>] {
        let starts = period.startEarliest.rawValue...period.startLatest.rawValue
        let ends = period.endEarliest.rawValue...period.endLatest.rawValue
        return starts.flatMap { start in ends.compactMap { start <= $0 ? start...$0 : nil } }
    }

    @Test("whatever is said holds for every reading, and what holds for every reading is said")
    func exhaustive() {
        var counts: [AxisRelation: Int] = [:]
        for one in Self.all {
            let mine = readings(one)
            for other in Self.all {
                let relation = one.relation(to: other)
                counts[relation, default: 0] += 1
                if relation == .equals { continue }
                let pairs = mine.flatMap { first in readings(other).map { (first, $0) } }
                let holds = pairs.allSatisfy {
                    $0.0.lowerBound <= $0.1.lowerBound && $0.1.upperBound <= $0.0.upperBound
                }
                let isHeld = pairs.allSatisfy {
                    $0.1.lowerBound <= $0.0.lowerBound && $0.0.upperBound <= $0.1.upperBound
                }
                let isApart = pairs.allSatisfy { !$0.0.overlaps($0.1) }
                let crosses = pairs.allSatisfy {
                    $0.0.overlaps($0.1)
                        && ($0.0.lowerBound < $0.1.lowerBound && $0.0.upperBound < $0.1.upperBound
                            || $0.1.lowerBound < $0.0.lowerBound && $0.1.upperBound < $0.0.upperBound)
                }
                switch relation {
                case .contains: #expect(holds, "\(one) \(other)")
                case .within: #expect(isHeld, "\(one) \(other)")
                case .disjoint: #expect(isApart, "\(one) \(other)")
                case .partlyOverlaps: #expect(crosses, "\(one) \(other)")
                case .equals: break
                case .unknown:
                    // Where both have certain days nothing is left open that every reading decides.
                    guard one.inner != nil, other.inner != nil else { continue }
                    #expect(!holds && !isHeld && !isApart && !crosses, "\(one) \(other)")
                }
            }
        }
        #expect(AxisRelation.allCases.allSatisfy { counts[$0, default: 0] > 0 })
    }

    @Test("the other way round it is the other way round")
    func symmetry() {
        for one in Self.all {
            for other in Self.all { #expect(one.relation(to: other) == other.relation(to: one).flipped) }
        }
    }

    @Test("what lies in a part lies in the whole")
    func transitivity() {
        var chains = 0
        for whole in Self.all {
            for part in Self.all where part.isCertainlyWithin(whole) {
                for piece in Self.all where piece.isCertainlyWithin(part) {
                    #expect(whole.relation(to: piece).holds)
                    chains += 1
                }
            }
        }
        #expect(chains > 1_000)
    }

    @Test("days that some reading shares exactly")
    func mayEqual() {
        for one in Self.all {
            for other in Self.all {
                let shared = Set(readings(one)).intersection(readings(other))
                // Ends that cross may leave no reading in common though the ranges of both ends do.
                if !shared.isEmpty { #expect(one.mayEqual(other)) }
                if one.inner != nil && other.inner != nil { #expect(one.mayEqual(other) == !shared.isEmpty) }
            }
        }
    }

    @Test("five hundred years are a period like any other")
    func longPeriods() throws {
        let long = try #require(Period("1700/2199"))
        let day = Period(try ReportBuilder.day("2022-09-24"))
        #expect(long.relation(to: day) == .contains && day.relation(to: long) == .within)
        let first = Period(Day(rawValue: .min))
        let last = Period(Day(rawValue: .max))
        #expect(first.relation(to: last) == .disjoint)
    }
}
