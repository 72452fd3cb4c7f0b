/// What is known of one way across a place on one day, from the least to the most that can be said.
public enum CoverageState: String, CaseIterable, Comparable, Sendable {
    /// No report, no state: nobody knows.
    case unreported
    /// The gazetteer says the place is not open yet.
    case notOpenYet = "not open yet"
    /// The gazetteer says the place is no longer open.
    case noLongerOpen = "no longer open"
    /// A state says it is closed or restricted for some, or restricted for all; others may cross.
    case restricted
    /// A number covers the day: worded, for more days than this, or for both ways together.
    case reported
    /// A state says it is closed for everybody.
    case closed
    /// An exact number for this place, way and day.
    case counted

    /// Whether a number covers the day.
    public var hasNumber: Bool { self == .counted || self == .reported }

    /// Orders by how much is known.
    public static func < (left: CoverageState, right: CoverageState) -> Bool { left.rank < right.rank }

    private var rank: Int { CoverageState.allCases.firstIndex(of: self) ?? 0 }
}
