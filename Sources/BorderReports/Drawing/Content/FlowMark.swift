public import BorderAtlas
public import BorderCore

/// One number at one place, as the map shows it.
public struct FlowMark: Hashable, Sendable {
    /// How a number came to be.
    public enum Basis: Hashable, Sendable {
        /// Somebody published it.
        case reported
        /// It was computed from published ones.
        case derived
        /// It was estimated.
        case modelled
        /// Sources disagree; the values of the others.
        case conflicting([Int64])
    }

    /// Stable and unique on the map: `RUS>FIN@FIN-RUS`.
    public var id: String
    /// The id of its sign on the map.
    var signID: String { "flow-\(id)" }
    /// What the number covers: its kind decides the drawing.
    public var place: Place
    /// The crossing at which a border's number is drawn because no other was open; `nil` for every other number.
    public var anchorCrossing: String?
    /// From where to where.
    public var route: Route
    /// The number; `nil` where nothing was published.
    public var quantity: Quantity?
    /// The number in the other direction at the same place.
    public var opposite: Quantity?
    /// How the number came to be.
    public var basis: Basis = .reported
    /// The name beside the mark: "Finland", "Vaalimaa".
    public var headline: String
    /// The number as printed: "98,000+". Empty prints nothing.
    public var valueLabel: String
    /// The number of the other direction as printed.
    public var oppositeLabel = ""
    /// Short lines under the number.
    public var noteLines: [String] = []
    /// The sentence for screen readers and tooltips; made from the other fields where it is empty.
    public var sentence = ""

    /// A number at a place.
    public init(
        id: String,
        place: Place,
        route: Route,
        quantity: Quantity?,
        headline: String,
        valueLabel: String
    ) {
        self.id = id
        self.place = place
        self.route = route
        self.quantity = quantity
        self.headline = headline
        self.valueLabel = valueLabel
    }

    /// What is printed where there is no number to size a disc by: "no data", or that the number is withheld.
    var labelWithoutDisc: String { valueLabel.isEmpty ? "no data" : valueLabel }

    /// Whether there is a number that is not shown.
    var isWithheld: Bool { quantity == nil && labelWithoutDisc != "no data" }

    /// The sentence, written or made.
    public var spoken: String {
        if !sentence.isEmpty { return sentence }
        let number = labelWithoutDisc
        let back = oppositeLabel.isEmpty ? "" : ", \(oppositeLabel) in the other direction"
        let notes = noteLines.isEmpty ? "" : ", " + noteLines.joined(separator: " ")
        return "\(headline): \(number)\(back)\(notes)"
    }
}
