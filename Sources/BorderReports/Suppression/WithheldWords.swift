import BorderAnalysis
import BorderCore

extension Table {
    /// A remark on withheld numbers; none where none is withheld.
    static func withheldNotes(_ count: Int) -> [String] {
        guard count > 0 else { return [] }
        let numbers = count == 1 ? "1 number is" : "\(count.grouped) numbers are"
        return ["\(numbers) withheld (--suppress): small ones, and those that would give a small one away."]
    }
}

extension Basis {
    /// The observation status of SDMX.
    var observationStatus: String {
        switch self {
        case .observed: "A"
        case .reported: "V"
        case .derived: "E"
        case .modelled: "I"
        case .withheld: "Q"
        case .none: "L"
        }
    }
}

extension FlowRow {
    /// The number as a map label: "53,000+", "fewer than 5", "withheld".
    var label: String { withholding == nil ? quantity.label : wordedQuantity }

    /// The number in a sentence or a table.
    var wordedQuantity: String { withholding == .complementary ? "withheld" : NumberWords.worded(quantity) }

    /// The number that sizes a mark; none for a withheld one, whose size would tell.
    var drawnQuantity: Quantity? { withholding == nil ? quantity : nil }
}
