import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport

/// A world so small that every possible truth can be looked at: four kinds of passages, a few days, small counts.
///
/// A truth has one count for every kind and day. A set of passages is the sum of some kinds, a claim a range for the sum
/// of a set over some days: nothing here knows of atoms, graphs or closures.
struct SmallWorld {
    /// Which four kinds of passages there are.
    enum Shape: CaseIterable {
        /// Vaalimaa, Nuijamaa, the rest of the border, and into Finland from elsewhere.
        case places
        /// Vaalimaa and the rest of the border, in and out.
        case ways
        /// Vaalimaa and the rest of the border, Russians and others.
        case people
    }

    /// Passages that claims and questions are about.
    struct Subject {
        var set: CountedSet
        var kinds: [Int]
    }

    /// Days by their number, both included.
    typealias Span = ClosedRange<Int>

    static let kindCount = 4
    private static let first = Day(rawValue: 19_256)

    let shape: Shape
    let dayCount: Int
    /// The largest count of one kind on one day.
    let most: Int64
    let subjects: [Subject]

    init(_ shape: Shape, days: Int, most: Int64, atlas: Atlas) throws {
        self.shape = shape
        dayCount = days
        self.most = most
        let reader = PlaceReader(atlas: atlas)
        func subject(_ place: String, _ way: DirectionTerm, _ kinds: [Int], _ people: Population = .any) throws
            -> Subject
        {
            let placement = try reader.placement(of: place, direction: way, reporter: "")
            return Subject(set: CountedSet(placement: placement, population: people), kinds: kinds)
        }
        let entering = DirectionTerm.route(from: "RUS", to: "FIN")
        let leaving = DirectionTerm.route(from: "FIN", to: "RUS")
        let russians = Population(citizensOf: "RUS")
        subjects =
            switch shape {
            case .places:
                [
                    try subject("Vaalimaa", entering, [0]), try subject("Nuijamaa", entering, [1]),
                    try subject("FIN-RUS", entering, [0, 1, 2]), try subject("FIN", .into("FIN"), [0, 1, 2, 3]),
                ]
            case .ways:
                [
                    try subject("Vaalimaa", entering, [0]), try subject("Vaalimaa", leaving, [1]),
                    try subject("Vaalimaa", .both, [0, 1]), try subject("FIN-RUS", entering, [0, 2]),
                    try subject("FIN-RUS", leaving, [1, 3]), try subject("FIN-RUS", .both, [0, 1, 2, 3]),
                ]
            case .people:
                [
                    try subject("Vaalimaa", entering, [0, 1]), try subject("Vaalimaa", entering, [0], russians),
                    try subject("FIN-RUS", entering, [0, 1, 2, 3]), try subject("FIN-RUS", entering, [0, 2], russians),
                ]
            }
    }

    /// Every run of days.
    var spans: [Span] { (0..<dayCount).flatMap { first in (first..<dayCount).map { first...$0 } } }

    static func days(_ span: Span) -> ClosedRange<Day> {
        first.advanced(by: span.lowerBound)...first.advanced(by: span.upperBound)
    }

    /// The sum of a set over some days.
    func sum(_ subject: Int, _ span: Span, in truth: [Int64]) -> Int64 {
        var sum: Int64 = 0
        for kind in subjects[subject].kinds { for day in span { sum += truth[kind * dayCount + day] } }
        return sum
    }

    /// Calls a body with every truth there may be.
    func forEachTruth(_ body: ([Int64]) -> Void) {
        var truth = [Int64](repeating: 0, count: SmallWorld.kindCount * dayCount)
        while true {
            body(truth)
            var digit = 0
            while digit < truth.count, truth[digit] == most {
                truth[digit] = 0
                digit += 1
            }
            if digit == truth.count { return }
            truth[digit] += 1
        }
    }

    func randomTruth(_ random: inout SplitMix) -> [Int64] {
        (0..<SmallWorld.kindCount * dayCount).map { _ in .random(in: 0...most, using: &random) }
    }

    /// The smallest and the largest sum of every set and run of days over all truths that the claims allow; `nil` where
    /// they allow none.
    func possible(_ claims: [SmallClaim]) -> [[ClosedRange<Int64>]]? {
        let spans = spans
        var found: [[ClosedRange<Int64>]]?
        forEachTruth { truth in
            guard claims.allSatisfy({ $0.allows(truth, in: self) }) else { return }
            let sums = subjects.indices.map { subject in spans.map { sum(subject, $0, in: truth) } }
            guard let before = found else {
                found = sums.map { $0.map { $0...$0 } }
                return
            }
            for (subject, row) in sums.enumerated() {
                for (span, sum) in row.enumerated() where !before[subject][span].contains(sum) {
                    let known = before[subject][span]
                    found?[subject][span] = min(known.lowerBound, sum)...max(known.upperBound, sum)
                }
            }
        }
        return found
    }

    /// The claims reconciled, with every set and run of days asked for.
    func reconciled(_ reports: [PlacedReport], atlas: Atlas, estimates: Bool = false) -> Reconciliation {
        var options = ReconciliationOptions()
        options.estimates = estimates
        options.replicates = 0
        let input = ReconciliationInput(reports, sets: subjects.map(\.set), days: spans.map(SmallWorld.days))
        return Reconciliation(input, options: options, atlas: atlas)
    }

    /// What a reconciliation says of every set and run of days, in the order of `possible`.
    func flows(_ result: Reconciliation) -> [[ReconciledFlow]] {
        subjects.map { subject in spans.map { result.flow(of: subject.set, on: SmallWorld.days($0)) } }
    }
}
