/// A column of a table: how it is called, how it is set, and who sees it.
package struct TableColumn: Hashable, Sendable {
    /// Which way the cells lean.
    package enum Alignment: Sendable {
        /// To the left: words.
        case leading
        /// To the right: numbers.
        case trailing
    }

    /// Who sees the column.
    package enum Audience: Sendable {
        case everyone
        /// People at a terminal: "more than 200,000".
        case screen
        /// Programs that read `--json` and `--csv`: a qualifier of its own.
        case data
    }

    /// The name in data formats: `map_length_km`.
    package var key: String
    /// The heading on a screen: `map length`.
    package var header: String
    /// The unit set behind the heading: `km`; empty for none. Data keys carry the unit in their name.
    package var unit: String
    /// Which way the cells lean.
    package var alignment: Alignment
    /// How many decimal places the column's numbers are written with; `nil` for as many as it takes.
    package var decimals: Int?
    /// Who sees it.
    package var audience: Audience

    /// A column.
    ///
    /// - Parameters:
    ///   - key: the name in data formats.
    ///   - header: the heading on a screen; the key with spaces where none is given.
    ///   - unit: what numbers count or measure.
    ///   - alignment: which way the cells lean.
    ///   - decimals: decimal places of numbers.
    ///   - audience: who sees it.
    package init(
        _ key: String,
        header: String? = nil,
        unit: String = "",
        alignment: Alignment = .leading,
        decimals: Int? = nil,
        audience: Audience = .everyone
    ) {
        self.key = key
        self.header = header ?? String(key.map { $0 == "_" ? " " : $0 })
        self.unit = unit
        self.alignment = alignment
        self.decimals = decimals
        self.audience = audience
    }
}
