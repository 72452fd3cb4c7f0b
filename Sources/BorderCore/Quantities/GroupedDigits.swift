extension FixedWidthInteger {
    /// The number with a comma between thousands: `16,886`.
    public var grouped: String {
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
