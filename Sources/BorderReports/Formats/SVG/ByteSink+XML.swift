import BorderBytes

// Numbers and text of SVG, written so that nothing in the data can break out.
extension ByteSink {
    /// Text with the five entities; characters XML forbids are left out.
    package mutating func appendXML(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            case "'": append("&#39;")
            case "\u{9}", "\u{A}", "\u{D}": append(" ")
            default:
                guard scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF,
                    !(0x7F...0x9F).contains(scalar.value)
                else { continue }
                append(String(scalar))
            }
        }
    }

    /// Tenths of a px as a whole number; coordinates far off the canvas stop at a million.
    static func tenths(_ value: Double) -> Int {
        guard value.isFinite else { return 0 }
        return Int((min(1e6, max(-1e6, value)) * 10).rounded())
    }

    /// `12.3`, `-4`, `0`.
    mutating func appendTenths(whole value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let magnitude = value.magnitude
        appendWhole(magnitude / 10)
        let tenth = UInt8(truncatingIfNeeded: magnitude % 10)
        if tenth > 0 {
            append(UInt8(ascii: "."))
            append(UInt8(ascii: "0") + tenth)
        }
    }

    /// A number with at most one decimal.
    mutating func appendTenths(_ value: Double) { appendTenths(whole: ByteSink.tenths(value)) }

    /// A number with at most two decimals, for widths and opacities.
    mutating func appendHundredths(_ value: Double) {
        let hundredths = Int((min(1e6, max(-1e6, value.isFinite ? value : 0)) * 100).rounded())
        guard hundredths % 10 != 0 else { return appendTenths(whole: hundredths / 10) }
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        appendWhole(hundredths.magnitude / 100)
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: hundredths.magnitude / 10 % 10))
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: hundredths.magnitude % 10))
    }

    private mutating func appendWhole(_ value: UInt) {
        if value >= 10 { appendWhole(value / 10) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    /// ` name="value"` with one decimal.
    mutating func appendAttribute(_ name: String, _ value: Double) {
        append(" \(name)=\"")
        appendTenths(value)
        append("\"")
    }

    /// ` name="value"` with two decimals.
    mutating func appendFineAttribute(_ name: String, _ value: Double) {
        append(" \(name)=\"")
        appendHundredths(value)
        append("\"")
    }

    /// ` name="value"`, escaped.
    mutating func appendAttribute(_ name: String, _ value: String) {
        append(" \(name)=\"")
        appendXML(value)
        append("\"")
    }
}
