import BorderCore
import BorderGeometry

/// Signs of the state of a place.
enum StatusDrawing {
    /// The sign of a state.
    enum Sign: Int, CaseIterable {
        case closed, closedToSome, checkpoint
        /// Nothing but words.
        case words

        init(_ mark: StatusMark) {
            switch mark.effect {
            case .closed: self = mark.concernsEverybody ? .closed : .closedToSome
            case .restricted: self = .closedToSome
            case .checkpoint: self = .checkpoint
            case .open, .queue, .rule, .event: self = .words
            }
        }

        /// What the legend calls it.
        var legendText: String {
            switch self {
            case .closed: "closed"
            case .closedToSome: "closed to some"
            case .checkpoint: "checkpoint"
            case .words: ""
            }
        }
    }

    /// The radius of the round signs with their white edge.
    static let reach = 8.9

    /// The shapes of a sign, bottom first.
    static func nodes(_ sign: Sign, at centre: Position) -> [MapScene.Node] {
        let bar = Rectangle(x: centre.x - 4.2, y: centre.y - 1.5, width: 8.4, height: 3)
        switch sign {
        case .closed:
            return [
                .shape(.circle(centre: centre, radius: 8.9), .fill(.paper)),
                .shape(.circle(centre: centre, radius: 7.5), .fill(.ink)),
                .shape(.rectangle(bar), .fill(.paper)),
            ]
        case .closedToSome:
            return [
                .shape(.circle(centre: centre, radius: 8.9), .fill(.paper)),
                .shape(.circle(centre: centre, radius: 7.5), .fill(.paper).stroked(.ink, 1.8)),
                .shape(.rectangle(bar), .fill(.ink)),
            ]
        case .checkpoint:
            let triangle = [
                Position(x: centre.x - 6.2, y: centre.y + 5), Position(x: centre.x, y: centre.y - 6),
                Position(x: centre.x + 6.2, y: centre.y + 5),
            ]
            var casing = Paint.fill(.paper).stroked(.paper, 3)
            casing.isRound = true
            return [.shape(.areas([triangle]), casing), .shape(.areas([triangle]), .fill(.ink))]
        case .words: return []
        }
    }
}
