extension String {
    /// A name without what typists do to it: in small letters, with single blanks.
    var nameKey: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
