package import BorderAnalysis
package import BorderCore

extension Quantity {
    /// The number as a map label: "53,000+", "≈17,000", "≤10,000", "<10,000".
    package var label: String {
        switch qualifier {
        case .exact, .rounded: value.grouped
        case .about, .nearly: "≈\(value.grouped)"
        case .moreThan, .atLeast: "\(value.grouped)+"
        case .lessThan: "<\(value.grouped)"
        case .upTo: "≤\(value.grouped)"
        case .range: "\(value.grouped)–\((rangeEnd ?? value).grouped)"
        }
    }
}

extension FlowNet {
    /// The difference as a sentence says it: "7,619", "at least 1,200", "between -300 and 4,000", "not known".
    package var words: String {
        switch (lower, upper) {
        case (let low?, let high?) where low == high: low.grouped
        case (let low?, let high?): "between \(low.grouped) and \(high.grouped)"
        case (let low?, nil): "at least \(low.grouped)"
        case (nil, let high?): "at most \(high.grouped)"
        case (nil, nil): "not known"
        }
    }
}

extension Measure {
    /// What a number counts, in the number's own form: "1 crossing", but "about 1 crossings", which may be more.
    func words(for quantity: Quantity) -> String {
        guard quantity.qualifier == .exact, quantity.value == 1, unit != .percent else { return description }
        return kind == .flow ? unit.code : "\(unit.code) (\(kind.code))"
    }
}
