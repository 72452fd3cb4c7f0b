/// How far a reading is, in one line for a person who waits.
package enum ProgressWords {
    /// The line, no wider than a terminal: `reading [#####---------------]  27 %, 1.2 of 4.5 GB, 410 MB/s, 8 s left`.
    ///
    /// - Parameters:
    ///   - read: bytes read so far.
    ///   - expected: bytes there are; `nil` where nobody knows.
    ///   - seconds: since the start.
    ///   - width: columns of the terminal.
    /// - Returns: the line, without its end.
    package static func line(read: Int, of expected: Int?, seconds: Double, width: Int) -> String {
        let perSecond = seconds > 0 ? Double(read) / seconds : 0
        let rate = "\(bytes(Int(perSecond)))/s"
        // More than there is was read where a file is read twice: then nobody knows.
        guard let expected, expected > 0, read <= expected else {
            return fitted(["reading: \(bytes(read))", rate], width)
        }
        let percent = Int(100 * Double(read) / Double(expected))
        let amount = "\(bytes(read)) of \(bytes(expected))"
        let blanks = String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
        var parts = ["\(blanks)\(percent) %", amount, rate]
        if perSecond > 0 { parts.append("\(time(Double(expected - read) / perSecond)) left") }
        let marks = String(repeating: "#", count: percent / 5) + String(repeating: "-", count: 20 - percent / 5)
        let text = "reading [\(marks)] " + parts.joined(separator: ", ")
        return text.utf8.count < width ? text : fitted(["reading:" + parts[0]] + parts[1...], width)
    }

    /// As many parts as there is room for.
    private static func fitted(_ parts: [String], _ width: Int) -> String {
        var parts = parts
        while parts.count > 1, parts.joined(separator: ", ").utf8.count >= width { parts.removeLast() }
        return String(parts.joined(separator: ", ").prefix(max(0, width - 1)))
    }

    /// `999 B`, `1.2 MB`, `45 GB`.
    private static func bytes(_ count: Int) -> String {
        var (value, unit) = (Double(count), 0)
        let units = ["B", "kB", "MB", "GB", "TB"]
        while value >= 999.5, unit + 1 < units.count { (value, unit) = (value / 1000, unit + 1) }
        let tenths = Int((value * 10).rounded())
        if unit == 0 || tenths >= 100 { return "\(Int(value.rounded())) \(units[unit])" }
        return "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }

    /// `8 s`, `2 min 5 s`, `3 h 20 min`.
    private static func time(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        if whole < 60 { return "\(whole) s" }
        return whole < 3600 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}
