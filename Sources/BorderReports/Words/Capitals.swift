extension String {
    /// The text with its first letter in upper case.
    var capitalisedFirst: String { String(prefix(1)).inCapitals + dropFirst() }

    /// The text in capitals. Georgian has none in use, and few fonts have those that Unicode would give.
    var inCapitals: String {
        unicodeScalars.contains { (0x10D0...0x10FF).contains($0.value) } ? self : uppercased()
    }
}
