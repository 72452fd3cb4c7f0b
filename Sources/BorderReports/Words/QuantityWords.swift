public import BorderAnalysis
public import BorderCore

extension Quantity {
    /// The number as a map label: "53,000+", "≈17,000", "≤10,000".
    public var label: String {
        switch qualifier {
        case .exact, .rounded: value.grouped
        case .about, .nearly: "≈\(value.grouped)"
        case .moreThan, .atLeast: "\(value.grouped)+"
        case .lessThan, .upTo: "≤\(value.grouped)"
        case .range: "\(value.grouped)–\((rangeEnd ?? value).grouped)"
        }
    }
}

extension FlowNet {
    /// The difference as a sentence says it: "7,619", "at least 1,200", "between -300 and 4,000", "not known".
    public var words: String {
        switch (lower, upper) {
        case (let low?, let high?) where low == high: low.grouped
        case (let low?, let high?): "between \(low.grouped) and \(high.grouped)"
        case (let low?, nil): "at least \(low.grouped)"
        case (nil, let high?): "at most \(high.grouped)"
        case (nil, nil): "not known"
        }
    }
}
