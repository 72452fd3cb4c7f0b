/// A column, described once: terminal, CSV, JSON, the properties of features, the reference page and the schemas are
/// all made from this.
package struct TableColumn: Hashable, Sendable {
    /// What the column's values are.
    package enum Kind: String, Sendable {
        case text, integer, number, boolean
        /// A day as `2022-09-24`.
        case date
    }

    /// Who sees the column.
    package enum Audience: Sendable {
        case everyone
        /// People: "more than 200,000".
        case screen
        /// Programs: the value and its qualifier in columns of their own.
        case data
    }

    /// What becomes of a text that would widen the table for people.
    package enum Setting: Sendable {
        /// It stands in its column, in several lines where it must.
        case plain
        /// It is said once above the table where it is the same in every row.
        case once
        /// What most rows have is said once above the table; a row with something else says so in its note.
        case usual
        /// As `once`; and a long text is shortened, with a numbered note below the table, where there is no room.
        case source
        /// It is a numbered note below the table where there is no room.
        case remark
    }

    /// The name in data formats: `map_length_km`. No word of SQL, and the unit in the name.
    package var key: String
    /// The heading for people: `map length`.
    package var header: String
    /// What its values are; numbers lean to the right.
    package var kind: Kind
    /// The unit set behind the heading: `km`; empty for none.
    package var unit: String
    /// How many decimal places the column's numbers are written with; `nil` for as many as it takes.
    package var decimals: Int?
    /// Who sees it.
    package var audience: Audience
    /// What becomes of long and repeated texts.
    package var setting: Setting
    /// How early the column leaves where there is no room: 0 never, 9 first.
    package var leaves: Int
    /// Every word its values may be; empty where they are free.
    package var words: [String]
    /// What a value says, in one sentence.
    package var meaning: String

    /// A column.
    ///
    /// - Parameters:
    ///   - key: the name in data formats.
    ///   - kind: what its values are.
    ///   - header: the heading for people; the key with spaces where none is given.
    ///   - unit: what numbers count or measure.
    ///   - decimals: decimal places of numbers.
    ///   - audience: who sees it.
    ///   - setting: what becomes of long and repeated texts.
    ///   - leaves: how early it leaves where there is no room.
    ///   - words: every word its values may be.
    ///   - meaning: what a value says, in one sentence.
    package init(
        _ key: String,
        _ kind: Kind = .text,
        header: String? = nil,
        unit: String = "",
        decimals: Int? = nil,
        audience: Audience = .everyone,
        setting: Setting = .plain,
        leaves: Int = 0,
        words: [String] = [],
        _ meaning: String = ""
    ) {
        self.key = key
        self.header = header ?? String(key.map { $0 == "_" ? " " : $0 })
        self.kind = kind
        self.unit = unit
        self.decimals = decimals
        self.audience = audience
        self.setting = setting
        self.leaves = leaves
        self.words = words
        self.meaning = meaning
    }

    /// Whether its cells lean to the right.
    var leansRight: Bool { kind == .integer || kind == .number }

    /// Whether an audience sees it.
    func isSeen(by audience: Audience?) -> Bool {
        audience == nil || audience == .everyone || self.audience == .everyone || self.audience == audience
    }

    /// The column for others.
    func with(audience: Audience? = nil, setting: Setting? = nil, leaves: Int? = nil) -> TableColumn {
        var column = self
        if let audience { column.audience = audience }
        if let setting { column.setting = setting }
        if let leaves { column.leaves = leaves }
        return column
    }
}

/// A column with the way to its values.
///
/// A value is made when its row is written. What the rows share (names of places, of ways) is kept in the context, so
/// that it is made once.
struct TypedColumn<Row, Context>: Sendable {
    var column: TableColumn
    /// Whether its values are made; those of a column that nobody will see stay missing.
    let isSeen: Bool
    let value: @Sendable (Row, inout Context) -> CellValue

    init(
        _ column: TableColumn,
        isSeen: Bool = true,
        _ value: @escaping @Sendable (Row, inout Context) -> CellValue
    ) {
        self.column = column
        self.isSeen = isSeen
        self.value = value
    }
}

extension Array {
    /// The columns that an audience sees; all for `nil`. The others stay in their places, and their values are not made.
    func seen<Row, Context>(by audience: TableColumn.Audience?) -> [Element]
    where Element == TypedColumn<Row, Context> {
        map { column in
            guard !column.column.isSeen(by: audience) else { return column }
            return TypedColumn(column.column, isSeen: false, column.value)
        }
    }
}
