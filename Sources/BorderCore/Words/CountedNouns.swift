extension FixedWidthInteger {
    /// The number with a comma between thousands: `16,886`.
    package var grouped: String {
        (self < 0 ? "-" : "") + String(magnitude).groupedInThousands
    }
}

extension StringProtocol {
    /// A text of digits with a comma between thousands.
    public var groupedInThousands: String {
        var text: [UInt8] = []
        for (index, digit) in utf8.enumerated() {
            if index > 0 && (utf8.count - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension FixedWidthInteger {
    /// The number with what it counts: `1 row`, `0 rows`, `1,200 rows`.
    ///
    /// - Parameters:
    ///   - singular: the noun for one.
    ///   - plural: the noun for every other number; the singular with an "s" where none is given.
    /// - Returns: the number, grouped, and its noun.
    package func counted(_ singular: String, _ plural: String? = nil) -> String {
        "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
    }
}
