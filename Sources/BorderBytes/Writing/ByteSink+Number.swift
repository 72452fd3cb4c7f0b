extension ByteSink {
    /// Appends an integer in decimal digits.
    public mutating func appendInteger(_ value: Int64) {
        unsafe appendDirectly(atMost: 20) { place in
            var place = unsafe place
            let start = unsafe place
            if value < 0 {
                unsafe place.pointee = UInt8(ascii: "-")
                unsafe place += 1
            }
            unsafe place += writeDigits(of: value.magnitude, to: place)
            return unsafe place - start
        }
    }

    /// Appends a number rounded to `decimals` (at most 9) decimal places, without trailing zeros but with at least
    /// one place: `27.5`, `28.0`. What is not finite or too large for that is written as the shortest number.
    public mutating func appendFixed(_ value: Double, decimals: Int) {
        let decimals = min(max(decimals, 0), 9)
        let scale = powersOfTen[decimals]
        let scaled = (value * Double(scale)).rounded()
        guard abs(scaled) < 1e15 else { return appendNumber(value) }
        let units = UInt64(abs(scaled))
        let isNegative = scaled < 0
        unsafe appendDirectly(atMost: 40) { place in
            var place = unsafe place
            let start = unsafe place
            if isNegative {
                unsafe place.pointee = UInt8(ascii: "-")
                unsafe place += 1
            }
            let (whole, fraction) = units.quotientAndRemainder(dividingBy: scale)
            unsafe place += writeDigits(of: whole, to: place)
            unsafe place.pointee = UInt8(ascii: ".")
            unsafe place += 1
            guard fraction > 0 else {
                unsafe place.pointee = UInt8(ascii: "0")
                return unsafe place + 1 - start
            }
            var rest = fraction
            for index in stride(from: decimals - 1, through: 0, by: -1) {
                unsafe place[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            unsafe place += decimals
            while unsafe (place - 1).pointee == UInt8(ascii: "0") { unsafe place -= 1 }
            return unsafe place - start
        }
    }

    /// Appends the shortest digits that read back as the same number, never with an exponent; nothing for a number
    /// that is not finite.
    public mutating func appendNumber(_ value: Double) {
        guard value.isFinite else { return }
        // Fifteen digits name one number only: if the value is a decimal of at most six places and fifteen digits,
        // those digits are the shortest ones.
        let millionths = value * 1e6
        if abs(millionths) < 1e15, millionths == millionths.rounded(), millionths / 1e6 == value,
            value != 0 || value.sign == .plus
        {
            return appendFixed(value, decimals: 6)
        }
        appendWithoutExponent("\(value)")
    }

    /// Appends `1.5e-07` as `0.00000015` and `1e+20` as `100000000000000000000.0`.
    private mutating func appendWithoutExponent(_ text: String) {
        let parts = text.split(separator: "e")
        guard parts.count == 2, let mantissa = parts.first, let exponent = parts.last.flatMap({ Int($0) }) else {
            return append(text)
        }
        let isNegative = mantissa.first == "-"
        let sides = mantissa.drop { $0 == "-" }.split(separator: ".")
        let whole = sides.first.map { Array($0.utf8) } ?? []
        let fraction = sides.dropFirst().first.map { Array($0.utf8) } ?? []
        var digits = whole + fraction
        // Where the point stands among the digits once the exponent is applied.
        var point = whole.count + exponent
        while digits.count > 1 && digits.last == UInt8(ascii: "0") { digits.removeLast() }
        if point <= 0 {
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 1 - point), at: 0)
            point = 1
        }
        while digits.count <= point { digits.append(UInt8(ascii: "0")) }
        if isNegative { append(UInt8(ascii: "-")) }
        append(Array(digits[..<point]))
        append(UInt8(ascii: "."))
        append(Array(digits[point...]))
    }
}

/// 1, 10 … 1,000,000,000.
private let powersOfTen: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
]

/// Writes a number's digits and returns how many there are.
private func writeDigits(of value: UInt64, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 1
    var limit: UInt64 = 10
    while count < 20 && value >= limit {
        count += 1
        if count == 20 { break }
        limit *= 10
    }
    var rest = value
    for index in stride(from: count - 1, through: 0, by: -1) {
        unsafe place[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
    }
    return count
}
