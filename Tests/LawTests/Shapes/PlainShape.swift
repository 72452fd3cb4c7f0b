import BorderFlow

/// How somebody writes a table of counts: marks, forms of numbers and dates, what is a column and what a row.
struct PlainShape: Sendable, CustomStringConvertible {
    enum Layout: Sendable { case long, fromAndTo, twoColumns, yearAndMonth, monthNames, wideMonths, wideYears }

    enum Dates: Sendable { case iso, points, shortPoints, dayFirst, monthFirst, hyphens, names }

    var name = "plain"
    var layout = Layout.long
    var words = HeaderWords.english
    var delimiter: Character = ","
    var lineEnd = "\n"
    var isQuoted = false
    var hasMark = false
    var hasSeparatorLine = false
    var titles: [String] = []
    var notes: [String] = []
    /// Whether titles and notes have as many fields as the table, as spreadsheets save them.
    var isPadded = false
    var thousands = ""
    /// The decimal sign of numbers that end in `,00`; empty where they have no decimals.
    var decimal = ""
    var dates = Dates.iso
    /// The codes or names of countries.
    var countries: [String: String] = [:]
    /// What stands where nothing was counted.
    var missing = ""
    var isReversed = false
    var hasEmptyColumn = false
    var hasRemarks = false
    var hasBlankLines = false
    var hasBlanks = false

    var description: String { name }

    // MARK: What it can say

    /// The counts of a seed that it has room for.
    func model(seed: UInt64, isWorded: Bool = false) -> CountModel {
        let grain: CountModel.Grain =
            switch layout {
            case .wideYears: .years
            case .yearAndMonth, .monthNames, .wideMonths: .months
            case .long, .fromAndTo, .twoColumns: dates == .iso && seed.isMultiple(of: 2) ? .months : .days
            }
        return CountModel(seed: seed, grain, isOfBorder: layout == .fromAndTo, isWorded: isWorded)
    }

    /// What has to be said of it since its numbers leave it open.
    var neededPins: TablePins {
        var pins = TablePins()
        if decimal.isEmpty, thousands == "," { pins.decimal = "." }
        if decimal.isEmpty, thousands == "." { pins.decimal = "," }
        return pins
    }

    /// Everything that can be said of it and is true.
    var truePins: TablePins {
        var pins = neededPins
        pins.delimiter = String(delimiter)
        pins.headerRow = headerLine
        if !decimal.isEmpty { pins.decimal = decimalSign }
        if dates == .monthFirst { pins.dateOrder = .month }
        if dates == .dayFirst || dates == .hyphens { pins.dateOrder = .day }
        return pins
    }

    /// The line of the header.
    var headerLine: Int { 1 + (hasSeparatorLine ? 1 : 0) + titles.count }

    // MARK: Writing

    /// The file.
    func text(of model: CountModel) -> String {
        var rows = self.rows(of: model)
        if isReversed { rows = rows.map { $0.reversed() } }
        if hasRemarks { rows = rows.enumerated().map { $1 + [$0 == 0 ? "Bemerkung" : "n/a"] } }
        if hasEmptyColumn { rows = rows.map { $0 + [""] } }
        let width = rows.first?.count ?? 0
        var lines = rows.map { $0.map { cell($0) }.joined(separator: String(delimiter)) }
        if hasBlankLines { lines.insert("", at: 2) }
        let padding = isPadded ? String(repeating: delimiter, count: width - 1) : ""
        lines = titles.map { cell($0) + padding } + lines + notes.map { cell($0) + padding }
        if hasSeparatorLine { lines.insert("sep=\(delimiter)", at: 0) }
        return (hasMark ? "\u{FEFF}" : "") + lines.map { $0 + lineEnd }.joined()
    }

