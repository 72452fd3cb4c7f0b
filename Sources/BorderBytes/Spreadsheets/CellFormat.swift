import BorderCore

/// What the numbers of a cell's format stand for.
enum CellFormat: Hashable {
    case number, day, month, year, time

    /// The formats that have a number and no code in the file.
    init(builtIn id: Int) {
        switch id {
        case 14...16, 22, 27...31, 36, 50...54, 57, 58: self = .day
        case 17: self = .month
        case 18...21, 45...47: self = .time
        default: self = .number
        }
    }

    /// Reads a code such as `dd.mm.yyyy` or `#,##0`.
    init(code: String) {
        var letters = ""
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        // Only the part for positive numbers counts.
        for letter in code.lowercased() {
            if isEscaped { isEscaped = false; continue }
            switch letter {
            case "\\", "_", "*": isEscaped = !isQuoted
            case "\"": isQuoted.toggle()
            case "[" where !isQuoted: isBracketed = true
            case "]" where isBracketed: isBracketed = false
            case ";" where !isQuoted && !isBracketed: letters += ";"
            default: if !isQuoted && !isBracketed { letters.append(letter) }
            }
        }
        let first = letters.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        let (hasDay, hasYear) = (first.contains("d"), first.contains("y"))
        let hasTime = first.contains("h") || first.contains("s")
        if hasDay {
            self = .day
        } else if hasYear {
            self = first.contains("m") ? .month : .year
        } else {
            self = hasTime ? .time : .number
        }
    }

    /// The text of a number: a date as YYYY-MM-DD, perhaps with its time, a month as YYYY-MM, an integer without a
    /// decimal point.
    ///
    /// - Parameters:
    ///   - raw: the number as the file has it.
    ///   - is1904: whether days are counted from 1904.
    /// - Returns: the text; the raw one where it is no number.
    func text(of raw: String, is1904: Bool) -> String {
        // What Swift takes for a number beside these, such as `0x10`, is none of a sheet.
        let isDecimal = raw.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard isDecimal, let number = Double(raw), number.isFinite else { return raw }
        let serial = is1904 ? number + 1462 : number
        // Serial 60 is a day that never was; what comes before it is no date of anybody's statistics.
        guard self != .number, self != .time, serial >= 61, serial < 2_958_466 else {
            guard number == number.rounded(), abs(number) < 9e15 else { return raw }
            return String(Int64(number))
        }
        let day = Day(rawValue: Int32(serial.rounded(.down)) - 25_569)
        switch self {
        case .month: return String(day.description.prefix(7))
        case .year: return String(day.description.prefix(4))
        default:
            let minutes = Int(((serial - serial.rounded(.down)) * 1440).rounded())
            guard minutes > 0, minutes < 1440 else { return day.description }
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return "\(day)T\(two(minutes / 60)):\(two(minutes % 60))"
        }
    }
}
