public import BorderAtlas
public import BorderCore

extension ReconciledFlow {
    /// What the id of a reconciled number says: which passages on which days.
    public struct Name: Hashable, Sendable {
        /// What is counted.
        package var set: CountedSet
        /// On which days.
        public var days: ClosedRange<Day>

        /// Reads what `ReconciledFlow.id` writes; `nil` for anything else.
        public init?(_ id: String, atlas: Atlas) {
            let parts = id.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 7, parts[0] == "flow", let population = Population(parts[3]),
                let mode = Mode(code: parts[4]), let unit = CountUnit(code: parts[5]),
                let period = Period(parts[6]), period.isExact
            else { return nil }
            let reader = PlaceReader(atlas: atlas)
            let ends = parts[2].split { $0 == ">" || $0 == "<" }.map(String.init)
            guard ends.count == 2 else { return nil }
            let isBothWays = parts[2].contains("<>")
            let term: DirectionTerm = isBothWays ? .both : .route(from: ends[0], to: ends[1])
            guard let placement = try? reader.placement(of: parts[1], direction: term, reporter: "") else { return nil }
            set = CountedSet(
                placement: placement,
                population: population,
                mode: PlaceTree(atlas: atlas).mode(of: placement.place, row: mode),
                unit: unit
            )
            days = period.outer
        }
    }
}
