/// What the texts of one column take, over all rows.
struct ColumnExtent {
    /// Remarks up to this width stay in their column.
    static let longestRemark = 36
    /// Sources up to this width stay in their column where there is no room.
    static let longestSource = 28
    /// A word longer than this, such as an address, may be broken; the longest id of a crossing is not.
    private static let longestWord = 32
    /// No value is usual among more different ones than this.
    private static let mostDifferent = 100

    /// The widest text, with the lines of nested rows before it.
    private(set) var widest = 0
    /// The widest once long ones are shortened, without the numbers of their notes.
    private(set) var widestShort = 0
    /// The widest word.
    private(set) var widestWord = 0
    /// The widest word once long texts are shortened.
    private(set) var widestShortWord = 0
    /// How many rows have a text that is shortened where there is no room.
    private(set) var longCount = 0
    /// Whether any row has a value.
    private(set) var hasValues = false

    private let setting: TableColumn.Setting
    private var counts: [String?: Int] = [:]
    private var rows = 0

    init(_ column: TableColumn) { setting = column.setting }

    /// Takes the text of the next row, `nil` where it has no value, with the columns before it that branches take.
    mutating func add(_ text: String?, indent: Int) {
        rows += 1
        hasValues = hasValues || text != nil
        if counts.count <= Self.mostDifferent { counts[text, default: 0] += 1 }
        let shown = text ?? TableLayout.missing
        let width = TerminalText.width(of: shown)
        widest = max(widest, width + indent)
        let short = TableLayout.shortened(shown, setting)
        if short != shown { longCount += 1 }
        widestShort = max(widestShort, TerminalText.width(of: short))
        widestWord = max(widestWord, Self.widestWord(of: shown, atLeast: widestWord - indent) + indent)
        widestShortWord = max(widestShortWord, Self.widestWord(of: short, atLeast: widestShortWord - indent) + indent)
    }

    private static func widestWord(of text: String, atLeast width: Int) -> Int {
        guard TerminalText.width(of: text) > width else { return width }
        return text.split(separator: " ").reduce(width) {
            max($0, min(TerminalText.width(of: String($1)), longestWord))
        }
    }

    /// The text of every row, where all are equal.
    var common: String? { counts.count == 1 ? counts.first?.key : nil }

    /// What most rows have, `.some(nil)` where that is no value; `nil` where too many differ to say.
    var mostCommon: String?? {
        guard counts.count <= Self.mostDifferent else { return nil }
        // Of equally many the first in the alphabet, so that the answer is always the same.
        return counts.max { ($0.value, $1.key ?? "") < ($1.value, $0.key ?? "") }.map(\.key)
    }

    /// What at least two rows of three have, `.some(nil)` where that is no value; `nil` where rows differ more.
    var usual: String?? {
        guard let most = mostCommon, let count = counts[most] else { return nil }
        return 3 * count >= 2 * rows ? .some(most) : nil
    }
}

extension TableLayout {
    /// What stands in the column of a text that becomes a note: nothing of a remark, of a source the name without what
    /// is said of it in brackets.
    static func shortened(_ text: String, _ setting: TableColumn.Setting) -> String {
        switch setting {
        case .plain, .once, .usual: return text
        case .remark: return ""
        case .source:
            guard TerminalText.width(of: text) > ColumnExtent.longestSource else { return text }
            let marks: [Character] = ["(", ";", ","]
            let name = text.prefix { !marks.contains($0) }
            let words = name.split(separator: " ").joined(separator: " ")
            return words.count < text.count && TerminalText.width(of: words) <= ColumnExtent.longestSource ? words : ""
        }
    }
}
