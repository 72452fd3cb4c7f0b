extension String {
    /// The name of an authority without the person who spoke for it: "Finnish Border Guard (Matti Pitkäniitty)" and
    /// "Finnish Border Guard" count the same.
    var withoutSpokesperson: String {
        guard let bracket = firstRange(of: " (") else { return self }
        return String(self[..<bracket.lowerBound])
    }
}
