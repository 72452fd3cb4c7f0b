import BorderAnalysis
import BorderCore

extension CoverageState {
    /// The character of the state in a matrix.
    var sign: Character {
        switch self {
        case .counted: "#"
        case .reported: "+"
        case .closed: "x"
        case .restricted: "r"
        case .notOpenYet: "<"
        case .noLongerOpen: ">"
        case .unreported: "."
        }
    }

    /// The states from the most known to the least.
    static var legendOrder: [CoverageState] { allCases.sorted(by: >) }
}

/// The columns of a matrix of days: one a day, or one a week, month or year where days do not fit.
struct CoverageColumns {
    /// The days of every column, by their place in the coverage.
    let days: [Range<Int>]
    /// What a column is.
    let unit: PeriodUnit
    private let starts: [Day]

    /// The finest columns that fit into a width; years where nothing does.
    init(_ span: ClosedRange<Day>, width: Int) {
        let fitting = [PeriodUnit.day, .week, .month].first { CoverageColumns.starts(of: $0, span).count <= width }
        unit = fitting ?? .year
        starts = CoverageColumns.starts(of: unit, span)
        let length = span.dayCount
        let edges = starts.map { span.lowerBound.distance(to: $0) } + [length]
        days = zip(edges, edges.dropFirst()).map { $0..<$1 }
    }

    /// The sign of a column: that of its days, else how many tenths of them have a number.
    func sign(_ column: Int, of states: [CoverageState]) -> Character {
        let part = states[days[column]]
        guard let first = part.first else { return " " }
        if part.allSatisfy({ $0 == first }) { return first.sign }
        let numbers = part.count(where: \.hasNumber)
        guard numbers > 0 else { return "0" }
        return Character(String(min(9, max(1, numbers * 10 / part.count))))
    }

    /// Two lines above the columns: months or years, then days of the month at Mondays or the months' first letters.
    var rulers: [String] {
        var upper = Ruler(count: starts.count)
        var lower = Ruler(count: starts.count)
        for (column, day) in starts.enumerated() {
            let (year, month, dayOfMonth) = day.civil
            let before = column > 0 ? starts[column - 1].civil : (year: 0, month: 0, day: 0)
            switch unit {
            case .day:
                if column == 0 || dayOfMonth == 1 { upper.write("\(day.monthName) \(year)", at: column) }
                if day.isoWeekday == 1 || column == 0 { lower.write("\(dayOfMonth)", at: column) }
            case .week, .month, .quarter:
                if column == 0 || year != before.year { upper.write("\(year)", at: column) }
                if column == 0 || month != before.month {
                    lower.write(unit == .week ? day.monthName : String(day.monthName.prefix(1)), at: column)
                }
            case .year: lower.write("\(year)", at: column)
            }
        }
        return [upper.text, lower.text].filter { !$0.isEmpty }
    }

    private static func starts(of unit: PeriodUnit, _ span: ClosedRange<Day>) -> [Day] {
        var starts: [Day] = []
        var day = span.lowerBound
        while day <= span.upperBound {
            starts.append(day)
            let next = unit.next(after: unit.start(of: day))
            guard next > day else { break }
            day = next
        }
        return starts
    }
}

/// A line of marks over columns, which never run into each other.
private struct Ruler {
    private var cells: [Character]
    private var free = 0

    init(count: Int) { cells = [Character](repeating: " ", count: count) }

    /// Writes a mark where it fits with a blank before it, or leaves it out.
    mutating func write(_ mark: String, at column: Int) {
        guard column >= free, column + mark.count <= cells.count else { return }
        for (offset, character) in mark.enumerated() { cells[column + offset] = character }
        // A single letter a column may stand beside the next.
        free = column + mark.count + (mark.count > 1 ? 1 : 0)
    }

    var text: String {
        guard let last = cells.lastIndex(where: { $0 != " " }) else { return "" }
        return String(cells[...last])
    }
}
