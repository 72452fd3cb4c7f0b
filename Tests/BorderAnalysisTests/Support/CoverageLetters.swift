import BorderAnalysis
import BorderAtlas

extension CoverageState {
    /// A letter a day, so that a test shows a month in a line.
    var letter: Character {
        switch self {
        case .counted: "#"
        case .reported: "+"
        case .closed: "x"
        case .restricted: "r"
        case .notOpenYet: "<"
        case .noLongerOpen: ">"
        case .unreported: "."
        }
    }
}

extension Coverage {
    /// The states of one way across a place, a letter a day; `nil` where it is not there.
    func letters(_ place: String, _ way: String) -> String? {
        series.first { $0.placement.place.id == place && $0.placement.direction.description == way }
            .map { String($0.states.map(\.letter)) }
    }
}
