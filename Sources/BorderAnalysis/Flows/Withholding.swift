/// Why a number is known and not shown.
public enum Withholding: String, Sendable {
    /// It is too small; that it is small is said.
    case small
    /// A number that is too small could be worked out from it; nothing is said of its size.
    case complementary
}
