import BorderAnalysis
import BorderCore

/// Whom most numbers of a map count: it is said once, under the title, and at a number only where it counts others.
struct CommonPeople {
    /// Whom all numbers count, else more than half of three or more; `nil` where they have no such thing in common.
    let population: Population?
    /// Whether some numbers count others.
    let hasOthers: Bool

    /// - Parameter rows: the numbers.
    init(of rows: [FlowRow]) {
        let counts = Dictionary(rows.map { ($0.population, 1) }, uniquingKeysWith: +)
        let hasOthers = counts.count > 1
        self.hasOthers = hasOthers
        let most = counts.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }
        let isCommon = most.map { !hasOthers || (rows.count >= 3 && 2 * $0.value > rows.count) } ?? false
        population = isCommon ? most?.key : nil
    }

    /// Whether a number has to say whom it counts.
    func isOther(_ other: Population) -> Bool { hasOthers && other != population }

    /// " All travellers unless noted."; empty where all numbers count the same people, or most do not.
    func sentence(_ wording: PlaceWording, in language: MapLanguage = .english) -> String {
        guard hasOthers, let population else { return "" }
        return " \(language("* unless noted", wording.phrase(for: population)).capitalisedFirst)."
    }
}
