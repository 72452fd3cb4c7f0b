import BorderAtlas
import BorderCore

/// Which series of a source hold which others: by a larger place, more people, every mode, both ways, or several of them.
struct WholesAndParts {
    /// A series that holds another.
    struct Pair: Hashable {
        var whole: Int
        var part: Int
        var isOfWays: Bool
        /// What the part is one of, where such parts share nobody and may be added up: `crossings`; empty for others.
        var kind = ""
    }

    private struct Subject: Hashable {
        var placement: Placement
        var population: Population
        var mode: Mode
    }

    /// Who counts what, as numbers of the ledger: sources may be as many as there are rows.
    private struct Kind: Hashable {
        var measure: Measure
        var reporter: UInt32
        var attribution: UInt32

        init(_ codes: SeriesCodes) {
            (measure, reporter, attribution) = (codes.measure, codes.reporter, codes.attribution)
        }
    }

    /// The pairs, by whole, then part.
    let pairs: [Pair]

    init(_ series: [LedgerSeries], codes: [SeriesCodes], tree: PlaceTree) {
        var counts: [Kind: Int] = [:]
        for codes in codes where codes.fold.isEmpty { counts[Kind(codes), default: 0] += 1 }
        var groups: [Kind: [Subject: Int]] = [:]
        for (index, series) in series.enumerated() where series.fold.isEmpty {
            // Nothing holds a series without others beside it.
            let kind = Kind(codes[index])
            guard counts[kind] ?? 0 > 1 else { continue }
            let subject = Subject(placement: series.placement, population: series.population, mode: series.mode)
            groups[kind, default: [:]][subject] = index
        }
        var pairs: Set<Pair> = []
        for subjects in groups.values {
            let holders = WholesAndParts.holders(of: Set(subjects.keys.map(\.placement)), tree: tree)
            for (subject, part) in subjects {
                for outer in WholesAndParts.outer(of: subject, holders[subject.placement] ?? []) {
                    guard let whole = subjects[outer.subject], whole != part else { continue }
                    let kind = WholesAndParts.kind(of: subject, in: outer.subject, tree)
                    pairs.insert(Pair(whole: whole, part: part, isOfWays: outer.isOfWays, kind: kind))
                }
            }
        }
        self.pairs = pairs.sorted { ($0.whole, $0.part) < ($1.whole, $1.part) }
    }

    /// The kind of parts of a border, of everybody or of every mode, of which no two share anybody.
    private static func kind(of part: Subject, in whole: Subject, _ tree: PlaceTree) -> String {
        let same = (
            place: part.placement == whole.placement, people: part.population == whole.population,
            mode: part.mode == whole.mode
        )
        switch same {
        case (false, true, true):
            guard part.placement.direction == whole.placement.direction,
                whole.placement.place.sizeRank == Place.borderRank,
                part.placement.place.sizeRank == Place.crossingRank, !tree.isPart(part.placement.place)
            else { return "" }
            return "crossings"
        case (true, false, true):
            let more = part.population.conditions.filter { !whole.population.conditions.contains($0) }
            guard more.count == 1, part.population.conditions.count == whole.population.conditions.count + 1 else {
                return ""
            }
            return more[0].key == "citizen" ? "citizenships" : more[0].key == "sex" ? "sexes" : ""
        case (true, true, false): return "modes"
        default: return ""
        }
    }

    /// Everything that may hold a subject: the same or a larger place, the same or more people, its mode or every one,
    /// its way or both.
    private static func outer(
        of subject: Subject,
        _ holders: [Placement]
    ) -> [(subject: Subject, isOfWays: Bool)] {
        let dropped = subject.population.conditions.map { one in
            Population(subject.population.conditions.filter { $0 != one })
        }
        let people = Set([subject.population, .any] + dropped).sorted { $0.description < $1.description }
        let modes = subject.mode == .unspecified ? [.unspecified] : [subject.mode, .unspecified]
        return ([subject.placement] + holders).flatMap { place in
            let bothWays = place.between(FlowDirection.bothWays)
            return (bothWays == place ? [place] : [place, bothWays]).flatMap { placement in
                people.flatMap { population in
                    modes.map { mode in
                        let outer = Subject(placement: placement, population: population, mode: mode)
                        return (
                            outer,
                            placement.direction != subject.placement.direction
                                && placement.place == subject.placement.place
                        )
                    }
                }
            }
        }
    }

    /// The larger places, among those given, of each.
    private static func holders(of placements: Set<Placement>, tree: PlaceTree) -> [Placement: [Placement]] {
        let outer = placements.filter { tree.mayHoldPlaces($0.place) }.sorted()
        return Dictionary(
            uniqueKeysWithValues: placements.map { inner in
                (inner, outer.filter { $0.place != inner.place && tree.contains($0, inner) })
            }
        )
    }
}
