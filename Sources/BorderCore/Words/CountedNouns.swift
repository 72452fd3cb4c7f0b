extension FixedWidthInteger {
    /// The number with what it counts: `1 row`, `0 rows`, `1,200 rows`.
    ///
    /// - Parameters:
    ///   - singular: the noun for one.
    ///   - plural: the noun for every other number; the singular with an "s" where none is given.
    /// - Returns: the number, grouped, and its noun.
    public func counted(_ singular: String, _ plural: String? = nil) -> String {
        "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
    }
}
