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
