import BorderAnalysis
import BorderCore

extension RowContradiction {
    /// `contested: more than the whole, 43,590 (c26)`.
    package var words: String { "contested: \(comparison) (\(row))" }

    /// `more than the whole, 43,590`.
    var comparison: String {
        let what =
            switch kind {
            case .anotherNumber: "another number of the same"
            case .smallerWhole: "more than the whole"
            case .largerPart: "fewer than a part"
            case .fewerCrossings: "more persons than crossings"
            case .morePersons: "fewer crossings than persons"
            }
        return "\(what), \(NumberWords.worded(quantity))"
    }
}
