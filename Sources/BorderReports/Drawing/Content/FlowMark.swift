package import BorderAtlas
package import BorderCore

/// One number at one place, as the map shows it.
package struct FlowMark: Hashable, Sendable {
    /// How a number came to be.
    package enum Basis: Hashable, Sendable {
        /// Somebody published it.
        case reported
        /// It was computed from published ones.
        case derived
        /// It was estimated.
        case modelled
        /// Sources disagree; the values of the others.
        case conflicting([Int64])
    }

    /// How many numbers of the input a mark stands for.
    package struct Numbers: Hashable, Sendable {
        /// Those that are printed.
        package var drawn: Int64 = 0
        /// Those that were added up in what is printed.
        package var summed: Int64 = 0

        /// No number.
        package init() {}
    }

    /// Stable and unique on the map: `RUS>FIN@FIN-RUS`.
    package var id: String
    /// The id of its sign on the map.
    var signID: String { "flow-\(id)" }
    /// What the number covers: its kind decides the drawing.
    package var place: Place
    /// The crossing at which a border's number is drawn because no other was open; `nil` for every other number.
    package var anchorCrossing: String?
    /// From where to where.
    package var route: Route
    /// The number; `nil` where nothing was published.
    package var quantity: Quantity?
    /// Whether the number is of both ways together, or of no stated one: it has no direction.
    package var isBothWays = false
    /// Whether it leads from one country to another that is no neighbour: nobody says which borders were crossed.
    package var isArrow = false
    /// What the legend says of a number without a direction: "both ways together", "way not stated"; empty where
    /// people are counted where they are.
    package var waylessWords = ""
    /// How many numbers of the input stand behind it.
    package var numbers = Numbers()
    /// The days of the number; `nil` where nobody says.
    package var period: Period?
    /// The number in the other direction at the same place.
    package var opposite: Quantity?
    /// The days of the number in the other direction.
    package var oppositePeriod: Period?
    /// How many that is a day, where signs are as large as that; `nil` where they are as large as the number.
    package var rate: Quantity?
    /// The same of the number in the other direction.
    package var oppositeRate: Quantity?
    /// The same of the values that contradict the number.
    package var rivalRates: [Int64]?
    /// How the number came to be.
    package var basis: Basis = .reported
    /// The name beside the mark: "Finland", "Vaalimaa".
    package var headline: String
    /// The number as printed: "98,000+". Empty prints nothing.
    package var valueLabel: String
    /// The number of the other direction as printed.
    package var oppositeLabel = ""
    /// Which way it counts, where neither its name nor the map says so: "into Finland".
    package var wayWords = ""
    /// Short lines under the number.
    package var noteLines: [String] = []
    /// How many of them stay where there is little room: without them the number would be taken for another.
    package var keptNotes = 0
    /// Lines under the number of the other direction, where they are not the same.
    package var oppositeNoteLines: [String] = []
    /// The sentence for screen readers and tooltips; made from the other fields where it is empty.
    package var sentence = ""

    /// A number at a place.
    package init(
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

    /// What its sign is as large as.
    var size: Quantity? { quantity == nil ? nil : rate ?? quantity }

    /// What the half of the other direction is as large as.
    var oppositeSize: Quantity? { opposite == nil ? nil : oppositeRate ?? opposite }

    /// What the rings of contradicting values are as large as.
    var rivalSizes: [Int64] {
        if let rivalRates { return rivalRates }
        return if case .conflicting(let values) = basis { values } else { [] }
    }

    /// What is printed where there is no number to size a disc by: "no data", or that the number is withheld.
    var labelWithoutDisc: String { valueLabel.isEmpty ? "no data" : valueLabel }

    /// The number with its name, for a list: "Roma 150,000 into Italy, March (the other way 90,000)".
    var told: String {
        let name = PlainText.fit(headline, .legendEntry, width: 240)
        let notes = ([[valueLabel, wayWords].filter { !$0.isEmpty }.joined(separator: " ")] + noteLines).filter {
            !$0.isEmpty
        }.joined(separator: ", ")
        return "\(name) \(notes)" + (oppositeLabel.isEmpty ? "" : " (the other way \(oppositeLabel))")
    }

    /// Whether it stands for a number rather than for the lack of one.
    var hasNumber: Bool { quantity != nil || opposite != nil || isWithheld }

    /// Whether there is a number that is not shown.
    var isWithheld: Bool { quantity == nil && !["no data", "other counts"].contains(labelWithoutDisc) }

    /// The sentence, written or made.
    package var spoken: String {
        if !sentence.isEmpty { return sentence }
        let number = labelWithoutDisc
        let back = oppositeLabel.isEmpty ? "" : ", \(oppositeLabel) in the other direction"
        let notes = noteLines.isEmpty ? "" : ", " + noteLines.joined(separator: " ")
        let way = wayWords.isEmpty || quantity == nil ? "" : " \(wayWords)"
        return "\(headline): \(number)\(way)\(back)\(notes)"
    }
}

extension FlowMark {
    /// How many numbers are what a map is about.
    private static let mostLargest = 10

    /// Whether it is one of the largest numbers of a map.
    func isAmongLargest(of flows: [PlacedFlow]) -> Bool {
        guard let value = size?.value, value > 0 else { return false }
        return flows.count { $0.mark.size.map { $0.value > value } ?? false } < FlowMark.mostLargest
    }
}

extension Place {
    /// Whether it is one gate.
    var isCrossing: Bool { if case .crossing = self { true } else { false } }
}
