/// What makes a summary impossible.
public enum AnalysisError: Error, Equatable, Sendable {
    /// A sum is larger than 64 bits hold.
    case sumTooLarge(file: String)
}

extension AnalysisError: CustomStringConvertible {
    /// The trouble in words.
    public var description: String {
        switch self {
        case .sumTooLarge(let file):
            "the counts of \(file) add up to more than 9,223,372,036,854,775,807; some of them must be wrong"
        }
    }
}
