import BorderCore

extension BorderCode {
    /// Finland's and Georgia's borders with Russia, and the one of two countries that have nothing to do with it.
    static let finnish = known("FIN", "RUS")
    static let georgian = known("GEO", "RUS")
    static let american = known("MEX", "USA")

    private static func known(_ one: CountryCode, _ other: CountryCode) -> BorderCode {
        guard let code = BorderCode(one, other) else { preconditionFailure("\(one) has no border with itself") }
        return code
    }
}
