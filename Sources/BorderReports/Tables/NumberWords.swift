import BorderBytes
package import BorderCore

/// Numbers as people read them in English text.
package enum NumberWords {
    /// `16,886`, `-7,619`.
    package static func grouped(_ value: Int64) -> String {
        value.grouped
    }

    /// `1,219.0` for one decimal place; all the digits it takes where no number of places is given.
    package static func grouped(_ value: Double, decimals: Int? = nil) -> String {
        var sink = ByteSink()
        if let decimals { sink.appendFixed(value, decimals: decimals) } else { sink.appendNumber(value) }
        let text = String(decoding: sink.takeBytes(), as: UTF8.self)
        let sides = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = sides.first, !whole.isEmpty else { return text }
        var fraction = sides.dropFirst().first.map(String.init) ?? ""
        if let decimals {
            fraction += String(repeating: "0", count: max(0, decimals - fraction.utf8.count))
            if decimals == 0 { fraction = "" }
        } else if fraction == "0" {
            fraction = ""
        }
        return (text.hasPrefix("-") && text.contains { ("1"..."9").contains($0) } ? "-" : "") + whole.groupedInThousands
            + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// `more than 200,000`, `10,000–12,000`.
    package static func worded(_ quantity: Quantity) -> String {
        let number = grouped(quantity.value)
        switch quantity.qualifier {
        case .exact: return number
        case .rounded: return "rounded \(number)"
        case .about: return "about \(number)"
        case .moreThan: return "more than \(number)"
        case .atLeast: return "at least \(number)"
        case .nearly: return "nearly \(number)"
        case .lessThan: return "fewer than \(number)"
        case .upTo: return "up to \(number)"
        case .range: return quantity.rangeEnd.map { "\(number)–\(grouped($0))" } ?? number
        }
    }
}
