import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport

/// Reports drawn by a seed.
enum RandomReports {
    /// A mixed bag: places, days, wordings, people and measures of all kinds.
    static func bag(seed: UInt64, atlas: Atlas) -> [PlacedReport] {
        var places = RandomPlaces(atlas: atlas, seed: seed)
        var random = SplitMix(seed: seed)
        return (0..<40).map { number in
            let start = Day(rawValue: 19_256 + Int32.random(in: 0...8, using: &random))
            let end = start.advanced(by: Int.random(in: 0...5, using: &random))
            let slack = Bool.random(using: &random) ? 0 : Int.random(in: 0...2, using: &random)
            var details = ReportDetails()
            details.authority =
                ["Border Guard", "Ministry (A. Speaker)", "Ministry"][Int.random(in: 0..<3, using: &random)]
            details.evidence = Int.random(in: 0..<9, using: &random) == 0 ? "echo" : ""
            if number > 3 && number % 7 == 0 { details.derivedFrom = ["r\(number - 3)", "r\(number - 1)", "r39"] }
            return PlacedReport(
                id: "r\(number)",
                placement: places.placement(),
                period: number % 11 == 0
                    ? nil
                    : Period(
                        start: start...start.advanced(by: slack),
                        end: end.advanced(by: slack)...end.advanced(by: 2 * slack)
                    ),
                quantity: Quantity(
                    places.count(),
                    Qualifier.allCases[Int.random(in: 0..<9, using: &random)],
                    rangeEnd: 2_000
                ),
                measure: Measure(
                    [.flow, .flow, .stock][Int.random(in: 0..<3, using: &random)],
                    [.crossing, .person, .vehicle][Int.random(in: 0..<3, using: &random)]
                ),
                population: [Population.any, Population(citizensOf: "RUS")][Int.random(in: 0..<2, using: &random)],
                details: details
            )
        }
    }
}
