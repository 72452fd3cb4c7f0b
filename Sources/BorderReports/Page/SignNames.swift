import BorderAnalysis
import BorderAtlas
import BorderCore

/// The id of the sign on the map that shows a number.
struct SignNames {
    private var names: [String: String] = [:]

    init(_ content: MapContent) {
        for mark in content.flows {
            let name = SceneIdentifiers.safe(mark.signID)
            if mark.isBothWays {
                names["\(mark.place.id) both"] = name
            } else {
                names["\(mark.place.id) \(mark.route)"] = name
                if mark.opposite != nil { names["\(mark.place.id) \(mark.route.reversed)"] = name }
            }
        }
    }

    /// `nil` where the number has no sign.
    func name(of placement: Placement) -> String? {
        let way = placement.direction.route.map { "\($0)" } ?? "both"
        return names["\(placement.place.id) \(way)"]
    }
}
