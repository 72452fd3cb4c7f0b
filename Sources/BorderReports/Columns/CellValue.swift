import BorderBytes
package import BorderCore

/// The value of a column in one row.
package enum CellValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    case day(Day)
    /// Nothing is known; never the same as zero or an empty text.
    case missing

    /// A text, or missing where it is empty: our tables spell "unknown" as empty text.
    package static func known(_ text: String) -> CellValue { text.isEmpty ? .missing : .text(text) }

    /// An integer that may be missing.
    package static func integer(_ value: Int?) -> CellValue { value.map { .integer(Int64($0)) } ?? .missing }

    /// An integer that may be missing.
    package static func integer(_ value: Int64?) -> CellValue {
        guard let value else { return .missing }
        return .integer(value)
    }

    /// A number that may be missing; one that is not finite is missing.
    package static func number(_ value: Double?) -> CellValue {
        guard let value, value.isFinite else { return .missing }
        return .number(value)
    }

    /// A day that may be missing.
    package static func day(_ value: Day?) -> CellValue {
        guard let value else { return .missing }
        return .day(value)
    }
}

extension ByteSink {
    /// Appends a value as a cell of CSV: nothing for what is missing, `""` for an empty text.
    mutating func appendCSV(_ value: CellValue, decimals: Int? = nil, spreadsheetSafe: Bool) {
        switch value {
        case .text(let text): appendCSV(text, spreadsheetSafe: spreadsheetSafe)
        case .integer(let value): appendInteger(value)
        case .number(let value):
            if let decimals, value.isFinite { appendFixed(value, decimals: decimals) } else { appendNumber(value) }
        case .boolean(let value): append(value ? "true" : "false")
        case .day(let day): append(day)
        case .missing: break
        }
    }

    /// Appends a value as JSON: `null` for what is missing.
    mutating func appendJSON(_ value: CellValue, decimals: Int? = nil) {
        switch value {
        case .text(let text): appendJSON(text)
        case .integer(let value): appendJSON(value)
        case .number(let value):
            if let decimals, value.isFinite { appendFixed(value, decimals: decimals) } else { appendJSON(value) }
        case .boolean(let value): appendJSON(value)
        case .day(let day):
            append(UInt8(ascii: "\""))
            append(day)
            append(UInt8(ascii: "\""))
        case .missing: append("null")
        }
    }

    /// Appends a day as `2022-09-24`.
    mutating func append(_ day: Day) {
        let (year, month, dayOfMonth) = day.civil
        guard (1000...9999).contains(year) else { return append(day.description) }
        appendDirectly(atMost: 10) { place in
            func write(_ value: Int, at offset: Int) {
                place[offset] = UInt8(truncatingIfNeeded: 48 + value / 10)
                place[offset + 1] = UInt8(truncatingIfNeeded: 48 + value % 10)
            }
            write(year / 100, at: 0)
            write(year % 100, at: 2)
            place[4] = UInt8(ascii: "-")
            write(month, at: 5)
            place[7] = UInt8(ascii: "-")
            write(dayOfMonth, at: 8)
            return 10
        }
    }
}