    private func rows(of model: CountModel) -> [[String]] {
        switch layout {
        case .long:
            return [[words.place, words.date, words.way, words.count]]
                + model.counts.map { [$0.place, date($0.time), way($0, model), number($0)] }
        case .fromAndTo:
            return [["Origin", "Destination", words.date, words.count]]
                + model.counts.map { count in
                    let ends = model.ends(of: count)
                    return [country(ends.from), country(ends.to), date(count.time), number(count)]
                }
        case .yearAndMonth, .monthNames:
            return [[words.year, words.month, words.place, words.way, words.count]]
                + model.counts.map { count in
                    let month = count.time.month
                    let word = layout == .monthNames ? words.months[month - 1] : "\(month)"
                    return ["\(count.time.year)", word, count.place, way(count, model), number(count)]
                }
        case .twoColumns:
            let groups = groups(model.counts) { "\($0.place) \($0.time.text)" }
            return [["Reporter", words.place, words.date, words.entries, words.exits]]
                + groups.map { group in
                    let (entry, exit) = (group.first { !$0.isOut }, group.first { $0.isOut })
                    return [country(model.countries.home), group[0].place, date(group[0].time)]
                        + [entry, exit].map { $0.map(number) ?? missing }
                }
        case .wideMonths, .wideYears:
            let times = Dictionary(grouping: model.counts, by: \.time.text).sorted { $0.key < $1.key }
            let groups = groups(model.counts) { "\($0.place) \($0.isOut)" }
            return [[words.place, words.way] + times.map { date($0.value[0].time) }]
                + groups.map { group in
                    [group[0].place, way(group[0], model)]
                        + times.map { time in group.first { $0.time.text == time.key }.map(number) ?? missing }
                }
        }
    }

    /// The counts of one row each, in the order in which the rows are first met.
    private func groups(_ counts: [CountModel.Count], by key: (CountModel.Count) -> String) -> [[CountModel.Count]] {
        var order: [String] = []
        for count in counts where !order.contains(key(count)) { order.append(key(count)) }
        let all = Dictionary(grouping: counts, by: key)
        return order.compactMap { all[$0] }
    }

    private func cell(_ text: String) -> String {
        let padded = hasBlanks ? " \(text) " : text
        guard isQuoted || padded.contains(where: { $0 == delimiter || $0 == "\"" }) else { return padded }
        return "\"\(padded.replacing("\"", with: "\"\""))\""
    }

    private func country(_ code: String) -> String { countries[code] ?? code }

    private func way(_ count: CountModel.Count, _ model: CountModel) -> String {
        let ends = model.ends(of: count)
        return "\(country(ends.from))>\(country(ends.to))"
    }

    // MARK: Numbers and dates

    /// The decimal sign, which is none that parts thousands.
    private var decimalSign: String { thousands == "," ? "." : thousands == "." ? "," : decimal }

    private func number(_ count: CountModel.Count) -> String {
        let text = number(count.value)
        return switch count.wording {
        case .exact: text
        case .lessThan: "<\(text)"
        case .atLeast: "\(text)+"
        case .about: "~\(text)"
        case .range(let upper): "\(text)-\(number(upper))"
        }
    }

    private func number(_ value: Int) -> String {
        var groups: [String] = []
        var digits = "\(value)"
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: thousands) + (decimal.isEmpty ? "" : "\(decimalSign)00")
    }

    private func date(_ time: CountModel.Time) -> String {
        let name = time.month > 0 ? HeaderWords.english.months[time.month - 1].prefix(3) : ""
        guard time.day > 0 else { return dates == .names && time.month > 0 ? "\(name) \(time.year)" : time.text }
        let (day, month) = (CountModel.twoDigits(time.day), CountModel.twoDigits(time.month))
        return switch dates {
        case .iso: time.text
        case .points: "\(day).\(month).\(time.year)"
        case .shortPoints: "\(time.day).\(time.month).\(time.year)"
        case .dayFirst: "\(day)/\(month)/\(time.year)"
        case .monthFirst: "\(month)/\(day)/\(time.year)"
        case .hyphens: "\(day)-\(month)-\(time.year)"
        case .names: "\(time.day) \(name) \(time.year)"
        }
    }
}
